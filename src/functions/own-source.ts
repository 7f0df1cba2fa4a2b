import type { Citations } from "../answers/answer";
import type { TableName } from "../records/all-tables";
import type { Agency, Group, Seat } from "../records/people";
import type { Register } from "../register/register";
import type { OwnSource } from "../sources/citation";

/** What a group's answers cite where the workbook goes by its own rules: its Source, else its row of Groups. */
export function sourceOf({ source, group }: Group): OwnSource {
  return (source === "" ? `Groups, ${group} (Source is blank)` : source) as OwnSource;
}

/**
 * What stands behind an answer: what it cites, but where the workbook goes by its own rules the Source of the group asked about.
 *
 * @example citedFor(register, answer.citations, group) // ["Standing order 6.3"]
 */
export function citedFor(register: Register, citations: Citations, group: Group | undefined): Citations {
  if (!register.settings.isOwn) return citations;
  return [group === undefined ? ofTable("Groups") : sourceOf(group)];
}

/** A row that was asked about, and its table. */
export interface RowAsked {
  readonly table: TableName;
  readonly row: unknown;
}

/** What an answer cites in a workbook of its own rules: the Source of each group asked about, else the table it is read from. */
export function ownSources(register: Register, asked: readonly RowAsked[], reads: readonly TableName[]): Citations {
  const [first, ...others] = new Set(asked.flatMap((each) => sourcesOf(register, each)));
  return first === undefined ? [ofTable(asked[0]?.table ?? reads[0] ?? "Groups")] : [first, ...others];
}

function ofTable(table: TableName): OwnSource {
  return `the sheet ${table}` as OwnSource;
}

function sourcesOf(register: Register, { table, row }: RowAsked): readonly OwnSource[] {
  if (typeof row === "string") return groupNamed(register, row);
  const { source, group, meeting, seat, agency } = row as Readonly<Record<string, unknown>>;
  // Whose attendance is asked about: the group of a seat, or those on which an agency has one.
  if (table === "Agencies" && typeof seat === "object") return groupNamed(register, (seat as Seat).group);
  if (table === "Agencies" && typeof agency === "object")
    return register
      .where("Seats", "agency", (agency as Agency).agency)
      .flatMap((each) => groupNamed(register, each.group));
  if (table === "Groups") return [sourceOf(row as Group)];
  if (table === "Decisions") return groupNamed(register, register.meeting(String(meeting))?.group ?? "");
  if (table === "Obligations") return source === "" ? [] : [String(source) as OwnSource];
  return typeof group === "string" ? groupNamed(register, group) : [];
}

function groupNamed(register: Register, name: string): readonly OwnSource[] {
  const group = register.group(name);
  return group === undefined ? [] : [sourceOf(group)];
}
