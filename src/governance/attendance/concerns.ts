import { inSentences } from "../../answers/english";
import { type Answer, withNote } from "../../answers/answer";
import { asPercent } from "../../answers/english";
import { addDays, addMonths, type PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Group, Seat } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CONSECUTIVE_MISSED, FROM_MEETING, MINIMUM_RATE, MONTHS_LOOKED_AT } from "../../sources/provisions/attendance";
import { membershipOn } from "../membership/membership";
import { partnersMiscounted } from "../membership/statutory-partners";
import { asksForAreaAuthority } from "../quorum/written-rule";
import { deputyConcerns } from "./deputies";
import { attendanceInDoubt, type MeetingMeant, sayUnreadableRows } from "./in-doubt";
import { isUnderRate, limitsOn } from "./rate-limits";
import type { ConcernReason } from "./reasons";
import { AS_READ, type TakenAs, turnoutAt, type Outcome, type Turnout, type TurnoutOf } from "./turnout";
import { sayUnseatedPartners } from "./unseated-partners";
import { sayUnmatched } from "./unmatched-rows";
import { sayUnusableSeats } from "./unusable-seats";
import { answered, doesNotApply } from "./words";

export interface AttendanceConcern {
  /** An agency's name; a seat's id where the seat is watched for itself (group chairs, education establishments). */
  readonly who: string;
  readonly group: string;
  readonly attended: number;
  readonly expected: number;
  readonly reasons: readonly ConcernReason[];
  /** The reasons in one text. */
  readonly concern: string;
}

interface ConcernOptions {
  /** False where why somebody was away is nobody's business: the Board's report. */
  readonly withReasons: boolean;
  /** Given by who asks more of attendance: turnoutsOnce. */
  readonly turnoutOf?: TurnoutOf;
}

/**
 * Whose attendance is a concern for the chair to raise? In the twelve months to the day asked about, a line for each group
 * and agency (each seat of the education sector in an Education Group; each group chair at the Board) with: a rate under
 * `Attendance.MinimumRate`; the last `Attendance.ConsecutiveMissed` meetings or more missed; a statutory partner
 * unrepresented; deputies not briefed, or sent for another reason than sickness or leave. At the rate itself is no concern.
 * A partner that the quorum asks for, and that had no seat, is said behind. The partnership's own office has no representative on the Board to raise it with, and is left out; so is whoever was
 * expected in no seat but one that is vacant, or whose holder is to be confirmed. Meetings before the first document are
 * no concern.
 *
 * Where the workbook goes by its own rules, what Settings says of the rate and of meetings missed in a row alone is judged; where it
 * says neither, it does not apply.
 *
 * Source: GOV 11.3b, 6.5k, 7.2f, 7.3; TOR EDU.
 */
export function attendanceConcerns(
  register: Register,
  group: Group | null,
  asAt: PlainDate,
  { withReasons, turnoutOf = turnoutAt }: ConcernOptions = { withReasons: true },
): Answer<readonly AttendanceConcern[]> {
  const months = provisionOn(register, MONTHS_LOOKED_AT, asAt);
  if (months.status === "no rule in force") return noRuleInForce("rule on attendance", asAt, months);
  const inDoubt =
    unreadableSetting(register, MINIMUM_RATE, "GOV 11.3b") ??
    unreadableSetting(register, CONSECUTIVE_MISSED, "GOV 11.3b") ??
    unreadableSetting(register, FROM_MEETING, "GOV 11.3b");
  if (inDoubt !== null) return inDoubt;
  const { minimumRate, consecutiveMissed } = limitsOn(register, asAt);
  const { isOwn } = register.settings;
  if (minimumRate === null && consecutiveMissed === null)
    return doesNotApply("Not judged", { kind: "not judged" }, "GOV 11.3b");
  const from = addDays(addMonths(asAt, -months.value), 1);
  const groups = group === null ? register.all("Groups") : [group];
  const keptAs = (meant: MeetingMeant, taken: TakenAs): readonly GroupKept[] =>
    groups.map((each) => ({
      group: each,
      meetings: turnoutsIn(register, each, { from, asAt, meant, taken, turnoutOf }),
    }));
  const concernsOf = (kept: readonly GroupKept[]): readonly AttendanceConcern[] =>
    kept.flatMap((each) => concernsIn(register, each, { asAt, withReasons }));
  const meetings = group === null ? register.all("Meetings") : register.meetingsOf(group.group);
  const unreadable = attendanceInDoubt(register, { meetings, group, from, to: asAt }, (meant, taken) =>
    concernsOf(keptAs(meant, taken)),
  );
  if (unreadable !== null) return unreadable;
  const kept = keptAs((meeting) => meeting, AS_READ);
  const concerns = concernsOf(kept);
  const unmatched = kept.flatMap((each) => each.meetings.flatMap((turnout) => turnout.unmatched));
  const inPeriod = meetings.filter(({ date }) => date >= from && date <= asAt);
  const beside = inSentences([
    sayUnreadableRows(register, inPeriod),
    sayUnmatched(register, unmatched),
    sayUnusableSeats(register, groups),
    ...(isOwn ? [] : kept.map((each) => sayUnseatedPartners(register, each.meetings))),
  ]);
  const facts = {
    kind: "concerns",
    group: group?.group ?? null,
    from,
    asAt,
    found: concerns.length,
    minimumRate,
    consecutiveMissed,
    isOwn,
    miscounted: partnersMiscounted(register, asAt),
  } as const;
  const told = answered(concerns, facts, "GOV 11.3b", "GOV 6.5k", "GOV 7.3", "TOR EDU");
  return beside === "" ? told : withNote(told, beside);
}

interface Kept {
  readonly of: Turnout;
  readonly outcome: Outcome;
}

/** How the meetings of one group were kept. */
interface GroupKept {
  readonly group: Group;
  readonly meetings: readonly Turnout[];
}

interface MeetingsAsked {
  readonly from: PlainDate;
  readonly asAt: PlainDate;
  readonly meant: MeetingMeant;
  readonly taken: TakenAs;
  readonly turnoutOf: TurnoutOf;
}

function turnoutsIn(
  register: Register,
  group: Group,
  { from, asAt, meant, taken, turnoutOf }: MeetingsAsked,
): readonly Turnout[] {
  const known = register.meetingsOf(group.group);
  const more = taken.meetings.filter((each) => register.group(each.group) === group);
  const meetings = more.length === 0 ? known : [...known, ...more].sort((a, b) => a.date - b.date);
  return meetings
    .filter(({ date }) => date >= from && date <= asAt && membershipOn(register, group, date) !== null)
    .map((meeting) => turnoutOf(register, meant(meeting), asAt, taken))
    .filter((kept) => kept !== null);
}

function concernsIn(
  register: Register,
  { group, meetings }: GroupKept,
  { asAt, withReasons }: ConcernOptions & { readonly asAt: PlainDate },
): readonly AttendanceConcern[] {
  const { isOwn } = register.settings;
  const deputies = isOwn ? null : deputyConcerns(register, meetings, withReasons);
  const education = asksForAreaAuthority(group.quorumRule);
  const bySeat = isOwn && group.voteRule === "Each seat";
  const watched = (seat: Seat, of: Turnout): boolean =>
    isWatched(seat, of, education) || (isOwn && (bySeat || seat.agency === "") && isMembers(seat, of));
  const records = new Map<string, { readonly kept: Kept[]; readonly partner: boolean }>();
  const put = (who: string, partner: boolean, kept: Kept): void => {
    const record = records.get(who) ?? { kept: [], partner };
    records.set(who, record);
    record.kept.push(kept);
  };
  for (const of of meetings) {
    const { agencies, relevantAnyway, partners } = of.membership;
    for (const [number, outcome] of of.agencies) {
      if (bySeat) break;
      if (agencies[number]?.type === "Partnership office" || (education && relevantAnyway.includes(number))) continue;
      if (of.unsettled.has(number)) continue;
      put(agencies[number]?.agency ?? "", !isOwn && partners.includes(number), { of, outcome });
    }
    for (const [seat, outcome] of of.seats) if (watched(seat, of)) put(seat.seat, false, { of, outcome });
  }
  return [...records].flatMap(([who, { kept, partner }]) => {
    const found = [...reasonsIn(register, kept, { partner, asAt }), ...(deputies?.get(who) ?? [])];
    if (found.length === 0) return [];
    const concern = found.map(({ sentence }) => sentence).join("; ");
    return [{ who, group: group.group, ...shareOf(kept), reasons: found, concern }];
  });
}

/** Seats whose attendance is looked at one by one. */
function isWatched(seat: Seat, { membership }: Turnout, education: boolean): boolean {
  const { expected, relevantAnyway, open } = membership;
  if (open.has(seat)) return false;
  if (seat.category === "Group chair") return true;
  return education && expected.includes(seat) && relevantAnyway.includes(membership.agencyOfSeat(seat));
}

/** A seat that somebody holds, and that is expected: where it stands for no agency, nobody else is looked at for it. */
function isMembers(seat: Seat, { membership: { expected, open } }: Turnout): boolean {
  return expected.includes(seat) && !open.has(seat);
}

function isRepresented({ outcome }: Kept): boolean {
  return outcome === "present" || outcome === "deputy";
}

function shareOf(kept: readonly Kept[]): { readonly attended: number; readonly expected: number } {
  return {
    attended: kept.filter(isRepresented).length,
    expected: kept.filter(({ outcome }) => outcome !== "unmarked").length,
  };
}

function reasonsIn(
  register: Register,
  kept: readonly Kept[],
  { partner, asAt }: { readonly partner: boolean; readonly asAt: PlainDate },
): readonly ConcernReason[] {
  const limits = limitsOn(register, asAt);
  const { minimumRate, consecutiveMissed } = limits;
  const marked = kept.filter(({ outcome }) => outcome !== "unmarked");
  const missed = marked.filter((each) => !isRepresented(each));
  const lastKept = marked.findLastIndex(isRepresented);
  const inARow = marked.length - 1 - lastKept;
  const found: ConcernReason[] = [];
  if (minimumRate !== null && isUnderRate(shareOf(kept), limits))
    found.push({ kind: "under the rate", meetings: missed.length, sentence: `under ${asPercent(minimumRate)}` });
  if (consecutiveMissed !== null && inARow > 0 && inARow >= consecutiveMissed) {
    const sentence = `missed the last ${inARow} ${inARow === 1 ? "meeting" : "meetings"}`;
    found.push({ kind: "missed in a row", meetings: inARow, sentence });
  }
  if (partner && missed.length > 0) {
    const sentence = `statutory partner not represented at ${missed.map(({ of }) => of.meeting.meeting).join(", ")}`;
    found.push({ kind: "partner not represented", meetings: missed.length, sentence });
  }
  return found;
}
