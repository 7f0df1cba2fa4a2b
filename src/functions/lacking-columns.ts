import { type Answer, withNote } from "../answers/answer";
import { inSentences } from "../answers/english";
import { sayLookup, sayMissingColumn } from "../answers/lookup-words";
import type { TableName } from "../records/all-tables";
import { columnsOf } from "../records/columns-of";
import { followsWithout } from "../records/without-column";
import type { Register } from "../register/register";

/**
 * Asks, and says behind the answer which columns it looked at that are not there, and what it goes by without them. What could not
 * be asked at all goes by nothing.
 *
 * @example sayingWhatLacks(register, () => reportStatus(…)) // "… The table Reports has no column Kind: its cells count as blank."
 */
export function sayingWhatLacks<T>(register: Register, ask: () => Answer<T>): Answer<T> {
  const { value: answer, dependencies } = register.tracker.during(() => register.notingLacked(ask));
  const said = inSentences(dependencies.map(sayLacking));
  return said === "" || answer.because.isSaidBy(sayLookup) ? answer : withNote(answer, said);
}

/** "" for a dependency that is none of a column that is not there. */
function sayLacking(dependency: string): string {
  const [, table, property = ""] = /^lacking (\w+)\.(\w+)$/.exec(dependency) ?? [];
  if (table === undefined) return "";
  const column = columnsOf(table as TableName)[property]?.header ?? property;
  return `${sayMissingColumn({ table, column }).slice(0, -1)}: ${followsWithout(table as TableName, property)}.`;
}
