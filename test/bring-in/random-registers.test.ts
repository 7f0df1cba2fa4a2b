import fc from "fast-check";
import { cellAddress } from "../../src/records/cell-address";
import { toIso, toLongDate, type PlainDate } from "../../src/calendar/plain-date";
import { expectToAddUp, planFor, said } from "./plans";
import { type GivenRow, givenWorkbook, on } from "../register/given-workbook";
import { dayCell, type GivenCell, type GivenSheet, partsOfCell } from "./sheets";
import { SHARED } from "./ten-sheets";

/** How a sheet may write each status; all of one sheet are written one way, and where one is doubtful a key explains it. */
const LETTERS = { Present: "Y", Apologies: "A", Absent: "N", Deputy: "D", Remote: "T", "Not expected": "n/a" } as const;
type Status = keyof typeof LETTERS;
const STATUSES = Object.keys(LETTERS) as readonly Status[];
const SPELLINGS: readonly Readonly<Record<Status, string>>[] = [
  LETTERS,
  { Present: "✓", Apologies: "Apols", Absent: "✗", Deputy: "Sub", Remote: "Teams", "Not expected": "N/A" },
  {
    Present: "Present",
    Apologies: "apologies",
    Absent: "Absent",
    Deputy: "deputy",
    Remote: "remote",
    "Not expected": "not in post",
  },
  // Letters that mean other things elsewhere: the key settles them.
  { Present: "x", Apologies: "/", Absent: "-", Deputy: "S", Remote: "R", "Not expected": "o" },
];
const KEY = "Key: x = present, / = apologies, - = absent, S = substitute, R = remote, o = not a member";

/** Marks that are asked about where no other on the sheet tells what they are: what they are here. */
const LONE: Readonly<Record<string, string>> = { "mark-a": "Apologies", "mark-d": "Deputy", "mark-✗": "Absent" };

const AGENCIES = ["North Council", "South Council", "Police", "Health"] as const;
const SEAT_OF: Readonly<Record<string, string>> = {
  "North Council": "S1",
  "South Council": "S2",
  Police: "S3",
  Health: "S4",
};

const DATES: readonly ((day: PlainDate) => GivenCell)[] = [
  (day) => dayCell(toIso(day)),
  (day) => dayCell(toIso(day), "mmm-yy"),
  (day) => toLongDate(day),
  (day) => toIso(day).split("-").reverse().join("/"),
  (day) => toIso(day).replaceAll("-", "").slice(2),
  (day) => `QA ${toIso(day).split("-").reverse().join(".")}`,
];

/** A random table of Attendance, and how a sheet of it looks. */
interface Drawn {
  readonly days: readonly number[];
  readonly agencies: readonly string[];
  readonly statuses: readonly (readonly Status[])[];
  readonly spelling: number;
  readonly dates: number;
  readonly isTurned: boolean;
  readonly isNewestFirst: boolean;
  readonly hasTotals: boolean;
  readonly hasNoise: boolean;
  /** Rows of guests, who have no seat, under the members. */
  readonly guests: number;
  /** A column of remarks behind the marks. */
  readonly hasNotes: boolean;
  /** A second block, of another group, under the first. */
  readonly hasSecond: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    days: fc.uniqueArray(fc.integer({ min: 0, max: 1200 }), {
      minLength: 2,
      maxLength: 9,
      selector: (day) => Math.floor(day / 12),
    }),
    agencies: fc.shuffledSubarray([...AGENCIES], { minLength: 2 }),
    spelling: fc.nat(SPELLINGS.length - 1),
    dates: fc.nat(DATES.length - 1),
    isTurned: fc.boolean(),
    isNewestFirst: fc.boolean(),
    hasTotals: fc.boolean(),
    hasNoise: fc.boolean(),
    guests: fc.nat(2),
    hasNotes: fc.boolean(),
    hasSecond: fc.boolean(),
  })
  // Under meetings that run down, the next block would stand beside; and dates that name QA are QA's.
  .map((shape) => ({ ...shape, hasSecond: shape.hasSecond && !shape.isTurned && shape.dates !== 5 }))
  .chain((shape) =>
    fc
      .array(fc.array(fc.constantFrom(...STATUSES), { minLength: shape.days.length, maxLength: shape.days.length }), {
        minLength: shape.agencies.length,
        maxLength: shape.agencies.length,
      })
      .map((statuses) => ({
        ...shape,
        days: shape.days.map((day) => Math.floor(day / 12) * 12).sort((a, b) => a - b),
        statuses,
      })),
  );

const FIRST = on("2023-06-06");
const dayOf = (offset: number): PlainDate => (FIRST + offset) as PlainDate;
const meetingOf = (offset: number, group = "QA"): string => `${group}-${toIso(dayOf(offset))}`;

/** The workbook knows the meetings, and nobody is marked. */
function workbookOf({ days }: Drawn) {
  const meetings: readonly GivenRow[] = days.flatMap((day) =>
    ["QA", "EX"].map((Group) => ({ Meeting: meetingOf(day, Group), Group, Date: toIso(dayOf(day)) })),
  );
  return givenWorkbook({ ...SHARED, Meetings: meetings, Attendance: [] });
}

function sheetOf(given: Drawn): GivenSheet {
  const { days, agencies, statuses, isNewestFirst, hasTotals, hasNoise, isTurned, guests, hasNotes } = given;
  const spelling = SPELLINGS[given.spelling]!;
  const order = days.map((_, at) => at).sort((a, b) => (isNewestFirst ? b - a : a - b));
  const counted = (row: readonly Status[]): number =>
    row.filter((status) => ["Present", "Deputy", "Remote"].includes(status)).length;
  const head: readonly GivenCell[] = [
    "Agency",
    ...order.map((at) => DATES[given.dates]!(dayOf(days[at]!))),
    ...(hasTotals ? ["Total"] : []),
    ...(hasNotes ? ["Remarks"] : []),
  ];
  const body = agencies.map((agency, row): readonly GivenCell[] => [
    hasNoise ? ` ${agency.toUpperCase()}\u00A0` : agency,
    ...order.map((at) => (hasNoise ? `${spelling[statuses[row]![at]!]} ` : spelling[statuses[row]![at]!])),
    ...(hasTotals ? [counted(statuses[row]!)] : []),
    ...(hasNotes ? [row === 0 ? "spoke of the new premises" : ""] : []),
  ]);
  const guestRows = Array.from({ length: guests }, (_, at): readonly GivenCell[] => [
    `Visitor number ${at + 1}`,
    ...order.map(() => spelling.Present),
    ...(hasTotals ? [days.length] : []),
    ...(hasNotes ? [""] : []),
  ]);
  const section = guests === 0 ? [] : [["Guests", ...head.slice(1).map(() => "")]];
  const matrix = [head, ...body, ...section, ...guestRows];
  const laid = isTurned ? head.map((_, column) => matrix.map((row) => row[column] ?? "")) : matrix;
  const title = hasNoise ? [["QA subgroup: record of attendance"], ["Printed by the office"], []] : [["QA"]];
  const second = [
    ["EX"],
    head,
    ...["North Council", "Police"].map((agency) => [agency, ...order.map(() => spelling.Present)]),
  ];
  return {
    sheet: "Register",
    rows: [
      ...title,
      ...laid,
      ...(given.hasSecond ? [[], ...second] : []),
      ...(hasNoise ? [[]] : []),
      ...(given.spelling === 3 ? [[], [KEY]] : []),
    ],
  };
}

/** Every cell that holds something was taken for something. */
function expectWhole({ rows }: GivenSheet, takenFor: ReadonlyMap<string, unknown>): void {
  const filled = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (partsOfCell(cell).value === "" ? [] : [cellAddress(at + 1, column + 1)])),
  );
  expect(filled.filter((cell) => !takenFor.has(cell))).toEqual([]);
}

describe("random registers", () => {
  test("a table of Attendance, written as a matrix of any turn, marks, dates, totals and noise, comes back whole and right", () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const unanswered = planFor(sheetOf(given), workbookOf(given));
        const plan = planFor(sheetOf(given), workbookOf(given), { answers: LONE });
        const wanted = given.agencies.flatMap((agency, row) =>
          given.days.map((day, at) => `${meetingOf(day)} ${SEAT_OF[agency]!} ${given.statuses[row]![at]!}`),
        );
        if (given.hasSecond)
          for (const day of given.days)
            for (const seat of ["X1", "X2"]) wanted.push(`${meetingOf(day, "EX")} ${seat} Present`);
        expect(unanswered.questions.filter(({ id }) => LONE[id] === undefined)).toEqual([]);
        expect(said(unanswered).filter((row) => !wanted.includes(row))).toEqual([]);
        expect(plan.questions).toEqual([]);
        expect(said(plan)).toEqual([...wanted].sort());
        const { cells, new: added, leftOut } = plan.counts;
        expect([added, leftOut]).toEqual([wanted.length, given.guests * given.days.length]);
        expect(cells).toBe(added + leftOut);
        expectToAddUp(plan);
        expectWhole(sheetOf(given), plan.takenFor);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
