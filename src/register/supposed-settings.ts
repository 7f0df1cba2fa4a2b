import { Foundations } from "./foundations";
import { Register } from "./register";
import { type SettingRow, Settings } from "./settings";
import { Unmatched } from "./unmatched";

/**
 * The same workbook as it would answer if its Settings said this: for what a change would alter, before it is made. It reads
 * the tables of the first and remembers for itself; once a table of the first changes, it is to be made anew.
 *
 * @example withSettings(register, [{ setting: "Quorum.GraceMinutes", value: "30" }])
 */
export function withSettings(register: Register, rows: readonly SettingRow[]): Register {
  const supposed = Object.create(register) as Register;
  const own = {
    foundations: new Foundations(supposed),
    unmatched: new Unmatched(supposed),
    settings: new Settings(rows),
  };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(supposed, name, { value });
  return supposed;
}
