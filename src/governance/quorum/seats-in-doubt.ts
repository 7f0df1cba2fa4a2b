import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { brokenCell } from "../../functions/unreadable-cell";
import type { CellFault } from "../../records/cell-sentence";
import type { Group, Seat } from "../../records/people";
import type { Register } from "../../register/register";
import { COUNTING_CATEGORIES } from "../../sources/provisions/quorum";
import type { Membership } from "../membership/membership";
import { groupUnknown, seatsNearly } from "../membership/seats-of-no-group";
import type { ReadRequirement } from "./requirement";

/** A row of Seats of a group that may be one of its core seats, or none, for a cell of it that cannot be read. */
export interface DoubtfulSeat {
  readonly row: object;
  readonly agency: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly fault: CellFault;
}

const NONE: readonly DoubtfulSeat[] = [];

/**
 * Could a row of Seats that cannot be read change how many relevant agencies a quorum counts, or how many seats? A required cell
 * of it is blank or cannot be read, or its From or To cannot, or its Group means none; and no seat that can be read stands for its agency. Then the
 * answer that names the cell; null where it decides nothing.
 *
 * Source: GOV 11.2.
 */
export function seatsInDoubt(
  register: Register,
  { membership, requirement }: { readonly membership: Membership; readonly requirement: ReadRequirement },
  day: PlainDate,
): CannotTell | null {
  const doubtful = requirement.doubts.seats;
  const { group } = membership;
  const { countsSeats } = requirement;
  const found = doubtful.find(
    (seat) => isOpenOn(seat, day) && (countsSeats || addsAgency(register, membership, seat, doubtful)),
  );
  if (found === undefined) return null;
  const asked = { table: "Seats", row: found.row, what: "group", id: group.group } as const;
  return brokenCell(register, asked, found.fault, requirement.citations[0]);
}

/** The rows of Seats of a group that cannot be read where it matters. */
export function doubtfulSeats(register: Register, group: Group): readonly DoubtfulSeat[] {
  return register.remember("doubtful seats", group.group, () => doubtfulIn(register, group));
}

function doubtfulIn(register: Register, group: Group): readonly DoubtfulSeat[] {
  const broken = register.brokenWhere("Seats", "group", group.group).flatMap(({ row, faults: [fault] }) =>
    fault === undefined
      ? []
      : [
          {
            row,
            agency: String(row["agency"]),
            from: row["from"] as PlainDate | null,
            to: row["to"] as PlainDate | null,
            fault,
          },
        ],
  );
  const undated = register.where("Seats", "group", group.group).flatMap((row) => {
    if (row.unreadable.length === 0) return NONE;
    const column = (["from", "to"] as const).find((each) => row.unreadable.includes(each));
    return column === undefined
      ? NONE
      : [{ row, agency: row.agency, from: row.from, to: row.to, fault: { column, code: "unreadable" } as const }];
  });
  const ofNoGroup = seatsNearly(register, group)
    .filter(mayCount)
    .map((row) => ({ row, agency: row.agency, from: row.from, to: row.to, fault: groupUnknown(row) }));
  return [...broken, ...undated, ...ofNoGroup];
}

/** In a category that a quorum counts, by any version of the documents. */
function mayCount({ category }: Seat): boolean {
  return category === "Group chair" || COUNTING_CATEGORIES.versions.some(({ value }) => value.includes(category));
}

function isOpenOn({ from, to }: DoubtfulSeat, day: PlainDate): boolean {
  return (from === null || from <= day) && (to === null || to >= day);
}

/** Is it a relevant agency that no other seat of the group stands for, among those that can be read? */
function addsAgency(
  register: Register,
  { counted, partners, agencies, agencyOfSeat, numberOf }: Membership,
  { agency }: DoubtfulSeat,
  doubtful: readonly DoubtfulSeat[],
): boolean {
  const found = register.agency(agency);
  if (found === undefined) return agency !== "";
  const number = numberOf(found);
  if (partners.includes(number) || agencies[number]?.type === "Partnership office") return false;
  return !counted.some((seat) => agencyOfSeat(seat) === number && doubtful.every(({ row }) => row !== seat));
}
