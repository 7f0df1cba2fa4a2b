import type { FunctionEntry } from "../functions/define-function";
import { inOneCell, type Shown } from "./show";

/** What a formula shows: one cell, or rows that spill. */
export type Cells = Shown | readonly (readonly Shown[])[];

/** The answers to a range in its own shape; a column of questions whose answers are one row each keeps those rows. */
export function laidOut(entry: FunctionEntry, answers: readonly (readonly Cells[])[]): readonly (readonly Shown[])[] {
  const width = entry.returns === "row" && answers.every((row) => row.length === 1) ? widest(answers) : 0;
  if (width === 0) return answers.map((row) => row.map((cells) => inOneCell(cells)));
  return answers.map(([cells = ""]) => {
    const row: readonly Shown[] = Array.isArray(cells)
      ? ((cells as readonly (readonly Shown[])[])[0] ?? [])
      : [cells as Shown];
    return Array.from(
      { length: width },
      (_, i) => row[i] ?? (Array.isArray(cells) || cells === "" ? "" : (cells as Shown)),
    );
  });
}

function widest(answers: readonly (readonly Cells[])[]): number {
  return Math.max(
    0,
    ...answers.map(([cells]) =>
      Array.isArray(cells) ? ((cells as readonly (readonly Shown[])[])[0]?.length ?? 0) : 0,
    ),
  );
}
