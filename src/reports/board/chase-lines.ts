import { countOf, inWords, pounds } from "../../answers/english";
import { addMonths } from "../../calendar/plain-date";
import { obligationDue } from "../../governance/obligations/obligation-due";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import type { AttendanceConcern } from "../../governance/attendance/concerns";
import { concernsByWeight } from "../../governance/attendance/concerns-by-weight";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import type { KeyLine } from "../document";
import { attenderNamedInFull, bodyNamed, longDate } from "../said";
import { actionsOn, mostOverdue, oldestDue, sayNotedAsDone, type StandingAction } from "./actions";
import { concernsOf, isHeavy } from "./attendance";
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
    `${pounds(money.outstanding)} of the ${pounds(money.due)} of contributions for the year from ${longDate(start)} is outstanding; no day is recorded by which it was to come. Ask ${inWords(owing.length > 2 ? [...owing.slice(0, 1), countOf(owing.length - 1, "other")] : owing)} when it will.`,
    "money",
    "MASA 15.1",
  );
}

/** "In twelve months, Chesterfield Royal … came to 1 of 5 meetings of this Board (missed the last 3 meetings); Derbyshire Constabulary, a statutory partner, missed 1 meeting each of …: ask …. 6 other concerns." */
export function attendanceChased(asked: Asked): KeyLine | null {
  const { register } = asked;
  const answer = concernsOf(asked);
  const heavy = answer.status === "answered" ? concernsByWeight(answer.value.filter(isHeavy)) : [];
  const [worst] = mostMissedFirst(heavy);
  if (worst === undefined) return null;
  const partner = heavy.find((one) => one !== worst && isPartners(one));
  const partners = partner === undefined ? [] : heavy.filter((one) => one !== worst && isAlike(one, partner));
  const rest = heavy.length - 1 - partners.length;
  const said = [sayWorst(register, worst), ...(partner === undefined ? [] : [sayPartner(register, partners)])];
  const whom = said.length === 1 || keyOf(partner?.who ?? "") === keyOf(worst.who) ? "its representative" : "both";
  const more = rest === 0 ? "" : ` ${countOf(rest, "other concern")} about attendance.`;
  return chase(`In twelve months, ${said.join("; ")}: ask ${whom} here.${more}`, "attendance", "GOV 11.3b");
}

function missed({ expected, attended }: AttendanceConcern): number {
  return expected - attended;
}

/** Who missed most meetings in a row stands first, then who missed most. */
function mostMissedFirst(concerns: readonly AttendanceConcern[]): readonly AttendanceConcern[] {
  const inRow = ({ reasons }: AttendanceConcern): number =>
    Math.max(0, ...reasons.filter(({ kind }) => kind === "missed in a row").map(({ meetings }) => meetings));
  return [...concerns].sort((a, b) => inRow(b) - inRow(a) || missed(b) - missed(a));
}

function isPartners({ reasons }: AttendanceConcern): boolean {
  return reasons.some(({ kind }) => kind === "partner not represented");
}

/** Of the same partner, with as many meetings missed: told together. */
function isAlike(one: AttendanceConcern, other: AttendanceConcern): boolean {
  return isPartners(one) && keyOf(one.who) === keyOf(other.who) && missed(one) === missed(other);
}

function bodyHere(register: Register, group: string): string {
  return register.group(group)?.group === BOARD ? "this Board" : `the ${bodyNamed(register, group)}`;
}

function sayWorst(register: Register, worst: AttendanceConcern): string {
  const { who, group, attended, expected, reasons } = worst;
  const row = reasons.find(({ kind }) => kind === "missed in a row");
  const of = `came to ${attended} of ${countOf(expected, "meeting")} of ${bodyHere(register, group)}`;
  return `${attenderNamedInFull(register, who)} ${of}${row === undefined ? "" : ` (${row.sentence})`}`;
}

function sayPartner(register: Register, alike: readonly AttendanceConcern[]): string {
  const [first] = alike;
  if (first === undefined) return "";
  const bodies = inWords(alike.map(({ group }) => bodyHere(register, group)));
  return `${attenderNamedInFull(register, first.who)}, a statutory partner, missed ${countOf(missed(first), "meeting")}${alike.length === 1 ? "" : " each"} of ${bodies}`;
}

/** "17 of 30 open actions overdue, 15 of them from the Corporate safeguarding work plan 2015 (the oldest since 30 June 2015): ask the … whether it still stands." */
export function actionsChased({ register, period: { asAt } }: Asked): KeyLine | null {
  const open = actionsOn(register, asAt).filter(({ state }) => state !== "Done");
  const overdue = open.filter(({ state }) => state === "Overdue");
  if (overdue.length === 0) return null;
  const most = mostOverdue(overdue);
  const since = most === null ? null : oldestDue(register, most.all, asAt);
  const count = `${overdue.length} of ${countOf(open.length, "open action")} overdue`;
  const done = sayNotedAsDone(overdue);
  if (most === null || since === null)
    return chase(`${count}: ask ${askedOf(register, overdue)}.${done}`, "actions", "CSP App. 5");
  const isOld = addMonths(since, 24) < asAt;
  const of = `${most.all.length} of them from the ${most.plan} (the oldest since ${longDate(since)})`;
  const whether = isOld ? " whether it still stands" : "";
  return chase(`${count}, ${of}: ask ${askedOf(register, most.all)}${whether}.${done}`, "actions", "CSP App. 5");
}

/** "the Corporate Safeguarding Group": whose actions they are. */
function askedOf(register: Register, actions: readonly StandingAction[]): string {
  const groups = [...new Set(actions.map(({ action }) => action.group).filter((group) => group !== ""))];
  return groups.length === 0
    ? "those who lead them"
    : inWords(groups.map((group) => `the ${bodyNamed(register, group)}`));
}

const MOST_DUTIES = 2;

/** "4 standing duties overdue: Review of … (Executive Board, since 3 June 2026); …." */
export function dutiesChased({ register, period: { asAt } }: Asked): KeyLine | null {
  const overdue = dutiesOn(register, asAt).filter(({ state }) => state === "Overdue");
  if (overdue.length === 0) return null;
  const isBoards = (owner: string): boolean => register.group(owner)?.group === BOARD;
  const sorted = [...overdue].sort(
    (a, b) => Number(isBoards(b.obligation.owner)) - Number(isBoards(a.obligation.owner)),
  );
  const rest = sorted.slice(MOST_DUTIES);
  const said = sorted.slice(0, MOST_DUTIES).map(({ obligation }) => {
    const due = obligationDue(register, obligation, asAt);
    const since = due.status === "answered" ? `, since ${longDate(due.value)}` : "";
    const owner = isBoards(obligation.owner) ? "this Board" : bodyNamed(register, obligation.owner);
    return `${obligation.obligation} (${owner}${since})`;
  });
  const what = overdue.length === 1 ? "standing duty" : "standing duties";
  return chase(
    `${overdue.length} ${what} overdue: ${said.join("; ")}${rest.length === 0 ? "" : `; ${countOf(rest.length, "other")}`}.`,
    "duties",
    "GOV 10.4",
  );
}
