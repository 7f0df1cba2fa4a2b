/** One row of the Settings table: the default as the cell shows it, and what changing it does. */
export interface PrintedSetting {
  readonly setting: string;
  readonly value: string | number;
  /** How the cell is to be shown; "share" as a percentage. */
  readonly shownAs: "text" | "number" | "share";
  readonly meaning: string;
}

/**
 * Which choices do the documents leave to the partnership, and what holds until it chooses?
 *
 * Source: the defaults are this product's readings of GOV 8.5, 11, 12.8, 12.19 and MASA 4.1; no paragraph fixes them.
 * @example SETTINGS.find(({ setting }) => setting === "Actions.DueSoonDays")?.value // 14
 */
export const SETTINGS: readonly PrintedSetting[] = [
  word(
    "Year.Starts",
    "April",
    "The month in which the reporting year begins. The chairs' years run April to March (MASA 4.1).",
  ),
  word(
    "Quorum.CountVirtualMembers",
    "No",
    "Yes counts agencies that hold only a virtual seat among a group's relevant agencies (GOV 11.2).",
  ),
  word("Quorum.ProxyCounts", "No", "Yes takes a valid proxy as presence of its agency for quorum (GOV 11)."),
  days(
    "Quorum.GraceMinutes",
    15,
    "Minutes after Start at which quorum at the opening is judged. Without a Start, times are ignored.",
  ),
  word(
    "Majority.Base",
    "cast",
    "More For than Against among: cast (ballots cast), present (entitled and represented) or entitled (all who may vote). For GOV 12.19 and 12.34.",
  ),
  word(
    "COG.Majority",
    "simple",
    "At the Chief Officer Group: simple (more For than Against) or unanimous. GOV 12.4 states no threshold.",
  ),
  word("Recusal", "No", "What an interest declared on a decision takes away: No (nothing), Vote, or Vote and quorum."),
  days("Reports.DueDays", 20, "Working days before a report's deadline from which it shows as Due."),
  days("Obligations.DueSoonDays", 30, "Days before an obligation's next date from which it shows as Due."),
  days("Actions.DueSoonDays", 14, "Days before an action's target from which it shows as Due soon (amber)."),
  days("Checks.ExpiresSoonDays", 60, "Days before a check's last valid day from which it shows as Expires soon."),
  {
    setting: "Attendance.MinimumRate",
    value: 0.75,
    shownAs: "share",
    meaning: "Attendance below this share is a concern for the chair to raise (GOV 6.5k, 11.3).",
  },
  days(
    "Attendance.ConsecutiveMissed",
    2,
    "Meetings missed one after the other that are a concern for the chair to raise (GOV 6.5k, 11.3).",
  ),
];

function word(setting: string, value: string, meaning: string): PrintedSetting {
  return { setting, value, shownAs: "text", meaning };
}

function days(setting: string, value: number, meaning: string): PrintedSetting {
  return { setting, value, shownAs: "number", meaning };
}
