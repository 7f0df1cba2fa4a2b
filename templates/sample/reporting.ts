import { plainDate, type PlainDate } from "../../src/calendar/plain-date";
import { workingDays } from "../../src/calendar/working-days";
import type { SheetRow } from "../content";
import { chance } from "./chance";
import { SAMPLE_AS_AT } from "./days";
import { DIARY } from "./diary";
import { BOARD_MEETINGS, reportingAt } from "./programme";

const day = plainDate;
const calendar = workingDays();

interface Expected {
  readonly group: string;
  readonly meeting: string;
  readonly kind: "Highlight" | "Pressures";
}

const EDUCATION = ["EDU-DERBY", "EDU-DERBYSHIRE"];

const AT_THE_BOARD: readonly Expected[] = BOARD_MEETINGS.flatMap((meeting) => [
  ...reportingAt(meeting).map((group) => ({ group, meeting, kind: "Highlight" as const })),
  ...(meeting.endsWith("-03") ? EDUCATION.map((group) => ({ group, meeting, kind: "Pressures" as const })) : []),
]);

const AT_CASE_REVIEWS: readonly Expected[] = DIARY.filter(({ group }) => group === "CSPR").map(({ meeting }) => ({
  group: "CSPR-AP",
  meeting: String(meeting),
  kind: "Highlight",
}));

const EXPECTED = [...AT_THE_BOARD, ...AT_CASE_REVIEWS];

/** Which meeting each report is for. Kind is left blank for some, as officers do: it is Highlight. */
export const SCHEDULE: readonly SheetRow<"Schedule">[] = EXPECTED.map(({ group, meeting, kind }) => ({
  group,
  meeting,
  kind: group === "CSPR-AP" ? "" : kind,
}));

/** Working days after its deadline that a report came in (0 is the day itself), or never. */
const OUT_OF_TIME: Readonly<Record<string, number | "never">> = {
  "CDOP EB-2025-09": "never",
  "EDU-DERBY EB-2025-12": 8,
  "DCSG EB-2025-12": "never",
  "EVYP EB-2026-03": 2,
  "CSPR-AP CSPR-2026-03": 1,
  "LOD EB-2026-06": 4,
  "PP EB-2026-09": 0,
  "CSPR-AP CSPR-2026-11": "never",
  "CSPR EB-2026-12": "never",
  "EDU-DERBYSHIRE EB-2026-12": "never",
  "DCSG EB-2026-12": "never",
};

function receivedOn({ group, meeting }: Expected, early: number): PlainDate | null {
  const date = DIARY.find((one) => one.meeting === meeting)?.date;
  const deadline = calendar.before(Number(date) as PlainDate, 7);
  const late = OUT_OF_TIME[`${group} ${meeting}`] ?? -early;
  if (late === "never") return null;
  const received = late > 0 ? calendar.after(deadline, late) : calendar.before(deadline, -late);
  return received <= SAMPLE_AS_AT ? received : null;
}

const luck = chance(2026);

const IN: readonly SheetRow<"Reports">[] = EXPECTED.flatMap((expected) => {
  const received = receivedOn(expected, Math.floor(luck.next() * 5));
  const { group, meeting, kind } = expected;
  return received === null
    ? []
    : [
        {
          report: `R-${group}-${meeting}${kind === "Pressures" ? "-P" : ""}`,
          group,
          forMeeting: meeting,
          kind,
          received,
        },
      ];
});

/** A date typed as text, one that is no day, and the same id twice. */
const ODD: readonly SheetRow<"Reports">[] = [
  {
    report: "R-TF-1",
    group: "TF-NEGLECT",
    forMeeting: "EB-2026-03",
    kind: "Recommendations",
    received: "19 February 2026",
  },
  { report: "R-STAKE-1", group: "STAKE", forMeeting: "EB-2026-03", kind: "Summary", received: "31/02/2026" },
  { report: "R-QA-EB-2026-03", group: "QA", forMeeting: "EB-2026-03", kind: "Highlight", received: day(2026, 2, 18) },
];

const EXCEPTIONS: readonly SheetRow<"Reports">[] = [
  {
    report: "R-X-2025-01",
    group: "LOD",
    forMeeting: "COG-2026-01",
    kind: "Exception",
    due: day(2025, 12, 19),
    received: day(2025, 12, 17),
    requestedBy: "COG",
  },
  {
    report: "R-X-2026-01",
    group: "PP",
    forMeeting: "EB-2026-06",
    kind: "Exception",
    due: day(2026, 5, 15),
    received: day(2026, 5, 20),
    requestedBy: "CBG",
  },
  {
    report: "R-X-2026-02",
    group: "EVYP",
    forMeeting: "EB-2026-12",
    kind: "Exception",
    due: day(2026, 11, 13),
    requestedBy: "EB",
  },
];

/** What came in, and what was asked for as an exception. */
export const REPORTS: readonly SheetRow<"Reports">[] = [...IN, ...EXCEPTIONS, ...ODD];

function doneOn(
  obligation: string,
  ...dates: readonly (readonly [number, number, number])[]
): readonly SheetRow<"Done">[] {
  return dates.map(([year, month, date]) => ({ obligation, date: day(year, month, date) }));
}

/** Each time an obligation was done; the review of chairing lapsed, assurance from agencies is due soon. */
export const DONE: readonly SheetRow<"Done">[] = [
  ...doneOn(
    "Quarterly financial report",
    [2025, 6, 3],
    [2025, 9, 2],
    [2025, 12, 2],
    [2026, 3, 3],
    [2026, 6, 2],
    [2026, 9, 1],
  ),
  ...doneOn(
    "Complaints and compliments in quarterly reporting",
    [2025, 6, 3],
    [2025, 9, 2],
    [2026, 3, 3],
    [2026, 6, 2],
  ),
  ...doneOn("Yearly report of the partnership", [2025, 9, 30], [2026, 9, 28]),
  ...doneOn("Review of subgroup chairing arrangements", [2025, 6, 3]),
  ...doneOn("Review of the governance arrangements", [2025, 11, 28]),
  ...doneOn("Multi-agency audit", [2025, 7, 11], [2025, 12, 5], [2026, 6, 19]),
  ...doneOn("Agency assurance reports to QA", [2025, 12, 11]),
  ...doneOn("LOD annual report", [2025, 6, 10], [2026, 6, 9]),
  ...doneOn("Annual training programme", [2025, 10, 14], [2026, 10, 13]),
  ...doneOn("CSG annual report", [2025, 6, 16], [2026, 6, 15]),
  ...doneOn("CSG report to Resources management team", [2026, 6, 22], [2026, 9, 28]),
  ...doneOn("CSG report to Neighbourhoods management team", [2026, 3, 23]),
];
