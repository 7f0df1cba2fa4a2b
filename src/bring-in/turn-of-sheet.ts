import { type Block, blocksOf } from "./blocks";
import { saysDay } from "./date-lines";
import { looksLikeMark } from "./split-mark";
import { isBlank, turned, viewOf, type View } from "./view";
import type { SheetGrid } from "../workbook/sheet-grid";

/** The blocks of marks of a sheet, and the sheet turned so that its dates run across. */
export interface Turned {
  readonly view: View;
  readonly blocks: readonly Block[];
}

/** Do the dates run across or down? As the longest run of them does; of two alike, across. Null where there are none. */
export function turnOf(grid: SheetGrid): Turned | null {
  const across = viewOf(grid);
  const [one, other] = [across, turned(across)].map((view) => {
    const blocks = blocksOf(view).filter((block) => block.nameColumns.length > 0 && block.names.length > 0);
    return { view, blocks, weight: Math.max(0, ...blocks.map(weightOf)) };
  });
  const best = one !== undefined && other !== undefined && other.weight > one.weight ? other : one;
  return best === undefined || best.blocks.length === 0 ? null : best;
}

function weightOf({ headings }: Block): number {
  return headings.reduce((sum, heading) => sum + (saysDay(heading) ? 2 : 1), 0);
}

/** Is nothing where dates and names cross but what formulas have worked out? */
export function isAllFormulas(blocks: readonly Block[]): boolean {
  let formulas = 0;
  for (const { view, names, headings } of blocks)
    for (const { row } of names)
      for (const { column } of headings) {
        if (view.isFormula(row, column)) formulas++;
        else if (!isBlank(view.at(row, column))) return false;
      }
  return formulas > 0;
}

/** Of the cells where dates and names cross: how many are filled, and how many of these can be marks. */
export function marksIn(blocks: readonly Block[]): { readonly filled: number; readonly likely: number } {
  let [filled, likely] = [0, 0];
  const texts = new Map<string, number>();
  const judged = new Map<string, boolean>();
  for (const { view, names, headings } of blocks)
    for (const { row, namesGuests } of names)
      for (const { column } of namesGuests ? [] : headings) {
        const raw = view.at(row, column);
        if (isBlank(raw)) continue;
        filled++;
        const text = String(raw);
        texts.set(text, (texts.get(text) ?? 0) + 1);
        let isMark = judged.get(text);
        if (isMark === undefined) judged.set(text, (isMark = looksLikeMark(raw)));
        if (isMark) likely++;
      }
  if (likely * 10 >= filled * 6) return { filled, likely };
  const common = [...texts.entries()].sort((a, b) => b[1] - a[1]).slice(0, 12);
  const short = common.filter(([text]) => text.length <= 12).reduce((sum, [, count]) => sum + count, 0);
  return { filled, likely: short * 10 >= filled * 9 ? short : likely };
}
