import mammoth from "mammoth";
import { unzipSync, strFromU8 } from "fflate";
import path from "node:path";
import { fromIso, type PlainDate, toIso } from "../../src/calendar/plain-date";
import { answerFormula } from "../../src/cli/eval";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { Question } from "../../src/functions/define-function";
import { peopleToCheck } from "../../src/governance/checks/people-to-check";
import { agendaDocument } from "../../src/reports/agenda-document";
import { boardReport } from "../../src/reports/board-report";
import { boardPeriod } from "../../src/reports/board/period";
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
const period = boardPeriod(register, meeting, AS_AT);
const report = boardReport(register, meeting, AS_AT);

/** What a cell answers, asked as on a day. */
const cell = (formula: string, asAt = AS_AT) => answerFormula(formula, register, new Question(register, asAt));
const value = (formula: string, asAt = AS_AT): unknown => {
  const { error, value: found } = cell(formula, asAt);
  return error === null ? found : error.code;
};
const dateIn = (day: PlainDate): string => `DATE(${toIso(day).replaceAll("-0", "-").replaceAll("-", ",")})`;

const DOCUMENTS: readonly (readonly [string, ReportDocument])[] = [
  ["Board report", report],
  ["Agenda", agendaDocument(register, meeting!, AS_AT)],
  ["Agenda of CSPR", agendaDocument(register, register.meeting("CSPR-2026-11")!, AS_AT)],
  ["Minutes", minutesDocument(register, register.meeting("QA-2026-05")!, AS_AT)],
  ["Pro forma", proForma(register, register.group("QA")!, { meeting, asAt: AS_AT })],
];

describe("each figure of the Board report is what its cell answers", () => {
  const rows = saidIn(report, "figures")[0] as string[][];
  const figure = (name: string): [string, string] => {
    const [, now = "", before = ""] = rows.find(([first]) => first === name) ?? [];
    return [now, before];
  };
  const PERIODS = [period.now, period.before];
  const both = (of: (days: typeof period.now) => string): string[] => PERIODS.map(of);
  const heldIn = ({ from, to }: typeof period.now) =>
    register.all("Meetings").filter(({ date, status }) => date >= from && date <= to && status !== "Cancelled");

  test("the period runs from the last ordinary Board, and drops no meeting of it", () => {
    expect([period.now.from, period.now.to, period.before.from].map(toIso)).toEqual([
      "2026-09-02",
      "2026-11-22",
      "2026-06-03",
    ]);
  });

  test("quorum", () => {
    const found = both((days) => {
      const answers = heldIn(days).map((each) => value(`=DDSCP.QUORATE("${each.meeting}")`));
      const asked = answers.filter((answer) => answer !== "No quorum rule");
      return `${asked.filter((answer) => answer === true).length} of ${asked.length}`;
    });
    expect(figure("Meetings that were quorate")).toEqual(found);
  });

  test("attendance", () => {
    const agencies = register.all("Agencies").filter(({ type }) => type !== "Partnership office");
    const found = both(({ from, to }) => {
      const of = (what: string): number =>
        agencies.reduce(
          (sum, { agency }) =>
            sum + Number(value(`=DDSCP.ATTENDANCE.COUNT("${agency}","${what}",,${dateIn(from)},${dateIn(to)})`)),
          0,
        );
      return `${Math.round((of("Represented") / of("Expected")) * 100)}%`;
    });
    expect(figure("Attendance: share of expected places filled")).toEqual(found);
  });

  test("reports overdue", () => {
    const found = both(({ to }) => String((value("=DDSCP.OVERDUE()", to) as unknown[]).length - 1));
    expect(figure("Reports overdue or missed, and still owed")).toEqual(found);
  });

  test("decisions, and complaints received", () => {
    const isIn = (day: PlainDate, { from, to }: typeof period.now): boolean => day >= from && day <= to;
    const dayOf = (id: string): PlainDate => register.meeting(id)!.date;
    expect(figure("Decisions taken")).toEqual(
      both((days) => String(register.all("Decisions").filter((each) => isIn(dayOf(each.meeting), days)).length)),
    );
    const received = register.all("Complaints").filter(({ kind, about }) => kind === "Complaint" && about !== "Agency");
    expect(figure("Complaints received about the partnership")).toEqual(
      both((days) => String(received.filter((each) => isIn(each.received, days)).length)),
    );
  });

  test("reports in time: of those due in the period before the day asked about, not waived", () => {
    const exceptions = register.all("Reports").filter(({ kind }) => kind === "Exception");
    const due = [
      ...register.all("Schedule").map(({ group, meeting: of, kind }) => ({
        due: fromIso(String(value(`=DDSCP.DEADLINE("${of}","Reports")`))),
        state: value(`=DDSCP.REPORT.STATUS("${group}","${of}",,"${kind}")`),
      })),
      ...exceptions.map(({ group, forMeeting, due: day }) => ({
        due: day,
        state: value(`=DDSCP.REPORT.STATUS("${group}","${forMeeting}",,"Exception")`),
      })),
    ];
    const found = both(({ from, to }) => {
      const of = due.filter(({ due: day, state }) => day != null && day >= from && day <= to && state !== "Waived");
      const past = of.filter(({ due: day }) => day! < AS_AT);
      return `${past.filter(({ state }) => state === "Received on time").length} of ${past.length}`;
    });
    expect(figure("Reports due that came in time")).toEqual(found);
  });

  test("checks of everybody who is to have one", () => {
    const found = both(({ to }) => {
      const states = peopleToCheck(register, to).map(({ person, kind }) =>
        value(`=DDSCP.CHECK.STATUS("${person.name}","${kind}")`, to),
      );
      return String(states.filter((state) => state === "Expired" || state === "Missing").length);
    });
    expect(Number(found[0])).toBeGreaterThan(0);
    expect(figure("Checks run out or missing")).toEqual(found);
  });

  test("contributions: the rows of the year that had come by then, added up", () => {
    const rows = register.all("Contributions").filter(({ year }) => year.startsWith("2026"));
    const pence = (amount: number | null): number => Math.round((amount ?? 0) * 100);
    const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
    const found = both(({ to }) => {
      const received = rows.filter(({ receivedOn }) => receivedOn === null || receivedOn <= to);
      const said = [sum(received.map((row) => pence(row.received))), sum(rows.map(({ due }) => pence(due)))];
      return said.map((each) => `£${(each / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 })}`).join(" of ");
    });
    expect(figure("Contributions received this year")).toEqual(found);
  });

  test("no figure goes unheld", () => {
    expect(rows.map(([name]) => name)).toEqual([
      "Meetings that were quorate",
      "Attendance: share of expected places filled",
      "Decisions taken",
      "Reports due that came in time",
      "Reports overdue or missed, and still owed",
      "Complaints received about the partnership",
      "Complaints with a deadline passed",
      "Actions overdue",
      "Standing duties overdue",
      "Checks run out or missing",
      "Contributions received this year",
    ]);
  });

  test("complaints, actions and duties", () => {
    const count = (formulas: readonly string[], asAt: PlainDate, ...states: readonly string[]): number =>
      formulas.filter((formula) => states.includes(String(value(formula, asAt)))).length;
    const complaints = register.all("Complaints").map(({ ref }) => `=DDSCP.COMPLAINT.STATUS("${ref}")`);
    expect(figure("Complaints with a deadline passed")).toEqual(
      both(({ to }) => String(count(complaints, to, "Overdue"))),
    );
    const actions = register.all("Actions").map(({ action }) => `=DDSCP.ACTION.STATUS("${action}")`);
    expect(figure("Actions overdue")).toEqual(
      both(({ to }) => `${count(actions, to, "Overdue")} of ${actions.length - count(actions, to, "Done")} open`),
    );
    const duties = register.all("Obligations").map(({ obligation }) => `=DDSCP.OBLIGATION.STATUS("${obligation}")`);
    expect(figure("Standing duties overdue")).toEqual(both(({ to }) => String(count(duties, to, "Overdue"))));
  });

  test("where each decision stands, and how it was decided", () => {
    const stands = saidIn(report, "decisions")[1] as string[][];
    const WORDS: Readonly<Record<string, RegExp>> = {
      "In force": /^In force/,
      Scheduled: /^Takes effect/,
      Suspended: /^Suspended/,
      Referred: /^Referred/,
      Pending: /^Not settled/,
      "No date set": /no implementation date/,
      Withdrawn: /^Withdrawn/,
    };
    expect(stands.length).toBeGreaterThan(8);
    for (const [title = "", , how = "", where = ""] of stands) {
      const { decision } = register.all("Decisions").find((each) => each.title === title)!;
      expect(where).toMatch(WORDS[String(value(`=DDSCP.DECISION.STATUS("${decision}")`))]!);
      if (how === "Consensus") continue;
      const [[yes, against]] = value(`=DDSCP.TALLY("${decision}")`) as [[number, number]];
      expect(how).toContain(`${yes} for, ${against} against`);
    }
  });

  test("attendance of each partner at each body", () => {
    const heat = saidIn(report, "attendance")[1] as string[][];
    const from = fromIso("2025-11-23") as PlainDate;
    const partners = register.all("Agencies").filter(({ type }) => type === "Statutory partner");
    for (const [body = "", ...shares] of heat)
      partners.forEach(({ agency }, at) => {
        const rate = value(`=DDSCP.ATTENDANCE.RATE("${agency}","${body}",${dateIn(from)},${dateIn(AS_AT)})`);
        expect(shares[at]).toBe(rate === "#N/A" ? "–" : `${Math.round(Number(rate) * 100)}%`);
      });
  });
});

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
    const figures = (saidIn(report, "figures")[0] as string[][]).map((row) => row.at(-1) ?? "");
    expect([...cited, ...figures].filter((each) => !isKnownCitation(each))).toEqual([]);
    expect(report.sections.filter(({ by }) => by.length === 0).map(({ id }) => id)).toEqual([
      "key",
      "figures",
      "untold",
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
  expect(said.filter(([, , , where]) => where?.startsWith("Not valid"))).toEqual([
    [
      "Audit of early help",
      "Consensus",
      "Monday 8 June 2026",
      "Not valid: the meeting was not quorate when it was taken",
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
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    const read = [...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words = ""]) => plain(words));
    for (const heading of headings) expect(read.some((words) => words.startsWith(heading))).toBe(true);
    const tables = document.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table")).length;
    expect(html.split("<table>").length - 1).toBeGreaterThanOrEqual(tables);
    expect(html).not.toMatch(/<img(?![^>]*alt="[^"]+")/);
    const xml = strFromU8(unzipSync(file)["word/document.xml"]!);
    expect(xml.split("<w:tblHeader").length - 1).toBe(tables);
    expect(strFromU8(unzipSync(file)["word/_rels/document.xml.rels"]!)).not.toContain("External");
  }, 60_000);

  test("HTML and Markdown: every heading, nothing fetched", () => {
    const html = asHtml(document);
    expect(html).not.toMatch(/<script|<link|<img|src=|url\(|https?:/);
    const read = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words = ""]) => plain(words));
    for (const heading of headings) {
      expect(read.some((words) => words.startsWith(heading))).toBe(true);
      expect(asText(document)).toContain(heading);
    }
    expect(asMarkdown(document).split("\n## ").length - 1).toBe(headings.length);
  });

  test("sheet: every cell in one column of the page or joined, on pages that no heading ends", () => {
    const { rows, looks = [], upright } = documentSheet("A", document);
    expect(rows.every((row) => row.length <= 20)).toBe(true);
    expect(upright!.heights.length).toBe(rows.length);
    for (const start of upright!.pageStarts) expect(["headers", "heading", "note"]).not.toContain(looks[start - 1]);
  });
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
