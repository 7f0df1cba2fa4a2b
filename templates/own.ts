import { SETTINGS } from "../src/sources/memberships/settings";
import { DOCUMENTS } from "../src/sources/provisions/documents";
import { CHIEF_OFFICER_MAJORITY, MAJORITY_BASE } from "../src/sources/provisions/voting";
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
    Settings: SETTINGS.filter(({ setting }) => !OF_THE_DOCUMENTS.includes(setting)).map(ownSetting),
  };
}

/** Settings of the published documents' own votes; a board with rules of its own has its Decision rule. */
const OF_THE_DOCUMENTS: readonly string[] = [CHIEF_OFFICER_MAJORITY.setting.name, MAJORITY_BASE.setting.name];

/** What the meaning of a setting says of the published documents: a paragraph in brackets, and the years of its chairs. */
const SAID_OF_THEM = / The chairs' years run April to March \(MASA 4\.1\)\.| \((?:GOV|MASA) [^)]*\)/g;

function ownSetting({ setting, value, meaning }: (typeof SETTINGS)[number]): SheetRow<"Settings"> {
  return {
    setting,
    value: setting === DOCUMENTS.setting.name ? "Own" : value,
    meaning: meaning.replace(SAID_OF_THEM, ""),
  };
}
