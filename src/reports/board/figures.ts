import { asPercent, pounds } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { complaintStatus } from "../../governance/complaints/complaint-status";
import type { Citation } from "../../sources/citation";
import { type ReportBlock, type Shade, type TableCell } from "../document";
import { capital, dayInTable } from "../said";
import { actionsOn } from "./actions";
import { keptBy, together } from "./attendance";
import { decisionsTaken } from "./decisions";
import { yearsMoney } from "./money";
import { type Asked, type Days, isIn, once } from "./period";
import { quorumIn } from "./quorum-record";
import { dueIn, isInTime, overdueOn, sayDealtWith } from "./reports";
import { checksToChase } from "./checks";
import { dutiesOn } from "./standing-duties";

/** One figure of the state of the partnership, with the period before. */
export interface StateFigure {
  readonly name: string;
  readonly by: Citation;
  readonly now: string;
  readonly before: string;
  /** Is it counted over the period, or as things stood on its last day? */
  readonly is: "count" | "snapshot";
  /** Is it better or worse than before, by its rate? "" where neither more nor less is better, or it cannot be told. */
  readonly judged: "better" | "worse" | "same" | "";
}

/** A figure in words, and what it is compared by: a share, or a count; null where it cannot be. */
interface Figure {
  readonly said: string;
  readonly rate: number | null;
}

type GoodSide = "more" | "fewer" | "neither";

/**
 * The state of the partnership in figures: those of the period and of the period before, and those that stand on its last day
 * and stood on the last day before it.
 */
export function stateFigures(asked: Asked): readonly StateFigure[] {
  return once(asked, "figures", () => figuresOf(asked));
}

function figuresOf(asked: Asked): readonly StateFigure[] {
  const { now, before } = asked.period;
  const as =
    (is: StateFigure["is"]) =>
    (name: string, by: Citation, good: GoodSide, of: (days: Days) => Figure): StateFigure => {
      const [here, there] = [of(now), of(before)];
      return { name, by, now: here.said, before: there.said, is, judged: judge(here, there, good) };
    };
  const [both, standing] = [as("count"), as("snapshot")];
  return [
    both("Meetings that were quorate", "GOV 11.1", "more", (days) => quorateIn(asked, days)),
    both("Attendance: share of expected places filled", "GOV 11.3b", "more", (days) => attendanceIn(asked, days)),
    both("Decisions taken", "GOV 12.21", "neither", (days) => count(decisionsIn(asked, days))),
    both("Reports due that came in time", "GOV 8.5", "more", (days) => reportsInTime(asked, days)),
    both("Complaints received about the partnership", "GOV 13.8", "neither", (days) =>
      count(complaintsIn(asked, days)),
    ),
    standing("Reports overdue or missed, and still owed", "GOV 10.3", "fewer", ({ to }) => reportsOverdue(asked, to)),
    standing("Complaints with a deadline passed", "GOV 13.5", "fewer", ({ to }) => count(complaintsOverdue(asked, to))),
    standing("Actions overdue", "CSP App. 5", "fewer", ({ to }) => actionsOverdue(asked, to)),
    standing("Standing duties overdue", "GOV 10.4", "fewer", ({ to }) => count(dutiesOverdue(asked, to))),
    standing("Checks run out or missing", "GOV 5.6", "fewer", ({ to }) => count(checksOut(asked, to))),
    standing("Contributions received this year", "MASA 15.1", "more", ({ to }) => moneyReceived(asked, to)),
  ];
}

function judge(now: Figure, before: Figure, good: GoodSide): StateFigure["judged"] {
  if (good === "neither" || now.rate === null || before.rate === null) return "";
  if (now.rate === before.rate) return "same";
  return now.rate > before.rate === (good === "more") ? "better" : "worse";
}

function count(figure: number): Figure {
  return { said: String(figure), rate: figure };
}

/** "13 of 16", compared by its share; of none there is no share. */
function shareOf(part: number, all: number, said = `${part} of ${all}`): Figure {
  return { said, rate: all === 0 ? null : part / all };
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
      ? "From one ordinary Board to the next: this period, and the one before it. Better or worse is by share, where a figure is one."
      : "This year, and the one before it. Better or worse is by share, where a figure is one.",
    columns: [
      { header: "", width: 42 },
      { header: sayDays(now), width: 23, align: "right" },
      { header: sayDays(before), width: 23, align: "right" },
      { header: "It is", width: 12 },
    ],
    rows: (["count", "snapshot"] as const).flatMap((kind): readonly (readonly TableCell[])[] => [
      [{ text: KINDS[kind], isStrong: true }],
      ...all
        .filter(({ is }) => is === kind)
        .map(({ name, now: said, before: was, judged }) => [
          name,
          { text: said, isStrong: true },
          was,
          { text: capital(judged), shade: shadeOf(judged) },
        ]),
    ]),
  };
}

function shadeOf(judged: StateFigure["judged"]): Shade {
  return judged === "worse" ? "poor" : judged === "better" ? "good" : "none";
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

function quorateIn(asked: Asked, days: Days): Figure {
  const all = quorumIn(asked, days).filter(({ found }) => found !== "no rule");
  const unknown = all.filter(({ found }) => found === "cannot tell").length;
  const [quorate, told] = [all.filter(({ found }) => found === "quorate").length, all.length - unknown];
  return shareOf(quorate, told, `${quorate} of ${told}${unknown === 0 ? "" : `; ${unknown} not known`}`);
}

function attendanceIn(asked: Asked, days: Days): Figure {
  const agencies = asked.register.all("Agencies").filter(({ type }) => type !== "Partnership office");
  const kept = together(agencies.map((agency) => keptBy(asked, agency, { group: null, days })));
  if (kept === null) return { said: "Cannot be told", rate: null };
  if (kept.expected === 0) return { said: "–", rate: null };
  // Compared as it is shown: what reads alike is the same.
  const rate = Math.round((kept.represented / kept.expected) * 100) / 100;
  return { said: asPercent(rate), rate };
}

function decisionsIn(asked: Asked, days: Days): number {
  return decisionsTaken(asked).filter(({ meeting }) => isIn(meeting.date, days)).length;
}

function reportsInTime(asked: Asked, days: Days): Figure {
  const due = dueIn(asked, days);
  return shareOf(due.filter(isInTime).length, due.length);
}

function reportsOverdue(asked: Asked, day: PlainDate): Figure {
  const answer = overdueOn(asked, day);
  if (answer.status !== "answered") return { said: "Cannot be told", rate: null };
  const told = count(answer.value.length);
  return { ...told, said: `${told.said}${sayDealtWith(answer.value)}` };
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

function actionsOverdue({ register }: Asked, day: PlainDate): Figure {
  const open = actionsOn(register, day).filter(({ state }) => state !== "Done");
  const overdue = open.filter(({ state }) => state === "Overdue").length;
  return shareOf(overdue, open.length, `${overdue} of ${open.length} open`);
}

function dutiesOverdue({ register }: Asked, day: PlainDate): number {
  return dutiesOn(register, day).filter(({ state }) => state === "Overdue").length;
}

function checksOut(asked: Asked, day: PlainDate): number {
  return checksToChase(on(asked, day)).filter(({ status }) => status === "Expired" || status === "Missing").length;
}

function moneyReceived(asked: Asked, day: PlainDate): Figure {
  const money = yearsMoney(on(asked, day));
  return money === null || money.due === 0
    ? { said: "–", rate: null }
    : shareOf(money.received, money.due, `${pounds(money.received)} of ${pounds(money.due)}`);
}
