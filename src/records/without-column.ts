import { BOARD_NAME, CHIEF_OFFICERS_NAME } from "../sources/memberships/body-codes";
import type { TableName } from "./all-tables";
import type { TableShape } from "./table-shape";

/** What is gone by where a column that may be left out of a table is missing, where it is more than that its cells count as blank. */
const WITHOUT: { readonly [N in TableName]?: Readonly<Record<string, string>> } = {
  Agencies: { aliases: "agencies are known by their names alone" },
  Groups: {
    voteRule: `every group votes as a subgroup, the ${BOARD_NAME} and the ${CHIEF_OFFICERS_NAME} too`,
    agendaRequestDays: "the documents' days count for every group",
    meetingsPerYear: "nobody is told of a group that meets too rarely",
    aliases: "groups are known by their codes and names alone",
    from: "every group counts from the start",
    to: "no group comes to an end",
  },
  Seats: {
    agency: "no seat stands for an agency, so quorum, votes and attendance cannot be told",
    name: "no seat counts as vacant",
    from: "every seat counts from the start",
    to: "no seat comes to an end",
  },
  Meetings: {
    start: "times of arriving and leaving are ignored",
    end: "no meeting has an end",
    kind: "every meeting counts as ordinary",
    status: "each meeting counts as planned or held by its date",
    register: "a register counts as closed once its day is past",
    chairedBy: "nobody is named as the presiding chair",
    noticeGiven: "no day of notice is known",
  },
  Attendance: {
    seat: "whom a row is for cannot be told where its Agency is blank",
    agency: "whom a row is for cannot be told where its Seat is blank",
    status: "nobody is marked as present",
    arrived: "everybody who came counts as there from the start",
    left: "everybody who came counts as there to the end",
  },
  Decisions: {
    consensus: "no decision is carried by consensus",
    implementationDate: "no carried decision takes effect",
    time: "every decision is judged by the opening of its meeting",
  },
  Notices: {
    written: "no notice counts",
    reasons: "no notice counts",
    asksForMeeting: "no notice counts",
    sentToAll: "no notice counts",
  },
  Reports: { received: "no report counts as received" },
  Obligations: { lastDone: "only the table Done says when one was done" },
  Actions: { target: "no action has a date", completed: "no action counts as done" },
  Complaints: {
    actionConfirmed: "no action on a complaint counts as confirmed",
    outcomeGiven: "no outcome of a complaint counts as given",
  },
  Checks: { completed: "no check counts as done" },
  Contributions: { due: "no contribution counts as due", received: "no contribution counts as received" },
  Settings: { value: "every setting has its default" },
};

/**
 * What do the answers go by where a column that may be left out is missing?
 *
 * @example followsWithout("Reports", "received") // "no report counts as received"
 */
export function followsWithout(table: TableName, property: string): string {
  return WITHOUT[table]?.[property] ?? "its cells count as blank";
}

/** Can nobody's presence be counted in this table? A row of Attendance names a seat or an agency; with neither column it names nobody. */
export function namesNobody({ table, positions }: TableShape): boolean {
  return table === "Attendance" && positions["seat"] === undefined && positions["agency"] === undefined;
}
