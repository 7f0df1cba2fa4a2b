import type { PlainDate } from "../../calendar/plain-date";
import type { TableName } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import type { Agency, Area, Seat } from "../../records/people";
import type { Action } from "../../records/work";
import { isInForce, type Register } from "../../register/register";
import { isOfCaseReview, reviewGroupsOn } from "../actions/case-reviews";
import { keepsAreasApart } from "../agenda/by-area";
import type { RowReason } from "./reasons";

/** A row's values by their columns' properties. */
export type RowValues = Readonly<Record<string, unknown>>;

/** Why a row stays out of a copy; null where it goes in. */
type Judge = (values: RowValues) => RowReason | null;

/**
 * Which rows may an agency have? A judge for each table of which it may not have all. Of meetings, and what hangs on
 * them, those of groups in which it holds a seat that day; no complaints, holidays and settings; of checks, its own people's; of
 * contributions, all for a statutory partner, else its own; no case of the other area's authority where a group keeps
 * them apart.
 *
 * Source: GOV 9.6, 9.7, 13.8; TOR CSPR; MASA 15.1.
 */
export function judgesFor(register: Register, agency: Agency, asAt: PlainDate): Partial<Record<TableName, Judge>> {
  const seats = register.all("Seats").filter((seat) => register.agency(seat.agency) === agency);
  const { ofMeeting, ofArea, ofDecision } = judgesOfMeetings(register, agency, seats);
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

function judgesOfMeetings(register: Register, agency: Agency, seats: readonly Seat[]): JudgesOfMeetings {
  const ofMeeting = (id: unknown): RowReason | null => {
    const meeting = register.meeting(String(id));
    const mayHave = meeting !== undefined && sitsOn(register, seats, { group: meeting.group, day: meeting.date });
    return mayHave ? null : "not its group";
  };
  const ofArea = (id: unknown, area: unknown): RowReason | null => {
    const meeting = register.meeting(String(id));
    const isKept =
      meeting !== undefined && isOtherArea(agency, area as Area | null) && keepsAreasApart(register, meeting);
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
  return area === "Derby" || area === "Derbyshire";
}

function isOtherArea(agency: Agency, area: Area | null): boolean {
  return isOfOneArea(agency) && (area === "Derby" || area === "Derbyshire") && area !== agency.area;
}
