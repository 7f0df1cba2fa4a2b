import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/xlsx/read";
import { smallWorkbook } from "../xlsx/built-workbook";
import { ddscp, ddscpLater, folderForTests } from "./ddscp";

const files = folderForTests();
const SENTENCE = /^[^\n]+\.\n$/;

describe("what cannot be used is one sentence on the error stream, and exit 2", () => {
  test.each<{ given: string; words: () => readonly string[] }>([
    { given: "no command", words: () => [] },
    { given: "a command it does not have", words: () => ["quorate"] },
    { given: "eval of nothing", words: () => ["eval"] },
    { given: "a report on nothing", words: () => ["report"] },
    { given: "a template to nowhere", words: () => ["template"] },
    { given: "no file", words: () => ["check"] },
    { given: "a file that is not there", words: () => ["check", files.file("nowhere.xlsx")] },
    { given: "a folder", words: () => ["check", files.file(".")] },
    { given: "two files", words: () => ["check", files.file("a.xlsx"), files.file("b.xlsx")] },
    { given: "no workbook", words: () => ["check", files.write("notes.xlsx", "Some notes")] },
    {
      given: "a workbook cut short",
      words: () => ["report", files.write("cut.xlsx", zipSync({ a: strToU8("x") }).slice(0, 40))],
    },
    { given: "an option it does not have", words: () => ["check", files.file("a.xlsx"), "--colour"] },
    {
      given: "an option without its value",
      words: () => ["eval", files.file("a.xlsx"), "=DDSCP.PROBLEMS()", "--as-at"],
    },
    { given: "a day that is none", words: () => ["eval", sample, "=DDSCP.PROBLEMS()", "--as-at", "2026-02-30"] },
    { given: "no formula", words: () => ["eval", sample] },
    { given: "an unknown meeting", words: () => ["report", sample, "--meeting", "EB-1999-01"] },
    { given: "a format it does not have", words: () => ["report", sample, "--format", "pdf"] },
    { given: "a report over the workbook itself", words: () => ["report", own, "--out", own] },
    {
      given: "a report into a folder that is not there",
      words: () => ["report", sample, "--out", files.file("no/such/report.txt")],
    },
    { given: "a template into a folder that is not there", words: () => ["template", files.file("no/such/book.xlsx")] },
    { given: "an agenda of no meeting", words: () => ["agenda", sample] },
    { given: "minutes of an unknown meeting", words: () => ["minutes", sample, "--meeting", "EB-1999-01"] },
    { given: "a pro forma of an unknown group", words: () => ["proforma", sample, "--group", "Nobody"] },
    { given: "a Board report for another body's meeting", words: () => ["report", sample, "--meeting", "QA-2026-05"] },
    { given: "a chair's report of the Board to itself", words: () => ["proforma", sample, "--group", "EB"] },
    { given: "a file that says not what it is", words: () => ["report", sample, "--out", files.file("report")] },
    {
      given: "text in a file that Word would open",
      words: () => ["report", sample, "--format", "text", "--out", files.file("text.docx")],
    },
    {
      given: "a Word file that Word would not open",
      words: () => ["report", sample, "--format", "docx", "--out", files.file("word.html")],
    },
    { given: "a Word file to the screen", words: () => ["report", sample, "--format", "docx"] },
  ])("$given", async ({ words }) => {
    const { exit, out, error } = await ddscpLater(...words());
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toMatch(SENTENCE);
  });

  const sample = path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");
  let own = "";
  beforeAll(async () => {
    own = await files.book("own.xlsx", smallWorkbook());
  });
});

test.each([["--help"], ["eval", "--help"], ["check", "-h"], ["help"]])(
  "%s %s: how each command is called",
  (...words) => {
    const { exit, out } = ddscp(...words);
    expect(exit).toBe(0);
    for (const command of ["eval", "report", "agenda", "minutes", "proforma", "check", "template"])
      expect(out).toContain(`ddscp ${command} `);
  },
);

describe("template", () => {
  test.each([
    { words: [], name: "DDSCP-Governance.xlsx" },
    { words: ["--sample"], name: "DDSCP-Governance-sample.xlsx" },
    { words: ["--own"], name: "DDSCP-Governance-own.xlsx" },
  ])("writes $name, and never over a file", ({ words, name }) => {
    const target = files.file(`new-${name}`);
    expect(ddscp("template", target, ...words)).toMatchObject({ exit: 0, error: "" });
    const written = readFileSync(target);
    expect(written.equals(readFileSync(path.join(__dirname, "../../templates", name)))).toBe(true);
    expect(ddscp("template", target, "--sample")).toMatchObject({ exit: 2, error: expect.stringMatching(SENTENCE) });
    expect(readFileSync(target).equals(written)).toBe(true);
  });

  test("--own writes a workbook that goes by its own rules, without an error, and speaks of no other partnership", () => {
    const target = files.file("own-board.xlsx");
    ddscp("template", target, "--own");
    const written = readFileSync(target);
    const settings = readWorkbook(written).tables.find(({ name }) => name === "Settings");
    expect(settings?.headers.slice(0, 2)).toEqual(["Setting", "Value"]);
    expect(settings?.rows.map((row) => row.slice(0, 2))).toContainEqual(["Documents", "Own"]);
    expect(ddscp("check", target)).toMatchObject({ exit: 0, error: "" });
    const problems = JSON.parse(ddscp("check", target, "--json").out) as readonly { readonly severity: string }[];
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const parts = Object.entries(unzipSync(written)).map(([part, bytes]) => [part, strFromU8(bytes)] as const);
    expect(parts.length).toBeGreaterThan(25);
    const xmlOf = (part: string): string => parts.find(([path]) => path === part)?.[1] ?? "";
    const tabs = [...xmlOf("xl/workbook.xml").matchAll(/<sheet name="([^"]+)"/g)].map(([, tab]) => tab);
    const links = [...xmlOf("xl/worksheets/sheet1.xml").matchAll(/location="([^"]+)!A1"/g)].map(([, tab]) => tab);
    expect(["Start", ...links]).toEqual(tabs);
    for (const [, xml] of parts) expect(xml).not.toMatch(/Derby|Chief Officer|Executive Board|\b(?:GOV|MASA|TOR) \d/);
  });
});

describe("report", () => {
  const rows = [
    ["EDU-2026-03", "EDU", 46112],
    ["EB-2026-03", "EB", 46105],
    ["EB-2026-06", "EB", 46203],
  ];
  let book = "";
  beforeAll(async () => {
    book = await files.book(
      "report.xlsx",
      smallWorkbook(
        {
          table: "Groups",
          headers: ["Group", "Name", "Area", "Quorum rule"],
          rows: [
            ["EDU", "Education <b>Group</b> | one", "Derby", "Area authority"],
            ["EB", "Executive Board", "Both", "Statutory partners"],
          ],
        },
        { table: "Meetings", headers: ["Meeting", "Group", "Date"], rows },
        { table: "Schedule", headers: ["Group", "Meeting"], rows: [["EDU", "EB-2026-06"]] },
      ),
    );
  });

  test.each(["text", "markdown", "html", "json"])("%s: what the Board is asked, quorum, reports", async (format) => {
    const words = ["report", book, "--meeting", "EB-2026-06", "--as-at", "2026-06-25", "--format", format];
    const { exit, out } = await ddscpLater(...words);
    expect(exit).toBe(0);
    for (const part of ["Executive Board report", "What the Board is asked to do", "Quorum", "GOV 11.3", "Overdue"])
      expect(out).toContain(part);
  });

  test("cell text is text: in HTML and in Markdown", async () => {
    const html = (await ddscpLater("report", book, "--as-at", "2026-06-25", "--format", "html")).out;
    expect(html).toContain("Education &lt;b&gt;Group&lt;/b&gt; | one");
    expect(html).not.toContain("<b>Group");
    expect((await ddscpLater("report", book, "--as-at", "2026-06-25", "--format", "markdown")).out).toContain(
      "Education \\<b\\>Group\\</b\\> \\| one",
    );
  });

  test.each([
    ["report.docx", "PK"],
    ["report.html", "<!doctype html>"],
    ["report.md", "# Executive Board report"],
    ["report.json", "{"],
    ["report.TXT", "Executive Board report"],
  ])("%s is what its name says, without --format", async (name, begins) => {
    const target = files.file(`named-${name}`);
    expect(await ddscpLater("report", book, "--as-at", "2026-06-25", "--out", target)).toMatchObject({ exit: 0 });
    expect(readFileSync(target, "latin1").startsWith(begins)).toBe(true);
  });

  test("--out writes the same to a file, and says so", async () => {
    const target = files.file("report.md");
    const words = ["report", book, "--as-at", "2026-06-25", "--format", "markdown"] as const;
    expect(await ddscpLater(...words, "--out", target)).toEqual({
      exit: 0,
      out: `${target} was written.\n`,
      error: "",
    });
    expect(readFileSync(target, "utf8")).toBe((await ddscpLater(...words)).out);
  });
});

describe("what only the clerk should know", () => {
  const sample = path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");

  test.each(["text", "markdown", "html", "json"])(
    "is said on the error stream, and never in minutes as %s",
    async (format) => {
      const asked = ["--meeting", "EB-2026-09", "--as-at", "2026-11-30", "--format", format];
      const { exit, out, error } = await ddscpLater("minutes", sample, ...asked);
      expect(exit).toBe(0);
      expect(error).toMatch(/^For you, and not in the minutes:\n- /);
      expect(error).toContain("Suspended by a notice");
      expect(out).not.toMatch(/Suspended by a notice|For you|[Cc]lerk/);
    },
  );

  test("nor is it in a file of an agenda", async () => {
    const target = files.file("agenda.html");
    const { error } = await ddscpLater(
      "agenda",
      sample,
      "--meeting",
      "EB-2026-12",
      "--as-at",
      "2026-11-30",
      "--out",
      target,
    );
    expect(error).toContain("the chair has not decided yet");
    expect(readFileSync(target, "utf8")).not.toMatch(/has not decided|overdue/);
  });
});
