import { quorumCard } from "../../../src/taskpane/meeting/quorum-view-model";
import type { GivenRow } from "../../register/given-workbook";
import { givenWorkbook, on, rawRow } from "../../register/given-workbook";

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];
const DAY = "2026-06-10";

/** A board of the four partners, one seat each, that meets on 10 June 2026; its attendance as given, by seat number. */
function board(statuses: Readonly<Record<number, string>>, meeting: GivenRow = {}, rule = "Statutory partners") {
  return givenWorkbook({
    Agencies: PARTNERS.map((agency) => ({ Agency: agency, Type: "Statutory partner" })),
    Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": rule }],
    Seats: PARTNERS.map((agency, at) => ({
      Seat: `EB-${at}`,
      Group: "EB",
      Agency: agency,
      Role: "Member",
      Category: "Core",
      Name: `Member ${at}`,
    })),
    Meetings: [{ Meeting: "EB-1", Group: "EB", Date: DAY, ...meeting }],
    Attendance: Object.entries(statuses).map(([seat, status]) => ({
      Meeting: "EB-1",
      Seat: `EB-${seat}`,
      Status: status,
    })),
  });
}

function gapsOf({ gaps }: Pick<ReturnType<typeof quorumCard>, "gaps">) {
  return gaps.map(({ heading, names }) => [heading, ...names]);
}

function card(register: ReturnType<typeof board>, today = DAY) {
  const meeting = register.meeting("EB-1");
  if (meeting === undefined) throw new Error("no meeting");
  return quorumCard(register, meeting, on(today));
}

describe("the quorum card of a meeting (GOV 11.1)", () => {
  test.each([
    {
      given: "all four there",
      statuses: { 0: "Present", 1: "Remote", 2: "Deputy", 3: "Present" },
      verdict: "Quorate",
      signal: "good",
      tally: [4, 4, "good"],
      gaps: [],
    },
    {
      given: "one absent",
      statuses: { 0: "Present", 1: "Remote", 2: "Deputy", 3: "Absent" },
      verdict: "Not quorate",
      signal: "bad",
      tally: [3, 4, "bad"],
      gaps: [["Absent", PARTNERS[3]]],
    },
    {
      given: "one not yet marked",
      statuses: { 0: "Present", 1: "Remote", 2: "Deputy", 3: "" },
      verdict: "Cannot tell yet",
      signal: "unsure",
      tally: [3, 4, "unsure"],
      gaps: [["Not yet marked", PARTNERS[3]]],
    },
    {
      given: "one absent, one with apologies and one not yet marked",
      statuses: { 0: "Present", 1: "Absent", 2: "Apologies", 3: "" },
      verdict: "Not quorate",
      signal: "bad",
      tally: [1, 4, "bad"],
      gaps: [
        ["Absent", PARTNERS[1]],
        ["Apologies", PARTNERS[2]],
        ["Not yet marked", PARTNERS[3]],
      ],
    },
  ])("$given", ({ statuses, verdict, signal, tally, gaps }) => {
    const shown = card(board(statuses));
    expect([shown.verdict, shown.signal]).toEqual([verdict, signal]);
    expect(shown.tallies).toEqual([
      { label: "Statutory partners", represented: tally[0], of: tally[1], needed: 4, signal: tally[2] },
    ]);
    expect(gapsOf(shown)).toEqual(gaps);
    expect(shown.never).toBe("");
    expect(shown.citations).toContain("GOV 11.1");
    expect(shown.sentence).toMatch(/EB-1.*\.$/);
  });

  test("somebody whose times cannot be of the meeting is not certain, and the sentence names the cell", () => {
    const register = board({ 0: "Present", 1: "Remote", 2: "Deputy", 3: "Present" }, { Start: "14:00", End: "16:00" });
    const shown = () => {
      const { verdict, gaps, sentence } = card(register);
      return [verdict, gapsOf({ gaps }), sentence.includes("Attendance!J5 (Left) says 03:30")];
    };
    expect(shown()).toEqual(["Quorate", [], false]);
    register.splice("Attendance", 3, 1, [
      rawRow("Attendance", { Meeting: "EB-1", Seat: "EB-3", Status: "Present", Left: "03:30" }),
    ]);
    expect(shown()).toEqual(["Cannot tell yet", [["Not certain", PARTNERS[3]]], true]);
  });

  test("a partner without a seat is told apart, and by its rule the group can never be quorate", () => {
    const register = board({ 0: "Present", 1: "Present", 2: "Present" });
    register.splice("Seats", 3, 1, []);
    const shown = card(register);
    expect([shown.verdict, gapsOf(shown)]).toEqual(["Not quorate", [["No seat in this group", PARTNERS[3]]]]);
    expect(shown.never).toBe("By its Quorum rule this group can never be quorate.");
  });
});

describe("before anything is recorded", () => {
  test.each([
    {
      given: "all said they come",
      statuses: { 0: "Coming", 1: "Coming", 2: "Coming", 3: "Coming" },
      verdict: "Will be quorate",
      signal: "good",
      gaps: [],
    },
    {
      given: "one has not answered",
      statuses: { 0: "Coming", 1: "Coming", 2: "Coming", 3: "" },
      verdict: "Quorum at risk",
      signal: "unsure",
      gaps: [["Not yet known", PARTNERS[3]]],
    },
    {
      given: "one sent apologies",
      statuses: { 0: "Coming", 1: "Coming", 2: "Coming", 3: "Apologies" },
      verdict: "Cannot be quorate",
      signal: "bad",
      gaps: [["Apologies", PARTNERS[3]]],
    },
  ])("$given", ({ statuses, verdict, signal, gaps }) => {
    const shown = card(board(statuses), "2026-06-01");
    expect([shown.verdict, shown.signal]).toEqual([verdict, signal]);
    expect(gapsOf(shown)).toEqual(gaps);
  });

  test("once the day is past and nothing was typed, it is not called a forecast of anything", () => {
    const shown = card(board({ 0: "Coming" }), "2026-06-20");
    expect([shown.verdict, shown.signal]).toEqual(["Not yet recorded", "unsure"]);
    expect(shown.sentence).toContain("Attendance not yet recorded");
  });
});

describe("where there is nothing to be met", () => {
  test.each([
    { given: "a cancelled meeting", register: board({}, { Status: "Cancelled" }), verdict: "Cancelled" },
    { given: "a group without a quorum rule", register: board({}, {}, "None"), verdict: "No quorum rule" },
  ])("$given", ({ register, verdict }) => {
    expect(card(register)).toMatchObject({
      verdict,
      signal: "quiet",
      tallies: [],
      gaps: [],
    });
  });
});
