import type { TakenFor } from "../../src/bring-in/plan";
import { sheetPicture } from "../../src/taskpane/bring-in/sheet-picture";
import { gridOf } from "../bring-in/sheets";

const wide = (columns: number, rows: number) =>
  gridOf({
    sheet: "Wide",
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, at) => `${row + 1}/${at + 1}`)),
  });
const takenFor = (cells: Readonly<Record<string, TakenFor>>) => ({ takenFor: new Map(Object.entries(cells)) });

describe("an officer's sheet as the page shows it", () => {
  test("a small one is shown whole, what was taken for nothing too", () => {
    const { letters, rows, cut } = sheetPicture(wide(3, 2), takenFor({ B2: "mark" }));
    expect([letters, rows.map(({ number }) => number), cut]).toEqual([["A", "B", "C"], [1, 2], ""]);
    expect(rows[1]?.cells).toEqual([
      { text: "2/1", as: "nothing" },
      { text: "2/2", as: "mark" },
      { text: "2/3", as: "nothing" },
    ]);
  });

  test("of a large one the rows and columns that were read, under their own numbers and letters", () => {
    const { letters, rows, cut } = sheetPicture(
      wide(60, 90),
      takenFor({ A70: "name", AX70: "mark", AX69: "date", A71: "name", AY71: "left out" }),
    );
    expect([letters, rows.map(({ number }) => number)]).toEqual([
      ["A", "AX", "AY"],
      [69, 70, 71],
    ]);
    expect(rows[1]?.cells.map(({ text }) => text)).toEqual(["70/1", "70/50", "70/51"]);
    expect(cut).toBe("3 rows and 3 columns of it are shown; all of it was read.");
  });

  test("never more than 40 rows and 20 columns; where nothing was taken for anything, the first", () => {
    const { letters, rows } = sheetPicture(wide(60, 90), takenFor({}));
    expect([letters.length, letters[0], rows.length, rows[0]?.number]).toEqual([20, "A", 40, 1]);
  });
});
