import { minuteOfDay } from "../../../src/calendar/time-of-day";
import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { quorumMissing } from "../../../src/governance/quorum/missing";
import { quorate } from "../../../src/governance/quorum/quorate";
import { on } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";
import { allPartners, COUNTY, DCC, ICB, POLICE, quorumWorkbook, type Marks } from "./quorum-workbook";

const asAt = on("2026-11-22");
const MOST = "Statutory partners and most agencies";
type Given = Parameters<typeof quorumWorkbook>[0];

function judged(given: Given, at: [number, number] | null = null) {
  const { register, meeting } = quorumWorkbook(given);
  return quorate(register, meeting, { asAt, at: at === null ? null : minuteOfDay(...at) });
}

const present = (...who: string[]): Marks => who.map((each) => [each, "Present"]);
const without = (who: string): Marks => allPartners.filter(([each]) => each !== who);

describe("GOV 11.1: each of the four statutory partners", () => {
  it.each<[string, Given, unknown]>([
    ["all four", { rule: "Statutory partners", marks: allPartners }, true],
    [
      "three of the four, the fourth absent",
      { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "Absent"]] },
      false,
    ],
    [
      "three of the four, no row for the fourth in a closed register",
      { rule: "Statutory partners", marks: without(POLICE) },
      false,
    ],
    [
      "the fourth by a deputy (7.2f)",
      { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "Deputy"]] },
      true,
    ],
    [
      "the fourth on a screen",
      { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "Present (remote)"]] },
      true,
    ],
    [
      "the fourth without a seat, by an alias",
      { rule: "Statutory partners", marks: [...without(POLICE), ["derbyshire police", "Present"]] },
      true,
    ],
    [
      "the Commissioner's office is not the Constabulary",
      {
        rule: "Statutory partners",
        marks: [...without(POLICE), ["Office of the Police and Crime Commissioner", "Present"]],
      },
      false,
    ],
    [
      "Derby Homes is not Derby City Council",
      { rule: "Statutory partners", marks: [...without(DCC), ["Derby Homes", "Present"]] },
      false,
    ],
    [
      "two of one partner count once",
      { rule: "Statutory partners", marks: [...without(POLICE), [DCC, "Present"]] },
      false,
    ],
    [
      "in attendance represents nobody",
      { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "In attendance"]] },
      false,
    ],
    [
      "the fourth unmarked in a closed register decides",
      { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, ""]] },
      "#N/A",
    ],
    [
      "the fourth unmarked, but another absent: it decides nothing",
      { rule: "Statutory partners", marks: [...without(POLICE).slice(1), [POLICE, ""], [DCC, "Absent"]] },
      false,
    ],
    [
      "a second row of a partner already there unmarked",
      { rule: "Statutory partners", marks: [...allPartners, [POLICE, ""]] },
      true,
    ],
    [
      "a mistyped status could be a presence",
      { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "Presnt"]] },
      "#N/A",
    ],
    [
      "an open register with no row for the fourth",
      { rule: "Statutory partners", marks: without(POLICE), meeting: { Register: "Open" } },
      "#N/A",
    ],
    ["nothing recorded at all", { rule: "Statutory partners", marks: [] }, "#N/A"],
    ["a group without a rule", { rule: "None", marks: allPartners }, "No quorum rule"],
    [
      "a cancelled meeting",
      { rule: "Statutory partners", marks: allPartners, meeting: { Status: "Cancelled" } },
      "#N/A",
    ],
    [
      "the day the first document came into force",
      { rule: "Statutory partners", marks: allPartners, meeting: { Date: "2022-10-03" } },
      true,
    ],
    [
      "the day before any document was in force",
      { rule: "Statutory partners", marks: allPartners, meeting: { Date: "2022-10-02" } },
      "#N/A",
    ],
  ])("%s", (_, given, expected) => expect(valueOf(judged(given))).toBe(expected));

  it("counts nobody who advises, takes minutes or comes as a lay member, whoever employs them", () => {
    const seats = ["Legal adviser", "Partnership officer", "Minutes only", "Lay member", "Independent consultant"].map(
      (Category) => ({ Seat: Category, Group: "QA", Agency: POLICE, Role: Category, Category }),
    );
    const marks: Marks = [
      ...without(POLICE),
      ...seats.map(({ Seat }) => ["", "Present", { Seat, Agency: "" }] as const),
    ];
    expect(valueOf(judged({ rule: "Statutory partners", seats, marks }))).toBe(false);
  });
});

describe("GOV 11.2: and more than half of the relevant agencies", () => {
  it.each<[string, number, string[], boolean]>([
    ["3 of 5", 5, ["Agency A", "Agency B", "Agency C"], true],
    ["2 of 5", 5, ["Agency A", "Agency B"], false],
    ["exactly half, 3 of 6", 6, ["Agency A", "Agency B", "Agency C"], false],
    ["4 of 6", 6, ["Agency A", "Agency B", "Agency C", "Agency D"], true],
    ["1 of 1", 1, ["Agency A"], true],
    ["none where there is none", 0, [], true],
  ])("%s", (_, relevant, who, expected) =>
    expect(valueOf(judged({ rule: MOST, relevant, marks: [...allPartners, ...present(...who)] }))).toBe(expected),
  );

  it("needs the partners besides", () => {
    expect(valueOf(judged({ rule: MOST, relevant: 1, marks: [...without(ICB), ...present("Agency A")] }))).toBe(false);
  });

  it("leaves virtual seats out, and brings them in by the setting", () => {
    const seats = [1, 2].map((n) => ({
      Seat: `V${n}`,
      Group: "QA",
      Agency: n === 1 ? "Derby Homes" : "Office of the Police and Crime Commissioner",
      Role: "Adviser",
      Category: "Virtual",
    }));
    const given = { rule: MOST, relevant: 1, seats, marks: [...allPartners, ...present("Agency A")] };
    expect(valueOf(judged(given))).toBe(true);
    expect(valueOf(judged({ ...given, settings: [{ Setting: "Quorum.CountVirtualMembers", Value: "Yes" }] }))).toBe(
      false,
    );
  });

  it("says how many of how many were there and were needed", () => {
    const answer = judged({ rule: MOST, relevant: 5, marks: [...allPartners, ...present("Agency A", "Agency B")] });
    expect(said(answer)).toMatch(/2 of (the )?5 relevant agencies/);
    expect(said(answer)).toMatch(/3 are needed/);
    expect(answer.citations).toContain("GOV 11.2");
  });

  it("can never be quorate where the partners have no seat (DCSG as printed), and says so", () => {
    const answer = judged({ rule: MOST, relevant: 2, partnerSeats: [], marks: present("Agency A", "Agency B") });
    expect(valueOf(answer)).toBe(false);
    expect(said(answer)).toContain("no seat");
  });
});

describe("GOV 11.3: an Education group's own authority", () => {
  it.each<[string, string, string, boolean]>([
    ["Derby's by Derby City Council", "Derby", DCC, true],
    ["Derby's not by the county", "Derby", COUNTY, false],
    ["Derbyshire's by the county", "Derbyshire", COUNTY, true],
  ])("%s", (_, area, who, expected) =>
    expect(valueOf(judged({ rule: "Area authority", area, marks: present(who) }))).toBe(expected),
  );
});

describe("GOV 11: at a time", () => {
  const leaving = (arrived: string, left: string): Given => ({
    rule: "Statutory partners",
    meeting: { Start: "10:00", End: "12:00" },
    marks: [...without(POLICE), [POLICE, "Present", { Arrived: arrived, Left: left }]],
  });
  it.each<[string, Given, [number, number] | null, boolean]>([
    ["at the opening, 15 minutes after the start, one who arrived by then", leaving("10:15", ""), null, true],
    ["one who arrived a minute later", leaving("10:16", ""), null, false],
    ["the minute before one leaves", leaving("", "11:00"), [10, 59], true],
    ["the minute one leaves", leaving("", "11:00"), [11, 0], false],
  ])("%s", (_, given, at, expected) => expect(valueOf(judged(given, at))).toBe(expected));

  it("says from when to when it was quorate", () => {
    const sentence = said(judged(leaving("", "11:00")));
    expect(sentence).toContain("11:00");
  });
});

describe("a written rule", () => {
  const rule =
    "each of: Agency A; Agency B; Agency C and 4 of: Agency D; Agency E; Agency F; Agency G; Agency H; Agency I";
  const leads = ["Agency A", "Agency B", "Agency C"];
  it.each<[string, string[], boolean]>([
    ["three leads and four of six districts", [...leads, "Agency D", "Agency E", "Agency F", "Agency G"], true],
    ["three of six districts", [...leads, "Agency D", "Agency E", "Agency F"], false],
    ["two leads", ["Agency A", "Agency B", "Agency D", "Agency E", "Agency F", "Agency G"], false],
  ])("%s", (_, who, expected) => expect(valueOf(judged({ rule, relevant: 9, marks: present(...who) }))).toBe(expected));

  it("50% of seats", () => {
    const marks: Marks = [
      [DCC, "Present"],
      [COUNTY, "Present"],
      [POLICE, "Absent"],
      [ICB, "Absent"],
    ];
    expect(valueOf(judged({ rule: "50% of seats", marks }))).toBe(true);
    expect(valueOf(judged({ rule: "50% of seats", marks: [...marks.slice(1), [DCC, "Absent"]] }))).toBe(false);
  });

  it("cannot be told where the rule cannot be read or names nobody known", () => {
    expect(valueOf(judged({ rule: "most of us", marks: allPartners }))).toBe("#N/A");
    expect(said(judged({ rule: "each of: Atlantis", marks: allPartners }))).toContain("Atlantis");
  });
});

describe("QUORUM.MISSING and QUORUM.FORECAST", () => {
  it("names each missing partner, and how many more of which", () => {
    const { register, meeting } = quorumWorkbook({
      rule: MOST,
      relevant: 3,
      marks: [...without(POLICE), ...present("Agency A")],
    });
    expect(valueOf(quorumMissing(register, meeting, { asAt }))).toEqual([POLICE, "1 more of: Agency B; Agency C"]);
  });

  it("lists nothing where the meeting was quorate", () => {
    const { register, meeting } = quorumWorkbook({ rule: "Statutory partners", marks: allPartners });
    expect(valueOf(quorumMissing(register, meeting, { asAt }))).toEqual([]);
  });

  const ahead = { Date: "2026-12-01", Register: "" };
  const coming: Marks = [
    [DCC, "Coming"],
    [COUNTY, "Coming"],
    [ICB, "Coming"],
  ];
  it.each<[string, Marks, string]>([
    ["all four come", [...coming, [POLICE, "Coming"]], "Quorate"],
    ["one has not answered", coming, "At risk"],
    ["one sent apologies", [...coming, [POLICE, "Apologies"]], "Cannot be quorate"],
  ])("%s", (_, marks, expected) => {
    const { register, meeting } = quorumWorkbook({ rule: "Statutory partners", marks, meeting: ahead });
    const forecast = quorumForecast(register, meeting, on("2026-11-22"));
    expect(valueOf(forecast)).toBe(expected);
    if (expected !== "Quorate") expect(said(forecast)).toContain(POLICE);
  });
});
