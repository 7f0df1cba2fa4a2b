import type { TableName } from "./all-tables";
import { cellAddress } from "./cell-address";
import { columnsOf, requiredColumns } from "./cell-sentence";
import { headerInPlaceOf, likelyHeader } from "./likely-header";
import { oddLetters } from "./look-alike-letters";
import type { Problem } from "./problem";
import type { OtherHeader, TableShape } from "./table-shape";
import { followsWithout } from "./without-column";

/**
 * Which columns of a table are not there: a required one; another one whose header was likely changed; or one without which
 * answers differ, where the table has rows? A workbook of an earlier version lacks the columns that came later, and is not
 * told of each: nothing was ever in them.
 */
export function missingColumns(shape: TableShape, hasRows: boolean): readonly Problem[] {
  const table = shape.table as TableName;
  const required = new Set(requiredColumns(table).map(({ property }) => property));
  return Object.keys(columnsOf(table)).flatMap((property) => {
    if (shape.positions[property] !== undefined) return [];
    const isRequired = required.has(property);
    const follows = isRequired ? "none of its rows can be used without it" : followsWithout(table, property);
    const decides = isRequired || (follows !== null && hasRows);
    const likely = likelyHeader(shape, property) ?? (decides ? headerInPlaceOf(shape, property) : null);
    if (!decides && likely === null) return [];
    return [missingColumn(shape, { property, isRequired, follows, likely })];
  });
}

interface MissingColumn {
  readonly property: string;
  readonly isRequired: boolean;
  /** What its absence does to the answers; null where its cells count as blank. */
  readonly follows: string | null;
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
    message: `${table} has no column headed ${header}; ${follows ?? "its cells count as blank"}.${meant}`,
    fix:
      likely === null
        ? `Add a column headed ${header} to the table on the sheet ${sheet}.`
        : `Change the header in ${place} to ${header}; if it is another column, add one headed ${header} to the table.`,
  };
}
