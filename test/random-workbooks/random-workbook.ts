import * as fc from "fast-check";
import { tables, type TableName } from "../../src/records/all-tables";
import type { CellKind, RawCell } from "../../src/records/cell";
import type { GivenRow, GivenTables } from "../register/given-workbook";
import { AGENCIES, GROUPS, IDS, JUNK, SETTINGS, WORDS } from "./vocabulary";

/** The days on which things happen: serials from 1 October 2024 to 31 December 2026, and now and then from before the documents. */
const DAYS = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 45566, max: 46387 }) },
  { weight: 1, arbitrary: fc.integer({ min: 44830, max: 44850 }) },
);

const MINUTES = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(600, 605, 630, 660, 690, 720) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
);
const TIMES = MINUTES.map((minute) => minute / 1440);

/** How many rows at most; those of what others refer to come once an id. */
const ROWS: Readonly<Partial<Record<TableName, number>>> = {
  Attendance: 40,
  Votes: 16,
  Schedule: 6,
  Duties: 5,
  Checks: 6,
};

/** The columns that an officer leaves blank more often than not. */
const MOSTLY_BLANK = new Set(
  [
    "Attendance.Arrived",
    "Attendance.Left",
    "Attendance.Deputy",
    "Attendance.Agency",
    "Seats.From",
    "Seats.To",
    "Groups.From",
  ].concat(
    [
      "Groups.To",
      "Meetings.Status",
      "Decisions.Escalated on",
      "Decisions.Interests",
      "Decisions.Restricted by",
      "Votes.Proxy",
    ],
    ["Reports.Waived", "Complaints.Referred", "Complaints.Appealed", "Complaints.Appeal confirmed", "Groups.Vote rule"],
  ),
);

interface AnyColumn {
  readonly header: string;
  readonly kind: CellKind;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly refersTo?: readonly string[];
}

export function columnsOf(table: TableName): readonly AnyColumn[] {
  return Object.values(tables[table].columns) as readonly AnyColumn[];
}

function sensible(table: TableName, { header, kind, choices = [], refersTo = [] }: AnyColumn): fc.Arbitrary<RawCell> {
  const words = WORDS[`${table}.${header}`];
  if (words !== undefined) return fc.constantFrom(...words);
  switch (kind) {
    case "date":
    case "date or yes":
      return DAYS;
    case "time":
      return TIMES;
    case "moment":
      return fc.tuple(DAYS, TIMES).map(([day, time]) => day + time);
    case "word":
    case "yes or no":
      return fc.constantFrom(...choices);
    case "number":
    case "time before":
    case "share":
      return fc.integer({ min: 0, max: 12 });
    case "reference":
    case "references":
      return fc.constantFrom(...refersTo.flatMap((name) => IDS[name] ?? []));
    case "id":
    case "text":
    case "texts":
      return fc.constantFrom("Some words", "Other words");
    default:
      return kind satisfies never;
  }
}

/** Mostly what belongs there, often blank where a blank is allowed, seldom what does not belong there. */
function cellIn(table: TableName, column: AnyColumn): fc.Arbitrary<RawCell> {
  const blank = column.required ? 1 : MOSTLY_BLANK.has(`${table}.${column.header}`) ? 90 : 15;
  return fc.oneof(
    { weight: 60, arbitrary: sensible(table, column) },
    { weight: blank, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom(...JUNK) },
  );
}

/** What only a board with rules of its own fills in: such a board has tests of its own. */
const OF_OWN_RULES = new Set([
  "Groups.Decision rule",
  "Groups.Counts as present",
  "Groups.Papers",
  "Groups.Reports",
  "Groups.Notice",
  "Groups.Source",
  "Decisions.Decision rule",
  "Votes.Cast on",
]);

function rowOf(table: TableName): fc.Arbitrary<GivenRow> {
  const columns = columnsOf(table).filter(({ header }) => !OF_OWN_RULES.has(`${table}.${header}`));
  return fc.record(Object.fromEntries(columns.map((column) => [column.header, cellIn(table, column)])));
}

/** Rows with an id of their own each, or rows without ids. */
function rowsOf(table: TableName): fc.Arbitrary<readonly GivenRow[]> {
  const { idColumn } = tables[table];
  const maxLength = ROWS[table] ?? 4;
  if (idColumn === null) return fc.array(rowOf(table), { maxLength, size: "max" });
  const { header } = (tables[table].columns as unknown as Record<string, AnyColumn>)[idColumn] as AnyColumn;
  const ids = [...(IDS[table] ?? [])];
  return fc
    .tuple(mostlyAll(ids), fc.array(rowOf(table), { minLength: ids.length, maxLength: ids.length }))
    .map(([chosen, rows]) => chosen.map((id, at) => ({ ...rows[at], [header]: id })));
}

/** All of a list nine times in ten, else some of it. */
function mostlyAll<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant([...list]) }, { weight: 1, arbitrary: fc.subarray([...list]) });
}

const agencies = mostlyAll(AGENCIES).map((some) =>
  some.map(({ name, type, aliases }) => ({ Agency: name, Type: type, Area: "Both", Aliases: aliases.join("; ") })),
);

const groups = fc
  .tuple(mostlyAll(GROUPS), fc.array(rowOf("Groups"), { minLength: GROUPS.length, maxLength: GROUPS.length }))
  .map(([some, rows]) =>
    some.map(({ code, quorumRule, area, aliases }, at) => ({
      ...rows[at],
      Group: code,
      Name: `${code} Group`,
      "Quorum rule": quorumRule,
      "Vote rule": "",
      Area: area,
      Aliases: aliases.join("; "),
    })),
  );

const settings = fc.tuple(fc.subarray(Object.keys(SETTINGS)), fc.infiniteStream(fc.nat())).map(([names, numbers]) =>
  names.map((name) => {
    const values = SETTINGS[name] ?? [];
    return { Setting: name, Value: values[numbers.next().value % values.length] ?? "" };
  }),
);

/**
 * A whole workbook with every table, made to the tables' own schemas: rows that mostly make sense together, ids that are
 * unique, and a few cells that nobody should have typed.
 */
export const randomWorkbook: fc.Arbitrary<GivenTables> = fc.record({
  ...Object.fromEntries((Object.keys(tables) as TableName[]).map((table) => [table, rowsOf(table)])),
  Agencies: agencies,
  Groups: groups,
  Settings: settings,
}) as fc.Arbitrary<GivenTables>;
