import { toIso } from "../../calendar/plain-date";
import type { TableName } from "../../records/all-tables";
import { isRecent } from "../../records/dates";
import type { Register } from "../../register/register";
import { serialDay } from "../actions/target-days";

/** Columns of text in which Excel makes a day of what is typed, and no other number has five figures. */
const MAY_HOLD_DAYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Actions: ["target"],
  Measures: ["period"],
  Priorities: ["year"],
  Contributions: ["year"],
};

/**
 * Text as its cell shows it: where Excel keeps a day as a number, the day.
 * @example asShown(register, { table: "Actions", property: "target", text: "46416" }) // "29/01/2027"
 */
export function asShown(
  register: Register,
  { table, property, text }: { readonly table: TableName; readonly property: string; readonly text: string },
): string {
  if (MAY_HOLD_DAYS[table]?.includes(property) !== true) return text;
  const day = serialDay(text, { date1904: register.shapeOf(table)?.date1904 === true });
  return day === null || !isRecent(day) ? text : toIso(day).split("-").reverse().join("/");
}
