import type { Register } from "../../register/register";

/** What officers enter first; agencies, groups, seats and duties come with a blank workbook. */
const ENTERED = ["Meetings", "Decisions", "Actions", "Complaints"] as const;

/** Has nobody entered anything into the workbook yet? */
export function isUnused(register: Register): boolean {
  return ENTERED.every((table) => register.store(table)?.read.every((row) => row === null) ?? true);
}
