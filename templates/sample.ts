import { plainDate } from "../src/calendar/plain-date";
import { BLANK } from "./blank";
import type { Content, SheetRow } from "./content";
import { ATTENDANCE } from "./sample/attendance";
import { DECISIONS } from "./sample/decisions";
import { DIARY, TASK_GROUP } from "./sample/diary";
import { NOTICES } from "./sample/notices";
import { SAMPLE_CHAIRS, SAMPLE_SEATS } from "./sample/people";
import { CHECKS, CONTRIBUTIONS, MEASURES } from "./sample/plan-and-people";
import { DONE, REPORTS, SCHEDULE } from "./sample/reporting";
import { VOTES } from "./sample/votes";
import { ACTIONS, COMPLAINTS, REQUESTS } from "./sample/work";

const CLOSURES: readonly SheetRow<"Holidays">[] = [29, 30, 31].map((day) => ({
  date: plainDate(2026, 12, day),
  name: "Office closed between Christmas and New Year",
  kind: "Local closure",
}));

/** The sample: what the documents say, and two invented years of it, April 2025 to March 2027, as at 22 November 2026. */
export const SAMPLE: Content = {
  ...BLANK,
  Groups: [...BLANK.Groups, TASK_GROUP],
  Seats: SAMPLE_SEATS,
  Chairs: SAMPLE_CHAIRS,
  Meetings: DIARY,
  Attendance: ATTENDANCE,
  Decisions: DECISIONS,
  Votes: VOTES,
  Notices: NOTICES,
  Schedule: SCHEDULE,
  Reports: REPORTS,
  Done: DONE,
  Actions: ACTIONS,
  Complaints: COMPLAINTS,
  Holidays: [...BLANK.Holidays, ...CLOSURES],
  Measures: MEASURES,
  Contributions: CONTRIBUTIONS,
  Checks: CHECKS,
  Requests: REQUESTS,
};
