import { givenWorkbook, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

const DAYS = ["2026-02-10", "2026-04-10", "2026-06-10", "2026-08-10"];
const HEALTH = { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" };

/** Four meetings of QA, closed; Police, City and County came to each. */
function concerns(seats: readonly GivenRow[], rows: readonly GivenRow[] = [], rule = "Statutory partners") {
  const partners = ["Police", "City", "County"];
  const register = givenWorkbook({
    Agencies: [...partners, "Health"].map((Agency) => ({ Agency, Type: "Statutory partner" })),
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": rule }],
    Seats: [
      ...partners.map((Agency) => ({ Seat: Agency, Group: "QA", Agency, Role: "Head", Category: "Core" })),
      ...seats,
    ],
    Meetings: DAYS.map((Date, n) => ({ Meeting: `Q${n + 1}`, Group: "QA", Date, Register: "Closed" })),
    Attendance: [
      ...DAYS.flatMap((_, n) => partners.map((Seat) => ({ Meeting: `Q${n + 1}`, Seat, Status: "Present" }))),
      ...rows,
    ],
  });
  return ask(register, 'ATTENDANCE.CONCERNS("QA")');
}

const unseated = (at: string) =>
  `No core seat in QA was in force and held for Health at ${at}: nobody was expected for it there, so no concern names it.`;
const HERE = [{ Meeting: "Q1", Seat: "H", Status: "Present" }];

describe("GOV 6.5k, 11.1: a statutory partner that had no seat", () => {
  test.each<{ given: string; seats: readonly GivenRow[]; rows?: readonly GivenRow[]; at: string }>([
    { given: "none at all", seats: [], at: "Q1, Q2, Q3 and 1 more" },
    { given: "one that ended", seats: [{ ...HEALTH, To: "2026-03-31" }], rows: HERE, at: "Q2, Q3 and Q4" },
    {
      given: "one that ended, and rows of it after that",
      seats: [{ ...HEALTH, To: "2026-03-31" }],
      rows: [...HERE, { Meeting: "Q2", Seat: "H", Status: "Absent" }],
      at: "Q2, Q3 and Q4",
    },
    { given: "one that nobody holds", seats: [{ ...HEALTH, Name: "Vacant" }], at: "Q1, Q2, Q3 and 1 more" },
    { given: "one for papers only", seats: [{ ...HEALTH, Category: "Papers only" }], at: "Q1, Q2, Q3 and 1 more" },
    {
      given: "somebody sent all the same, once",
      seats: [],
      rows: [{ Meeting: "Q4", Agency: "Health", Status: "Present" }],
      at: "Q1, Q2 and Q3",
    },
  ])("is said behind No concerns: $given", ({ seats, rows, at }) => {
    const { value, why } = concerns(seats, rows);
    expect([value, why.includes(unseated(at))]).toEqual([[["No concerns"]], true]);
  });

  test.each<{ given: string; seats: readonly GivenRow[]; rule?: string }>([
    { given: "a seat in force", seats: [HEALTH] },
    { given: "a group whose quorum asks for nobody", seats: [], rule: "None" },
    { given: "a group whose quorum asks for others", seats: [], rule: "each of: Police; City" },
  ])("nothing is said of $given", ({ seats, rule }) =>
    expect(concerns(seats, [], rule).why).not.toContain("No core seat"),
  );

  test("a seat whose Agency nobody knows may be theirs: that cell is said", () =>
    expect(concerns([{ ...HEALTH, Agency: "Helth" }]).why).not.toContain("No core seat"));
});
