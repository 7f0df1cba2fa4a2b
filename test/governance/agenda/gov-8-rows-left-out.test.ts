import { givenWorkbook, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask } from "../ask-workbook";

const TABLES: GivenTables = {
  Agencies: [],
  Groups: [
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
    { Group: "QA", Name: "Quality Assurance", "Quorum rule": "None" },
  ],
  Meetings: [
    { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
    { Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-01" },
    { Meeting: "QA-2026-11", Group: "QA", Date: "2026-11-10" },
  ],
  Agenda: [{ Group: "EB", Order: 1, Item: "Minutes" }],
  Requests: [],
  Duties: [],
  Schedule: [],
  Reports: [],
  Actions: [],
  Decisions: [],
  Holidays: [],
};

/** The agenda of the Board of 1 December 2026, with this row in that table. */
const agenda = (table: keyof GivenTables, row: GivenRow, meeting = "EB-2026-12") => {
  const register = givenWorkbook({ ...TABLES, [table]: [...(TABLES[table] ?? []), row] });
  const { value, error, why } = ask(register, `AGENDA("${meeting}")`);
  return { lines: Array.isArray(value) ? value.slice(1) : error?.code, why };
};
const REQUEST = { Meeting: "EB-2026-12", Item: "IT", "Requested on": "2026-10-01", "Requested by": "ICB" };
const ACTION = { Action: "A1", Group: "EB", Description: "Write", Target: "2026-12-31" };
const DECISION = { Decision: "D1", Meeting: "QA-2026-11", Title: "Budget", "Escalated to": "EB" };

describe("GOV 8.1 to 8.5: rows that an agenda leaves out", () => {
  const noGroup = (written: string) => `says '${written}', which is no group in Groups; correct it, or add the group.`;

  test.each<{ given: string; table: keyof GivenTables; row: GivenRow; says: string }>([
    {
      given: "an Order that is no number",
      table: "Agenda",
      row: { Group: "EB", Order: "first", Item: "Welcome" },
      says: "Agenda!B3 (Order) says 'first'; enter a number",
    },
    {
      given: "a Group of Agenda spelled nearly so",
      table: "Agenda",
      row: { Group: "Executive Bord", Order: 2, Item: "Welcome" },
      says: `Agenda!A3 (Group) ${noGroup("Executive Bord")}`,
    },
    {
      given: "a Group of Agenda like none",
      table: "Agenda",
      row: { Group: "Exec Bord", Order: 2, Item: "Welcome" },
      says: `Agenda!A3 (Group) ${noGroup("Exec Bord")}`,
    },
    {
      given: "a Meeting of Requests like none",
      table: "Requests",
      row: { ...REQUEST, Meeting: "EB 3rd" },
      says: "Requests!A2 (Meeting) says 'EB 3rd', which is no meeting in Meetings; correct it, or add the meeting.",
    },
    {
      given: "a Meeting of Requests spelled nearly so",
      table: "Requests",
      row: { ...REQUEST, Meeting: "EB-2026-122" },
      says: "Requests!A2 (Meeting) says 'EB-2026-122', which is no meeting",
    },
    {
      given: "a Group of Actions",
      table: "Actions",
      row: { ...ACTION, Group: "Exec Bord" },
      says: `Actions!D2 (Group) ${noGroup("Exec Bord")}`,
    },
    {
      given: "an action without a Description",
      table: "Actions",
      row: { ...ACTION, Description: "" },
      says: "Actions!F2 (Description) is blank; enter ",
    },
    {
      given: "the body that a decision was escalated to",
      table: "Decisions",
      row: { ...DECISION, "Escalated to": "Exec Bord" },
      says: `Decisions!N2 (Escalated to) ${noGroup("Exec Bord")}`,
    },
  ])("are named: $given", ({ table, row, says }) => {
    const { lines, why } = agenda(table, row);
    expect(lines).toHaveLength(1);
    expect(why).toContain(`Left out: ${says}`);
  });

  test.each<{ given: string; table: keyof GivenTables; row: GivenRow }>([
    { given: "another group's", table: "Agenda", row: { Group: "QA", Order: "first", Item: "Welcome" } },
    { given: "spelled as another's", table: "Actions", row: { ...ACTION, Group: "Quality Asurance" } },
    { given: "an action that is done", table: "Actions", row: { ...ACTION, Group: "Zzz", Completed: "2026-11-01" } },
    { given: "an action of nobody", table: "Actions", row: { ...ACTION, Group: "" } },
    { given: "a request of another meeting", table: "Requests", row: { ...REQUEST, Meeting: "EB-2026-033" } },
    { given: "a request declined", table: "Requests", row: { ...REQUEST, Meeting: "EB 3rd", Decision: "Declined" } },
    { given: "referred to the Chair", table: "Decisions", row: { ...DECISION, "Escalated to": "Independent Chair" } },
    {
      given: "escalated before the last meeting",
      table: "Decisions",
      row: { ...DECISION, "Escalated to": "Zzz", "Escalated on": "2026-03-30" },
    },
  ])("not those that cannot be its own: $given", ({ table, row }) => {
    const { lines, why } = agenda(table, row);
    expect(lines).toHaveLength(1);
    expect(why).not.toContain("Left out");
  });

  test("a request whose Decision cannot be read is not said to be undecided", () => {
    const { lines, why } = agenda("Requests", { ...REQUEST, Decision: "Declind" });
    expect(lines).toEqual([
      [1, "Minutes", "EB", "Standing item"],
      [
        2,
        "IT",
        "ICB",
        expect.stringContaining("Cannot tell: for the request 'IT', Requests!E2 (Decision) cannot be read; enter "),
      ],
    ]);
    expect(why).toContain("Listed as written, because they cannot be judged: IT.");
    expect(why).toContain("0 requests in time");
  });

  test("a meeting of no known group has no agenda: cannot tell, naming the cell", () => {
    expect(agenda("Meetings", { Meeting: "X", Group: "Zzz", Date: "2026-12-02" }, "X")).toEqual({
      lines: "#N/A",
      why: "Cannot tell: for the meeting 'X', Meetings!B5 (Group) says 'Zzz', which is no group in Groups; correct it, or add the group.",
    });
  });
});
