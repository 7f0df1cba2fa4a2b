import type { KeysDo } from "../marking/line-keys";
import type { BallotsDo } from "./ballot-line-view";
import { BALLOTS, type BallotsShown } from "./ballots-shown";

/** What the keys of the list of ballots do. A ballot of one who is not here opens the proxy. */
export function ballotKeys({ away }: BallotsShown, does: BallotsDo): KeysDo {
  const isAway = (key: string): boolean => away.some((line) => line.key === key);
  return {
    activate: does.activate,
    open: (key, isOpened) => (isOpened ? does.openProxy(key) : does.closeProxy()),
    take: () => does.takeProxy(),
    clear: (key) => does.vote(key, ""),
    undo: does.undo,
    letter: (letter, key) => {
      const ballot = BALLOTS.find((each) => each.letter === letter)?.word;
      if (ballot === undefined) return null;
      does.vote(key, ballot);
      return isAway(key) ? "field" : "next line";
    },
    forAll: (letter) => {
      const ballot = letter === "F" ? "For" : letter === "B" ? "Abstain" : null;
      if (ballot !== null) does.voteRest(ballot);
      return ballot !== null;
    },
  };
}
