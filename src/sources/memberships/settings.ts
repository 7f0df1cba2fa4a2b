import { MONTH_NAMES } from "../../calendar/plain-date";
import { SETTABLE_PROVISIONS } from "../provisions/all-provisions";
import { latest, type SettableProvision } from "../provisions/provision";

/** One row of the Settings table: the default as the cell shows it, and what changing it does. */
interface PrintedSetting {
  readonly setting: string;
  readonly value: string | number;
  /** How the cell is to be shown; "share" as a percentage. */
  readonly shownAs: "text" | "number" | "share";
  readonly meaning: string;
}

/**
 * Which choices do the documents leave to the partnership, and what holds until it chooses? A row for each provision that
 * Settings may change, with the value that held last.
 *
 * @example SETTINGS.find(({ setting }) => setting === "Actions.DueSoonDays")?.value // 14
 */
export const SETTINGS: readonly PrintedSetting[] = SETTABLE_PROVISIONS.map((provision) => rowOf(provision));

/** The same for a board that goes by its own rules: where any board has another value, that one, and none where it is to say it itself. */
export const SETTINGS_OF_ANY_BOARD: readonly PrintedSetting[] = SETTABLE_PROVISIONS.map((provision) => {
  const { forAnyBoard } = provision;
  if (forAnyBoard === "where set") return { ...rowOf(provision), value: "" };
  return rowOf(provision, typeof forAnyBoard === "object" ? forAnyBoard.value : latest(provision));
});

function rowOf(provision: SettableProvision<unknown>, value: unknown = latest(provision)): PrintedSetting {
  const { name, cell, meaning } = provision.setting;
  const shownAs = cell === "number" || cell === "share" ? cell : "text";
  return { setting: name, value: asCell(value, cell === "month"), shownAs, meaning };
}

function asCell(value: unknown, isMonth: boolean): string | number {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return isMonth ? (MONTH_NAMES[value - 1] ?? "") : value;
  return String(value);
}
