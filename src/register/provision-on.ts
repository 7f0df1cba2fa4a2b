import type { PlainDate } from "../calendar/plain-date";
import type { Provision, SettableProvision } from "../sources/provisions/provision";
import {
  type InForce,
  nearestVersion,
  type NoRuleInForce,
  versionForAnyBoard,
  versionOf,
  versionOn,
} from "../sources/provisions/version-on";
import type { Register } from "./register";

/**
 * What holds in this workbook on a day? The row of Settings, where there is one and it can be read; else the version of
 * the provision in force that day. What a partnership may choose holds on every day: before its first version that one.
 * Where the workbook goes by its own rules, what holds for any board, and of the documents nothing.
 *
 * @example provisionOn(register, GRACE_MINUTES, meeting.date).value // 15
 */
export function provisionOn<T>(register: Register, provision: SettableProvision<T>, day: PlainDate): InForce<T>;
export function provisionOn<T>(register: Register, provision: Provision<T>, day: PlainDate): InForce<T> | NoRuleInForce;
export function provisionOn<T>(
  register: Register,
  provision: Provision<T> | SettableProvision<T>,
  day: PlainDate,
): InForce<T> | NoRuleInForce {
  const { isOwn } = register.settings;
  if (!("setting" in provision)) return isOwn ? versionForAnyBoard(provision, day) : versionOn(provision, day);
  return register.settings.holding(provision, isOwn ? versionOf(provision, day) : nearestVersion(provision, day));
}

/**
 * The same for what a board that goes by its own rules has only where Settings says it: null where it does not.
 *
 * @example settledOn(register, MINIMUM_RATE, meeting.date) // 0.75
 */
export function settledOn<T>(register: Register, provision: SettableProvision<T>, day: PlainDate): T | null {
  const { settings } = register;
  const isUnsaid = settings.isOwn && provision.forAnyBoard === "where set" && !settings.says(provision);
  return isUnsaid ? null : provisionOn(register, provision, day).value;
}

/**
 * The value of a day, or on days without one that of the version nearest to it: for what is a fact of the record. Where the
 * workbook goes by its own rules, what any board has in its place.
 *
 * @example nearestOn(register, COUNTING_CATEGORIES, meeting.date) // ["Chair", "Co-chair", "Vice chair", "Core"]
 */
export function nearestOn<T>(register: Register, provision: Provision<T>, day: PlainDate): T {
  return (register.settings.isOwn ? versionOf(provision, day) : nearestVersion(provision, day)).value;
}
