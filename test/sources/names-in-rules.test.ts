import ts from "typescript";
import { isKnownCitation } from "../../src/sources/citation";
import { AGENCIES } from "../../src/sources/memberships/agencies";
import { AREAS, isOneArea } from "../../src/sources/memberships/areas";
import { GROUPS } from "../../src/sources/memberships/groups";
import { parse, type SourceFile, sourceFiles } from "../source-code";

/** Where rules live, and what they are made of. */
const RULES = ["src/calendar", "src/answers", "src/records", "src/register", "src/functions", "src/governance"];

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
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return texts;
}

function namesIn(text: string): string | null {
  return isKnownCitation(text) ? null : (NAMED.exec(text)?.[0] ?? null);
}

test("no code of a group, no name of an agency and no area of this partnership stands in a rule", () => {
  const found = RULES.flatMap((folder) => sourceFiles(folder))
    .filter(({ name }) => !isExample(name))
    .flatMap((file) =>
      textsIn(file).flatMap((text) => {
        const name = namesIn(text);
        return name === null ? [] : [`${file.name}: ${name} in ${JSON.stringify(text)}`];
      }),
    );
  expect(found).toEqual([]);
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
