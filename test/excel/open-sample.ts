import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficePort } from "../../src/excel/office-port";
import { localToday } from "../../src/live/clock";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import type { Book } from "../../workbench/book/book";
import { runFunctions } from "../live/functions-in-book";
import { type InExcel, inExcel } from "./office-js";

const SAMPLE = join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");

/** The sample workbook open in the workbench's host, its cells answered by the add-in through Microsoft's own office.js. */
export interface OpenSample {
  readonly book: Book;
  readonly excel: InExcel;
  readonly live: LiveWorkbook;
  /** Cells that ask and have no answer yet. */
  readonly pending: () => number;
}

/** Opens the sample; `delayMs` passes from each message to its answer. Nothing has been read yet. */
export async function openSample(delayMs = 0): Promise<OpenSample> {
  const book = await bookFromXlsx(readFileSync(SAMPLE));
  const excel = inExcel(book);
  excel.host.delayMs = delayMs;
  const live = new LiveWorkbook(new OfficePort(), { today: () => localToday() });
  const functions = runFunctions(book, live);
  return { book, excel, live, pending: () => functions.pending };
}
