import { ExcelRefused, inPlainWords } from "./plain-sentence";

/**
 * Does something in the open workbook. Where somebody is typing in a cell it waits until they have
 * finished. Whatever Excel refuses becomes one plain sentence that begins with `doing`.
 */
export async function inExcel<T>(doing: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (error instanceof ExcelRefused) throw error;
    throw new ExcelRefused(inPlainWords(doing, error), { cause: error });
  }
}

/** Does this Excel offer that version of its API? Versions are text: "1.10" is later than "1.9". */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
