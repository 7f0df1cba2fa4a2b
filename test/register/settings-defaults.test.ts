import { SETTING_SORTS } from "../../src/register/settings";
import { SETTINGS } from "../../src/sources/memberships/settings";
import { PROVISIONS } from "../../src/sources/provisions/provision-on";

const changed = Object.values(PROVISIONS).flatMap((given) =>
  "setting" in given ? [[given.setting, given.versions.at(-1)?.value] as const] : [],
);

describe("what holds where the Settings table says nothing", () => {
  it("is what the rules reference says it is", () => {
    const byDefault = SETTING_SORTS.map(({ name, byDefault: value }) => [name, value] as const);
    expect(Object.fromEntries(byDefault)).toEqual(Object.fromEntries(changed));
  });

  it("is what the template's Settings table shows", () => {
    const asCell: Readonly<Record<string, unknown>> = { "Year.Starts": "April" };
    const inWords = (value: unknown): unknown => (value === false ? "No" : value === true ? "Yes" : value);
    expect(SETTING_SORTS.map(({ name, byDefault }) => [name, asCell[name] ?? inWords(byDefault)])).toEqual(
      SETTINGS.map(({ setting, value }) => [setting, value]),
    );
  });
});
