import type { QuorumStretch } from "../../answers/quorum";
import type { MinuteOfDay } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import type { AttendanceEntry } from "../../register/roll";
import { levelsOf, type RollOptions, verdictOn } from "./levels";
import type { Case } from "./quorate";

/** Does any of these rows say when somebody arrived or left? */
export function carriesTimes(register: Register, entries: readonly AttendanceEntry[]): boolean {
  const columns = register.attendanceStore?.columns;
  if (columns === undefined || (columns.arrived.distinct === 1 && columns.left.distinct === 1)) return false;
  return entries.some((entry) => entry.arrived !== null || entry.left !== null || entry.isUnreadable("arrived") || entry.isUnreadable("left"));
}

/**
 * From when to when is a meeting quorate? The meeting is cut at every minute somebody arrives or leaves, and
 * neighbouring stretches with one verdict are joined. Minutes before its Start fall to the start.
 *
 * Source: GOV 11.1 to 11.3.
 */
export function stretchesOf({ meeting, constituency, requirement, entries }: Case, roll: RollOptions): readonly QuorumStretch[] {
  const begins = meeting.start ?? (0 as MinuteOfDay);
  const minutes = new Set<MinuteOfDay>([begins]);
  for (const { arrived, left } of entries) {
    if (arrived !== null && arrived > begins) minutes.add(arrived);
    if (left !== null && left > begins) minutes.add(left);
  }
  const cuts = [...minutes].sort((a, b) => a - b);
  const stretches: QuorumStretch[] = [];
  cuts.forEach((cut, place) => {
    const verdict = verdictOn(requirement.conditions, levelsOf(constituency, entries, { ...roll, at: cut }));
    const from = place === 0 && meeting.start === null ? null : cut;
    const until = cuts[place + 1] ?? null;
    const last = stretches.at(-1);
    if (last?.verdict === verdict) stretches[stretches.length - 1] = { ...last, until };
    else stretches.push({ from, until, verdict });
  });
  return stretches;
}
