import { inWords } from "../answers/english";
import { registerFormFile } from "../files/register-form-file";
import { NotThisRegister, type ReturnedCell, returnedRegister } from "../files/returned-register";
import { registerForm } from "../reports/register-form";
import { UnusableFile } from "../xlsx/unusable-file";
import { agencyToGive } from "./agency-to-give";
import { CannotUse, type ExitCode, type Output } from "./exit";
import { bytesOf, openWholeWorkbook } from "./open-workbook";
import { flag, onlyFileOf, optionsOf, word } from "./options";
import { writeNew } from "./write-new";

/** ddscp register FILE --meeting ID --for AGENCY --out REGISTER.xlsx: never over an existing file. */
export async function registerCommand(words: readonly string[], { out }: Output): Promise<ExitCode> {
  const { words: left, options } = optionsOf(words, { meeting: word, for: word, out: word });
  const file = onlyFileOf(left);
  const { meeting: id, for: name, out: target } = options;
  if (id === undefined || name === undefined || target === undefined)
    throw new CannotUse("Give --meeting, --for and --out: a meeting's id, an agency, and the file to write.");
  if (!target.toLowerCase().endsWith(".xlsx"))
    throw new CannotUse("Name the register after --out, a file that ends in .xlsx.");
  const register = openWholeWorkbook(file);
  const meeting = register.meeting(id);
  if (meeting === undefined) throw new CannotUse(`--meeting says '${id}'. Give the id of a meeting in Meetings.`);
  const agency = register.agency(name);
  if (agency === undefined) throw new CannotUse(`--for says '${name}'. ${agencyToGive(register)}`);
  const form = registerForm(register, meeting, agency);
  if (form.lines.length === 0)
    throw new CannotUse(
      `${agency.agency} has no seat to fill in for ${meeting.meeting}${form.leftOut.length === 0 ? "" : `: ${inWords(form.leftOut)} has several rows in Attendance`}.`,
    );
  writeNew(target, await registerFormFile(form));
  out(
    `${target} was written for ${agency.agency}: ${form.lines.length === 1 ? "1 seat" : `${form.lines.length} seats`} of ${form.title}.\n`,
  );
  if (form.leftOut.length > 0)
    out(`Left out, with several rows in Attendance: ${inWords(form.leftOut)}. Fill these in by hand.\n`);
  return 0;
}

/** ddscp returned FILE --from REGISTER.xlsx [--json]: what a register that came back would change. Nothing is written. */
export function returnedCommand(words: readonly string[], { out }: Output): ExitCode {
  const { words: left, options } = optionsOf(words, { from: word, json: flag });
  const file = onlyFileOf(left);
  const { from, json } = options;
  if (from === undefined) throw new CannotUse("Give the register that came back after --from.");
  const register = openWholeWorkbook(file);
  const bytes = bytesOf(from);
  try {
    const { form, changes, faults } = returnedRegister(register, bytes);
    const { meeting, agency } = form;
    out(
      json
        ? `${JSON.stringify({ meeting: meeting.meeting, agency: agency.agency, changes, faults }, null, 2)}\n`
        : [
            `${agency.agency}, ${form.title} (${meeting.meeting}). Nothing was written.`,
            ...(changes.length === 0 ? ["It changes nothing."] : changes.map(changeSaid)),
            ...faults,
            "",
          ].join("\n"),
    );
    return 0;
  } catch (error) {
    if (error instanceof UnusableFile || error instanceof NotThisRegister)
      throw new CannotUse(`${from}: ${error.message}`);
    throw error;
  }
}

/** "EB-1, Status: Present (was blank). From Register!D6." */
function changeSaid({ seat, header, filledIn, now, sent, cell, isConflict }: ReturnedCell): string {
  const to = filledIn || "blank";
  return isConflict
    ? `${seat}, ${header}: the agency says ${to}, the workbook now says ${now || "blank"}; when it was sent it said ${sent || "blank"}. Choose. (${cell})`
    : `${seat}, ${header}: ${to}, was ${now || "blank"}. (${cell})`;
}
