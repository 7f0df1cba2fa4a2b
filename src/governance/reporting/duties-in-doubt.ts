import { addressOf } from "../../functions/unreadable-cell";
import { sayFault } from "../../records/cell-sentence";
import type { Duty } from "../../records/reporting";
import { isInForce, type Register } from "../../register/register";
import { readFrequency } from "./frequency";
import { mayMeanGroup } from "../membership/likely-meant";
import { isOrdinary } from "../../records/meetings";
import { isGroupOrNearly, isOfKind, type ReportsAsked, type RowInDoubt, sayNoGroup } from "./reports-asked";

/**
 * Which duties may be to report to every meeting asked about, and are left out, since one of their cells is blank, cannot be
 * read or means no group?
 *
 * Source: GOV 10.3.
 */
export function dutiesInDoubt(register: Register, asked: ReportsAsked): readonly RowInDoubt[] {
  if (asked.meeting !== undefined && asked.meeting !== null && !isOrdinary(asked.meeting)) return [];
  const inDoubt = register.all("Duties").flatMap((duty) => {
    const column = mayBeOwed(register, duty, asked) ? unmatchedIn(register, duty) : null;
    return column === null
      ? []
      : [{ cell: addressOf(register, "Duties", duty, column), message: sayWhat(register, duty, column) }];
  });
  return [...inDoubt, ...brokenInDoubt(register, asked)];
}

/** The duties to report to every meeting asked about that are of a group like none: they may be any group's. */
export function dutiesOfNobody(register: Register, asked: ReportsAsked): readonly RowInDoubt[] {
  return register
    .all("Duties")
    .filter(({ group }) => register.group(group) === undefined && !mayMeanAny(register, group))
    .filter((duty) => mayBeOwed(register, duty, { ...asked, group: null }))
    .map((duty) => ({ cell: addressOf(register, "Duties", duty, "group"), message: sayNoGroup(register, duty.group) }));
}

function brokenInDoubt(register: Register, asked: ReportsAsked): readonly RowInDoubt[] {
  return (register.store("Duties")?.read ?? []).flatMap((read) => {
    const [fault] = read === null || read.usable ? [] : read.faults;
    if (read === null || fault === undefined || !mayBeOwed(register, read.row as unknown as Duty, asked)) return [];
    return [{ cell: addressOf(register, "Duties", read.row, fault.column), message: sayFault("Duties", fault) }];
  });
}

/** May a duty be one to every meeting asked about, for all that its cells say? A blank cell may be anything. */
function mayBeOwed(register: Register, duty: Duty, { group, meeting, kind }: ReportsAsked): boolean {
  const frequency = duty.timesPerYear === "" ? "unreadable" : readFrequency(duty.timesPerYear).kind;
  if (frequency !== "every meeting" && frequency !== "unreadable") return false;
  if (duty.kind !== "" && !isOfKind(duty.kind, kind)) return false;
  if (duty.group !== "" && !isGroupOrNearly(register, duty.group, group)) return false;
  if (group !== null && meeting !== null && !isInForce(group, meeting.date)) return false;
  if (duty.to === "") return true;
  if (meeting !== null) {
    const body = register.group(meeting.group);
    return body !== undefined && isGroupOrNearly(register, duty.to, body);
  }
  // A body of which the workbook has no meetings may be told of anything, however often.
  return frequency === "every meeting" || register.group(duty.to) !== undefined || mayMeanAny(register, duty.to);
}

/** May a name that means no group be meant for one? */
export function mayMeanAny(register: Register, written: string): boolean {
  return register.all("Groups").some((group) => mayMeanGroup(register, written, group));
}

function unmatchedIn(register: Register, { group, to, timesPerYear }: Duty): "timesPerYear" | "to" | "group" | null {
  if (readFrequency(timesPerYear).kind === "unreadable") return "timesPerYear";
  if (register.group(to) === undefined) return "to";
  return register.group(group) === undefined ? "group" : null;
}

function sayWhat(register: Register, duty: Duty, column: "timesPerYear" | "to" | "group"): string {
  if (column === "timesPerYear")
    return `(Times per year) says '${duty.timesPerYear}', which cannot be read; enter a number of times a year, Every meeting, or As required.`;
  return column === "to" ? sayNoGroup(register, duty.to, "To") : sayNoGroup(register, duty.group);
}
