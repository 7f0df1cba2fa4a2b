import type { QuorumStretch } from "../../answers/quorum";
import type { MinuteOfDay } from "../../calendar/plain-date";
import { levelsOf, type RollOptions, verdictOn } from "./levels";
import type { Case } from "./quorate";

/**
 * From when to when is a meeting quorate? The meeting is cut at every minute somebody arrives or leaves, and
 * neighbouring stretches with one verdict are joined. Minutes before its Start fall to the start.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function stretchesOf({ meeting, constituency, requirement, roll }: Case, options: RollOptions): readonly QuorumStretch[] {
  const begins = meeting.start ?? (0 as MinuteOfDay);
  const minutes = new Set<MinuteOfDay>([begins]);
  for (const { arrived, left } of roll.entries) {
    if (arrived !== null && arrived > begins) minutes.add(arrived);
    if (left !== null && left > begins) minutes.add(left);
  }
  const cuts = [...minutes].sort((a, b) => a - b);
  const stretches: QuorumStretch[] = [];
  cuts.forEach((cut, place) => {
    const verdict = verdictOn(requirement.conditions, levelsOf(constituency, roll, { ...options, at: cut }));
    const from = place === 0 && meeting.start === null ? null : cut;
    const until = cuts[place + 1] ?? null;
    const last = stretches.at(-1);
    if (last?.verdict === verdict) stretches[stretches.length - 1] = { ...last, until };
    else stretches.push({ from, until, verdict });
  });
  return stretches;
}
