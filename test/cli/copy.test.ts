import { strFromU8, unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ddscpLater, folderForTests } from "./ddscp";

const SAMPLE = path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");
const files = folderForTests();
const made = (name: string, more: readonly string[] = []) =>
  ddscpLater(
    "copy",
    SAMPLE,
    "--for",
    "UHDB",
    "--purpose",
    "quality assurance audits",
    "--out",
    files.file(name),
    "--as-at",
    "2026-11-22",
    ...more,
  );
const UHDB = "University Hospitals of Derby and Burton NHS Foundation Trust";

/** The parts of an .xlsx as text, by their paths. */
function partsOf(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

describe("GOV 9.6, 9.7: ddscp copy", () => {
  // The library that writes files is first read then.
  test("writes a copy that says what it is, and holds values alone", async () => {
    const { exit, out, error } = await made("copy.xlsx");
    expect([exit, error]).toEqual([0, ""]);
    expect(out).toBe(
      `${files.file("copy.xlsx")} was written for ${UHDB}; its first sheet says what was left out and why. Read it before you share it, and delete the sheets that this purpose does not need.\n`,
    );
    const parts = partsOf(files.file("copy.xlsx"));
    const said = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
    expect(said.slice(0, 13)).toEqual([
      `Copy for ${UHDB}`,
      "For",
      UHDB,
      "From",
      "The safeguarding children partnership: DDSCP-Governance-sample.xlsx",
      "Purpose",
      "Quality assurance audits (GOV 9.6). Use it for nothing else.",
      "Covers",
      "Meetings since Tuesday 1 April 2025, and what hangs on them.",
      "As at",
      "Sunday 22 November 2026. It does not change by itself.",
      "What goes in",
      "The same for every purpose: the purpose narrows nothing, only the agency and the days covered do. GOV 9.6 names the purposes, and no document says which data each of them needs.",
    ]);
    expect(said.filter((text) => text === "Complaints and compliments stay with the partnership.")).toHaveLength(1);
    expect(
      Object.entries(parts)
        .filter(([name, xml]) => name.startsWith("xl/worksheets/") && /<f[ >]/.test(xml))
        .map(([name]) => name),
    ).toEqual([]);
    expect(Object.keys(parts).filter((name) => /comment|vml|externalLink|vba|customXml/i.test(name))).toEqual([]);
    expect(parts["xl/workbook.xml"]).not.toMatch(/state="(?:very)?[Hh]idden"/);
    expect(
      [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name).slice(0, 4),
    ).toEqual(["About this copy", "Agencies", "Groups", "Seats"]);
    expect(parts["xl/workbook.xml"]).not.toContain('"Complaints"');
  }, 30_000);

  test.each<{ given: string; words: readonly string[]; says: string }>([
    {
      given: "no purpose",
      words: ["--for", "UHDB", "--out", "x.xlsx"],
      says: "Give --purpose: a purpose of GOV 9.6, like 'Case reviews'.",
    },
    {
      given: "a purpose of one's own",
      words: ["--for", "UHDB", "--purpose", "Press", "--out", "x.xlsx"],
      says: "--purpose says 'Press'. Give one of the purposes of GOV 9.6:",
    },
    {
      given: "an unknown agency",
      words: ["--for", "Atlantis", "--purpose", "Case reviews", "--out", "x.xlsx"],
      says: "--for says 'Atlantis'. Give an agency of Agencies, by its name or an alias.",
    },
    {
      given: "no file to write",
      words: ["--for", "UHDB", "--purpose", "Case reviews"],
      says: "Give --out: the file to write, which ends in .xlsx.",
    },
    {
      given: "nothing but the workbook",
      words: [],
      says: "Give --for, --purpose and --out: an agency of Agencies; a purpose of GOV 9.6, like 'Case reviews'; the file to write, which ends in .xlsx.",
    },
    {
      given: "a file to write alone",
      words: ["--out", "x.xlsx"],
      says: "Give --for and --purpose: an agency of Agencies; a purpose of GOV 9.6, like 'Case reviews'.",
    },
    {
      given: "a copy that is no workbook",
      words: ["--for", "UHDB", "--purpose", "Case reviews", "--out", "x.pdf"],
      says: "Name the copy after --out, a file that ends in .xlsx.",
    },
    {
      given: "a day before the first document",
      words: ["--for", "UHDB", "--purpose", "Case reviews", "--out", "x.xlsx", "--as-at", "2022-10-02"],
      says: "On 2 October 2022 the purposes of GOV 9.6 were not in force yet; no copy is made as at that day.",
    },
    {
      given: "a first day that is none",
      words: ["--for", "UHDB", "--purpose", "Case reviews", "--out", "x.xlsx", "--since", "2026-02-31"],
      says: "--since says '2026-02-31'. Give a date like 2026-11-22.",
    },
    {
      given: "a first day to come",
      words: ["--for", "UHDB", "--purpose", "Case reviews", "--out", "x.xlsx"].concat([
        "--since",
        "2026-12-01",
        "--as-at",
        "2026-11-22",
      ]),
      says: "--since says 1 December 2026, which is after 22 November 2026. Give an earlier day.",
    },
  ])("$given: one sentence, exit 2, and nothing written", async ({ words, says }) => {
    const { exit, out, error } = await ddscpLater("copy", SAMPLE, ...words);
    expect([exit, out]).toEqual([2, ""]);
    expect(error).toContain(says);
  });

  test("never over an existing file", async () => {
    const before = files.write("there.xlsx", "mine");
    expect(await made("there.xlsx")).toEqual({
      exit: 2,
      out: "",
      error: `${before} was not written: there is such a file already.\n`,
    });
    expect(readFileSync(before, "utf8")).toBe("mine");
  }, 30_000);

  test("a text that begins like a formula stays text, and days stay days in any time zone", async () => {
    const book = await files.book("own.xlsx", [
      {
        table: "Agencies",
        headers: ["Agency", "Type"],
        rows: [
          ["=1+1", "Statutory partner"],
          ["Health", "Relevant agency"],
        ],
      },
      { table: "Groups", headers: ["Group", "Name", "Quorum rule"], rows: [["G", "Group", "None"]] },
      {
        table: "Seats",
        headers: ["Seat", "Group", "Agency", "Role", "Category"],
        rows: [["S", "G", "Health", "Head", "Core"]],
      },
      { table: "Meetings", headers: ["Meeting", "Group", "Date", "Start"], rows: [["M", "G", 46112, 0.4375]] },
      { table: "Attendance", headers: ["Meeting", "Seat", "Status"], rows: [["M", "S", "Present"]] },
    ]);
    const target = files.file("own-copy.xlsx");
    expect(
      await ddscpLater(
        "copy",
        book,
        "--for",
        "Health",
        "--purpose",
        "Case reviews",
        "--out",
        target,
        "--as-at",
        "2026-11-22",
      ),
    ).toMatchObject({ exit: 0, error: "" });
    const meetings = Object.entries(partsOf(target))
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .map(([, xml]) => xml);
    expect(meetings.some((xml) => xml.includes("<v>46112</v>"))).toBe(true);
    expect(meetings.filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
  });
});
