import { textOf } from "../../records/cell";
import type { LeftOut, Plan, PlannedRow, TakenFor } from "../plan";
import type { Reading } from "../read-block";
import { whyProtected } from "../refusals";
import { addressOf, cellOf, isBlank, saidAt } from "../view";
import { ListMemory } from "./list-memory";
import { linesOf, type ListLine, type ListSheet } from "./list-sheet";

/** What comes of one row of a list: every filled cell of a column of ours is in one of them. */
export interface LineRead {
  readonly rows?: readonly PlannedRow[];
  readonly leftOut?: readonly LeftOut[];
  /** The cells that wait for an answer. */
  readonly held?: readonly string[];
}

/** The filled cells of a row left out for one cause. */
export function lineLeftOut(line: ListLine, why: string): LineRead {
  return { leftOut: cellsLeftOut(line, line.cells(), why) };
}

/** Some of its cells left out, by their addresses. */
export function cellsLeftOut(line: ListLine, cells: readonly string[], why: string): readonly LeftOut[] {
  const { view, of } = line.list;
  return [...of.keys()]
    .flatMap((header) => line.filled(header))
    .map((column) => ({ cell: addressOf(view, line.row, column), text: saidAt(view, line.row, column), why }))
    .filter(({ cell }) => cells.includes(cell));
}

/** How a list is read. */
interface ReadsList {
  readonly read: (line: ListLine) => LineRead;
  readonly why: () => readonly string[];
  /** Asks, once all rows are read, what is asked of several of them at once. */
  readonly finish?: () => void;
  /** What should be known before it is brought in, in sentences. */
  readonly warnings?: () => readonly string[];
}

/** The plan of a list: its rows one by one, and what stands in columns and cells that no column of ours is for. */
export function listPlan(list: ListSheet, reading: Reading, { read, why, finish, warnings }: ReadsList): Plan {
  const lines = linesOf(list);
  const said = lines.map((line) => read(line));
  finish?.();
  const memory = new ListMemory(reading);
  const rows = said.flatMap((each) => each.rows ?? []).flatMap((row) => memory.weighed(row) ?? []);
  const leftOut = [...said.flatMap((each) => each.leftOut ?? []), ...lines.flatMap((line) => strayCells(line))];
  const held = new Set([...said.flatMap((each) => each.held ?? []), ...memory.held]);
  return {
    read: {
      sheet: list.view.grid.sheet,
      kind: list.kind,
      why: [headingsSaid(list), ...why(), ...whyProtected(list.view.grid)],
    },
    ...whatCame(reading, { rows, leftOut, held, memory }),
    ...(warnings === undefined ? {} : { warnings: warnings() }),
    takenFor: takenForOf(list, { rows, leftOut, held }),
  };
}

/** What was made of the cells of a list or a matrix. */
export interface Made {
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly held: ReadonlySet<string>;
  readonly memory: ListMemory;
}

/** What a plan says of what was made of the cells, once all of it has been asked. */
export function whatCame(
  { questions }: Reading,
  { rows, leftOut, held, memory }: Made,
): Omit<Plan, "read" | "takenFor"> {
  return {
    rows,
    leftOut,
    questions: questions.open,
    settled: [...questions.settled.values()],
    refused: questions.refused,
    counts: countsOf(rows, leftOut, held),
    remembers: memory.remembers,
  };
}

/** A cell that gives several rows is counted once, by what most comes of it: a new row before a changed one. */
function countsOf(rows: readonly PlannedRow[], leftOut: readonly LeftOut[], held: ReadonlySet<string>): Plan["counts"] {
  const counted = new Set<string>();
  const cellsOf = (change: PlannedRow["change"]): number => {
    const before = counted.size;
    for (const row of rows) if (row.change === change) for (const cell of row.cells) counted.add(cell);
    return counted.size - before;
  };
  const [added, changed, same] = [cellsOf("new"), cellsOf("changed"), cellsOf("same")];
  const counts = { new: added, changed, same, leftOut: leftOut.length, questions: held.size };
  return { cells: counts.new + counts.changed + counts.same + counts.leftOut + counts.questions, ...counts };
}

/** Cells of a row that stand in no column of ours. */
function strayCells({ list, row }: ListLine): readonly LeftOut[] {
  const { view, of, headingRow } = list;
  const ours = new Set([...of.values()].flat());
  return (view.grid.rows[row] ?? []).flatMap((raw, column) => {
    if (column === 0 || ours.has(column) || isBlank(raw ?? "")) return [];
    const heading = saidAt(view, headingRow, column);
    return {
      cell: addressOf(view, row, column),
      text: textOf(raw ?? ""),
      why: heading === "" ? "No heading stands over it." : `'${heading}' is no column of the tables.`,
    };
  });
}

/** @example "Headings stand in row 2: Agency (A2), Role (B2)." */
function headingsSaid({ view, headingRow, of }: ListSheet): string {
  const named = [...of].map(
    ([header, columns]) => `${header} (${columns.map((column) => cellOf(view, headingRow, column)).join(", ")})`,
  );
  return `Headings stand in row ${headingRow}: ${named.join(", ")}.`;
}

function takenForOf(
  { view, headingRow, of }: ListSheet,
  { rows, leftOut, held }: { rows: Plan["rows"]; leftOut: Plan["leftOut"]; held: ReadonlySet<string> },
): ReadonlyMap<string, TakenFor> {
  const bare = (cell: string): string => cell.slice(view.grid.sheet.length + 1);
  const taken = new Map<string, TakenFor>();
  for (const column of [...of.values()].flat()) taken.set(cellOf(view, headingRow, column), "title");
  for (const { cells } of rows) for (const cell of cells) taken.set(bare(cell), "mark");
  for (const { cell } of leftOut) taken.set(bare(cell), "left out");
  for (const cell of held) taken.set(bare(cell), "question");
  return taken;
}
