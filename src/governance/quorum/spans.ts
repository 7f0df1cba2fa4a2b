import { ABSENT } from "../membership/row-reader";
import { type Case, type CountingOptions, presencesWith, verdictWith } from "./counting";
import type { QuorumSpan } from "./reasons";

/**
 * From when to when is a meeting quorate? The meeting is cut at every minute somebody arrives or leaves, and
 * neighbouring spans with one verdict are joined. Minutes before its Start fall to the start. A meeting ends with its
 * quorum: at its End, and without an End once everybody has left.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function spansOf(given: Case, counting: CountingOptions): readonly QuorumSpan[] {
  const { room } = given;
  const { start, end } = room.hours;
  const cuts = room.changes();
  const spans: QuorumSpan[] = [];
  cuts.forEach((cut, place) => {
    const then = { ...counting, at: room.at(cut) };
    const presences = presencesWith(room, then);
    const isOver = place > 0 && place === cuts.length - 1 && end === null && presences.agencies.every(isAbsent);
    if (isOver && presences.unknown === 0) return;
    const verdict = verdictWith(given, then, presences);
    const from = place === 0 && start === null ? null : cut;
    const until = cuts[place + 1] ?? null;
    const last = spans.at(-1);
    if (last?.verdict === verdict) spans[spans.length - 1] = { ...last, until };
    else spans.push({ from, until, verdict });
  });
  return spans;
}

function isAbsent(presence: number): boolean {
  return presence === ABSENT;
}
