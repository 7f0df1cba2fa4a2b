import type { CannotTell } from "../answers/answer";
import { unreadableRow } from "../answers/lookup";
import type { Register } from "../register/register";
import { expectedOf, settingValue } from "../register/settings";
import type { Citation } from "../sources/citation";
import type { SettableProvision, Setting } from "../sources/provisions/provision";
import { addressOf } from "./unreadable-cell";

/**
 * Does Settings say something of what a partnership may choose that cannot be read? Then the answer that names the cell: for an
 * answer that would differ by what is chosen. Null where it can be read, or is blank.
 *
 * @example unreadableSetting(register, COUNT_VIRTUAL_MEMBERS, "GOV 11.2") // "Cannot tell: for the setting 'Quorum.CountVirtualMembers', Settings!B3 (Value) says 'maybe'; enter Yes or No."
 */
export function unreadableSetting(
  register: Register,
  { setting }: Pick<SettableProvision<unknown>, "setting">,
  paragraph: Citation,
): CannotTell | null {
  const found = faultIn(register, setting);
  return found === null ? null : unreadableRow({ what: "setting", id: setting.name, ...found }, paragraph);
}

/** Can what a partnership may choose be read, or is it blank? For what is not said at all while it cannot. */
export function isReadable(register: Register, { setting }: Pick<SettableProvision<unknown>, "setting">): boolean {
  return faultIn(register, setting) === null;
}

type SettingFault = { readonly cell: string; readonly message: string };

function faultIn(register: Register, setting: Setting): SettingFault | null {
  return register.remember("unreadable setting", setting.name, () => faultOf(register, setting));
}

/** The cell of a setting that cannot be read, and what is wrong with it. */
function faultOf(register: Register, setting: Setting): SettingFault | null {
  const row = register.find("Settings", setting.name);
  if (row === undefined || settingValue(setting, row.value) !== undefined) return null;
  const message = `(Value) says '${row.value}'; enter ${expectedOf(setting)}.`;
  return { cell: addressOf(register, "Settings", row, "value"), message };
}
