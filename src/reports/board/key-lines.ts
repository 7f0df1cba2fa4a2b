import { countOf, inWords } from "../../answers/english";
import { isOrdinary } from "../../records/meetings";
import { BOARD } from "../../sources/memberships/body-codes";
import type { KeyLine, ReportBlock, ReportSection } from "../document";
import { ASKS, sectionNumbers, subheading } from "../document";
import { type Matter, mattersOf, sayElsewhere } from "../matters";
import { dayBefore } from "../meeting-facts";
import { bodyNamed, longDate } from "../said";
import { attendanceChased, actionsChased, dutiesChased, moneyChased, reportsChased } from "./chase-lines";
import { decisionsTaken, referredOn, referredTo, sayPending, type StandingDecision } from "./decisions";
import { chase, checksChased, complaintsChased } from "./grave-lines";
import type { Asked } from "./period";
import { planNoted } from "./plan-against-target";
import { quorumIn } from "./quorum-record";
import { unreadNoted } from "./untold";

const MOST_LINES = 7;
const MOST_TO_DECIDE = 3;

/** What the Board is asked, the weightiest first: seven lines at most, and a short list of what there is no room for in them. */
export function keyBlocks(asked: Asked, sections: readonly ReportSection[]): readonly ReportBlock[] {
  const first = weightiestFirst(asked);
  const all = [...first, ...besides(asked)];
  const lines = [...all.slice(0, MOST_LINES)].sort((a, b) => ASKS.indexOf(a.asks) - ASKS.indexOf(b.asks));
  const more = all.slice(MOST_LINES);
  const numbers = sectionNumbers({ title: "", facts: [], sections });
  return [
    { kind: "key lines", lines },
    ...(more.length === 0
      ? []
      : [
          subheading("Also for the Board's attention"),
          {
            kind: "list",
            items: more.map(({ text, section }) => `${text} (section ${numbers.get(section) ?? ""})`),
          } as const,
        ]),
  ];
}

/** Decisions; what waits elsewhere; what bears on children's safety. */
function weightiestFirst(asked: Asked): readonly KeyLine[] {
  const matters = boardsMatters(asked);
  const here = matters.filter((one) => isHere(asked, one));
  const lines = [
    ...here.slice(0, MOST_TO_DECIDE).map((one) => lineOf(one, "Decide", one.text)),
    ...matters.filter((one) => !isHere(asked, one)).map((one) => lineOf(one, "Note", sayElsewhere(one))),
    referredOnNoted(asked),
    checksChased(asked),
    complaintsChased(asked),
    ...here.slice(MOST_TO_DECIDE).map((one) => lineOf(one, "Decide", one.text)),
  ];
  return lines.filter((line) => line !== null);
}

/** The rest: money, then what is late, then how the groups and the plan do. */
function besides(asked: Asked): readonly KeyLine[] {
  const lines = [
    unsettledChased(asked),
    moneyChased(asked),
    actionsChased(asked),
    dutiesChased(asked),
    reportsChased(asked),
    quorumNoted(asked),
    attendanceChased(asked),
    planNoted(asked),
    unreadNoted(asked),
  ];
  return lines.filter((line) => line !== null);
}

/** "Waiting for the Chief Officer Group: “Single front door pilot”, since 5 December 2025; …. Ask it for its answers." */
function referredOnNoted(asked: Asked): KeyLine | null {
  const { register } = asked;
  const own = decisionsTaken(asked).filter(
    (one) => one.status === "Referred" && register.group(one.meeting.group)?.group === BOARD,
  );
  const [first] = own;
  if (first === undefined) return null;
  const said = own.map((one) => {
    const since = referredOn(one);
    const to = own.every((each) => referredTo(each) === referredTo(first))
      ? ""
      : ` (${bodyNamed(register, referredTo(one))})`;
    return `“${one.decision.title}”${to}${since === null ? "" : `, ${sayReferredOn(one)} ${longDate(since)}`}`;
  });
  const to = [...new Set(own.map((one) => `the ${bodyNamed(register, referredTo(one))}`))];
  return {
    asks: "Chase",
    text: `This Board's decisions that wait for ${inWords(to)}: ${said.join("; ")}. Ask ${to.length === 1 ? "its chair" : "their chairs"} for an answer; until then they do not take effect.`,
    section: "decisions",
    by: ["GOV 12.19", "GOV 12.24"],
  };
}

/** What the day is from which it waits: that on which it was escalated, or that of the notice. */
function sayReferredOn({ facts }: StandingDecision): string {
  return facts?.notices.some(({ referral }) => referral !== null) === true
    ? "referred after a notice received on"
    : "referred on";
}

/** "Decisions that wait: “Lead agency …” (Chief Officer Group: a tied vote that is not escalated yet); …: ask their chairs." */
function unsettledChased(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const isBoards = ({ meeting }: StandingDecision): boolean => register.group(meeting.group)?.group === BOARD;
  const open = decisionsTaken(asked).filter(
    (one) => (one.status === "Pending" && !isBoards(one)) || (one.status === "No date set" && !register.settings.isOwn),
  );
  if (open.length === 0) return null;
  const said = open.map((one) => {
    const waits =
      one.status === "Pending"
        ? sayPending(register, one.decision, period.asAt)
        : "without a day on which it takes effect";
    return `“${one.decision.title}” (${bodyNamed(register, one.meeting.group)}: ${waits})`;
  });
  return chase(
    `Decisions that wait: ${said.join("; ")}. Ask the ${open.length === 1 ? "chair" : "chairs"} there.`,
    "decisions",
    "GOV 12.21",
    "GOV 12.34",
  );
}

function boardsMatters({ register, period: { meeting, asAt } }: Asked): readonly Matter[] {
  return mattersOf(register, BOARD, meeting === undefined ? asAt : dayBefore(meeting, asAt));
}

/** A special meeting takes what it was called for; an ordinary one all else. */
function isHere({ period: { meeting } }: Asked, { at }: Matter): boolean {
  return at === null ? meeting === undefined || isOrdinary(meeting) : at === meeting;
}

function lineOf({ section, by, place }: Matter, asks: KeyLine["asks"], text: string): KeyLine {
  return { asks, text, section, by, place };
}

/** "13 of 15 meetings of which it is known had a quorum (enough members to decide). Without: the …. Not yet known: the …." */
function quorumNoted(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const all = quorumIn(asked, period.now).filter(({ found }) => found !== "no rule");
  if (all.length === 0) return null;
  const of = (found: string) => all.filter((one) => one.found === found);
  const told = all.length - of("cannot tell").length;
  const names = (found: string): string =>
    inWords([...new Set(of(found).map(({ meeting }) => `the ${bodyNamed(register, meeting.group)}`))]);
  const not = of("not quorate").length === 0 ? "" : ` Without: ${names("not quorate")}.`;
  const open = of("cannot tell").length === 0 ? "" : ` Not yet known: ${names("cannot tell")}.`;
  return {
    asks: "Note",
    text: `${of("quorate").length} of ${countOf(told, "meeting")}${told < all.length ? " of which it is known" : ""} had a quorum (enough members to decide).${not}${open}`,
    section: "quorum",
    by: ["GOV 11.1", "GOV 11.2"],
  };
}
