import { REQUIRED_TABLES, tables, type TableName } from "./all-tables";
import { cellAddress } from "./cell-address";
import { missingColumns } from "./missing-columns";
import type { Problem } from "./problem";
import type { PlainSheet, TableShape } from "./table-shape";

/** What is known of a workbook besides the shapes of its tables. */
interface KnownBesides {
  readonly plainSheets?: readonly PlainSheet[];
  /** Has the table rows, on which its columns could tell? */
  readonly hasRows?: (table: TableName) => boolean;
}

/**
 * What is wrong with the tables themselves: a required one that is not there, or that stands on its sheet without being a
 * table; columns that are not there; two columns with one header; no Holidays. Tables that may be left out and are say
 * nothing, unless their sheet is there.
 */
export function structureProblems(
  shapes: readonly TableShape[],
  { plainSheets = [], hasRows = () => false }: KnownBesides = {},
): readonly Problem[] {
  const known = new Map(shapes.map((shape) => [shape.table, shape]));
  return (Object.keys(tables) as readonly TableName[]).flatMap((table) => {
    const shape = known.get(table);
    if (shape !== undefined) return [...missingColumns(shape, hasRows(table)), ...twins(shape)];
    const isRequired = REQUIRED_TABLES.includes(table);
    const plain = plainSheets.find((sheet) => sheet.table === table);
    if (plain !== undefined) return [noTableOn(plain, isRequired)];
    if (isRequired) return [missingTable(table)];
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

/** Excel shows a sheet of cells and a table alike, but a table alone can be found, by its name. */
function noTableOn({ table, sheet, headerRow, named }: PlainSheet, isRequired: boolean): Problem {
  const nameIt = `name it ${table} (Table Design, Table Name)`;
  const [why, fix] =
    named === null
      ? [
          `has its headers in row ${headerRow}, but its cells are not a table`,
          `Select the cells of the sheet ${sheet} from row ${headerRow} down, then Insert, Table (tick My table has headers), and ${nameIt}.`,
        ]
      : [`has its headers, but the table there is named ${named}`, `Select a cell of that table and ${nameIt}.`];
  return {
    severity: isRequired ? "error" : "warning",
    code: "missing-table",
    table,
    row: null,
    column: "",
    cell: "",
    found: named ?? sheet,
    message: `The workbook has no table named ${table}. The sheet ${sheet} ${why}, so none of its rows is read.`,
    fix,
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
      message: `${table} has two columns headed ${header}, which differ at most in capitals, spaces, hyphens, apostrophes and characters that nobody sees; only the one at ${read} is read.`,
      fix: "Rename or delete one of the two.",
    };
  });
}
