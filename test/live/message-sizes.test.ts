import { MessageSizes } from "../../src/live/message-sizes";
import type { TableHead } from "../../src/workbook/port";

const HEAD: TableHead = {
  name: "Attendance",
  sheet: "Attendance",
  headerRow: 1,
  firstColumn: 1,
  headers: ["Meeting", "Reason"],
  rowCount: 8_000,
};

const rows = (count: number, letters: number) => Array.from({ length: count }, () => ["EB-1", "x".repeat(letters)]);

/** Bytes that so many rows of these letters take. */
const bytesOf = (count: number, letters: number) => JSON.stringify(rows(count, letters)).length;

test.each([1, 2, 99])("%i short rows, edited meanwhile, do not make the long ones short", (edited) => {
  const sizes = new MessageSizes();
  sizes.learn(HEAD, rows(1_000, 1_300));
  sizes.learn(HEAD, rows(edited, 0));
  expect(Math.floor(sizes.limit / sizes.rowBytes(HEAD)) * bytesOf(1, 1_300)).toBeLessThan(4_000_000);
});

test("one long row makes all long", () => {
  const sizes = new MessageSizes();
  sizes.learn(HEAD, rows(1_000, 0));
  sizes.learn(HEAD, rows(1, 32_000));
  expect(sizes.rowBytes(HEAD)).toBeGreaterThanOrEqual(bytesOf(1, 32_000));
});
