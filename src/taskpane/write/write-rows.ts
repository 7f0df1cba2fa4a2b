import type { RowInDoubt, RowsWritten, TableToWrite } from "../../excel/rows-to-write";
import { type Pane, sentenceOf } from "../pane";
import { leftAsItIs, mayReplace, noLongerThere } from "./doubt-words";
import type { RowsAsked } from "./rows-asked";
import { tableToWrite } from "./table-to-write";
import { takenBack, undoButton } from "./take-back";
import { whyNotWritten } from "./why-not-written";
import { writeAndFollow } from "./write-and-follow";

/**
 * Writes into the sheets what the officer asked for, and says at the top of the pane what came of it, with *Undo*. True where
 * all of it stands in the sheets now, whoever wrote it; false where the sentence says why not, or the officer chose to leave
 * something as it is. Never throws.
 *
 * All tables are written in one message; each is named once. Rows that are there are not added twice; a cell that no longer
 * holds what the pane showed (`from`) is asked about before it is replaced; a row that has moved is found by its `row`. What
 * was written is in the register as soon as Excel tells of it, a moment later.
 *
 * @example
 * await writeRows(pane, {
 *   tables: [
 *     {
 *       table: "Reports",
 *       change: [
 *         {
 *           position: 13,
 *           row: { Report: "R-014" },
 *           changes: [{ header: "Received", from: { day: received }, to: { day: today } }],
 *         },
 *       ],
 *     },
 *     { table: "Done", add: [{ Obligation: "O-3", Date: { day: today }, Note: "" }] },
 *   ],
 *   done: "Marked as received.",
 *   undone: "the mark as received",
 * });
 */
export async function writeRows(pane: Pane, asked: RowsAsked): Promise<boolean> {
  try {
    return await pane.notices.writing(write(pane, asked));
  } catch (error) {
    pane.notices.say("error", sentenceOf(error));
    return false;
  }
}

async function write(pane: Pane, asked: RowsAsked): Promise<boolean> {
  const { live, notices } = pane;
  let tables = asked.tables.map((each) => tableToWrite(live.register, each));
  const left: RowInDoubt[] = [];
  for (;;) {
    const result = await writeAndFollow(pane, tables);
    switch (result.kind) {
      case "written":
        sayWritten(pane, asked, { result, left });
        return left.length === 0;
      case "in the way":
        notices.say("warning", `Nothing was written. ${whyNotWritten(result)}`);
        return false;
      case "broken off":
        await takeBackPart(pane, result);
        return false;
      case "not as shown": {
        const gone = result.rows.filter(({ header }) => header === "");
        if (gone.length > 0) {
          notices.say("warning", noLongerThere(gone));
          return false;
        }
        if (await mayBeReplaced(pane, result.rows)) tables = tables.map((table) => over(table, result.rows));
        else {
          left.push(...result.rows);
          tables = tables.map((table) => but(table, result.rows));
          if (tables.every(({ changes, adds }) => changes.length + adds.length === 0)) {
            notices.say("info", leftAsItIs(left));
            return false;
          }
        }
        break;
      }
      default:
        result satisfies never;
    }
  }
}

function mayBeReplaced({ notices }: Pane, rows: readonly RowInDoubt[]): Promise<boolean> {
  return notices.ask(mayReplace(rows), "Replace", rows.length === 1 ? "Leave it" : "Leave them");
}

/** The same, over what was found in those cells. */
function over(table: TableToWrite, doubts: readonly RowInDoubt[]): TableToWrite {
  const changes = table.changes.map((row) => ({
    ...row,
    changes: row.changes.map((cell) => {
      const doubt = doubts.find((each) => each.row === row && each.header === cell.header);
      return doubt === undefined ? cell : { ...cell, from: doubt.found };
    }),
  }));
  return { ...table, changes };
}

/** The same without those rows: a row is changed as a whole, or not at all. */
function but(table: TableToWrite, doubts: readonly RowInDoubt[]): TableToWrite {
  return { ...table, changes: table.changes.filter((row) => !doubts.some((each) => each.row === row)) };
}

interface Written {
  readonly result: Extract<RowsWritten, { kind: "written" }>;
  readonly left: readonly RowInDoubt[];
}

function sayWritten(pane: Pane, asked: RowsAsked, { result, left }: Written): void {
  const { tables, undo, but: wrong } = result;
  const said = undo.length === 0 ? (asked.already ?? "That is in the sheets already.") : doneWords(asked.done, tables);
  const words = [said, left.length === 0 ? "" : leftAsItIs(left), wrong].filter((each) => each !== "").join(" ");
  const isAsMeant = left.length === 0 && wrong === "" && (undo.length > 0 || asked.already === undefined);
  const intent = isAsMeant ? (undo.length > 0 ? "success" : "info") : "warning";
  if (undo.length === 0) pane.notices.say(intent, words);
  else {
    const again = (): void => void putBack(pane, asked);
    pane.notices.offer(intent, words, undoButton(pane, undo, { what: asked.undone, after: asked.takenBack, again }));
  }
}

/** Writes once more what has been taken back. */
async function putBack(pane: Pane, asked: RowsAsked): Promise<void> {
  if (await writeRows(pane, asked)) asked.putBack?.();
}

function doneWords(done: RowsAsked["done"], tables: Written["result"]["tables"]): string {
  return typeof done === "string" ? done : done(tables);
}

/** Excel took a part of it: nothing is to stand half, so that part is taken back. */
async function takeBackPart(pane: Pane, { why, undo }: Extract<RowsWritten, { kind: "broken off" }>): Promise<void> {
  const { still, left } = await takenBack(pane, undo).catch(() => ({ still: undo, left: [] }));
  if (still.length + left.length === 0) pane.notices.say("error", `Nothing was written. ${why}`);
  else if (still.length > 0)
    pane.notices.offer(
      "error",
      `Only a part of it was written. ${why}`,
      undoButton(pane, still, { what: "the part that was written" }),
    );
  else pane.notices.say("error", `Only a part of it was written. ${why} ${leftAsItIs(left)}`);
}
