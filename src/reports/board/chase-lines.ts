import { countOf, inWords, pounds } from "../../answers/english";
import { concernsByWeight } from "../../governance/attendance/concerns-by-weight";
import { keyOf } from "../../records/cell";
import { BOARD } from "../../sources/memberships/body-codes";
import type { KeyLine } from "../document";
import { attenderNamedInFull, bodyNamed } from "../said";
import { actionsOn, mostOverdue } from "./actions";
import { concernsOf, isHeavy } from "./attendance";
import { chase } from "./grave-lines";
import { outstandingOf, yearsMoney } from "./money";
import type { Asked } from "./period";
import { overdueOn, sayDealtWith } from "./reports";
import { dutiesOn } from "./standing-duties";

export function reportsChased(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const answer = overdueOn(asked, period.asAt);
  if (answer.status !== "answered" || answer.value.length === 0) return null;
  const groups = [...new Set(answer.value.map(({ group }) => bodyNamed(register, group)))];
  const said =
    groups.length > 3
      ? `${countOf(groups.length, "group")}, among them the ${groups.slice(0, 2).join(" and the ")}`
      : inWords(groups.map((group) => `the ${group}`));
  return chase(
    `${countOf(answer.value.length, "report")} overdue or missed, of ${said}${sayDealtWith(answer.value)}.`,
    "reports",
    "GOV 10.3",
  );
}

export function moneyChased(asked: Asked): KeyLine | null {
  const money = yearsMoney(asked);
  if (money === null || money.outstanding === 0) return null;
  const owing = money.partners.filter((one) => outstandingOf(one) > 0);
  const [most] = [...owing].sort((a, b) => outstandingOf(b) - outstandingOf(a));
  return chase(
    `${pounds(money.outstanding)} of the year's contributions from ${countOf(owing.length, "partner")}, most of it from ${most?.partner ?? ""} (${pounds(most === undefined ? 0 : outstandingOf(most))}).`,
    "money",
    "MASA 15.1",
  );
}

/** "Derbyshire Constabulary missed 1 meeting each of the … and the …; 9 other concerns." */
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
  const more = rest === 0 ? "" : `; ${countOf(rest, "other concern")} about attendance`;
  return chase(
    `${attenderNamedInFull(register, worst.who)} missed ${countOf(missed(worst), "meeting")}${each} of ${inWords(bodies)}${more}.`,
    "attendance",
    "GOV 11.3b",
  );
}

/** "17 of 30 open actions overdue, 15 of them from the Corporate safeguarding work plan 2015." */
export function actionsChased({ register, period }: Asked): KeyLine | null {
  const open = actionsOn(register, period.asAt).filter(({ state }) => state !== "Done");
  const overdue = open.filter(({ state }) => state === "Overdue");
  if (overdue.length === 0) return null;
  const most = mostOverdue(overdue);
  const of = most === null ? "" : `, ${most.count} of them from the ${most.plan}`;
  return chase(`${overdue.length} of ${countOf(open.length, "open action")} overdue${of}.`, "actions", "CSP App. 5");
}

/** Duties of others than the Board. */
export function othersDutiesChased({ register, period: { asAt } }: Asked): KeyLine | null {
  const overdue = dutiesOn(register, asAt).filter(
    ({ state, obligation }) => state === "Overdue" && register.group(obligation.owner)?.group !== BOARD,
  ).length;
  if (overdue === 0) return null;
  return chase(`${overdue} standing ${overdue === 1 ? "duty" : "duties"} of others overdue.`, "duties", "GOV 10.4");
}
