import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { readAction } from "../../governance/actions/read-action";
import type { Target } from "../../governance/actions/target";
import { sayWhyUnreadable } from "../../governance/actions/words";
import { readDate } from "../../records/dates";
import type { Action } from "../../records/work";
import type { Register } from "../../register/register";
import type { Typed } from "../form/form-asked";
import type { CellValue } from "../write/rows-asked";

/** A target as it is written: a whole date as Excel's own date, anything else as the words that were typed. */
export function targetAsWritten(typed: string): CellValue {
  const day = readDate(typed.trim());
  return day === undefined ? typed.trim() : { day };
}

/** What a target comes to, while it is typed: "Read as 30 September 2026." */
export function targetTold(register: Register, action: Action, today: PlainDate): readonly string[] {
  const said = sayTarget(readTyped(register, action, { typed: action.target, today }));
  return said === "" ? [] : [said];
}

/** What is wrong with a target as it is typed, at its field. */
export function targetFault(register: Register, action: Action, asked: TypedTarget): Typed {
  const target = readTyped(register, action, asked);
  if (target.kind !== "unreadable") return {};
  const why = `This says '${asked.typed.trim()}', ${sayWhyUnreadable(target.why)}.`;
  return { Target: `${why} Enter a date, like 31/3/2027, or words like June 2027, On-going or tbc.` };
}

interface TypedTarget {
  readonly typed: string;
  readonly today: PlainDate;
}

function readTyped(register: Register, action: Action, { typed, today }: TypedTarget): Target {
  return readAction(register, { ...action, target: typed.trim() }, today).target;
}

function sayTarget(target: Target): string {
  switch (target.kind) {
    case "date":
      return `The target is read as ${toLongDate(target.date)}.`;
    case "open-ended":
      return target.first === null
        ? "The target has no end: it goes on."
        : `The target goes on, first by ${toLongDate(target.first)}.`;
    case "to be confirmed":
      return "The target has no date yet.";
    case "none":
    case "unreadable":
      return "";
    default:
      return target satisfies never;
  }
}
