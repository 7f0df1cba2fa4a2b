import type { TableName } from "../src/records/all-tables";
import type { RawCell } from "../src/records/cell";
import { Register } from "../src/register/register";
import type { RawTable, RawWorkbook } from "../src/workbook/port";
import { understand } from "../src/workbook/shape";
import { generate, type Size } from "./generate";

export function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

/** The heap at its highest while a workbook is parsed and held whole, or read in batches of rows. */
export function peak(size: Size, whole: boolean): Readonly<Record<string, number>> {
  const { heads, buffers } = batchesOf(size, whole ? Number.MAX_SAFE_INTEGER : 20_000);
  collectGarbage();
  const { heapUsed } = process.memoryUsage();
  const before = heapUsed + buffers.reduce((sum, { length }) => sum + length, 0);
  let highest = 0;
  const register = new Register();
  for (const { shape } of understand(heads).tables) register.open(shape);
  const held: unknown[] = [];
  for (const buffer of buffers) {
    const { name, rows } = JSON.parse(buffer.toString()) as Batch;
    if (whole) held.push(rows);
    else {
      register.splice(name, register.rowCountOf(name), 0, rows);
      collectGarbage();
    }
    const usage = process.memoryUsage();
    highest = Math.max(highest, usage.heapUsed + usage.arrayBuffers - before);
  }
  return { peakMB: highest / 2 ** 20, held: held.length };
}

interface Batch {
  readonly name: TableName;
  readonly rows: readonly (readonly RawCell[])[];
}

/** A workbook's tables without rows, and its rows as JSON outside the heap; nothing else of it is kept. */
function batchesOf(size: Size, rowsEach: number): { readonly heads: RawWorkbook; readonly buffers: readonly Buffer[] } {
  const workbook = generate(size);
  const buffers = workbook.tables.flatMap(({ name, rows }) =>
    starts(rows.length, rowsEach).map((at) =>
      Buffer.from(JSON.stringify({ name, rows: rows.slice(at, Math.min(rows.length, at + rowsEach)) })),
    ),
  );
  const tables = workbook.tables.map((table): RawTable => ({ ...table, rows: [] }));
  return { heads: { date1904: false, tables }, buffers };
}

/** Where each batch begins; an empty table has one, too. */
function starts(rows: number, rowsEach: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(rows / rowsEach)) }, (_, batch) =>
    batch === 0 ? 0 : batch * rowsEach,
  );
}
