import type { AgendaItem } from "../governance/agenda/reasons";
import { chairOn } from "../governance/chairs/chairs";
import { isVacantName, openPlace } from "../records/open-place";
import type { Meeting } from "../records/meetings";
import type { Seat, SeatCategory } from "../records/people";
import type { Register } from "../register/register";
import { type ReportSection, tableOr, type TableCell } from "./document";
import { agencyNamed, bodyNamed, isInName, roleOf } from "./said";

/** In the order of a list, under the words that a clerk uses. */
const CATEGORIES: readonly (readonly [heading: string, ...categories: SeatCategory[]])[] = [
  ["Chair and vice chair", "Chair", "Co-chair", "Vice chair"],
  ["Members", "Core"],
  ["Chairs of groups", "Group chair"],
  ["Lay members and independent consultants", "Lay member", "Independent consultant"],
  ["Advisers and officers", "Legal adviser", "Partnership officer"],
  ["When asked to come", "As required", "Case by case"],
  ["By correspondence", "Virtual"],
  ["Papers only", "Papers only"],
  ["Minutes only", "Minutes only"],
];

/** Who gets the papers of a meeting, by the kind of seat held on its day. Addresses are left in the workbook. */
export function circulationSection(register: Register, meeting: Meeting, items: readonly AgendaItem[]): ReportSection {
  const seats = register.seatsOn(meeting.group, meeting.date);
  const chairs = chairing(register, meeting, seats);
  const rows = CATEGORIES.flatMap(([heading, ...categories]): readonly (readonly TableCell[])[] => {
    const held = seats.filter(({ category }) => categories.includes(category));
    return held.length === 0
      ? []
      : [[{ text: heading, isStrong: true }], ...held.map((seat) => rowOf(register, seat, chairs.has(seat)))];
  });
  const guests = leadingWithoutSeat(register, meeting, { items, seats });
  const guestRows =
    guests.length === 0 ? [] : [[{ text: "Leading an item, with no seat here", isStrong: true }], ...guests];
  return {
    id: "circulation",
    heading: "Circulation list",
    numbering: "none",
    by: ["GOV 8.5"],
    blocks: [
      tableOr(
        {
          says: "Who holds each seat on the day of the meeting.",
          columns: [
            { header: "Agency", width: 36 },
            { header: "Role", width: 34 },
            { header: "Name", width: 30 },
          ],
          rows: [...rows, ...guestRows],
        },
        "Seats has nobody for this body on that day.",
      ),
    ],
  };
}

/** Seats whose holder chairs the meeting: as Chaired by says, else who holds the chair that day. */
function chairing(register: Register, meeting: Meeting, seats: readonly Seat[]): ReadonlySet<Seat> {
  const { chairedBy } = meeting;
  if (chairedBy !== "") {
    const named = register.seat(chairedBy);
    const agency = agencyNamed(register, chairedBy);
    const of = seats.filter(
      (seat) => seat === named || (isOwnSeat(seat) && agencyNamed(register, seat.agency) === agency),
    );
    return new Set(of.slice(0, 1));
  }
  const chair = chairOn(register, meeting.group, meeting.date);
  const holders = chair.status === "answered" ? chair.value.filter(({ vacant }) => !vacant) : [];
  return new Set(
    seats.filter((seat) =>
      holders.some(
        ({ name, agency }) =>
          name !== "" && name === seat.name && agencyNamed(register, agency) === agencyNamed(register, seat.agency),
      ),
    ),
  );
}

/** A seat by which an agency is there for itself, and not for a group that it chairs. */
function isOwnSeat({ category }: Seat): boolean {
  return category !== "Group chair";
}

/** Chairs of groups whose report is taken, where they hold no seat in this body. */
function leadingWithoutSeat(
  register: Register,
  meeting: Meeting,
  { items, seats }: { readonly items: readonly AgendaItem[]; readonly seats: readonly Seat[] },
): readonly (readonly TableCell[])[] {
  const groups = new Set(items.filter(({ part }) => part === "report").map(({ from }) => from));
  const here = new Set(seats.map(({ name }) => name));
  return [...groups].flatMap((group) => {
    const chair = chairOn(register, group, meeting.date);
    const holders = chair.status === "answered" ? chair.value.filter(({ vacant }) => !vacant) : [];
    if (holders.some(({ name }) => here.has(name))) return [];
    return holders.map(({ agency, name }): readonly TableCell[] => [
      agency === "" ? "–" : agencyNamed(register, agency),
      `Chair of the ${bodyNamed(register, group)}`,
      name === "" ? "To be confirmed" : withNumber(name),
    ]);
  });
}

function rowOf(register: Register, seat: Seat, chairs: boolean): readonly TableCell[] {
  const role = roleOf(register, seat);
  const told = isInName(role, seat.name) ? [] : [role];
  return [
    seat.agency === "" ? "–" : agencyNamed(register, seat.agency),
    [...told, ...(chairs ? [told.length === 0 ? "Chairs this meeting" : "chairs this meeting"] : [])].join("; "),
    isVacantName(seat.name) ? "Vacant" : openPlace(seat.name) === null ? withNumber(seat.name) : "To be confirmed",
  ];
}

/** A number at the end of a name stays on the line of the word before it. */
function withNumber(name: string): string {
  return name.replace(/ (\d+)$/, "\u00A0$1");
}
