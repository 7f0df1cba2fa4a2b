import type { RowFinding } from "../../src/records/finding";

/** A finding in one line: how serious, its code, where, what was found, what it says and what to do. */
export function shown({ severity, code, table, property, found, message, fix }: RowFinding): string {
  return `${severity} ${code} ${table}.${property ?? ""} '${found}': ${message} | ${fix}`;
}
