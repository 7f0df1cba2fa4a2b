import { givenWorkbook, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

/** The Board is on Tuesday 31 March 2026: reports by Friday 20 March. QA's is in Schedule. */
const workbook = (tables: GivenTables) =>
  givenWorkbook({
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "x" },
      { Group: "QA", Name: "Quality", "Quorum rule": "x", Aliases: "Audit; Shared" },
      { Group: "PP", Name: "Policies", "Quorum rule": "x", Aliases: "Shared" },
    ],
    Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-03-31" }],
    Schedule: [{ Group: "QA", Meeting: "EB-1" }],
    ...tables,
  });
const reports = (...rows: readonly GivenRow[]): GivenTables => ({
  Reports: rows.map((row, n) => ({ Report: `R${n}`, "For meeting": "EB-1", Received: "2026-03-19", ...row })),
});
const status = (tables: GivenTables, group = "QA") =>
  ask(workbook(tables), `REPORT.STATUS("${group}","EB-1",DATE(2026,4,1))`);

describe("GOV 10.3: a row of Reports or Schedule that names no group, or one of several", () => {
  test.each<{ given: string; tables: GivenTables; cell: string; says: string }>([
    { given: "a name near the group's", tables: reports({ Group: "QAA" }), cell: "Reports!B2", says: "QAA" },
    {
      given: "near its alias",
      tables: reports({ Group: "PP" }, { Group: "Auditt" }),
      cell: "Reports!B3",
      says: "Auditt",
    },
    { given: "an alias of two groups", tables: reports({ Group: "Shared" }), cell: "Reports!B2", says: "Shared" },
    {
      given: "waived",
      tables: reports({ Group: "QAA", Received: "", Waived: "Yes" }),
      cell: "Reports!B2",
      says: "QAA",
    },
  ])("$given: cannot tell, naming the cell", ({ tables, cell, says }) => {
    const { error, why } = status(tables);
    expect([error?.code, why]).toEqual([
      "#N/A",
      `Cannot tell: for the report 'QA for EB-1', ${cell} (Group) says '${says}', which means no one group in Groups; write the code of the group that is meant.`,
    ]);
  });

  test("an alias of two groups in Schedule: cannot tell, naming the cell and both groups", () => {
    const { error, why } = status({ Schedule: [{ Group: "Shared", Meeting: "EB-1" }] }, "PP");
    expect([error?.code, why]).toEqual([
      "#N/A",
      "Cannot tell: for the report 'PP for EB-1', Schedule!A2 (Group) means nobody. 'Shared' names several rows of Groups (Groups!I3 and Groups!I4), so none of them is meant by it: take it out where it does not belong.",
    ]);
  });

  test.each<{ given: string; tables: GivenTables; value: string }>([
    { given: "of another kind", tables: reports({ Group: "QAA", Kind: "Annual" }), value: "Missed" },
    { given: "with nothing received", tables: reports({ Group: "QAA", Received: "" }), value: "Missed" },
    {
      given: "received later than the day asked about",
      tables: reports({ Group: "QAA", Received: "2026-04-02" }),
      value: "Missed",
    },
    {
      given: "beside the report itself",
      tables: reports({ Group: "QAA" }, { Group: "QA" }),
      value: "Received on time",
    },
  ])("$given: it decides nothing", ({ tables, value }) => {
    const answer = status(tables);
    expect([answer.value, answer.why.includes("Reports!")]).toEqual([value, false]);
  });

  test("a name like no group's is named, and decides nothing", () => {
    const { value, why } = status(reports({ Group: "Housing" }));
    expect(value).toBe("Missed");
    expect(why).toContain(
      "Reports!B2 (Group) says 'Housing', which means no group in Groups, so its report was counted for none.",
    );
  });

  test("OVERDUE and REPORT.DUE name the cell too", () => {
    const register = workbook(reports({ Group: "QAA" }));
    for (const formula of ["OVERDUE(DATE(2026,4,1))", 'REPORT.DUE("QA",DATE(2026,3,25))'])
      expect(ask(register, formula).why).toContain("Reports!B2 (Group) says 'QAA'");
  });
});
