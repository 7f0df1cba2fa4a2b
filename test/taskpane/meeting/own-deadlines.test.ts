import { deadlineLines } from "../../../src/taskpane/meeting/deadlines-view-model";
import { board, SOURCE } from "../../governance/own/board-of-seven";
import { type GivenRow, on } from "../../register/given-workbook";

function linesOf(group: GivenRow, meeting: GivenRow = {}) {
  return linesAs(group, meeting).map(({ what, day, left }) => [what, day, left]);
}

const sourcesOf = (group: GivenRow) => linesAs(group).map(({ source }) => source);

function linesAs(group: GivenRow, meeting: GivenRow = {}) {
  const register = board(group, {
    Meetings: [{ Meeting: "M", Group: "BD", Date: "2026-06-08", ...meeting }],
    Holidays: [],
  });
  const [row] = register.all("Meetings");
  if (row === undefined) throw new Error("no meeting");
  return deadlineLines(register, row, on("2026-06-01"));
}

describe("the deadlines of another board's meeting", () => {
  test("are those that the group gives, its notice first, of an ordinary meeting too; the others in one line", () => {
    expect(linesOf({ Notice: "5 clear days", Papers: "3 clear days" })).toEqual([
      ["Notice by", "Tue 2 Jun", "1 working day left"],
      ["Agenda and papers out by", "Thu 4 Jun", "3 working days left"],
      ["Other deadlines", "Not said", ""],
    ]);
  });

  test("each cites the group's Source, and what is not said none", () => {
    expect(sourcesOf({ Notice: "5 clear days" })).toEqual([SOURCE, undefined]);
  });

  test("notice that was given is not counted towards", () => {
    expect(linesOf({ Notice: "5 clear days" }, { "Notice given": "2026-05-29" })[0]).toEqual([
      "Notice by",
      "Tue 2 Jun",
      "given on Fri 29 May, in time",
    ]);
  });

  test("a cell that cannot be read keeps its line, which says so", () => {
    expect(linesOf({ Notice: "a week" })[0]?.slice(0, 2)).toEqual(["Notice by", "No day"]);
  });

  test("where all is said there is no line of others; where nothing is, there is it alone", () => {
    const all = { Notice: "7 days", Papers: "7 days", Reports: "7 days", "Agenda request days": "7 days" };
    expect(linesOf(all).map(([what]) => what)).toEqual([
      "Notice by",
      "Agenda requests by",
      "Reports by",
      "Agenda and papers out by",
    ]);
    expect(linesOf({})).toEqual([["Other deadlines", "Not said", ""]]);
  });
});
