import { givenWorkbook, type GivenRow, type GivenTables } from "../register/given-workbook";
import { ask, cell } from "./ask-workbook";
import { allPartners, quorumWorkbook } from "./quorum/quorum-workbook";

describe("a row of Seats that cannot be used, where it may be a relevant agency's (GOV 11.2)", () => {
  const BROKEN = { Seat: "X", Group: "QA", Agency: "Derby Homes", Role: "Head", Category: "Cor" };
  /** Of two relevant agencies both came; with a third, both of three are more than half all the same. */
  const book = (seat: GivenRow, rule = "Statutory partners and most agencies") =>
    quorumWorkbook({
      rule,
      relevant: 1,
      marks: [...allPartners, ["Agency A", "Present"]],
      seats: [seat],
    }).register;

  test.each([["QUORATE"], ["QUORUM.MISSING"], ["QUORUM.FORECAST"]])("%s: cannot tell, naming the cell", (name) => {
    expect(ask(book(BROKEN), `${name}("QA-1")`).error?.message).toContain(
      "Seats!E7 (Category) says 'Cor'; enter Chair, Co-chair, ",
    );
  });

  test.each<{ given: string; seat: GivenRow; rule?: string; is: unknown }>([
    { given: "a From that cannot be read", seat: { ...BROKEN, Category: "Core", From: "spring" }, is: "#N/A" },
    { given: "a To that cannot be read", seat: { ...BROKEN, Category: "Core", To: "31/3/26" }, is: "#N/A" },
    { given: "another seat stands for its agency", seat: { ...BROKEN, Agency: "Agency A" }, is: true },
    { given: "a partner's", seat: { ...BROKEN, Agency: "Derby City Council" }, is: true },
    { given: "the partnership's own office", seat: { ...BROKEN, Agency: "Partnership" }, is: true },
    { given: "it ended before that day", seat: { ...BROKEN, To: "2026-03-02" }, is: true },
    { given: "another group's", seat: { ...BROKEN, Group: "PP" }, is: true },
    { given: "a rule that counts partners alone", seat: BROKEN, rule: "Statutory partners", is: true },
  ])("$given: $is", ({ seat, rule, is }) => {
    expect(cell(book(seat, rule), 'QUORATE("QA-1")')).toBe(is);
  });
});

describe("a row of Reports or Done that cannot be used", () => {
  const book = (more: GivenTables) =>
    givenWorkbook({
      Groups: [
        { Group: "EB", Name: "Board", "Quorum rule": "None" },
        { Group: "QA", Name: "Quality", "Quorum rule": "None", Aliases: "QAG" },
      ],
      Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-06-30" }],
      Schedule: [{ Group: "QA", Meeting: "EB-1" }],
      Reports: [],
      Duties: [],
      Holidays: [],
      Obligations: [{ Obligation: "O", Owner: "EB", "Times per year": "1", "Last done": "2024-06-30" }],
      Done: [],
      ...more,
    });
  const report = (more: GivenRow): GivenTables => ({
    Reports: [{ Report: "", Group: "QA", "For meeting": "EB-1", Received: "2026-06-10", ...more }],
  });

  test.each<{ given: string; tables: GivenTables; is: string }>([
    { given: "a report without its id, received in time", tables: report({}), is: "Reports!A2 (Report) is blank" },
    { given: "by the group's alias", tables: report({ Group: "QAG" }), is: "Reports!A2 (Report) is blank" },
    {
      given: "a report without a group",
      tables: report({ Report: "R", Group: "" }),
      is: "Reports!B2 (Group) is blank",
    },
  ])("REPORT.STATUS: $given", ({ tables, is }) => {
    expect(ask(book(tables), 'REPORT.STATUS("QA","EB-1",DATE(2026,7,6))').error?.message).toContain(is);
    expect(ask(book(tables), "OVERDUE(DATE(2026,7,6))").why).toContain(is);
  });

  test.each<{ given: string; tables: GivenTables }>([
    { given: "another kind", tables: report({ Kind: "Annual" }) },
    { given: "another group", tables: report({ Group: "EB" }) },
  ])("REPORT.STATUS: not $given", ({ tables }) => {
    expect(cell(book(tables), 'REPORT.STATUS("QA","EB-1",DATE(2026,7,6))')).toBe("Missed");
  });

  test("OBLIGATION.STATUS, DUE and COUNT: a day of Done that cannot be read", () => {
    const register = book({ Done: [{ Obligation: "O", Date: "30/6/26" }] });
    for (const formula of [
      'OBLIGATION.STATUS("O")',
      'OBLIGATION.DUE("O")',
      'OBLIGATION.COUNT("O",DATE(2026,4,1),DATE(2027,3,31))',
    ])
      expect(ask(register, formula).error?.message).toContain("Done!B2 (Date) says '30/6/26'");
    expect(cell(book({}), 'OBLIGATION.STATUS("O")')).toBe("Overdue");
  });
});
