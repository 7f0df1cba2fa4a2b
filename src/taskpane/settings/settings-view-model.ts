import { MONTH_NAMES, type PlainDate } from "../../calendar/plain-date";
import type { RowIn } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import { settledOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { expectedOf, settingValue } from "../../register/settings";
import { isForAnyBoard, meaningForAnyBoard } from "../../sources/memberships/settings-of-any-board";
import { SETTABLE_PROVISIONS } from "../../sources/provisions/all-provisions";
import type { SettableProvision, SettingCell } from "../../sources/provisions/provision";
import { nearestVersion, versionOf } from "../../sources/provisions/version-on";
import { type CellPlace, placeOfRow } from "../cell-place";

/** How a value is chosen: among these words, or typed. */
export type SettingChoices = readonly string[] | null;

export interface SettingLine {
  /** "Quorum.GraceMinutes" */
  readonly name: string;
  /** "How many minutes after the start the opening is judged" */
  readonly subject: string;
  readonly meaning: string;
  /** "15 minutes" */
  readonly now: string;
  /** The same as it would be written: what the choice stands at. */
  readonly written: string;
  readonly byDefault: string;
  readonly isDefault: boolean;
  readonly paragraphs: string;
  /** How the documents were read where they are silent; "" where they are not. */
  readonly reading: string;
  readonly choices: SettingChoices;
  /** "a number from 0 to 366" */
  readonly expects: string;
  /** What its row of Settings says; null where there is no row. */
  readonly row: { readonly position: number; readonly setting: string; readonly value: string } | null;
  readonly place: CellPlace | null;
  /** What stands in its row and cannot be read; "" for nothing. */
  readonly unreadable: string;
}

export interface SettingList {
  readonly lines: readonly SettingLine[];
  /** Is there a table to write them in? */
  readonly hasTable: boolean;
  /** Does the workbook go by its own rules? */
  readonly isOwn: boolean;
}

/** Every setting: what it means, what holds now, and what holds where nobody chooses. */
export function settingList(register: Register, today: PlainDate): SettingList {
  return {
    lines: SETTABLE_PROVISIONS.filter(({ setting }) => !register.settings.isOwn || isForAnyBoard(setting.name)).map(
      (each) => lineOf(register, each, today),
    ),
    hasTable: register.has("Settings"),
    isOwn: register.settings.isOwn,
  };
}

function lineOf(register: Register, provision: SettableProvision<unknown>, today: PlainDate): SettingLine {
  const { setting, subject, inWords } = provision;
  const { isOwn } = register.settings;
  const value = settledOn(register, provision, today);
  const { value: byDefault, citations, reading } = (isOwn ? versionOf : nearestVersion)(provision, today);
  const isUnsaidByDefault = isOwn && provision.forAnyBoard === "where set";
  const row = rowOf(register, setting.name);
  const position = row === undefined ? undefined : register.store("Settings")?.positionOf(row);
  const isUnreadable = row !== undefined && settingValue(setting, row.value) === undefined;
  return {
    name: setting.name,
    subject,
    meaning: isOwn ? meaningForAnyBoard(setting.name, setting.meaning) : setting.meaning,
    now: value === null ? NOT_JUDGED : inWords(value),
    written: value === null ? "" : writtenAs(setting.cell, value),
    byDefault: isUnsaidByDefault ? NOT_JUDGED : inWords(byDefault),
    isDefault: value === (isUnsaidByDefault ? null : byDefault),
    paragraphs: isOwn ? "" : citations.join(", "),
    reading: isOwn ? "" : (reading ?? ""),
    choices: choicesOf(setting.cell),
    expects: expectedOf(setting),
    row: row === undefined || position === undefined ? null : { position, setting: row.setting, value: row.value },
    place: row === undefined ? null : placeOfRow(register, "Settings", row, "value"),
    unreadable: isUnreadable ? row.value : "",
  };
}

/** What holds where a board's own rules say nothing. */
const NOT_JUDGED = "not judged";

function rowOf(register: Register, name: string): RowIn<"Settings"> | undefined {
  return register.all("Settings").findLast(({ setting }) => keyOf(setting) === keyOf(name));
}

function choicesOf(cell: SettingCell): SettingChoices {
  if (cell === "yes or no") return ["No", "Yes"];
  if (cell === "month") return MONTH_NAMES;
  return cell === "number" || cell === "share" ? null : cell;
}

function writtenAs(cell: SettingCell, value: unknown): string {
  if (cell === "yes or no") return value === true ? "Yes" : "No";
  if (cell === "month") return MONTH_NAMES[Number(value) - 1] ?? "";
  return cell === "share" ? `${Math.round(Number(value) * 1_000) / 10}%` : String(value);
}

/** What would hold if this were chosen, in words; null for what cannot be read. */
export function supposedInWords(register: Register, name: string, written: string, today: PlainDate): string | null {
  const provision = SETTABLE_PROVISIONS.find(({ setting }) => setting.name === name);
  if (provision === undefined) return null;
  const value = settingValue(provision.setting, written);
  if (value === undefined) return null;
  if (value === null && register.settings.isOwn && provision.forAnyBoard === "where set") return NOT_JUDGED;
  return provision.inWords(value ?? nearestVersion(provision, today).value);
}
