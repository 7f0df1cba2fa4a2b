import { addDays, type PlainDate } from "../../calendar/plain-date";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import type { Notice } from "../../records/decisions";
import { addressOf } from "../../functions/unreadable-cell";
import { provisionOn } from "../../register/provision-on";
import { namesNobody } from "../../records/open-place";
import type { Register } from "../../register/register";
import { REFERRED_TO, SPECIAL_MEETING_NOTICE_DAYS } from "../../sources/provisions/implementation";
import { independentChairOn } from "../chairs/chairs";
import { sayHolder } from "../chairs/words";
import { bodyKindOf } from "../voting/paragraphs";
import type { DecisionInPlace } from "../voting/the-vote";
import type { NoticeFacts, NoticeFault } from "./reasons";

/** What a notice does hangs on each of these: while one cannot be read, nobody can tell. */
export const NOTICE_CELLS = [
  "written",
  "asksForMeeting",
  "sentToAll",
  "independentChairTold",
  "urgent",
  "result",
] as const;

/**
 * What does a notice of reconsideration do to a decision, as at a day? It counts when it came before the
 * implementation date, in writing, with reasons, asking for a further meeting and sent to all who must have it (for
 * a subgroup's decision the Independent Chair too). A Result takes effect on the day of its special meeting, so
 * until then the notice suspends; so does one whose special meeting was cancelled. A notice that counts for
 * nothing suspends nothing, but what came of it (Changed, Withdrawn) still holds. One from an agency that nobody knows
 * counts like any other, and is named.
 *
 * Source: GOV 12.22 to 12.24, 12.37 to 12.39.
 */
export function noticeEffect(
  register: Register,
  placed: DecisionInPlace,
  notice: Notice,
  asAt: PlainDate,
): NoticeFacts {
  const faults = noticeFaults(placed, notice);
  const from = register.agency(notice.from);
  const meeting = notice.specialMeeting === "" ? undefined : register.meeting(notice.specialMeeting);
  const earliestMeeting = earliestSpecialMeeting(register, notice);
  const specialMeeting =
    meeting === undefined
      ? null
      : {
          id: meeting.meeting,
          date: meeting.date,
          isCancelled: meeting.status === "Cancelled",
          isAhead: meeting.date > asAt,
          isTooSoon: meeting.date < earliestMeeting,
        };
  const isDecided =
    notice.result !== null && (specialMeeting === null || (!specialMeeting.isCancelled && !specialMeeting.isAhead));
  return {
    from: from?.agency ?? notice.from,
    unknownFrom: from === undefined ? addressOf(register, "Notices", notice, "from") : null,
    received: notice.received,
    faults,
    noticeDays: noticeDaysFor(register, notice),
    earliestMeeting,
    urgent: notice.urgent === true,
    specialMeeting,
    unknownMeeting:
      meeting === undefined && notice.specialMeeting !== ""
        ? { cell: addressOf(register, "Notices", notice, "specialMeeting"), says: notice.specialMeeting }
        : null,
    referral: referralOf(register, placed, notice),
    effect: effectOf(notice, isDecided, faults.length === 0),
  };
}

/**
 * The first day on which the special meeting for a notice can be held: the day of the notice plus 7, calendar
 * days; any day from the notice on where the Chair fixed a shorter time for urgency.
 *
 * Source: GOV 12.23, 12.38.
 * @example earliestSpecialMeeting(register, noticeOf3March) // 10 March
 */
function earliestSpecialMeeting(register: Register, notice: Notice): PlainDate {
  return addDays(notice.received, notice.urgent === true ? 0 : noticeDaysFor(register, notice));
}

function noticeDaysFor(register: Register, { received }: Notice): number {
  const days = provisionOn(register, SPECIAL_MEETING_NOTICE_DAYS, received);
  return days.status === "in force" ? days.value : 0;
}

function effectOf({ result, referredTo }: Notice, isDecided: boolean, counts: boolean): NoticeFacts["effect"] {
  if (isDecided && result === "Withdrawn") return "withdrawn";
  if (isDecided && result === "Changed") return "changed";
  if (!counts) return "nothing";
  if (isDecided && result === "Confirmed") return "confirmed";
  if (result === "Notice withdrawn") return "notice withdrawn";
  return namesNobody(referredTo) ? "suspends" : "refers";
}

function noticeFaults({ decision, meeting, group }: DecisionInPlace, notice: Notice): readonly NoticeFault[] {
  const body = bodyKindOf(group);
  if (body === "chief officers") return [{ kind: "no such notice here" }];
  const { implementationDate } = decision;
  const faults: (NoticeFault | null)[] = [
    notice.received < meeting.date ? { kind: "before the decision", decided: meeting.date } : null,
    implementationDate !== null && notice.received >= implementationDate
      ? { kind: "not before the date", implementationDate }
      : null,
    unmet("Written", notice.written),
    notice.reasons === "" ? { kind: "condition", column: "Reasons", isBlank: true } : null,
    unmet("Asks for meeting", notice.asksForMeeting),
    unmet("Sent to all", notice.sentToAll),
    body === "subgroup" ? unmet("Independent Chair told", notice.independentChairTold) : null,
  ];
  return faults.filter((fault) => fault !== null);
}

function unmet(
  column: Extract<NoticeFault, { kind: "condition" }>["column"],
  value: boolean | null,
): NoticeFault | null {
  return value === true ? null : { kind: "condition", column, isBlank: value === null };
}

function referralOf(
  register: Register,
  { group }: DecisionInPlace,
  { referredTo, received }: Notice,
): NoticeFacts["referral"] {
  if (namesNobody(referredTo)) return null;
  const bodies = provisionOn(register, REFERRED_TO, received);
  const printed = bodies.status === "in force" ? bodies.value : { board: "", subgroup: "" };
  const expected = bodyKindOf(group) === "subgroup" ? printed.subgroup : printed.board;
  const isRole = keyOf(referredTo) === keyOf(INDEPENDENT_CHAIR);
  const role = isRole ? independentChairOn(register, received) : null;
  const holder = role?.status === "answered" && role.value.role !== INDEPENDENT_CHAIR ? sayHolder(role.value) : null;
  return { to: isRole ? INDEPENDENT_CHAIR : (register.group(referredTo)?.group ?? referredTo), holder, expected };
}
