import type { PlainDate } from "../../calendar/plain-date";
import { withWeekday } from "../../calendar/with-weekday";
import { missingAmong } from "../../functions/absent-tables";
import type { Register } from "../../register/register";
import { type SetupStage, setupStage } from "../setup/setup-stage";
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
  /** What is to be entered before there is anything to do; null where there is a meeting. */
  readonly begins: SetupStage;
  readonly lines: readonly TodayLine[];
}

/** What of the meetings needs somebody today. */
export function todayMeetings(register: Register, today: PlainDate): TodayMeetings {
  const heading = withWeekday(today);
  const none = missingAmong(register, ["Agencies", "Groups", "Seats", "Meetings", "Attendance"]) ?? "";
  if (none !== "") return { today, heading, none, begins: null, lines: [] };
  const begins = setupStage(register);
  return { today, heading, none, begins, lines: [...meetingsNow(register, today), ...deadlinesNow(register, today)] };
}
