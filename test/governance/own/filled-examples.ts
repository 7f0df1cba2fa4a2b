import { type TableName, tables } from "../../../src/records/all-tables";
import type { RawCell } from "../../../src/records/cell";
import type { AnyRow, Content } from "../../../templates/content";
import { TABLE_NAMES } from "../../../templates/content";
import type { Example } from "../../../templates/examples/example";
import { EXAMPLES } from "../../../templates/examples/examples";
import { ownContent } from "../../../templates/own";
import type { GivenRow, GivenTables } from "../../register/given-workbook";
import { on } from "../../register/given-workbook";

/** What the published documents alone say: their short names, their place, their Board, and the code of a paragraph. */
export const OF_THE_DOCUMENTS =
  /\b(?:GOV|MASA|TOR|CSP|BP|DSAB|COG)\b|Derby|Executive Board|Clause 19|Chief Officer|the (?:published )?documents/;

/** An example by its headings, with rows in every table that it leaves blank, so that every page and function has something to say. */
export interface FilledExample {
  readonly title: string;
  /** The Source of its first group, and of all. */
  readonly source: string;
  readonly sources: readonly string[];
  readonly given: GivenTables;
}

export const FILLED_EXAMPLES: readonly FilledExample[] = EXAMPLES.map((example) => ({
  title: example.title,
  source: String(example.content.Groups?.[0]?.source),
  sources: (example.content.Groups ?? []).map(({ source }) => String(source)),
  given: filled(example),
}));

function filled({ content }: Example): GivenTables {
  const own = ownContent(content);
  const [group, meeting, seat, decision] = [
    own.Groups[0]?.group,
    own.Meetings[0]?.meeting,
    own.Seats[0]?.seat,
    own.Decisions[0]?.decision ?? "D-1",
  ].map(String) as [string, string, string, string];
  const person = String(own.Seats[0]?.name);
  const agency = String(own.Agencies[0]?.agency ?? "Ashby Council");
  const byHeading = byHeadings(own);
  const extra = besides({ group, meeting, seat, person, decision, agency });
  const rows = (table: TableName): readonly GivenRow[] =>
    (byHeading[table] ?? []).length > 0 && table !== "Meetings"
      ? (byHeading[table] ?? [])
      : [...(byHeading[table] ?? []), ...(extra[table] ?? [])];
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, rows(table)]));
}

function byHeadings(content: Content): GivenTables {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const columns = tables[table].columns as Readonly<Record<string, { readonly header: string }>>;
      const row = (given: AnyRow): GivenRow =>
        Object.fromEntries(
          Object.entries(given).flatMap(([property, value]) => {
            const header = columns[property]?.header;
            return header === undefined || value === undefined ? [] : [[header, value as RawCell]];
          }),
        );
      return [table, (content[table] as readonly AnyRow[]).map(row)];
    }),
  );
}

interface Of {
  readonly group: string;
  readonly meeting: string;
  readonly seat: string;
  readonly person: string;
  readonly decision: string;
  readonly agency: string;
}

/** A row or two of every table; one more meeting to come, and one whose register is open. */
function besides({ group, meeting, seat, person, decision, agency }: Of): GivenTables {
  return {
    Agencies: [{ Agency: agency, Type: "Other", Area: "North shire" }],
    Meetings: [
      { Meeting: `${group}-open`, Group: group, Date: on("2026-11-17"), Start: "10:00" },
      { Meeting: `${group}-next`, Group: group, Date: on("2026-11-27"), Start: "10:00", Kind: "Special" },
    ],
    Decisions: [{ Decision: decision, Meeting: meeting, Title: "A lease", Method: "Vote" }],
    Votes: [{ Decision: decision, "Voting seat": seat, Vote: "For" }],
    Notices: [{ Decision: decision, From: agency, Received: on("2026-06-10"), Written: "Yes", Reasons: "Cost" }],
    Duties: [{ Group: group, Kind: "Annual", To: "Members", "Times per year": "1" }],
    Schedule: [{ Group: group, Meeting: meeting, Kind: "Annual" }],
    Reports: [{ Report: "R-1", Group: group, "For meeting": meeting, Kind: "Annual" }],
    Obligations: [
      { Obligation: "O-1", Owner: "Clerk", "Times per year": "1", Source: "Standing order 9" },
      { Obligation: "O-2", Owner: "Clerk", "Times per year": "2", "Last done": on("2025-01-10") },
    ],
    Done: [{ Obligation: "O-1", Date: on("2025-06-10") }],
    Actions: [
      { Action: "A-1", Group: group, Description: "Write to the county", Leads: "Clerk", Target: "March 2026" },
      { Action: "A-2", Description: "Paint the hall", Target: "ongoing" },
    ],
    Complaints: [{ Ref: "C-1", Kind: "Complaint", Received: on("2026-05-04"), Group: group }],
    Chairs: [{ Body: group, From: on("2026-04-01"), To: on("2027-03-31"), "Chair agency": agency, Chair: "A. Shah" }],
    Priorities: [{ Priority: "1", Title: "Safe streets", Groups: group, Year: "2026" }],
    Measures: [{ Priority: "1", Measure: "Lights mended", Period: "Q1", Value: "4", Target: "5" }],
    Contributions: [{ Year: "2026", Partner: agency, Due: 100, Received: 40 }],
    Checks: [
      { Person: person, Kind: "DBS", Seat: seat, Completed: on("2023-10-01"), "Valid years": 3 },
      { Person: person, Kind: "Training", Seat: seat },
    ],
    Requests: [{ Meeting: meeting, Item: "Parking", "Requested on": on("2026-05-20") }],
    Agenda: [{ Group: group, Order: 1, Item: "Welcome" }],
  };
}
