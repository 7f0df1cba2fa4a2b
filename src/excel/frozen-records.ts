import { type FrozenBlock, readBlock } from "./frozen-block";
import { inExcel, readInExcel } from "./in-excel";

const FROZEN = "DDSCP.Frozen.";
const PUT_BACK = "DDSCP.PutBack.";

/** So long a record is kept after its formulas have been put back: until then Ctrl+Z may bring the values again. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** What the workbook keeps of formulas that were put away at once. */
export interface FrozenRecord {
  readonly key: string;
  /** Milliseconds since 1970 when it was made; 0 where it does not say. */
  readonly madeAt: number;
  /** Its formulas have been put back, or been written over since. */
  readonly isDone: boolean;
  /** Null where it can no longer be read. */
  readonly block: FrozenBlock | null;
}

/** The records that the workbook keeps, the newest first. */
export function frozenRecords(doing: string): Promise<readonly FrozenRecord[]> {
  return readInExcel(doing, async (context) => {
    const settings = context.workbook.settings.load("items/key,items/value");
    await context.sync();
    return settings.items
      .filter(({ key }) => key.startsWith(FROZEN) || key.startsWith(PUT_BACK))
      .map(({ key, value }) => ({
        key,
        madeAt: Number(/\.(\d{10,})$/.exec(key)?.[1] ?? 0),
        isDone: key.startsWith(PUT_BACK),
        block: readBlock(value),
      }))
      .sort((a, b) => b.madeAt - a.madeAt);
  });
}

/** Keeps formulas in the workbook: to be answered before anything is written over them. */
export function keepFormulas(doing: string, blocks: readonly FrozenBlock[]): Promise<void> {
  const now = Date.now();
  return inExcel(doing, async (context) => {
    for (const block of blocks)
      context.workbook.settings.add(
        `${FROZEN}${block.sheetId}.${block.row}.${block.column}.${now}`,
        JSON.stringify(block),
      );
    await context.sync();
  });
}

/** Of these nothing is left to be put back: they are kept a while for Ctrl+Z, and taken away once that is over. */
export function closeRecords(doing: string, records: readonly FrozenRecord[]): Promise<void> {
  const now = Date.now();
  return inExcel(doing, async (context) => {
    const { settings } = context.workbook;
    for (const { key, isDone, madeAt, block } of records) {
      if (isDone && now - madeAt < KEPT_MS) continue;
      if (!isDone && block !== null)
        settings.add(`${PUT_BACK}${key.slice(FROZEN.length)}.${now}`, JSON.stringify(block));
      settings.getItemOrNullObject(key).delete();
    }
    await context.sync();
  });
}
