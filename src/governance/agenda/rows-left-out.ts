import type { PlainDate } from "../../calendar/plain-date";
import { cellOfUnmatched, nameIn } from "../../functions/unmatched-rows";
import { addressOf } from "../../functions/unreadable-cell";
import type { RowIn } from "../../records/all-tables";
import { INDEPENDENT_CHAIR, keyOf } from "../../records/cell";
import { sayFault } from "../../records/cell-sentence";
import type { Meeting } from "../../records/meetings";
import { isNearest, nearest } from "../../records/nearest";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { mayBeOf } from "../membership/seats-of-no-group";
import type { RowInDoubt } from "../reporting/reports-asked";
import { isEscalatedSince } from "./escalation-items";

/**
 * Which rows of Agenda, Requests, Decisions and Actions are left out of an agenda, since the row cannot be used, or names no
 * group or no meeting that is there and may mean this one: spelled nearly so, or like none?
 *
 * Source: GOV 8.1 to 8.5.
 */
export function rowsLeftOut(
  register: Register,
  { meeting, group, day }: { readonly meeting: Meeting; readonly group: Group; readonly day: PlainDate },
): readonly RowInDoubt[] {
  const isGroup = (written: string): boolean =>
    keyOf(written) !== keyOf(INDEPENDENT_CHAIR) && mayBeOf(register, group, { group: written });
  return [
    ...brokenRows(register, "Agenda", group),
    ...unmatched(register, "Agenda", isGroup),
    ...unmatched(register, "Requests", (written) => mayBeMeeting(register, written, meeting), isWanted),
    ...unmatched(register, "Decisions", isGroup, (row) =>
      isEscalatedSince(register, row, { meeting, group: group.group }),
    ),
    ...brokenRows(register, "Actions", group),
    ...unmatched(register, "Actions", isGroup, ({ completed }) => completed === null || completed > day),
  ];
}

function unmatched<N extends "Agenda" | "Requests" | "Decisions" | "Actions">(
  register: Register,
  table: N,
  mayMean: (written: string) => boolean,
  isListed: (row: RowIn<N>) => boolean = () => true,
): readonly RowInDoubt[] {
  return register.unmatched
    .rows(table)
    .filter((row) => isListed(row) && mayMean(nameIn(table, row)))
    .map((row) => cellOfUnmatched(register, table, row));
}

function brokenRows(register: Register, table: "Agenda" | "Actions", { group }: Group): readonly RowInDoubt[] {
  return register
    .brokenWhere(table, "group", group)
    .flatMap(({ row, faults: [fault] }) =>
      fault === undefined
        ? []
        : [{ cell: addressOf(register, table, row, fault.column), message: sayFault(table, fault) }],
    );
}

function isWanted({ decision }: RowIn<"Requests">): boolean {
  return decision !== "Declined" && decision !== "Redirected";
}

function mayBeMeeting(register: Register, written: string, { meeting }: Meeting): boolean {
  const all = (): readonly string[] => register.all("Meetings").map((each) => each.meeting);
  return isNearest(written, [meeting], all) || nearest(written, all()) === null;
}
