import type { PlainDate } from "../../calendar/plain-date";
import type { TableName } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import type { Agency, Seat } from "../../records/people";
import type { Action } from "../../records/work";
import { isInForce, type Register } from "../../register/register";
import { isOneArea } from "../../sources/memberships/areas";
import { isOfCaseReview, reviewGroupsOn } from "../actions/case-reviews";
import { keepsAreasApart } from "../agenda/by-area";
import type { RowReason } from "./reasons";

/** A row's values by their columns' properties. */
export type RowValues = Readonly<Record<string, unknown>>;

/** As at which day a copy is made, and from which day on its meetings are: null for all of them. */
export interface CopiedDays {
  readonly asAt: PlainDate;
  readonly since: PlainDate | null;
}

/** Why a row stays out of a copy; null where it goes in. */
type Judge = (values: RowValues) => RowReason | null;

/**
 * Which rows may an agency have? A judge for each table of which it may not have all. Of meetings, and what hangs on
 * them, those of groups in which it holds a seat that day; no complaints, holidays and settings; of checks, its own people's; of
 * contributions, all for a statutory partner, else its own; no case of the other area's authority where a group keeps
 * them apart; nothing of meetings before the days that the copy covers.
 *
 * Source: GOV 9.6, 9.7, 13.8; TOR CSPR; MASA 15.1.
 */
export function judgesFor(
  register: Register,
  agency: Agency,
  { asAt, since }: CopiedDays,
): Partial<Record<TableName, Judge>> {
  const seats = register.all("Seats").filter((seat) => register.agency(seat.agency) === agency);
  const { ofMeeting, ofArea, ofDecision } = judgesOfMeetings(register, agency, { seats, since });
  const isEarlier = (id: unknown): RowReason | null =>
    isBefore(register.meeting(String(id))?.date, since) ? "before its days" : null;
  const reviews = reviewGroupsOn(register, asAt);
  const isOwnPerson = (person: string, id: string): boolean =>
    seats.some(({ seat, name }) => keyOf(seat) === keyOf(id) || (name !== "" && keyOf(name) === keyOf(person)));
  const isPartner = agency.type === "Statutory partner";
  return {
    Meetings: ({ meeting }) => ofMeeting(meeting),
    Attendance: ({ meeting }) => ofMeeting(meeting),
    Decisions: ({ decision }) => ofDecision(decision),
    Votes: ({ decision }) => ofDecision(decision),
    Notices: ({ decision }) => ofDecision(decision),
    Requests: ({ meeting, area }) => ofMeeting(meeting) ?? ofArea(meeting, area),
    Schedule: ({ meeting }) => isEarlier(meeting),
    Reports: ({ forMeeting }) => isEarlier(forMeeting),
    Done: ({ date }) => (isBefore(date as PlainDate | null, since) ? "before its days" : null),
    Actions: (values) => {
      const action = values as unknown as Action;
      if (!sitsOn(register, seats, { group: action.group, day: asAt })) return "not its group";
      if (!isOfOneArea(agency) || !isOfCaseReview(register, action, reviews)) return null;
      return action.area === null ? "area not told" : isOtherArea(agency, action.area) ? "other area" : null;
    },
    Complaints: () => "complaint",
    Checks: ({ person, seat }) => (isOwnPerson(String(person), String(seat)) ? null : "another person"),
    Holidays: () => "how it counts",
    Settings: () => "how it counts",
    Contributions: ({ partner }) => (isPartner || register.agency(String(partner)) === agency ? null : "another purse"),
  };
}

interface JudgesOfMeetings {
  readonly ofMeeting: (meeting: unknown) => RowReason | null;
  readonly ofArea: (meeting: unknown, area: unknown) => RowReason | null;
  readonly ofDecision: (decision: unknown) => RowReason | null;
}

/** A day that is not known is before none. */
function isBefore(day: PlainDate | null | undefined, since: PlainDate | null): boolean {
  return day != null && since !== null && day < since;
}

function judgesOfMeetings(
  register: Register,
  agency: Agency,
  { seats, since }: { readonly seats: readonly Seat[]; readonly since: PlainDate | null },
): JudgesOfMeetings {
  const ofMeeting = (id: unknown): RowReason | null => {
    const meeting = register.meeting(String(id));
    const mayHave = meeting !== undefined && sitsOn(register, seats, { group: meeting.group, day: meeting.date });
    if (!mayHave) return "not its group";
    return isBefore(meeting.date, since) ? "before its days" : null;
  };
  const ofArea = (id: unknown, area: unknown): RowReason | null => {
    const meeting = register.meeting(String(id));
    const isKept =
      meeting !== undefined && isOtherArea(agency, area as string | null) && keepsAreasApart(register, meeting);
    return isKept ? "other area" : null;
  };
  const ofDecision = (id: unknown): RowReason | null => {
    const decision = register.find("Decisions", String(id));
    if (decision === undefined) return "not its group";
    return ofMeeting(decision.meeting) ?? ofArea(decision.meeting, decision.area);
  };
  return { ofMeeting, ofArea, ofDecision };
}

/** Nobody sits on a group that Groups does not have: two mistyped codes are not one group. */
function sitsOn(
  register: Register,
  seats: readonly Seat[],
  { group, day }: { readonly group: string; readonly day: PlainDate },
): boolean {
  const asked = register.group(group);
  return asked !== undefined && seats.some((seat) => register.group(seat.group) === asked && isInForce(seat, day));
}

function isOfOneArea({ area }: Agency): boolean {
  return isOneArea(area);
}

function isOtherArea(agency: Agency, area: string | null): boolean {
  return isOfOneArea(agency) && isOneArea(area) && area !== agency.area;
}
