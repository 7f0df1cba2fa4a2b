import { keyOf } from "../../records/cell";
import type { Finding } from "../../records/finding";
import { didYouMean } from "../../records/look-alike-letters";
import { nearest } from "../../records/nearest";
import type { Problem } from "../../records/problem";
import { SETTABLE_PROVISIONS } from "../../sources/provisions/all-provisions";
import type { Register } from "../register";
import { expectedOf, type SettingRow, settingValue } from "../settings";
import { isErrorValue } from "./judge-cell";
import { placed } from "./placed";

const SETTINGS = SETTABLE_PROVISIONS.map(({ setting }) => setting);

/** Which settings does the program not know, and which have a value they cannot have? What rests on them cannot be told. */
export function settingProblems(register: Register): readonly Problem[] {
  const store = register.store("Settings");
  if (store === undefined) return [];
  return store.all().flatMap((row) => {
    const [property, finding] = findingIn(row) ?? [];
    if (property === undefined || finding === undefined || isErrorValue(finding.found)) return [];
    return [placed(store.shape, { position: store.positionOf(row) ?? null, property }, finding)];
  });
}

/** What is wrong with a row, and in which of its cells; null where nothing is. */
function findingIn(row: SettingRow): readonly [property: "setting" | "value", finding: Finding] | null {
  const setting = SETTINGS.find(({ name }) => keyOf(name) === keyOf(row.setting));
  if (setting === undefined) return ["setting", unknownSetting(row.setting)];
  if (settingValue(setting, row.value) !== undefined) return null;
  return [
    "value",
    {
      severity: "error",
      code: "unreadable-setting",
      found: row.value,
      message: `The setting ${setting.name} cannot be '${row.value}'; what rests on it cannot be told until it is put right.`,
      fix: `Enter ${expectedOf(setting)}, or leave it blank for the default.`,
    },
  ];
}

function unknownSetting(name: string): Finding {
  const meant = nearest(
    name,
    SETTINGS.map((setting) => setting.name).filter((known) => keyOf(known) !== keyOf(name)),
  );
  return {
    severity: "error",
    code: "unknown-setting",
    found: name,
    message: `There is no setting named '${name}'; the row changes nothing.`,
    fix:
      meant === null
        ? "Delete the row, or correct the setting's name."
        : `${didYouMean(name, meant)} Otherwise delete the row.`,
  };
}
