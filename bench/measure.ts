import { answerCall } from "../src/cells/ask";
import { shown } from "../src/cells/show";
import { CellStream } from "../src/cells/stream";
import { Question, type FunctionEntry } from "../src/functions/define-function";
import { AnswerBook } from "../src/live/answer-book";
import { LiveWorkbook } from "../src/live/live-workbook";
import type { RawCell } from "../src/records/cell";
import type { Register } from "../src/register/register";
import type { RawTable, RawWorkbook } from "../src/workbook/port";
import { answerEverything, AS_AT, entry, register } from "./everything";
import { FilePort } from "./file-port";
import { generate, SIZES, type Size } from "./generate";
import { median, percentile, timed } from "./median";
import { collectGarbage, peak } from "./peak";

/** One measurement in a process of its own; its figures go to standard output as JSON. */
const [measurement = "", sizeName = "S", order = ""] = process.argv.slice(2);
const size: Size = SIZES[sizeName as Size["name"]];
const options = { shuffled: order === "shuffled" };
const RUNS = 5;
/** What takes a millisecond or two is measured more often: a user's add-in has been running for a while, too. */
const QUICK_RUNS = 101;

type Figures = Readonly<Record<string, number>>;

/**
 * Empties the young generation between the runs. A full collection would throw away, with the last objects of a kind,
 * the code compiled for them; in the add-in a register is always alive.
 */
function collectYoung(): void {
  (globalThis as { gc?: (options?: { type: "minor" }) => void }).gc?.({ type: "minor" });
}

function parsed(text: string): RawWorkbook {
  return JSON.parse(text) as RawWorkbook;
}

/** Values to every answer, beside JSON.parse of the same values. */
function rebuild(runs: number): Figures {
  const text = JSON.stringify(generate(size, options));
  collectYoung();
  const parseMs: number[] = [];
  const rebuildMs: number[] = [];
  let answers = 0;
  for (let run = 0; run < runs; run++) {
    const parse = timed(() => parsed(text));
    parseMs.push(parse.ms);
    collectYoung();
    const built = timed(() => answerEverything(register(parse.result)));
    rebuildMs.push(built.ms);
    answers = built.result;
    collectYoung();
  }
  return {
    parseMs: median(parseMs),
    rebuildMs: median(rebuildMs),
    answers,
    ratio: median(rebuildMs) / median(parseMs),
  };
}

/** The first build of a fresh process, beside the first parse of that process. */
function cold(): Figures {
  return rebuild(1);
}

function attendanceOf(workbook: RawWorkbook): RawTable {
  const found = workbook.tables.find(({ name }) => name === "Attendance");
  if (found === undefined) throw new Error("no Attendance");
  return found;
}

/** The 25,000 cells that ask QUORATE, each about one meeting, kept up to date. */
function subscribed(to: Register): { readonly book: AnswerBook<unknown>; readonly told: { count: number } } {
  const quorate = entry("QUORATE");
  const book = new AnswerBook<unknown>(to, (a, b) => JSON.stringify(a) === JSON.stringify(b));
  const told = { count: 0 };
  for (const { meeting } of to.all("Meetings")) {
    const ask = (): unknown => shown(answerCall({ entry: quorate, args: [meeting, null] }, new Question(to, AS_AT)));
    book.subscribe(meeting, ask, () => told.count++);
  }
  return { book, told };
}

/** One attendance cell edited after another: the row read, the answers that read it computed and handed over. */
function edit(): Figures {
  const workbook = generate(size, options);
  const rows = attendanceOf(workbook).rows;
  const of = register(workbook);
  const { book } = subscribed(of);
  const us: number[] = [];
  for (let i = 0; i < 6_000; i++) {
    const at = (i * 7_919) % rows.length;
    const changed = [...(rows[at] as readonly RawCell[])];
    // Every visit to a row differs from the one before, whatever the number of rows.
    changed[4] = (i + Math.floor(i / rows.length)) % 2 === 0 ? "Absent" : "Present";
    const began = performance.now();
    book.refresh(of.splice("Attendance", at, 1, [changed]));
    if (i >= 1_000) us.push((performance.now() - began) * 1000);
  }
  return { medianUs: median(us), p99Us: percentile(us, 0.99) };
}

/** Rows that come, go, move or are pasted, beside one pass that compares the whole table. */
function rows(): Figures {
  const workbook = generate(size, options);
  const table = attendanceOf(workbook).rows;
  const of = register(workbook);
  const { book } = subscribed(of);
  const middle = Math.floor(table.length / 2);
  // Rows as they come from Excel: new each time, in the order in which they stand.
  const read = (rows: RawTable["rows"]): RawTable["rows"] => JSON.parse(JSON.stringify(rows)) as RawTable["rows"];
  const compare = (): number => {
    const again = read(table);
    return timed(() => book.refresh(of.splice("Attendance", 0, table.length, again))).ms;
  };
  const comparePassMs = median([compare(), compare(), compare()]);
  const change = (start: number, removed: number, came: readonly (readonly RawCell[])[]): number =>
    timed(() => {
      const changed = of.splice("Attendance", start, removed, came);
      void of.attendanceOf(String(table[0]?.[0])).rows;
      book.refresh(changed);
    }).ms;
  const insertMs = change(middle, 0, [table[0] as readonly RawCell[]]);
  const deleteMs = change(middle, 1, []);
  const pasted = table.slice(middle, middle + 1_000).map((row) => row.map((cell, at) => (at === 4 ? "Absent" : cell)));
  const paste1000Ms = change(middle, 1_000, pasted);
  const sorted = read([...table].sort((a, b) => (String(a[1]) < String(b[1]) ? 1 : -1)));
  const sortMs = change(0, table.length, sorted);
  return { comparePassMs, insertMs, deleteMs, paste1000Ms, sortMs };
}

/** Bytes kept for each attendance row beyond the values. */
function memory(): Figures {
  const workbook = generate(size, options);
  const of = register(workbook);
  answerEverything(of);
  const store = of.attendanceStore;
  return { bytesPerRow: store === null ? Number.NaN : store.bytes / store.rowCount };
}

/** 25,000 cells subscribed after the read, one formula each; and one formula over the whole column. */
async function subscribe(): Promise<Figures> {
  const text = JSON.stringify(generate(size, options));
  const parseMs = median([1, 2, 3].map(() => timed(() => parsed(text)).ms));
  const eachMs: number[] = [];
  const columnMs: number[] = [];
  for (let run = 0; run < 3; run++) {
    for (const whole of [false, true]) {
      const live = new LiveWorkbook(new FilePort(parsed(text)), { today: () => AS_AT });
      await live.start();
      const stream = new CellStream(live, (error) => error);
      const meetings = live.register.all("Meetings").map(({ meeting }) => meeting);
      collectGarbage();
      let told = 0;
      const invocation = (): { setResult: () => void } => ({ setResult: () => told++ });
      const { ms } = timed(() => {
        if (whole) stream.answer(entry("QUORATE"), [meetings.map((meeting) => [meeting])], invocation());
        else for (const meeting of meetings) stream.answer(entry("QUORATE"), [meeting], invocation());
      });
      (whole ? columnMs : eachMs).push(ms);
      await live.stop();
    }
  }
  return {
    parseMs,
    eachMs: median(eachMs),
    columnMs: median(columnMs),
    each: median(eachMs) / parseMs,
    column: median(columnMs) / parseMs,
  };
}

const CELLS = 4_000;

/** Bytes kept for each cell: most ask one meeting's quorum, some a seat's attendance over the whole table. */
function cellMemory(): Figures {
  const of = register(generate(size, options));
  const [quorate, rate] = [entry("QUORATE"), entry("ATTENDANCE.RATE")];
  const meetings = of.all("Meetings").slice(0, CELLS);
  const seats = of.all("Seats").slice(0, CELLS / 20);
  const ask = (function_: FunctionEntry, id: string): unknown => {
    const rest = function_.parameters.slice(1).map(() => null);
    return shown(answerCall({ entry: function_, args: [id, ...rest] }, new Question(of, AS_AT)));
  };
  const subscribeAll = (): AnswerBook<unknown> => {
    const book = new AnswerBook<unknown>(of, (a, b) => JSON.stringify(a) === JSON.stringify(b));
    for (const { meeting } of meetings)
      book.subscribe(
        `quorate ${meeting}`,
        () => ask(quorate, meeting),
        () => undefined,
      );
    for (const { seat } of seats)
      book.subscribe(
        `rate ${seat}`,
        () => ask(rate, seat),
        () => undefined,
      );
    return book;
  };
  // The first round is for what the register itself keeps once it is asked: that is not the cells'.
  subscribeAll();
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const book = subscribeAll();
  collectGarbage();
  const bytes = process.memoryUsage().heapUsed - before;
  return { bytesPerCell: bytes / book.size, cells: book.size };
}

/** The tables that a quorum is read from; to be compared with formulas over the same. */
const QUORUM_TABLES: readonly string[] = ["Agencies", "Groups", "Seats", "Meetings", "Attendance"];

/** Values to the quorum of every meeting, beside JSON.parse of the same values; and the same verdicts asked again of a register that is already built. */
function quorum(): Figures {
  const { date1904, tables } = generate(size, options);
  const text = JSON.stringify({ date1904, tables: tables.filter(({ name }) => QUORUM_TABLES.includes(name)) });
  const quorate = entry("QUORATE");
  const ask = (of: Register): number => {
    const question = new Question(of, AS_AT);
    return of
      .all("Meetings")
      .filter(({ meeting }) => shown(answerCall({ entry: quorate, args: [meeting, null] }, question)) === true).length;
  };
  const parseMs: number[] = [];
  const quorumMs: number[] = [];
  const againMs: number[] = [];
  for (let run = 0; run < QUICK_RUNS; run++) {
    const parse = timed(() => parsed(text));
    parseMs.push(parse.ms);
    const built = timed(() => {
      const of = register(parse.result);
      return { of, quorate: ask(of) };
    });
    quorumMs.push(built.ms);
    againMs.push(timed(() => ask(built.result.of)).ms);
  }
  return {
    parseMs: median(parseMs),
    quorumMs: median(quorumMs),
    firstMs: quorumMs[0] ?? Number.NaN,
    againMs: median(againMs),
  };
}

const measurements: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
  rebuild: () => rebuild(size === SIZES.S ? QUICK_RUNS : RUNS),
  cold,
  edit,
  rows,
  memory,
  peak: () => peak(size, order === "whole"),
  cellMemory,
  subscribe,
  quorum,
};

void (async () => {
  const measure = measurements[measurement];
  if (measure === undefined) throw new Error(`measure one of: ${Object.keys(measurements).join(", ")}`);
  process.stdout.write(`${JSON.stringify(await measure())}\n`);
})();
