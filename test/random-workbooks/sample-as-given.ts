import { tables } from "../../src/records/all-tables";
import { type AnyRow, TABLE_NAMES } from "../../templates/content";
import { SAMPLE } from "../../templates/sample";
import type { GivenTables } from "../register/given-workbook";

/** The sample's rows by their headers, as the questions name them. */
export function sampleAsGiven(): GivenTables {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const headers = Object.entries(tables[table].columns).map(([property, { header }]) => ({ property, header }));
      const rows: readonly AnyRow[] = SAMPLE[table];
      return [
        table,
        rows.map((row) => Object.fromEntries(headers.map(({ property, header }) => [header, row[property] ?? ""]))),
      ];
    }),
  );
}
