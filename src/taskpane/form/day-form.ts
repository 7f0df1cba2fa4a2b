import type { PlainDate } from "../../calendar/plain-date";
import { shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { writtenDay } from "../words/written-day";
import type { RowsAsked } from "../write/rows-asked";
import type { FormAsked } from "./form-asked";

/** The form under a line that was done on another day than today; `writes` gives null where that is recorded already. */
export function dayForm(
  id: string,
  start: PlainDate | null,
  writes: (day: PlainDate, today: PlainDate) => RowsAsked | null,
): FormAsked {
  return {
    id,
    title: "",
    button: "Save",
    start: { On: start === null ? "" : shortDate(start) },
    fields: () => [{ name: "On", label: "Done on", placeholder: "20/11/2026" }],
    told: () => [],
    outcome: (typed, _, today) => {
      const day = pastDay(typed["On"] ?? "", today);
      if (typeof day === "string") return { faults: { On: day } };
      const asked = writes(day, today);
      return asked === null ? "nothing" : { asked };
    },
  };
}

/** The day on which something was done, or what is wrong with it. */
export function pastDay(typed: string, today: PlainDate): PlainDate | string {
  const day = writtenDay(typed, today);
  if (day === null) return "Enter the day, like 20 November 2026 or 20/11.";
  return day > today ? `${nearDay(day, today)} is still to come.` : day;
}

/** "today", "on Fri 20 Nov" */
export function onDay(day: PlainDate, today: PlainDate): string {
  return day === today ? "today" : `on ${nearDay(day, today)}`;
}
