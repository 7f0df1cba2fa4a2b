import type { RowFinding } from "../../src/records/finding";

/** A finding as the list of problems shows it, in one line: how serious, what, where, what was found, what it says and what to do. */
export function shown({ severity, code, table, property, found, message, fix }: RowFinding): string {
  return `${severity} ${code} ${table}.${property ?? ""} '${found}': ${message} | ${fix}`;
}
