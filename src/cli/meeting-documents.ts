import { agendaDocument } from "../reports/agenda-document";
import { agendaNotes, minutesNotes } from "../reports/for-clerk";
import { minutesDocument } from "../reports/minutes-document";
import { whyNotForTheBoard } from "../reports/own-rules";
import { proForma } from "../reports/pro-forma";
import { BOARD } from "../sources/memberships/body-codes";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { openWholeWorkbook } from "./open-workbook";
import { onlyFileOf, optionsOf, word } from "./options";
import { boardMeeting } from "./report";
import { DOCUMENT_OPTIONS, writeDocument } from "./write-document";

const OF_MEETING = {
  agenda: { made: agendaDocument, notes: agendaNotes },
  minutes: { made: minutesDocument, notes: minutesNotes },
} as const;

/** ddscp agenda|minutes FILE --meeting ID [--as-at DATE] [--format …] [--out FILE]; what only the clerk should know goes to the error stream. */
export async function meetingCommand(
  what: keyof typeof OF_MEETING,
  words: readonly string[],
  output: Output & { error(text: string): void },
): Promise<ExitCode> {
  const given = optionsOf(words, { meeting: word, ...DOCUMENT_OPTIONS });
  const file = onlyFileOf(given.words);
  const { meeting: id, "as-at": asAt, format, out } = given.options;
  if (id === undefined) throw new CannotUse("Give --meeting: the id of a meeting of Meetings, like EB-2026-03.");
  const register = openWholeWorkbook(file);
  const meeting = register.meeting(id);
  if (meeting === undefined) throw new CannotUse(`No meeting '${id}' in Meetings.`);
  const { made, notes } = OF_MEETING[what];
  await writeDocument(made(register, meeting, asAt), { format, out, workbook: file }, output);
  const told = notes(register, meeting, asAt);
  if (told.length > 0) output.error(`For you, and not in the ${what}:\n${told.map((note) => `- ${note}\n`).join("")}`);
  return 0;
}

/** ddscp proforma FILE --group QA [--meeting EB-2026-03] [--as-at DATE] [--format …] [--out FILE] */
export async function proFormaCommand(words: readonly string[], output: Output): Promise<ExitCode> {
  const given = optionsOf(words, { group: word, meeting: word, ...DOCUMENT_OPTIONS });
  const file = onlyFileOf(given.words);
  const { group: name, meeting: id, "as-at": asAt, format, out } = given.options;
  if (name === undefined) throw new CannotUse("Give --group: a group of Groups, by its code, its name or an alias.");
  const register = openWholeWorkbook(file);
  const why = whyNotForTheBoard(register);
  if (why !== null) throw new CannotUse(why);
  const group = register.group(name);
  if (group === undefined) throw new CannotUse(`--group says '${name}'. Give a group of Groups, by its code or name.`);
  if (group.group === BOARD)
    throw new CannotUse(`The ${group.name} does not report to itself. Give another group after --group.`);
  const meeting = boardMeeting(register, id, asAt);
  await writeDocument(proForma(register, group, { meeting, asAt }), { format, out, workbook: file }, output);
  return 0;
}
