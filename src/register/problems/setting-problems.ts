import { keyOf } from "../../records/cell";
import type { Problem } from "../../records/problem";
import type { Register } from "../register";
import { readSettings, SETTING_SORTS } from "../settings";
import { isErrorValue } from "./judge-cell";
import { nearest } from "./nearest";
import { placed } from "./placed";

/** Settings that the program does not know, and values that they cannot have; the default stands in for those. */
export function settingProblems(register: Register): readonly Problem[] {
  const store = register.store("Settings");
  if (store === undefined) return [];
  return store.all().flatMap((row) =>
    readSettings([row])
      .faults.filter(({ found }) => !isErrorValue(found))
      .map((fault) => {
        const position = store.positionOf(row) ?? null;
        if (fault.expects === null) return placed(store.shape, position, "setting", unknownSetting(row.setting));
        return placed(store.shape, position, "value", {
          severity: "error",
          code: "unreadable-setting",
          found: fault.found,
          message: `The setting ${fault.setting} says '${fault.found}', which it cannot be; its default stands until it is put right.`,
          fix: `Enter ${fault.expects}, or leave it blank for the default.`,
        });
      }),
  );
}

function unknownSetting(name: string) {
  const meant = nearest(
    name,
    SETTING_SORTS.map((sort) => sort.name).filter((known) => keyOf(known) !== keyOf(name)),
  );
  return {
    severity: "error",
    code: "unknown-setting",
    found: name,
    message: `There is no setting named '${name}'; the row changes nothing.`,
    fix:
      meant === null
        ? "Delete the row, or correct the setting's name."
        : `Did you mean '${meant}'? Otherwise delete the row.`,
  } as const;
}
