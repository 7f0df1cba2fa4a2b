import { boardReport } from "../reports/board-report";
import { boardMeetingFor } from "../reports/board/period";
import { whyNotForTheBoard } from "../reports/own-rules";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWholeWorkbook } from "./open-workbook";
import { onlyFileOf, optionsOf, word } from "./options";
import { DOCUMENT_OPTIONS, writeDocument } from "./write-document";

/** ddscp report FILE [--meeting ID] [--as-at DATE] [--format text|markdown|html|docx|json] [--out FILE] */
export async function reportCommand(words: readonly string[], output: Output): Promise<ExitCode> {
  const given = optionsOf(words, { meeting: word, ...DOCUMENT_OPTIONS });
  const file = onlyFileOf(given.words);
  const { meeting: id, "as-at": asAt, format, out } = given.options;
  const register = openWholeWorkbook(file);
  const why = whyNotForTheBoard(register);
  if (why !== null) throw new CannotUse(why);
  const meeting = id === undefined ? boardMeetingFor(register, asAt) : register.meeting(id);
  if (id !== undefined && meeting === undefined) throw new CannotUse(`No meeting '${id}' in Meetings.`);
  await writeDocument(boardReport(register, meeting, asAt), { format, out, workbook: file }, output);
  return 0;
}
