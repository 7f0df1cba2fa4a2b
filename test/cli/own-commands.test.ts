import { readFileSync } from "node:fs";
import path from "node:path";
import { sheetFile } from "../bring-in/sheet-file";
import { dayCell } from "../bring-in/sheets";
import { OF_THE_DOCUMENTS } from "../governance/own/filled-examples";
import { ddscpLater, folderForTests } from "./ddscp";

const files = folderForTests();
const example = (name: string): string => path.join(__dirname, `../../templates/examples/${name}.xlsx`);
const SCHOOL = example("school-governors");
const CHARITY = example("charity");
const PARTNERSHIP = example("safeguarding-executive");
const ICB = "Gloucestershire ICB";

/** A calendar's lines, unfolded. */
const calendar = (file: string): string => readFileSync(file, "utf8").replaceAll(/\r?\n[ \t]/g, "");

describe("ddscp dates for a board with rules of its own", () => {
  test("enters the days that Groups says, notice for every meeting, by its Source", async () => {
    const target = files.file("school.ics");
    const { exit, out } = await ddscpLater("dates", SCHOOL, "--out", target, "--as-at", "2026-06-01");
    // Two meetings, each with its notice and its papers; Groups says nothing of requests and reports.
    expect([exit, out]).toEqual([0, `${target} was written: 2 meetings and 4 deadlines.\n`]);
    const written = calendar(target);
    // Five clear working days before Monday 8 June 2026: 1 to 5 June stay clear.
    expect(written).toMatch(/SUMMARY:Last day to give notice: Governing body\\, 8 June 2026/);
    expect(written).toContain("DTSTART;VALUE=DATE:20260529");
    expect(written).toContain("(Regulations 57(4) and 58)");
    expect(OF_THE_DOCUMENTS.exec(written)).toBeNull();
  });

  test("enters a notice where it is all that Groups says", async () => {
    const target = files.file("charity.ics");
    await ddscpLater("dates", CHARITY, "--out", target, "--as-at", "2026-09-01");
    // Seven days before Monday 7 September 2026.
    expect(calendar(target)).toMatch(/Last day to give notice: Trustees\\, 7 September 2026/);
    expect(calendar(target)).toContain("DTSTART;VALUE=DATE:20260831");
  });
});

describe("ddscp register and returned for a board with rules of its own", () => {
  test("a register goes out for an agency's members, and comes back", async () => {
    const target = files.file("register.xlsx");
    const words = ["--meeting", "EXEC-3", "--for", ICB, "--out", target];
    const { exit, out } = await ddscpLater("register", PARTNERSHIP, ...words);
    expect([exit, out]).toEqual([
      0,
      `${target} was written for ${ICB}: 2 seats of Executive, Monday 7 December 2026.\n`,
    ]);
    const back = await ddscpLater("returned", PARTNERSHIP, "--from", target);
    expect([back.exit, back.out]).toEqual([
      0,
      `${ICB}, Executive, Monday 7 December 2026 (EXEC-3). Nothing was written.\nIt changes nothing.\n`,
    ]);
    expect((await ddscpLater("returned", SCHOOL, "--from", target)).exit).toBe(2);
  });

  test.each([
    ["register", ["--meeting", "TB-2", "--for", "Ashby Council", "--out", "x.xlsx"]],
    ["copy", ["--for", "Ashby Council", "--purpose", "An audit", "--out", "x.xlsx"]],
  ])("%s says that members of a board without agencies come from none", async (command, words) => {
    const { exit, error } = await ddscpLater(command, CHARITY, ...words);
    expect([exit, error]).toEqual([
      2,
      "--for says 'Ashby Council'. Agencies has no rows: a file can be made only for an agency that members come from. Add it there, and in Agency of their seats.\n",
    ]);
  });
});

test("ddscp import brings the register of members by name into the board's own seats, and speaks of no document", async () => {
  const register = {
    sheet: "Attendance",
    rows: [
      ["Name", dayCell("2026-09-07"), dayCell("2026-06-08")],
      ["Member 1", "Present", "Present"],
      ["Member 2", "Apologies", "Present"],
      ["Member 3", "Present", "Present"],
      ["Member 4", "Present", "Present"],
      ["Member 5", "Present", "Absent"],
      ["Member 6", "Absent", "Absent"],
      ["Member 7", "x", "Absent"],
    ],
  };
  const other = files.write("register-of-members.xlsx", await sheetFile(register));
  const asked = ["--from", other, "--as-at", "2026-11-29"];
  const { exit, out } = await ddscpLater("import", CHARITY, ...asked, "--json");
  const plan = JSON.parse(out) as {
    readonly rows: readonly { readonly change: string; readonly values: Readonly<Record<string, string>> }[];
    readonly questions: readonly { readonly cells: readonly string[] }[];
  };
  // What x means is asked.
  expect([exit, plan.questions.map(({ cells }) => cells)]).toEqual([3, [["Attendance!B8"]]]);
  // By the example's register Member 1 was absent from that meeting, and Member 2 there; all else is the same.
  const changed = plan.rows.filter(({ change }) => change !== "same");
  expect(changed.map(({ values }) => [values["Meeting"], values["Seat"], values["Status"]])).toEqual([
    ["TB-2", "TB-1", "Present"],
    ["TB-2", "TB-2", "Apologies"],
  ]);
  const said = await ddscpLater("import", CHARITY, ...asked);
  expect(OF_THE_DOCUMENTS.exec(said.out)).toBeNull();
});

test("a copy calls the board a board", async () => {
  const asked = ["--for", ICB, "--purpose", "A joint inspection", "--out", files.file("copy.xlsx"), "--preview"];
  const { out } = await ddscpLater("copy", PARTNERSHIP, ...asked);
  expect(out).toContain("Groups, 2 rows. The board and its committees, and the rules they meet by.");
  expect(out).toContain("it tells the board's workbook how to count");
  expect(out).not.toMatch(/\bthe partnership\b/);
});

describe("documents of a board with rules of its own", () => {
  test("name who presided, and ask for no implementation date", async () => {
    const { out } = await ddscpLater("minutes", CHARITY, "--meeting", "TB-1", "--as-at", "2026-09-01");
    expect(out).toContain("Chair: Member 1\n");
    // Two for and two against carried nothing without the casting vote.
    expect(out.replace(/\s+/g, " ")).toMatch(/A grant Carried, 2 for, 2 against: the .*casting vote/);
    expect(out).toMatch(/A grant +Carried, 2 for, 2 .* –\n/);
    expect(out).not.toMatch(/implementation|all who were represented/);
  });

  test("call no carried decision open", async () => {
    const { out } = await ddscpLater("agenda", CHARITY, "--meeting", "TB-2", "--as-at", "2026-09-01");
    expect(out).not.toContain("Other open decisions");
  });
});
