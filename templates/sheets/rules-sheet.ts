import type { CellValue, Workbook } from "@cj-tech-master/excelts";
import type { Value } from "../../src/answers/value";
import { columnLetters } from "../../src/records/cell-address";
import { RULE_HEADERS, ruleCells, rulesReference } from "../../src/reports/rules-reference";
import { RULES_SHEET } from "../../src/workbook/layout";
import { functionsApplying } from "../../tools/functions-applying";
import { LINE_POINTS, linesOf } from "../../src/files/lines";
import { COLOURS, DATE, FONT, solid } from "../../src/files/palette";
import { setPaper } from "../../src/files/paper";

const LAST = columnLetters(RULE_HEADERS.length);

/** What the Start sheet says of it. */
export const RULES_SENTENCE =
  "Every value taken from the documents: since when, by which paragraph, what uses it and how it was read. To look up; changing it changes nothing.";

/** Adds the sheet with what the documents say, as plain cells: it is read by people, never by the add-in. */
export function addRulesSheet(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(RULES_SHEET, {
    properties: { tabColor: { argb: COLOURS.quiet } },
    views: [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }],
  });
  RULE_HEADERS.forEach(({ header, width }, index) => {
    sheet.getColumn(index + 1).width = width;
    const cell = sheet.getRow(1).getCell(index + 1);
    cell.value = header;
    cell.style = {
      font: { name: FONT, size: 11, bold: true, color: { argb: COLOURS.white } },
      fill: solid(COLOURS.heading),
      alignment: { vertical: "middle", horizontal: "left" },
    };
  });
  sheet.getRow(1).height = 24;
  const rows = ruleCells(rulesReference(functionsApplying()));
  rows.forEach((row, at) => {
    row.forEach((value, index) => {
      const cell = sheet.getRow(at + 2).getCell(index + 1);
      cell.value = inFile(value);
      cell.style = {
        font: { name: FONT, size: 11, color: { argb: COLOURS.ink } },
        alignment: { vertical: "top", horizontal: "left", wrapText: true },
        border: { bottom: { style: "thin", color: { argb: COLOURS.line } } },
        ...(typeof value === "object" ? { numFmt: DATE } : {}),
      };
    });
    const lines = row.map((value, index) =>
      typeof value === "string" ? linesOf(value, RULE_HEADERS[index]?.width ?? 1) : 1,
    );
    sheet.getRow(at + 2).height = Math.max(...lines) * LINE_POINTS;
  });
  sheet.autoFilter = `A1:${LAST}${rows.length + 1}`;
  const widths = RULE_HEADERS.map(({ width }) => width);
  setPaper(sheet, widths, { headerRow: 1, lastRow: rows.length + 1 });
}

/** A day goes into a file as its serial. */
function inFile(value: Value): CellValue {
  if (typeof value !== "object") return value === "" ? null : value;
  return "date" in value ? value.date : value.time / 1440;
}
