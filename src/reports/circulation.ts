import { isVacantName, openPlace } from "../records/open-place";
import type { Meeting } from "../records/meetings";
import type { Seat, SeatCategory } from "../records/people";
import type { Register } from "../register/register";
import { type ReportSection, tableOr, type TableCell } from "./document";
import { agencyNamed, roleOf } from "./said";

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
export function circulationSection(register: Register, meeting: Meeting): ReportSection {
  const seats = register.seatsOn(meeting.group, meeting.date);
  const rows = CATEGORIES.flatMap(([heading, ...categories]): readonly (readonly TableCell[])[] => {
    const held = seats.filter(({ category }) => categories.includes(category));
    return held.length === 0 ? [] : [[{ text: heading, isStrong: true }], ...held.map((seat) => rowOf(register, seat))];
  });
  return {
    id: "circulation",
    heading: "Circulation list",
    numbering: "none",
    by: ["GOV 8.5"],
    blocks: [
      tableOr(
        {
          says: "Who holds each seat on the day of the meeting. Addresses stand in the workbook's Seats, and are not given here.",
          columns: [
            { header: "Agency", width: 38 },
            { header: "Role", width: 36 },
            { header: "Name", width: 26 },
          ],
          rows,
        },
        "Seats has nobody for this body on that day.",
      ),
    ],
  };
}

function rowOf(register: Register, seat: Seat): readonly TableCell[] {
  return [
    seat.agency === "" ? "–" : agencyNamed(register, seat.agency),
    roleOf(register, seat),
    isVacantName(seat.name) ? "Vacant" : openPlace(seat.name) === null ? seat.name : "To be confirmed",
  ];
}
