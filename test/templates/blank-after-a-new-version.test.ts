import { readdirSync } from "node:fs";
import path from "node:path";
import type { Provision } from "../../src/sources/provisions/provision";
import type { Content } from "../../templates/content";
import { addVersion } from "../governance/dated/dated-case";
import { ALSO_IN_TABLES, KEPT_IN_TABLES } from "../governance/dated/tables";
import { on } from "../register/given-workbook";

const FOLDER = "../../src/sources/provisions";
const NOT_ONE_SUBJECT = new Set(["all-provisions.ts", "provision.ts", "version-on.ts"]);
/** What the printed tables read comes before the tables themselves. */
const FILES = readdirSync(path.join(__dirname, FOLDER))
  .filter((file) => !NOT_ONE_SUBJECT.has(file))
  .sort((a, b) => Number(a === "in-tables.ts") - Number(b === "in-tables.ts"));

/** The blank workbook as it is made after a provision was given another version in src/sources. */
function blankAfter(name: string, newValue: unknown): Content {
  let blank: Content | undefined;
  jest.isolateModules(() => {
    for (const file of FILES) {
      const exported = jest.requireActual<Readonly<Record<string, Provision<unknown>>>>(`${FOLDER}/${file}`);
      const provision = Object.values(exported).find((each) => each.name === name);
      if (provision === undefined) continue;
      addVersion(provision, on("2027-01-01"), newValue);
      break;
    }
    ({ BLANK: blank } = jest.requireActual<{ readonly BLANK: Content }>("../../templates/blank"));
  });
  return blank!;
}

describe("the blank workbook is filled with the version that held last", () => {
  test.each([...KEPT_IN_TABLES, ...ALSO_IN_TABLES])("$provision", ({ provision, newValue, inBlank, filled }) => {
    expect(inBlank(blankAfter(provision, newValue))).toEqual(filled);
  });
});
