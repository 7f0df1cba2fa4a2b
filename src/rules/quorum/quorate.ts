import { answered, cannotTell, doesNotApply, type Answer, type Citations } from "../../answers/answer";
import type { QuorumJudged, QuorumMoment, QuorumStretch, QuorumVerdict } from "../../answers/quorum";
import type { QuorumCondition } from "../../answers/quorum-words";
import { type MinuteOfDay, type PlainDate, toLongDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Agency, Group, Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { MARK, type MeetingRoll } from "../../register/roll";
import { type Constituency, constituencyOn } from "../constituency";
import { isRecorded, isRegisterOpen, openingOf } from "../presence";
import { MAYBE, THERE } from "../roll-reading";
import { unreadableCell } from "../unreadable-cell";
import { countFrom, levelsOf, type Levels, type RollOptions, verdictOn } from "./levels";
import { notesOn } from "./notes";
import { citationsOfRule, type Condition, type ReadRequirement, requirementOf } from "./requirement";
import { stretchesOf } from "./stretches";
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
  readonly stretches: () => readonly QuorumStretch[];
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

/** A judgement as the answer that a cell shows. */
export function answerOf(judged: JudgedQuorum | Answer<never>): Answer<boolean> {
  if ("because" in judged) return judged;
  const { verdict, citations, reason } = judged;
  return verdict === "undecided" ? cannotTell(reason, ...citations) : answered(verdict === "quorate", reason, ...citations);
}

/** The judgement with its parts, or the answer that says why there is none. */
export function judgeQuorum(register: Register, meeting: Meeting, options: QuorumOptions): JudgedQuorum | Answer<never> {
  const rule = ruleFor(register, meeting);
  if ("verdict" in rule) return rule;
  const { constituency, requirement } = rule;
  if (meeting.status === "Cancelled") return cannotTell({ about: "quorum", kind: "cancelled", meeting: meeting.meeting }, ...requirement.citations);
  const roll = register.rollOf(meeting.meeting);
  if (!isRecorded(meeting, roll, options.asAt)) {
    const ahead = meeting.date > options.asAt;
    return cannotTell({ about: "quorum", kind: "not recorded", meeting: meeting.meeting, date: meeting.date, ahead }, ...requirement.citations);
  }
  const unreadable = roll.isTimed ? unreadableCell(register, { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting }, ["start"], requirement.citations[0]) : null;
  if (unreadable !== null) return unreadable;
  const at = options.at ?? null;
  if (at !== null && meeting.start !== null && at < meeting.start) {
    return cannotTell({ about: "quorum", kind: "not begun", meeting: meeting.meeting, at, start: meeting.start }, ...requirement.citations);
  }
  return judge(register, { meeting, constituency, requirement, roll, at }, options);
}

/** The group's rule on the day of the meeting, or why there is nothing to judge by. */
export function ruleFor(
  register: Register, meeting: Meeting,
): { readonly constituency: Constituency; readonly requirement: ReadRequirement } | Answer<never> {
  const group = register.group(meeting.group);
  if (group === undefined) return cannotTell({ about: "lookup", kind: "unknown", what: "group", id: meeting.group, table: "Groups" }, "GOV 11.2");
  const constituency = constituencyOn(register, group, meeting.date);
  if (constituency === null) return beforeTheDocuments(group, meeting.date);
  const requirement = requirementOf(register, constituency, meeting.date);
  if (requirement.status === "none") return noQuorumRule(group);
  if (requirement.status === "unreadable") {
    return cannotTell({ about: "quorum", kind: "rule unreadable", group: group.group, written: group.quorumRule, fault: requirement.fault }, ...requirement.citations);
  }
  return { constituency, requirement };
}

function noQuorumRule(group: Group): Answer<never> {
  return doesNotApply("No quorum rule", { about: "quorum", kind: "no rule", group: group.name }, "GOV 11.2");
}

/** A group without a rule has none on any day; for the others nothing was in force yet: the paragraph its rule is of held later. */
function beforeTheDocuments(group: Group, day: PlainDate): Answer<never> {
  if (statesNoQuorum(group.quorumRule)) return noQuorumRule(group);
  return cannotTell({ about: "lookup", kind: "no rule in force", what: "quorum rule", day: toLongDate(day) }, ...citationsOfRule(group.quorumRule));
}

/** What a judgement rests on, gathered once. */
export interface Case {
  readonly meeting: Meeting;
  readonly constituency: Constituency;
  readonly requirement: ReadRequirement;
  readonly roll: MeetingRoll;
  /** The minute asked for, or null for the opening. */
  readonly at: MinuteOfDay | null;
}

const NO_SEATS: ReadonlySet<Seat> = new Set();
const NONE: readonly number[] = [];

function judge(register: Register, given: Case, options: QuorumOptions): JudgedQuorum {
  const { meeting, constituency, requirement, roll, at } = given;
  const { conditions } = requirement;
  const opening = openingOf(register, meeting);
  const proxies = (): readonly number[] => (options.proxies?.() ?? []).map(constituency.numberOf).filter((number) => number >= 0);
  const reading: RollOptions = {
    at: roll.isTimed ? (at ?? opening) : null,
    registerOpen: isRegisterOpen(meeting, roll, options.asAt),
    besides: register.settings.proxyCounts ? proxies() : NONE,
    without: options.without ?? NO_SEATS,
    countSeats: requirement.countsSeats,
  };
  const levels = levelsOf(constituency, roll, reading);
  const verdict = verdictOn(conditions, levels);
  const moment = (): QuorumMoment =>
    at !== null ? { kind: "asked", at } : opening !== null ? { kind: "opening", at: opening, graceMinutes: register.settings.graceMinutes } : { kind: "untimed" };
  const stretches = (): readonly QuorumStretch[] => (roll.isTimed && (meeting.start !== null || at !== null) ? stretchesOf(given, reading) : []);
  return {
    verdict,
    openedAt: at === null ? opening : null,
    stretches,
    citations: hasDeputy(given) ? requirement.citationsWithDeputy : requirement.citations,
    reason: () => ({
      about: "quorum", kind: "judged", meeting: meeting.meeting, verdict, moment: moment(),
      writtenRule: requirement.rule === "written" ? constituency.group.quorumRule : "",
      conditions: conditions.map((condition) => factsOf(condition, constituency, levels)),
      deputies: deputiesAmong(given),
      stretches: stretches(),
      notes: notesOn(register, given, { roll: reading, levels, verdict, proxies: proxies() }),
    }),
  };
}

function hasDeputy({ constituency: { reading }, roll }: Case): boolean {
  if (!roll.has(MARK.deputy)) return false;
  const { store } = roll;
  for (let row = roll.first; row >= 0; row = store.nextOf(row)) if ((store.markAt(row) & MARK.deputy) !== 0 && reading.agencyAt(row) >= 0) return true;
  return false;
}

function deputiesAmong({ constituency, roll }: Case): readonly string[] {
  const deputies = roll.entries.filter(({ status }) => status === "Deputy");
  return [...new Set(deputies.map((entry) => constituency.agencies[constituency.agencyOf(entry)]?.agency))].filter((name) => name !== undefined);
}

/** How one condition stands, by name. */
export function factsOf(condition: Condition, constituency: Constituency, levels: Levels): QuorumCondition {
  const { kind, of, needed } = condition;
  const sure = countFrom(THERE, condition, levels);
  const missing: string[] = [];
  const undecided: string[] = [];
  const each = kind === "seats" ? (levels.seats ?? levels.agencies) : levels.agencies;
  for (const member of of) {
    const level = each[member] ?? 0;
    if (level === THERE) continue;
    const name = kind === "seats" ? constituency.counted[member]?.seat : constituency.agencies[member]?.agency;
    (level === MAYBE ? undecided : missing).push(name ?? "");
  }
  const authority = kind === "authority" ? (constituency.agencies[of[0] ?? -1]?.agency ?? "") : "";
  return { kind, authority, represented: sure, of: of.length, needed, missing, undecided };
}
