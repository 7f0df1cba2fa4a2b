import { withNote } from "../answers/answer";
import { inSentences } from "../answers/english";
import { sayLookup, sayMissingColumn } from "../answers/lookup-words";
import type { TableName } from "../records/all-tables";
import { columnsOf } from "../records/columns-of";
import { followsWithout } from "../records/without-column";
import type { Dependency } from "../register/dependencies";
import { FOUNDATIONS, type Register } from "../register/register";
import type { FunctionEntry, Question } from "./define-function";

/**
 * The answer of a function, and behind it which columns it looked at that are not there, and what it goes by without them. What
 * could not be asked at all goes by nothing.
 *
 * @example sayingWhatLacks(entry, question, given) // "… The table Reports has no column Kind: its cells count as blank."
 */
export function sayingWhatLacks(
  entry: FunctionEntry,
  question: Question,
  given: readonly unknown[],
): ReturnType<FunctionEntry["answer"]> {
  const { register } = question;
  const isRemembered = Array.from(register.lacking).some((table) => FOUNDATIONS.has(table));
  const asked = isRemembered
    ? (Object.create(question, { register: { value: register.afresh() } }) as Question)
    : question;
  const { value: answer, dependencies } = register.tracker.during(() => entry.answer(asked, given));
  const said = inSentences([
    ...dependencies.map(sayLook),
    ...ofHolidays(register, entry),
    ...ofAttendance(register, entry, dependencies),
  ]);
  return said === "" || answer.because.isSaidBy(sayLookup) ? answer : withNote(answer, said);
}

/** "" for a dependency that is no look at a column that is not there. */
function sayLook(dependency: Dependency): string {
  const [, table, property = ""] = /^lacking (\w+)\.(\w+)$/.exec(dependency) ?? [];
  return table === undefined ? "" : sayLacking(table as TableName, property);
}

/** The working days are kept whatever is asked. */
function ofHolidays(register: Register, { name, tables }: FunctionEntry): readonly string[] {
  if (!register.lacking.has("Holidays")) return [];
  return tables.includes("Holidays") || name.startsWith("ACTION.") ? [sayLacking("Holidays", "kind")] : [];
}

/** The columns of Attendance are looked at too often for each look to be noted: those that matter to who asks, where it asked for rows. */
function ofAttendance(
  register: Register,
  { name }: FunctionEntry,
  dependencies: readonly Dependency[],
): readonly string[] {
  const { positions } = register.shapeOf("Attendance") ?? {};
  if (positions === undefined || !dependencies.some((each) => each.startsWith("Attendance"))) return [];
  const properties = name === "ATTENDANCE.CONCERNS" ? OF_CONCERNS : name.startsWith("ATTENDANCE.") ? [] : OF_QUORUM;
  return properties
    .filter((property) => positions[property] === undefined)
    .map((property) => sayLacking("Attendance", property));
}

const OF_CONCERNS = ["deputy", "briefed", "reason"];
const OF_QUORUM = ["arrived", "left"];

function sayLacking(table: TableName, property: string): string {
  const column = columnsOf(table)[property]?.header ?? property;
  return `${sayMissingColumn({ table, column }).slice(0, -1)}: ${followsWithout(table, property)}.`;
}
