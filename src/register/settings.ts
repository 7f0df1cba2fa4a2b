import { keyOf, number, share, textOf, word, yesNo, type Cell, type RawCell } from "../records/cell";

/** What a partnership may set for itself; each default is the rulebook's reading. */
export interface Settings {
  /** First month of the reporting year, 1 to 12 (MASA 4.1: April). */
  readonly yearStarts: number;
  readonly countVirtualMembers: boolean;
  readonly proxyCounts: boolean;
  /** Minutes after Start at which the opening is judged. */
  readonly graceMinutes: number;
  readonly majorityBase: "cast" | "present" | "entitled";
  readonly cogMajority: "simple" | "unanimous";
  readonly recusal: "No" | "Vote" | "Vote and quorum";
  /** Working days before its deadline from which a report is Due. */
  readonly reportsDueDays: number;
  readonly obligationsDueSoonDays: number;
  readonly actionsDueSoonDays: number;
  readonly checksExpiresSoonDays: number;
  /** 0 to 1. */
  readonly minimumRate: number;
  readonly consecutiveMissed: number;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

interface SettingSort<K extends keyof Settings> {
  readonly name: string;
  readonly property: K;
  readonly cell: Cell<unknown>;
  readonly byDefault: Settings[K];
  readonly turn: (value: never) => Settings[K];
}

function setting<K extends keyof Settings, T>(
  name: string,
  property: K,
  cell: Cell<T | null>,
  byDefault: Settings[K],
  turn: (value: T) => Settings[K],
): SettingSort<K> {
  return { name, property, cell: cell as Cell<unknown>, byDefault, turn };
}

/** 75 is no share: it would make every attendance a concern. */
function shareOfOne(): Cell<number | null> {
  const { read, ...cell } = share();
  return {
    ...cell,
    read: (raw) => {
      const value = read(raw);
      return typeof value === "number" && value > 1 ? undefined : value;
    },
  };
}

const days = (value: number): number => value;

/** Every setting of the workbook: its name in the Settings table, how its value is read, and its default. */
export const SETTING_SORTS = [
  setting("Year.Starts", "yearStarts", word(MONTHS), 4, (month) => MONTHS.indexOf(month) + 1),
  setting("Quorum.CountVirtualMembers", "countVirtualMembers", yesNo(), false, (yes) => yes),
  setting("Quorum.ProxyCounts", "proxyCounts", yesNo(), false, (yes) => yes),
  setting("Quorum.GraceMinutes", "graceMinutes", number(), 15, days),
  setting("Majority.Base", "majorityBase", word(["cast", "present", "entitled"]), "cast", (base) => base),
  setting("COG.Majority", "cogMajority", word(["simple", "unanimous"]), "simple", (rule) => rule),
  setting("Recusal", "recusal", word(["No", "Vote", "Vote and quorum"]), "No", (rule) => rule),
  setting("Reports.DueDays", "reportsDueDays", number(), 20, days),
  setting("Obligations.DueSoonDays", "obligationsDueSoonDays", number(), 30, days),
  setting("Actions.DueSoonDays", "actionsDueSoonDays", number(), 14, days),
  setting("Checks.ExpiresSoonDays", "checksExpiresSoonDays", number(), 60, days),
  setting("Attendance.MinimumRate", "minimumRate", shareOfOne(), 0.75, days),
  setting("Attendance.ConsecutiveMissed", "consecutiveMissed", number(), 2, days),
] as const;

export interface SettingFault {
  readonly setting: string;
  readonly found: string;
  /** What may stand there; null where the workbook has no such setting. */
  readonly expects: string | null;
}

/** Reads the Settings table; what is blank keeps its default, what cannot be read keeps it too and is named. */
export function readSettings(rows: readonly { readonly setting: string; readonly value: string }[]): {
  readonly settings: Settings;
  readonly faults: readonly SettingFault[];
} {
  const settings: Record<string, unknown> = Object.fromEntries(
    SETTING_SORTS.map((sort) => [sort.property, sort.byDefault]),
  );
  const faults: SettingFault[] = [];
  for (const row of rows) {
    const sort = SETTING_SORTS.find(({ name }) => keyOf(name) === keyOf(row.setting));
    if (sort === undefined) {
      faults.push({ setting: row.setting, found: row.setting, expects: null });
      continue;
    }
    const value = readSetting(sort.cell, row.value);
    if (value === undefined) faults.push({ setting: sort.name, found: row.value, expects: sort.cell.expects });
    else if (value !== null) settings[sort.property] = (sort.turn as (value: unknown) => unknown)(value);
  }
  return { settings: settings as unknown as Settings, faults };
}

/** The value, null for a blank, undefined for what cannot be read. */
function readSetting(cell: Cell<unknown>, written: RawCell): unknown {
  const value = cell.read(textOf(written));
  return typeof value === "number" && value < 0 ? undefined : value;
}
