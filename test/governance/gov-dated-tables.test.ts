import { readdirSync } from "node:fs";
import path from "node:path";
import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import type { Provision } from "../../src/sources/provisions/provision";
import type { Content } from "../../templates/content";
import { registerOf } from "../../templates/register-of";
import { SAMPLE } from "../../templates/sample";
import { on } from "../register/given-workbook";
import { ask } from "./ask-workbook";
import { addVersion, amend } from "./dated/dated-case";
import { ALSO_IN_TABLES, KEPT_IN_TABLES } from "./dated/tables";

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

/** Every example of every function (PROBLEMS is one), and the quorum of every meeting, asked of the sample workbook. */
function allAnswers(): readonly unknown[] {
  const register = registerOf(SAMPLE);
  const examples = functions.map(({ name }) => helpOf(name).example.formula.replace(/^=DDSCP\./, ""));
  const quorums = register.all("Meetings").map(({ meeting }) => `QUORATE("${meeting}")`);
  return [...examples, ...quorums].map((formula) => [formula, ask(register, formula)]);
}

describe("a new version of what stands in a table changes no answer of a workbook that has its tables", () => {
  // The sample's two years lie on both sides of 1 July 2026.
  const before = allAnswers();

  test.each(KEPT_IN_TABLES)("$provision", ({ provision, newValue }) => {
    const undo = amend(provision, on("2026-07-01"), newValue);
    try {
      expect(allAnswers()).toEqual(before);
    } finally {
      undo();
    }
  });
});
