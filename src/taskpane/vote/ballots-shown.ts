import type { Entries } from "../marking/entries";
import { entriesState, type EntriesState, lineStates, type LineState } from "../marking/entries-shown";
import type { Letter } from "../marking/letters-view";
import type { BallotLine, VoteCells, VoteColumn } from "./ballot-lines";
import type { ProxyOpened } from "./proxy-draft";

export type Ballot = "For" | "Against" | "Abstain";

/** The ballots that a key enters, in the order in which they are shown. A would be Against as well as Abstain, and is Apologies in a register. */
export const BALLOTS: readonly Letter<Ballot>[] = [
  { letter: "F", word: "For" },
  { letter: "G", word: "Against" },
  { letter: "B", word: "Abstain" },
];

export interface BallotShown
  extends LineState, Pick<BallotLine, "key" | "name" | "agency" | "isHere" | "mayGiveProxy" | "holders"> {
  readonly cells: VoteCells;
  /** "by proxy: UHDB holds it, Major incident"; "" for none. */
  readonly details: string;
  /** Why it does not count; "" while a mark waits, or where it does. */
  readonly fault: string;
  /** The proxy that is being filled in; null where it is not open. */
  readonly opened: ProxyOpened | null;
}

export interface BallotsShown extends EntriesState {
  readonly here: readonly BallotShown[];
  readonly away: readonly BallotShown[];
  /** "14 of 16 voted" */
  readonly count: string;
  /** How many marks are not in the sheet yet, so that the outcome does not count them. */
  readonly waiting: number;
}

/** The ballots as they are on the page: what the sheet says, the officer's marks over it, and how far they have come. */
export function ballotsShown(
  lines: readonly BallotLine[],
  { entries, savedAt }: { readonly entries: Entries<VoteColumn>; readonly savedAt: string },
  opened: ProxyOpened | null,
): BallotsShown {
  const stateOf = lineStates(entries, { table: "Votes", main: "vote" });
  const shown = lines.map((line): BallotShown => {
    const cells = entries.cellsOf(line);
    return {
      ...line,
      ...stateOf(line.key),
      cells,
      details: [line.isCasting ? "also the casting vote" : "", proxyWords(line, cells)]
        .filter((words) => words !== "")
        .join(" · "),
      fault: entries.of(line.key).length > 0 ? "" : line.fault,
      opened: opened?.line === line.key ? opened : null,
    };
  });
  const here = shown.filter(({ isHere }) => isHere);
  return {
    ...entriesState({ entries, savedAt }),
    here,
    away: shown.filter(({ isHere }) => !isHere),
    count: `${here.filter(({ cells }) => cells.vote !== "").length} of ${here.length} here voted`,
    waiting: shown.filter(({ isWaiting }) => isWaiting).length,
  };
}

/** Those here who have not voted. */
export function notYetVoted(lines: readonly BallotLine[], entries: Entries<VoteColumn>): readonly BallotLine[] {
  return lines.filter((line) => line.isHere && entries.cellsOf(line).vote === "");
}

function proxyWords({ holders }: BallotLine, { proxy, proxyGivenTo, proxyReason }: VoteCells): string {
  if (proxy !== "Yes") return "";
  const holder = holders.find(({ votingSeat }) => votingSeat === proxyGivenTo)?.name ?? proxyGivenTo;
  return [`by proxy${holder === "" ? "" : `, held by ${holder}`}`, proxyReason]
    .filter((words) => words !== "")
    .join(" · ");
}
