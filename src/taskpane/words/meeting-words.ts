import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { shortDate } from "./day-words";

/** How a meeting is called in a list: "25 Nov 2026 · Executive Board · special". */
export function meetingLabel(register: Register, { group, date, kind, status }: Meeting): string {
  const name = register.group(group)?.name ?? group;
  return [shortDate(date), name, kind === "Special" ? "special" : "", status === "Cancelled" ? "cancelled" : ""]
    .filter((word) => word !== "")
    .join(" · ");
}

/** A body by its name, and that the meeting is a special one: "Executive Board, special meeting". */
export function bodyOf(register: Register, { group, kind }: Meeting): string {
  return `${register.group(group)?.name ?? group}${kind === "Special" ? ", special meeting" : ""}`;
}
