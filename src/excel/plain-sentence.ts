/** What Excel could not do, said to an officer in one sentence; what Excel itself said is its cause. */
export class ExcelRefused extends Error {
  override readonly name: string = "ExcelRefused";
}

/** Excel did not answer in time: what was asked of it may have been done, or may yet be. */
export class ExcelSilent extends ExcelRefused {
  override readonly name = "ExcelSilent";
}

/** The sentence where Excel has not answered: "The workbook could not be read: Excel does not answer. …". */
export function noAnswer(doing: string): string {
  return `${doing}: Excel does not answer. If a cell is being edited, press Enter or Esc in it; otherwise look at the connection. Then try again.`;
}
