import { readQuorumRule } from "../../../src/governance/quorum/written-rule";
import { readDecisionRule } from "../../../src/governance/voting/decision-rule";
import { timeBefore } from "../../../src/records/time-before";
import type { Typed } from "../../../src/taskpane/form/form-asked";
import { boardCode } from "../../../src/taskpane/setup/board-code";
import { BOARD_FORM, RULES_ASKED } from "../../../src/taskpane/setup/board-form";
import { examplesOf, lastDayOf, seatsNeeded } from "../../../src/taskpane/setup/rule-sentences";
import { setupStage } from "../../../src/taskpane/setup/setup-stage";
import { DECISION_RULES, PRESENT_RULES, QUORUM_RULES, TIME_RULES } from "../../../src/taskpane/setup/usual-rules";
import { type GivenTables, givenWorkbook, on } from "../../register/given-workbook";

const OWN: GivenTables = { Settings: [{ Setting: "Documents", Value: "Own" }], Groups: [], Seats: [], Meetings: [] };
const workbook = (tables: GivenTables = {}) => givenWorkbook({ ...OWN, ...tables });
const TODAY = on("2026-11-30");

const outcome = (typed: Typed) => BOARD_FORM.outcome({ ...BOARD_FORM.start, ...typed }, workbook(), TODAY);
function rowWritten(typed: Typed) {
  const came = outcome(typed);
  return came !== "nothing" && "asked" in came ? came.asked.tables[0]?.add?.[0] : came;
}
const hintAt = (name: string, typed: Typed) =>
  BOARD_FORM.fields({ ...BOARD_FORM.start, ...typed }, workbook(), TODAY).find((field) => field.name === name)?.hint;

describe("the usual rules", () => {
  test("are all read by the rules as they stand", () => {
    for (const { written } of QUORUM_RULES) expect(readQuorumRule(written).status).not.toBe("unreadable");
    for (const { written } of DECISION_RULES) expect(readDecisionRule(written).status).toBe("read");
    for (const { written } of TIME_RULES) expect(timeBefore().read(written)).toBeDefined();
    for (const { rules, fault } of RULES_ASKED)
      expect(rules.map(({ written }) => fault(written, workbook())).join("")).toBe("");
  });

  test("begin with who is there by any means, as a blank cell of Groups means it", () => {
    expect(PRESENT_RULES[0]?.written).toBe("Present; Remote; Deputy");
    expect(BOARD_FORM.start["present"]).toBe("Present; Remote; Deputy");
  });
});

test.each([
  ["one third of seats", 7, 6, 3],
  ["one third of seats", 6, 6, 2],
  ["the greater of 3 of seats and one third of seats", 6, 6, 3],
  ["half of filled seats", 7, 6, 3],
  ["more than half of seats", 8, 8, 5],
  ["2 of seats and half of filled seats", 9, 7, 4],
  ["None", 7, 7, null],
  ["1 of seats of: Chair", 7, 7, null],
  ["3 of: Ashby Council; Bourne Council; Corby Council", 7, 7, null],
  ["most people", 7, 7, null],
])("%s, of %i seats with %i filled, needs %p of them", (written, all, filled, needed) => {
  expect(seatsNeeded(written, { all, filled })).toBe(needed);
});

test("a rule is shown with what it comes to", () => {
  expect(examplesOf("one third of seats")).toBe("Of 7 seats 3 and of 12 seats 4.");
  expect(hintAt("quorum", { quorum: "one third of seats" })).toBe(
    "Quorum rule: ‘one third of seats’. Of 7 seats 3 and of 12 seats 4.",
  );
  expect(hintAt("quorum", {})).toBe("Left blank: answers that need it cannot tell.");
});

test("a time is shown with its last day before a Monday some five weeks ahead", () => {
  // 30 November 2026 and 35 days is Monday 4 January 2027: clear are 30 December to 3 January.
  expect(lastDayOf(workbook(), "5 clear days", TODAY)).toBe(
    "For a meeting on Monday 4 January 2027: by Tuesday 29 December 2026.",
  );
  expect(lastDayOf(workbook(), "soon", TODAY)).toBe("");
});

test.each([
  ["Ashby Parish Council", "APC"],
  ["The Governors of St Mary’s", "GSM"],
  ["Trustees", "TRU"],
  ["Bwrdd Iechyd Prifysgol Hywel Dda Local Board", "BIPHD"],
  ["…", ""],
])("%s has the code %s", (name, code) => {
  expect(boardCode(name)).toBe(code);
});

describe("what is written into Groups", () => {
  test("is the row of the board, with each seat one vote where it votes", () => {
    expect(
      rowWritten({
        name: "Ashby Parish Council",
        quorum: "one third of seats",
        decision: "majority of votes cast, tie: casting vote",
        notice: "5 clear days",
        source: "Standing order 6.3",
      }),
    ).toEqual({
      Group: "APC",
      Name: "Ashby Parish Council",
      "Quorum rule": "one third of seats",
      "Counts as present": "Present; Remote; Deputy",
      "Decision rule": "majority of votes cast, tie: casting vote",
      Notice: "5 clear days",
      "Vote rule": "Each seat",
      Source: "Standing order 6.3",
    });
  });

  test("leaves blank what is not said", () => {
    expect(rowWritten({ name: "Trustees" })).toEqual({
      Group: "TRU",
      Name: "Trustees",
      "Counts as present": "Present; Remote; Deputy",
    });
  });

  test("takes other words, where they can be read", () => {
    const own = { name: "Trustees", quorum: "own words" };
    expect(rowWritten({ ...own, "quorum own": "4 of seats" })).toMatchObject({ "Quorum rule": "4 of seats" });
  });
});

test.each([
  [{}, "name", "Enter the board's name"],
  [{ name: "TB", quorum: "own words" }, "quorum own", "Enter it, like"],
  [{ name: "TB", quorum: "own words", "quorum own": "most of us" }, "quorum own", "‘most of us’ cannot be read"],
  [{ name: "TB", present: "own words", "present own": "Present; Zoom" }, "present own", "‘Zoom’ is no status"],
  [{ name: "TB", decision: "own words", "decision own": "majority, tie: coin" }, "decision own", "‘tie: coin’"],
  [{ name: "TB", notice: "own words", "notice own": "a week" }, "notice own", "like 5 clear days"],
])("%j is told at %s", (typed: Typed, field, said) => {
  const came = outcome(typed);
  expect(came !== "nothing" && "faults" in came ? came.faults[field] : came).toContain(said);
});

describe("what comes next", () => {
  const GROUPS = [{ Group: "TB", Name: "Trustees" }];
  const SEATS = [{ Seat: "TB-1", Group: "TB", Role: "Chair", Category: "Chair" }];
  const MEETINGS = [{ Meeting: "TB-2026-12", Group: "TB", Date: "2026-12-07" }];

  test.each<[string, GivenTables, string | null]>([
    ["nothing entered", {}, "board"],
    ["the board is", { Groups: GROUPS }, "members"],
    ["and its members", { Groups: GROUPS, Seats: SEATS }, "meeting"],
    ["and a meeting", { Groups: GROUPS, Seats: SEATS, Meetings: MEETINGS }, null],
    ["a meeting of agencies, no seats", { Groups: GROUPS, Meetings: MEETINGS }, null],
    ["a row that cannot be used is not nothing", { Groups: [{ Name: "Trustees" }], Seats: SEATS }, "meeting"],
    ["by the documents", { Settings: [] }, "meeting"],
  ])("%s", (_given, tables, stage) => {
    expect(setupStage(workbook(tables))).toBe(stage);
  });
});

describe("words of one's own", () => {
  const own = (written: string) => outcome({ name: "Trust", quorum: "own words", "quorum own": written });

  test.each([
    [
      "one third of the members",
      "‘one third of the members’ cannot be read. Did you mean: one third of seats, or one third of filled seats?",
    ],
    ["half the members", "‘half the members’ cannot be read. Did you mean: half of seats, or half of filled seats?"],
    [
      "a third of all members",
      "‘a third of all members’ cannot be read. Did you mean: a third of seats, or a third of filled seats?",
    ],
    ["one third", "‘one third’ cannot be read. Did you mean: one third of seats, or one third of filled seats?"],
    ["half plus one", "‘half plus one’ cannot be read. Did you mean: more than half of seats?"],
    ["3", "‘3’ cannot be read. Did you mean: 3 of seats?"],
    [
      "three trustees",
      "‘trustees’ is no word for the members, and no agency in Agencies. Did you mean: three of seats?",
    ],
    [
      "a third of the trustees",
      "‘the trustees’ is no word for the members, and no agency in Agencies. Did you mean: a third of seats, or a third of filled seats?",
    ],
    ["enough of us", "‘enough of us’ cannot be read. Write it like 4 of seats or half of seats."],
  ])("'%s' is not saved: %s", (written, fault) => {
    expect(own(written)).toEqual({ faults: { "quorum own": fault } });
    expect(hintAt("quorum own", { quorum: "own words", "quorum own": written })).toBe(`Not a rule yet: ${fault}`);
  });

  test.each(["three members", "3 of the members", "at least three of all members", "one third of all the seats"])(
    "'%s' can mean one thing, and is saved",
    (written) => {
      expect(own(written)).toMatchObject({ asked: { tables: [{ add: [{ "Quorum rule": written }] }] } });
    },
  );

  test("agencies named after a colon may still be entered", () => {
    expect(own("2 of: Ashby Council; Bourne Council")).toHaveProperty("asked");
  });

  test("a number alone says not of which days", () => {
    expect(outcome({ name: "Trust", requests: "own words", "requests own": "10" })).toEqual({
      faults: { "requests own": "Say which: 10 working days, 10 days or 10 clear days." },
    });
    expect(rowWritten({ name: "Trust", requests: "10 days" })).toMatchObject({ "Agenda request days": "10 days" });
  });
});
