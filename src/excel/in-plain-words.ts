const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "a cell is being edited. Press Enter or Esc in that cell, then try again.",
  AccessDenied:
    "the sheet or the workbook is protected, or open for reading only. Lift the protection (Review tab), then try again.",
  ItemNotFound: "the sheet or table is no longer there. Choose Refresh, then try again.",
  InvalidReference: "those cells are no longer there. Choose Refresh, then try again.",
  ItemAlreadyExists: "something of that name is there already.",
  RequestPayloadSizeLimitExceeded: "it is more than Excel takes at once.",
  ResponsePayloadSizeLimitExceeded: "it is more than Excel hands over at once.",
  RequestAborted: "Excel was interrupted. Try again in a moment.",
  Conflict: "a colleague was changing the same cells. Try again in a moment.",
  ActivityLimitReached: "Excel is busy. Try again in a moment.",
  ApiNotFound: "this version of Excel is too old for it. Update Excel, or use Excel on the web.",
  NotImplemented: "this version of Excel does not offer it.",
  UnsupportedOperation: "Excel does not allow it in this workbook.",
  InsertDeleteConflict: "a table or filled cells stand in the way. Make room, then try again.",
  InactiveWorkbook: "the workbook is not the one in front. Click into it, then try again.",
};

/**
 * What went wrong, in one plain sentence: "The workbook could not be read: a cell is being edited. …".
 *
 * @param doing What was tried, as the beginning of the sentence: "The workbook could not be read".
 * @example inPlainWords("The sheet could not be shown", { code: "ItemNotFound" })
 */
export function inPlainWords(doing: string, error: unknown): string {
  const code = codeOf(error);
  const known = code === null ? undefined : SENTENCES[code];
  if (known !== undefined) return `${doing}: ${known}`;
  const said = error instanceof Error ? error.message.trim() : "";
  return said === ""
    ? `${doing}. Try again; if it happens again, close the workbook and open it.`
    : `${doing}. Excel says: ${withStop(said)}`;
}

function codeOf(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" && Object.hasOwn(SENTENCES, code) ? code : null;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
