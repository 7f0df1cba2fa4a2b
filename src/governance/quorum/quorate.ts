import { type Answer, type CannotTell, type Citations, isAnswer, withNote } from "../../answers/answer";
import { Reason } from "../../answers/reason";
import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import type { MinuteOfMeeting } from "../../calendar/time-of-day";
import { firstMissing } from "../../functions/absent-tables";
import { isRegisterInDoubt } from "../../functions/register-in-doubt";
import { unreadableCell } from "../../functions/unreadable-cell";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Decision } from "../../records/decisions";
import type { Meeting } from "../../records/meetings";
import type { Group, Seat } from "../../records/people";
import { SAID } from "../../register/meeting-attendance";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { GRACE_MINUTES, PROXY_COUNTS } from "../../sources/provisions/quorum";
import { type AgencyByProxy, proxiesAt } from "../ballots/proxies";
import { seatsPerhaps } from "../membership/seats-of-no-group";
import { minuteIn } from "../membership/meeting-hours";
import { WhoIsThere } from "../membership/who-is-there";
import { factsOf } from "./condition-facts";
import { type Case, type CountingOptions, presencesWith, verdictWith } from "./counting";
import { ruleFor } from "./group-rule";
import { sayNotReadAsRecord } from "./not-read-as-record";
import { notesOn, unreadableAmong } from "./notes";
import type { QuorumJudged, QuorumMoment, QuorumNote, QuorumSpan, QuorumVerdict } from "./reasons";
import { seatsInDoubt } from "./seats-in-doubt";
import { seatPerhapsAwaited } from "./seats-perhaps-coming";
import { spansOf } from "./spans";
import { cellsOf, presencesWithUnmatched, type UnmatchedRows, unmatchedRowsFor } from "./unmatched-rows";
import { verdictOn } from "./verdict";
import { answered, cannotTell, sayQuorum } from "./words";

export interface QuorumOptions {
  readonly asAt: PlainDate;
  /** The minute to judge; without it the opening. */
  readonly at?: MinuteOfDay | null;
  /** Seats left out for a declared interest, where the setting Recusal says so. */
  readonly without?: ReadonlySet<Seat>;
  /** The decision it is judged for, whose proxies alone are looked at; without it those of every decision of the meeting. */
  readonly decision?: Decision;
}

/** A meeting's quorum judged: the verdict at once, its parts and the sentence's facts for whoever asks. */
export interface JudgedQuorum {
  readonly verdict: QuorumVerdict;
  readonly citations: Citations;
  readonly room: WhoIsThere;
  /** The minute of the opening, where the verdict is of it; null without a Start, and where another minute was asked for. */
  readonly openedAt: MinuteOfMeeting | null;
  /** From when to when; empty where no row carries a time. */
  readonly spans: () => readonly QuorumSpan[];
  readonly reason: () => QuorumJudged;
}

/**
 * Is the meeting quorate, at its opening or at the minute asked for? As the group's Quorum rule says: every statutory
 * partner (GOV 11.1), they and more than half of the relevant agencies (11.2), the area's local authority (11.3), or a
 * rule of its own. An agency is represented by anyone marked Present, Remote or Deputy for it, two people counting once.
 *
 * TRUE or FALSE; cannot tell while nothing is recorded, or exactly when marking what is unmarked could change it; text
 * where no quorum is stated. A cancelled meeting, one before the first document and one whose rule cannot be read: cannot tell.
 *
 * Source: GOV 11.1, 11.2, 11.3, 7.2f.
 * @example quorate(register, qaMeeting, { asAt }) // true: all 4 statutory partners; 3 of 5 relevant agencies, 3 needed
 */
export function quorate(register: Register, meeting: Meeting, options: QuorumOptions): Answer<boolean> {
  return answerOf(judgeQuorum(register, meeting, options));
}

/** Why a quorum was judged so, for a sentence of another subject. */
export function quorumReason(judged: JudgedQuorum): Reason {
  return new Reason(judged.reason, sayQuorum);
}

/** A judgement as the answer that a cell shows. */
export function answerOf(judged: JudgedQuorum | Answer<never>): Answer<boolean> {
  if (isAnswer(judged)) return judged;
  const { verdict, citations, reason } = judged;
  return verdict === "undecided"
    ? cannotTell(reason, ...citations)
    : answered(verdict === "quorate", reason, ...citations);
}

/**
 * The judgement with its parts, or the answer that says why there is none. A Status that cannot be read may say that it was
 * cancelled: cannot tell. A Register that cannot be read matters where an open one would be judged differently.
 */
export function judgeQuorum(
  register: Register,
  meeting: Meeting,
  options: QuorumOptions,
): JudgedQuorum | Answer<never> {
  const judged = judgeAsRead(register, meeting, options);
  if (meeting.unreadable.length === 0) return judged;
  const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
  const decides = [
    ...(isAnswer(judged) ? [] : ["status" as const]),
    ...(isOpenTo(register, meeting, options) ? ["register" as const] : []),
  ];
  return unreadableCell(register, asked, decides, judged.citations[0]) ?? judged;
}

/** Would an open register be judged differently? */
function isOpenTo(register: Register, meeting: Meeting, options: QuorumOptions): boolean {
  return isRegisterInDoubt(meeting, (as) => wordFor(judgeAsRead(register, as, options)));
}

function wordFor(judged: JudgedQuorum | Answer<never>): string {
  return isAnswer(judged) ? judged.status : judged.verdict;
}

function judgeAsRead(register: Register, meeting: Meeting, options: QuorumOptions): JudgedQuorum | Answer<never> {
  const rule = ruleFor(register, meeting);
  if (isAnswer(rule)) return rule;
  const { membership, requirement } = rule;
  const id = meeting.meeting;
  const ahead = meeting.date > options.asAt;
  if (meeting.status === "Cancelled")
    return cannotTell({ kind: "cancelled", meeting: id, ahead }, ...requirement.citations);
  const missing = firstMissing(register, ATTENDANCE, requirement.citations[0]);
  if (missing !== null) return missing;
  const room = new WhoIsThere(register, meeting, membership, options.asAt);
  if (!room.recorded) return notRecorded(register, room, requirement.citations, options.asAt);
  if (room.attendance.isTimed && meeting.unreadable.length > 0) {
    const asked = { table: "Meetings", row: meeting, what: "meeting", id } as const;
    const unreadable = unreadableCell(register, asked, ["start"], requirement.citations[0]);
    if (unreadable !== null) return unreadable;
  }
  const time = options.at ?? null;
  const minute = time === null ? null : minuteIn(room.hours, time);
  const at = minute ?? time;
  if (at !== null && meeting.start !== null && at < meeting.start) {
    return cannotTell({ kind: "not begun", meeting: id, ahead, at, start: meeting.start }, ...requirement.citations);
  }
  const { doubts, citations } = requirement;
  const paragraph = citations[0];
  const proxiesUnread = unreadableSetting(register, PROXY_COUNTS, paragraph);
  const isByTheClock = at === null && meeting.start !== null && room.attendance.isTimed;
  const inDoubt =
    (doubts.seats.length === 0 ? null : seatsInDoubt(register, rule, meeting.date)) ??
    doubts.virtualSeats ??
    (isByTheClock ? unreadableSetting(register, GRACE_MINUTES, paragraph) : null) ??
    // Whether proxies are presence is looked at only where there are any.
    (proxiesUnread !== null && proxiesIn(register, room, options, true).length > 0 ? proxiesUnread : null);
  return inDoubt ?? judge(register, { room, requirement, at, isOutside: time !== null && minute === null }, options);
}

function notRecorded(register: Register, room: WhoIsThere, citations: Citations, asAt: PlainDate): Answer<never> {
  const { attendance, meeting } = room;
  const { meeting: id, date } = meeting;
  const unrecorded = cannotTell({ kind: "not recorded", meeting: id, date, ahead: date > asAt }, ...citations);
  const isInDoubt = attendance.says(SAID.unreadable) || register.unmatched.meetings.length > 0;
  return isInDoubt ? withNote<never>(unrecorded, sayNotReadAsRecord(register, meeting, attendance)) : unrecorded;
}

function proxiesIn(
  register: Register,
  room: WhoIsThere,
  { decision }: QuorumOptions,
  alsoUnread: boolean,
): readonly AgencyByProxy[] {
  return proxiesAt(register, room, { decision, alsoUnread });
}

const ATTENDANCE = ["Attendance"] as const;
const NO_SEATS: ReadonlySet<Seat> = new Set();
const NOBODY: readonly Seat[] = [];
const NO_PROXIES: readonly AgencyByProxy[] = [];

function judge(register: Register, given: Case, options: QuorumOptions): JudgedQuorum | CannotTell {
  const { room, requirement, at } = given;
  const { meeting, membership, attendance, opening, hours } = room;
  const { conditions } = requirement;
  const isOver = at !== null && hours.end !== null && at > hours.end;
  const areCounted = provisionOn(register, PROXY_COUNTS, meeting.date).value;
  const proxies = (): readonly AgencyByProxy[] => proxiesIn(register, room, options, areCounted);
  const counting: CountingOptions = {
    at: room.at(isOver ? hours.end : (at ?? opening)),
    awaited: room.registerOpen ? membership.awaited : NOBODY,
    without: options.without ?? NO_SEATS,
    countSeats: requirement.countsSeats,
    besides: areCounted ? proxies() : NO_PROXIES,
  };
  const presences = presencesWith(room, counting);
  const found = verdictWith(given, counting, presences);
  const spans = (): readonly QuorumSpan[] =>
    attendance.isTimed && (meeting.start !== null || at !== null)
      ? spansOf(given, counting, { presences, verdict: found })
      : [];
  const unmatched = found === "quorate" ? NONE : unmatchedFor(register, meeting);
  const withUnmatched =
    unmatched.length === 0
      ? found
      : verdictOn(conditions, presencesWithUnmatched(membership, presences, { unmatched, counting }));
  const isOpen = withUnmatched !== found || (given.isOutside && spans().some((span) => span.verdict !== found));
  const verdict = isOpen ? "undecided" : found;
  if (verdict === "not quorate" && room.registerOpen && hasDoubtfulSeats(register, membership.group)) {
    const perhaps = seatPerhapsAwaited(register, given, { presences, without: counting.without });
    if (perhaps !== null) return perhaps;
  }
  return {
    verdict,
    room,
    openedAt: at === null ? opening : null,
    spans,
    citations: hasDeputy(given) ? requirement.citationsWithDeputy : requirement.citations,
    reason: () => {
      const { isOwn } = register.settings;
      const unread = unreadableAmong(given, counting, presences);
      return {
        kind: "judged",
        meeting: meeting.meeting,
        ahead: meeting.date > options.asAt,
        verdict,
        moment: momentOf(given, isOwn),
        writtenRule: requirement.rule === "written" ? membership.group.quorumRule : "",
        conditions: conditions.map((condition) => factsOf(condition, membership, presences, { unread, isOwn })),
        deputies: deputiesAmong(given),
        spans: spans(),
        notes: [
          ...notesOn(register, given, { counting, presences, verdict, proxies: proxies(), decision: options.decision }),
          ...noteOnUnmatched(register, meeting, { unmatched, mayDecide: verdict === "undecided" }),
        ],
      };
    },
  };
}

/** In nearly every workbook there are none, and what looks at them need not be fetched. */
function hasDoubtfulSeats(register: Register, group: Group): boolean {
  return seatsPerhaps(register, group).length > 0 || register.brokenWhere("Seats", "group", group.group).length > 0;
}

const NONE: readonly UnmatchedRows[] = [];

/** In nearly every workbook there are none, and what judges them need not be fetched. */
function unmatchedFor(register: Register, meeting: Meeting): readonly UnmatchedRows[] {
  return register.unmatched.meetings.length === 0 ? NONE : unmatchedRowsFor(register, meeting);
}

function noteOnUnmatched(
  register: Register,
  { meeting }: Meeting,
  { unmatched, mayDecide }: { readonly unmatched: readonly UnmatchedRows[]; readonly mayDecide: boolean },
): readonly QuorumNote[] {
  if (unmatched.length === 0) return [];
  return [{ kind: "unmatched rows", meeting, found: unmatched.map((rows) => cellsOf(register, rows)), mayDecide }];
}

function momentOf({ room: { meeting, opening }, at }: Case, isOwn: boolean): QuorumMoment {
  if (at !== null) return { kind: "asked", at };
  if (opening === null) return { kind: "untimed" };
  return {
    kind: "opening",
    at: opening,
    graceMinutes: opening - (meeting.start ?? opening),
    ...(isOwn ? { isOwn } : {}),
  };
}

/** Did a deputy come who counts? */
function hasDeputy({ room: { membership, attendance } }: Case): boolean {
  const deputies = SAID.deputy & membership.presentBits;
  if (!attendance.says(deputies)) return false;
  for (let row = attendance.first; row >= 0; row = attendance.after(row))
    if ((attendance.saidAt(row) & deputies) !== 0 && membership.reading.agencyAt(row) >= 0) return true;
  return false;
}

function deputiesAmong({ room: { membership, attendance } }: Case): readonly string[] {
  const deputies = SAID.deputy & membership.presentBits;
  if (!attendance.says(deputies)) return [];
  const names = new Set<string>();
  for (let row = attendance.first; row >= 0; row = attendance.after(row)) {
    if ((attendance.saidAt(row) & deputies) === 0) continue;
    const agency = membership.agencies[membership.reading.agencyAt(row)];
    if (agency !== undefined) names.add(agency.agency);
  }
  return [...names];
}
