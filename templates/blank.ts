import { bankHolidaysOf } from "../src/calendar/bank-holidays";
import { FIRST_BUILT_IN_YEAR, LAST_BUILT_IN_YEAR } from "../src/calendar/built-in-years";
import { SETTINGS } from "../src/sources/memberships/settings";
import { PRINTED_ROTATION } from "../src/sources/provisions/chairs";
import {
  PRINTED_AGENCIES,
  PRINTED_DUTIES,
  PRINTED_GROUPS,
  PRINTED_PRIORITIES,
  PRINTED_SEATS,
  PRINTED_STANDING_DUTIES,
  PRINTED_STANDING_ITEMS,
} from "../src/sources/provisions/in-tables";
import { latest } from "../src/sources/provisions/provision";
import { listed, type Content } from "./content";

const YEARS = Array.from(
  { length: LAST_BUILT_IN_YEAR - FIRST_BUILT_IN_YEAR + 1 },
  (_, index) => FIRST_BUILT_IN_YEAR + index,
);

/** The blank workbook: what the documents said last, and nothing a meeting has done yet. */
export const BLANK: Content = {
  Agencies: latest(PRINTED_AGENCIES).map(({ agency, type, area, aliases }) => ({
    agency,
    type,
    area,
    aliases: listed(aliases),
  })),
  Groups: latest(PRINTED_GROUPS).map(({ aliases, ...group }) => ({ ...group, aliases: listed(aliases) })),
  Seats: latest(PRINTED_SEATS).map((seat) => ({ ...seat })),
  Meetings: [],
  Attendance: [],
  Decisions: [],
  Votes: [],
  Notices: [],
  Duties: latest(PRINTED_DUTIES).map((duty) => ({ ...duty })),
  Schedule: [],
  Reports: [],
  Obligations: latest(PRINTED_STANDING_DUTIES).map((obligation) => ({ ...obligation })),
  Done: [],
  Actions: [],
  Complaints: [],
  Chairs: latest(PRINTED_ROTATION).map((term) => ({ ...term })),
  Holidays: YEARS.flatMap((year) =>
    bankHolidaysOf(year).map(({ date, name }) => ({ date, name, kind: "Bank holiday" })),
  ),
  Priorities: latest(PRINTED_PRIORITIES).map(({ priority, title, groups, reference, year }) => ({
    priority,
    title,
    groups: listed(groups),
    reference: listed(reference),
    year,
  })),
  Measures: latest(PRINTED_PRIORITIES).flatMap(({ priority, measures }) =>
    measures.map((measure) => ({ priority, measure })),
  ),
  Contributions: [],
  Checks: [],
  Requests: [],
  Agenda: latest(PRINTED_STANDING_ITEMS).map((item) => ({ ...item })),
  Settings: SETTINGS.map(({ setting, value, meaning }) => ({ setting, value, meaning })),
};
