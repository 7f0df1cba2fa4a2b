import type { CellErrorValue } from "@cj-tech-master/excelts";
import type { PlainDate } from "../src/calendar/plain-date";
import { answerCall, callOf, type RawArgument } from "../src/cells/ask";
import { functionNamed } from "../src/cells/catalogue";
import { inOneCell, isCellError, shown, type Shown } from "../src/cells/show";
import { Question } from "../src/functions/define-function";
import { CANNOT_TELL } from "../src/workbook/computed-columns";
import type { LaidOutTable } from "../src/workbook/layout";
import type { AnyRow, Content } from "./content";
import { registerOf } from "./register-of";

type CachedAnswer = string | number | CellErrorValue;

/** What a computed cell shows before the add-in has run: the engine's own answer, worked out when the file is built. */
export type CachedAnswers = (layout: LaidOutTable, formula: string, row: AnyRow) => CachedAnswer;

/**
 * The answers of the computed columns for this content on this day. A blank id is answered with a blank, and so
 * is a function that is not in the catalogue.
 */
export function answersFor(content: Content, asAt: PlainDate): CachedAnswers {
  const question = new Question(registerOf(content), asAt);
  const seats = new Map<unknown, AnyRow>(content.Seats.map((row) => [row.seat, row]));
  return (layout, formula, row) => {
    const ofSeat = /^=IFERROR\(INDEX\(Seats\[(\w+)\]/.exec(formula)?.[1];
    if (ofSeat !== undefined) return String(seats.get(row["seat"])?.[ofSeat.toLowerCase()] ?? "");
    const { name, args } = taken(formula, layout, row);
    const entry = functionNamed(name);
    if (entry === undefined) return "";
    const call = callOf(entry, args);
    return call.kind === "one" ? inWords(inOneCell(shown(answerCall(call.call, question)))) : "";
  };
}

/** As the formulas around the add-in's function say it. */
function inWords(answer: Shown): CachedAnswer {
  if (isCellError(answer)) return answer.error === "#N/A" ? CANNOT_TELL : { error: answer.error };
  return typeof answer === "boolean" ? (answer ? "Yes" : "No") : answer;
}

/** Takes apart the one call in a column's formula: `DDSCP.DEADLINE([@Meeting],"Reports")`. */
function taken(
  formula: string,
  { columns }: LaidOutTable,
  row: AnyRow,
): { readonly name: string; readonly args: readonly RawArgument[] } {
  const call = /DDSCP\.([A-Z.]+)\(([^()]*)\)/.exec(formula);
  if (call === null) throw new Error(`${formula} calls no function of the add-in`);
  const args = String(call[2])
    .split(",")
    .map((written): RawArgument => {
      const header = /^\[@(.+)\]$/.exec(written.trim())?.[1];
      if (header === undefined) return written.trim() === "" ? null : written.trim().replace(/^"|"$/g, "");
      return row[columns.find((column) => column.header === header)?.property ?? ""] ?? null;
    });
  return { name: String(call[1]), args };
}
