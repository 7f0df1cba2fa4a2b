import type { PlainDate } from "../../calendar/plain-date";
import { quartersOf } from "../../calendar/reporting-year";
import { addressOf } from "../../functions/unreadable-cell";
import { complaintStatus } from "../../governance/complaints/complaint-status";
import { complaintCounts } from "../../governance/complaints/counts";
import type { Clock, ClockName } from "../../governance/complaints/reasons";
import { sayComplaints } from "../../governance/complaints/words";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import type { Complaint } from "../../records/work";
import { type ReportBlock, type ReportSection, tableOr, type TableCell, text } from "../document";
import { capital, dayInTable, sayDueAndLate } from "../said";
import type { Asked } from "./period";

/** A complaint or compliment on which a clock runs, or has run out. */
export interface OpenComplaint {
  readonly complaint: Complaint;
  readonly state: "Overdue" | "Running" | "Cannot tell";
  readonly says: string;
  /** The first deadline that is past; null where none is. */
  readonly due: PlainDate | null;
}

const STAGE: Readonly<Record<ClockName, string>> = {
  Action: "confirming what will be done",
  Outcome: "the outcome",
  Promised: "the outcome, by the day promised",
  Appeal: "confirming the appeal",
};

/** Which complaints and compliments wait for something, as COMPLAINT.STATUS says, those overdue first? Source: GOV 13.4 to 13.7. */
export function openComplaints({ register, period: { asAt } }: Asked): readonly OpenComplaint[] {
  const open = register.all("Complaints").flatMap((complaint): readonly OpenComplaint[] => {
    if (complaint.received > asAt) return [];
    const answer = complaintStatus(register, complaint, asAt);
    if (answer.status === "does not apply") return [];
    if (answer.status !== "answered")
      return [{ complaint, state: "Cannot tell", says: answer.because.sentence, due: null }];
    if (answer.value !== "Overdue" && answer.value !== "Running") return [];
    const { because, value: state } = answer;
    const clocks = because.isSaidBy(sayComplaints) && because.facts.kind === "clocks" ? because.facts.clocks : [];
    const told = clocks.filter((each) => each.state === state);
    const due = state === "Overdue" ? Math.min(...told.map((each) => each.due)) : Infinity;
    const first = Number.isFinite(due) ? (due as PlainDate) : null;
    return [{ complaint, state, says: told.map((clock) => sayClock(complaint, clock)).join("; "), due: first }];
  });
  return open.sort((a, b) => Number(b.state === "Overdue") - Number(a.state === "Overdue"));
}

/** A compliment has no outcome to wait for: whoever sent it waits for a written answer (GOV 13.5). */
function sayClock({ kind }: Complaint, { name, due, state, workingDaysLate }: Clock): string {
  const what = kind === "Compliment" && name === "Outcome" ? "a written answer to who sent it" : STAGE[name];
  return state === "Overdue" ? `${what}: ${sayDueAndLate(due, workingDaysLate)}` : `${what}: due ${dayInTable(due)}`;
}

/** The year's complaints and compliments by quarter, and those that wait for something. Source: GOV 13.8. */
export function complaintsSection(asked: Asked): ReportSection {
  const { register, period } = asked;
  const year = yearOfDay(register, period.asAt);
  const counts = complaintCounts(register, year, period.asAt);
  const starts = quartersOf(year).map(({ start }) => start);
  const byQuarter: ReportBlock =
    counts.status !== "answered"
      ? text(counts.because.sentence)
      : tableOr(
          {
            says: `Complaints and compliments about the partnership in ${year.label}, by the quarter in which they came. Those about one agency are dealt with there.`,
            columns: [
              { header: "Quarter", width: 25 },
              { header: "Complaints", width: 15, align: "centre" },
              { header: "Compliments", width: 15, align: "centre" },
              { header: "About one agency", width: 15, align: "centre" },
              { header: "Answered late", width: 15, align: "centre" },
              { header: "Overdue now", width: 15, align: "centre" },
            ],
            rows: counts.value
              .filter((_, place) => (starts[place] ?? Infinity) <= period.asAt)
              .map((each): readonly TableCell[] => [
                each.quarter,
                ...[each.complaints, each.compliments, each.aboutAgencies, each.late].map(String),
                each.overdue === 0 ? "0" : { text: String(each.overdue), shade: "poor" },
              ]),
          },
          "No quarter of the year has begun.",
        );
  const open = openComplaints(asked);
  return {
    id: "complaints",
    heading: "Complaints and compliments",
    numbering: "number",
    by: ["GOV 13.4", "GOV 13.5", "GOV 13.8"],
    blocks: [byQuarter, open.length === 0 ? text("Nothing waits for an answer.") : openTable(asked, open)],
  };
}

function openTable({ register }: Asked, open: readonly OpenComplaint[]): ReportBlock {
  return {
    kind: "table",
    says: "Still open. Details are withheld here.",
    columns: [
      { header: "Reference", width: 16 },
      { header: "Kind", width: 16 },
      { header: "Received", width: 16 },
      { header: "What waits", width: 52 },
    ],
    rows: open.map(({ complaint, state, says }): readonly TableCell[] => [
      { text: complaint.ref, place: addressOf(register, "Complaints", complaint, "ref") },
      complaint.kind,
      dayInTable(complaint.received),
      { text: state === "Overdue" ? `Overdue: ${says}` : capital(says), shade: state === "Overdue" ? "poor" : "none" },
    ]),
  };
}
