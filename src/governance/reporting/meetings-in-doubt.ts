import { addressOf } from "../../functions/unreadable-cell";
import { sayFault } from "../../records/cell-sentence";
import { type Meeting, isOrdinary } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { everyMeetingDuties } from "./expected-reports";
import { mayMeanGroup } from "../membership/likely-meant";
import { isOfKind, type ReportsAsked, type RowInDoubt, sayNoGroup } from "./reports-asked";

/**
 * Which rows of Meetings may be a meeting that is owed a report, and are left out, since their group means none or the row
 * cannot be used? Those of a body to whose every meeting a group asked about reports.
 *
 * Source: GOV 10.3.
 */
export function meetingsInDoubt(register: Register, asked: ReportsAsked): readonly RowInDoubt[] {
  const bodies = bodiesOwed(register, asked);
  if (bodies.length === 0) return [];
  const { meeting } = asked;
  const ofNoGroup = (meeting === null ? register.all("Meetings") : [meeting]).filter(
    (row) => register.group(row.group) === undefined && mayBeOwed(row, asked),
  );
  return [
    ...ofNoGroup
      .filter((row) => bodies.some((body) => mayMeanGroup(register, row.group, body)))
      .map((row) => ({
        cell: addressOf(register, "Meetings", row, "group"),
        message: sayNoGroup(register, row.group),
      })),
    ...(meeting === null ? bodies.flatMap((body) => brokenOf(register, body, asked)) : []),
  ];
}

/** The bodies of Groups to each of whose meetings a group asked about reports. */
function bodiesOwed(register: Register, { group, kind }: ReportsAsked): readonly Group[] {
  const bodies = everyMeetingDuties(register, group?.group ?? null)
    .filter((duty) => isOfKind(duty.kind, kind))
    .map(({ to }) => register.group(to));
  return [...new Set(bodies.filter((body) => body !== undefined))];
}

function brokenOf(register: Register, body: Group, asked: ReportsAsked): readonly RowInDoubt[] {
  return register.brokenWhere("Meetings", "group", body.group).flatMap(({ row, faults: [fault] }) => {
    if (fault === undefined || !mayBeOwed(row as unknown as Meeting, asked)) return [];
    return [{ cell: addressOf(register, "Meetings", row, fault.column), message: sayFault("Meetings", fault) }];
  });
}

/** A day that cannot be read may be any. */
function mayBeOwed(
  { kind, status, date }: Pick<Meeting, "kind" | "status"> & { readonly date: Meeting["date"] | null },
  { from }: ReportsAsked,
): boolean {
  return isOrdinary({ kind }) && status !== "Cancelled" && (from === undefined || date === null || date >= from);
}
