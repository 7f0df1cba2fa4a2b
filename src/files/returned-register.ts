import { inWords } from "../answers/english";
import { toIso } from "../calendar/plain-date";
import { cellAddress } from "../records/cell-address";
import { keyOf, type RawCell, textOf } from "../records/cell";
import { attendance } from "../records/meetings";
import { FILLED_IN, type FilledInColumn, textFor } from "../register/attendance-texts";
import type { Register } from "../register/register";
import { type RegisterForm, registerForm, type FormLine } from "../reports/register-form";
import type { RawTable } from "../workbook/port";
import { readWorkbook } from "../xlsx/read";
import { ABOUT, AS_SENT, checkOf, FILL_IN, FORM_VERSION, type FormIdentity } from "./form-parts";

/** A file that is not a register that was sent out, or not one for this workbook: one sentence that says what to do. */
export class NotThisRegister extends Error {}

/** A cell that the partner filled in otherwise than it was sent. */
export interface ReturnedCell {
  readonly seat: string;
  readonly name: string;
  readonly column: FilledInColumn;
  readonly header: string;
  /** "Register!D6": where it stands in the partner's file. */
  readonly cell: string;
  readonly sent: string;
  readonly filledIn: string;
  /** What Attendance says now. */
  readonly now: string;
  /** Has the workbook been changed since too, to something else? */
  readonly isConflict: boolean;
}

/** What a register that came back would change. */
export interface ReturnedRegister {
  readonly form: RegisterForm;
  readonly changes: readonly ReturnedCell[];
  /** What could not be used, each with its cell and what to do. */
  readonly faults: readonly string[];
}

/**
 * What would a register that a partner filled in change in Attendance? Each cell is compared three ways: as it was sent, as it
 * came back, and as the workbook has it now. What was left as it was sent changes nothing, nor does what the workbook says already.
 *
 * @throws UnusableFile, NotThisRegister with one sentence where the file cannot be used at all.
 */
export function returnedRegister(register: Register, file: Uint8Array): ReturnedRegister {
  const { tables } = readWorkbook(file);
  const tableOf = (name: string): RawTable => {
    const table = tables.find((each) => keyOf(each.name) === keyOf(name));
    if (table !== undefined) return table;
    throw new NotThisRegister(
      `It has no table named ${name}, so it is no register that was sent out from here. Choose the file that was sent, filled in and saved as .xlsx.`,
    );
  };
  const [about, sent, filledIn] = [tableOf(ABOUT), tableOf(AS_SENT), tableOf(FILL_IN)];
  const form = formMeant(register, about, sent);
  const faults: string[] = [];
  const changes = comparedWith(form, { sent, filledIn }, faults);
  return { form, changes, faults };
}

/** The meeting and agency that the file is for, as the workbook has them now. */
function formMeant(register: Register, about: RawTable, sent: RawTable): RegisterForm {
  const said = new Map(about.rows.map(([what, value], at) => [textOf(what ?? ""), { value: textOf(value ?? ""), at }]));
  const place = (what: string): string =>
    `${about.sheet}!${cellAddress(about.headerRow + 1 + (said.get(what)?.at ?? 0), about.firstColumn + 1)}`;
  const valueOf = (what: string): string => said.get(what)?.value ?? "";
  const identity: FormIdentity = {
    Version: valueOf("Version"),
    Meeting: valueOf("Meeting"),
    Day: valueOf("Day"),
    Agency: valueOf("Agency"),
  };
  if (identity.Version !== FORM_VERSION)
    throw new NotThisRegister(
      `${place("Version")} says version '${identity.Version}', and this program reads version ${FORM_VERSION}. Send the agency a new register to fill in.`,
    );
  const rows = sent.rows.map((row) => sent.headers.map((_, at) => textOf(row[at] ?? "")));
  if (valueOf("Check") !== checkOf(identity, rows))
    throw new NotThisRegister(
      `What was sent has been changed in the file (the sheet ${sent.sheet}, or ${about.sheet} from row ${about.headerRow} on), so nobody can tell what the agency filled in. Send it a new register.`,
    );
  const meeting = register.meeting(identity.Meeting);
  if (meeting === undefined)
    throw new NotThisRegister(
      `${place("Meeting")} says '${identity.Meeting}', and Meetings has no meeting of that id. Open the workbook it was sent from.`,
    );
  if (toIso(meeting.date) !== identity.Day)
    throw new NotThisRegister(
      `${place("Day")} says ${identity.Day}, and Meetings has ${identity.Meeting} on ${toIso(meeting.date)}: it has been moved since. Send the agency a new register.`,
    );
  const agency = register.agency(identity.Agency);
  if (agency === undefined)
    throw new NotThisRegister(
      `${place("Agency")} says '${identity.Agency}', and Agencies has no agency of that name. Open the workbook it was sent from.`,
    );
  return registerForm(register, meeting, agency);
}

interface Tables {
  readonly sent: RawTable;
  readonly filledIn: RawTable;
}

function comparedWith(form: RegisterForm, { sent, filledIn }: Tables, faults: string[]): readonly ReturnedCell[] {
  const places = columnsOf(filledIn);
  const sentBySeat = new Map(sent.rows.map((row) => [keyOf(textOf(row[0] ?? "")), row]));
  const nowBySeat = new Map(form.lines.map((line) => [keyOf(line.seat), line]));
  const met = new Set<string>();
  const changes = filledIn.rows.flatMap((row, at) => {
    const seat = textOf(row[places.get("Seat") ?? 0] ?? "");
    const key = keyOf(seat);
    const seatCell = cellIn(filledIn, at, places.get("Seat") ?? 0);
    if (seat === "" && row.every((cell) => textOf(cell) === "")) return [];
    const was = sentBySeat.get(key);
    const line = nowBySeat.get(key);
    const fault =
      was === undefined
        ? `${seatCell} says ${seat === "" ? "no seat" : `'${seat}'`}, which was not sent: its row is left out. Add it to Attendance by hand where it is right.`
        : met.has(key)
          ? `${seatCell} names ${seat} a second time: this row is left out.`
          : line === undefined
            ? `${seatCell} names ${seat}, which ${form.agency.agency} no longer holds on that day, or which has several rows in Attendance now: its row is left out.`
            : null;
    met.add(key);
    if (fault !== null || was === undefined || line === undefined) {
      faults.push(fault ?? "");
      return [];
    }
    return cellsOf(line, { was, row, at }, { filledIn, places, faults });
  });
  const gone = [...sentBySeat].filter(([key]) => !met.has(key)).map(([, [seat]]) => textOf(seat ?? ""));
  if (gone.length > 0)
    faults.push(
      `${filledIn.sheet} no longer has ${inWords(gone)}: nothing is changed for ${gone.length === 1 ? "it" : "them"}.`,
    );
  return changes;
}

interface RowsOfSeat {
  readonly was: readonly RawCell[];
  readonly row: readonly RawCell[];
  readonly at: number;
}

function cellsOf(
  line: FormLine,
  { was, row, at }: RowsOfSeat,
  {
    filledIn,
    places,
    faults,
  }: { readonly filledIn: RawTable; readonly places: ReadonlyMap<string, number>; readonly faults: string[] },
): readonly ReturnedCell[] {
  return FILLED_IN.flatMap((column, index): readonly ReturnedCell[] => {
    const { header, expects, read } = attendance.columns[column];
    const place = places.get(header) ?? 0;
    const raw = row[place] ?? "";
    const value = (read as (raw: RawCell) => unknown)(raw);
    const cell = cellIn(filledIn, at, place);
    if (value === undefined) {
      faults.push(
        `${cell} (${header} of ${line.seat}) says '${textOf(raw)}', and takes ${expects}: it is left out. Ask the agency, or fill it in by hand.`,
      );
      return [];
    }
    const [sent, filled, now] = [textOf(was[index + 1] ?? ""), textFor(value), line.cells[column]];
    if (keyOf(filled) === keyOf(sent) || keyOf(filled) === keyOf(now)) return [];
    const isConflict = keyOf(now) !== keyOf(sent);
    return [
      { seat: line.seat, name: line.name || line.role, column, header, cell, sent, filledIn: filled, now, isConflict },
    ];
  });
}

/** Where the columns stand, by their headers; they may have been moved. */
function columnsOf(table: RawTable): ReadonlyMap<string, number> {
  const wanted = ["Seat", ...FILLED_IN.map((column) => attendance.columns[column].header)];
  const places = wanted.map(
    (header) => [header, table.headers.findIndex((each) => keyOf(textOf(each)) === keyOf(header))] as const,
  );
  const missing = places.filter(([, place]) => place < 0).map(([header]) => header);
  if (missing.length > 0)
    throw new NotThisRegister(
      `${table.sheet} has no column ${inWords(missing)} in row ${table.headerRow}. Choose the file as it was sent, with all its columns.`,
    );
  return new Map(places);
}

function cellIn(table: RawTable, row: number, column: number): string {
  return `${table.sheet}!${cellAddress(table.headerRow + 1 + row, table.firstColumn + column)}`;
}
