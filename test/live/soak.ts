import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localToday } from "../../src/live/clock";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { CoAuthors } from "../../workbench/coauthors/coauthors";
import { bookFromXlsx } from "../../workbench/load/from-xlsx";
import { BookPort } from "./book-port";
import { type Compared, comparedWithFresh } from "./fresh-cells";
import { runFunctions } from "./functions-in-book";

const SAMPLE = join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx");

/** Long enough for cells that wait for the editing to pause, on a busy machine too. */
const PAUSE_MS = 1_200;

export interface Soaked extends Compared {
  readonly edits: number;
  /** The last edits before a cell was wrong, if one was. */
  readonly log: readonly string[];
}

/** Lets two co-authors edit the sample workbook at random, with the add-in's register and functions over it, and compares now and then. */
export async function soak({
  seed,
  edits,
  compareEach,
}: {
  readonly seed: number;
  readonly edits: number;
  readonly compareEach: number;
}): Promise<Soaked> {
  const book = await bookFromXlsx(readFileSync(SAMPLE));
  const live = new LiveWorkbook(new BookPort(book), {
    today: () => localToday(),
    settleMs: 0,
    retryMs: [0, 10, 100, 500],
  });
  const host = runFunctions(book, live);
  await live.start();
  const coAuthors = new CoAuthors(book, seed);
  let cells = 0;
  const log: string[] = [];
  try {
    for (let made = 1; made <= edits; made++) {
      log.push(coAuthors.edit());
      // Mostly several edits in one turn, as when reading is slower than typing.
      if (made % 3 === 0) await turn();
      if (made % compareEach !== 0 && made < edits) continue;
      if (made === edits) coAuthors.finish();
      await quiet(live, () => host.pending);
      let compared = comparedWithFresh(book, localToday());
      // What is read from the whole workbook waits up to three seconds after an edit, and longer for a busy machine.
      for (let tries = 0; compared.wrong.length > 0 && tries < 5; tries++) {
        await quiet(live, () => host.pending);
        compared = comparedWithFresh(book, localToday());
      }
      cells += compared.cells;
      if (compared.wrong.length > 0) return { edits: made, cells, wrong: compared.wrong, log: log.slice(-compareEach) };
    }
    return { edits, cells, wrong: [], log: [] };
  } finally {
    await live.stop();
  }
}

async function quiet(live: LiveWorkbook, pending: () => number): Promise<void> {
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 20; i++) {
      await live.settled();
      await turn();
    }
  };
  do {
    await settle();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    await settle();
  } while (pending() > 0);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
