import { Workbook } from "@cj-tech-master/excelts";
import type { GivenSheet } from "./sheets";
import { partsOfCell } from "./sheets";

/** The bytes of an .xlsx that holds these sheets as they stand, written by a library that the product does not read with. */
export async function sheetFile(...given: readonly GivenSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { sheet, rows, merged = [], paintedByRule = [], isHidden = false } of given) {
    const worksheet = workbook.addWorksheet(sheet);
    if (isHidden) worksheet.state = "hidden";
    rows.forEach((row, at) =>
      row.forEach((each, column) => {
        const { value, formula, look } = partsOfCell(each);
        const cell = worksheet.getCell(at + 1, column + 1);
        if (formula !== null)
          cell.value = { formula, result: value === "#DIV/0!" ? { error: "#DIV/0!" } : (value ?? "") };
        else if (value !== "") cell.value = value;
        if (look.format !== "") cell.numFmt = look.format;
        if (look.font !== "") cell.font = { name: look.font };
        if (look.fill !== "") cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill}` } };
      }),
    );
    for (const range of merged) worksheet.mergeCells(range);
    for (const ref of paintedByRule)
      worksheet.addConditionalFormatting({
        ref,
        rules: [
          {
            type: "expression",
            formulae: ["TRUE"],
            priority: 1,
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00B050" } } },
          },
        ],
      });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
