import type { PlainDate } from "../../calendar/plain-date";
import { isVacantName, openPlace } from "../../records/open-place";
import type { Agency, Group, Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { nearestOn, provisionOn } from "../../register/provision-on";
import { isInForce, type Register } from "../../register/register";
import type { Provision, Version } from "../../sources/provisions/provision";
import {
  COUNTING_CATEGORIES,
  COUNT_VIRTUAL_MEMBERS,
  PRESENT_STATUSES,
  REPRESENTS_NO_AGENCY,
  STATUTORY_PARTNERS,
} from "../../sources/provisions/quorum";
import { presentStatusesOf } from "./present-statuses";
import { AS_THE_ROW_SAYS, NO_AGENCY, PERHAPS_ITS_AGENCY, RowReader, UNKNOWN_AGENCY } from "./row-reader";
import { mayBeOf } from "./seats-of-no-group";

/**
 * A group's membership on a day: which agencies its quorum looks at, and whom each seat represents.
 * Agencies go by their number, their place in the Agencies table.
 */
export interface Membership {
  readonly group: Group;
  /** Every seat of the group in force that day. */
  readonly seats: readonly Seat[];
  /** Core seats (and virtual ones, by the setting) and group chairs, vacant ones too. */
  readonly counted: readonly Seat[];
  /** The counted seats that somebody holds: whom the quorum may still find marked while the register is open. */
  readonly awaited: readonly Seat[];
  /** The core seats that somebody holds, whatever the setting: those that should attend each meeting. */
  readonly expected: readonly Seat[];
  /** The seats that are vacant, or whose holder is to be confirmed. */
  readonly open: ReadonlySet<Seat>;
  readonly agencies: readonly Agency[];
  readonly partners: readonly number[];
  /** Relevant agencies: neither statutory nor the partnership's office, holding a core seat; each once, in the order of the seats. */
  readonly relevant: readonly number[];
  /** The same whatever the setting on virtual seats, which touches quorum alone. */
  readonly relevantAnyway: readonly number[];
  /** The categories of seats whose agencies stand outside the count of the relevant ones. */
  readonly outsideTheCount: readonly string[];
  /** Core seats of an agency that stands in no row of Agencies. */
  readonly unknownCore: readonly Seat[];
  readonly presentStatuses: ReadonlySet<string | null>;
  /** The same as bits (see SAID). */
  readonly presentBits: number;
  /** Is the seat not of this group, or not in force? Who comes in it counts for its agency all the same. */
  readonly isStray: (seat: Seat) => boolean;
  /** Is the seat, of this group or another, not in force on the day of a meeting? Who comes in it counts for quorum alone. */
  readonly isOutOfForce: (seat: Seat, day: PlainDate) => boolean;
  /** What rows of Attendance say of this membership. */
  readonly reading: RowReader;
  /** The number of the agency that a row represents if its holder is there; NO_AGENCY or UNKNOWN_AGENCY. */
  readonly agencyOf: (entry: AttendanceRow) => number;
  /** The same for a seat alone. */
  readonly agencyOfSeat: (seat: Seat) => number;
  /** The number of a seat's own agency, whomever it represents here; NO_AGENCY where it has none. */
  readonly employerOf: (seat: Seat) => number;
  readonly numberOf: (agency: Agency) => number;
}

interface Era {
  readonly from: number;
  /** Undefined until first asked for. */
  made: { readonly membership: Membership; readonly isOfTheDocuments: boolean } | undefined;
}

/** What a membership is made of: a new version of any of these begins a new one. */
const READ_FROM: readonly { readonly versions: readonly Pick<Version<unknown>, "from" | "to">[] }[] = [
  COUNTING_CATEGORIES,
  COUNT_VIRTUAL_MEMBERS,
  REPRESENTS_NO_AGENCY,
  PRESENT_STATUSES,
  STATUTORY_PARTNERS,
];

/**
 * Who makes up a group on a day? Null before the first document is in force. Worked out once for each
 * span of days in which no seat begins or ends and no document changes.
 *
 * Source: GOV 11.1 to 11.3, 5.1, 7.2f; TOR memberships.
 */
export function membershipOn(register: Register, group: Group, day: PlainDate): Membership | null {
  const { membership, isOfTheDocuments } = madeOn(register, { group, kept: BY_RULE }, day);
  return isOfTheDocuments ? membership : null;
}

/**
 * The same on any day, for what is a fact of the record: before the first document whom a seat represents is read as in its
 * first version.
 *
 * Source: GOV 11.3b.
 */
export function membershipThen(register: Register, group: Group, day: PlainDate): Membership {
  if (group.countsAsPresent.length === 0) return madeOn(register, { group, kept: BY_RULE }, day).membership;
  const recorded = register.remember(
    "membership of the record",
    group.group,
    () => Object.create(group, { countsAsPresent: { value: [] } }) as Group,
  );
  return madeOn(register, { group: recorded, kept: "membership of the record by era" }, day).membership;
}

function madeOn(
  register: Register,
  { group, kept }: { readonly group: Group; readonly kept: string },
  day: PlainDate,
): NonNullable<Era["made"]> {
  const eras = register.remember(kept, group.group, () => erasOf(register, group));
  let low = 0;
  for (let high = eras.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if ((eras[middle] as Era).from <= day) low = middle;
    else high = middle - 1;
  }
  const era = eras[low] as Era;
  return (era.made ??= {
    membership: make(register, group, day),
    isOfTheDocuments: provisionOn(register, PRESENT_STATUSES, day).status === "in force",
  });
}

const BY_RULE = "membership";

function erasOf(register: Register, group: Group): Era[] {
  const days = new Set<number>([-Infinity]);
  for (const { from, to } of register.where("Seats", "group", group.group)) {
    if (from !== null) days.add(from);
    if (to !== null) days.add(to + 1);
  }
  for (const { versions } of READ_FROM) {
    for (const version of versions) {
      days.add(version.from);
      if (version.to !== undefined) days.add(version.to + 1);
    }
  }
  return [...days].sort((a, b) => a - b).map((from) => ({ from, made: undefined }));
}

function listOn(register: Register, provision: Provision<readonly string[]>, day: PlainDate): ReadonlySet<string> {
  return new Set(nearestOn(register, provision, day));
}

function make(register: Register, group: Group, day: PlainDate): Membership {
  const counting = listOn(register, COUNTING_CATEGORIES, day);
  const countVirtual = provisionOn(register, COUNT_VIRTUAL_MEMBERS, day).value;
  const seats = register.where("Seats", "group", group.group).filter((seat) => isInForce(seat, day));
  const coreAnyway = seats.filter(({ category }) => counting.has(category));
  const isCore = ({ category }: Seat): boolean => counting.has(category) || (countVirtual && category === "Virtual");
  const core = seats.filter(isCore);
  const { agencies, numberOf } = agencyNumbers(register);
  const own = new Set(seats);
  const agencyOfSeat = seatAgencies(register, group, day, numberOf);
  const presentStatuses = presentStatusesOf(register, group, day);
  const isStray = (seat: Seat): boolean => !own.has(seat);
  const isOutOfForce = (seat: Seat, on: PlainDate): boolean => !own.has(seat) && !isInForce(seat, on);
  const reading = new RowReader(register.attendanceOrNone, {
    lookups: register.rowLookups,
    presentStatuses,
    isStray,
    isOutOfForce: (seat, meeting) => isOutOfForce(seat, register.meeting(meeting)?.date ?? day),
    agencyOfSeat,
    numberOf,
  });
  const typeOf = (agency: number): string => agencies[agency]?.type ?? "";
  const counted = seats.filter((seat) => isCore(seat) || seat.category === "Group chair");
  const partners = agencies.flatMap(({ type }, agency) => (type === "Statutory partner" ? [agency] : []));
  const relevantAmong = (of: readonly Seat[]): readonly number[] =>
    [...new Set(of.map(agencyOfSeat))].filter(
      (agency) => agency >= 0 && typeOf(agency) !== "Statutory partner" && typeOf(agency) !== "Partnership office",
    );
  const relevant = relevantAmong(core);
  const inTheCount = new Set([...partners, ...relevant]);
  const outside = seats.filter((seat) => {
    const agency = agencyOfSeat(seat);
    return agency >= 0 && !inTheCount.has(agency) && typeOf(agency) !== "Partnership office";
  });
  return {
    group,
    seats,
    counted,
    awaited: counted.filter(isHeld),
    expected: coreAnyway.filter(isHeld),
    open: new Set(seats.filter(({ name }) => openPlace(name) !== null)),
    agencies,
    partners,
    relevant,
    relevantAnyway: countVirtual ? relevantAmong(coreAnyway) : relevant,
    outsideTheCount: [...new Set(outside.map(({ category }) => category))],
    unknownCore: core.filter((seat) => agencyOfSeat(seat) === UNKNOWN_AGENCY),
    presentStatuses,
    presentBits: presentStatuses.bits,
    isStray,
    isOutOfForce,
    reading,
    agencyOf: ({ position }) => reading.agencyAt(position),
    agencyOfSeat: (seat) => {
      const agency = agencyOfSeat(seat);
      return agency === AS_THE_ROW_SAYS ? NO_AGENCY : agency;
    },
    employerOf: (seat) => {
      const agency = register.agency(seat.agency);
      return agency === undefined ? NO_AGENCY : numberOf(agency);
    },
    numberOf,
  };
}

/** Does anyone hold the seat, as far as its Name says? */
export function isHeld({ name }: Seat): boolean {
  return !isVacantName(name);
}

function agencyNumbers(register: Register): {
  readonly agencies: readonly Agency[];
  readonly numberOf: (agency: Agency) => number;
} {
  return register.remember("agency numbers", "", () => {
    const agencies = register.all("Agencies");
    const numbers = new Map(agencies.map((agency, number) => [agency, number]));
    return { agencies, numberOf: (agency: Agency) => numbers.get(agency) ?? UNKNOWN_AGENCY };
  });
}

/**
 * Whom each seat represents at a meeting of this group. A group's chair at a body of listed seats represents
 * that group's chair, and so does the chair's own seat: there an agency is represented by a row of its own only.
 * Elsewhere a seat of another group, or one that has ended, stands for its agency like anyone the agency sends.
 */
function seatAgencies(
  register: Register,
  group: Group,
  day: PlainDate,
  numberOf: (agency: Agency) => number,
): (seat: Seat) => number {
  const representsNone = listOn(register, REPRESENTS_NO_AGENCY, day);
  return (seat) => {
    if (representsNone.has(seat.category) || seat.category === "Group chair") return NO_AGENCY;
    if (group.voteRule === "Listed seats" && register.group(seat.group) !== group)
      return mayBeOf(register, group, seat) ? PERHAPS_ITS_AGENCY : NO_AGENCY;
    if (seat.agency === "") return AS_THE_ROW_SAYS;
    const agency = register.agency(seat.agency);
    return agency === undefined ? UNKNOWN_AGENCY : numberOf(agency);
  };
}
