import { givenWorkbook, type GivenRow } from "../register/given-workbook";
import { ask } from "./ask-workbook";
import { allPartners, POLICE, quorumWorkbook, type Marks } from "./quorum/quorum-workbook";
import { ALL_OF_EB, CITY, COUNTY, givenDecision, ICB } from "./voting/decision-workbook";

const butPolice: Marks = allPartners.filter(([who]) => who !== POLICE);
const quorum = (meeting: GivenRow, marks: Marks = allPartners) =>
  quorumWorkbook({ rule: "Statutory partners", marks, meeting: { Register: "", ...meeting } }).register;
const shownBy = (...asked: Parameters<typeof ask>) => {
  const { value, error, why } = ask(...asked);
  return { shown: error?.code ?? value, why };
};
const STATUS = "(Status) cannot be read; enter Planned, Held or Cancelled.";
const REGISTER = "(Register) cannot be read; enter Open or Closed.";
const SAME = "(Register) cannot be read; open or closed, the answer is the same.";

describe("GOV 11: a Status or Register of the meeting that cannot be read", () => {
  test.each<{ function: string; given: string; meeting: GivenRow; marks?: Marks; is: unknown; says: string }>([
    ...["QUORATE", "QUORUM.MISSING", "QUORUM.FORECAST"].map((name) => ({
      function: name,
      given: "a Status that may be Cancelled",
      meeting: { Status: "Helt" },
      is: "#N/A",
      says: STATUS,
    })),
    { function: "QUORATE", given: "all are there", meeting: { Register: "Shut" }, is: true, says: SAME },
    {
      function: "QUORUM.MISSING",
      given: "all are there",
      meeting: { Register: "Shut" },
      is: [["None"]],
      says: SAME,
    },
    {
      function: "QUORATE",
      given: "a partner without a row may still be marked",
      meeting: { Register: "Shut" },
      marks: butPolice,
      is: "#N/A",
      says: REGISTER,
    },
    {
      function: "QUORATE",
      given: "a partner's apologies are in",
      meeting: { Register: "Shut" },
      marks: [...butPolice, [POLICE, "Apologies"]],
      is: false,
      says: SAME,
    },
    {
      function: "QUORUM.FORECAST",
      given: "a partner without a row may still come",
      meeting: { Register: "Shut" },
      marks: butPolice,
      is: "#N/A",
      says: REGISTER,
    },
  ])("$function, $given: $is", ({ function: name, meeting, marks, is, says }) => {
    const { shown, why } = shownBy(quorum(meeting, marks), `${name}("QA-1")`);
    expect(shown).toEqual(is);
    expect(why).toContain(says);
  });

  test.each<{ given: string; group: GivenRow; is: unknown }>([
    { given: "a group without a quorum rule", group: { "Quorum rule": "None" }, is: "No quorum rule" },
  ])("QUORATE, $given", ({ group, is }) => {
    const { register } = quorumWorkbook({ rule: "None", marks: allPartners, meeting: { Status: "Helt" }, group });
    expect(shownBy(register, 'QUORATE("QA-1")').shown).toBe(is);
  });
});

describe("GOV 12: a Status or Register of the decision's meeting that cannot be read", () => {
  const votes = [CITY, COUNTY, ICB].map((agency) => [agency, "For"] as const);
  test.each<{ asked: string; meeting: GivenRow; present?: readonly string[]; is: unknown; says: string }>([
    { asked: "OUTCOME", meeting: { Status: "Helt" }, is: "#N/A", says: STATUS },
    { asked: "DECISION.STATUS", meeting: { Status: "Helt" }, is: "#N/A", says: STATUS },
    { asked: "OUTCOME", meeting: { Register: "Shut" }, is: "Carried", says: SAME },
    { asked: "OUTCOME", meeting: { Register: "Shut" }, present: ALL_OF_EB.slice(1), is: "#N/A", says: REGISTER },
    { asked: "TALLY", meeting: { Register: "Shut" }, present: ALL_OF_EB.slice(0, -1), is: "#N/A", says: REGISTER },
  ])("$asked: $is", ({ asked, meeting, present = ALL_OF_EB, is, says }) => {
    const { shown, why } = shownBy(givenDecision({ votes, present, meeting }), `${asked}("D")`);
    expect(shown).toEqual(is);
    expect(why).toContain(says);
  });
});

describe("GOV 12.10: a meeting whose row cannot be used", () => {
  const votes = [[CITY, "For"]] as const;
  test.each(
    ["OUTCOME", "TALLY", "DECISION.STATUS"].flatMap((asked) =>
      [
        {
          meeting: { Date: "31/02/2026" },
          says: /for the meeting 'M', Meetings!C2 \(Date\) says '31\/02\/2026'; enter a date/,
        },
        {
          meeting: { Group: "Zzyx ?!" },
          says: /for the meeting 'M', Meetings!B2 \(Group\) says 'Zzyx \?!', which is no group in Groups/,
        },
      ].map((each) => ({ asked, ...each })),
    ),
  )("$asked names its cell: $says", ({ asked, meeting, says }) => {
    const { shown, why } = shownBy(givenDecision({ votes, present: ALL_OF_EB, meeting }), `${asked}("D")`);
    expect(shown).toBe("#N/A");
    expect(why).toMatch(says);
  });
});

describe("GOV 11.3b: a Status or Register that cannot be read, and rows of nobody known, in attendance", () => {
  const workbook = (meeting: GivenRow, rows: readonly GivenRow[] = []) =>
    givenWorkbook({
      Agencies: [
        { Agency: "Police", Type: "Statutory partner" },
        { Agency: "Health", Type: "Relevant agency" },
        { Agency: "Elsewhere", Type: "Relevant agency" },
      ],
      Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "None" }],
      Seats: [
        { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Core" },
        { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
      ],
      Meetings: [
        { Meeting: "M1", Group: "QA", Date: "2026-03-03" },
        { Meeting: "M2", Group: "QA", Date: "2026-06-03", ...meeting },
      ],
      Attendance: [
        { Meeting: "M1", Seat: "P", Status: "Present" },
        { Meeting: "M1", Seat: "H", Status: "Present" },
        { Meeting: "M2", Seat: "P", Status: "Present" },
        ...rows,
      ],
    });

  test.each<{ given: string; meeting: GivenRow; rows?: readonly GivenRow[]; asked: string; is: unknown; says: string }>(
    [
      {
        given: "one who came",
        meeting: { Status: "Helt" },
        asked: 'ATTENDANCE.COUNT("Police","Expected")',
        is: "#N/A",
        says: STATUS,
      },
      {
        given: "the rate hangs on it",
        meeting: { Status: "Helt" },
        asked: 'ATTENDANCE.RATE("Health")',
        is: "#N/A",
        says: STATUS,
      },
      {
        given: "one never expected",
        meeting: { Status: "Helt" },
        asked: 'ATTENDANCE.COUNT("Elsewhere","Expected")',
        is: 0,
        says: "",
      },
      {
        given: "before that meeting",
        meeting: { Status: "Helt" },
        asked: 'ATTENDANCE.COUNT("Police","Expected","QA","2026-01-01","2026-04-01")',
        is: 1,
        says: "",
      },
      {
        given: "without a row",
        meeting: { Register: "Shut" },
        asked: 'ATTENDANCE.RATE("Health")',
        is: "#N/A",
        says: REGISTER,
      },
      { given: "with a row", meeting: { Register: "Shut" }, asked: 'ATTENDANCE.RATE("Police")', is: 1, says: "" },
      {
        given: "a concern hangs on it",
        meeting: { Status: "Helt" },
        asked: "ATTENDANCE.CONCERNS()",
        is: "#N/A",
        says: STATUS,
      },
      {
        given: "no concern hangs on it",
        meeting: { Status: "Helt" },
        rows: [{ Meeting: "M2", Seat: "H", Status: "Present" }],
        asked: "ATTENDANCE.CONCERNS()",
        is: [["No concerns"]],
        says: "",
      },
      ...[
        {
          given: "an agency spelled nearly so",
          row: { Agency: "Helth", Status: "Present" },
          is: "#N/A",
          says: "Attendance!C5 (Agency) says 'Helth', which is no agency in Agencies; correct it.",
        },
        {
          given: "a seat spelled nearly so",
          row: { Seat: "HH", Status: "Present" },
          is: "#N/A",
          says: "Attendance!B5 (Seat) says 'HH', which is no seat in Seats; correct it.",
        },
        {
          given: "an agency that nobody knows",
          row: { Agency: "The Ombudsman", Status: "Present" },
          is: 0.5,
          says: "",
        },
        { given: "spelled nearly like another", row: { Agency: "Polise", Status: "Present" }, is: 0.5, says: "" },
        { given: "one who was not expected", row: { Agency: "Helth", Status: "In attendance" }, is: 0.5, says: "" },
      ].map(({ row, given, is, says }) => ({
        given,
        meeting: { Register: "Closed" },
        rows: [{ Meeting: "M2", ...row }],
        asked: 'ATTENDANCE.RATE("Health")',
        is,
        says,
      })),
      {
        given: "somebody else came for it",
        meeting: { Register: "Closed" },
        rows: [
          { Meeting: "M2", Agency: "Helth", Status: "Present" },
          { Meeting: "M2", Seat: "H", Status: "Present" },
        ],
        asked: 'ATTENDANCE.RATE("Health")',
        is: 1,
        says: "",
      },
      {
        given: "an agency that nobody knows",
        meeting: { Register: "Closed" },
        rows: [
          { Meeting: "M2", Agency: "Helth", Status: "Present" },
          { Meeting: "M2", Seat: "H", Status: "Present" },
        ],
        asked: "ATTENDANCE.CONCERNS()",
        is: [["No concerns"]],
        says: "Left out: Attendance!C5 (Agency) says 'Helth', which is no agency in Agencies; correct it.",
      },
    ],
  )("$asked, $given: $is", ({ meeting, rows, asked, is, says }) => {
    const { shown, why } = shownBy(workbook(meeting, rows), asked);
    expect(shown).toEqual(is);
    expect(why).toContain(says);
  });
});
