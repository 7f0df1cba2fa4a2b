import type { CannotTell } from "../answers/answer";
import { notFound, sharedName, unreadableRow } from "../answers/lookup";
import type { TableName } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { columnsOf } from "../records/columns-of";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { sayLookAlike } from "./look-alike-name";
import { sayWhyNone } from "./unmatched-rows";
import { addressOf } from "./unreadable-cell";

export type NamingTable = "Agencies" | "Groups";

/** What was looked for: "group", "QA", in Groups. */
interface LookedFor {
  readonly what: string;
  readonly id: string;
  readonly table: Exclude<TableName, "Attendance">;
}

/**
 * Why does an id or a name mean no row? Several agencies or groups bear it, and the answer names their cells; else "No group 'X' in Groups".
 *
 * @example nobodyMeant(register, { what: "group", id: "Education", table: "Groups" }, "GOV 11.2")
 */
export function nobodyMeant(register: Register, { what, id, table }: LookedFor, paragraph: Citation): CannotTell {
  const said = table === "Agencies" || table === "Groups" ? saySharedName(register, table, id) : "";
  if (said !== "") return sharedName(said, paragraph);
  return notFound({ what, id, table, hint: sayLookAlike(register, id, [table]) }, paragraph);
}

/**
 * Why does the Group of a meeting mean none? Several bear the name, and the answer names their cells; else it names the meeting's.
 *
 * @example noGroupOf(register, meeting, "GOV 11.2") // "Cannot tell: for the meeting 'EB1', Meetings!B3 (Group) says 'EBB', which is no group in Groups; …"
 */
export function noGroupOf(register: Register, meeting: Meeting, paragraph: Citation): CannotTell {
  const said = saySharedName(register, "Groups", meeting.group);
  if (said !== "") return sharedName(said, paragraph);
  const cell = addressOf(register, "Meetings", meeting, "group");
  const message = `(Group) says '${meeting.group}', ${sayWhyNone(register, "Meetings", meeting)}`;
  return unreadableRow({ what: "meeting", id: meeting.meeting, cell, message }, paragraph);
}

/**
 * Which cells give one name to several agencies or groups, and whom does it mean then? A sentence; "" for a name that at most
 * one of them bears.
 *
 * @example saySharedName(register, "Agencies", "DCC") // "'DCC' names several rows of Agencies (Agencies!D2 and Agencies!D5), so none of them is meant by it: take it out where it does not belong."
 */
export function saySharedName(register: Register, table: NamingTable, written: string): string {
  const shared = register.sharedName(table, written);
  if (shared === undefined) return "";
  return shared.meant === null
    ? `${sayBearers(register, table, written)}, so none of them is meant by it: take it out where it does not belong.`
    : `'${written}' is read as the row of ${table} that it is the id of, but ${cellsWith(register, table, written)} gives it to another too: take it out there.`;
}

/**
 * Who bears a shared name? To stand within a sentence.
 *
 * @example sayBearers(register, "Agencies", "DCC") // "'DCC' names several rows of Agencies (Agencies!D2 and Agencies!D5)"
 */
export function sayBearers(register: Register, table: NamingTable, written: string): string {
  return `'${written}' names several rows of ${table} (${cellsWith(register, table, written)})`;
}

function cellsWith(register: Register, table: NamingTable, written: string): string {
  const { rows, meant } = register.sharedName(table, written) ?? { rows: [], meant: null };
  const cells = rows.filter((row) => row !== meant).map((row) => cellWith(register, { table, row, written }));
  return cells.join(" and ");
}

function cellWith(
  register: Register,
  { table, row, written }: { readonly table: NamingTable; readonly row: object; readonly written: string },
): string {
  const values = row as Readonly<Record<string, unknown>>;
  const property = Object.keys(columnsOf(table)).find((each) => {
    const value = values[each];
    const names = Array.isArray(value) ? (value as readonly unknown[]) : [value];
    return names.some((name) => typeof name === "string" && keyOf(name) === keyOf(written));
  });
  return addressOf(register, table, row, property ?? "aliases");
}
