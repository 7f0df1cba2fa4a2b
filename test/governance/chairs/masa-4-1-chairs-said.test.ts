import { chairForArea, chairOn, independentChairOn, viceChairOn } from "../../../src/governance/chairs/chairs";

import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { groundsOf } from "../answer-of";
import { chair, PRINTED, viceChair } from "./chairs-workbook";

const register = givenWorkbook(PRINTED);

describe("MASA 4.1, GOV 6: what is said of a chair, and by which paragraph", () => {
  const of = (more: GivenTables) => givenWorkbook({ ...PRINTED, ...more });
  const row = { Body: "EB", From: "2025-01-01", To: "2025-12-31", "Chair agency": "ICB", Chair: "A" };
  const ICB = "NHS Derby and Derbyshire Integrated Care Board";

  test("a term of Chairs", () => {
    const months = "The documents print months only; they were read as whole months.";
    expect(groundsOf(chairOn(of({ Chairs: [row] }), "EB", on("2025-06-01")))).toEqual([
      `By the Chairs table, ${ICB} – A is chair of EB from 1 January 2025 to 31 December 2025. ${months}`,
      "MASA 4.1",
    ]);
    expect(
      groundsOf(chairOn(of({ Chairs: [{ ...row, "Chair agency": "ICB", Chair: "Vacant" }] }), "EB", on("2025-06-01"))),
    ).toEqual([
      `By the Chairs table, nobody is chair of EB from 1 January 2025 to 31 December 2025. ${months}`,
      "MASA 4.1",
    ]);
    expect(groundsOf(viceChairOn(of({ Chairs: [row] }), "EB", on("2025-06-01")))).toEqual([
      "The row of Chairs for EB names no vice chair for that term; fill in Vice chair agency.",
      "MASA 4.1",
    ]);
    expect(groundsOf(chairOn(of({ Chairs: [row, { ...row, Chair: "B" }] }), "EB", on("2025-06-01")))).toEqual([
      `Cannot tell: Chairs has more than one row for EB on 1 June 2025 (${ICB} – A; ${ICB} – B). Correct the From and To dates so that one is left.`,
      "MASA 4.1",
    ]);
    expect(groundsOf(viceChairOn(register, "COG", on("2029-04-01")))).toEqual([
      "The table of chairs for COG ends on 31 March 2029, so nobody can be named as vice chair after it. The documents do not say which agency is vice chair next.",
      "MASA 4.1",
    ]);
  });

  test.each(["N/A", "none", "-", "--", "?", "not known"])("'%s' is printed as nobody's name", (nothing) => {
    const chairOf = (more: GivenRow) => chair("EB", "2025-06-01", null, of({ Chairs: [{ ...row, ...more }] }));
    expect(chairOf({ Chair: nothing })).toBe(ICB);
    expect(
      groundsOf(chairOn(of({ Chairs: [{ ...row, "Chair agency": nothing, Chair: nothing }] }), "EB", on("2025-06-01"))),
    ).toEqual(["The row of Chairs for EB names no chair for that term; fill in Chair agency.", "MASA 4.1"]);
    const seat = { Seat: "PP-C", Group: "PP", Agency: "ICB", Role: "Head of Policy", Category: "Chair", Name: nothing };
    expect(chair("PP", "2025-06-01", null, of({ Seats: [seat] }))).toBe(`${ICB} – Head of Policy`);
  });

  test("a vice chair by name alone holds the office, by agency alone too", () => {
    const vice = (more: GivenRow) => viceChair("EB", "2025-06-01", of({ Chairs: [{ ...row, ...more }] }));
    expect([
      vice({ "Vice chair": "B" }),
      vice({ "Vice chair agency": "ICB" }),
      vice({ "Vice chair": "vacant" }),
    ]).toEqual(["B", ICB, "Vacant"]);
  });

  test("outside and between the terms, whichever order they stand in", () => {
    const terms = [
      { ...row, From: "2026-07-01", To: "2026-12-31", "Vice chair agency": "ICB" },
      { ...row, To: "2025-03-31" },
      { ...row, From: "2025-05-01", To: "2025-06-30" },
    ];
    const said = (day: string) => groundsOf(chairOn(of({ Chairs: terms }), "EB", on(day)));
    expect(said("2024-12-31")).toEqual([
      "No row of Chairs for EB covers 31 December 2024: the first begins on 1 January 2025.",
      "MASA 4.1",
    ]);
    expect(said("2025-07-01")).toEqual([
      "No row of Chairs for EB covers 1 July 2025: one ends on 30 June 2025 and the next begins on 1 July 2026.",
      "MASA 4.1",
    ]);
    expect(said("2027-01-01")).toEqual([
      `The table of chairs for EB ends on 31 December 2026, so nobody can be named as chair after it. As a projection, the chair passes to the last vice chair's agency, ${ICB}.`,
      "MASA 4.1",
    ]);
    expect(chair("EB", "2026-12-31", null, of({ Chairs: terms }))).toBe(`${ICB} – A`);
  });

  test("the text of 2022", () => {
    const stands = "That text holds until 31 August 2024; after it, the published table of chairs.";
    expect(groundsOf(chairOn(register, "CBG", on("2023-06-01")))).toEqual([
      `By the text of 2022 the Independent Chair chairs CBG on 1 June 2023. ${stands}`,
      "GOV 6.1",
    ]);
    const named = of({
      Chairs: [
        {
          Body: "Independent Chair",
          From: "2023-01-01",
          To: "2023-12-31",
          "Chair agency": "DDSCP",
          Chair: "Scrutineer",
        },
      ],
    });
    expect(groundsOf(chairOn(named, "EB", on("2023-06-01")))).toEqual([
      `By the text of 2022 the Independent Chair chairs EB on 1 June 2023. ${stands} Chairs names Derby and Derbyshire Safeguarding Children Partnership – Scrutineer for that role.`,
      "GOV 6.1",
    ]);
    expect(groundsOf(independentChairOn(register, on("2023-06-01")))).toEqual([
      "On 1 June 2023 the Independent Chair is a role of the text of 2022; Chairs has no row that says who holds it.",
      "GOV 6.1",
    ]);
    expect(groundsOf(independentChairOn(register, on("2022-10-02")))).toEqual([
      "Cannot tell: no rule in force on 2 October 2022; the documents gave no rule on chairs then.",
      "GOV 6.1",
    ]);
  });

  test("the role since the table", () => {
    expect(groundsOf(independentChairOn(register, on("2026-04-01")))).toEqual([
      `Chairs has no row for the Independent Chair on 1 April 2026, so its duties fall to the Executive Board's chair of the day, ${ICB} – Dean Howells. The documents of 2022 and 2025 disagree here; this is how they were read.`,
      "MASA 4.1",
      "GOV 6.1",
    ]);
    expect(groundsOf(chairOn(register, "CBG", on("2026-04-01")))).toEqual([
      expect.stringMatching(/^CBG is chaired by the Independent Chair\. Chairs has no row/),
      "MASA 4.1",
      "GOV 6.1",
    ]);
    const named = of({
      Chairs: [
        {
          Body: "Independent Chair",
          From: "2026-01-01",
          To: "2026-12-31",
          "Chair agency": "DDSCP",
          Chair: "Scrutineer",
        },
      ],
    });
    expect(groundsOf(independentChairOn(named, on("2026-06-01")))).toEqual([
      "By the Chairs table, Derby and Derbyshire Safeguarding Children Partnership – Scrutineer holds the role of Independent Chair from 1 January 2026 to 31 December 2026.",
      "GOV 6.1",
    ]);
    expect(groundsOf(chairOn(named, "CBG", on("2026-06-01")))).toEqual([
      expect.stringMatching(
        /^CBG is chaired by the Independent Chair\. By the Chairs table, Derby and .+ holds the role/,
      ),
      "GOV 6.1",
    ]);
    expect(
      groundsOf(
        independentChairOn(
          of({
            Chairs: [
              { Body: "Independent Chair", From: "2026-01-01", To: "2026-12-31", "Chair agency": "DDSCP" },
              { Body: "Independent Chair", From: "2026-01-01", To: "2026-12-31", "Chair agency": "ICB" },
            ],
          }),
          on("2026-06-01"),
        ),
      ),
    ).toEqual([
      expect.stringContaining("Chairs has more than one row for Independent Chair on 1 June 2026"),
      "MASA 4.1",
    ]);
    expect(viceChairOn(register, "Independent Chair", on("2026-06-01")).citations).toEqual(["GOV 6.1"]);
    expect(independentChairOn(of({ Groups: [] }), on("2026-06-01")).citations).toEqual(["MASA 4.1", "GOV 6.1"]);
  });

  test("seats: one, several, some or all of them vacant, none", () => {
    const seat = (n: number, more: GivenRow = {}): GivenRow => ({
      Seat: `PP-${n}`,
      Group: "PP",
      Agency: "ICB",
      Role: "Head",
      Category: "Co-chair",
      Name: `H${n}`,
      ...more,
    });
    const said = (seats: readonly GivenRow[], area: string | null = null) =>
      groundsOf(
        area === null
          ? chairOn(of({ Seats: seats }), "PP", on("2026-06-01"))
          : chairForArea(of({ Seats: seats }), "PP", on("2026-06-01"), area),
      );
    expect(said([seat(1)])).toEqual([`By Seats, chair of PP on 1 June 2026: ${ICB} – H1.`, "GOV 6.2", "TOR PP"]);
    expect(said([seat(1), seat(2, { Name: "Vacant" })])).toEqual([
      `By Seats, chair of PP on 1 June 2026: ${ICB} – H1. Another seat is vacant.`,
      "GOV 6.2",
      "TOR PP",
    ]);
    expect(said([seat(1, { Name: "Vacant" })], "Derby")).toEqual([
      "By Seats, nobody is chair of PP on 1 June 2026: the seat is vacant. The area makes no difference: PP has no co-chairs who lead by area.",
      "GOV 6.2",
      "TOR PP",
    ]);
    expect(said([seat(1, { Category: "Vice chair" })])).toEqual([
      "Seats has no Chair or Co-chair of PP on 1 June 2026; add one, or a row in Chairs.",
      "GOV 6.2",
    ]);
    expect(groundsOf(viceChairOn(of({ Seats: [seat(1)] }), "PP", on("2026-06-01")))).toEqual([
      "Seats has no Vice chair of PP on 1 June 2026; add one, or a row in Chairs.",
      "GOV 6.2",
    ]);
    expect(
      groundsOf(viceChairOn(of({ Seats: [seat(1, { Category: "Vice chair" })] }), "PP", on("2026-06-01"))),
    ).toEqual([`By Seats, vice chair of PP on 1 June 2026: ${ICB} – H1.`, "GOV 6.2", "TOR PP"]);
    const shared = chairOn(of({ Seats: [{ ...seat(1), Group: "EDU-DERBY" }] }), "EDU-DERBY", on("2026-06-01"));
    expect(shared.citations).toEqual(["GOV 6.2", "TOR EDU"]);
    const own = givenWorkbook({
      Groups: [{ Group: "TFG", Name: "Task group", "Quorum rule": "None" }],
      Seats: [{ ...seat(1), Group: "TFG" }],
    });
    expect(chairOn(own, "TFG", on("2026-06-01")).citations).toEqual(["GOV 6.2"]);
  });

  test("a seat of the Independent Chair beside another, and one that is vacant", () => {
    const seat = (n: number, more: GivenRow): GivenRow => ({
      Seat: `PP-${n}`,
      Group: "PP",
      Agency: "DDSCP",
      Role: "independent chair",
      Category: "Co-chair",
      Name: "",
      ...more,
    });
    const pair = of({ Seats: [seat(1, {}), seat(2, { Role: "Head", Agency: "ICB" })] });
    expect([
      chair("PP", "2026-06-01", null, pair),
      chair("PP", "2023-06-01", null, pair),
      chair("PP", "2029-04-01", null, pair),
    ]).toEqual([
      `${ICB} – Dean Howells; ${ICB} – Head`,
      `Independent Chair; ${ICB} – Head`,
      `Independent Chair; ${ICB} – Head`,
    ]);
    expect(chair("PP", "2026-06-01", null, of({ Seats: [seat(1, { Name: "Vacant" })] }))).toBe("Vacant");
  });

  test("by area at the Practice Review Group", () => {
    const seats = (...agencies: readonly string[]) =>
      of({
        Seats: agencies.map((Agency, n) => ({
          Seat: `C${n}`,
          Group: "CSPR",
          Agency,
          Role: "Director",
          Category: "Co-chair",
        })),
      });
    const said = (asked: typeof register, area: string) =>
      groundsOf(chairForArea(asked, "CSPR", on("2026-06-01"), area));
    const pair = seats("Derby City Council", "Derbyshire County Council");
    expect(said(pair, "Derby")).toEqual([
      "Derbyshire County Council – Director presides over cases of Derby: each co-chair of CSPR leads the part about the other authority's area, and this one is Derbyshire's.",
      "TOR CSPR",
    ]);
    expect(said(pair, "Both")).toEqual([
      "By Seats, joint chairs of CSPR on 1 June 2026: Derby City Council – Director; Derbyshire County Council – Director.",
      "GOV 6.2",
      "TOR CSPR",
    ]);
    const none =
      "Cannot tell who presides over cases of Derby: CSPR does not have exactly one co-chair from the other authority's area on 1 June 2026. Check the Agency of each co-chair, and the Area of that agency.";
    expect(said(seats("Derby City Council"), "Derby")).toEqual([none, "TOR CSPR"]);
    expect(said(seats("Derbyshire County Council", "Derbyshire County Council"), "Derby")).toEqual([none, "TOR CSPR"]);
  });

  test("a body of the Independent Chair's without a seat for its chair goes to whoever holds the role", () => {
    const none = of({ Seats: [] });
    expect([
      chair("CBG", "2026-06-01", null, none),
      chair("CBG", "2023-06-01", null, none),
      chair("PP", "2026-06-01", null, none),
    ]).toEqual([`${ICB} – Dean Howells`, "Independent Chair", "cannot tell"]);
    expect(groundsOf(chairOn(none, "CBG", on("2026-06-01")))).toEqual([
      expect.stringMatching(/^CBG is chaired by the Independent Chair\./),
      "MASA 4.1",
      "GOV 6.1",
    ]);
  });

  test("a body that does not sit that day", () => {
    const group = (more: GivenRow) =>
      groundsOf(
        chairOn(
          givenWorkbook({ Groups: [{ Group: "TFG", Name: "Task group", "Quorum rule": "None", ...more }] }),
          "task group",
          on("2026-06-01"),
        ),
      );
    expect(group({ From: "2026-06-02" })).toEqual(["TFG was set up on 2 June 2026, after 1 June 2026.", "GOV 3.1"]);
    expect(group({ To: "2026-05-31" })).toEqual(["TFG was closed on 31 May 2026, before 1 June 2026.", "GOV 3.1"]);
    expect(group({ From: "2026-06-01", To: "2026-06-01" })).toEqual([
      expect.stringContaining("Seats has no Chair or Co-chair of TFG"),
      "GOV 6.2",
    ]);
  });
});
