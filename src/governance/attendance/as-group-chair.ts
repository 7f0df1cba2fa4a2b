import type { Meeting } from "../../records/meetings";
import type { Group, Seat } from "../../records/people";
import type { MeetingAttendance } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { groupChairSeats } from "../ballots/group-chair-seats";
import { type Membership, membershipThen } from "../membership/membership";

/**
 * Whose Group chair seat at the Board is the seat of a row? A group's chair who comes in the own seat in that group is that
 * Group chair. Null for any other seat.
 *
 * Source: GOV 11.3b, 12.15.
 */
export function asGroupChair(
  register: Register,
  { seats }: Membership,
  { group, date }: Meeting,
  seat: Seat,
): Seat | null {
  const chairs = register.remember("group chairs in own seats", `${group}|${date}`, () => {
    const found = groupChairSeats(register, seats, date);
    return new Map(found.flatMap((chair) => chair.own.map((own) => [own, chair.seat] as const)));
  });
  return chairs.get(seat) ?? null;
}

/**
 * At which meetings of other groups is whoever comes in this seat a Group chair of theirs? Of a chair's or co-chair's own seat
 * alone; whether a row names it there is another question.
 *
 * Source: GOV 11.3b, 12.15.
 */
export function meetingsAsGroupChair(register: Register, seat: Seat): readonly Meeting[] {
  if (seat.category !== "Chair" && seat.category !== "Co-chair") return NO_MEETINGS;
  return bodiesWithChairs(register)
    .flatMap((body) => register.meetingsOf(body.group))
    .filter((meeting) => isAsGroupChair(register, seat, meeting));
}

/** Is whoever comes in this seat a Group chair at that meeting of another group? */
export function isAsGroupChair(register: Register, seat: Seat, meeting: Meeting): boolean {
  const body = register.group(meeting.group);
  if (body === undefined || register.group(seat.group) === body) return false;
  return asGroupChair(register, membershipThen(register, body, meeting.date), meeting, seat) !== null;
}

const NO_MEETINGS: readonly Meeting[] = [];

function bodiesWithChairs(register: Register): readonly Group[] {
  return register.remember("bodies with group chairs", "", () => {
    const chairs = register.all("Seats").filter(({ category }) => category === "Group chair");
    return [...new Set(chairs.map(({ group }) => register.group(group)))].filter((group) => group !== undefined);
  });
}

/**
 * Which seat is a row of a meeting for, by the seat that it names: a Group chair's for the own seat? Where rows name two seats of
 * one chair, as those of a chair and a co-chair, they are two people, and each is for itself. Null where every row is for the seat it
 * names.
 *
 * Source: GOV 11.3b, 12.15.
 */
export function seatsMeantAt(
  register: Register,
  meeting: Meeting,
  attendance: MeetingAttendance,
): ((seat: Seat) => Seat) | null {
  const body = register.group(meeting.group);
  if (body === undefined) return null;
  const membership = membershipThen(register, body, meeting.date);
  const ownOf = new Map<Seat, Seat | null>();
  for (const position of attendance.positions()) {
    const seat = attendance.seatAt(position);
    const chair = seat !== null && membership.isStray(seat) ? asGroupChair(register, membership, meeting, seat) : null;
    if (chair !== null) ownOf.set(chair, ownOf.has(chair) && ownOf.get(chair) !== seat ? null : seat);
  }
  const chairs = new Map([...ownOf].flatMap(([chair, own]) => (own === null ? [] : [[own, chair] as const])));
  return chairs.size === 0 ? null : (seat) => chairs.get(seat) ?? seat;
}
