import { countOf } from "../../answers/english";
import type { RowReason, SharingReason } from "./reasons";

/** What was left out, and why: the two cells of a line on the copy's first sheet. */
export interface SaidLeftOut {
  readonly what: string;
  readonly why: string;
}

/** "2 rows of Complaints", because "complaints and compliments stay with the partnership" */
export function sayLeftOut(reason: SharingReason, isOwn = false): SaidLeftOut {
  switch (reason.kind) {
    case "rows":
      return {
        what: `${countOf(reason.count, "row")} of ${reason.table}`,
        why: (isOwn ? WHY_OF_A_BOARD[reason.reason] : undefined) ?? WHY_ROWS[reason.reason],
      };
    case "unread cells":
      return {
        what: `${countOf(reason.cells, "cell")} of ${reason.table}`,
        why: `what stands there cannot be read, so ${reason.cells === 1 ? "it is" : "they are"} blank here; PROBLEMS names the cell`,
      };
    case "names":
      return {
        what: `The names of ${reason.people} ${reason.people === 1 ? "person" : "people"} of other agencies, their e-mail addresses and telephone numbers, and why they were away`,
        why: "they are called by post or by number instead; why somebody was away is a matter of that agency",
      };
    case "strangers":
      return {
        what: `${countOf(reason.cells, "cell")} with a name that no table has, like a person's name where a seat belongs`,
        why: "nobody can tell from the tables whom or what they name",
      };
    case "never copied":
      return {
        what: "Formulas, comments, hidden sheets, and sheets and columns of your own",
        why: "a copy holds the known columns of the tables and the answers beside them, as values",
      };
    default:
      return reason satisfies never;
  }
}

const WHY_ROWS: Record<RowReason, string> = {
  "not its group": "the agency held no seat in the group that day",
  "before its days": "it is from before the days that this copy covers",
  "other area": "the case belongs to the other area's authority, and the group keeps the areas apart",
  "area not told": "it is of a case review, and no Area says of which authority's",
  complaint: "complaints and compliments stay with the partnership",
  "another person": "it is about people of other agencies",
  "not matched": "it cannot be read or matched; PROBLEMS names the cell",
  "another purse": "what others contribute is for the four partners alone",
  "how it counts": "it tells the partnership's workbook how to count, and says nothing of the agency",
};

/** The same of a board that is no partnership. */
const WHY_OF_A_BOARD: { readonly [R in RowReason]?: string } = {
  complaint: "complaints and compliments stay with the board",
  "another purse": "what others contribute is for them and the board",
  "how it counts": "it tells the board's workbook how to count, and says nothing of the agency",
};
