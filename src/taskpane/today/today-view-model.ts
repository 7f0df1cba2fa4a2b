import type { PlainDate } from "../../calendar/plain-date";
import { withWeekday } from "../../calendar/with-weekday";
import { missingAmong } from "../../functions/absent-tables";
import type { Register } from "../../register/register";
import { deadlinesNow } from "./deadlines-now";
import { meetingsNow } from "./meetings-now";
import type { TodayLine } from "./today-line";

/** What stands first on Today: the day, and what is to be said of the meetings. */
export interface TodayMeetings {
  readonly today: PlainDate;
  /** "Monday 30 November 2026" */
  readonly heading: string;
  /** Why the meetings cannot be looked at; "" where they can. */
  readonly none: string;
  /** Is no meeting entered yet? */
  readonly isFirst: boolean;
  readonly lines: readonly TodayLine[];
}

/** What of the meetings needs somebody today. */
export function todayMeetings(register: Register, today: PlainDate): TodayMeetings {
  const heading = withWeekday(today);
  const none = missingAmong(register, ["Agencies", "Groups", "Seats", "Meetings", "Attendance"]) ?? "";
  if (none !== "") return { today, heading, none, isFirst: false, lines: [] };
  const isFirst = register.store("Meetings")?.read.every((row) => row === null) ?? true;
  return { today, heading, none, isFirst, lines: [...meetingsNow(register, today), ...deadlinesNow(register, today)] };
}
