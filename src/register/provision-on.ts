import type { PlainDate } from "../calendar/plain-date";
import type { Provision, SettableProvision } from "../sources/provisions/provision";
import { type InForce, nearestVersion, type NoRuleInForce, versionOn } from "../sources/provisions/version-on";
import type { Register } from "./register";

/**
 * What holds in this workbook on a day? The row of Settings, where there is one and it can be read; else the version of
 * the provision in force that day. What a partnership may choose holds on every day: before its first version that one.
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
  if (!("setting" in provision)) return versionOn(provision, day);
  return register.settings.holding(provision, nearestVersion(provision, day));
}
