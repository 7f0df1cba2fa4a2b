import { keyOf } from "../../records/cell";
import { valueOf } from "../marking/marked-table";
import type { Pane } from "../pane";
import { writeRows } from "../write/write-rows";

/** How a decision is taken. */
export type DecisionKind = "vote" | "money" | "consensus";

export interface DecisionToAdd {
  readonly id: string;
  readonly meeting: string;
  readonly title: string;
  readonly kind: DecisionKind;
  /** "10:30"; "" where it is not known. */
  readonly time: string;
}

/** Adds a decision below those that are there. True where it was added: not where somebody else has just taken its id. */
export async function addDecision(pane: Pane, { id, meeting, title, kind, time }: DecisionToAdd): Promise<boolean> {
  const isVote = kind !== "consensus";
  let isAdded = false;
  await writeRows(pane, {
    tables: [
      {
        table: "Decisions",
        add: [
          {
            Decision: id,
            Meeting: meeting,
            Title: title,
            Method: isVote ? "Vote" : "Consensus",
            Consensus: isVote ? "No" : "Yes",
            ...(kind === "money" ? { Financial: "Yes" } : {}),
            ...(time === "" ? {} : { Time: valueOf("Decisions", "time", time) }),
          },
        ],
        isThere: (row, existing) => keyOf(row["Decision"] ?? "") === keyOf(existing["Decision"] ?? ""),
      },
    ],
    done: () => {
      isAdded = true;
      return `${title} is entered as ${id}.`;
    },
    undone: `the new decision ${title} (${id})`,
    already: `${id} was entered by somebody else just now. Look at the list, then add yours.`,
  });
  return isAdded;
}
