import type { Answer } from "../../answers/answer";
import { asPercent, countOf, timesOf } from "../../answers/english";
import { addDays, addMonths, type PlainDate } from "../../calendar/plain-date";
import { attendanceCount } from "../../governance/attendance/attendance";
import { type AttendanceConcern, attendanceConcerns } from "../../governance/attendance/concerns";
import { concernsByWeight } from "../../governance/attendance/concerns-by-weight";
import type { ConcernReason } from "../../governance/attendance/reasons";
import { membershipOn } from "../../governance/membership/membership";
import { turnoutsOnce } from "../../governance/attendance/turnout";
import { sayAttendance } from "../../governance/attendance/words";
import { statutoryPartners } from "../../governance/membership/statutory-partners";
import type { Agency, Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { MINIMUM_RATE } from "../../sources/provisions/attendance";
import {
  type DrawnCell,
  type ReportBlock,
  type ReportSection,
  type Shade,
  tableOr,
  type TableCell,
  text,
} from "../document";
import { agencyInShort, attenderNamedInFull, bodyNamed, capital, dayInTable, longDate } from "../said";
import { type Asked, type Days, once } from "./period";

/** Of the meetings somebody was expected at, how many were kept; null where a cell keeps it from being told. */
export interface Kept {
  readonly represented: number;
  readonly expected: number;
}

/** How an agency kept the meetings of a body, or of all bodies, by the answers that ATTENDANCE.COUNT gives. Source: GOV 11.3b. */
export function keptBy(
  asked: Asked,
  agency: Agency,
  { group, days: { from, to } }: { readonly group: Group | null; readonly days: Days },
): Kept | null {
  const { asAt } = asked.period;
  const turnoutOf = once(asked, "turnouts", turnoutsOnce);
  const counted = attendanceCount(asked.register, { agency }, "Represented", { group, from, to, asAt, turnoutOf });
  if (counted.status !== "answered") return null;
  const { because, value: represented } = counted;
  return because.isSaidBy(sayAttendance) && because.facts.kind === "counted"
    ? { represented, expected: because.facts.expected }
    : null;
}

export function together(all: readonly (Kept | null)[]): Kept | null {
  const told = all.filter((each) => each !== null);
  if (told.length < all.length) return null;
  return {
    represented: told.reduce((sum, each) => sum + each.represented, 0),
    expected: told.reduce((sum, each) => sum + each.expected, 0),
  };
}

/** The twelve months at which attendance is looked at, as the concerns are. */
export function twelveMonths({ period: { asAt } }: Asked): Days {
  return { from: addDays(addMonths(asAt, -12), 1), to: asAt };
}

/** Has a body ended by a day? Its attendance is history: there is nobody to raise a concern with. */
function hasEnded(group: Group | undefined, asAt: PlainDate): boolean {
  return group?.to != null && group.to < asAt;
}

/** Whose attendance at a body that still meets is a concern. Why somebody could not come is for the chair and the agency, not for the Board. */
export function concernsOf(asked: Asked): Answer<readonly AttendanceConcern[]> {
  const { register, period } = asked;
  return once(asked, "concerns", () => {
    const turnoutOf = once(asked, "turnouts", turnoutsOnce);
    const answer = attendanceConcerns(register, null, period.asAt, { withReasons: false, turnoutOf });
    if (answer.status !== "answered") return answer;
    return { ...answer, value: answer.value.filter(({ group }) => !hasEnded(register.group(group), period.asAt)) };
  });
}

/** How partners and agencies kept their meetings, as a heatmap by body, and whose attendance is a concern. Source: GOV 11.3b, 6.5k. */
export function attendanceSection(asked: Asked): ReportSection {
  const { register } = asked;
  const answer = concernsOf(asked);
  const { from, to } = twelveMonths(asked);
  const blocks: readonly ReportBlock[] =
    answer.status === "answered"
      ? concernBlocks(register, answer.value)
      : [text(`Whose attendance is a concern cannot be told. ${answer.because.sentence}`)];
  return {
    id: "attendance",
    heading: "Attendance",
    numbering: "number",
    by: ["GOV 11.3b", "GOV 6.5k", "GOV 7.3"],
    blocks: [
      text(
        `The share of meetings from ${longDate(from)} to ${longDate(to)} at which each was represented, in person or by a deputy. Meetings whose attendance is not yet marked are left out. An agency was there when anybody from it was; chairs of groups and schools are looked at one by one, so one of them may be a concern where the agency is at 100%.`,
      ),
      ...heatmap(asked),
      ...blocks,
    ],
  };
}

/** A body where nobody missed a meeting is named below. */
function heatmap(asked: Asked): readonly ReportBlock[] {
  const { register, period } = asked;
  const [days, partners] = [twelveMonths(asked), statutoryPartners(register)];
  const others = register
    .all("Agencies")
    .filter(({ type }) => type !== "Statutory partner" && type !== "Partnership office");
  const limit = provisionOn(register, MINIMUM_RATE, period.asAt).value;
  const whole: string[] = [];
  const rows = register.all("Groups").flatMap((group): readonly (readonly TableCell[])[] => {
    if (membershipOn(register, group, period.asAt) === null) return [];
    const each = partners.map((agency) => keptBy(asked, agency, { group, days }));
    const rest = together(others.map((agency) => keptBy(asked, agency, { group, days })));
    if (each.every((kept) => kept?.expected === 0) && rest?.expected === 0) return [];
    const cells = [...each, rest].map((kept) => shareCell(kept, limit));
    if (!hasEnded(group, period.asAt) || group.to === null) {
      if (cells.some(({ text: said, shade }) => said !== "–" && shade !== "good")) return [[group.name, ...cells]];
      whole.push(group.name);
      return [];
    }
    return [[`${group.name} (ended ${dayInTable(group.to)})`, ...cells.map(({ text: said }) => said)]];
  });
  const table = tableOr(
    {
      says: `Green: represented every time. Yellow: missed some. Red: under ${asPercent(limit)}. A dash: not expected there.`,
      columns: [
        { header: "Body", width: 35 },
        ...partners.map((agency) => ({ header: agencyInShort(agency), width: 13, align: "centre" as const })),
        { header: "All other agencies", width: 13, align: "centre" },
      ],
      rows,
    },
    whole.length > 0 ? "No agency was missed." : "No attendance is recorded for these months.",
  );
  return [table, ...(whole.length === 0 ? [] : [text(`Everybody, every time: ${whole.join("; ")}.`)])];
}

export function shareCell(kept: Kept | null, limit: number): DrawnCell {
  if (kept === null) return { text: "Cannot tell", shade: "none" };
  const { represented, expected } = kept;
  if (expected === 0) return { text: "–" };
  const share = represented / expected;
  const shade: Shade = share < limit ? "poor" : share < 1 ? "fair" : "good";
  return { text: asPercent(Math.round(share * 100) / 100), shade };
}

const HEAVY: ReadonlySet<ConcernReason["kind"]> = new Set([
  "partner not represented",
  "missed in a row",
  "under the rate",
]);

/** A concern that is about meetings missed, and not about a deputy who came. */
export function isHeavy({ reasons }: AttendanceConcern): boolean {
  return reasons.some(({ kind }) => HEAVY.has(kind));
}

/** Most are told in the report; the rest stand in the annex. */
const MOST_TOLD = 12;

function concernBlocks(register: Register, concerns: readonly AttendanceConcern[]): readonly ReportBlock[] {
  const heavy = concernsByWeight(concerns.filter(isHeavy));
  const light = concerns.length - heavy.length;
  const left = heavy.length - Math.min(heavy.length, MOST_TOLD);
  const more = [
    ...(left === 0 ? [] : [`${countOf(left, "more concern")} of this kind`]),
    ...(light === 0 ? [] : [`${countOf(light, "concern")} about deputies alone`]),
  ];
  return [
    tableOr(
      concernTable(
        register,
        heavy.slice(0, MOST_TOLD),
        "Concerns to raise with that agency's representative here: statutory partners first (no quorum without them), then meetings missed in a row, then low rates.",
      ),
      "Nobody missed so many meetings that it is a concern.",
    ),
    ...(more.length === 0 ? [] : [text(`Annex A lists ${more.join(" and ")}.`)]),
  ];
}

function concernTable(register: Register, concerns: readonly AttendanceConcern[], says: string) {
  return {
    says,
    columns: [
      { header: "Who", width: 33 },
      { header: "Body", width: 27 },
      { header: "Came to", width: 9, align: "centre" as const },
      { header: "Concern", width: 31 },
    ],
    rows: concerns.map(({ who, group, attended, expected, reasons }) => [
      attenderNamedInFull(register, who),
      bodyNamed(register, group),
      `${attended} of ${expected}`,
      capital(reasons.map(sayConcern).join("; ")),
    ]),
  };
}

/** The concerns that the report does not tell, and each agency's attendance at all bodies together. */
export function attendanceAnnex(asked: Asked): ReportSection {
  const { register, period } = asked;
  const answer = concernsOf(asked);
  const concerns = answer.status === "answered" ? answer.value : [];
  const heavy = concernsByWeight(concerns.filter(isHeavy));
  const rest = heavy.slice(MOST_TOLD);
  const light = concernsByWeight(concerns.filter((each) => !isHeavy(each)));
  const limit = provisionOn(register, MINIMUM_RATE, period.asAt).value;
  const days = twelveMonths(asked);
  const seen = register
    .all("Agencies")
    .filter(({ type }) => type !== "Partnership office")
    .map((agency) => ({ agency, kept: keptBy(asked, agency, { group: null, days }) }))
    .filter(({ kept }) => kept === null || kept.expected > 0)
    .sort((a, b) => shareOf(a.kept) - shareOf(b.kept));
  const always = seen.filter(({ kept }) => shareOf(kept) === 1).map(({ agency }) => agency.agency);
  const some = seen.filter(({ kept }) => kept !== null && shareOf(kept) >= limit && shareOf(kept) < 1);
  const rows = seen
    .filter(({ kept }) => kept === null || shareOf(kept) < limit)
    .map(({ agency, kept }): readonly TableCell[] => [
      agency.agency,
      kept === null ? "" : `${kept.represented} of ${kept.expected}`,
      { ...shareCell(kept, limit), ...(kept === null ? {} : { bar: shareOf(kept) }) },
    ]);
  const best = [
    ...(some.length === 0 ? [] : [`${asPercent(limit)} and more: ${some.map(sayKept).join("; ")}.`]),
    ...(always.length === 0
      ? []
      : [`Every time: ${always.length === 1 ? (always[0] ?? "") : `the other ${always.length}`}.`]),
  ];
  return {
    id: "attendance-annex",
    heading: "Attendance in full",
    numbering: "annex",
    by: ["GOV 11.3b", "GOV 7.3"],
    blocks: [
      tableOr(
        {
          says: `Agencies represented at fewer than ${asPercent(limit)} of their meetings, all bodies together, in these twelve months; the lowest share first.`,
          columns: [
            { header: "Agency", width: 56 },
            { header: "Came to", width: 14, align: "centre" },
            { header: "Share", width: 30 },
          ],
          rows,
        },
        `No agency was represented at fewer than ${asPercent(limit)} of its meetings in these twelve months.`,
      ),
      ...(best.length === 0 ? [] : [text(best.join(" "))]),
      ...(rest.length === 0
        ? []
        : [tableOr(concernTable(register, rest, "The concerns that the section on attendance has no room for."), "")]),
      ...(light.length === 0 ? [] : [text(sayDeputies(register, light))]),
    ],
  };
}

/** "The Probation Service 18 of 20 (90%)" */
function sayKept({ agency, kept }: { readonly agency: Agency; readonly kept: Kept | null }): string {
  const of = kept === null ? "" : ` ${kept.represented} of ${kept.expected}`;
  return `${agency.agency}${of} (${asPercent(Math.round(shareOf(kept) * 100) / 100)})`;
}

/** Concerns about deputies alone, together for each that sent them. */
function sayDeputies(register: Register, concerns: readonly AttendanceConcern[]): string {
  const whose = new Map<string, AttendanceConcern[]>();
  for (const one of concerns) whose.set(one.who, [...(whose.get(one.who) ?? []), one]);
  const said = [...whose].map(([who, all]) => {
    const where = all.map(
      ({ group, reasons }) =>
        `${bodyNamed(register, group)} (${reasons.map(({ kind }) => (kind === "deputy not briefed" ? "1" : "2")).join(", ")})`,
    );
    return `${attenderNamedInFull(register, who)}: ${where.join(", ")}`;
  });
  return `Came to every meeting or nearly, but sent a deputy who was not briefed (1), or for another reason than sickness or leave (2): ${said.join("; ")}.`;
}

function shareOf(kept: Kept | null): number {
  return kept === null || kept.expected === 0 ? 0 : kept.represented / kept.expected;
}

/** "missed the last 3 meetings" */
export function sayConcern({ kind, meetings, sentence }: ConcernReason): string {
  switch (kind) {
    case "partner not represented":
      return `statutory partner; missed ${countOf(meetings, "meeting")}`;
    case "missed in a row":
    case "under the rate":
      return sentence;
    case "deputy not briefed":
      return `sent a deputy who was not briefed, ${timesOf(meetings)}`;
    case "deputy for another reason":
      return `sent a deputy, not for sickness or leave, ${timesOf(meetings)}`;
    default:
      return kind satisfies never;
  }
}
