import type { MinuteOfDay } from "../../calendar/plain-date";
import { type Case, type CountingOptions, presencesWith } from "./counting";
import type { QuorumSpan } from "./reasons";
import { verdictOn } from "./verdict";

/**
 * From when to when is a meeting quorate? The meeting is cut at every minute somebody arrives or leaves, and
 * neighbouring spans with one verdict are joined. Minutes before its Start fall to the start.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function spansOf({ room, requirement }: Case, counting: CountingOptions): readonly QuorumSpan[] {
  const { meeting, attendance } = room;
  const begins = meeting.start ?? (0 as MinuteOfDay);
  const minutes = new Set<MinuteOfDay>([begins]);
  for (const { arrived, left } of attendance.rows) {
    if (arrived !== null && arrived > begins) minutes.add(arrived);
    if (left !== null && left > begins) minutes.add(left);
  }
  const cuts = [...minutes].sort((a, b) => a - b);
  const spans: QuorumSpan[] = [];
  cuts.forEach((cut, place) => {
    const verdict = verdictOn(requirement.conditions, presencesWith(room, { ...counting, at: cut }));
    const from = place === 0 && meeting.start === null ? null : cut;
    const until = cuts[place + 1] ?? null;
    const last = spans.at(-1);
    if (last?.verdict === verdict) spans[spans.length - 1] = { ...last, until };
    else spans.push({ from, until, verdict });
  });
  return spans;
}
