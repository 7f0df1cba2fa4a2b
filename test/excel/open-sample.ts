import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficePort } from "../../src/excel/office-port";
import { localToday } from "../../src/live/clock";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import type { Book } from "../../workbench/book/book";
import { runFunctions } from "../live/functions-in-book";
import { put } from "../workbench/books";
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

/** The same once every cell has its answer, and Excel has told of what it worked out then. */
export async function startedSample(delayMs = 0): Promise<OpenSample> {
  const sample = await openSample(delayMs);
  await sample.live.start();
  await answered(sample);
  await aMoment(200);
  await sample.live.settled();
  return sample;
}

/** Waits until no cell waits for an answer. */
export async function answered({ pending }: OpenSample): Promise<void> {
  while (pending() > 0) await aMoment(1);
}

/** How many messages have to follow one another until that has been done. */
export async function roundsOf({ excel }: OpenSample, work: () => Promise<unknown>): Promise<number> {
  await aMoment(50);
  const before = excel.rounds;
  await work();
  return excel.rounds - before;
}

/** Edits a cell as a person does, and waits until the change has been taken in and the cells that rest on it told. */
export async function edited({ book, live }: OpenSample, cell: string, value: string): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const stop = live.onChange(() => {
      stop();
      resolve();
    });
  });
  put(book, cell, [[value]]);
  await changed;
}

export function aMoment(milliseconds = 5): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
