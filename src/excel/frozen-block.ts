import * as z from "zod/mini";
import type { PlacedCell } from "./cell-runs";

const index = z.int().check(z.nonnegative());
const size = z.int().check(z.positive());

const frozenBlock = z.readonly(
  z.object({
    sheetId: z.string(),
    /** Excel's indexes, from 0. */
    row: index,
    column: index,
    rows: size,
    columns: size,
    /** One formula that spilled over all the cells, or one for each cell downwards, equal neighbours counted together. */
    spilled: z.boolean(),
    formulas: z.readonly(z.array(z.readonly(z.tuple([z.string(), size])))),
    /** A mark for each cell, rows first, of the value that was left there. */
    marks: z.readonly(z.array(z.string())),
  }),
);

/** Formulas that were put away, with what stands in their place: kept in the workbook's settings, as text. */
export type FrozenBlock = z.infer<typeof frozenBlock>;

/** What a setting keeps; null where it is not, or no longer, what was put there: anybody may write in a workbook's settings. */
export function readBlock(kept: unknown): FrozenBlock | null {
  try {
    const block = frozenBlock.parse(JSON.parse(String(kept)));
    return block.marks.length === block.rows * block.columns ? block : null;
  } catch {
    return null;
  }
}

/** Neighbours that are equal, counted together. */
export function counted(formulas: readonly string[]): readonly (readonly [string, number])[] {
  const runs: [string, number][] = [];
  for (const formula of formulas) {
    const last = runs.at(-1);
    if (last?.[0] === formula) last[1]++;
    else runs.push([formula, 1]);
  }
  return runs;
}

function uncounted(runs: readonly (readonly [string, number])[]): readonly string[] {
  return runs.flatMap(([formula, count]) => Array.from({ length: count }, () => formula));
}

/** A short mark of a value: two that differ have the same one in four thousand million cases. */
export function markOf(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of `${typeof value}:${String(value ?? "")}`)
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Text stays text; an error stays the error it shows. */
export function asValue(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value ?? "");
  return text === "" || text.startsWith("#") ? text : `'${text}`;
}

/** A formula that was put away: its cell, how far it reached, and a mark of what was left in each of those cells. */
export interface FrozenFormula extends PlacedCell {
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  readonly marks: readonly string[];
}

export function formulasOf({ formulas, spilled, ...block }: FrozenBlock): readonly FrozenFormula[] {
  const { sheetId, row, column, rows, columns, marks } = block;
  if (spilled) return [{ sheetId, row, column, rows, columns, formula: formulas[0]?.[0] ?? "", marks }];
  return uncounted(formulas).map((formula, at) => ({
    sheetId,
    row: row + at,
    column,
    rows: 1,
    columns: 1,
    formula,
    marks: marks.slice(at, at + 1),
  }));
}

/** What stands in the cells of a formula that was put away, rows first. */
interface Standing {
  readonly formulas: readonly unknown[];
  readonly values: readonly unknown[];
}

/**
 * Where is a formula that was put away? In its cell; or the value that was left there still stands, and the formula may be
 * put back; or somebody has written there since. Cells that it spilled over may be blank: they are cleared before it is put back.
 */
export function whereIs({ formula, marks }: FrozenFormula, now: Standing): "in its cell" | "put away" | "written over" {
  if (now.formulas[0] === formula) return "in its cell";
  const isUntouched = marks.every((mark, at) => {
    const [entry, value] = [String(now.formulas[at] ?? ""), now.values[at]];
    return !entry.startsWith("=") && (markOf(value) === mark || (at > 0 && value === ""));
  });
  return isUntouched ? "put away" : "written over";
}
