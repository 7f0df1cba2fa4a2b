import mammoth from "mammoth";
import { unzipSync, strFromU8 } from "fflate";
import path from "node:path";
import { fromIso, type PlainDate } from "../../src/calendar/plain-date";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { agendaDocument } from "../../src/reports/agenda-document";
import { boardReport } from "../../src/reports/board-report";
import { headingOf, type ReportDocument, textOf } from "../../src/reports/document";
import { minutesDocument } from "../../src/reports/minutes-document";
import { proForma } from "../../src/reports/pro-forma";
import { asDocx } from "../../src/reports/writers/docx";
import { asHtml } from "../../src/reports/writers/html";
import { asMarkdown } from "../../src/reports/writers/markdown";
import { asText } from "../../src/reports/writers/text";
import { isKnownCitation } from "../../src/sources/citation";
import { documentSheet } from "../../src/taskpane/reports/document-sheet";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const AS_AT = fromIso("2026-11-22") as PlainDate;
const meeting = register.meeting("EB-2026-12");
const report = boardReport(register, meeting, AS_AT);

const DOCUMENTS: readonly (readonly [string, ReportDocument])[] = [
  ["Board report", report],
  ["Agenda", agendaDocument(register, meeting!, AS_AT)],
  ["Agenda of CSPR", agendaDocument(register, register.meeting("CSPR-2026-11")!, AS_AT)],
  ["Minutes", minutesDocument(register, register.meeting("QA-2026-05")!, AS_AT)],
  ["Pro forma", proForma(register, register.group("QA")!, { meeting, asAt: AS_AT })],
];

describe("page 1", () => {
  const lines = saidIn(report, "key")[0] as string[][];

  test("asks for at most seven things, each told in a section that is there", () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.length).toBeLessThanOrEqual(7);
    const ids = report.sections.map(({ id }) => id);
    expect(lines.filter(([, , section = ""]) => !ids.includes(section))).toEqual([]);
  });

  test("every line and every figure gives a paragraph that is there; every other section that is said by one, its own", () => {
    const cited = report.sections.flatMap(({ by, blocks }) => [
      ...by,
      ...blocks.flatMap((block) => (block.kind === "key lines" ? block.lines.flatMap((line) => line.by) : [])),
    ]);
    expect(report.sections.find(({ id }) => id === "figures")?.by).toHaveLength(11);
    expect(cited.filter((each) => !isKnownCitation(each))).toEqual([]);
    expect(report.sections.filter(({ by }) => by.length === 0).map(({ id }) => id)).toEqual([
      "key",
      "untold",
      "abbreviations",
    ]);
    for (const block of report.sections[0]!.blocks)
      if (block.kind === "key lines") expect(block.lines.filter(({ by }) => by.length === 0)).toEqual([]);
  });

  test("what is asked comes in order: decide, note, chase", () => {
    const asks = lines.map(([ask]) => ["Decide", "Note", "Chase"].indexOf(ask ?? ""));
    expect([...asks].sort()).toEqual(asks);
  });
});

describe("the page that each key line leads to", () => {
  const led = (saidIn(report, "key")[0] as string[][]).map(([, , section = ""]) => section);

  test("on a sheet: the page on which its section begins, by the sheet's own page breaks", () => {
    const { rows, upright } = documentSheet("A", report);
    const pageOf = (section: string): number => {
      const heading = headingOf(
        report,
        report.sections.find(({ id }) => id === section)!,
      );
      const row = rows.findIndex(([first]) => String(first).startsWith(heading));
      expect(row).toBeGreaterThan(0);
      return 1 + upright!.pageStarts.filter((start) => start <= row).length;
    };
    const said = rows.flatMap((row) => row.filter((cell) => / page \d+$/.test(String(cell))));
    expect(said.map((cell) => Number(/\d+$/.exec(String(cell))![0]))).toEqual(led.map(pageOf));
    expect(new Set(said).size).toBeGreaterThan(3);
    expect(upright!.pageStarts.length + 1).toBeLessThanOrEqual(6);
  });

  test("in Word: a reference to its heading with the page already in it, so that nobody is asked to update", async () => {
    const parts = unzipSync(await asDocx(report));
    const xml = strFromU8(parts["word/document.xml"]!);
    const references = [...xml.matchAll(/PAGEREF (\S+) \\h<\/w:instrText>.*?<w:t[^>]*>(\d+)<\/w:t>/g)];
    expect(references.map(([, section]) => section)).toEqual(led);
    for (const section of led) expect(xml).toContain(`w:name="${section}"`);
    const pages = references.map(([, , page]) => Number(page));
    expect(Math.max(...pages)).toBeLessThanOrEqual(6);
    expect(new Set(pages).size).toBeGreaterThan(2);
    expect(xml + strFromU8(parts["word/settings.xml"]!)).not.toMatch(/updateFields|w:dirty/);
  }, 60_000);
});

test.each(
  register
    .all("Meetings")
    .filter(({ kind }) => kind !== "Written")
    .map(({ meeting }) => [meeting]),
)("neither agenda nor minutes of %s speak of functions, cells or sheets", (id) => {
  const meeting = register.meeting(id)!;
  const said = `${asText(agendaDocument(register, meeting, AS_AT))} ${asText(minutesDocument(register, meeting, AS_AT))}`;
  expect(said).not.toMatch(/DDSCP\.|Attendance has no row|workbook's Seats/);
});

test("an agenda has the minutes to agree, and the day on which the body meets next, specially or not", () => {
  const items = (id: string): readonly string[] =>
    (saidIn(agendaDocument(register, register.meeting(id)!, AS_AT), "items").slice(-1) as string[][][])[0]!.map(
      ([, item = ""]) => item,
    );
  expect(items("EB-2026-12")).toEqual(
    expect.arrayContaining([
      "Minutes of the meetings of Tuesday 1 September 2026 and Tuesday 6 October 2026 (special)",
      "Any other business, and the date of the next meeting: Tuesday 8 December 2026 (special) and Tuesday 2 March 2027",
    ]),
  );
  // The special meeting in between agrees no minutes.
  expect(items("EB-2027-03")).toContain(
    "Minutes of the meetings of Tuesday 1 December 2026 and Tuesday 8 December 2026 (special)",
  );
  expect(items("QA-2026-11")).toContain("Minutes of the meeting of Thursday 13 August 2026");
});

test("minutes end with the next meeting and where the chair signs; a special meeting says so in its title", () => {
  const minutes = minutesDocument(register, register.meeting("EB-2026-09")!, AS_AT);
  expect(saidIn(minutes, "close")[0]).toBe(
    "Next meeting: Tuesday 6 October 2026 (special) and Tuesday 1 December 2026.",
  );
  const special = register.all("Meetings").find(({ kind, group }) => kind === "Special" && group === "EB")!;
  expect(minutesDocument(register, special, AS_AT).title).toMatch(
    /^Minutes \(draft\): Executive Board, special meeting, \d/,
  );
  expect(agendaDocument(register, special, AS_AT).title).toMatch(/^Agenda: Executive Board, special meeting, \d/);
});

test("minutes take the agenda's items under the agenda's numbers, from the welcome to any other business", () => {
  const held = register.meeting("QA-2026-05")!;
  const [agenda] = saidIn(agendaDocument(register, held, AS_AT), "items").slice(-1) as string[][][];
  const [minutes] = saidIn(minutesDocument(register, held, AS_AT), "items").slice(-1) as string[][][];
  const items = agenda!.filter(({ length }) => length > 1);
  expect(minutes!.map(([number]) => number)).toEqual(items.map(([number]) => number));
  minutes!.forEach(([, item = ""], at) =>
    expect(items[at]![1]).toMatch(new RegExp(`^${item.replace(/[()]/g, "\\$&")}`)),
  );
  expect(minutes![0]![1]).toMatch(/^Welcome/);
  expect(minutes!.at(-1)![1]).toMatch(/^Any other business/);
});

test("a decision that is not valid says why", () => {
  const said = saidIn(minutesDocument(register, register.meeting("QA-2026-05")!, AS_AT), "decisions")[0] as string[][];
  expect(said.filter(([, , outcome]) => outcome?.startsWith("Not valid"))).toEqual([
    [
      expect.stringMatching(/^R\d$/),
      "Audit of early help",
      "Not valid: the meeting was not quorate when it was taken",
      "–",
    ],
  ]);
});

describe.each(DOCUMENTS)("%s of the sample", (_, document) => {
  const headings = document.sections.map((section) => headingOf(document, section));
  const cells = document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap((row) => row.map(textOf)) : [])),
  );

  test("says nobody by a code, no numbers of working days that are nought, and no date without its words", () => {
    const seats = new Set(register.all("Seats").map(({ seat }) => seat));
    expect(cells.filter((each) => seats.has(each))).toEqual([]);
    const said = asText(document);
    expect(said).not.toMatch(/\b0 working days late|undefined|NaN|\bnull\b/);
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test("Word: read back by another reader, with its headings, its tables and its pictures' words", async () => {
    const file = await asDocx(document);
    expect(strFromU8(unzipSync(file)["docProps/core.xml"]!)).toContain("<cp:lastModifiedBy>DDSCP Governance<");
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    const read = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words = ""]) => plain(words));
    // Word's list of headings has the words alone, not the paragraphs by which it is said.
    expect(read).toEqual(headings);
    const tables = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table")).length;
    expect(html.split("<table>").length - 1).toBeGreaterThanOrEqual(tables);
    expect(html).not.toMatch(/<img(?![^>]*alt="[^"]+")/);
    const xml = strFromU8(unzipSync(file)["word/document.xml"]!);
    expect(xml.split("<w:tblHeader").length - 1).toBe(tables);
    const styles = strFromU8(unzipSync(file)["word/styles.xml"]!);
    for (const [, style] of xml.matchAll(/<w:tblPr>(?:<w:tblStyle w:val="(\w+)"\/>)?/g))
      expect(styles).toContain(`w:type="table" w:customStyle="1" w:styleId="${style}"`);
    expect(styles).toMatch(/w:type="firstRow"/);
    expect(strFromU8(unzipSync(file)["word/_rels/document.xml.rels"]!)).not.toContain("External");
  }, 60_000);

  test("HTML and Markdown: every heading, nothing fetched", () => {
    const html = asHtml(document);
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    const read = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words = ""]) => plain(words));
    expect(read).toEqual(headings);
    for (const heading of headings) expect(asText(document)).toContain(heading);
    expect(asMarkdown(document).split("\n## ").length - 1).toBe(headings.length);
  });

  test("sheet: every cell in one column of the page or joined, on pages that no heading ends", () => {
    const { rows, looks = [], upright } = documentSheet("A", document);
    expect(rows.every((row) => row.length <= upright!.columns.count)).toBe(true);
    expect(upright!.heights.length).toBe(rows.length);
    for (const start of upright!.pageStarts) expect(["headers", "heading", "note"]).not.toContain(looks[start - 1]);
  });
});

test.each(DOCUMENTS)("the sheet of the %s can be read on upright A4 and fits it", (_, document) => {
  const { upright } = documentSheet("A", document);
  const { font, columns, scale, margins, heights, pageStarts } = upright!;
  expect(scale).toBeGreaterThanOrEqual(85);
  expect((font.size * scale) / 100).toBeGreaterThanOrEqual(8.5);
  // 210 by 297 mm are 595 by 842 points; an inch is 72.
  expect((columns.count * columns.points * scale) / 100).toBeLessThanOrEqual(595 - 72 * (margins.left + margins.right));
  const starts = [0, ...pageStarts, heights.length];
  const pages = starts.slice(1).map((end, at) => heights.slice(starts[at], end).reduce((sum, each) => sum + each, 0));
  expect((Math.max(...pages) * scale) / 100).toBeLessThanOrEqual(842 - 72 * (margins.top + margins.bottom));
  // Screens have rows of whole pixels, of 0.75 points: others would grow by up to one.
  expect(heights.filter((height) => height % 0.75 !== 0)).toEqual([]);
});

test("text that looks like a formula or markup stays text", async () => {
  const title = '=HYPERLINK("https://example.org") <b>x</b>';
  const odd: ReportDocument = {
    title,
    facts: [{ name: "+1", says: "-1" }],
    sections: [
      {
        id: "a",
        heading: "@b",
        numbering: "none",
        by: [],
        blocks: [
          {
            kind: "table",
            says: "",
            columns: [
              { header: "=1+1", width: 1 },
              { header: "b", width: 1 },
            ],
            rows: [["=2", "# x"]],
          },
        ],
      },
    ],
  };
  expect(asHtml(odd)).toContain("=HYPERLINK(&quot;https://example.org&quot;) &lt;b&gt;x&lt;/b&gt;");
  expect(asMarkdown(odd)).toContain("\\<b\\>x\\</b\\>");
  expect(asMarkdown(odd)).toContain("\\# x");
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(await asDocx(odd)) });
  expect(plain(html)).toContain(title);
  expect(documentSheet("A", odd).rows.flat()).toEqual(expect.arrayContaining([title, "=1+1", "=2", "@b"]));
});

/** The words of HTML. */
function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
