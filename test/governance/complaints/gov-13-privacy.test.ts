import { functions } from "../../../src/cells/catalogue";
import { answerFormula } from "../../../src/cli/eval";
import { Question } from "../../../src/functions/define-function";
import { complaintCountsIn } from "../../../src/governance/complaints/counts";
import { problemsOf } from "../../../src/governance/problems/problems";
import { givenWorkbook, on } from "../../register/given-workbook";
import { said } from "../answer-of";

const asAt = on("2026-11-22");
const PERSON = /Jane|Smith|07700/;
const COMPLAINT = { Kind: "Complaint", Received: "2026-11-16" };
const register = givenWorkbook({
  Agencies: [],
  Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
  Seats: [],
  Meetings: [],
  Attendance: [],
  Holidays: [],
  Complaints: [
    { ...COMPLAINT, Ref: "C1", Kind: "Jane Smith rang from 07700 900123" },
    { ...COMPLAINT, Ref: "C2", About: "Jane Smith's social worker" },
    { ...COMPLAINT, Ref: "C3", Group: "Jane's case', which is about Smith's child" },
    { ...COMPLAINT, Ref: "C4", Received: "Jane said Monday" },
    { ...COMPLAINT, Ref: "C5", "Action confirmed": "told Jane" },
    { ...COMPLAINT, Ref: "C6", Referred: "#Smith" },
  ],
});

/** A complaint's personal details never leave the sheet: what cannot be read in Complaints may be anything. */
describe("GOV 13, 9: nothing repeats what stands in a cell of Complaints", () => {
  const problems = problemsOf(register, asAt);

  test("each of the six cells is a problem with its address", () => {
    expect(problems.map(({ cell, found }) => `${cell} ${found}`)).toEqual([
      "Complaints!B2 (not shown)",
      "Complaints!C3 (not shown)",
      "Complaints!F4 (not shown)",
      "Complaints!D5 (not shown)",
      "Complaints!G6 (not shown)",
      "Complaints!E7 (not shown)",
    ]);
  });

  test("and says what to do without quoting it", () => {
    expect(problems.filter((problem) => PERSON.test(JSON.stringify(problem)))).toEqual([]);
    expect(problems[0]).toMatchObject({
      message:
        "Kind holds text that is not one of the words this column takes; the row cannot be used until it is put right.",
      fix: "Enter Complaint or Compliment.",
    });
  });

  test("other sheets are quoted as before", () => {
    const other = givenWorkbook({
      Groups: [],
      Holidays: [],
      Actions: [{ Action: "A", Description: "x", Completed: "Easter" }],
    });
    expect(problemsOf(other, asAt).map(({ found }) => found)).toContain("Easter");
  });

  const complaintFunctions = functions
    .filter(({ name }) => /^(COMPLAINT|PROBLEMS|AGENDA|WHY)/.test(name))
    .map(({ name }) => name);
  const calls = register
    .store("Complaints")!
    .read.flatMap((_, i) => [
      `COMPLAINT.DUE("C${i + 1}","Action")`,
      `COMPLAINT.DUE("C${i + 1}","Outcome")`,
      `COMPLAINT.STATUS("C${i + 1}")`,
      `WHY("COMPLAINT.STATUS","C${i + 1}")`,
    ]);
  test.each([...calls, "PROBLEMS()"])("%s", (call) => {
    expect(complaintFunctions).toContain(call.slice(0, call.indexOf("(")));
    const answer = answerFormula(`=DDSCP.${call}`, register, new Question(register, asAt));
    expect(JSON.stringify({ ...answer, formula: "" })).not.toMatch(PERSON);
  });

  test("the quarter's counts are numbers", () =>
    expect(said(complaintCountsIn(register, 2026, asAt))).not.toMatch(PERSON));
});
