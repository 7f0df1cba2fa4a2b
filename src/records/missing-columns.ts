import type { TableName } from "./all-tables";
import { cellAddress } from "./cell-address";
import { columnsOf, requiredColumns } from "./columns-of";
import { cameLater } from "./lacked-columns";
import { likelyHeaders } from "./likely-header";
import { oddLetters } from "./look-alike-letters";
import type { Problem } from "./problem";
import type { OtherHeader, TableShape } from "./table-shape";
import { followsWithout, namesNobody } from "./without-column";

/**
 * Which columns of a table are not there? A required one is an error; another, in a table that has rows, a warning. Each is
 * named with the header that is likely meant. Of an empty table, and of a column that came after the first version, only a
 * header that was likely changed is said: nothing was ever in it. Nothing is said where all its headers stand above it.
 */
export function missingColumns(shape: TableShape, hasRows: boolean): readonly Problem[] {
  if (shape.headersAbove !== undefined) return [];
  const table = shape.table as TableName;
  const required = new Map(requiredColumns(table).map(({ property }) => [property, NO_ROW_CAN_BE_USED]));
  if (hasRows && namesNobody(shape)) required.set("seat", "without Seat and Agency nobody's presence can be counted");
  const all = Object.keys(columnsOf(table)).filter((property) => shape.positions[property] === undefined);
  const said = all.filter((property) => required.has(property) || (hasRows && !cameLater(table, property)));
  const likely = likelyHeaders(shape, { all, said });
  return all
    .filter((property) => said.includes(property) || likely.has(property))
    .map((property) =>
      missingColumn(shape, {
        property,
        isRequired: required.has(property),
        follows: required.get(property) ?? followsWithout(table, property),
        likely: likely.get(property) ?? null,
      }),
    );
}

const NO_ROW_CAN_BE_USED = "none of its rows can be used without it";

interface MissingColumn {
  readonly property: string;
  readonly isRequired: boolean;
  /** What its absence does to the answers. */
  readonly follows: string;
  /** The header that is likely meant for it. */
  readonly likely: OtherHeader | null;
}

function missingColumn(shape: TableShape, { property, isRequired, follows, likely }: MissingColumn): Problem {
  const { table, sheet, headerRow, firstColumn } = shape;
  const header = columnsOf(table as TableName)[property]?.header ?? property;
  const place = likely === null ? "" : `${sheet}!${cellAddress(headerRow, firstColumn + likely.at)}`;
  const odd = likely === null ? "" : oddLetters(likely.header, header);
  const meant =
    likely === null
      ? ""
      : ` '${likely.header}' in ${place} is likely meant, and is not read${odd === "" ? "" : `: ${odd}`}.`;
  return {
    severity: isRequired ? "error" : "warning",
    code: "missing-column",
    table,
    row: likely === null ? null : headerRow,
    column: header,
    cell: place,
    found: likely?.header ?? "",
    message: `${table} has no column headed ${header}; ${follows}.${meant}`,
    fix:
      likely === null
        ? `Add a column headed ${header} to the table on the sheet ${sheet}.`
        : `Change the header in ${place} to ${header}; if it is another column, add one headed ${header} to the table.`,
  };
}
