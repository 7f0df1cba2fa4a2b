import { countOf, inWords, pounds } from "../../answers/english";
import { obligationDue } from "../../governance/obligations/obligation-due";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { concernsByWeight } from "../../governance/attendance/concerns-by-weight";
import { keyOf } from "../../records/cell";
import { BOARD } from "../../sources/memberships/body-codes";
import type { KeyLine } from "../document";
import { attenderNamedInFull, bodyNamed, longDate } from "../said";
import { actionsOn, mostOverdue } from "./actions";
import { concernsOf, isHeavy, twelveMonths } from "./attendance";
import { chase } from "./grave-lines";
import { outstandingOf, yearsMoney } from "./money";
import type { Asked } from "./period";
import { overdueOn, sayDealtWith } from "./reports";
import { dutiesOn } from "./standing-duties";

/** "6 reports overdue or missed; 1 of them is dealt with: ask the chairs of the …, the … and 3 other groups." */
export function reportsChased(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const answer = overdueOn(asked, period.asAt);
  if (answer.status !== "answered" || answer.value.length === 0) return null;
  const open = answer.value.filter(({ dealtWith }) => dealtWith === null);
  const groups = [...new Set(open.map(({ group }) => `the ${bodyNamed(register, group)}`))];
  const chairs = groups.length === 1 ? "the chair" : "the chairs";
  const told = groups.length > 4 ? [...groups.slice(0, 2), `${groups.length - 2} other groups`] : groups;
  return chase(
    `${countOf(answer.value.length, "report")} overdue or missed${sayDealtWith(answer.value)}${groups.length === 0 ? "" : `: ask ${chairs} of ${inWords(told)}`}.`,
    "reports",
    "GOV 10.3",
  );
}

/** "£111,322.83 of this year's £417,495.67 is outstanding, 8 months into the year: ask Derbyshire Constabulary (£103,086.41) and 2 others." */
export function moneyChased(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const money = yearsMoney(asked);
  if (money === null || money.outstanding === 0) return null;
  const owing = money.partners
    .filter((one) => outstandingOf(one) > 0)
    .sort((a, b) => outstandingOf(b) - outstandingOf(a))
    .map((one) => `${one.partner} (${pounds(outstandingOf(one))})`);
  const { start } = yearOfDay(register, period.asAt);
  return chase(
    `${pounds(money.outstanding)} of the ${pounds(money.due)} of contributions for the year that began on ${longDate(start)} has not come: ask ${inWords(owing)}.`,
    "money",
    "MASA 15.1",
  );
}

/** "In the twelve months to 30 November 2026 Derbyshire Constabulary missed 1 meeting each of the … and the …: ask its representative here. 9 other concerns." */
export function attendanceChased(asked: Asked): KeyLine | null {
  const { register } = asked;
  const answer = concernsOf(asked);
  const heavy = answer.status === "answered" ? concernsByWeight(answer.value.filter(isHeavy)) : [];
  const [worst] = heavy;
  if (worst === undefined) return null;
  const missed = (one: typeof worst): number => one.expected - one.attended;
  const told = heavy.filter((one) => keyOf(one.who) === keyOf(worst.who) && missed(one) === missed(worst));
  const bodies = told.map(({ group }) => `the ${bodyNamed(register, group)}`);
  const each = told.length === 1 ? "" : " each";
  const rest = heavy.length - told.length;
  const more = rest === 0 ? "" : ` ${countOf(rest, "other concern")} about attendance.`;
  const { to } = twelveMonths(asked);
  return chase(
    `In the year to ${longDate(to)}, ${attenderNamedInFull(register, worst.who)} missed ${countOf(missed(worst), "meeting")}${each} of ${inWords(bodies)}: ask its representative here.${more}`,
    "attendance",
    "GOV 11.3b",
  );
}

/** "17 of 30 open actions overdue, 15 of them from the Corporate safeguarding work plan 2015: ask those who lead them." */
export function actionsChased({ register, period }: Asked): KeyLine | null {
  const open = actionsOn(register, period.asAt).filter(({ state }) => state !== "Done");
  const overdue = open.filter(({ state }) => state === "Overdue");
  if (overdue.length === 0) return null;
  const most = mostOverdue(overdue);
  const of = most === null ? "" : `, ${most.count} of them from the ${most.plan}`;
  const groups = [...new Set(overdue.map(({ action }) => action.group).filter((group) => group !== ""))];
  const whom =
    groups.length === 0
      ? "ask those who lead them"
      : `ask ${inWords(groups.map((group) => `the ${bodyNamed(register, group)}`))}`;
  return chase(
    `${overdue.length} of ${countOf(open.length, "open action")} overdue${of}: ${whom}.`,
    "actions",
    "CSP App. 5",
  );
}

/** "4 standing duties overdue: Review of … (Executive Board, since 3 June 2026); …." */
export function dutiesChased({ register, period: { asAt } }: Asked): KeyLine | null {
  const overdue = dutiesOn(register, asAt).filter(({ state }) => state === "Overdue");
  if (overdue.length === 0) return null;
  const isBoards = (owner: string): boolean => register.group(owner)?.group === BOARD;
  const sorted = [...overdue].sort(
    (a, b) => Number(isBoards(b.obligation.owner)) - Number(isBoards(a.obligation.owner)),
  );
  const said = sorted.map(({ obligation }) => {
    const due = obligationDue(register, obligation, asAt);
    const since = due.status === "answered" ? `, since ${longDate(due.value)}` : "";
    const owner = isBoards(obligation.owner) ? "this Board" : bodyNamed(register, obligation.owner);
    return `${obligation.obligation} (${owner}${since})`;
  });
  const what = overdue.length === 1 ? "standing duty" : "standing duties";
  return chase(`${overdue.length} ${what} overdue: ${said.join("; ")}.`, "duties", "GOV 10.4");
}
