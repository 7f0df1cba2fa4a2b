import path from "node:path";
import { fromIso, type PlainDate } from "../../src/calendar/plain-date";
import { answerFormula } from "../../src/cli/eval";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { Question } from "../../src/functions/define-function";
import { agendaDocument } from "../../src/reports/agenda-document";
import { boardReport } from "../../src/reports/board-report";
import { agendaNotes, minutesNotes } from "../../src/reports/for-clerk";
import { minutesDocument } from "../../src/reports/minutes-document";
import { proForma } from "../../src/reports/pro-forma";
import { barParts } from "../../src/reports/writers/drawn-as-text";
import { board } from "../governance/own/board-of-seven";
import { on } from "../register/given-workbook";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const AS_AT = fromIso("2026-11-30") as PlainDate;
const meeting = register.meeting("EB-2026-12")!;
const report = boardReport(register, meeting, AS_AT);
const agenda = agendaDocument(register, meeting, AS_AT);

const itemsOf = (document: typeof agenda): string[][] =>
  (saidIn(document, "items").at(-1) as string[][]).filter(({ length }) => length > 1);
const [key = []] = saidIn(report, "key") as [string[][]];
const linesThat = (ask: string): string[] => key.filter(([asks]) => asks === ask).map(([, text = ""]) => text);

describe("the Board's papers tell one story", () => {
  test("what page 1 asks the Board to decide are items of that meeting's agenda, in its words, led and timed, before any other business", () => {
    const items = itemsOf(agenda);
    const end = items.findIndex(([, item]) => item?.startsWith("Any other business"));
    expect(linesThat("Decide").length).toBeGreaterThan(1);
    expect(linesThat("Decide").join()).toMatch(/District Councils. Safeguarding Group can never reach its quorum/);
    for (const text of linesThat("Decide")) {
      const at = items.findIndex(([, item]) => item?.startsWith(text));
      expect(at).toBeGreaterThan(0);
      expect(at).toBeLessThan(end);
      expect(items[at]![2]).not.toBe("");
      expect(items[at]!.at(-1)).toMatch(/^\d\d:\d\d$/);
    }
  });

  test("page 1 asks for a decision first, says since when it waits and what happens without one", () => {
    const [tied = "", , consent = ""] = linesThat("Decide");
    expect(tied).toMatch(/^Agree or reject “Missing from care: one reporting form”\./);
    // Referred on 8 April; the ordinary Boards of 2 June and 1 September have passed, the special one of 6 October takes none.
    expect(tied).toContain("It has waited 7 months, through 2 ordinary meetings of this body.");
    expect(consent).toMatch(
      /^Record whether NHS Derby and Derbyshire Integrated Care Board, in the chair that day, consents to “Pressures report/,
    );
    expect(consent).toMatch(
      /15 for, 1 against.*nobody else can give the chair.s consent, and without it the decision falls/,
    );
  });

  test("what the Board referred to the Chief Officer Group is chased on page 1, with what the day is from which it waits", () => {
    const [referred = ""] = linesThat("Chase");
    expect(referred).toContain("“Single front door pilot”, referred on 5 December 2025");
    expect(referred).toContain(
      "“Locality groups to report together”, referred after a notice received on 19 January 2026",
    );
    expect(referred).toContain("Ask its chair for an answer");
  });

  test("what is for the special meeting is noted as that, and is no item of this one", () => {
    const [noted = ""] = linesThat("Note");
    expect(noted).toMatch(/^For Tuesday 8 December 2026, not this meeting: whether “Change to the threshold/);
    expect(itemsOf(agenda).filter(([, item]) => item?.includes("Change to the threshold"))).toEqual([]);
  });

  test("a special meeting's agenda and minutes have what it was called for, and nothing standing", () => {
    const special = register.meeting("EB-2026-12-S")!;
    const names = itemsOf(agendaDocument(register, special, AS_AT)).map(([, item]) => item);
    expect(names).toEqual([
      "Welcome and apologies",
      "Quorum, and declarations of interest",
      expect.stringMatching(/^Whether “Change to the threshold for Section 47”.*Derby City Council gave notice/),
      "Close of the meeting",
    ]);
    const held = minutesDocument(register, register.meeting("EB-2026-10-S")!, AS_AT);
    expect(itemsOf(held).map(([, item]) => item)).toEqual([
      names[0],
      names[1],
      expect.stringMatching(/^Whether “Shared data set”.*East Midlands Ambulance Service gave notice/),
      names[3],
    ]);
  });

  test("a vote in writing has an item for each of its decisions, and no other", () => {
    const decisions = ["Lease", "Grant"].map((Title, at) => ({ Decision: `D${at}`, Meeting: "W", Title }));
    const elsewhere = { Decision: "D9", Meeting: "M", Title: "Budget" };
    const written = board({}, { Decisions: [...decisions, elsewhere] });
    const items = itemsOf(agendaDocument(written, written.meeting("W")!, on("2026-06-09")));
    expect(items.map(([, item]) => item)).toEqual(["“Lease”", "“Grant”"]);
  });

  test("an exception report is due on one day in the report, on the agenda, on its form and in its cell", () => {
    const due = answerFormula(
      '=DDSCP.REPORT.STATUS("EVYP","EB-2026-12",,"Exception")',
      register,
      new Question(register, AS_AT),
    );
    expect(due.value).toBe("Overdue");
    const form = proForma(register, register.group("EVYP")!, { meeting, asAt: AS_AT });
    expect(form.facts.find(({ name }) => name === "To be in by")?.says).toMatch(
      /^Friday 13 November 2026, which has passed/,
    );
    expect(form.facts.find(({ name }) => name === "Covers")?.says).toContain("to Monday 30 November 2026, the day to");
    expect(JSON.stringify(saidIn(report, "reports"))).toContain("due Friday 13 November 2026");
    expect(agendaNotes(register, meeting, AS_AT).join()).toContain("due by 13 November 2026: overdue");
  });
});

test("minutes give each decision as it stood at the meeting, and the clerk is told apart what came later", () => {
  const held = register.meeting("EB-2026-09")!;
  const minutes = minutesDocument(register, held, AS_AT);
  const [then] = saidIn(minutes, "decisions") as [string[][]];
  const of = (title: string): string[] => then.find(([, decision]) => decision === title) ?? [];
  expect(of("Change to the threshold for Section 47")[2]).toMatch(/^Carried, 15 for, 2 against\./);
  expect(of("Response to inspection")[2]).toBe("Carried, 3 for, 1 against. Only the statutory partners voted.");
  expect(then.map(([number]) => number)).toEqual(then.map((_, at) => `R${at + 1}`));
  // What waits for the chair has no day yet.
  expect(of("Pressures report from all agencies")[3]).toBe("Proposed: Monday 2 November 2026");
  expect(JSON.stringify(minutes)).not.toMatch(/Suspended|In force|clerk/);
  expect(minutesNotes(register, held, AS_AT)).toContainEqual(
    expect.stringMatching(
      /^“Change to the threshold for Section 47” on Monday 30 November 2026: Suspended by a notice/,
    ),
  );
});

test("a measure that two priorities have says whose it is", () => {
  const names = saidIn(report, "plan").flatMap((block) =>
    typeof block === "string" ? [] : block.filter(({ length }) => length > 1).map(([name]) => name),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Missing from care/home (priority 2)");
});

test("a measure whose last reading is its target says so in words that stand alone", () => {
  const said = saidIn(report, "plan").flat(2).map(String);
  expect(said.filter((each) => each.includes("at target")).length).toBeGreaterThan(0);
  expect(said.filter((each) => /(?:^| )at it$/.test(each))).toEqual([]);
});

test("the list of who gets the papers says who chairs, and the key explains what is used and nothing else", () => {
  const circulation = (saidIn(agenda, "circulation")[0] as string[][]).filter(({ length }) => length > 1);
  expect(circulation.filter(([, role]) => /chairs this meeting/i.test(role ?? "")).map(([agency]) => agency)).toEqual([
    "NHS Derby and Derbyshire Integrated Care Board",
  ]);
  const [short] = saidIn(agenda, "abbreviations") as [string];
  expect(short).toContain("CAMHS: Child and Adolescent Mental Health Services");
  expect(short).not.toMatch(/MASA|DBS|DASH/);
});

test.each([
  [0, 0],
  [0.004, 1],
  [0.97, 9],
  [1, 10],
])("a bar of %d has %d of ten: only what is whole looks full", (share, full) => {
  expect(barParts(share).full).toHaveLength(full);
  expect(barParts(share).rest).toHaveLength(10 - full);
});
