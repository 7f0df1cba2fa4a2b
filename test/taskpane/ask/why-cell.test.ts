import type { SelectedCell } from "../../../src/excel/excel-port";
import { followAskingCell } from "../../../src/taskpane/ask/why-cell";
import type { Pane } from "../../../src/taskpane/pane";

/** Somebody who selects cells of a sheet; the first look waits until it is let go. */
function selecting(formulas: Readonly<Record<string, string>>): {
  readonly told: (string | null)[];
  readonly select: (address: string) => Promise<void>;
} {
  let at = "A1";
  let moved = (): void => undefined;
  const told: (string | null)[] = [];
  const selectedCell = (): Promise<SelectedCell> =>
    at === "chart"
      ? Promise.reject(new Error("A chart is selected."))
      : Promise.resolve({ sheet: "Answers", address: at, formula: formulas[at] ?? "" } as SelectedCell);
  const watchSelection = (onMoved: () => void): Promise<void> => {
    moved = onMoved;
    return Promise.resolve();
  };
  followAskingCell({ port: { selectedCell, watchSelection } } as unknown as Pane, (cell) => void told.push(cell));
  return {
    told,
    select: async (address) => {
      at = address;
      moved();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test("the cell that asks is told where it holds a formula of ours, and no other", async () => {
  const { told, select } = selecting({ B1: '=DDSCP.QUORATE("EB-1")', B2: "=SUM(A1:A2)", B3: "FALSE" });
  for (const address of ["B1", "B2", "B3", "chart"]) await select(address);
  expect(told.slice(-4)).toEqual(["B1 on Answers", null, null, null]);
});
