import type { PlainDate } from "../../calendar/plain-date";
import type { RowFinding } from "../../records/finding";
import { isVacantName } from "../../records/open-place";
import type { Group } from "../../records/people";
import { isInForce, type Register } from "../../register/register";
import { mayMeanAgency } from "../membership/likely-meant";
import { type Membership, membershipOn } from "../membership/membership";
import { UNKNOWN_AGENCY } from "../membership/row-reader";
import { seatsNearly } from "../membership/seats-of-no-group";
import { type Condition, requirementOf } from "./requirement";

/**
 * Which agencies have one seat in a group whose quorum cannot do without them? One illness, and the group has no quorum.
 * Groups that are closed are left alone.
 *
 * Source: GOV 7.1, 11.1 to 11.3.
 */
export function* singleSeatFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const group of register.all("Groups")) if (isInForce(group, asAt)) yield* singleSeats(register, group, asAt);
}

/** One illness from no quorum: the only core seat of an agency without which the group's rule cannot be met. */
function* singleSeats(register: Register, group: Group, asAt: PlainDate): Iterable<RowFinding> {
  const membership = membershipOn(register, group, asAt);
  const requirement = membership === null ? null : requirementOf(register, membership, asAt);
  if (membership === null || requirement?.status !== "read") return;
  const needed = requirement.conditions.filter(({ kind }) => NEEDS_EACH.has(kind)).flatMap(({ of }) => of);
  for (const agency of new Set(needed)) {
    const [only, ...others] = membership.seats.filter(
      (seat) => membership.agencyOfSeat(seat) === agency && !isVacantName(seat.name),
    );
    if (only === undefined || others.length > 0 || hasSeatPerhaps(register, membership, agency)) continue;
    yield {
      severity: "warning",
      code: "single-seat",
      table: "Seats",
      row: only,
      property: "agency",
      found: only.agency,
      message: `${membership.agencies[agency]?.agency ?? ""} has a single seat in ${group.group}, so one absence without a deputy leaves the group without a quorum.`,
      fix: "Add a second seat, or agree a standing deputy and put this warning aside on Problems in the pane.",
    };
  }
}

/** May a seat whose Agency or Group means none be the agency's too? */
function hasSeatPerhaps(register: Register, membership: Membership, number: number): boolean {
  const agency = membership.agencies[number];
  const ofNoAgency = membership.seats.filter((seat) => membership.agencyOfSeat(seat) === UNKNOWN_AGENCY);
  return (
    (agency !== undefined && ofNoAgency.some((seat) => mayMeanAgency(register, seat.agency, agency))) ||
    seatsNearly(register, membership.group).some((seat) => membership.employerOf(seat) === number)
  );
}

const NEEDS_EACH: ReadonlySet<Condition["kind"]> = new Set(["partners", "authority", "each"]);
