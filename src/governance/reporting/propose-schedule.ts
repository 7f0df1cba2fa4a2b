import type { PlainDate } from "../../calendar/plain-date";
import type { ReportingYear } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { asksForAreaAuthority } from "../quorum/written-rule";
import { balance, type Bundle } from "./balance";
import { expectedFor } from "./expected-reports";
import { boardMeetings, isScheduled, reportsAskedFor, yearlyDuties, type YearlyDuty } from "./yearly-duties";

/** A row for the Schedule table. */
export interface ProposedReport {
  readonly group: string;
  readonly meeting: string;
  readonly kind: string;
}

/** A duty for which the year has too few meetings left. */
export interface Shortfall {
  readonly group: string;
  readonly kind: string;
  readonly body: string;
  readonly missing: number;
}

interface ScheduleProposal {
  /** By meeting, then by group, in the order of the sheets. */
  readonly rows: readonly ProposedReport[];
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Which meetings should this year's reports fall on, where Schedule does not say? Spread evenly over the ordinary
 * meetings of the body they go to, so that each carries about the same number; what is already scheduled, or owed to
 * every meeting, is counted and left where it is. The two Education Groups report together. With `from`, only meetings
 * on or after that day are used. Nothing is changed: the officer takes the rows or edits them.
 *
 * Source: GOV 10.3b, 10.3c (how often, but not when); GOV 3.3 (an Education Group in each area); MASA 7.2.
 * @example proposeSchedule(register, year2026).rows[0] // { group: "EDU-DERBY", meeting: "EB-2026-06", kind: "Highlight" }
 */
export function proposeSchedule(
  register: Register,
  year: ReportingYear,
  { from = year.start }: { readonly from?: PlainDate } = {},
): ScheduleProposal {
  const duties = yearlyDuties(register, year);
  const proposals = [...new Set(duties.map(({ body }) => body))].map((body) =>
    proposeFor(register, body, { duties: duties.filter((each) => each.body === body), year, from }),
  );
  return { rows: proposals.flatMap(({ rows }) => rows), shortfalls: proposals.flatMap(({ shortfalls }) => shortfalls) };
}

/** The duties to one body, the year they are for, and the first day on which a meeting may be used. */
interface ToPropose {
  readonly duties: readonly YearlyDuty[];
  readonly year: ReportingYear;
  readonly from: PlainDate;
}

function proposeFor(register: Register, body: Group, { duties, year, from }: ToPropose): ScheduleProposal {
  const meetings = boardMeetings(register, body.group, year);
  const openFrom = meetings.map(({ date }) => date >= from);
  const bundles = bundlesOf(duties).map((members) =>
    joined(
      members.map((each) => inYear(register, each, { meetings, year })),
      openFrom,
    ),
  );
  const loads = meetings.map((meeting, place) => {
    const joining = bundles.flat().filter(({ joins }) => joins.includes(place));
    return expectedFor(register, meeting).length + joining.length;
  });
  const places = balance(
    loads,
    bundles.map((bundle) => askedOf(bundle, openFrom)),
  );
  const rows = meetings.flatMap((meeting, place) =>
    bundles.flatMap((bundle, i) =>
      bundle
        .filter((each) => each.joins.includes(place) || ownPlaces(each, places[i] ?? []).includes(place))
        .map(({ duty }) => rowOf(duty, meeting)),
    ),
  );
  return { rows, shortfalls: bundles.flatMap((bundle, i) => shortfallsOf(bundle, places[i]?.length ?? 0)) };
}

/** The duties of a bundle that need more meetings than the number of those found for it. */
function shortfallsOf(bundle: readonly DutyInYear[], found: number): readonly Shortfall[] {
  return bundle.flatMap((each) => {
    const missing = stillNeeds(each) - found;
    const { group, body, duty } = each.duty;
    return missing > 0 ? [{ group: group.group, kind: duty.kind, body: body.group, missing }] : [];
  });
}

/** One duty in one year: the places of its meetings, and those it joins because its companion is there already. */
interface DutyInYear {
  readonly duty: YearlyDuty;
  readonly asked: number;
  readonly scheduled: readonly number[];
  readonly joins: readonly number[];
}

function inYear(
  register: Register,
  duty: YearlyDuty,
  { meetings, year }: { readonly meetings: readonly Meeting[]; readonly year: ReportingYear },
): DutyInYear {
  const scheduled = meetings.flatMap((meeting, place) =>
    isScheduled(register, duty.group, duty.duty.kind, meeting) ? [place] : [],
  );
  return { duty, asked: reportsAskedFor(register, duty, year), scheduled, joins: [] };
}

function joined(bundle: readonly DutyInYear[], openFrom: readonly boolean[]): readonly DutyInYear[] {
  const begun = [...new Set(bundle.flatMap(({ scheduled }) => scheduled))].sort((a, b) => a - b);
  return bundle.map((each) => ({
    ...each,
    joins: begun
      .filter((place) => !each.scheduled.includes(place) && openFrom[place] === true)
      .slice(0, stillNeeds(each)),
  }));
}

function stillNeeds({ asked, scheduled, joins }: DutyInYear): number {
  return Math.max(0, asked - scheduled.length - joins.length);
}

/**
 * Of the meetings of a bundle as many as this duty still needs: the last, since what it has and its companion has not
 * is past.
 */
function ownPlaces(each: DutyInYear, places: readonly number[]): readonly number[] {
  return places.slice(Math.max(0, places.length - stillNeeds(each)));
}

function askedOf(bundle: readonly DutyInYear[], openFrom: readonly boolean[]): Bundle {
  const taken = [...new Set(bundle.flatMap(({ scheduled }) => scheduled))];
  const open = openFrom.flatMap((isOpen, place) => (isOpen && !taken.includes(place) ? [place] : []));
  return { weight: bundle.length, needed: Math.max(...bundle.map(stillNeeds)), open, taken };
}

function rowOf({ group, duty }: YearlyDuty, meeting: Meeting): ProposedReport {
  return { group: group.group, meeting: meeting.meeting, kind: duty.kind };
}

/** Duties that go together: groups of one area each that owe the same reports to the same body. */
function bundlesOf(duties: readonly YearlyDuty[]): readonly (readonly YearlyDuty[])[] {
  const bundles = new Map<string, YearlyDuty[]>();
  for (const [i, each] of duties.entries()) {
    const isEducation = asksForAreaAuthority(each.group.quorumRule);
    const key = isEducation ? `education|${keyOf(each.duty.kind)}|${each.perYear}` : `alone|${i}`;
    const bundle = bundles.get(key);
    if (bundle === undefined) bundles.set(key, [each]);
    else bundle.push(each);
  }
  return [...bundles.values()];
}
