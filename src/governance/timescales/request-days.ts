import type { CannotTell } from "../../answers/answer";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { noGroupOf } from "../../functions/shared-name";
import { unreadableCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import {
  LONG_NOTICE_BODIES,
  LONG_REQUEST_WORKING_DAYS,
  REQUEST_WORKING_DAYS,
} from "../../sources/provisions/timescales";
import type { NoRuleInForce } from "../../sources/provisions/version-on";
import { statesNoQuorum } from "../quorum/written-rule";
import { workingDays } from "../../records/time-before";
import { daysOfGroup } from "./days-of-group";
import type { CountedDays } from "./reasons";
import { cannotTell } from "./words";

/**
 * How many working days before a meeting must an agenda item be asked for? The group's own Agenda request days, else
 * 15 for the Chief Officer Group and the Executive Board, else 10. Cannot tell: for a body to which the documents give
 * no rule and Groups no number, for a cell that is no count of days, and before 3 October 2022.
 *
 * Source: GOV 8.5.
 * @example requestDays(register, boardOf31March2026) // { time: 15 working days, basis: "longer notice" }
 */
export function requestDays(register: Register, meeting: Meeting): CountedDays | CannotTell {
  if (register.settings.isOwn) return daysOfGroup(register, meeting, "agendaRequestDays");
  const shorter = provisionOn(register, REQUEST_WORKING_DAYS, meeting.date);
  if (shorter.status === "no rule in force") return untold(meeting, shorter);
  const longer = provisionOn(register, LONG_REQUEST_WORKING_DAYS, meeting.date);
  if (longer.status === "no rule in force") return untold(meeting, longer);
  const longNotice = provisionOn(register, LONG_NOTICE_BODIES, meeting.date);
  if (longNotice.status === "no rule in force") return untold(meeting, longNotice);
  const group = register.group(meeting.group);
  if (group === undefined) return noGroupOf(register, meeting, "GOV 8.5");
  const unreadable = unreadableCell(
    register,
    { table: "Groups", row: group, what: "group", id: group.group },
    ["agendaRequestDays"],
    "GOV 8.5",
  );
  if (unreadable !== null) return unreadable;
  return ownDays(
    meeting,
    group,
    statedFor(register, group, { bodies: longNotice.value, longer: longer.value, shorter: shorter.value }),
  );
}

function untold({ date }: Meeting, rule: NoRuleInForce): CannotTell {
  return noRuleInForce("deadline for agenda requests", date, rule);
}

/** The group's own number where it gives one that differs, else what is stated. */
function ownDays(meeting: Meeting, group: Group, stated: CountedDays | null): CountedDays | CannotTell {
  const own = group.agendaRequestDays;
  if (own === null || (own.unit === "working days" && own.days === stated?.time.days)) {
    return stated ?? cannotTell({ kind: "no request rule", meeting: meeting.meeting, group: group.group }, "GOV 8.5");
  }
  return { time: own, basis: "the group's own" };
}

/** What the documents print on a day. */
interface Printed {
  /** The bodies that are given longer notice. */
  readonly bodies: readonly string[];
  readonly longer: number;
  readonly shorter: number;
}

interface StatedDays {
  readonly by: Printed;
  readonly days: CountedDays | null;
}

/** The documents' rules for meetings are for the bodies they give a quorum; where there is none, none of them is stated. */
function statedFor(register: Register, group: Group, printed: Printed): CountedDays | null {
  const known = register.remember("notice of groups", "", () => new Map<Group, StatedDays>());
  const stated = known.get(group);
  if (stated !== undefined && isSame(stated.by, printed)) return stated.days;
  const { bodies, longer, shorter } = printed;
  const isListed = bodies.some((body) => keyOf(body) === keyOf(group.group));
  const days: CountedDays | null = isListed
    ? { time: workingDays(longer), basis: "longer notice" }
    : statesNoQuorum(group.quorumRule)
      ? null
      : { time: workingDays(shorter), basis: "subgroup" };
  known.set(group, { by: printed, days });
  return days;
}

function isSame(a: Printed, b: Printed): boolean {
  return a.bodies === b.bodies && a.longer === b.longer && a.shorter === b.shorter;
}
