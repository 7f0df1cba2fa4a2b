import * as z from "zod/mini";

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

export function uncounted(runs: readonly (readonly [string, number])[]): readonly string[] {
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

/** Which spans of a column still hold what was left there? */
export function unchangedSpans(
  marks: readonly string[],
  values: readonly unknown[],
): readonly { readonly first: number; readonly count: number }[] {
  const spans: { first: number; count: number }[] = [];
  marks.forEach((mark, at) => {
    if (markOf(values[at]) !== mark) return;
    const last = spans.at(-1);
    if (last !== undefined && last.first + last.count === at) last.count++;
    else spans.push({ first: at, count: 1 });
  });
  return spans;
}
