import { ANSWER_WITHIN_MS } from "./answer-limit";
import { ExcelRefused, ExcelSilent, noAnswer } from "./plain-sentence";

/**
 * Does something in the open workbook. Where somebody is typing in a cell it waits until they have finished, but for no
 * answer longer than the limit: what came after it is then not done. Whatever Excel refuses becomes one plain sentence that
 * begins with `doing`.
 */
export async function inExcel<T>(doing: string, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (passed) => inTime(sync(passed), doing);
      return work(context);
    });
  } catch (error) {
    if (error instanceof ExcelRefused) throw error;
    throw await refused(doing, error);
  }
}

/** What Excel refused, in words that come when they are first needed; where they cannot come, as much as is known without them. */
async function refused(doing: string, error: unknown): Promise<ExcelRefused> {
  const words = await import(/* webpackChunkName: "in-plain-words" */ "./in-plain-words").catch(() => null);
  return new ExcelRefused(words?.inPlainWords(doing, error) ?? `${doing}. Try again.`, { cause: error });
}

/** Reads something in the open workbook, a second time where Excel has not answered the first. For what changes nothing. */
export async function readInExcel<T>(doing: string, read: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await inExcel(doing, read);
  } catch (error) {
    if (error instanceof ExcelSilent) return inExcel(doing, read);
    throw error;
  }
}

/** An answer of Excel, or after so long as it may take the sentence that it does not answer. */
export async function inTime<T>(answer: Promise<T>, doing: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelSilent(noAnswer(doing))), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** Says in its own sentence what is not known where Excel has not answered a write. */
export async function ifSilent<T>(written: Promise<T>, sentence: string): Promise<T> {
  try {
    return await written;
  } catch (error) {
    throw error instanceof ExcelSilent ? new ExcelSilent(sentence, { cause: error }) : error;
  }
}

/** Does this Excel offer that version of its API? Versions are text: "1.10" is later than "1.9". */
export function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
