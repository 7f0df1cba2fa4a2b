import { inSentences, inWords } from "../../answers/english";
import type { CellOfRow, UnreadProxy } from "./reasons";
import { cellsTogether } from "./unknown-name-words";

/** How many cells a sentence names before it only counts them. */
const MOST_NAMED = 3;

/** "Attendance!E5 (Status) and Attendance!J6 (Left) cannot be read; that changes nothing here." */
export function sayUnreadCells(cells: readonly CellOfRow[]): string {
  const named = cells.slice(0, MOST_NAMED).map(({ cell, column }) => `${cell} (${column})`);
  return `${inWords(withTheRest(named, cells.length))} cannot be read; that changes nothing here.`;
}

/** "Attendance!E4 and E5 (Status) cannot be read; correct them." */
export function sayUnreadStatuses(cells: readonly string[]): string {
  const named = withTheRest(cells.slice(0, MOST_NAMED), cells.length);
  return `${cellsTogether(named)} (Status) cannot be read; correct ${cells.length === 1 ? "it" : "them"}.`;
}

/** "Votes!H2 (Unable since) cannot be read, so nobody can tell whether the proxy of Derbyshire Constabulary counts, and that could decide it. Correct it." */
export function sayUnreadProxies(proxies: readonly UnreadProxy[]): string {
  return inSentences(
    proxies.map(({ agency, cell, header, written, decision }) =>
      written === null
        ? `${cell} (${header}) cannot be read, so nobody can tell whether the proxy of ${agency} counts, and that could decide it. Correct it.`
        : `${cell} (${header}) says '${written}', which is no decision in Decisions. If ${decision} is meant, correct it: the proxy of ${agency} could decide.`,
    ),
  );
}

function withTheRest(named: readonly string[], count: number): readonly string[] {
  return named.length === count ? named : [...named, `${count - named.length} more`];
}
