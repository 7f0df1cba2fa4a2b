import { expect, test } from "@jest/globals";
import { cellAddress } from "../../src/records/cell-address";
import { BLANK_FILE, SAMPLE_FILE } from "../../templates/file-names";
import { formatValue } from "../../workbench/formula/number-format";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import { committed } from "./parts";

/** A character of 11 points, and what a cell leaves free at its sides. */
const [CHARACTER, MARGINS] = [5.25, 3.75];

test.each([{ file: BLANK_FILE }, { file: SAMPLE_FILE }])(
  "$file: a number or date fits into its column, or ### would stand there",
  async ({ file }) => {
    const book = await bookFromXlsx(committed(file));
    const cut: string[] = [];
    for (const sheet of book.sheets) {
      sheet.forEach(({ value, style }, row, column) => {
        if (typeof value !== "number") return;
        const text = formatValue(value, style?.numberFormat);
        const width = sheet.columnWidths.get(column) ?? 0;
        if (text.length * CHARACTER + MARGINS > width)
          cut.push(`${sheet.name}!${cellAddress(row + 1, column + 1)}: ${text}`);
      });
    }
    expect(cut).toEqual([]);
  },
);
