import { isAnswer } from "../answers/answer";
import { addDays, addMonths, type PlainDate } from "../calendar/plain-date";
import { chairOn } from "../governance/chairs/chairs";
import { sayHolders } from "../governance/chairs/words";
import { expectedFor } from "../governance/reporting/expected-reports";
import { deadline } from "../governance/timescales/deadline";
import { standingOf } from "../governance/reporting/report-standing";
import type { Meeting } from "../records/meetings";
import type { Group } from "../records/people";
import { provisionOn } from "../register/provision-on";
import type { Register } from "../register/register";
import { BOARD } from "../sources/memberships/body-codes";
import { MINIMUM_RATE } from "../sources/provisions/attendance";
import { withAbbreviations } from "./abbreviations";
import { keptBy, shareCell } from "./board/attendance";
import { decisionsTaken, sayHow, sayWhere } from "./board/decisions";
import { type Asked, boardPeriod, type Days, isIn } from "./board/period";
import { MEASURE_COLUMNS, measureRow, measuresNamedTwice, measuresOf, named, planSeen } from "./board/plan";
import { quorumIn } from "./board/quorum-record";
import { type Fact, type ReportDocument, type ReportSection, tableOr, type TableCell, text } from "./document";
import { sayWhen } from "./meeting-facts";
import { openActions } from "./open-actions";
import { bodyNamed, dayInFull, dayInTable } from "./said";

/** For which meeting a group reports: the one chosen, else the Board's next; and as at which day. */
export interface ProFormaAsked {
  readonly meeting: Meeting | undefined;
  readonly asAt: PlainDate;
}

/**
 * The form on which a group's chair reports to the Board, filled with what the workbook knows of the group since it last
 * reported to a Board: its meetings, attendance, decisions, actions and priorities. What only the chair can say has room.
 * The documents leave the form open; this one follows what they ask to be reported.
 *
 * Source: GOV 10.3, 10.5, 8.3b, 8.3g.
 */
export function proForma(register: Register, group: Group, { meeting, asAt }: ProFormaAsked): ReportDocument {
  const period = boardPeriod(register, meeting, asAt);
  const asked: Asked = {
    register,
    period: { ...period, now: sinceLastReport(register, group, period.now) },
    known: new Map(),
  };
  return withAbbreviations(register, {
    title: `Report of the ${group.name}`,
    facts: factsOf(asked, group),
    sections: [
      toWrite("asks", "What this report asks the Board to decide or note", ["", "", ""]),
      meetingsSection(asked, group),
      attendanceSection(asked, group),
      decisionsSection(asked, group),
      prioritiesSection(asked, group),
      {
        id: "actions",
        heading: "Actions",
        numbering: "number",
        by: ["CSP App. 5"],
        blocks: [openActions(register, group.group, period.asAt)],
      },
      toWrite("themes", "What went well, key themes and learning", ["", ""]),
      toWrite("risks", "Risks and pressures, and what is asked of others", ["", ""]),
    ],
  });
}

/** From the day after the group's last report to the Board came; without one, the Board's own period. */
function sinceLastReport(register: Register, group: Group, now: Days): Days {
  const days = register
    .where("Reports", "group", group.group)
    .filter(({ forMeeting }) => register.group(register.meeting(forMeeting)?.group ?? "")?.group === BOARD)
    .map(({ received }) => received)
    .filter((day) => day !== null && day < now.from);
  const last = days.reduce<PlainDate | null>(
    (latest, day) => (latest === null || (day ?? 0) > latest ? day : latest),
    null,
  );
  return last === null ? now : { from: addDays(last, 1), to: now.to };
}

function factsOf({ register, period: { meeting, asAt, now } }: Asked, group: Group): readonly Fact[] {
  const chair = chairOn(register, group.group, asAt);
  return [
    { name: "From the chair", says: chair.status === "answered" ? sayHolders(chair.value) : "Not recorded" },
    ...(meeting === undefined
      ? []
      : [
          { name: "To", says: `${bodyNamed(register, meeting.group)}, ${sayWhen(meeting)}` },
          ...dueFact(register, group, { meeting, asAt }),
        ]),
    { name: "Covers", says: `${dayInFull(now.from)} to ${dayInFull(now.to)}, the day to which this form is filled in` },
  ];
}

/** By when the report is due: its own day where the Board asked for it by one, else the meeting's deadline. */
function dueFact(
  register: Register,
  group: Group,
  { meeting, asAt }: { readonly meeting: Meeting; readonly asAt: PlainDate },
) {
  const due = expectedFor(register, meeting, group.group).flatMap((expected) => {
    const standing = standingOf(register, expected, asAt);
    return isAnswer(standing) ? [] : [standing];
  });
  // The form may be filled in later, with what has happened since: then it covers days after the one it was due on.
  const said = (day: PlainDate): string => `${dayInFull(day)}${day < asAt ? ", which has passed" : ""}`;
  if (due.length === 0) {
    const by = deadline(register, meeting, "Reports");
    return by.status === "answered" ? [{ name: "To be in by", says: said(by.value) }] : [];
  }
  const says = due.map(
    (one) =>
      `${said(one.due)}${due.length > 1 || one.basis === "exception" ? ` (${one.kind} report${one.basis === "exception" ? ", the day that was asked for" : ""})` : ""}`,
  );
  return [{ name: "To be in by", says: says.join("; ") }];
}

/** Rows for the chair to write in. */
function toWrite(id: string, heading: string, rows: readonly string[]): ReportSection {
  return {
    id,
    heading,
    numbering: "number",
    by: ["GOV 10.5"],
    blocks: [
      {
        kind: "table",
        says: "",
        hasRoom: true,
        columns: [
          { header: "No.", width: 8 },
          { header: "For the chair to write", width: 92 },
        ],
        rows: rows.map((_, at): readonly TableCell[] => [String(at + 1), ""]),
      },
    ],
  };
}

function meetingsSection(asked: Asked, group: Group): ReportSection {
  const { register, period } = asked;
  const held = quorumIn(asked, period.now).filter(({ meeting }) => register.group(meeting.group) === group);
  const words = {
    quorate: "Quorate",
    "not quorate": "Not quorate",
    "cannot tell": "Cannot be told yet",
    "no rule": "Needs no quorum",
  } as const;
  const next = register
    .meetingsOf(group.group)
    .find(({ date, status }) => date > period.asAt && status !== "Cancelled");
  return {
    id: "meetings",
    heading: "Meetings and quorum",
    numbering: "number",
    by: ["GOV 11.1", "GOV 11.2", "GOV 11.3"],
    blocks: [
      tableOr(
        {
          says: "",
          columns: [
            { header: "Meeting", width: 60 },
            { header: "Quorum", width: 40 },
          ],
          rows: held.map(({ meeting, found }): readonly TableCell[] => [
            dayInFull(meeting.date),
            { text: words[found], shade: found === "not quorate" ? "poor" : "none" },
          ]),
        },
        "The group did not meet in this time.",
      ),
      ...(next === undefined ? [] : [text(`Next meeting: ${sayWhen(next)}.`)]),
    ],
  };
}

function attendanceSection(asked: Asked, group: Group): ReportSection {
  const { register, period } = asked;
  const days = { from: addDays(addMonths(period.asAt, -12), 1), to: period.asAt };
  const limit = provisionOn(register, MINIMUM_RATE, period.asAt).value;
  const all = register
    .all("Agencies")
    .map((agency) => ({ agency, kept: keptBy(asked, agency, { group, days }) }))
    .filter(({ kept }) => kept === null || kept.expected > 0);
  const always = all.filter(({ kept }) => kept !== null && kept.represented === kept.expected);
  return {
    id: "attendance",
    heading: "Attendance in the last twelve months",
    numbering: "number",
    by: ["GOV 11.3b"],
    blocks: [
      tableOr(
        {
          says: "Agencies that missed a meeting.",
          columns: [
            { header: "Agency", width: 60 },
            { header: "Came to", width: 20, align: "centre" },
            { header: "Share", width: 20, align: "centre" },
          ],
          rows: all
            .filter((one) => !always.includes(one))
            .map(({ agency, kept }): readonly TableCell[] => [
              agency.agency,
              kept === null ? "" : `${kept.represented} of ${kept.expected}`,
              shareCell(kept, limit),
            ]),
        },
        all.length === 0
          ? "No attendance is recorded for these months."
          : "No agency missed a meeting at which it was expected.",
      ),
      ...(always.length === 0
        ? []
        : [text(`Represented every time: ${always.map(({ agency }) => agency.agency).join("; ")}.`)]),
    ],
  };
}

function decisionsSection(asked: Asked, group: Group): ReportSection {
  const { register, period } = asked;
  const taken = decisionsTaken(asked).filter(
    ({ meeting }) => register.group(meeting.group) === group && isIn(meeting.date, period.now),
  );
  return {
    id: "decisions",
    heading: "Decisions",
    numbering: "number",
    by: ["GOV 12.36", "GOV 12.37"],
    blocks: [
      tableOr(
        {
          says: "",
          columns: [
            { header: "Decision", width: 36 },
            { header: "Taken on", width: 16 },
            { header: "How", width: 16 },
            { header: "Where it stands", width: 32 },
          ],
          rows: taken.map((one): readonly TableCell[] => [
            { text: one.decision.title, isStrong: true },
            dayInTable(one.meeting.date),
            sayHow(register, one.decision, period.asAt),
            sayWhere(register, one, period.asAt),
          ]),
        },
        "The group took no decision in this time.",
      ),
    ],
  };
}

function prioritiesSection(asked: Asked, group: Group): ReportSection {
  const { register } = asked;
  const several = measuresNamedTwice(planSeen(asked));
  const own = planSeen(asked).filter(({ priority }) => priority.groups.some((name) => register.group(name) === group));
  return {
    id: "plan",
    heading: "Priorities of the business plan",
    numbering: "number",
    by: ["BP", "GOV 8.3g"],
    blocks: [
      tableOr(
        {
          says: "The priorities this group serves, with the last two readings of each measure.",
          columns: MEASURE_COLUMNS,
          rows: own.flatMap((seen): readonly (readonly TableCell[])[] => [
            [{ text: `Priority ${seen.priority.priority}: ${seen.priority.title}`, isStrong: true }],
            ...measuresOf(seen).map((measure) => measureRow(named(measure, seen, several))),
          ]),
        },
        `No priority names the ${group.name}.`,
      ),
    ],
  };
}
