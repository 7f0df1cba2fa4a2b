import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { tables } from "../../src/records/all-tables";
import { readWorkbook } from "../../src/xlsx/read";
import { ddscp, ddscpLater, folderForTests } from "../cli/ddscp";
import { builtWorkbook, type GivenTable } from "../xlsx/built-workbook";
import { foundIn } from "./parts-searched";

const files = folderForTests();
const OWN = "Derby Homes";
const AS_AT = ["--as-at", "2026-11-22"];

const given = (table: keyof typeof tables, rows: readonly Readonly<Record<string, string | number>>[]): GivenTable => {
  const headers = Object.values(tables[table].columns).map(({ header }) => header);
  return { table, headers, rows: rows.map((row) => headers.map((header) => row[header] ?? "")) };
};

/** Everything personal of others in the workbook below, each found nowhere else in it. */
const PERSONAL = [
  "Ottilie Quorndon",
  "Quorndon, Ottilie",
  "Mr Brackenfield",
  "Ignatius Brackenfield",
  "Zebedee Palterton",
  "Hephzibah Duckmanton",
  "Lysander Heage",
  "ottilie.q@council.example",
  "private.address@home.example",
  "01629 580000",
  "07700 900123",
  "bereavement",
  "hip operation",
  "complained about the headteacher",
  "Ignatius's own comment",
  "hidden note of Zebedee",
  "Author of the workbook",
  "Palterton Holdings",
  "SecretName",
  "Colour of the officer",
];

const BOOK: readonly GivenTable[] = [
  given("Agencies", [
    { Agency: "Derby City Council", Type: "Statutory partner", Area: "Derby" },
    { Agency: OWN, Type: "Relevant agency", Area: "Derby" },
  ]),
  given("Groups", [{ Group: "QA", Name: "Quality Group", "Quorum rule": "None" }]),
  given("Seats", [
    {
      Seat: "QA-1",
      Group: "QA",
      Agency: "Derby City Council",
      Role: "Head",
      Category: "Chair",
      Name: "Ottilie Quorndon",
      Email: "ottilie.q@council.example",
      Phone: "01629 580000",
    },
    {
      Seat: "QA-2",
      Group: "QA",
      Agency: OWN,
      Role: "Manager",
      Category: "Core",
      Name: "Wilf Own",
      Email: "wilf@own.example",
    },
  ]),
  given("Meetings", [{ Meeting: "QA-1", Group: "QA", Date: 46112, Start: 0.4375 }]),
  given("Attendance", [
    { Meeting: "QA-1", Seat: "QA-1", Status: "Deputy", Deputy: "Ignatius Brackenfield", Reason: "bereavement" },
    { Meeting: "QA-1", Seat: "QA-2", Status: "Apologies", Reason: "Own reason" },
  ]),
  given("Decisions", [
    {
      Decision: "D-1",
      Meeting: "QA-1",
      Title: "Audit, asked for by Mr Brackenfield (private.address@home.example, 07700 900123)",
    },
    { Decision: "D-2", Meeting: "QA-1", Title: "=SUM(1,1) of Quorndon, Ottilie" },
  ]),
  given("Votes", [
    {
      Decision: "D-1",
      "Voting seat": "Derby City Council",
      Vote: "For",
      "Cast by": "Zebedee Palterton",
      "Proxy reason": "hip operation",
    },
  ]),
  given("Complaints", [{ Ref: "C-1", Kind: "Complaint", About: "complained about the headteacher", Received: 46112 }]),
  given("Checks", [{ Person: "Hephzibah Duckmanton", Kind: "DBS", "Done on": 46112 }]),
  given("Actions", [
    {
      Action: "A-1",
      Group: "QA",
      Description: "Train",
      Leads: "Lysander Heage",
      Progress: "Hephzibah Duckmanton will",
    },
  ]),
];

/** The same with all that a copy must not take along: comments, a hidden sheet, names, an author, a link, properties. */
async function fullBook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await builtWorkbook(BOOK));
  workbook.creator = "Author of the workbook";
  workbook.company = "Palterton Holdings";
  const seats = workbook.getWorksheet("Seats")!;
  seats.getCell("A2").note = "Ignatius's own comment";
  seats.getCell("N1").value = "Colour of the officer";
  const hidden = workbook.addWorksheet("Hidden", { state: "veryHidden" });
  hidden.getCell("A1").value = "hidden note of Zebedee";
  workbook.definedNames.add("Hidden!$A$1", "SecretName");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

let file = new Uint8Array();
let parts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const book = files.write("book.xlsx", await fullBook());
  const words = ["--for", OWN, "--purpose", "Case reviews", "--out", files.file("copy.xlsx"), ...AS_AT];
  expect(await ddscpLater("copy", book, ...words)).toMatchObject({ exit: 0, error: "" });
  file = new Uint8Array(readFileSync(files.file("copy.xlsx")));
  parts = Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}, 30_000);

describe("GOV 9.7: a partner's copy, every part of the file", () => {
  test("holds none of the personal values of the workbook that are not the partner's own", () => {
    expect(foundIn(file, PERSONAL)).toEqual([]);
  });

  test("which are all in the workbook, and found there", async () => {
    const found = foundIn(await fullBook(), PERSONAL).map((line) => line.replace(/^.*: /, ""));
    expect(PERSONAL.filter((value) => !found.includes(value))).toEqual([]);
  });

  test.each([
    { given: "in numbers of letters", part: [...PERSONAL[0]!].map((letter) => `&#${letter.codePointAt(0)};`).join("") },
    { given: "parted by tags", part: "<r><t>Ottilie </t></r><r><t>Quorndon</t></r>" },
    { given: "in a link", part: 'Target="mailto:Ottilie%20Quorndon"' },
    { given: "in base 64", part: Buffer.from("Ottilie Quorndon").toString("base64") },
    { given: "in capitals", part: "OTTILIE QUORNDON" },
  ])("a name would be found $given", ({ part }) => {
    expect(foundIn(zipSync({ "xl/a.xml": strToU8(part) }), PERSONAL)).toEqual(["xl/a.xml: Ottilie Quorndon"]);
  });

  test("holds the partner's own, and what stands in the place of the others", () => {
    const xml = Object.values(parts).join("\n");
    for (const value of ["Wilf Own", "wilf@own.example", "Own reason", "Head (Derby City Council)", "Person 1"])
      expect(xml).toContain(value);
    expect(xml).toContain("Audit, asked for by Person 1 ((not shown), (not shown))");
  });

  test("has the parts of a plain workbook alone, no formula, no name but for printing, and nothing hidden", () => {
    const kinds = Object.keys(parts).map((name) => name.replace(/\d+/g, "N"));
    expect([...new Set(kinds)].sort()).toEqual(
      [
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/_rels/workbook.xml.rels",
        "xl/sharedStrings.xml",
        "xl/styles.xml",
        "xl/tables/tableN.xml",
        "xl/theme/themeN.xml",
        "xl/workbook.xml",
        "xl/worksheets/_rels/sheetN.xml.rels",
        "xl/worksheets/sheetN.xml",
      ].sort(),
    );
    const all = Object.values(parts).join("\n");
    expect(all).not.toMatch(/<f[ >]|calculatedColumnFormula|state="(very)?hidden"|hidden="(1|true)"/i);
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<definedName [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => !/^_xlnm\.Print_/.test(name ?? ""))).toEqual([]);
    expect(all).not.toMatch(/TargetMode="External"|docProps|thumbnail|absPath|dc:creator/i);
  });
});

describe("a partner's copy, opened", () => {
  test("is read by this program too, each table with its rows", async () => {
    const read = readWorkbook(file);
    const rows = Object.fromEntries(read.tables.map(({ name, rowCount }) => [name, rowCount]));
    expect(rows).toMatchObject({
      Agencies: 2,
      Seats: 2,
      Meetings: 1,
      Attendance: 2,
      Decisions: 2,
      Votes: 1,
      Actions: 1,
    });
    expect(Object.keys(rows)).not.toEqual(expect.arrayContaining(["Complaints"]));
    expect(ddscp("eval", files.file("copy.xlsx"), '=DDSCP.DEADLINE("QA-1","Papers")')).toMatchObject({ exit: 0 });
  });

  test("prints each sheet one page wide on A4, its headings on every page, and numbers the pages", () => {
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    for (const [, xml] of sheets) {
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"/);
      expect(xml).toMatch(/<pageSetup [^>]*fitToHeight="0"/);
      expect(xml).toContain("Page &amp;P of &amp;N");
    }
    const titles = (parts["xl/workbook.xml"] ?? "").match(/_xlnm\.Print_Titles/g) ?? [];
    expect(titles).toHaveLength(sheets.length - 1);
  });

  test("is the same file whenever it is made", async () => {
    const words = ["--for", OWN, "--purpose", "Case reviews", "--out", files.file("again.xlsx"), ...AS_AT];
    await ddscpLater("copy", files.file("book.xlsx"), ...words);
    expect(readFileSync(files.file("again.xlsx")).equals(Buffer.from(file))).toBe(true);
  });
});

describe("ddscp copy --preview", () => {
  test("says what goes in and what stays out, and writes nothing", async () => {
    const { exit, out } = await ddscpLater(
      "copy",
      files.file("book.xlsx"),
      "--for",
      OWN,
      "--purpose",
      "Case reviews",
      "--preview",
      ...AS_AT,
    );
    expect(exit).toBe(0);
    expect(out).toContain(`Copy for ${OWN}: a preview. Nothing was written.`);
    expect(out).toContain("  Attendance, 2 rows. Who was expected at those meetings, and who came.");
    expect(out).toContain("  1 row of Complaints: complaints and compliments stay with the partnership (GOV 13.8).");
    expect(PERSONAL.filter((value) => out.includes(value))).toEqual([]);
  });

  test("names what a copy would need", async () => {
    expect(await ddscpLater("copy", path.join("x.xlsx"), "--preview")).toMatchObject({
      exit: 2,
      error: "Give --for and --purpose: an agency of Agencies; a purpose of GOV 9.6, like 'Case reviews'.\n",
    });
  });
});
