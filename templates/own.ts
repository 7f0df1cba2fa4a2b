import { BLANK } from "./blank";
import type { Content, SheetRow } from "./content";

/** What a board with rules of its own says of itself. */
export type OwnContent = Partial<Omit<Content, "Holidays" | "Settings">>;

/** A workbook that goes by its own rules: nothing of the published documents but England's bank holidays. */
export function ownContent(given: OwnContent = {}): Content {
  return {
    Agencies: [],
    Groups: [],
    Seats: [],
    Meetings: [],
    Attendance: [],
    Decisions: [],
    Votes: [],
    Notices: [],
    Duties: [],
    Schedule: [],
    Reports: [],
    Obligations: [],
    Done: [],
    Actions: [],
    Complaints: [],
    Chairs: [],
    Priorities: [],
    Measures: [],
    Contributions: [],
    Checks: [],
    Requests: [],
    Agenda: [],
    ...given,
    Holidays: BLANK.Holidays,
    Settings: BLANK.Settings.map(ownSetting),
  };
}

function ownSetting(row: SheetRow<"Settings">): SheetRow<"Settings"> {
  return row.setting === "Documents" ? { ...row, value: "Own" } : row;
}
