import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { saysNoReason } from "../../records/words-for-nothing";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { DEPUTY_REASONS } from "../../sources/provisions/attendance";
import { asGroupChair } from "./as-group-chair";
import type { ConcernReason } from "./reasons";
import type { Turnout } from "./turnout";

/** Other words for the reasons that the documents have named. */
const LIKE_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["Sickness", ["sick", "sick leave", "ill", "illness", "unwell", "off sick", "sickness absence"]],
  ["Annual leave", ["leave", "holiday", "on leave", "on annual leave"]],
]);

/**
 * May a deputy be sent for this reason? For sickness or annual leave, by these or like words. A blank reason, or a word
 * for none, is none recorded, and not another one. A board's own rules say nothing of reasons.
 *
 * Source: GOV 7.3.
 * @example isPermittedReason(register, "Court", day) // false
 */
export function isPermittedReason(register: Register, reason: string, day: PlainDate): boolean {
  if (register.settings.isOwn) return true;
  const permitted = provisionOn(register, DEPUTY_REASONS, day);
  const given = keyOf(reason);
  if (saysNoReason(reason) || permitted.status !== "in force") return true;
  return permitted.value.some((each) => given.includes(keyOf(each)) || LIKE_WORDS.get(each)?.includes(given));
}

/**
 * Which deputies were sent for another reason than sickness or annual leave, or came without being briefed? By agency
 * (by seat too), a line for each kind with the meetings, and the reasons where they are asked for. Blank Briefed is not recorded, and no concern.
 *
 * Source: GOV 7.2f, 7.3.
 */
export function deputyConcerns(
  register: Register,
  meetings: readonly Turnout[],
  withReasons: boolean,
): ReadonlyMap<string, readonly ConcernReason[]> {
  const unbriefed = new Map<string, string[]>();
  const otherReason = new Map<string, string[]>();
  for (const turnout of meetings) {
    const { meeting } = turnout;
    for (const entry of register.attendanceOf(meeting.meeting).rows) {
      if (entry.status !== "Deputy") continue;
      for (const who of namesOf(register, turnout, entry)) {
        if (entry.briefed === false) add(unbriefed, who, meeting.meeting);
        if (!isPermittedReason(register, entry.reason, meeting.date))
          add(otherReason, who, withReasons ? `${meeting.meeting} (${entry.reason})` : meeting.meeting);
      }
    }
  }
  const all = new Map<string, ConcernReason[]>();
  const put = (who: string, reason: ConcernReason): void => void all.set(who, [...(all.get(who) ?? []), reason]);
  for (const [who, where] of unbriefed) {
    const sentence = `deputy not briefed at ${where.join(", ")}`;
    put(who, { kind: "deputy not briefed", meetings: where.length, sentence });
  }
  for (const [who, where] of otherReason) {
    const sentence = `deputy sent for another reason than sickness or leave at ${where.join(", ")}`;
    put(who, { kind: "deputy for another reason", meetings: where.length, sentence });
  }
  return all;
}

/** Under whose name a deputy's row is looked for: the agency's and the seat's; nobody's where the row counts for nothing. */
function namesOf(register: Register, { meeting, membership }: Turnout, row: AttendanceRow): readonly string[] {
  const { seat } = row;
  const agency = membership.agencies[membership.agencyOf(row)]?.agency;
  if (seat === null) return agency === undefined ? [] : [agency];
  if (membership.open.has(seat) || membership.isOutOfForce(seat, meeting.date)) return [];
  const chair = membership.isStray(seat) ? asGroupChair(register, membership, meeting, seat) : null;
  return [agency, (chair ?? seat).seat].filter((name) => name !== undefined);
}

function add(lists: Map<string, string[]>, who: string, line: string): void {
  const list = lists.get(who) ?? [];
  lists.set(who, list);
  if (!list.includes(line)) list.push(line);
}
