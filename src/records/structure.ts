import { REQUIRED_TABLES, tables, type TableName } from "./all-tables";
import { cellAddress } from "./cell-address";
import type { Problem } from "./problem";
import type { Column } from "./table";
import type { TableShape } from "./table-shape";

/**
 * What is wrong with the tables themselves: a required one that is not there, a required column that is not
 * there, two columns with one header, no Holidays. Tables that may be left out and are say nothing.
 */
export function structureProblems(shapes: readonly TableShape[]): readonly Problem[] {
  const known = new Map(shapes.map((shape) => [shape.table, shape]));
  return (Object.keys(tables) as readonly TableName[]).flatMap((table) => {
    const shape = known.get(table);
    if (shape !== undefined) return [...missingColumns(shape), ...twins(shape)];
    if (REQUIRED_TABLES.includes(table)) return [missingTable(table)];
    return table === "Holidays" ? [NO_HOLIDAYS] : [];
  });
}

function missingTable(table: TableName): Problem {
  return {
    severity: "error",
    code: "missing-table",
    table,
    row: null,
    column: "",
    cell: "",
    found: "",
    message: `The workbook has no table named ${table}.`,
    fix: `Put the ${table} sheet of the template in, or select your own table and name it ${table} (Table Design, Table Name).`,
  };
}

const NO_HOLIDAYS: Problem = {
  severity: "warning",
  code: "no-holidays-table",
  table: "Holidays",
  row: null,
  column: "",
  cell: "",
  found: "",
  message:
    "The workbook has no table named Holidays: working days are counted with England's built-in bank holidays alone.",
  fix: "Put the Holidays sheet of the template in, and add the days on which the office is closed.",
};

function missingColumns(shape: TableShape): readonly Problem[] {
  const columns = Object.entries(tables[shape.table as TableName].columns as Readonly<Record<string, Column<unknown>>>);
  return columns
    .filter(([property, column]) => column.required && shape.positions[property] === undefined)
    .map(([, { header }]) => ({
      severity: "error",
      code: "missing-column",
      table: shape.table,
      row: null,
      column: header,
      cell: "",
      found: "",
      message: `${shape.table} has no column headed ${header}; none of its rows can be used without it.`,
      fix: `Add a column headed ${header} to the table on the sheet ${shape.sheet}.`,
    }));
}

function twins({ table, sheet, headerRow, firstColumn, twins: found = [] }: TableShape): readonly Problem[] {
  return found.map(({ header, at, firstAt }) => {
    const read = cellAddress(headerRow, firstColumn + firstAt);
    return {
      severity: "error",
      code: "twin-headers",
      table,
      row: headerRow,
      column: header,
      cell: `${sheet}!${cellAddress(headerRow, firstColumn + at)}`,
      found: header,
      message: `${table} has two columns headed ${header}, which differ at most in capitals and spaces; only the one at ${read} is read.`,
      fix: "Rename or delete one of the two.",
    };
  });
}
