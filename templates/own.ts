import { SETTINGS_OF_ANY_BOARD } from "../src/sources/memberships/settings";
import { isForAnyBoard, meaningForAnyBoard } from "../src/sources/memberships/settings-of-any-board";
import { DOCUMENTS } from "../src/sources/provisions/documents";
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
    Settings: SETTINGS_OF_ANY_BOARD.filter(({ setting }) => isForAnyBoard(setting)).map(ownSetting),
  };
}

function ownSetting({ setting, value, meaning }: (typeof SETTINGS_OF_ANY_BOARD)[number]): SheetRow<"Settings"> {
  return {
    setting,
    value: setting === DOCUMENTS.setting.name ? "Own" : value,
    meaning: meaningForAnyBoard(setting, meaning),
  };
}
