import { problemsOf } from "../../src/governance/problems/problems";
import { givenWorkbook, on, type GivenTables } from "../register/given-workbook";
import { ask, cell } from "./ask-workbook";
import { allPartners, PARTNERS as HOLDERS, quorumWorkbook } from "./quorum/quorum-workbook";
import { CITY, COUNTY, givenDecision, ICB, POLICE, type GivenDecision } from "./voting/decision-workbook";

const MOST = "Statutory partners and most agencies";
const VIRTUAL = { Seat: "V", Group: "QA", Agency: "Derby Homes", Role: "Head", Category: "Virtual" };

/** The quorum of a meeting while one setting reads so. */
function quorum(setting: string, value: string, more: Partial<Parameters<typeof quorumWorkbook>[0]> = {}) {
  return quorumWorkbook({ rule: MOST, marks: allPartners, settings: [{ Setting: setting, Value: value }], ...more })
    .register;
}

describe("a setting that cannot be read: what rests on it cannot be told, and its cell is named", () => {
  const said = (setting: string, found: string, enter: string): string =>
    `Cannot tell: for the setting '${setting}', Settings!B2 (Value) says '${found}'; enter ${enter}.`;

  test.each([["QUORATE"], ["QUORUM.MISSING"], ["QUORUM.FORECAST"]])(
    "%s, where the group has a virtual seat",
    (name) => {
      const register = quorum("Quorum.CountVirtualMembers", "maybe", { seats: [VIRTUAL] });
      expect(ask(register, `${name}("QA-1")`).error?.message).toBe(
        said("Quorum.CountVirtualMembers", "maybe", "Yes or No"),
      );
    },
  );

  test.each<{ given: string; register: ReturnType<typeof quorum>; is: unknown }>([
    { given: "without a virtual seat", register: quorum("Quorum.CountVirtualMembers", "maybe"), is: true },
    {
      given: "a rule that counts no relevant agencies",
      register: quorum("Quorum.CountVirtualMembers", "maybe", { rule: "Statutory partners", seats: [VIRTUAL] }),
      is: true,
    },
    {
      given: "no clock: nobody has a time",
      register: quorum("Quorum.GraceMinutes", "ten", { meeting: { Start: "10:00" } }),
      is: true,
    },
    {
      given: "by the clock",
      register: quorum("Quorum.GraceMinutes", "ten", {
        meeting: { Start: "10:00" },
        marks: HOLDERS.map((who) => [who, "Present", { Arrived: "10:10" }]),
      }),
      is: "#N/A",
    },
    {
      given: "a setting that is blank has its default",
      register: quorum("Quorum.CountVirtualMembers", "", { seats: [VIRTUAL] }),
      is: true,
    },
  ])("$given: $is", ({ register, is }) => {
    expect(cell(register, 'QUORATE("QA-1")')).toBe(is);
  });

  test.each<{ group: "EB" | "COG"; setting: string; value: string; enter: string }>([
    { group: "EB", setting: "Majority.Base", value: "votes", enter: "cast, present or entitled" },
    { group: "COG", setting: "COG.Majority", value: "two thirds", enter: "simple or unanimous" },
  ])("OUTCOME at $group: $setting", ({ group, setting, value, enter }) => {
    const votes = [CITY, COUNTY, ICB, POLICE].map((agency) => [agency, "For"] as const);
    const given: GivenDecision = { group, votes, settings: { [setting]: value } };
    expect(ask(givenDecision(given), 'OUTCOME("D")').error?.message).toBe(said(setting, value, enter));
    expect(
      cell(givenDecision({ ...given, decision: { Method: "Consensus", Consensus: "Yes" }, votes: [] }), 'OUTCOME("D")'),
    ).toBe("Carried by consensus");
  });

  const TABLES: GivenTables = {
    Agencies: [],
    Groups: [{ Group: "EB", Name: "Board", "Quorum rule": "None" }],
    Seats: [],
    Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-06-30" }],
    Attendance: [],
    Schedule: [{ Group: "EB", Meeting: "EB-1" }],
    Reports: [],
    Duties: [],
    Holidays: [],
    Actions: [{ Action: "A", Description: "x", Target: "30 June 2026", Leads: "NM" }],
    Obligations: [{ Obligation: "O", Owner: "EB", "Times per year": "1", "Last done": "2025-06-30" }],
    Done: [],
    Checks: [{ Person: "P", Kind: "DBS", Completed: "2023-06-30" }],
  };

  test.each<{ setting: string; soon: string; past: string; is: string }>([
    {
      setting: "Reports.DueDays",
      soon: 'REPORT.STATUS("EB","EB-1",DATE(2026,6,1))',
      past: 'REPORT.STATUS("EB","EB-1",DATE(2026,7,1))',
      is: "Missed",
    },
    {
      setting: "Actions.DueSoonDays",
      soon: 'ACTION.STATUS("A",DATE(2026,6,20))',
      past: 'ACTION.STATUS("A",DATE(2026,7,1))',
      is: "Overdue",
    },
    {
      setting: "Obligations.DueSoonDays",
      soon: 'OBLIGATION.STATUS("O",DATE(2026,6,20))',
      past: 'OBLIGATION.STATUS("O",DATE(2026,7,1))',
      is: "Overdue",
    },
    {
      setting: "Checks.ExpiresSoonDays",
      soon: 'CHECK.STATUS("P","DBS",DATE(2026,6,20))',
      past: 'CHECK.STATUS("P","DBS",DATE(2026,7,2))',
      is: "Expired",
    },
  ])("$setting: while it could be soon, not once it is past", ({ setting, soon, past, is }) => {
    const register = givenWorkbook({ ...TABLES, Settings: [{ Setting: setting, Value: "a few" }] });
    expect(ask(register, soon).error?.message).toBe(said(setting, "a few", "a number from 0 to 366"));
    expect(cell(register, past)).toBe(is);
  });

  test.each<{ given: string; action: object; is: unknown }>([
    { given: "a month without a year", action: { Target: "June" }, is: "#N/A" },
    { given: "a quarter of the reporting year", action: { Target: "Q1 2026-27" }, is: "#N/A" },
    {
      given: "a month counted from Plan starts",
      action: { Target: "June", "Plan starts": "2026-01-05" },
      is: "2026-06-30",
    },
    { given: "a date", action: { Target: "30 June 2026" }, is: "2026-06-30" },
    { given: "no target", action: {}, is: "No date" },
  ])("Year.Starts, of an action: $given", ({ action, is }) => {
    const register = givenWorkbook({
      ...TABLES,
      Actions: [{ Action: "A", Description: "x", ...action }],
      Settings: [{ Setting: "Year.Starts", Value: "spring" }],
    });
    const { value, error } = ask(register, 'ACTION.DUE("A")');
    expect(error?.code ?? value).toBe(is);
    expect(error?.message ?? "").toContain(is === "#N/A" ? "Settings!B2 (Value) says 'spring'; enter " : "");
  });

  test.each<{ code: string; tables: GivenTables }>([
    {
      code: "priority-without-report",
      tables: {
        Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-09-29" }],
        Priorities: [{ Priority: "4", Title: "Early Help", Groups: "EB", Year: "2020-21" }],
      },
    },
    {
      code: "contribution-missing",
      tables: {
        Agencies: HOLDERS.map((agency) => ({ Agency: agency, Type: "Statutory partner" })),
        Contributions: [{ Year: "2026-27", Partner: CITY, Due: 10 }],
      },
    },
    {
      code: "too-few-meetings",
      tables: { Groups: [{ Group: "EB", Name: "Board", "Quorum rule": "None", "Meetings per year": 4 }] },
    },
  ])("Year.Starts, of what PROBLEMS says by the year: $code", ({ code, tables }) => {
    const codes = (value: string): readonly string[] =>
      problemsOf(
        givenWorkbook({ ...TABLES, ...tables, Settings: [{ Setting: "Year.Starts", Value: value }] }),
        on("2026-11-22"),
      ).map((problem) => problem.code);
    expect(codes("April")).toContain(code);
    expect(codes("spring")).not.toContain(code);
  });

  test.each([
    ["Attendance.MinimumRate", "75"],
    ["Attendance.ConsecutiveMissed", "two"],
  ])("ATTENDANCE.CONCERNS: %s", (setting, value) => {
    const register = givenWorkbook({ ...TABLES, Settings: [{ Setting: setting, Value: value }] });
    expect(ask(register, "ATTENDANCE.CONCERNS()").error?.message).toContain(`Settings!B2 (Value) says '${value}'`);
  });
});

describe("Interests that name no seat, where the setting Recusal takes the vote away (GOV 12.19)", () => {
  const votes = [CITY, COUNTY, ICB, POLICE].map((agency) => [agency, "For"] as const);
  const outcome = (interests: string, recusal: string, decision = {}) =>
    ask(
      givenDecision({ votes, decision: { Interests: interests, ...decision }, settings: { Recusal: recusal } }),
      'OUTCOME("D")',
    );

  test.each([["Vote"], ["Vote and quorum"]])("an agency, under %s: cannot tell, naming the cell", (recusal) => {
    expect(outcome(CITY, recusal).error?.message).toContain(
      `Decisions!Q2 (Interests) says '${CITY}', which is no seat in Seats; enter the seats that declared one, separated by semicolons.`,
    );
  });

  test.each([
    { group: "COG", paragraph: "GOV 11.1" },
    { group: "EB", paragraph: "GOV 11.1" },
    { group: "QA", paragraph: "GOV 11.2" },
  ] as const)("an agency at $group, where it may decide the quorum: by the group's own paragraph", (given) => {
    const register = givenDecision({
      group: given.group,
      votes,
      decision: { Interests: CITY },
      settings: { Recusal: "Vote and quorum" },
    });
    expect(ask(register, 'OUTCOME("D")').citations).toEqual([given.paragraph]);
  });

  test.each<{ given: string; interests: string; recusal: string; decision?: object; is: unknown }>([
    { given: "where Recusal says No it changes nothing", interests: CITY, recusal: "No", is: "Carried" },
    { given: "a seat", interests: "EB-P1", recusal: "Vote", is: "Carried" },
    { given: "a seat and an agency", interests: `EB-P1; ${COUNTY}`, recusal: "Vote", is: "#N/A" },
    { given: "a word for nobody", interests: "None", recusal: "Vote", is: "Carried" },
    ...["N.A.", "No one", "Not applicable; -", "\u2014"].map((interests) => ({
      given: `the words for nobody '${interests}'`,
      interests,
      recusal: "Vote",
      is: "Carried",
    })),
    {
      given: "by consensus nobody loses a vote",
      interests: CITY,
      recusal: "Vote",
      decision: { Method: "Consensus", Consensus: "Yes" },
      is: "Carried by consensus",
    },
    { given: "a Recusal that cannot be read", interests: "EB-P1", recusal: "perhaps", is: "#N/A" },
    { given: "a Recusal that cannot be read, without an interest", interests: "", recusal: "perhaps", is: "Carried" },
  ])("$given", ({ interests, recusal, decision = {}, is }) => {
    const { value, error } = outcome(interests, recusal, decision);
    expect(error?.code ?? value).toBe(is);
  });
});

describe("Restricted by that names an agency nobody knows (GOV 12.20)", () => {
  const outcome = (by: string, more = {}) =>
    ask(
      givenDecision({ votes: [[CITY, "For"]], decision: { Restricted: "Yes", "Restricted by": by, ...more } }),
      'OUTCOME("D")',
    );

  test("the fourth partner may be meant: cannot tell, naming the cell", () => {
    expect(outcome(`${CITY}; ${COUNTY}; ${ICB}; Derbyshire Polise`).error?.message).toContain(
      "Decisions!G2 (Restricted by) says 'Derbyshire Polise', which no row of Agencies has for a name",
    );
  });

  test.each([
    { given: "two partners are missing, and one name", by: `${CITY}; ${COUNTY}; Polise` },
    {
      given: "it was not confirmed anyway",
      by: `${CITY}; ${COUNTY}; ${ICB}; Polise`,
      more: { "Restriction confirmed": "No" },
    },
    { given: "all four are there besides", by: `${CITY}; ${COUNTY}; ${ICB}; ${POLICE}; Polise` },
  ])("decides nothing where $given", ({ by, more }) => {
    expect(outcome(by, more).error?.message ?? "").not.toContain("(Restricted by)");
  });
});
