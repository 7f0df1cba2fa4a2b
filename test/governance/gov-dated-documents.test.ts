import { ALL_PROVISIONS, SETTABLE_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { writtenDocs } from "../../tools/written-docs";
import { givenWorkbook, on } from "../register/given-workbook";
import { ask, cell } from "./ask-workbook";
import { ATTENDANCE, CHECKS } from "./dated/attendance";
import { CHAIRS, SEATS_DATED } from "./dated/chairs";
import { amend, FIRST_NEW, whileAmended, type DatedCase } from "./dated/dated-case";
import { seatsOf } from "./dated/meeting-on-both-days";
import { QUORUM } from "./dated/quorum";
import { REPORTING } from "./dated/reporting";
import { KEPT_IN_TABLES } from "./dated/tables";
import { COMPLAINTS_DATED, TIMESCALES } from "./dated/timescales";
import { VOTING } from "./dated/voting";
import { ACTIONS, FINANCE, OBLIGATIONS_DATED, SHARING } from "./dated/work";
import { PARTNERSHIP, POLICE } from "./voting/decision-workbook";

const CASES: readonly DatedCase[] = [
  ...QUORUM,
  ...VOTING,
  ...TIMESCALES,
  ...COMPLAINTS_DATED,
  ...REPORTING,
  ...ATTENDANCE,
  ...CHAIRS,
  ...SEATS_DATED,
  ...CHECKS,
  ...ACTIONS,
  ...OBLIGATIONS_DATED,
  ...FINANCE,
  ...SHARING,
];
const settingOf = new Map(SETTABLE_PROVISIONS.map(({ name, setting }) => [name, setting.name]));
const WITH_ROWS = CASES.flatMap(({ rows = [], ...example }) =>
  rows.map(([written, ofBoth]) => ({ ...example, written, ofBoth, setting: settingOf.get(example.provision) ?? "" })),
);

describe("a number changed in src/sources holds from its day on, and what was before stays as it was judged", () => {
  test.each(CASES)("$paragraph, $provision: $given", ({ provision, newValue, answers, old, recent }) => {
    expect(whileAmended(provision, newValue, () => answers([]))).toEqual([old, recent]);
  });

  test.each(WITH_ROWS)(
    "$paragraph, $setting is $written, on either day: $given",
    ({ provision, newValue, answers, setting, written, ofBoth }) => {
      const row = { Setting: setting, Value: written };
      expect(whileAmended(provision, newValue, () => answers([row]))).toEqual([ofBoth, ofBoth]);
    },
  );

  /** It is no number of a document: by it a workbook goes by the documents, or by none of them. */
  const WHOSE_RULES = "documents.documents";

  test("every provision is amended by an example here, or by one of those kept in tables", () => {
    const amended = new Set([...CASES, ...KEPT_IN_TABLES].map(({ provision }) => provision));
    expect(ALL_PROVISIONS.map(({ name }) => name).filter((name) => !amended.has(name))).toEqual([WHOSE_RULES]);
    const withRows = new Set(WITH_ROWS.map(({ provision }) => provision));
    expect(SETTABLE_PROVISIONS.map(({ name }) => name).filter((name) => !withRows.has(name))).toEqual([WHOSE_RULES]);
  });

  test("the two days of every example are answered differently", () => {
    const alike = CASES.filter(({ old, recent }) => JSON.stringify(old) === JSON.stringify(recent));
    expect(alike.map(({ provision }) => provision)).toEqual([]);
  });

  test("the reference docs follow: a row for each version, with its days", () => {
    const undo = [
      amend("timescales.reportWorkingDays", on(FIRST_NEW), 8),
      amend("voting.proxyWithinHours", on(FIRST_NEW), 12),
    ];
    const rules = writtenDocs()["rules.md"] ?? "";
    undo.forEach((each) => each());
    const rows = (start: string): readonly string[] =>
      rules
        .split("\n")
        .filter((line) => line.startsWith(`| ${start} |`))
        .map((line) => line.split(" | ").slice(1, 4).join(" · "));
    expect(rows("Reports in before a meeting")).toEqual([
      "7 working days · 3 October 2022 · 31 December 2026",
      "8 working days · 1 January 2027 · ",
    ]);
    expect(rows("For a proxy: how long before the meeting, at most, the member became unable to attend")).toEqual([
      "24 hours · 3 October 2022 · 31 December 2026",
      "12 hours · 1 January 2027 · ",
    ]);
  });
});

describe("a meeting is judged by the text of its own day", () => {
  const rows = seatsOf("EB", "P1", "P2", "P3", "P4");
  const given = (date: string) =>
    givenWorkbook({
      ...PARTNERSHIP,
      Meetings: [{ Meeting: "M", Group: "EB", Date: date, Kind: "Special", Register: "Closed", "Chaired by": POLICE }],
      Attendance: rows.map((row) => ({ Meeting: "M", Status: "Present", ...row })),
      Decisions: [
        {
          Decision: "D",
          Meeting: "M",
          Title: "A decision",
          Method: "Consensus",
          Consensus: "Yes",
          "Implementation date": "2030-01-01",
        },
      ],
      Votes: [],
      Requests: [{ Meeting: "M", Item: "Budget", "Requested on": "2022-01-10" }],
    });
  const QUESTIONS = [
    'QUORATE("M")',
    'QUORUM.MISSING("M")',
    'QUORUM.FORECAST("M")',
    'OUTCOME("D")',
    'TALLY("D")',
    'DECISION.STATUS("D")',
    'DEADLINE("M","Agenda requests")',
    'DEADLINE("M","Reports")',
    'DEADLINE("M","Papers")',
    'DEADLINE("M","Notice")',
    'REQUEST.STATUS("M","Budget")',
  ];

  test.each(QUESTIONS)("%s: cannot tell before 3 October 2022, answered from that day on", (question) => {
    const early = ask(given("2022-10-02"), question);
    expect([early.error?.code, early.why]).toEqual([
      "#N/A",
      expect.stringContaining("no rule in force on 2 October 2022"),
    ]);
    expect(early.citations.length).toBeGreaterThan(0);
    for (const date of ["2022-10-03", "2023-05-10", "2026-03-03"]) expect(ask(given(date), question).error).toBeNull();
  });

  test("counting working days needs no rule", () => {
    expect(cell(given("2022-10-02"), "WORKINGDAYS.BEFORE(DATE(2012,1,4),1)")).toBe("2012-01-03");
  });

  test("a group that states no quorum says so on any day", () => {
    const register = givenWorkbook({ ...PARTNERSHIP, Meetings: [{ Meeting: "M", Group: "CDOP", Date: "2020-01-01" }] });
    expect(cell(register, 'QUORATE("M")')).toBe("No quorum rule");
  });
});
