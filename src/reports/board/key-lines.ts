import { countOf, inWords, pounds } from "../../answers/english";
import type { AttendanceConcern } from "../../governance/attendance/concerns";
import { concernsByWeight } from "../../governance/attendance/concerns-by-weight";
import { addressOf } from "../../functions/unreadable-cell";
import type { Register } from "../../register/register";
import { BOARD } from "../../sources/memberships/body-codes";
import type { KeyLine } from "../document";
import { attenderNamedInFull, bodyNamed, dayInFull } from "../said";
import { actionsOn } from "./actions";
import { concernsOf, isHeavy } from "./attendance";
import { decisionsTaken, type StandingDecision } from "./decisions";
import { complaintsOverdue } from "./figures";
import { outstandingOf, yearsMoney } from "./money";
import { type Asked, isIn } from "./period";
import { neverQuorate, quorumIn } from "./quorum-record";
import { overdueOn } from "./reports";
import { checksToChase, dutiesOn } from "./standing-duties";

const MOST_LINES = 7;
const MOST_TO_DECIDE = 3;

/** What the Board is asked to decide, note and chase: at most seven lines, the weightiest first. */
export function keyLines(asked: Asked): readonly KeyLine[] {
  const decide = toDecide(asked).slice(0, MOST_TO_DECIDE);
  const note = [quorumNoted(asked), decisionsNoted(asked)].filter((line) => line !== null);
  const told = note.slice(0, Math.max(1, 4 - decide.length));
  return [...decide, ...told, ...toChase(asked)].slice(0, MOST_LINES);
}

/** What only the Board can settle: its own decisions suspended or unfinished, what was escalated to it, bodies that cannot be quorate. */
function toDecide(asked: Asked): readonly KeyLine[] {
  const { register } = asked;
  const isBoards = ({ meeting }: StandingDecision): boolean => register.group(meeting.group)?.group === BOARD;
  const isReferredHere = ({ status, decision }: StandingDecision): boolean =>
    status === "Referred" && register.group(decision.escalatedTo)?.group === BOARD;
  const line = (one: StandingDecision, text: string, by: KeyLine["by"]): KeyLine => ({
    asks: "Decide",
    text,
    section: "decisions",
    by,
    place: addressOf(register, "Decisions", one.decision, "decision"),
  });
  const taken = decisionsTaken(asked);
  return [
    ...taken
      .filter((one) => one.status === "Suspended" && isBoards(one))
      .map((one) => line(one, saySuspended(one), ["GOV 12.22"])),
    ...taken.filter(isReferredHere).map((one) => line(one, sayReferredHere(asked, one), ["GOV 12.34"])),
    ...neverQuorate(asked).map(({ group, seatless }): KeyLine => ({
      asks: "Decide",
      text: `How the ${group.name} is to be quorate: its quorum asks for ${countOf(seatless.length, "partner")} that ${seatless.length === 1 ? "holds" : "hold"} no seat there.`,
      section: "quorum",
      by: ["GOV 11.2"],
    })),
    ...taken
      .filter((one) => one.status === "Pending" && isBoards(one))
      .map((one) =>
        line(one, `How “${one.decision.title}” of ${dayInFull(one.meeting.date)} is to be settled.`, ["GOV 12.17"]),
      ),
  ];
}

function saySuspended({ decision, facts }: StandingDecision): string {
  const notice = facts?.notices.find(({ effect }) => effect === "suspends");
  const meeting = notice?.specialMeeting ?? null;
  const when =
    meeting === null ? "; no special meeting is arranged" : `, at the special meeting on ${dayInFull(meeting.date)}`;
  return `Whether “${decision.title}” stands${when}. ${notice?.from ?? "A partner"} asked for it to be reconsidered.`;
}

function sayReferredHere({ register }: Asked, { decision, meeting }: StandingDecision): string {
  return `“${decision.title}”: the ${bodyNamed(register, meeting.group)} was tied and referred it here${decision.escalatedOn === null ? "" : ` on ${dayInFull(decision.escalatedOn)}`}; no decision of the Board on it is recorded.`;
}

/** "since the last ordinary Board" */
function sayPeriod({ period: { isSinceBoard } }: Asked): string {
  return isSinceBoard ? "since the last ordinary Board" : "in the last year";
}

function quorumNoted(asked: Asked): KeyLine | null {
  const all = quorumIn(asked, asked.period.now).filter(({ found }) => found !== "no rule");
  if (all.length === 0) return null;
  const of = (found: string): number => all.filter((one) => one.found === found).length;
  const names = (found: string): string =>
    inWords([
      ...new Set(
        all.filter((one) => one.found === found).map(({ meeting }) => bodyNamed(asked.register, meeting.group)),
      ),
    ]);
  const not = of("not quorate") === 0 ? "" : `; not the ${names("not quorate")}`;
  const open = of("cannot tell") === 0 ? "" : `; not yet known for the ${names("cannot tell")}`;
  return {
    asks: "Note",
    text: `${of("quorate")} of ${countOf(all.length, "meeting")} ${sayPeriod(asked)} had a quorum${not}${open}.`,
    section: "quorum",
    by: ["GOV 11.1", "GOV 11.2"],
  };
}

function decisionsNoted(asked: Asked): KeyLine | null {
  const taken = decisionsTaken(asked).filter(({ meeting }) => isIn(meeting.date, asked.period.now));
  if (taken.length === 0) return null;
  const inForce = taken.filter(({ status }) => status === "In force").length;
  return {
    asks: "Note",
    text: `${countOf(taken.length, "decision")} ${sayPeriod(asked)}; ${inForce} in force already.`,
    section: "decisions",
    by: ["GOV 12.21"],
  };
}

/** What is late or owed, the weightiest first. */
function toChase(asked: Asked): readonly KeyLine[] {
  return [reportsChased, moneyChased, attendanceChased, actionsChased, checksChased, dutiesChased, complaintsChased]
    .map((chase) => chase(asked))
    .filter((line) => line !== null);
}

function chase(text: string, section: string, ...by: KeyLine["by"]): KeyLine {
  return { asks: "Chase", text, section, by };
}

function reportsChased(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const answer = overdueOn(asked, period.asAt);
  if (answer.status !== "answered" || answer.value.length === 0) return null;
  const groups = [...new Set(answer.value.map(({ group }) => bodyNamed(register, group)))];
  const said =
    groups.length > 3
      ? `${countOf(groups.length, "group")}, among them the ${groups.slice(0, 2).join(" and the ")}`
      : inWords(groups.map((group) => `the ${group}`));
  return chase(`${countOf(answer.value.length, "report")} overdue or missed, of ${said}.`, "reports", "GOV 10.3");
}

function moneyChased(asked: Asked): KeyLine | null {
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

function attendanceChased(asked: Asked): KeyLine | null {
  const { register } = asked;
  const answer = concernsOf(asked);
  const [worst, ...others] = answer.status === "answered" ? concernsByWeight(answer.value.filter(isHeavy)) : [];
  if (worst === undefined) return null;
  const [second, ...rest] = others;
  const more = rest.length === 0 ? "" : `; ${countOf(rest.length, "more concern")}`;
  const told = [worst, ...(second === undefined ? [] : [second])].map((one) => sayConcernAt(register, one));
  return chase(`Attendance of ${inWords(told)}${more}.`, "attendance", "GOV 11.3b");
}

/** "Derbyshire Constabulary (Policies and Procedures Group, 3 of 4)" */
function sayConcernAt(register: Register, { who, group, attended, expected }: AttendanceConcern): string {
  return `${attenderNamedInFull(register, who)} (${bodyNamed(register, group)}, ${attended} of ${expected})`;
}

function actionsChased({ register, period }: Asked): KeyLine | null {
  const open = actionsOn(register, period.asAt).filter(({ state }) => state !== "Done");
  const overdue = open.filter(({ state }) => state === "Overdue").length;
  return overdue === 0
    ? null
    : chase(`${overdue} of ${countOf(open.length, "open action")} overdue.`, "actions", "CSP App. 5");
}

function checksChased(asked: Asked): KeyLine | null {
  const out = checksToChase(asked).filter(({ status }) => status === "Expired" || status === "Missing").length;
  return out === 0
    ? null
    : chase(`${countOf(out, "check")} of people who take part run out or missing.`, "checks", "GOV 5.6");
}

function dutiesChased({ register, period }: Asked): KeyLine | null {
  const overdue = dutiesOn(register, period.asAt).filter(({ state }) => state === "Overdue").length;
  return overdue === 0 ? null : chase(`Standing duties overdue: ${overdue}.`, "duties", "GOV 6.2");
}

function complaintsChased(asked: Asked): KeyLine | null {
  const overdue = complaintsOverdue(asked, asked.period.asAt);
  return overdue === 0 ? null : chase(`${countOf(overdue, "complaint")} past a deadline.`, "complaints", "GOV 13.5");
}
