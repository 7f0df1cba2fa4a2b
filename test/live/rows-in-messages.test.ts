import { LiveWorkbook, type LiveStatus } from "../../src/live/live-workbook";
import { MessageSizes } from "../../src/live/message-sizes";
import { RowsInMessages } from "../../src/live/rows-in-messages";
import type { RawCell } from "../../src/records/cell";
import type { TableHead } from "../../src/workbook/port";
import { on } from "../register/given-workbook";
import { InMemoryPort } from "./in-memory-port";

/** What Excel on the web refuses, and what a batch is to stay below. */
const REFUSED_BYTES = 5_000_000;
const MOST_BYTES = 4_000_000;

const bytesOf = (rows: readonly (readonly RawCell[])[]): number => JSON.stringify(rows).length;

async function read(rows: readonly (readonly RawCell[])[], first = 0, last: number | null = null) {
  const head: TableHead = {
    name: "Attendance",
    sheet: "Attendance",
    headerRow: 1,
    firstColumn: 1,
    headers: (rows[0] ?? []).map((_, at) => `Column ${at}`),
    rowCount: rows.length,
  };
  const port = new InMemoryPort({});
  port.describe = () => Promise.resolve({ date1904: false, tables: [head] });
  port.readRows = (_table, start, count) => {
    const batch = rows.slice(start, start + count);
    return bytesOf(batch) > REFUSED_BYTES
      ? Promise.reject(new Error("The response payload size has exceeded the limit."))
      : Promise.resolve(batch);
  };
  const batches: (readonly (readonly RawCell[])[])[] = [];
  const messages = new RowsInMessages(port, new MessageSizes(), [{ head, first, last }], [head]);
  for await (const together of messages.read()) batches.push(...together.map(({ rows }) => rows));
  return batches;
}

describe("a table is read in messages that Excel on the web hands over", () => {
  const rowsOf = (count: number, row: (at: number) => readonly RawCell[]): readonly (readonly RawCell[])[] =>
    Array.from({ length: count }, (_, at) => row(at));

  test.each([
    { given: "short cells", rows: rowsOf(60_000, (at) => [`EB-${at}`, "EB-1", "", "", "Present", "", "", "", "", ""]) },
    { given: "long texts", rows: rowsOf(20_000, (at) => [at, "x".repeat(600)]) },
    { given: "texts that grow longer down the table", rows: rowsOf(20_000, (at) => [at, "x".repeat(at / 20)]) },
    { given: "numbers alone", rows: rowsOf(150_000, (at) => [at, at / 7]) },
    { given: "texts as long as a cell may hold", rows: rowsOf(600, (at) => [at, "x".repeat(32_767)]) },
    {
      given: "long texts on the later half of the rows only",
      rows: rowsOf(60_000, (at) => [at, at < 30_000 ? "" : "x".repeat(90)]),
    },
  ])("$given", async ({ rows }) => {
    const batches = await read(rows);
    expect(batches.flat()).toEqual(rows);
    expect(batches.length).toBeGreaterThan(1);
    expect(Math.max(...batches.map(bytesOf))).toBeLessThan(MOST_BYTES);
  });

  test("what is refused for another reason is not asked for without end", async () => {
    const port = new InMemoryPort({});
    const asked: number[] = [];
    port.readRows = (_table, _start, count) => {
      asked.push(count);
      return Promise.reject(new Error("A cell is being edited."));
    };
    const head: TableHead = {
      name: "Attendance",
      sheet: "Attendance",
      headerRow: 1,
      firstColumn: 1,
      headers: ["Meeting"],
      rowCount: 100_000,
    };
    const messages = new RowsInMessages(port, new MessageSizes(), [{ head, first: 0, last: null }], [head]);
    await expect(messages.read().next()).rejects.toThrow("A cell is being edited.");
    expect(asked).toEqual([2_000, 250, 32, 4, 1]);
  });

  test("of two large tables the one that somebody waits for comes first", async () => {
    const port = new InMemoryPort({});
    const heads = ["Actions", "Attendance"].map((name): TableHead => ({
      name,
      sheet: name,
      headerRow: 1,
      firstColumn: 1,
      headers: ["A", "B"],
      rowCount: 60_000,
    }));
    port.describe = () => Promise.resolve({ date1904: false, tables: heads });
    const asked: string[] = [];
    port.readRows = (table, start, count) => {
      asked.push(table);
      return Promise.resolve(rowsOf(count, (at) => [start + at, "x".repeat(200)]));
    };
    const spans = heads.map((head) => ({ head, first: 0, last: null }));
    const waitedFor = (): ReadonlySet<string> => new Set(["Attendance"]);
    const read = new Map<string, number>();
    const messages = new RowsInMessages(port, new MessageSizes(), spans, heads, waitedFor);
    for await (const together of messages.read())
      for (const { span, rows } of together) read.set(span.head.name, (read.get(span.head.name) ?? 0) + rows.length);
    expect([...read.values()]).toEqual([60_000, 60_000]);
    // The first rows of both tell how large they are.
    expect(asked.slice(0, 2)).toEqual(["Attendance", "Actions"]);
    expect(asked.slice(2).lastIndexOf("Attendance")).toBeLessThanOrEqual(asked.slice(2).indexOf("Actions"));
  });

  test("a span of rows, no more and no fewer", async () => {
    const rows = rowsOf(100, (at) => [at]);
    expect((await read(rows, 10, 20)).flat()).toEqual(rows.slice(10, 20));
  });

  test("rows that went while they were read are not waited for", async () => {
    expect((await read([[1], [2]], 0, 5)).flat()).toEqual([[1], [2]]);
  });
});

test("how far the reading is, is told as it goes", async () => {
  const attendance = Array.from({ length: 30_000 }, (_, at) => ({
    Meeting: `QA-${at}`,
    Seat: "QA-1",
    Status: "Present",
    Reason: "x".repeat(200),
  }));
  const port = new InMemoryPort({ Agencies: [{ Agency: "City", Type: "Statutory partner" }], Attendance: attendance });
  const live = new LiveWorkbook(port, { today: () => on("2026-04-01"), settleMs: 0 });
  const told: LiveStatus[] = [];
  live.onStatus((status) => told.push(status));
  await live.start();
  const read = told.flatMap((status) => (status.phase === "reading" ? [[status.rowsRead, status.rowsInAll]] : []));
  expect(read).toContainEqual([0, 30_001]);
  expect(read.at(-1)).toEqual([30_001, 30_001]);
  expect(read.length).toBeGreaterThan(4);
  expect(told.at(-1)).toEqual({ phase: "ready" });
});
