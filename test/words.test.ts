import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { parse, sourceFiles } from "./source-code";

const WORDS = readFileSync(path.join(__dirname, "..", "docs", "words.md"), "utf8");

/** The names in the column "in the code". */
const named = WORDS.split("\n")
  .filter((line) => line.startsWith("| "))
  .flatMap((line) => [...(line.split("|")[2] ?? "").matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));

const exportedTypes = sourceFiles("src").flatMap((file) =>
  parse(file).statements.flatMap((statement) => {
    const isType =
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement);
    if (!isType || !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    return [statement.name?.text ?? ""];
  }),
);

/** The words that are not used, whole, in a name: "TroubleList" has one, "Controller" has none. */
const RETIRED = /(Roll|Constituency|Stretch|Topic|Trouble|Sort|Piece|Mark|Level|Touched)(?![a-z])/;
const VERDICT = /Verdict/;

describe("the glossary", () => {
  it("fits on a page", () => {
    expect(WORDS.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });

  it("names what the code has by that name", () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !exportedTypes.includes(name))).toEqual([]);
  });

  it("says what a word means once", () => {
    expect(named.filter((name, place) => named.indexOf(name) !== place)).toEqual([]);
  });

  it("keeps the words that are not used out of the names of exported types", () => {
    expect(exportedTypes.filter((name) => RETIRED.test(name))).toEqual([]);
    expect(exportedTypes.filter((name) => VERDICT.test(name))).toEqual(["QuorumVerdict"]);
  });

  it.each([
    { name: "DeadlineSort", isRetired: true },
    { name: "RollReading", isRetired: true },
    { name: "Controller", isRetired: false },
    { name: "Marked", isRetired: false },
  ])("$name: $isRetired", ({ name, isRetired }) => {
    expect(RETIRED.test(name)).toBe(isRetired);
  });
});
