import { MONTH_NAMES } from "../calendar/plain-date";
import { type Cell, keyOf, numberWithin, type RawCell, share, textOf, word, yesNo } from "../records/cell";
import { DOCUMENTS } from "../sources/provisions/documents";
import type { SettableProvision, Setting, SettingCell, Version } from "../sources/provisions/provision";
import type { InForce } from "../sources/provisions/version-on";

/** One row of the Settings table. */
export interface SettingRow {
  readonly setting: string;
  readonly value: string;
}

/** What a workbook's Settings table chooses. Of two rows for one setting the last that can be read counts. */
export class Settings {
  private readonly rows = new Map<string, string[]>();
  private readonly read = new Map<string, unknown>();
  private readonly held = new Map<Version<unknown>, InForce<unknown>>();

  /** Does the workbook go by its own rules, and by none of the documents'? */
  readonly isOwn: boolean;
  /** Does the table say, readably or not, whether it does? */
  readonly saysWhose: boolean;

  constructor(rows: readonly SettingRow[]) {
    for (const { setting, value } of rows) {
      const key = keyOf(setting);
      this.rows.set(key, [...(this.rows.get(key) ?? []), value]);
    }
    this.isOwn = this.chosen(DOCUMENTS) === "Own";
    this.saysWhose = this.rows.has(keyOf(DOCUMENTS.setting.name));
  }

  /** Does the table say, readably, what holds of a provision? */
  says<T>(provision: SettableProvision<T>): boolean {
    return this.chosen(provision) !== undefined;
  }

  /** What the table says of a provision; undefined where it says nothing, or nothing that can be read. */
  private chosen<T>({ setting }: SettableProvision<T>): T | undefined {
    const { name } = setting;
    if (!this.read.has(name)) this.read.set(name, this.lastReadable(setting));
    return this.read.get(name) as T | undefined;
  }

  /** What holds of a provision while `version` does: what the table chooses in its place, else the version itself. */
  holding<T>(provision: SettableProvision<T>, version: Version<T>): InForce<T> {
    let held = this.held.get(version) as InForce<T> | undefined;
    if (held === undefined) {
      held = { ...version, value: this.chosen(provision) ?? version.value, status: "in force" };
      this.held.set(version, held);
    }
    return held;
  }

  private lastReadable(setting: Setting): unknown {
    const values = (this.rows.get(keyOf(setting.name)) ?? []).map((written) => settingValue(setting, written));
    return values.findLast((value) => value !== undefined && value !== null);
  }
}

/** The value that a cell of Settings gives: null for a blank, undefined for what cannot be read. */
export function settingValue({ cell }: Setting, written: RawCell): unknown {
  const value = cellOf(cell).read(textOf(written));
  return cell === "month" && typeof value === "string" ? MONTH_NAMES.indexOf(value as never) + 1 : value;
}

/** What may stand in a cell of Settings, in words: "Yes or No". */
export function expectedOf({ cell }: Setting): string {
  return cellOf(cell).expects;
}

function cellOf(cell: SettingCell): Cell<unknown> {
  switch (cell) {
    case "yes or no":
      return yesNo() as Cell<unknown>;
    case "number":
      return daysOrMinutes() as Cell<unknown>;
    case "share":
      return shareOfOne() as Cell<unknown>;
    case "month":
      return word(MONTH_NAMES) as Cell<unknown>;
    default:
      return word(cell) as Cell<unknown>;
  }
}

/** Settings count days, minutes or meetings: nothing waits for longer than a year. */
function daysOrMinutes(): Cell<number | null> {
  return numberWithin("a number from 0 to 366", { least: 0, most: 366 });
}

/** 75 is no share: it would make every attendance a concern. */
function shareOfOne(): Cell<number | null> {
  const { read, ...cell } = share();
  return {
    ...cell,
    read: (raw) => {
      const value = read(raw);
      return typeof value === "number" && (value < 0 || value > 1) ? undefined : value;
    },
  };
}
