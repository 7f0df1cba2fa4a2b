import { isAnswer } from "../answers/answer";
import { countOf, isOrAre } from "../answers/english";
import { toLongDate, type PlainDate } from "../calendar/plain-date";
import { sayAbsent } from "../functions/absent-tables";
import { problemsOf } from "../governance/problems/problems";
import { quorumMissing } from "../governance/quorum/missing";
import { quorate } from "../governance/quorum/quorate";
import { expectedFor } from "../governance/reporting/expected-reports";
import { overdueReports } from "../governance/reporting/overdue-reports";
import type { ReportState } from "../governance/reporting/reasons";
import { standingOf } from "../governance/reporting/report-standing";
import { sayDaysPassed, sayLate } from "../governance/timescales/words";
import { keyOf } from "../records/cell";
import type { TableName } from "../records/all-tables";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { BOARD } from "../sources/memberships/body-codes";
import { tableOr, type ReportDocument, type ReportSection } from "./document";
import { runningSections } from "./running-sections";

/** What the report is read from and can do without, saying so. */
const OPTIONAL = [
  "Duties",
  "Schedule",
  "Reports",
  "Obligations",
  "Done",
  "Complaints",
  "Contributions",
  "Priorities",
  "Measures",
  "Actions",
  "Holidays",
] as const satisfies readonly TableName[];

/** The Executive Board's meeting the report is for by default: the next one, else the last. */
export function boardMeetingFor(register: Register, asAt: PlainDate): Meeting | undefined {
  const meetings = register.meetingsOf(BOARD).filter(({ status }) => status !== "Cancelled");
  return meetings.find(({ date }) => date >= asAt) ?? meetings.at(-1);
}

/**
 * What goes to the Executive Board? Which meetings since the last Board were quorate, the reports for this meeting,
 * what is overdue, what the Board is to see of attendance, duties, complaints, money, plans and actions, and what is
 * wrong in the sheets. Names of people are not in it. Without a meeting (no Board in Meetings) it covers the year
 * before `asAt`.
 *
 * Source: GOV 8.3, 10.1, 10.3, 11, 13.8; MASA 15.1; BP.
 */
export function boardReport(register: Register, meeting: Meeting | undefined, asAt: PlainDate): ReportDocument {
  const since = sinceWhen(register, meeting, asAt);
  const about = [
    meeting === undefined
      ? "Meetings has no meeting of the Executive Board."
      : `For ${meeting.meeting} on ${toLongDate(meeting.date)}.`,
    `As at ${toLongDate(asAt)}, with the meetings after ${toLongDate(since)}.`,
    sayAbsent(register, OPTIONAL),
  ].filter((line) => line !== "");
  const sections = [
    quorumRecord(register, { since, until: meeting === undefined || asAt < meeting.date ? asAt : meeting.date, asAt }),
    ...(meeting === undefined ? [] : [reportsFor(register, meeting, asAt)]),
    overdueSection(register, asAt),
    ...runningSections(register, asAt),
    problemSection(register, asAt),
  ];
  return { title: "Executive Board report", about, sections };
}

function sinceWhen(register: Register, meeting: Meeting | undefined, asAt: PlainDate): PlainDate {
  const before = register
    .meetingsOf(BOARD)
    .filter(({ date, status }) => status !== "Cancelled" && date < (meeting?.date ?? asAt));
  return before.at(-1)?.date ?? ((asAt - 365) as PlainDate);
}

interface DaysCovered {
  readonly since: PlainDate;
  readonly until: PlainDate;
  readonly asAt: PlainDate;
}

function quorumRecord(register: Register, { since, until, asAt }: DaysCovered): ReportSection {
  const held = register
    .all("Meetings")
    .filter(({ date, status }) => date > since && date <= until && status !== "Cancelled");
  const rows = [...held]
    .sort((a, b) => a.date - b.date || (keyOf(a.meeting) < keyOf(b.meeting) ? -1 : 1))
    .map((one) => quorumRow(register, one, asAt));
  return {
    heading: "Quorum record",
    blocks: [
      tableOr(
        ["Group", "Meeting", "Date", "Quorate", "What was missing, or why it cannot be told", "Paragraph"],
        rows,
        "No meeting has been held since the last Board.",
      ),
    ],
  };
}

function quorumRow(register: Register, meeting: Meeting, asAt: PlainDate): readonly string[] {
  const answer = quorate(register, meeting, { asAt });
  const paragraphs = answer.citations.join(", ");
  const start = [register.group(meeting.group)?.name ?? meeting.group, meeting.meeting, toLongDate(meeting.date)];
  switch (answer.status) {
    case "answered": {
      const missing = quorumMissing(register, meeting, { asAt });
      return [
        ...start,
        answer.value ? "Yes" : "No",
        missing.status === "answered" ? missing.value.join("; ") : "",
        paragraphs,
      ];
    }
    case "does not apply":
      return [...start, answer.value, "", paragraphs];
    case "cannot tell":
    case "wrong question":
      return [...start, "Cannot tell", answer.because.sentence, paragraphs];
    default:
      return answer satisfies never;
  }
}

const LATE: ReadonlySet<ReportState> = new Set(["Received late", "Overdue", "Missed"]);

function reportsFor(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const rows = expectedFor(register, meeting).map((expected) => {
    const standing = standingOf(register, expected, asAt);
    const group = register.group(expected.group)?.name ?? expected.group;
    if (isAnswer(standing)) return [group, expected.kind, "", "Cannot tell", standing.because.sentence];
    const isLate = LATE.has(standing.state);
    return [
      group,
      standing.kind,
      toLongDate(standing.due),
      standing.state,
      isLate ? sayLate(standing.workingDaysLate) : "",
    ];
  });
  return {
    heading: `Reports for ${meeting.meeting}`,
    blocks: [tableOr(["Group", "Kind", "Due", "State", ""], rows, "No report is scheduled for this meeting.")],
  };
}

function overdueSection(register: Register, asAt: PlainDate): ReportSection {
  const answer = overdueReports(register, asAt);
  if (answer.status !== "answered")
    return { heading: "Overdue reports", blocks: [{ kind: "text", text: answer.because.sentence }] };
  const rows = answer.value.map((one) => [
    register.group(one.group)?.name ?? one.group,
    one.meeting,
    one.kind,
    toLongDate(one.due),
    sayDaysPassed(one.workingDaysLate),
    one.state,
  ]);
  return {
    heading: "Overdue reports",
    blocks: [tableOr(["Group", "For meeting", "Kind", "Due", "Late by", "State"], rows, "Nothing is overdue.")],
  };
}

function problemSection(register: Register, asAt: PlainDate): ReportSection {
  const problems = problemsOf(register, asAt);
  const rows = problems
    .filter(({ severity }) => severity === "error")
    .map((one) => [one.cell === "" ? one.table : one.cell, one.message, one.fix]);
  const warnings = problems.length - rows.length;
  return {
    heading: "Problems in the sheets",
    blocks: [
      tableOr(["Where", "What", "What to do"], rows, "Everything in the sheets can be read and matched."),
      ...(warnings === 0
        ? []
        : [
            {
              kind: "text",
              text: `There ${isOrAre(warnings)} also ${countOf(warnings, "warning")}: see DDSCP.PROBLEMS().`,
            } as const,
          ]),
    ],
  };
}
