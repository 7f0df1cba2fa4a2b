import { headerOf, valueOf } from "../marking/marked-table";
import type { Pane } from "../pane";
import type { CellValue } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";
import type { VoteModel } from "./vote-view-model";

/** The columns of a decision that are filled in beside its ballots. */
export type FieldColumn = "time" | "chairConsents" | "consultation" | "implementationDate";

/** Those, and the ones that a button fills in. */
type DecisionColumn = FieldColumn | "method" | "consensus" | "escalatedTo" | "escalatedOn";

/** A cell of a decision: what it shows, and what it is to hold. */
export interface DecisionChange {
  readonly column: DecisionColumn;
  readonly from: string;
  readonly to: string;
}

/** Writes cells of a decision, each given as text: a day as 15 Dec 2026, a time as 10:30. */
export async function changeDecision(
  pane: Pane,
  { decision, title, position }: Pick<VoteModel, "decision" | "title" | "position">,
  changes: readonly DecisionChange[],
): Promise<void> {
  const value = (column: DecisionColumn, text: string): CellValue => valueOf("Decisions", column, text);
  await writeRows(pane, {
    tables: [
      {
        table: "Decisions",
        change: [
          {
            position,
            row: { Decision: decision },
            name: title,
            changes: changes.map(({ column, from, to }) => ({
              header: headerOf("Decisions", column),
              from: value(column, from),
              to: value(column, to),
            })),
          },
        ],
      },
    ],
    done: `${changes.map(({ column, to }) => `${headerOf("Decisions", column)}: ${to === "" ? "blank" : to}`).join(", ")}.`,
    undone: `${changes.map(({ column }) => headerOf("Decisions", column)).join(", ")} of ${title}`,
  });
}
