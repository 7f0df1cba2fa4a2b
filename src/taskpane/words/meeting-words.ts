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
