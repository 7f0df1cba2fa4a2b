import { tables, type TableName } from "../../records/all-tables";
import type { Problem } from "../../records/problem";
import { structureProblems } from "../../records/structure";
import type { TableShape } from "../../records/table-shape";
import type { Register } from "../register";
import { blankRowProblems } from "./blank-rows";
import { cellProblems } from "./cell-problems";
import { namesClaimedTwice, repeatedIds } from "./duplicates";
import { nobodyNamed } from "./nobody-named";
import { References } from "./references";
import { settingProblems } from "./setting-problems";
import { unusualTable } from "./unusual-table";

const TABLE_NAMES = Object.keys(tables) as readonly TableName[];

/**
 * What in the sheets cannot be read or matched, and which tables and columns are missing? Nothing here is
 * judged by the documents' rules. Reads every table, so that any change asks again. In no particular order.
 */
export function sheetProblems(register: Register): readonly Problem[] {
  for (const table of TABLE_NAMES) register.tracker.track(table);
  const references = new References(register);
  const shapes = TABLE_NAMES.map((table) => register.shapeOf(table)).filter(
    (shape): shape is TableShape => shape !== undefined,
  );
  return [
    ...structureProblems(shapes, {
      plainSheets: register.plainSheets,
      hasRows: (table) => register.rowCountOf(table) > 0,
    }),
    ...shapes.flatMap(unusualTable),
    ...TABLE_NAMES.flatMap((table) => [
      ...cellProblems(register, table, references),
      ...blankRowProblems(register, table),
    ]),
    ...TABLE_NAMES.flatMap((table) => (table === "Attendance" ? [] : repeatedIds(register, table))),
    ...namesClaimedTwice(register, "Agencies"),
    ...namesClaimedTwice(register, "Groups"),
    ...settingProblems(register),
    ...nobodyNamed(register),
  ];
}
