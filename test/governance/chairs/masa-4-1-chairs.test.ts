import { problemsOf } from "../../../src/governance/problems/problems";
import {
  chairForArea,
  chairOn,
  independentChairOn,
  inOneCell,
  viceChairOn,
} from "../../../src/governance/chairs/chairs";

import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";
import { chair, PRINTED, viceChair } from "./chairs-workbook";

const register = givenWorkbook(PRINTED);
const CANNOT = "cannot tell";

describe("MASA 4.1: the published table of chairs", () => {
  test.each([
    {
      given: "the Board on the first day of the table",
      body: "EB",
      day: "2024-09-01",
      expected: "Derbyshire Constabulary – DCS Gemma Booth",
    },
    {
      given: "the last day of the first term",
      body: "EB",
      day: "2026-03-31",
      expected: "Derbyshire Constabulary – DCS Gemma Booth",
    },
    {
      given: "the day after: the vice chair's agency, another person",
      body: "EB",
      day: "2026-04-01",
      expected: "NHS Derby and Derbyshire Integrated Care Board – Dean Howells",
    },
    {
      given: "the Chief Officer Group by its name",
      body: "chief officer group",
      day: "2027-04-01",
      expected: "Derby City Council – Paul Simpson",
    },
    {
      given: "the last day of the table",
      body: "COG",
      day: "2029-03-31",
      expected: "Derbyshire Constabulary – CC Rachel Swann",
    },
    { given: "the day after the table", body: "COG", day: "2029-04-01", expected: CANNOT },
  ])("$given", ({ body, day, expected }) => expect(chair(body, day)).toBe(expected));

  test("after the table the sentence projects the agency next in rotation", () => {
    expect(chairOn(register, "COG", on("2029-04-01")).because.sentence).toMatch(
      /ends on 31 March 2029.*NHS Derby and Derbyshire Integrated Care Board\.$/,
    );
    expect(chairOn(register, "EB", on("2031-01-01")).because.sentence).toContain(
      "the last vice chair's agency, Derbyshire Constabulary.",
    );
  });

  test("the vice chair of the term", () => {
    expect(viceChair("EB", "2026-03-31")).toBe("NHS Derby and Derbyshire Integrated Care Board – Michelina Racioppi");
    expect(viceChair("COG", "2026-04-01")).toBe("Derby City Council – Paul Simpson");
    expect(viceChair("COG", "2029-04-01")).toBe(CANNOT);
  });

  test("a term row under an alias of agency and body is found and printed by its name", () => {
    const of = givenWorkbook({
      ...PRINTED,
      Chairs: [{ Body: "Exec Board", From: "2025-01-01", To: "2025-12-31", "Chair agency": "ICB" }],
    });
    expect(chair("EB", "2025-06-01", null, of)).toBe("NHS Derby and Derbyshire Integrated Care Board");
    expect(viceChair("EB", "2025-06-01", of)).toBe(CANNOT);
    expect(chair("EB", "2026-01-01", null, of)).toBe(CANNOT);
    expect(chairOn(of, "EB", on("2026-01-01")).because.sentence).toBe(
      "The table of chairs for EB ends on 31 December 2025, so nobody can be named as chair after it.",
    );
  });

  test("two rows for one day that differ cannot be told apart; two that agree are one", () => {
    const row = { Body: "EB", From: "2025-01-01", To: "2025-12-31", "Chair agency": "ICB", Chair: "A" };
    const differing = givenWorkbook({
      ...PRINTED,
      Chairs: [row, { ...row, From: "2025-06-01", "Chair agency": "Derby City Council" }],
    });
    expect(chair("EB", "2025-05-31", null, differing)).toBe("NHS Derby and Derbyshire Integrated Care Board – A");
    expect(chair("EB", "2025-06-01", null, differing)).toBe(CANNOT);
    const agreeing = givenWorkbook({ ...PRINTED, Chairs: [row, { ...row, From: "2025-06-01" }] });
    expect(chair("EB", "2025-06-01", null, agreeing)).toBe("NHS Derby and Derbyshire Integrated Care Board – A");
  });

  test("Vacant in place of the agency: nobody holds the office", () => {
    const row = {
      Body: "EB",
      From: "2025-01-01",
      To: "2025-12-31",
      "Chair agency": "ICB",
      "Vice chair agency": "Vacant",
    };
    const of = givenWorkbook({ ...PRINTED, Chairs: [row] });
    expect(viceChair("EB", "2025-06-01", of)).toBe("Vacant");
    expect(viceChairOn(of, "EB", on("2025-06-01")).because.sentence).toContain("nobody is vice chair of EB");
    expect(chair("EB", "2025-06-01", null, of)).toBe("NHS Derby and Derbyshire Integrated Care Board");
    expect(chairOn(of, "EB", on("2026-01-01")).because.sentence).toBe(
      "The table of chairs for EB ends on 31 December 2025, so nobody can be named as chair after it.",
    );
    expect(problemsOf(of, on("2025-06-01")).map(({ code, cell }) => `${code} ${cell}`)).toContain(
      "vacant-chair Chairs!F2",
    );
    expect(problemsOf(of, on("2025-06-01")).map(({ code }) => code)).not.toContain("unknown-agency");
  });

  const TERM = { Body: "EB", From: "2025-01-01", To: "2025-12-31", "Chair agency": "ICB", "Vice chair agency": "ICB" };
  test.each<{ given: string; rows: readonly GivenRow[]; day?: string; is: string }>([
    { given: "the only row that may cover the day", rows: [{ ...TERM, To: "?" }], is: "Chairs!C2 (To) says '?'" },
    { given: "a blank From", rows: [{ ...TERM, From: "" }], is: "Chairs!B2 (From) is blank" },
    { given: "a blank Chair agency", rows: [{ ...TERM, "Chair agency": "" }], is: "Chairs!D2 (Chair agency) is blank" },
    {
      given: "a second row that names another",
      rows: [TERM, { ...TERM, From: "spring", "Chair agency": "Derby City Council", "Vice chair agency": "DDSCP" }],
      is: "Chairs!B3 (From) says 'spring'",
    },
    { given: "a second row that names the same", rows: [TERM, { ...TERM, From: "spring" }], is: "" },
    { given: "a row that ended before", rows: [TERM, { ...TERM, From: "?", To: "2025-05-31", Chair: "B" }], is: "" },
    { given: "a row of another body", rows: [TERM, { ...TERM, Body: "COG", From: "?", Chair: "B" }], is: "" },
  ])("a row that cannot be read: $given", ({ rows, is }) => {
    const of = givenWorkbook({ ...PRINTED, Chairs: rows });
    for (const answer of [chairOn(of, "EB", on("2025-06-01")), viceChairOn(of, "EB", on("2025-06-01"))]) {
      expect(answer.status).toBe(is === "" ? "answered" : "cannot tell");
      if (is !== "") expect(answer.because.sentence).toContain(`Cannot tell: for the body 'EB', ${is}; enter `);
    }
  });

  test("a row of the role's that cannot be read leaves open who does what is left to the Independent Chair", () => {
    const of = givenWorkbook({ ...PRINTED, Chairs: [{ ...TERM, Body: "Independent Chair", To: "?" }] });
    for (const answer of [
      independentChairOn(of, on("2026-06-01")),
      viceChairOn(of, "Independent Chair", on("2026-06-01")),
    ])
      expect(answer.because.sentence).toContain("Chairs!C2 (To) says '?'; enter ");
  });

  test("between two terms nobody is named", () => {
    const of = givenWorkbook({
      ...PRINTED,
      Chairs: [
        { Body: "EB", From: "2025-01-01", To: "2025-03-31", "Chair agency": "ICB" },
        { Body: "EB", From: "2025-05-01", To: "2025-12-31", "Chair agency": "ICB" },
      ],
    });
    expect(chairOn(of, "EB", on("2025-04-01")).because.sentence).toBe(
      "No row of Chairs for EB covers 1 April 2025: one ends on 31 March 2025 and the next begins on 1 May 2025.",
    );
  });
});

describe("GOV 6.1: the Independent Chair of the 2022 text", () => {
  test.each([
    { given: "the day before the first document", body: "COG", day: "2022-10-02", expected: CANNOT },
    { given: "its first day, the Chief Officer Group", body: "COG", day: "2022-10-03", expected: "Independent Chair" },
    { given: "the Executive Board", body: "EB", day: "2023-06-01", expected: "Independent Chair" },
    { given: "the Core Business Group", body: "CBG", day: "2023-06-01", expected: "Independent Chair" },
    { given: "the last day before the table", body: "EB", day: "2024-08-31", expected: "Independent Chair" },
    {
      given: "the table has begun: CBG's seat goes to the Board's chair",
      body: "CBG",
      day: "2024-09-01",
      expected: "Derbyshire Constabulary – DCS Gemma Booth",
    },
    {
      given: "the role itself",
      body: "independent chair",
      day: "2026-04-01",
      expected: "NHS Derby and Derbyshire Integrated Care Board – Dean Howells",
    },
    { given: "the role when the table has ended", body: "Independent Chair", day: "2029-04-01", expected: CANNOT },
  ])("$given", ({ body, day, expected }) => expect(chair(body, day)).toBe(expected));

  test("the sentence before the first document names no rule", () => {
    expect(chairOn(register, "EB", on("2022-10-02")).because.sentence).toBe(
      "Cannot tell: no rule in force on 2 October 2022; the documents gave no rule on chairs then.",
    );
  });

  test("a row Independent Chair of Chairs holds the role", () => {
    const of = givenWorkbook({
      ...PRINTED,
      Chairs: [
        ...(PRINTED.Chairs ?? []),
        {
          Body: "Independent Chair",
          From: "2026-01-01",
          To: "2026-12-31",
          "Chair agency": "DDSCP",
          Chair: "Scrutineer",
        },
      ],
    });
    const holder = independentChairOn(of, on("2026-12-31"));
    expect(holder).toMatchObject({
      status: "answered",
      value: { agency: "Derby and Derbyshire Safeguarding Children Partnership", name: "Scrutineer" },
    });
    expect(chair("CBG", "2026-06-01", null, of)).toBe(
      "Derby and Derbyshire Safeguarding Children Partnership – Scrutineer",
    );
    expect(independentChairOn(of, on("2027-01-01"))).toMatchObject({ value: { name: "Dean Howells" } });
  });

  test("without an Executive Board in Groups nobody is read as the role's holder", () => {
    const of = givenWorkbook({ ...PRINTED, Groups: [{ Group: "BOARD", Name: "Board", "Quorum rule": "None" }] });
    expect(chair("Independent Chair", "2026-06-01", null, of)).toBe(CANNOT);
    expect(independentChairOn(of, on("2026-06-01")).because.sentence).toBe(
      "Chairs has no row for EB, and Seats has no Chair or Co-chair of it, on 1 June 2026.",
    );
    expect(independentChairOn(givenWorkbook({}), on("2026-06-01"))).toMatchObject({ status: "cannot tell" });
  });

  test("the role has no vice chair but the one a row of Chairs gives it", () => {
    const row = {
      Body: "Independent Chair",
      From: "2026-01-01",
      To: "2026-12-31",
      "Chair agency": "DDSCP",
      "Vice chair agency": "ICB",
      "Vice chair": "B",
    };
    const vice = (of: typeof register) => inOneCell(viceChairOn(of, "Independent Chair", on("2026-06-01")));
    expect(vice(register)).toMatchObject({ status: "cannot tell" });
    expect(vice(register).because.sentence).toBe(
      "The Independent Chair has no vice chair on 1 June 2026: neither the documents nor Chairs name one.",
    );
    expect(vice(givenWorkbook({ ...PRINTED, Chairs: [row] }))).toMatchObject({
      value: "NHS Derby and Derbyshire Integrated Care Board – B",
    });
    expect(
      vice(givenWorkbook({ ...PRINTED, Chairs: [{ ...row, "Vice chair agency": "", "Vice chair": "" }] })),
    ).toMatchObject({ status: "cannot tell" });
  });

  test("a Board led by a seat of the role itself does not run in a circle", () => {
    const of = givenWorkbook({
      ...PRINTED,
      Chairs: [],
      Seats: [{ Seat: "EB-1", Group: "EB", Agency: "DDSCP", Role: "Independent Chair", Category: "Chair" }],
    });
    expect(chair("EB", "2026-06-01", null, of)).toBe("Independent Chair");
    expect(chair("Independent Chair", "2026-06-01", null, of)).toBe("Independent Chair");
  });
});

describe("GOV 6.2, TOR: chairs of subgroups are seats", () => {
  const CITY = "Derby City Council – Director of Early Help and Children's Social Care";
  const COUNTY = "Derbyshire County Council – Service Director, Early Help and Safeguarding";
  test.each([
    {
      given: "joint chairs in the order of Seats",
      body: "QA",
      area: null,
      expected:
        "NHS Derby and Derbyshire Integrated Care Board – Assistant Director for Safeguarding Children; Derbyshire County Council – Service Director (Performance, Quality and Partnerships)",
    },
    { given: "CSPR without an area: both", body: "CSPR", area: null, expected: `${CITY}; ${COUNTY}` },
    { given: "a Derby case at CSPR: the county's co-chair", body: "CSPR", area: "Derby", expected: COUNTY },
    {
      given: "a Derbyshire case at CSPR: the city's co-chair",
      body: "CSPR",
      area: "Derbyshire",
      expected: CITY,
    },
    { given: "an item for both areas", body: "CSPR", area: "Both", expected: `${CITY}; ${COUNTY}` },
    { given: "no chair's seat at all", body: "PP", area: null, expected: CANNOT },
  ])("$given", ({ body, area, expected }) => expect(chair(body, "2026-06-01", area)).toBe(expected));

  test("an area changes nothing at a group that does not divide by area, and the sentence says so", () => {
    expect(chair("QA", "2026-06-01", "Derby")).toBe(chair("QA", "2026-06-01"));
    expect(chairForArea(register, "QA", on("2026-06-01"), "Derby").because.sentence).toContain(
      "The area makes no difference",
    );
  });

  test("the vice chair's seat, a vacant one, and none", () => {
    expect(viceChair("CSPR", "2026-06-01")).toMatch(
      /^NHS Derby and Derbyshire Integrated Care Board – Assistant Director/,
    );
    expect(viceChair("QA", "2026-06-01")).toBe(CANNOT);
    const of = givenWorkbook({
      ...PRINTED,
      Seats: [
        {
          Seat: "PP-1",
          Group: "PP",
          Agency: "",
          Role: "Vice Chair, to be confirmed",
          Category: "Vice chair",
          Name: "vacant",
        },
        {
          Seat: "PP-2",
          Group: "PP",
          Agency: "Derby City",
          Role: "Head",
          Category: "Chair",
          Name: "Head of Service 3",
          To: "2026-05-31",
        },
        {
          Seat: "PP-3",
          Group: "PP",
          Agency: "Derby City",
          Role: "Head",
          Category: "Chair",
          Name: "Head of Service 4",
          From: "2026-06-01",
        },
      ],
    });
    expect(viceChair("PP", "2026-06-01", of)).toBe("Vacant");
    const named = (Name: string) => {
      const seat = { Seat: "PP-1", Group: "PP", Agency: "Derby City", Role: "Head", Category: "Chair", Name };
      return chair("PP", "2026-06-01", null, givenWorkbook({ ...PRINTED, Seats: [seat] }));
    };
    for (const words of ["Vacancy", "[vacant post]", "To be appointed"]) expect(named(words)).toBe("Vacant");
    expect(named("TBC")).toBe("Derby City Council – TBC");
    expect(chair("PP", "2026-05-31", null, of)).toBe("Derby City Council – Head of Service 3");
    expect(chair("PP", "2026-06-01", null, of)).toBe("Derby City Council – Head of Service 4");
  });
});
