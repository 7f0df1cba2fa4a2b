import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import type { Problem } from "../../src/records/problem";
import { builtWorkbook, headersOf, smallWorkbook, type GivenTable } from "../xlsx/built-workbook";
import { ddscp, ddscpLater, folderForTests } from "./ddscp";

const files = folderForTests();
const QUORATE = '=DDSCP.QUORATE("EDU-2026-03")';
const WORKING_DAYS = "=DDSCP.WORKINGDAYS.AFTER(DATE(2026,3,31),1)";

const actions: GivenTable = {
  table: "Actions",
  headers: headersOf("Actions"),
  rows: [["A-1", "", "", "EDU", "", "Write to schools", "", "30 June 2026"]],
};
const votes: GivenTable = {
  table: "Votes",
  headers: ["Decision", "Voting seat", "Vote"],
  rows: [["D-1", "Derby City Council", "For"]],
};

/** The parts of a small workbook, and the part that holds the sheet of that name. */
async function partsOf(...more: readonly GivenTable[]) {
  const parts = unzipSync(await builtWorkbook([...smallWorkbook(), actions, ...more]));
  const names = [...strFromU8(parts["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  const partOf = (sheet: string): string =>
    `xl/worksheets/sheet${names.findIndex(([, name]) => name === sheet) + 1}.xml`;
  return { parts, partOf };
}

/** A part with its text changed. */
function changed(parts: Unzipped, part: string, change: (xml: string) => string): Unzipped {
  const before = strFromU8(parts[part] as Uint8Array);
  const after = change(before);
  expect(after).not.toBe(before);
  return { ...parts, [part]: strToU8(after) };
}

function asked(parts: Unzipped) {
  const file = files.write("book.xlsx", zipSync(parts));
  const check = ddscp("check", file, "--json");
  const answers = JSON.parse(
    ddscp("eval", file, QUORATE, '=DDSCP.ACTION.STATUS("A-1",DATE(2026,4,1))', WORKING_DAYS, "--json").out,
  ) as { value: unknown; error: { code: string; message: string } | null }[];
  return {
    file,
    exit: check.exit,
    problems: JSON.parse(check.out) as Problem[],
    answers: answers.map(({ value, error }) => error?.code ?? value),
    why: answers.map(({ error }) => error?.message ?? ""),
  };
}

describe("a sheet that is not well-formed is said, with what to do, and the rest is answered", () => {
  test.each<{ given: string; change: (xml: string) => string }>([
    { given: "a tag that is never closed", change: (xml) => xml.replace("</c>", "") },
    { given: "a tag closed that is not open", change: (xml) => xml.replace("</c>", "</x></c>") },
    { given: "tags that overlap", change: (xml) => xml.replace("</row>", "</sheetData></row>") },
    { given: "a sheet that breaks off between two rows", change: (xml) => xml.slice(0, xml.lastIndexOf("</row>") + 6) },
    { given: "a sheet that breaks off in a tag", change: (xml) => xml.slice(0, xml.lastIndexOf("</row>") + 3) },
    {
      given: "an & that stands alone",
      change: (xml) => xml.replace(/<c r="A2" t="s"><v>\d+<\/v>/, '<c r="A2" t="str"><v>A & B</v>'),
    },
    { given: "an attribute without quotes", change: (xml) => xml.replace(/ r="A2"/, " r=A2") },
    { given: "a tag inside a tag", change: (xml) => xml.replace("</row>", "<row <c></row>") },
    { given: "more after its end", change: (xml) => `${xml}<worksheet/>` },
    { given: "nothing at all", change: () => "" },
    {
      given: "a document type",
      change: (xml) => xml.replace("<worksheet", "<!DOCTYPE x [<!ENTITY y 'z'>]><worksheet"),
    },
    {
      given: "rows out of order",
      change: (xml) => xml.replace("</sheetData>", '<row r="2"><c r="A2"><v>1</v></c></row></sheetData>'),
    },
  ])("$given", async ({ change }) => {
    const { parts, partOf } = await partsOf();
    const { exit, problems, answers, why } = asked(changed(parts, partOf("Attendance"), change));
    const [problem] = problems;
    expect(problem).toMatchObject({
      severity: "error",
      code: "broken-sheet",
      table: "Attendance",
      row: null,
      cell: "",
    });
    expect(problem?.message).toContain("The sheet Attendance is damaged in the file");
    expect(problem?.fix).toContain("Open the file in Excel");
    expect(exit).toBe(1);
    expect(answers).toEqual(["#N/A", "On track", "2026-04-01"]);
    expect(why[0]).toContain("The sheet Attendance is damaged");
  });

  test("what rests on it is not judged, and nothing is said to be missing in it", async () => {
    const { parts, partOf } = await partsOf();
    const { problems } = asked(changed(parts, partOf("Seats"), (xml) => xml.replace("</c>", "")));
    // The small workbook has the columns alone that it needs.
    expect(problems.filter(({ code }) => code !== "missing-column").map(({ code, table }) => [code, table])).toEqual([
      ["broken-sheet", "Seats"],
    ]);
    expect(problems.filter(({ table }) => table === "Seats")).toHaveLength(1);
  });

  test("a table that may be left out is not taken for one that is not there", async () => {
    const { parts, partOf } = await partsOf(votes, {
      table: "Decisions",
      headers: ["Decision", "Meeting", "Title", "Method"],
      rows: [["D-1", "EDU-2026-03", "A plan", "Vote"]],
    });
    const { file } = asked(changed(parts, partOf("Votes"), (xml) => xml.replace("</c>", "")));
    const [tally, why] = JSON.parse(
      ddscp("eval", file, '=DDSCP.TALLY("D-1")', '=DDSCP.WHY("TALLY","D-1")', "--json").out,
    ) as { value: unknown; error: { code: string } | null }[];
    expect(tally?.error?.code).toBe("#N/A");
    expect(why?.value).toContain("The sheet Votes is damaged");
  });

  test("a damaged description of a table, on a sheet that is named for it", async () => {
    const { parts } = await partsOf();
    const part = Object.keys(parts).find(
      (name) => /^xl\/tables\//.test(name) && strFromU8(parts[name] as Uint8Array).includes('"Actions"'),
    ) as string;
    const { problems, answers } = asked(changed(parts, part, (xml) => xml.replace("</table>", "")));
    expect(problems[0]).toMatchObject({ code: "broken-sheet", table: "Actions" });
    expect(answers).toEqual([true, "#N/A", "2026-04-01"]);
  });

  test("a part that is not there", async () => {
    const { parts, partOf } = await partsOf();
    const { [partOf("Actions")]: _gone, ...others } = parts;
    expect(asked(others).answers).toEqual([true, "#N/A", "2026-04-01"]);
  });

  test("a sheet that nothing points to", async () => {
    const { parts } = await partsOf();
    const list = "xl/_rels/workbook.xml.rels";
    const pointer = /<Relationship [^>]*Target="[^"]*sheet7\.xml"[^>]*\/>/;
    const { problems, answers } = asked(changed(parts, list, (xml) => xml.replace(pointer, "")));
    expect(problems[0]).toMatchObject({ code: "broken-sheet", table: "Actions", found: "Actions" });
    expect(answers).toEqual([true, "#N/A", "2026-04-01"]);
  });

  test("no report and no copy is made of it", async () => {
    const { parts, partOf } = await partsOf();
    const { file } = asked(changed(parts, partOf("Actions"), (xml) => xml.replace("</c>", "")));
    const said = [
      await ddscpLater("report", file),
      await ddscpLater("copy", file, "--for", "City", "--purpose", "x", "--out", files.file("copy.xlsx")),
    ];
    for (const { exit, out, error } of said) {
      expect([exit, out]).toEqual([2, ""]);
      expect(error).toMatch(/^[^\n]+The sheet Actions is damaged in the file[^\n]+\n$/);
    }
  });
});

describe("two tables of one name: both sheets are named, and none is chosen", () => {
  test.each([
    { given: "spelled alike", second: "Attendance" },
    { given: "that differ in capitals", second: "ATTENDANCE" },
  ])("$given", async ({ second }) => {
    const { parts } = await partsOf({
      table: "Spare",
      sheet: "Old register",
      headers: ["Meeting", "Seat", "Status"],
      rows: [["EDU-2026-03", "EDU-1", "Absent"]],
    });
    const part = Object.keys(parts).find(
      (name) => /^xl\/tables\//.test(name) && strFromU8(parts[name] as Uint8Array).includes('"Spare"'),
    ) as string;
    const { exit, problems, answers } = asked(changed(parts, part, (xml) => xml.replaceAll('"Spare"', `"${second}"`)));
    expect([exit, answers]).toEqual([1, ["#N/A", "On track", "2026-04-01"]]);
    expect(problems[0]).toMatchObject({
      severity: "error",
      code: "table-twice",
      table: "Attendance",
      row: null,
      cell: "",
    });
    expect(problems[0]?.message).toBe(
      "The workbook has more than one table named Attendance, on the sheets Attendance and Old register; which is meant cannot be known, so none of them is read.",
    );
    // What is said of the small workbook anyway stands behind it.
    expect(problems.map(({ code }) => code).filter((code) => code !== "missing-column")).toEqual([
      "table-twice",
      "partners-miscounted",
      "single-seat",
    ]);
  });
});

describe("headers in the first row of a table that says it has none", () => {
  const meetings = (more: string, columns: readonly string[]) => async () => {
    const { parts } = await partsOf();
    const part = Object.keys(parts).find(
      (name) => /^xl\/tables\//.test(name) && strFromU8(parts[name] as Uint8Array).includes('"Meetings"'),
    ) as string;
    return changed(parts, part, (xml) =>
      columns.reduce(
        (text, column, at) => text.replace(`name="${["Meeting", "Group", "Date"][at] ?? ""}"`, `name="${column}"`),
        xml.replace(/ headerRowCount="\d"/, "").replace("<table ", `<table ${more} `),
      ),
    );
  };

  test.each([
    { given: "named alike by the table itself", parts: meetings('headerRowCount="0"', ["Meeting", "Group", "Date"]) },
    {
      given: "which the table itself does not know",
      parts: meetings('headerRowCount="0"', ["Column1", "Column2", "Column3"]),
    },
  ])("$given: they are taken, with a warning", async ({ parts }) => {
    const { exit, problems, answers } = asked(await parts());
    expect([exit, answers[0]]).toEqual([0, true]);
    const others = problems.filter(({ code }) => code !== "missing-column");
    expect(others.filter(({ table }) => table === "Meetings")).toMatchObject([
      { severity: "warning", code: "headers-in-first-row", row: 1, cell: "Meetings!A1" },
    ]);
  });
});
