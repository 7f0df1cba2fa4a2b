import type { Citations } from "../answers/answer";
import type { TableName } from "../records/all-tables";
import type { Agency, Group, Seat } from "../records/people";
import type { Register } from "../register/register";
import type { OwnSource } from "../sources/citation";
import { type SourceWord, sourceFor } from "./source-pieces";

/** What an answer of a board's own rules rests on: a rule, for which the Source may have a piece; or a sheet, and no rule. */
export type RestsOn = SourceWord | { readonly sheet: TableName };

/**
 * What a group's answers cite where the workbook goes by its own rules: its Source, or what that says of this rule, else its row of Groups.
 *
 * @example sourceOf(group, "Quorum") // "Standing order 6.3"
 */
export function sourceOf({ source, group }: Group, word?: SourceWord): OwnSource {
  if (source === "") return `Groups, ${group} (Source is blank)` as OwnSource;
  return (sourceFor(source, word) ?? `Groups, ${group}`) as OwnSource;
}

/**
 * What stands behind an answer: what it cites, but where the workbook goes by its own rules the Source of the group asked about.
 *
 * @example citedFor(register, answer.citations, { group, restsOn: "Quorum" }) // ["Standing order 6.3"]
 */
export function citedFor(
  register: Register,
  citations: Citations,
  { group, restsOn }: { readonly group: Group | undefined; readonly restsOn?: RestsOn },
): Citations {
  if (!register.settings.isOwn) return citations;
  const rows = group === undefined ? [] : [{ table: "Groups", row: group } as const];
  return ownSources(register, { rows, reads: ["Groups"], restsOn, citations });
}

/** A row that was asked about, and its table. */
export interface RowAsked {
  readonly table: TableName;
  readonly row: unknown;
}

interface Asked {
  readonly rows: readonly RowAsked[];
  readonly reads: readonly TableName[];
  readonly restsOn?: RestsOn | undefined;
  /** What the answer cites by the documents: by them it is seen whether a decision turned on the quorum. */
  readonly citations?: readonly string[];
}

/** What an answer cites in a workbook of its own rules: the Source of each group asked about, else the table it is read from. */
export function ownSources(register: Register, { rows, reads, restsOn, citations = [] }: Asked): Citations {
  if (typeof restsOn === "object") return [ofTable(restsOn.sheet)];
  const turnsOnQuorum = restsOn === "Votes" && citations.some((each) => each.startsWith("GOV 11."));
  const words = turnsOnQuorum ? (["Votes", "Quorum"] as const) : [restsOn];
  const [first, ...others] = new Set(words.flatMap((word) => rows.flatMap((each) => sourcesOf(register, each, word))));
  return first === undefined ? [ofTable(rows[0]?.table ?? reads[0] ?? "Groups")] : [first, ...others];
}

function ofTable(table: TableName): OwnSource {
  return `the sheet ${table}` as OwnSource;
}

function sourcesOf(register: Register, { table, row }: RowAsked, word: SourceWord | undefined): readonly OwnSource[] {
  const groupNamed = (name: string): readonly OwnSource[] => {
    const group = register.group(name);
    return group === undefined ? [] : [sourceOf(group, word)];
  };
  if (typeof row === "string") return groupNamed(row);
  const { source, group, meeting, seat, agency } = row as Readonly<Record<string, unknown>>;
  // Whose attendance is asked about: the group of a seat, or those on which an agency has one.
  if (table === "Agencies" && typeof seat === "object") return groupNamed((seat as Seat).group);
  if (table === "Agencies" && typeof agency === "object")
    return register.where("Seats", "agency", (agency as Agency).agency).flatMap((each) => groupNamed(each.group));
  if (table === "Groups") return [sourceOf(row as Group, word)];
  if (table === "Decisions") return groupNamed(register.meeting(String(meeting))?.group ?? "");
  if (table === "Obligations") return source === "" ? [] : [String(source) as OwnSource];
  return typeof group === "string" ? groupNamed(group) : [];
}
