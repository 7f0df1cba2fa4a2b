import { isTurned, widthsFor } from "../../src/files/column-widths";
import { ON_ITS_SIDE } from "../../src/files/paper";
import type { FileColumn } from "../../src/files/plain-sheet";
import type { CellKind } from "../../src/records/cell";
import { plainDate } from "../../src/calendar/plain-date";

const column = (header: string, kind: CellKind): FileColumn => ({ header, kind, width: 20 });
const TITLE = "Partnership strategy for the years from 2025 to 2028";

describe("a table whose columns fit", () => {
  const columns = [column("Decision", "id"), column("Implementation date", "date")];
  const widths = widthsFor(columns, [["D-1", { date: plainDate(2026, 4, 1) }]]);

  it("has every header upright, and no column wider than what stands in it or its header's longest word", () => {
    expect(widths).toEqual(["Decision".length + 1, "Implementation".length + 1]);
    expect(columns.some(({ header }, at) => isTurned(header, widths[at]!))).toBe(false);
  });
});

describe("a table too wide for its headers", () => {
  const words = Array.from({ length: 14 }, (_, at) => column(`Recommendation${at}`, "yes or no"));
  const columns = [column("Decision", "id"), column("Title", "text"), ...words];
  const rows = [["D-2025-001", TITLE, ...words.map(() => "Yes")]];
  const widths = widthsFor(columns, rows);

  it("turns those over narrow cells, and fits one page across at nine points", () => {
    const turned = columns.filter(({ header }, at) => isTurned(header, widths[at]!)).map(({ header }) => header);
    expect(turned).toEqual(words.map(({ header }) => header));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(ON_ITS_SIDE);
  });

  it("leaves the title room for some words on a line", () => {
    expect(widths[1]).toBeGreaterThanOrEqual(24);
  });
});
