import ts from "typescript";
import { isKnownCitation } from "../../src/sources/citation";
import { AGENCIES } from "../../src/sources/memberships/agencies";
import { AREAS, isOneArea } from "../../src/sources/memberships/areas";
import { GROUPS } from "../../src/sources/memberships/groups";
import { parse, type SourceFile, sourceFiles } from "../source-code";

/** The documents as data, which name what they are about. */
const SOURCES = "src/sources/";

/** What says that it is of this partnership alone, with where it says so. */
const OF_THE_PARTNERSHIP: Readonly<Record<string, string>> = {
  "src/cli/report.ts": "whose meeting the report to the Executive Board is for",
  "src/reports/board-report.ts": "the report to the Executive Board, which no other board has",
  "src/reports/own-rules.ts": "the sentence that says so",
  "src/reports/partnership.ts": "the name on papers that the documents ask for, and on no other board's",
  "src/reports/pro-forma.ts": "a chair's report to the Executive Board, which no other board has",
  "src/taskpane/action-list/add-action.ts": "a paragraph, shown by the documents alone",
  "src/taskpane/attendance/concerns-view-model.ts": "to whom a concern goes by the documents alone",
  "src/taskpane/meeting/meeting-chooser-view.ts": "what to look for, by the documents alone",
  "src/taskpane/setup/setup-view.ts": "the choice between this partnership and another board",
  "src/workbook/column-meanings.ts": "an example of a code",
};

/** What people are told of a function has an example, asked of the sample workbook. */
const isExample = (name: string) => name.endsWith("/help.ts");

/** The functions' own first name, which is an agency's alias besides. */
const PREFIX = "DDSCP";

/** What the published documents call their own: codes and names of groups and agencies, areas, and the clause a dispute goes to. */
const OWN_NAMES: readonly string[] = [
  ...GROUPS.flatMap(({ group, name, aliases }) => [group, name, ...aliases]),
  ...AGENCIES.flatMap(({ agency, aliases }) => [agency, ...aliases]).filter((name) => name !== PREFIX),
  ...AREAS.filter((area) => isOneArea(area)),
  "Clause 19",
  "Inter Agency Agreement",
];

const NAMED = new RegExp(
  `(?<![\\w-])(?:${[...OWN_NAMES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|")})(?![\\w-])`,
);

/** Every text that a file holds, templates in their parts; what it imports is none. */
function textsIn(file: SourceFile): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (
      ts.isRegularExpressionLiteral(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return texts;
}

function namesIn(text: string): string | null {
  return isKnownCitation(text) ? null : (NAMED.exec(text)?.[0] ?? null);
}

test("no code of a group, no name of an agency and no area of this partnership stands outside the sources", () => {
  const found = sourceFiles("src")
    .filter(({ name }) => !name.startsWith(SOURCES) && !isExample(name) && OF_THE_PARTNERSHIP[name] === undefined)
    .flatMap((file) =>
      textsIn(file).flatMap((text) => {
        const name = namesIn(text);
        return name === null ? [] : [`${file.name}: ${name} in ${JSON.stringify(text)}`];
      }),
    );
  expect(found).toEqual([]);
});

test("what is left out names the partnership still, and holds no rule", () => {
  const names = Object.keys(OF_THE_PARTNERSHIP);
  expect(
    names.filter((name) => /^src\/(?:calendar|answers|records|register|functions|governance)\//.test(name)),
  ).toEqual([]);
  const silent = sourceFiles("src").filter(
    (file) => names.includes(file.name) && textsIn(file).every((text) => namesIn(text) === null),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test.each([
  ["a code", "EB", "EB"],
  ["a code in a sentence", "goes to EDU-DERBY next", "EDU-DERBY"],
  ["an agency", "as Derbyshire Constabulary says", "Derbyshire Constabulary"],
  ["an area", "Derby or Derbyshire", "Derby"],
  ["an alias", "the Chief Officers' Group", "Chief Officers' Group"],
  ["the clause of a dispute", "goes to Clause 19", "Clause 19"],
  ["a citation", "TOR QA", null],
  ["a code inside another word", "EBB and PPE", null],
])("%s is noticed, and nothing else", (_given, text, expected) => {
  expect(namesIn(text)).toBe(expected);
});
