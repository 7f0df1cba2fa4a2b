import { asPercent, pounds } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { complaintStatus } from "../../governance/complaints/complaint-status";
import type { Citation } from "../../sources/citation";
import { type ReportBlock, type TableCell } from "../document";
import { dayInTable } from "../said";
import { actionsOn } from "./actions";
import { keptBy, together } from "./attendance";
import { decisionsTaken } from "./decisions";
import { yearsMoney } from "./money";
import { type Asked, type Days, isIn } from "./period";
import { quorumIn } from "./quorum-record";
import { dueIn, isInTime, overdueOn, sayDealtWith } from "./reports";
import { checksToChase, dutiesOn } from "./standing-duties";

/** One figure of the state of the partnership, with the period before. */
export interface StateFigure {
  readonly name: string;
  readonly by: Citation;
  readonly now: string;
  readonly before: string;
  /** Is it counted over the period, or as things stood on its last day? */
  readonly is: "count" | "snapshot";
}

/**
 * The state of the partnership in figures: those of the period and of the period before, and those that stand on its last day
 * and stood on the last day before it.
 */
export function stateFigures(asked: Asked): readonly StateFigure[] {
  const { now, before } = asked.period;
  const as =
    (is: StateFigure["is"]) =>
    (name: string, by: Citation, of: (days: Days) => string): StateFigure => ({
      name,
      by,
      now: of(now),
      before: of(before),
      is,
    });
  const [both, standing] = [as("count"), as("snapshot")];
  return [
    both("Meetings that were quorate", "GOV 11.1", (days) => sayQuorate(asked, days)),
    both("Attendance: share of expected places filled", "GOV 11.3b", (days) => sayAttendance(asked, days)),
    both("Decisions taken", "GOV 12.21", (days) => String(decisionsIn(asked, days))),
    both("Reports due that came in time", "GOV 8.5", (days) => sayReportsInTime(asked, days)),
    both("Complaints received about the partnership", "GOV 13.8", (days) => String(complaintsIn(asked, days))),
    standing("Reports overdue or missed, and still owed", "GOV 10.3", ({ to }) => sayOverdue(asked, to)),
    standing("Complaints with a deadline passed", "GOV 13.5", ({ to }) => String(complaintsOverdue(asked, to))),
    standing("Actions overdue", "CSP App. 5", ({ to }) => sayActions(asked, to)),
    standing("Standing duties overdue", "GOV 10.4", ({ to }) => String(dutiesOverdue(asked, to))),
    standing("Checks run out or missing", "GOV 5.6", ({ to }) => String(checksOut(asked, to))),
    standing("Contributions received this year", "MASA 15.1", ({ to }) => sayReceived(asked, to)),
  ];
}

/** What each kind of figure is, over its rows. */
const KINDS: Readonly<Record<StateFigure["is"], string>> = {
  count: "Counted over the period",
  snapshot: "As it stood on the period's last day",
};

export function figuresTable(asked: Asked): ReportBlock {
  const { now, before, isSinceBoard } = asked.period;
  const all = stateFigures(asked);
  return {
    kind: "table",
    says: isSinceBoard
      ? "From one ordinary Board to the next: this period, and the one before it."
      : "This year, and the one before it.",
    columns: [
      { header: "", width: 42 },
      { header: sayDays(now), width: 23, align: "right" },
      { header: sayDays(before), width: 23, align: "right" },
      { header: "Paragraph", width: 12 },
    ],
    rows: (["count", "snapshot"] as const).flatMap((kind): readonly (readonly TableCell[])[] => [
      [{ text: KINDS[kind], isStrong: true }],
      ...all
        .filter(({ is }) => is === kind)
        .map(({ name, by, now: said, before: was }) => [name, { text: said, isStrong: true }, was, by]),
    ]),
  };
}

/** "2 Sep to 30 Nov 2026" */
function sayDays({ from, to }: Days): string {
  const [first, last] = [dayInTable(from), dayInTable(to)];
  const year = last.slice(-5);
  return `${first.endsWith(year) ? first.slice(0, -5) : first} to ${last}`;
}

/** As it stood on a day: what happened later is not looked at. */
function on(asked: Asked, asAt: PlainDate): Asked {
  return { ...asked, period: { ...asked.period, asAt } };
}

function sayQuorate(asked: Asked, days: Days): string {
  const asked_ = quorumIn(asked, days).filter(({ found }) => found !== "no rule");
  return `${asked_.filter(({ found }) => found === "quorate").length} of ${asked_.length}`;
}

function sayAttendance(asked: Asked, days: Days): string {
  const agencies = asked.register.all("Agencies").filter(({ type }) => type !== "Partnership office");
  const kept = together(agencies.map((agency) => keptBy(asked, agency, { group: null, days })));
  if (kept === null) return "Cannot be told";
  return kept.expected === 0 ? "–" : asPercent(Math.round((kept.represented / kept.expected) * 100) / 100);
}

function decisionsIn(asked: Asked, days: Days): number {
  return decisionsTaken(asked).filter(({ meeting }) => isIn(meeting.date, days)).length;
}

function sayReportsInTime(asked: Asked, days: Days): string {
  const due = dueIn(asked, days);
  return `${due.filter(isInTime).length} of ${due.length}`;
}

function sayOverdue(asked: Asked, day: PlainDate): string {
  const answer = overdueOn(asked, day);
  return answer.status === "answered" ? `${answer.value.length}${sayDealtWith(answer.value)}` : "Cannot be told";
}

function complaintsIn({ register }: Asked, days: Days): number {
  return register
    .all("Complaints")
    .filter(({ kind, about, received }) => kind === "Complaint" && about !== "Agency" && isIn(received, days)).length;
}

export function complaintsOverdue({ register }: Pick<Asked, "register">, day: PlainDate): number {
  return register
    .all("Complaints")
    .filter(({ received }) => received <= day)
    .map((complaint) => complaintStatus(register, complaint, day))
    .filter((answer) => answer.status === "answered" && answer.value === "Overdue").length;
}

function sayActions({ register }: Asked, day: PlainDate): string {
  const open = actionsOn(register, day).filter(({ state }) => state !== "Done");
  return `${open.filter(({ state }) => state === "Overdue").length} of ${open.length} open`;
}

function dutiesOverdue({ register }: Asked, day: PlainDate): number {
  return dutiesOn(register, day).filter(({ state }) => state === "Overdue").length;
}

function checksOut(asked: Asked, day: PlainDate): number {
  return checksToChase(on(asked, day)).filter(({ status }) => status === "Expired" || status === "Missing").length;
}

function sayReceived(asked: Asked, day: PlainDate): string {
  const money = yearsMoney(on(asked, day));
  return money === null || money.due === 0 ? "–" : `${pounds(money.received)} of ${pounds(money.due)}`;
}
