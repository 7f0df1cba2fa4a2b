import type { Presences } from "../membership/presences";
import { ABSENT } from "../membership/row-reader";
import { type Case, type CountingOptions, presencesWith, verdictWith } from "./counting";
import type { QuorumSpan, QuorumVerdict } from "./reasons";

/** Who was there at one minute, and the verdict on that. */
interface Moment {
  readonly presences: Presences;
  readonly verdict: QuorumVerdict;
}

/**
 * From when to when is a meeting quorate? The meeting is cut at every minute somebody arrives or leaves, and
 * neighbouring spans with one verdict are joined. Minutes before its Start fall to the start. A meeting ends with its
 * quorum: at its End, and without an End once everybody has left. `judged` is what is known of the minute of `counting`.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function spansOf(given: Case, counting: CountingOptions, judged: Moment): readonly QuorumSpan[] {
  const { room } = given;
  const { start, end } = room.hours;
  const cuts = room.changes();
  const spans: QuorumSpan[] = [];
  cuts.forEach((cut, place) => {
    const until = cuts[place + 1] ?? null;
    const isJudged = isWithin(counting.at?.minute ?? null, cut, until ?? end);
    const { presences, verdict } = isJudged ? judged : momentAt(given, { ...counting, at: room.at(cut) });
    const isOver = place > 0 && place === cuts.length - 1 && end === null && presences.agencies.every(isAbsent);
    if (isOver && presences.unknown === 0) return;
    const from = place === 0 && start === null ? null : cut;
    const last = spans.at(-1);
    if (last?.verdict === verdict) spans[spans.length - 1] = { ...last, until };
    else spans.push({ from, until, verdict });
  });
  return spans;
}

function momentAt(given: Case, counting: CountingOptions): Moment {
  const presences = presencesWith(given.room, counting);
  return { presences, verdict: verdictWith(given, counting, presences) };
}

/** Nobody comes or goes in a span: any of its minutes stands for all. */
function isWithin(minute: number | null, from: number, until: number | null): boolean {
  return minute !== null && minute >= from && (until === null || minute < until);
}

function isAbsent(presence: number): boolean {
  return presence === ABSENT;
}
