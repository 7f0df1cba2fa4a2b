import type { Area } from "../formula/matrix";

/** The keys of cells that are to be computed, by their sheets: most areas that a formula reads are of a sheet without any. */
export class DirtyCells {
  private readonly sheets = new Map<string, Set<string>>();

  get size(): number {
    let size = 0;
    for (const keys of this.sheets.values()) size += keys.size;
    return size;
  }

  has(key: string): boolean {
    return this.sheets.get(sheetOf(key))?.has(key) ?? false;
  }

  add(key: string): void {
    const sheetId = sheetOf(key);
    let keys = this.sheets.get(sheetId);
    if (keys === undefined) this.sheets.set(sheetId, (keys = new Set()));
    keys.add(key);
  }

  delete(key: string): void {
    this.sheets.get(sheetOf(key))?.delete(key);
  }

  clear(): void {
    this.sheets.clear();
  }

  /** All of them, as they are now. */
  all(): readonly string[] {
    return [...this.sheets.values()].flatMap((keys) => [...keys]);
  }

  /** Those of one sheet. */
  on(sheetId: string): ReadonlySet<string> {
    return this.sheets.get(sheetId) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();

function sheetOf(key: string): string {
  return key.slice(0, key.lastIndexOf("!"));
}

/** The same areas, those that stand under each other in one column joined: a column of answers is one area. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  const sorted = [...areas].sort(
    (a, b) =>
      a.sheetId.localeCompare(b.sheetId) ||
      a.rect.column - b.rect.column ||
      a.rect.columns - b.rect.columns ||
      a.rect.row - b.rect.row,
  );
  for (const area of sorted) {
    const last = found.at(-1);
    if (last !== undefined && isUnder(last, area))
      found[found.length - 1] = { ...last, rect: { ...last.rect, rows: last.rect.rows + area.rect.rows } };
    else found.push(area);
  }
  return found;
}

function isUnder(above: Area, { sheetId, rect }: Area): boolean {
  return (
    above.sheetId === sheetId &&
    above.rect.column === rect.column &&
    above.rect.columns === rect.columns &&
    above.rect.row + above.rect.rows === rect.row
  );
}
