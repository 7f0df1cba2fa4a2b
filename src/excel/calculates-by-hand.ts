import { readInExcel } from "./in-excel";

/** Does this Excel calculate only where somebody presses F9? What the pane says follows the sheets all the same; formulas in cells do not. */
export function calculatesByHand(): Promise<boolean> {
  return readInExcel("How Excel calculates could not be read", async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode === "Manual";
  });
}
