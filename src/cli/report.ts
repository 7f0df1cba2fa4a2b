import type { PlainDate } from "../calendar/plain-date";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { boardReport } from "../reports/board-report";
import { boardMeetingFor } from "../reports/board/period";
import { whyNotForTheBoard } from "../reports/own-rules";
import { BOARD } from "../sources/memberships/body-codes";
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
  const meeting = boardMeeting(register, id, asAt);
  await writeDocument(boardReport(register, meeting, asAt), { format, out, workbook: file }, output);
  return 0;
}

/** The Board's meeting of that id, else the next one; another body's has no Board report. */
export function boardMeeting(register: Register, id: string | undefined, asAt: PlainDate): Meeting | undefined {
  if (id === undefined) return boardMeetingFor(register, asAt);
  const meeting = register.meeting(id);
  if (meeting === undefined) throw new CannotUse(`No meeting '${id}' in Meetings.`);
  const group = register.group(meeting.group);
  if (group?.group !== BOARD)
    throw new CannotUse(
      `${meeting.meeting} is a meeting of ${group?.name ?? meeting.group}. Give one of the Executive Board after --meeting.`,
    );
  return meeting;
}
