import { parseA1 } from "../../workbench/book/address";
import type { Book } from "../../workbench/book/book";
import { CellError, type Cell } from "../../workbench/book/cell";
import { addSheet } from "../../workbench/book/edit-sheets";
import { BY_HAND } from "../../workbench/book/events";
import { newId } from "../../workbench/book/ids";
import { type GivenCell, type GivenSheet, partsOfCell } from "./sheets";

/** Puts a sheet of an officer's own into the open workbook, looks and all, or in the place of the one of that name. */
export function putSheet(book: Book, given: GivenSheet): void {
  const { sheet: name, rows, merged = [], paintedByRule = [], isHidden = false, isProtected = false } = given;
  book.edit(BY_HAND, () => {
    const sheet = book.sheetNamed(name) ?? addSheet(book, name);
    sheet.rows = [];
    rows.forEach((row, at) => row.forEach((cell, column) => sheet.set(at, column, cellOf(cell))));
    sheet.merges = merged.flatMap((range) => parseA1(range) ?? []);
    sheet.conditionalFormats = paintedByRule.flatMap((range) => {
      const rect = parseA1(range);
      const look = { kind: "Custom", formula: "=TRUE", style: { fill: "#00B050" }, stopIfTrue: false };
      return rect === undefined ? [] : [{ id: newId(), rect, ...look }];
    });
    sheet.visibility = isHidden ? "Hidden" : "Visible";
    sheet.protected = isProtected;
  });
}

function cellOf(given: GivenCell): Cell | undefined {
  const { value, formula, look } = partsOfCell(given);
  const isBlank = value === "" || value === null;
  if (isBlank && formula === null && look.fill === "") return undefined;
  return {
    value: isBlank ? null : String(value).startsWith("#") ? new CellError(String(value)) : value,
    ...(formula === null ? {} : { formula: `=${formula}` }),
    style: {
      ...(look.format === "" ? {} : { numberFormat: look.format }),
      ...(look.fill === "" ? {} : { fill: `#${look.fill}` }),
      ...(look.font === "" ? {} : { fontName: look.font }),
    },
  };
}
