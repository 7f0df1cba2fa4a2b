import { chairOn } from "../governance/chairs/chairs";
import { type AgendaMade, leadingHere, type Speaker } from "./speakers";
import { isVacantName, openPlace } from "../records/open-place";
import type { Meeting } from "../records/meetings";
import type { Seat, SeatCategory } from "../records/people";
import type { Register } from "../register/register";
import { type ReportSection, tableOr, type TableCell } from "./document";
import { NO_AGENCY, withoutEmptyAgencies } from "./agency-column";
import { ownSeatOf } from "./meeting-facts";
import { agencyNamed, isInName, roleOf } from "./said";

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
export function circulationSection(register: Register, meeting: Meeting, agenda: AgendaMade): ReportSection {
  const seats = register.seatsOn(meeting.group, meeting.date);
  const leading = leadingHere(register, meeting, agenda);
  const chairs = chairing(register, meeting, seats);
  const rows = CATEGORIES.flatMap(([heading, ...categories]): readonly (readonly TableCell[])[] => {
    const held = seats.filter(({ category }) => categories.includes(category));
    return held.length === 0
      ? []
      : [
          [{ text: heading, isStrong: true }],
          ...held.map((seat) => rowOf(register, seat, { chairs: chairs.has(seat), leading })),
        ];
  });
  const guests = guestsOf(register, leading, seats);
  const guestRows = guests.length === 0 ? [] : [[{ text: "In attendance, for an item", isStrong: true }], ...guests];
  return {
    id: "circulation",
    heading: "Circulation list",
    numbering: "none",
    by: ["GOV 8.5"],
    blocks: [
      tableOr(
        {
          says: "Who holds each seat on the day of the meeting.",
          ...withoutEmptyAgencies({
            columns: [
              { header: "Agency", width: 36 },
              { header: "Role", width: 34 },
              { header: "Name", width: 30 },
            ],
            rows: [...rows, ...guestRows],
          }),
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
    const named = register.seat(chairedBy) ?? ownSeatOf(register, meeting, chairedBy);
    return new Set(seats.filter((seat) => seat === named));
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

function rowOf(
  register: Register,
  seat: Seat,
  { chairs, leading }: { readonly chairs: boolean; readonly leading: readonly Speaker[] },
): readonly TableCell[] {
  const role = roleOf(register, seat);
  const besides = leading
    .filter(({ name, role: as }) => name !== "" && name === seat.name && as !== role)
    .map(({ role: as }) => as);
  const told = [...(isInName(role, seat.name) ? [] : [role]), ...besides];
  return [
    seat.agency === "" ? NO_AGENCY : agencyNamed(register, seat.agency),
    [...told, ...(chairs ? [told.length === 0 ? "Chairs this meeting" : "chairs this meeting"] : [])].join("; "),
    isVacantName(seat.name) ? "Vacant" : openPlace(seat.name) === null ? withNumber(seat.name) : "To be confirmed",
  ];
}

/** Who speaks and holds no seat by which the list has them already. */
function guestsOf(
  register: Register,
  leading: readonly Speaker[],
  seats: readonly Seat[],
): readonly (readonly TableCell[])[] {
  const names = new Set(seats.map(({ name }) => name));
  const agencies = new Set(seats.map(({ agency }) => agencyNamed(register, agency)));
  return leading
    .filter(({ agency, name, role }) => (name === "" ? role !== "" || !agencies.has(agency) : !names.has(name)))
    .map(({ agency, name, role }) => [
      agency === "" ? NO_AGENCY : agency,
      role,
      name === "" || openPlace(name) !== null ? "To be confirmed" : withNumber(name),
    ]);
}

/** A number at the end of a name stays on the line of the word before it. */
function withNumber(name: string): string {
  return name.replace(/ (\d+)$/, "\u00A0$1");
}
