import type { RowInDoubt, TableToWrite } from "../../excel/rows-to-write";
import type { OfferedButton } from "../frame/notices";
import { type Pane, sentenceOf } from "../pane";
import { leftAsItIs } from "./doubt-words";
import { whyNotWritten } from "./why-not-written";
import { writeAndFollow } from "./write-and-follow";

interface Undone {
  /** What it was, named: "the new action QA-7". */
  readonly what: string;
  /** Told once all of it has been taken back. */
  readonly after?: (() => void) | undefined;
  /** Writes it once more. */
  readonly again?: (() => void) | undefined;
}

/** The button that takes back what was written; a second press while it does so does nothing. */
export function undoButton(pane: Pane, undo: readonly TableToWrite[], undone: Undone): OfferedButton {
  let isPressed = false;
  return {
    name: "Undo",
    press: () => {
      if (isPressed) return;
      isPressed = true;
      void takeBack(pane, undo, undone);
    },
  };
}

/**
 * Takes back what was written and says what came of it: cells that still hold it get back what they held, and added rows that
 * hold nothing else are deleted. What has been changed since is left as it is. Where it could not be done, it may be tried again.
 */
async function takeBack(pane: Pane, undo: readonly TableToWrite[], undone: Undone): Promise<void> {
  const { notices } = pane;
  try {
    const { still, left, why } = await notices.writing(takenBack(pane, undo));
    if (still.length > 0) {
      const words = left.length === 0 ? why : `${why} ${leftAsItIs(left)}`;
      notices.offer("warning", words, undoButton(pane, still, undone));
      return;
    }
    undone.after?.();
    if (left.length > 0) notices.say("warning", leftAsItIs(left));
    else sayTakenBack(pane, undone);
  } catch (error) {
    notices.offer("error", sentenceOf(error), undoButton(pane, undo, undone));
  }
}

/** Says what has been taken back, and offers to do it again: the press may have been meant for something else. */
export function sayTakenBack({ notices }: Pane, { what, again }: Undone): void {
  const words = `Taken back: ${what}.`;
  if (again === undefined) notices.say("success", words);
  else notices.offer("success", words, { name: "Put it back", press: again });
}

/** What came of it: what is still to be taken back, and why; what was left as it is. */
interface TakenBack {
  readonly still: readonly TableToWrite[];
  readonly why: string;
  readonly left: readonly RowInDoubt[];
}

/** Takes back what was written. */
export async function takenBack(pane: Pane, undo: readonly TableToWrite[]): Promise<TakenBack> {
  const left: RowInDoubt[] = [];
  let tables = undo;
  while (tables.length > 0) {
    const result = await writeAndFollow(pane, tables);
    switch (result.kind) {
      case "written":
        return { still: [], why: "", left };
      case "in the way":
        return { still: tables, why: `Nothing was taken back. ${whyNotWritten(result)}`, left };
      case "broken off":
        return { still: result.left, why: `Not all of it was taken back. ${result.why}`, left };
      case "not as shown":
        left.push(...result.rows);
        tables = without(tables, result.rows);
        break;
      default:
        result satisfies never;
    }
  }
  return { still: [], why: "", left };
}

/** All but those cells, and but rows that are no longer there as they were. */
function without(tables: readonly TableToWrite[], doubts: readonly RowInDoubt[]): readonly TableToWrite[] {
  const isInDoubt = (row: RowInDoubt["row"], header: string): boolean =>
    doubts.some((each) => each.row === row && (each.header === "" || each.header === header));
  return tables
    .map((table) => ({
      ...table,
      changes: table.changes
        .map((row) => {
          const changes = row.changes.filter(({ header }) => !isInDoubt(row, header));
          return changes.length === row.changes.length ? row : { ...row, changes };
        })
        .filter(({ changes }) => changes.length > 0),
      removes: table.removes.filter((row) => !isInDoubt(row, "")),
    }))
    .filter(({ changes, removes }) => changes.length + removes.length > 0);
}
