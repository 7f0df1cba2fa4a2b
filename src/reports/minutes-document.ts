import type { PlainDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { withAbbreviationsSpelled } from "./abbreviations";
import { NO_AGENCY, withoutEmptyAgencies } from "./agency-column";
import { agendaOf } from "../governance/agenda/agenda";
import { isRegisterOpen } from "../governance/membership/who-is-there";
import { openActions } from "./open-actions";
import { type AttendanceStatus, isOrdinary, type Meeting } from "../records/meetings";
import type { SeatCategory } from "../records/people";
import type { AttendanceRow } from "../register/meeting-attendance";
import type { Register } from "../register/register";
import { numberedItems } from "./agenda-items";
import { type ReportBlock, type ReportDocument, type ReportSection, tableOr, type TableCell, text } from "./document";
import { chairFact, nextMeetingsAfter, partnershipFact, sayWhen, titleOf } from "./meeting-facts";
import { decisionsSection } from "./minutes-decisions";
import { quorumSection } from "./minutes-quorum";
import { citingOwnRules } from "./own-rules";
import { agencyNamed, capital, namedWithRole, roleOf } from "./said";

type Capacity =
  "Present" | "By a deputy" | "In attendance" | "Apologies" | "Absent" | "Not expected" | "Not yet marked";

const CAPACITIES: readonly Capacity[] = [
  "Present",
  "By a deputy",
  "In attendance",
  "Apologies",
  "Absent",
  "Not expected",
  "Not yet marked",
];

/**
 * The minutes of a meeting as far as the workbook can write them: who was there and in what capacity, apologies, the quorum with
 * its times, each item with room for what was said, the decisions with their dates, and the actions.
 *
 * Source: GOV 11.1 to 11.3b, 12.21, 12.36; CSP App. 5.
 */
export function minutesDocument(register: Register, meeting: Meeting, asAt: PlainDate): ReportDocument {
  const document = citingOwnRules(register, meeting.group, {
    title: titleOf(register, meeting, "Minutes (draft)"),
    facts: [
      ...partnershipFact(register),
      { name: "Meeting", says: sayWhen(meeting) },
      chairFact(register, meeting),
      ...(meeting.status === "Cancelled" ? [{ name: "Cancelled", says: "This meeting was cancelled." }] : []),
    ],
    sections: [
      attendanceSection(register, meeting, asAt),
      quorumSection(register, meeting, asAt),
      itemsSection(register, meeting, asAt),
      decisionsSection(register, meeting, asAt),
      actionsSection(register, meeting, asAt),
      closeSection(register, meeting),
    ],
  });
  return withAbbreviationsSpelled(register, document);
}

function attendanceSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const attendance = register.attendanceOf(meeting.meeting);
  const people = attendance.rows.map((row) => ({ capacity: capacityOf(row), cells: rowOf(register, row) }));
  const rows = CAPACITIES.flatMap((capacity): readonly (readonly TableCell[])[] => {
    const all = people.filter((one) => one.capacity === capacity);
    return all.length === 0
      ? []
      : [[{ text: `${capacity} (${all.length})`, isStrong: true }], ...all.map(({ cells }) => cells)];
  });
  const open = isRegisterOpen(meeting, attendance, asAt)
    ? [text("The register is not complete: whoever is not yet marked is neither present nor absent.")]
    : [];
  return {
    id: "attendance",
    heading: "Attendance",
    numbering: "number",
    by: ["GOV 11.3b"],
    blocks: [
      ...open,
      tableOr(
        {
          says: "",
          ...withoutEmptyAgencies({
            columns: [
              { header: "Agency", width: 36 },
              { header: "Who", width: 44 },
              { header: "How", width: 20 },
            ],
            rows,
          }),
        },
        "Nobody is marked for this meeting yet.",
      ),
    ],
  };
}

/** Who is there to advise, to report or to write, and not as a member. */
const ATTENDING: ReadonlySet<SeatCategory> = new Set([
  "Legal adviser",
  "Partnership officer",
  "Papers only",
  "Minutes only",
]);

function capacityOf({ status, seat }: AttendanceRow): Capacity {
  const isMember = seat === null || seat.category === null || !ATTENDING.has(seat.category);
  switch (status) {
    case "Present":
    case "Remote":
      return isMember ? "Present" : "In attendance";
    case "Deputy":
      return isMember ? "By a deputy" : "In attendance";
    case "In attendance":
    case "Apologies":
    case "Absent":
    case "Not expected":
      return status;
    case "Coming":
    case null:
      return "Not yet marked";
    default:
      return status satisfies never;
  }
}

/** Why somebody sent apologies is theirs, and stands in no minutes. */
function rowOf(register: Register, row: AttendanceRow): readonly TableCell[] {
  const { seat, agency, status, deputy, arrived, left } = row;
  const written = seat === null ? row.agencyAsWritten : seat.agency;
  const holder = row.name === "" ? (seat?.name ?? "") : row.name;
  const who = namedWithRole(holder, seat === null ? "" : roleOf(register, seat));
  const times = [
    arrived === null ? "" : `from ${toClock(arrived)}`,
    left === null ? "" : `until ${toClock(left)}`,
  ].filter((part) => part !== "");
  const how = HOW[status ?? "Coming"] ?? "";
  return [
    agency?.agency ?? (written === "" ? NO_AGENCY : agencyNamed(register, written)),
    status === "Deputy" ? `${deputy === "" ? "Name not recorded" : deputy}${who === "" ? "" : `, for ${who}`}` : who,
    capital([how, ...times].filter((part) => part !== "").join(", ")),
  ];
}

/** How somebody took part; a register does not say it of a deputy. */
const HOW: { readonly [S in AttendanceStatus]?: string } = { Present: "in person", Remote: "remotely" };

function itemsSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const answer = agendaOf(register, meeting, asAt);
  const items = numberedItems(register, meeting, {
    items: answer.status === "answered" ? answer.value : [],
    asAt,
  });
  const blocks: readonly ReportBlock[] = [
    tableOr(
      {
        says: "Room for what was said and agreed under each item, and who does what by when.",
        hasRoom: true,
        columns: [
          { header: "No.", width: 6 },
          { header: "Item", width: 34 },
          { header: "What was said and agreed", width: 38 },
          { header: "Who does what", width: 22 },
        ],
        rows: items.map(({ number, item }): readonly TableCell[] => [String(number), item, "", ""]),
      },
      "",
    ),
  ];
  return { id: "items", heading: "Items", numbering: "number", by: ["GOV 8.2", "GOV 8.3", "GOV 8.4"], blocks };
}

function actionsSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const group = register.group(meeting.group);
  return {
    id: "actions",
    heading: "Actions",
    numbering: "number",
    by: ["GOV 8.3a", "CSP App. 5"],
    blocks: [
      text("New actions agreed at this meeting:"),
      {
        kind: "table",
        says: "",
        hasRoom: true,
        columns: [
          { header: "Action", width: 52 },
          { header: "Who leads", width: 26 },
          { header: "By when", width: 22 },
        ],
        rows: [1, 2, 3].map(() => ["", "", ""]),
      },
      ...(group === undefined || !isOrdinary(meeting) ? [] : [openActions(register, group.group, asAt)]),
    ],
  };
}

/** How the meeting ended, when the body meets next, and where its chair signs. */
function closeSection(register: Register, meeting: Meeting): ReportSection {
  const next = nextMeetingsAfter(register, meeting);
  const ended = meeting.end === null ? "at" : `at (planned ${toClock(meeting.end)})`;
  return {
    id: "close",
    heading: "Close",
    numbering: "number",
    by: [],
    blocks: [
      text(`Next meeting: ${next === "" ? "not entered yet" : next}.`),
      {
        kind: "table",
        says: "",
        hasRoom: true,
        columns: [
          { header: `The meeting closed ${ended}`, width: 34 },
          { header: "Agreed as a true record: chair", width: 40 },
          { header: "Date", width: 26 },
        ],
        rows: [["", "", ""]],
      },
    ],
  };
}
