import { plainDate, type PlainDate } from "../../calendar/plain-date";
import type { Citation } from "../citation";
import type { Applier } from "../document";

/** What a cell of Settings may hold: one of these kinds, or one of a list of words. */
export type SettingCell = "yes or no" | "number" | "share" | "month" | readonly string[];

/** The row of the Settings table by which a partnership changes a value. */
export interface Setting {
  /** As the row is named: "Quorum.GraceMinutes". */
  readonly name: string;
  readonly cell: SettingCell;
  /** What changing it does. */
  readonly meaning: string;
}

/** A value while it holds: from its first day to its last, both counted in; open-ended without `to`. */
export interface Version<T> {
  readonly value: T;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly citations: readonly [Citation, ...Citation[]];
  /** The day the value was last compared with the document. */
  readonly checked: PlainDate;
  /** How it was read, where the documents are silent or disagree. */
  readonly reading?: string;
}

/** A named value of the documents, with everything that has held by that name. */
export interface Provision<T> {
  /** "quorum.graceMinutes" */
  readonly name: string;
  readonly subject: string;
  readonly appliedBy: readonly [Applier, ...Applier[]];
  /** The table or column of the workbook that holds it, where rules read it there: "Duties", "Groups.quorumRule". */
  readonly standsIn?: string;
  readonly inWords: (value: T) => string;
  /**
   * Holds for a board that goes by its own rules too, on every day: as its versions say, with a value of its own, or only where
   * Settings says it. Without it a value is these documents' alone.
   */
  readonly forAnyBoard?: true | "where set" | { readonly value: T };
  /** In order of date, never two on one day. */
  readonly versions: readonly [Version<T>, ...Version<T>[]];
}

/** A value that a partnership may set for itself: where it does not, the version of the day holds. */
export interface SettableProvision<T> extends Provision<T> {
  readonly setting: Setting;
}

/** The first days of the documents' versions, as `GOV`, `MASA`, `BP` and `CSP` give them. */
export const FROM_GOV = plainDate(2022, 10, 3);
export const FROM_MASA = plainDate(2025, 3, 1);
export const FROM_BP = plainDate(2020, 4, 1);
export const FROM_CSP = plainDate(2015, 11, 11);

const CHECKED = plainDate(2026, 11, 23);

/** Fixes the type of a provision's value once, for all its versions. */
export function provision<T>(given: Provision<T>): Provision<T> {
  return given;
}

/** The same for a value that a row of Settings may change. */
export function settable<T>(given: SettableProvision<T>): SettableProvision<T> {
  return given;
}

/** What held last: the workbook's tables are filled with it. */
export function latest<T>({ versions }: Provision<T>): T {
  return (versions.at(-1) ?? versions[0]).value;
}

/** A value the governance arrangements of 3 October 2022 and the terms of reference brought in. */
export function sinceGov<T>(value: T, citations: Version<T>["citations"], reading?: string): Version<T> {
  return dated({ value, citations, from: FROM_GOV }, reading);
}

/** A value with its own dates. */
export function dated<T>(version: Omit<Version<T>, "checked" | "reading">, reading?: string): Version<T> {
  return { ...version, checked: CHECKED, ...(reading === undefined ? {} : { reading }) };
}

export function listed(values: readonly string[]): string {
  return values.join("; ");
}

export function yesOrNo(value: boolean): string {
  return value ? "Yes" : "No";
}

export function inUnits(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`;
}

export const inWorkingDays = inUnits("working day", "working days");
export const inDays = inUnits("day", "days");
export const inTimesAYear = inUnits("time a year", "times a year");
