import type { PlainDate } from "../../calendar/plain-date";
import { type TableName, tables } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Agency, Area } from "../../records/people";
import { isBlankRow } from "../../register/problems/blank-rows";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { OTHER_AREA_PRESIDES } from "../../sources/provisions/chairs";
import { isOfCaseReview, reviewGroupsOn } from "../actions/case-reviews";
import { namedVotingSeat } from "../chairs/voting-seat-name";

/** What a copy does without, and by which paragraph. */
export interface LeftOut {
  readonly what: string;
  readonly why: string;
  readonly paragraph: Citation;
}

/** A row of a table that goes into a copy, by the columns' properties, and those of them that stay blank. */
export interface CopiedRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly withheld: readonly string[];
}

/** Why a row stays out. */
interface Reason {
  readonly why: string;
  readonly paragraph: Citation;
}

const NOT_ITS_GROUP: Reason = { why: "of groups in which it held no seat that day", paragraph: "GOV 9.6" };
const OTHER_AREA: Reason = {
  why: "cases of the other area's authority, which the group keeps apart",
  paragraph: "TOR CSPR",
};
const AREA_NOT_TOLD: Reason = {
  why: "of case reviews, and no column says of which area's authority",
  paragraph: "TOR CSPR",
};
const COMPLAINT: Reason = { why: "complaints and compliments stay with the partnership", paragraph: "GOV 13.8" };
const ANOTHER_PERSON: Reason = { why: "of other agencies' people", paragraph: "GOV 9.7" };
const NOT_MATCHED: Reason = { why: "that cannot be read or matched: PROBLEMS names their cells", paragraph: "GOV 9.7" };
const ANOTHER_PURSE: Reason = { why: "what others contribute is for the four partners", paragraph: "MASA 15.1" };

type Judge = (values: Readonly<Record<string, unknown>>) => Reason | null;

/** Which rows of which tables go into a copy for this agency, and what of the others is to be said? Source: GOV 9.6, 9.7, 13; TOR CSPR. */
export function rowsToCopy(
  register: Register,
  agency: Agency,
  asAt: PlainDate,
): { readonly rows: ReadonlyMap<TableName, readonly CopiedRow[]>; readonly leftOut: readonly LeftOut[] } {
  const rows = new Map<TableName, CopiedRow[]>();
  const leftOut: LeftOut[] = [];
  const judges = judgesFor(register, agency, asAt);
  for (const table of Object.keys(tables) as readonly TableName[]) {
    const counts = new Map<Reason, number>();
    const kept: CopiedRow[] = [];
    let read = 0;
    for (const values of recordsOf(register, table)) {
      read++;
      const reason = judges[table]?.(values) ?? null;
      if (reason === null) kept.push({ values, withheld: withheldFrom(register, agency, table, values) });
      else counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
    const unread = rowsWritten(register, table) - read;
    if (unread > 0) counts.set(NOT_MATCHED, unread);
    rows.set(table, kept);
    for (const [{ why, paragraph }, count] of counts)
      leftOut.push({ what: `${count} ${count === 1 ? "row" : "rows"} of ${table}`, why, paragraph });
  }
  return { rows, leftOut };
}

function* recordsOf(register: Register, table: TableName): Iterable<Readonly<Record<string, unknown>>> {
  if (table !== "Attendance") {
    yield* register.all(table) as readonly unknown[] as readonly Readonly<Record<string, unknown>>[];
    return;
  }
  for (const meeting of register.all("Meetings")) {
    for (const entry of register.attendanceOf(meeting.meeting).rows) {
      const {
        seatAsWritten: seat,
        agencyAsWritten: agency,
        name,
        status,
        deputy,
        briefed,
        reason,
        arrived,
        left,
      } = entry;
      yield {
        meeting: meeting.meeting,
        seat,
        agency,
        name,
        status,
        deputy,
        briefed,
        reason,
        arrived,
        left,
        agencyMeant: entry.seat === null ? entry.agency : register.agency(entry.seat.agency),
      };
    }
  }
}

/** How many rows of a table hold anything. */
function rowsWritten(register: Register, table: TableName): number {
  if (table !== "Attendance") return register.store(table)?.read.filter((row) => row !== null).length ?? 0;
  const { attendanceStore } = register;
  let count = 0;
  for (let row = 0; row < register.rowCountOf("Attendance"); row++)
    if (attendanceStore !== null && !isBlankRow(attendanceStore, row)) count++;
  return count;
}

function judgesFor(register: Register, agency: Agency, asAt: PlainDate): Partial<Record<TableName, Judge>> {
  const seats = register.all("Seats").filter((seat) => register.agency(seat.agency) === agency);
  const sitsOn = (group: string, day: PlainDate): boolean =>
    seats.some(
      (seat) =>
        register.group(seat.group) === register.group(group) &&
        (seat.from === null || seat.from <= day) &&
        (seat.to === null || seat.to >= day),
    );
  const ofMeeting = (id: unknown): Reason | null => {
    const meeting = register.meeting(String(id));
    return meeting !== undefined && sitsOn(meeting.group, meeting.date) ? null : NOT_ITS_GROUP;
  };
  const ofArea = (id: unknown, area: unknown): Reason | null => {
    const meeting = register.meeting(String(id));
    return meeting !== undefined && isOtherArea(agency, area as Area | null) && keepsAreasApart(register, meeting)
      ? OTHER_AREA
      : null;
  };
  const ofDecision = (id: unknown): Reason | null => {
    const decision = register.find("Decisions", String(id));
    return decision === undefined
      ? NOT_ITS_GROUP
      : (ofMeeting(decision.meeting) ?? ofArea(decision.meeting, decision.area));
  };
  const isPartner = agency.type === "Statutory partner";
  const reviews = reviewGroupsOn(register, asAt);
  return {
    Meetings: ({ meeting }) => ofMeeting(meeting),
    Attendance: ({ meeting }) => ofMeeting(meeting),
    Decisions: ({ decision }) => ofDecision(decision),
    Votes: ({ decision }) => ofDecision(decision),
    Notices: ({ decision }) => ofDecision(decision),
    Requests: ({ meeting, area }) => ofMeeting(meeting) ?? ofArea(meeting, area),
    Actions: (action) => {
      if (!sitsOn(String(action["group"]), asAt)) return NOT_ITS_GROUP;
      return isOneArea(agency) && isOfCaseReview(register, action as never, reviews) ? AREA_NOT_TOLD : null;
    },
    Complaints: () => COMPLAINT,
    Checks: ({ person, seat }) =>
      seats.some(
        (own) =>
          keyOf(own.seat) === keyOf(String(seat)) || (own.name !== "" && keyOf(own.name) === keyOf(String(person))),
      )
        ? null
        : ANOTHER_PERSON,
    Contributions: ({ partner }) => (isPartner || register.agency(String(partner)) === agency ? null : ANOTHER_PURSE),
  };
}

function isOneArea({ area }: Agency): boolean {
  return area === "Derby" || area === "Derbyshire";
}

function isOtherArea(agency: Agency, area: Area | null): boolean {
  return isOneArea(agency) && (area === "Derby" || area === "Derbyshire") && area !== agency.area;
}

function keepsAreasApart(register: Register, { group, date }: Meeting): boolean {
  const apart = provisionOn(register, OTHER_AREA_PRESIDES, date);
  return (
    apart.status === "in force" &&
    apart.value.some((code) => register.group(code) !== undefined && register.group(code) === register.group(group))
  );
}

/** Cells that stay blank: addresses, and why somebody could not come, of other agencies' people. */
function withheldFrom(
  register: Register,
  agency: Agency,
  table: TableName,
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  switch (table) {
    case "Seats":
      return register.agency(String(values["agency"])) === agency ? [] : ["email"];
    case "Attendance":
      return values["agencyMeant"] === agency ? [] : ["reason"];
    case "Votes": {
      const named = namedVotingSeat(register, String(values["votingSeat"]));
      return named.kind !== "unknown" && named.agency === agency ? [] : ["proxyReason"];
    }
    default:
      return [];
  }
}
