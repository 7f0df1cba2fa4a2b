import { inSentences, inWords } from "../../answers/english";
import type { ProxyOfNobody } from "../ballots/reasons";
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
    // A name that several bear is open for each of them, and said once.
    [...new Set(proxies.map(sayUnreadProxy))],
  );
}

function sayUnreadProxy({ agency, cell, header, fault }: UnreadProxy): string {
  const at = `${cell} (${header})`;
  switch (fault.kind) {
    case "unreadable":
      return `${at} cannot be read, so nobody can tell whether the proxy of ${agency} counts, and that could decide it. Correct it.`;
    case "no decision":
      return `${at} says '${fault.written}', which is no decision in Decisions. If ${fault.decision} is meant, correct it: the proxy of ${agency} could decide.`;
    case "nobody":
      return `${at} says '${fault.written}', which nobody has for a name. If ${agency} is meant, correct it: its proxy could decide.`;
    case "several":
      return `${at} does not say who is meant, and that could decide it: ${fault.bearers}. Write out who is meant.`;
    default:
      return fault satisfies never;
  }
}

/** "Votes!B2 (Voting seat) says 'Atlantis', which nobody has for a name, so that proxy was not counted." */
export function sayProxiesOfNobody(proxies: readonly ProxyOfNobody[]): string {
  return inSentences(
    proxies.map((proxy) => `${proxy.cell} (${proxy.header}) ${sayWhyNobody(proxy)}, so that proxy was not counted.`),
  );
}

function sayWhyNobody({ written, bearers }: ProxyOfNobody): string {
  if (bearers !== "") return `does not say who is meant (${bearers})`;
  return written === "" ? "is blank" : `says '${written}', which nobody has for a name`;
}

function withTheRest(named: readonly string[], count: number): readonly string[] {
  return named.length === count ? named : [...named, `${count - named.length} more`];
}
