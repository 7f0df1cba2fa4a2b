import { toIso } from "../../../src/calendar/plain-date";
import { workingDays } from "../../../src/calendar/working-days";
import type { Target, TargetContext } from "../../../src/governance/actions/target";
import { on } from "../../register/given-workbook";

/** A plan that starts on a day, in a reporting year from April. */
export function contextOf(starts: string, more: Partial<TargetContext> = {}): TargetContext {
  return {
    base: on(starts),
    planStarts: on(starts),
    startMonth: 4,
    workingDays: workingDays(),
    partsOfMonth: () => ({ early: 10, mid: 15 }),
    date1904: false,
    ...more,
  };
}

/** "2026-06-30", "open-ended from 2026-06-30", "unreadable" */
export function shown(target: Target): string {
  switch (target.kind) {
    case "date":
      return toIso(target.date);
    case "open-ended":
      return target.first === null ? "open-ended" : `open-ended from ${toIso(target.first)}`;
    default:
      return target.kind;
  }
}
