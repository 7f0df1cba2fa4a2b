import { type Answer, type Citations, isAnswer } from "../../answers/answer";
import { noRule, notFound } from "../../answers/lookup";
import { Reason } from "../../answers/reason";
import type { MinuteOfDay, PlainDate } from "../../calendar/plain-date";
import { unreadableCell } from "../../functions/unreadable-cell";
import type { Meeting } from "../../records/meetings";
import type { Agency, Group, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { MARK, type MeetingAttendance } from "../../register/roll";
import { GRACE_MINUTES, PROXY_COUNTS } from "../../sources/provisions/quorum";
import { type Membership, membershipOn } from "../membership/membership";
import { PRESENT, UNKNOWN } from "../membership/row-reader";
import { isRecorded, isRegisterOpen, openingOf } from "../membership/who-is-there";
import { countFrom, type PresenceOptions, verdictOn, whoWasThere, type WhoWasThere } from "./levels";
import { notesOn } from "./notes";
import type { QuorumCondition, QuorumJudged, QuorumMoment, QuorumSpan, QuorumVerdict } from "./reasons";
import { citationsOfRule, type Condition, type ReadRequirement, requirementOf } from "./requirement";
import { spansOf } from "./spans";
import { answered, cannotTell, doesNotApply, sayQuorum } from "./words";
import { statesNoQuorum } from "./written-rule";

export interface QuorumOptions {
  readonly asAt: PlainDate;
  /** The minute to judge; without it the opening. */
  readonly at?: MinuteOfDay | null;
  /** Seats left out for a declared interest, where the setting Recusal says so. */
  readonly without?: ReadonlySet<Seat>;
  /** Asks for the agencies with a valid proxy; they count only where the setting Quorum.ProxyCounts says so. */
  readonly proxies?: () => readonly Agency[];
}

/** A meeting's quorum judged: the verdict at once, its parts and the sentence's facts for whoever asks. */
export interface JudgedQuorum {
  readonly verdict: QuorumVerdict;
  readonly citations: Citations;
  /** The minute of the opening, where the verdict is of it; null without a Start, and where another minute was asked for. */
  readonly openedAt: MinuteOfDay | null;
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

/** The judgement with its parts, or the answer that says why there is none. */
export function judgeQuorum(
  register: Register,
  meeting: Meeting,
  options: QuorumOptions,
): JudgedQuorum | Answer<never> {
  const rule = ruleFor(register, meeting);
  if (isAnswer(rule)) return rule;
  const { membership, requirement } = rule;
  if (meeting.status === "Cancelled")
    return cannotTell({ kind: "cancelled", meeting: meeting.meeting }, ...requirement.citations);
  const roll = register.attendanceOf(meeting.meeting);
  if (!isRecorded(meeting, roll, options.asAt)) {
    const ahead = meeting.date > options.asAt;
    return cannotTell(
      { kind: "not recorded", meeting: meeting.meeting, date: meeting.date, ahead },
      ...requirement.citations,
    );
  }
  const unreadable = roll.isTimed
    ? unreadableCell(
        register,
        { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting },
        ["start"],
        requirement.citations[0],
      )
    : null;
  if (unreadable !== null) return unreadable;
  const at = options.at ?? null;
  if (at !== null && meeting.start !== null && at < meeting.start) {
    return cannotTell(
      { kind: "not begun", meeting: meeting.meeting, at, start: meeting.start },
      ...requirement.citations,
    );
  }
  return judge(register, { meeting, membership, requirement, roll, at }, options);
}

/** The group's rule on the day of the meeting, or why there is nothing to judge by. */
export function ruleFor(
  register: Register,
  meeting: Meeting,
): { readonly membership: Membership; readonly requirement: ReadRequirement } | Answer<never> {
  const group = register.group(meeting.group);
  if (group === undefined) return notFound({ what: "group", id: meeting.group, table: "Groups" }, "GOV 11.2");
  const membership = membershipOn(register, group, meeting.date);
  if (membership === null) return beforeTheDocuments(group, meeting.date);
  const requirement = requirementOf(register, membership, meeting.date);
  if (requirement.status === "none") return noQuorumRule(group);
  if (requirement.status === "unreadable") {
    return cannotTell(
      { kind: "rule unreadable", group: group.group, written: group.quorumRule, fault: requirement.fault },
      ...requirement.citations,
    );
  }
  return { membership, requirement };
}

function noQuorumRule(group: Group): Answer<never> {
  return doesNotApply("No quorum rule", { kind: "no rule", group: group.name }, "GOV 11.2");
}

/** A group without a rule has none on any day; for the others nothing was in force yet: the paragraph its rule is of held later. */
function beforeTheDocuments(group: Group, day: PlainDate): Answer<never> {
  if (statesNoQuorum(group.quorumRule)) return noQuorumRule(group);
  return noRule({ what: "quorum rule", day }, ...citationsOfRule(group.quorumRule));
}

/** What a judgement rests on, gathered once. */
export interface Case {
  readonly meeting: Meeting;
  readonly membership: Membership;
  readonly requirement: ReadRequirement;
  readonly roll: MeetingAttendance;
  /** The minute asked for, or null for the opening. */
  readonly at: MinuteOfDay | null;
}

const NO_SEATS: ReadonlySet<Seat> = new Set();
const NONE: readonly number[] = [];

function judge(register: Register, given: Case, options: QuorumOptions): JudgedQuorum {
  const { meeting, membership, requirement, roll, at } = given;
  const { conditions } = requirement;
  const opening = openingOf(register, meeting);
  const proxies = (): readonly number[] =>
    (options.proxies?.() ?? []).map(membership.numberOf).filter((number) => number >= 0);
  const reading: PresenceOptions = {
    at: roll.isTimed ? (at ?? opening) : null,
    registerOpen: isRegisterOpen(meeting, roll, options.asAt),
    besides: provisionOn(register, PROXY_COUNTS, meeting.date).value ? proxies() : NONE,
    without: options.without ?? NO_SEATS,
    countSeats: requirement.countsSeats,
  };
  const levels = whoWasThere(membership, roll, reading);
  const verdict = verdictOn(conditions, levels);
  const moment = (): QuorumMoment =>
    at !== null
      ? { kind: "asked", at }
      : opening !== null
        ? { kind: "opening", at: opening, graceMinutes: provisionOn(register, GRACE_MINUTES, meeting.date).value }
        : { kind: "untimed" };
  const spans = (): readonly QuorumSpan[] =>
    roll.isTimed && (meeting.start !== null || at !== null) ? spansOf(given, reading) : [];
  return {
    verdict,
    openedAt: at === null ? opening : null,
    spans,
    citations: hasDeputy(given) ? requirement.citationsWithDeputy : requirement.citations,
    reason: () => ({
      kind: "judged",
      meeting: meeting.meeting,
      verdict,
      moment: moment(),
      writtenRule: requirement.rule === "written" ? membership.group.quorumRule : "",
      conditions: conditions.map((condition) => factsOf(condition, membership, levels)),
      deputies: deputiesAmong(given),
      spans: spans(),
      notes: notesOn(register, given, { roll: reading, levels, verdict, proxies: proxies() }),
    }),
  };
}

function hasDeputy({ membership: { reading }, roll }: Case): boolean {
  if (!roll.has(MARK.deputy)) return false;
  const { store } = roll;
  for (let row = roll.first; row >= 0; row = store.nextOf(row))
    if ((store.markAt(row) & MARK.deputy) !== 0 && reading.agencyAt(row) >= 0) return true;
  return false;
}

function deputiesAmong({ membership, roll }: Case): readonly string[] {
  const deputies = roll.entries.filter(({ status }) => status === "Deputy");
  return [...new Set(deputies.map((entry) => membership.agencies[membership.agencyOf(entry)]?.agency))].filter(
    (name) => name !== undefined,
  );
}

/** How one condition stands, by name. */
export function factsOf(condition: Condition, membership: Membership, levels: WhoWasThere): QuorumCondition {
  const { kind, of, needed } = condition;
  const sure = countFrom(PRESENT, condition, levels);
  const missing: string[] = [];
  const undecided: string[] = [];
  const each = kind === "seats" ? (levels.seats ?? levels.agencies) : levels.agencies;
  for (const member of of) {
    const level = each[member] ?? 0;
    if (level === PRESENT) continue;
    const name = kind === "seats" ? membership.counted[member]?.seat : membership.agencies[member]?.agency;
    (level === UNKNOWN ? undecided : missing).push(name ?? "");
  }
  const authority = kind === "authority" ? (membership.agencies[of[0] ?? -1]?.agency ?? "") : "";
  return { kind, authority, represented: sure, of: of.length, needed, missing, undecided };
}
