import { bankHolidaysOf } from "../src/calendar/bank-holidays";
import { FIRST_BUILT_IN_YEAR, LAST_BUILT_IN_YEAR } from "../src/calendar/working-days";
import { AGENCIES } from "../src/sources/memberships/agencies";
import { AGENDAS } from "../src/sources/memberships/agendas";
import { CHAIR_ROTATION } from "../src/sources/memberships/chair-rotation";
import { DUTIES } from "../src/sources/memberships/duties";
import { GROUPS } from "../src/sources/memberships/groups";
import { OBLIGATIONS } from "../src/sources/memberships/obligations";
import { PRIORITIES } from "../src/sources/memberships/priorities";
import { SEATS } from "../src/sources/memberships/seats";
import { SETTINGS } from "../src/sources/memberships/settings";
import { listed, type Content } from "./content";

const YEARS = Array.from(
  { length: LAST_BUILT_IN_YEAR - FIRST_BUILT_IN_YEAR + 1 },
  (_, index) => FIRST_BUILT_IN_YEAR + index,
);

/** The blank workbook: what the documents say, and nothing a meeting has done yet. */
export const BLANK: Content = {
  Agencies: AGENCIES.map(({ agency, type, area, aliases }) => ({ agency, type, area, aliases: listed(aliases) })),
  Groups: GROUPS.map(({ aliases, ...group }) => ({ ...group, aliases: listed(aliases) })),
  Seats: SEATS.map((seat) => ({ ...seat })),
  Meetings: [],
  Attendance: [],
  Decisions: [],
  Votes: [],
  Notices: [],
  Duties: DUTIES.map((duty) => ({ ...duty })),
  Schedule: [],
  Reports: [],
  Obligations: OBLIGATIONS.map((obligation) => ({ ...obligation })),
  Done: [],
  Actions: [],
  Complaints: [],
  Chairs: CHAIR_ROTATION.map((term) => ({ ...term })),
  Holidays: YEARS.flatMap((year) =>
    bankHolidaysOf(year).map(({ date, name }) => ({ date, name, kind: "Bank holiday" })),
  ),
  Priorities: PRIORITIES.map(({ priority, title, groups, reference, year }) => ({
    priority,
    title,
    groups: listed(groups),
    reference: listed(reference),
    year,
  })),
  Measures: PRIORITIES.flatMap(({ priority, measures }) => measures.map((measure) => ({ priority, measure }))),
  Contributions: [],
  Checks: [],
  Requests: [],
  Agenda: AGENDAS.map((item) => ({ ...item })),
  Settings: SETTINGS.map(({ setting, value, meaning }) => ({ setting, value, meaning })),
};
