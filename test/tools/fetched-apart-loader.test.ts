import path from "node:path";
import { compileFunction } from "node:vm";
import ts from "typescript";
import type * as FetchedApart from "../../src/cells/fetched-apart";

type Loader = (this: { getOptions(): { part: string }; resourcePath: string }, source: string) => string;
const loader = jest.requireActual<Loader>("../../tools/fetched-apart-loader.js");

const FILE = path.join(__dirname, "../../src/governance/quorum/made-up.ts");

const inItsPlace = (source: string) =>
  loader.call({ getOptions: () => ({ part: "made-up" }), resourcePath: FILE }, source);

/** Runs what stands in the file's place; `file` is what comes once the file itself is fetched. */
function run(
  source: string,
  file: object,
): { readonly exports: Record<string, (...given: unknown[]) => unknown>; readonly fetched: () => Promise<void> } {
  const { fetchedApart, fetchAllApart } = jest.requireActual<typeof FetchedApart>("../../src/cells/fetched-apart");
  const answersSaid = (say: unknown) => ({ answered: (facts: unknown) => ({ say, facts }) });
  const code = ts.transpileModule(inItsPlace(source).replaceAll("import(", "fetchFile("), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  }).outputText;
  const exports = {};
  compileFunction(code, ["exports", "require", "fetchFile"])(
    exports,
    () => ({ fetchedApart, answersSaid }),
    () => Promise.resolve(file),
  );
  return { exports, fetched: fetchAllApart };
}

describe("what stands in the place of a file that is fetched apart", () => {
  it("has its functions, which wait for the file and then are its own", async () => {
    const { exports, fetched } = run(
      "export interface Facts { readonly a: number }\nfunction inside() {}\nexport function sum(a: number, b: number) { return a + b; }",
      { sum: (a: number, b: number) => a + b },
    );
    expect(Object.keys(exports)).toEqual(["sum"]);
    expect(() => exports.sum?.(1, 2)).toThrow("has not been fetched yet");
    await fetched();
    expect(exports.sum?.(1, 2)).toBe(3);
  });

  it("makes answers at once, and has them said when the file is here", async () => {
    const { exports, fetched } = run(
      "export function say(facts: string) { return facts; }\nexport const { answered } = answersSaid(say);",
      { say: (facts: string) => `said ${facts}` },
    );
    const { say, facts } = exports.answered?.("quorate") as { say: (facts: unknown) => string; facts: unknown };
    expect(() => say(facts)).toThrow("has not been fetched yet");
    await fetched();
    expect(say(facts)).toBe("said quorate");
  });

  it("holds nothing of the file itself", () => {
    expect(inItsPlace('export function say() { return "Not quorate"; }')).not.toContain("Not quorate");
  });

  it.each([
    ["export const LIMIT = 5;", "it may export functions alone: export const LIMIT = 5;"],
    ['export { a } from "./a";', 'it may export functions alone: export { a } from "./a";'],
    ["export default function () {}", "it may export functions alone"],
    ["export class Rule {}", "it may export functions alone: export class Rule {}"],
    ["export const { answered } = answersSaid(say);", "it must export say, by which its answers are said"],
  ])("is refused for a file with %s", (source, why) => {
    expect(() => inItsPlace(source)).toThrow(why);
  });
});
