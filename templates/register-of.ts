import { Register } from "../src/register/register";
import { LAYOUT, TEMPLATE_FIRST_COLUMN, TEMPLATE_HEADER_ROW } from "../src/workbook/layout";
import { load } from "../src/workbook/load";
import type { RawWorkbook } from "../src/workbook/port";
import type { AnyRow, Content } from "./content";

/** The content as the reader of a workbook would hand it over. */
function rawWorkbook(content: Content): RawWorkbook {
  return {
    date1904: false,
    tables: LAYOUT.map(({ table, sheet, columns }) => {
      const rows: readonly AnyRow[] = content[table];
      return {
        name: table,
        sheet,
        headerRow: TEMPLATE_HEADER_ROW,
        firstColumn: TEMPLATE_FIRST_COLUMN,
        headers: columns.map(({ header }) => header),
        rowCount: rows.length,
        rows: rows.map((row) => columns.map(({ property }) => row[property] ?? null)),
      };
    }),
  };
}

/** The register of a workbook with this content, as the add-in would have it. */
export function registerOf(content: Content): Register {
  const register = new Register();
  load(register, rawWorkbook(content));
  return register;
}
