import type { PlainDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { withAbbreviations } from "./abbreviations";
import { actionsAnnex, actionsSection } from "./board/actions";
import { attendanceAnnex, attendanceSection } from "./board/attendance";
import { checksSection } from "./board/checks";
import { complaintsSection } from "./board/complaints";
import { decisionsSection } from "./board/decisions";
import { figuresTable, stateFigures } from "./board/figures";
import { keyBlocks } from "./board/key-lines";
import { moneySection } from "./board/money";
import { type Asked, boardPeriod } from "./board/period";
import { planSection } from "./board/plan-section";
import { quorumSection } from "./board/quorum-record";
import { reportsSection } from "./board/reports";
import { chairsSection, dutiesSection } from "./board/standing-duties";
import { untoldSection } from "./board/untold";
import { type Fact, type ReportDocument } from "./document";
import { dayInFull, longDate } from "./said";

/**
 * What goes to the Executive Board? What it is asked to decide, note and chase; the state of the partnership in figures; then
 * decisions, quorum, reports, attendance, complaints, the business plan, contributions, actions, duties, checks and chairs, and
 * what cannot be told. Nobody is named but who chairs a body. Without a meeting (no Board in Meetings) it covers a year.
 *
 * Source: GOV 8.3, 10.1, 10.3, 11, 12, 13.8; MASA 15.1; BP.
 */
export function boardReport(register: Register, meeting: Meeting | undefined, asAt: PlainDate): ReportDocument {
  const asked: Asked = { register, period: boardPeriod(register, meeting, asAt), known: new Map() };
  const told = [
    decisionsSection(asked),
    quorumSection(asked),
    attendanceSection(asked),
    reportsSection(asked),
    complaintsSection(asked),
    planSection(asked),
    moneySection(asked),
    actionsSection(asked),
    checksSection(asked),
    chairsSection(asked),
    dutiesSection(asked),
    untoldSection(asked),
    attendanceAnnex(asked),
    ...actionsAnnex(asked),
  ];
  return withAbbreviations(register, {
    title: "Executive Board report",
    foot: footOf(asked),
    facts: factsOf(asked),
    sections: [
      {
        id: "key",
        heading: "What the Board is asked to do",
        numbering: "none",
        by: [],
        blocks: keyBlocks(asked, told),
      },
      {
        id: "figures",
        heading: "The state of the partnership",
        numbering: "none",
        by: stateFigures(asked).map(({ by }) => by),
        blocks: [figuresTable(asked)],
      },
      ...told,
    ],
  });
}

/** The published documents are this partnership's, and the report goes by them. Source: MASA 1. */
const PARTNERSHIP = "Derby and Derbyshire Safeguarding Children Partnership";

/** "Derby and Derbyshire Safeguarding Children Partnership: Executive Board report, 1 December 2026" */
function footOf({ period: { meeting, asAt } }: Asked): string {
  return `${PARTNERSHIP}: Executive Board report, ${longDate(meeting?.date ?? asAt)}`;
}

function factsOf({ period: { meeting, asAt, now, isSinceBoard } }: Asked): readonly Fact[] {
  const start = meeting?.start == null ? "" : `, ${toClock(meeting.start)}`;
  return [
    { name: "Partnership", says: PARTNERSHIP },
    {
      name: "For the meeting on",
      says:
        meeting === undefined ? "No meeting of the Executive Board is entered" : `${dayInFull(meeting.date)}${start}`,
    },
    {
      name: "Covers",
      says: `${dayInFull(now.from)} to ${dayInFull(now.to)}${isSinceBoard ? ", since the last ordinary Board" : ""}`,
    },
    { name: "As at", says: dayInFull(asAt) },
  ];
}
