import { inWords } from "../../answers/english";
import { isOrdinary } from "../../records/meetings";
import { BOARD } from "../../sources/memberships/body-codes";
import type { KeyLine, ReportBlock, ReportSection } from "../document";
import { ASKS, sectionNumbers } from "../document";
import { type Matter, mattersOf, sayElsewhere } from "../matters";
import { dayBefore } from "../meeting-facts";
import { bodyNamed } from "../said";
import { attendanceChased, actionsChased, moneyChased, othersDutiesChased, reportsChased } from "./chase-lines";
import { boardDutiesChased, checksChased, complaintsChased } from "./grave-lines";
import type { Asked } from "./period";
import { quorumIn } from "./quorum-record";

const MOST_LINES = 7;
const MOST_TO_DECIDE = 3;

/** What the Board is asked, the weightiest first: seven lines at most, and what there is no room for in them. */
export function keyBlocks(asked: Asked, sections: readonly ReportSection[]): readonly ReportBlock[] {
  const all = weightiestFirst(asked);
  const lines = [...all.slice(0, MOST_LINES)].sort((a, b) => ASKS.indexOf(a.asks) - ASKS.indexOf(b.asks));
  const more = all.slice(MOST_LINES);
  const numbers = sectionNumbers({ title: "", facts: [], sections });
  return [
    { kind: "key lines", lines },
    ...(more.length === 0
      ? []
      : [
          {
            kind: "text",
            text: `Also: ${more.map(({ text, section }) => `${text.replace(/\.$/, "")} (section ${numbers.get(section) ?? ""})`).join("; ")}.`,
          } as const,
        ]),
  ];
}

/** Decisions; what is not for this meeting; what bears on children's safety and on the Board's own duties; then the rest. */
function weightiestFirst(asked: Asked): readonly KeyLine[] {
  const matters = boardsMatters(asked);
  const here = matters.filter((one) => isHere(asked, one));
  const lines = [
    ...here.slice(0, MOST_TO_DECIDE).map((one) => lineOf(one, "Decide", one.text)),
    ...matters.filter((one) => !isHere(asked, one)).map((one) => lineOf(one, "Note", sayElsewhere(one))),
    checksChased(asked),
    complaintsChased(asked),
    boardDutiesChased(asked),
    ...here.slice(MOST_TO_DECIDE).map((one) => lineOf(one, "Decide", one.text)),
    quorumNoted(asked),
    reportsChased(asked),
    moneyChased(asked),
    attendanceChased(asked),
    actionsChased(asked),
    othersDutiesChased(asked),
  ];
  return lines.filter((line) => line !== null);
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

const NUMBERS = ["None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "13 of 16 meetings since the last ordinary Board had a quorum. Two did not: the …. One is not yet known: the …." */
function quorumNoted(asked: Asked): KeyLine | null {
  const { register, period } = asked;
  const all = quorumIn(asked, period.now).filter(({ found }) => found !== "no rule");
  if (all.length === 0) return null;
  const of = (found: string) => all.filter((one) => one.found === found);
  const names = (found: string): string =>
    inWords([...new Set(of(found).map(({ meeting }) => `the ${bodyNamed(register, meeting.group)}`))]);
  const count = (found: string): string => NUMBERS[of(found).length] ?? String(of(found).length);
  const not = of("not quorate").length === 0 ? "" : ` ${count("not quorate")} did not: ${names("not quorate")}.`;
  const open = of("cannot tell").length === 0 ? "" : ` ${count("cannot tell")} not yet known: ${names("cannot tell")}.`;
  const since = period.isSinceBoard ? "since the last ordinary Board" : "in the last year";
  return {
    asks: "Note",
    text: `${of("quorate").length} of ${all.length} meetings ${since} had a quorum.${not}${open}`,
    section: "quorum",
    by: ["GOV 11.1", "GOV 11.2"],
  };
}
