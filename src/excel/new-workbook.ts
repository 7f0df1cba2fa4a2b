import { inPlainWords } from "./in-plain-words";
import { ExcelRefused } from "./plain-sentence";
import { inTime } from "./in-excel";

const DOING = "The file could not be opened as a new workbook.";

/** Opens a file as a new workbook in a window of its own, not yet saved; the workbook that is open stays as it is. */
export async function openAsNewWorkbook(base64: string): Promise<void> {
  try {
    await inTime(Excel.createWorkbook(base64), DOING);
  } catch (error) {
    throw error instanceof ExcelRefused ? error : new ExcelRefused(inPlainWords(DOING, error), { cause: error });
  }
}
