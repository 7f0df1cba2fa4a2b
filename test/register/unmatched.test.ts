import type { TableName } from "../../src/records/all-tables";
import { columnsOf } from "../../src/records/columns-of";
import { naming, type NamingTable } from "../../src/register/unmatched";
import { givenWorkbook, rawRow, type GivenRow, type GivenTables } from "./given-workbook";

const MEETING = { Meeting: "M", Group: "EB", Date: "2026-03-03" };
const GROUP = { Group: "EB", Name: "Executive Board", "Quorum rule": "None" };
const TABLES: GivenTables = {
  Groups: [GROUP],
  Meetings: [MEETING],
  Decisions: [{ Decision: "D", Meeting: "M", Title: "Budget" }],
  Obligations: [{ Obligation: "O", Owner: "EB", "Times per year": 1 }],
};

/** A row of each table that names what is there, one that names what is not, and what would make it known. */
const ROWS: readonly {
  readonly table: NamingTable;
  readonly known: GivenRow;
  readonly unknown: GivenRow;
  readonly by: TableName;
  readonly added: GivenRow;
}[] = [
  {
    table: "Votes",
    known: { Decision: "d", "Voting seat": "ICB", Vote: "For" },
    unknown: { Decision: "DD", "Voting seat": "ICB", Vote: "For" },
    by: "Decisions",
    added: { Decision: "DD", Meeting: "M", Title: "Plan" },
  },
  {
    table: "Notices",
    known: { Decision: "d", From: "ICB", Received: "2026-03-04" },
    unknown: { Decision: "DD", From: "ICB", Received: "2026-03-04" },
    by: "Decisions",
    added: { Decision: "DD", Meeting: "M", Title: "Plan" },
  },
  {
    table: "Done",
    known: { Obligation: "o", Date: "2026-03-04" },
    unknown: { Obligation: "OO", Date: "2026-03-04" },
    by: "Obligations",
    added: { Obligation: "OO", Owner: "EB", "Times per year": 1 },
  },
  {
    table: "Reports",
    known: { Report: "R1", Group: "EB", "For meeting": "m" },
    unknown: { Report: "R2", Group: "EB", "For meeting": "MM" },
    by: "Meetings",
    added: { ...MEETING, Meeting: "MM" },
  },
  {
    table: "Meetings",
    known: MEETING,
    unknown: { ...MEETING, Meeting: "MM", Group: "Quality" },
    by: "Groups",
    added: { ...GROUP, Group: "QA", Name: "Quality" },
  },
  {
    table: "Agenda",
    known: { Group: "eb", Order: 1, Item: "Minutes" },
    unknown: { Group: "Quality", Order: 2, Item: "Audits" },
    by: "Groups",
    added: { ...GROUP, Group: "QA", Name: "Quality" },
  },
  {
    table: "Actions",
    known: { Action: "A1", Group: "Executive Board", Description: "Write" },
    unknown: { Action: "A2", Group: "Quality", Description: "Read" },
    by: "Groups",
    added: { ...GROUP, Group: "QA", Name: "Quality" },
  },
  {
    table: "Decisions",
    known: { Decision: "D1", Meeting: "M", Title: "Budget", "Escalated to": "EB" },
    unknown: { Decision: "D2", Meeting: "M", Title: "Plan", "Escalated to": "Quality" },
    by: "Groups",
    added: { ...GROUP, Group: "QA", Name: "Quality" },
  },
  {
    table: "Requests",
    known: { Meeting: "m", Item: "IT", "Requested on": "2026-02-01" },
    unknown: { Meeting: "MM", Item: "IT", "Requested on": "2026-02-01" },
    by: "Meetings",
    added: { ...MEETING, Meeting: "MM" },
  },
];

describe.each(ROWS)("rows of $table that name nothing in $by", ({ table, known, unknown, by, added }) => {
  const opened = () => givenWorkbook({ ...TABLES, [table]: [known, unknown] });
  const asked = () => {
    const register = opened();
    const { value, dependencies } = register.tracker.during(() => register.unmatched.rows(table).length);
    return { register, value, dependencies };
  };
  const isTold = (changed: "everything" | ReadonlySet<string>, dependencies: readonly string[]): boolean =>
    changed === "everything" || dependencies.some((each) => changed.has(each));

  test("are those alone", () => expect(asked().value).toBe(1));

  test("are asked for again when one is put right", () => {
    const { register, dependencies } = asked();
    expect(isTold(register.splice(table, 1, 1, [rawRow(table, known)]), dependencies)).toBe(true);
    expect(register.unmatched.rows(table)).toHaveLength(0);
  });

  test("and when what they name is added", () => {
    const { register, dependencies } = asked();
    expect(isTold(register.splice(by, 1, 0, [rawRow(by, added)]), dependencies)).toBe(true);
    expect(register.unmatched.rows(table)).toHaveLength(0);
  });

  test("not those that name nothing", () => {
    const { column } = naming(table);
    const header = columnsOf(table)[column]?.header ?? "";
    const register = givenWorkbook({ ...TABLES, [table]: [{ ...known, [header]: "" }] });
    expect(register.unmatched.rows(table)).toHaveLength(0);
  });

  test("not when another row changes", () => {
    const { register, dependencies } = asked();
    const changed = register.splice(table, 0, 1, [rawRow(table, { ...known, ...OTHER[table] })]);
    expect(isTold(changed, dependencies)).toBe(false);
  });
});

const OTHER: Readonly<Record<NamingTable, GivenRow>> = {
  Votes: { Vote: "Against" },
  Notices: { Reasons: "Cost" },
  Done: { Note: "On paper" },
  Reports: { Kind: "Annual" },
  Meetings: { Start: "10:00" },
  Agenda: { Source: "GOV 8.3" },
  Actions: { Measure: "Done" },
  Decisions: { Area: "Derby" },
  Requests: { Decision: "Accepted" },
};
