import type { Answer } from "../answers/answer";
import { pounds } from "../answers/english";
import { type PlainDate, toLongDate } from "../calendar/plain-date";
import { quartersOf, type ReportingYear } from "../calendar/reporting-year";
import { actionStatus } from "../governance/actions/action-status";
import { type Rag, ragOf } from "../governance/actions/rag";
import { attendanceConcerns } from "../governance/attendance/concerns";
import { complaintCounts } from "../governance/complaints/counts";
import { contributionsIn } from "../governance/finance/contributions";
import { obligationDue } from "../governance/obligations/obligation-due";
import { obligationStatus } from "../governance/obligations/obligation-status";
import { priorityProgress } from "../governance/plan/priority-progress";
import { standingPriorities } from "../governance/plan/standing-priorities";
import { yearOfDay } from "../governance/reporting/yearly-duties";
import type { Register } from "../register/register";
import { type ReportBlock, type ReportSection, tableOr } from "./document";

/**
 * What is the Board to see besides quorum and reports, for the reporting year of the day? Attendance to be raised,
 * standing duties due or overdue, complaints and compliments by quarter, contributions received against due, the
 * business plan by quarter, and the actions of each plan by colour. Numbers, agencies, seats and groups only: no names
 * of people.
 *
 * Source: GOV 6.5k, 8.3g, 8.3h, 10.4, 11.3b, 13.8; MASA 15.1; BP; CSP App. 5.
 */
export function runningSections(register: Register, asAt: PlainDate): readonly ReportSection[] {
  const year = yearOfDay(register, asAt);
  return [
    attendanceSection(register, asAt),
    dutiesSection(register, asAt),
    complaintsSection(register, year, asAt),
    financeSection(register, year, asAt),
    planSection(register, year, asAt),
    actionsSection(register, asAt),
  ];
}

/** The table and the paragraphs it goes by; or the sentence that says why it cannot be told. */
function told<T>(answer: Answer<T>, blocks: (value: T) => readonly ReportBlock[]): readonly ReportBlock[] {
  if (answer.status !== "answered") return [{ kind: "text", text: answer.because.sentence }];
  return [...blocks(answer.value), { kind: "text", text: `By ${answer.citations.join(", ")}.` }];
}

function attendanceSection(register: Register, asAt: PlainDate): ReportSection {
  // Why somebody could not come is for the chair and the agency, not for the Board.
  const blocks = told(attendanceConcerns(register, null, asAt, { withReasons: false }), (concerns) => [
    tableOr(
      ["Who", "Group", "Attended", "Concern for the chair to raise with the agency's representative on the Board"],
      concerns.map(({ who, group, attended, expected, concern }) => [
        who,
        group,
        `${attended} of ${expected}`,
        concern,
      ]),
      "Nobody's attendance needs to be raised.",
    ),
  ]);
  return { heading: "Attendance", blocks };
}

function dutiesSection(register: Register, asAt: PlainDate): ReportSection {
  const standing = register.all("Obligations").map((obligation) => {
    const status = obligationStatus(register, obligation, asAt);
    return { obligation, status, state: status.status === "answered" ? status.value : "Cannot tell" };
  });
  const rows = standing
    .filter(({ state }) => state !== "Done" && state !== "Never done")
    .map(({ obligation, status, state }) => {
      const due = obligationDue(register, obligation, asAt);
      const dueOn = due.status === "answered" ? toLongDate(due.value) : "";
      return [obligation.obligation, obligation.owner, obligation.to, dueOn, state, status.citations.join(", ")];
    });
  const neverDone = standing
    .filter(({ state }) => state === "Never done")
    .map(({ obligation }) => obligation.obligation);
  return {
    heading: "Standing duties",
    blocks: [
      tableOr(["Duty", "Owner", "To", "Due", "State", "Paragraph"], rows, "No standing duty is due or overdue."),
      ...(neverDone.length === 0
        ? []
        : [{ kind: "text" as const, text: `Not recorded as done on any day: ${neverDone.join("; ")}.` }]),
    ],
  };
}

function complaintsSection(register: Register, year: ReportingYear, asAt: PlainDate): ReportSection {
  const blocks = told(complaintCounts(register, year, asAt), (counts) => [
    tableOr(
      ["Quarter", "Complaints", "Compliments", "About one agency", "Answered late", "Overdue"],
      begun(counts, year, asAt).map((each) => [
        each.quarter,
        ...[each.complaints, each.compliments, each.aboutAgencies, each.late, each.overdue].map(String),
      ]),
      "No quarter has begun.",
    ),
  ]);
  return { heading: `Complaints and compliments ${year.label}`, blocks };
}

/** Of four answers, one a quarter, those whose quarter has begun. */
function begun<T>(quarters: readonly T[], year: ReportingYear, asAt: PlainDate): readonly T[] {
  const starts = quartersOf(year).map(({ start }) => start);
  return quarters.filter((_, place) => (starts[place] ?? Infinity) <= asAt);
}

function financeSection(register: Register, year: ReportingYear, asAt: PlainDate): ReportSection {
  const blocks = told(contributionsIn(register, year.label, asAt), (partners) => [
    tableOr(
      ["Partner", "Due", "Received", "Outstanding"],
      partners.map(({ partner, due, received }) => [partner, pounds(due), pounds(received), pounds(due - received)]),
      `No contributions are entered for ${year.label}.`,
    ),
  ]);
  return { heading: `Contributions ${year.label}`, blocks };
}

function planSection(register: Register, year: ReportingYear, asAt: PlainDate): ReportSection {
  const rows = standingPriorities(register.all("Priorities"), year.label).flatMap((priority) => {
    const progress = priorityProgress(register, priority, { in: year, asAt });
    if (progress.status !== "answered")
      return [[priority.priority, priority.title, "", "", "", progress.because.sentence]];
    return begun(progress.value, year, asAt).map(({ quarter, reported, notReported, measures }) => [
      priority.priority,
      priority.title,
      quarter,
      reported.join(", "),
      notReported.join(", "),
      measures
        .map(
          ({ measure, value, target }) =>
            `${measure}: ${value === "" ? "not entered" : value}${target === "" ? "" : ` (target ${target})`}`,
        )
        .join("; "),
    ]);
  });
  const blocks: readonly ReportBlock[] = [
    tableOr(
      ["Priority", "Title", "Quarter", "Reported", "Not reported", "Measures"],
      rows,
      "No priorities are entered.",
    ),
    { kind: "text", text: "By BP, GOV 8.3g." },
  ];
  return { heading: `Business plan ${year.label}`, blocks };
}

const COLOURS: readonly Rag[] = ["Red", "Amber", "Green", "Blue"];

function actionsSection(register: Register, asAt: PlainDate): ReportSection {
  const plans = new Map<string, Map<Rag | "Cannot tell", number>>();
  for (const action of register.all("Actions")) {
    const status = actionStatus(register, action, { asAt, today: asAt });
    const colour = status.status === "answered" ? ragOf(status.value) : "Cannot tell";
    const plan = plans.get(action.plan) ?? new Map<Rag | "Cannot tell", number>();
    plans.set(action.plan, plan.set(colour, (plan.get(colour) ?? 0) + 1));
  }
  const rows = [...plans].map(([plan, counts]) => [
    plan === "" ? "(no plan)" : plan,
    ...[...COLOURS, "Cannot tell" as const].map((colour) => String(counts.get(colour) ?? 0)),
  ]);
  const headers = ["Plan", "Red: overdue", "Amber: due soon", "Green", "Blue: done", "Cannot tell"];
  return {
    heading: "Action plans",
    blocks: [tableOr(headers, rows, "No actions are entered."), { kind: "text", text: "By CSP App. 5, TOR CSPR-AP." }],
  };
}
