import type { Worksheet } from "@cj-tech-master/excelts";
import type { Value } from "../answers/value";
import type { CopiedSheet, PartnerCopy } from "../reports/partner-copy";
import { rowsSaid } from "../reports/partner-copy";
import { capital } from "../reports/said";
import { layoutOf } from "../workbook/layout";
import { addCover, CoverSheet } from "./cover-sheet";
import { TAB_COLOURS } from "./palette";
import { plainFile } from "./plain-file";
import { addPlainSheet, type FileSheet } from "./plain-sheet";

/** The sheet that says what a copy is. */
export const COVER = "About this copy";

/** A partner's copy as the bytes of an .xlsx: a cover that says what it is, then its tables as values. */
export async function partnerCopyFile(copy: PartnerCopy): Promise<Uint8Array> {
  // Fetched here, so that nothing else waits for it.
  const { Workbook } = await import(/* webpackChunkName: "ddscp-copy" */ "@cj-tech-master/excelts");
  const workbook = new Workbook();
  coverOf(addCover(workbook, COVER, copy.title), copy);
  for (const sheet of copy.sheets) addPlainSheet(workbook, sheetOf(sheet, copy.title));
  return plainFile(workbook);
}

function coverOf(cover: CoverSheet, { title, about, toDo, sheets, leftOut }: PartnerCopy): Worksheet {
  cover.title(title);
  for (const [heading, said] of about) cover.fact(heading, said);
  cover.heading("What to do with it");
  toDo.forEach((sentence, at) => cover.sentence(`${at + 1}.  ${sentence}`));
  cover.heading("What is in it");
  cover.row(["Sheet", "What stands there", "How much"], "headers");
  for (const sheet of sheets) cover.row([sheet.table, sheet.sentence, rowsSaid(sheet)]);
  cover.heading("What was left out");
  cover.row(["What", "Why", "Paragraph"], "headers");
  for (const { what, why, paragraph } of leftOut) cover.row([what, `${capital(why)}.`, paragraph]);
  return cover.end();
}

function sheetOf({ table, sentence, columns, rows }: CopiedSheet, printed: string): FileSheet {
  const { placed, subject, sheet } = layoutOf(table);
  const order = placed.flatMap(({ header, width }) => {
    const at = columns.findIndex((column) => column.header === header);
    const column = columns[at];
    return column === undefined ? [] : [{ at, column: { ...column, width } }];
  });
  return {
    name: sheet,
    tab: TAB_COLOURS[subject],
    sentence,
    columns: order.map(({ column }) => column),
    rows: rows.map((row) => order.map(({ at }): Value => row[at] ?? "")),
    printed,
  };
}
