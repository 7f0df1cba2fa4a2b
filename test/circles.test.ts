import ts from "typescript";
import { parse, type SourceFile, sourceFiles, target } from "./source-code";

/** What a file needs of another when it runs, and what it needs of it to be understood (types too). */
interface Arrows {
  readonly byValue: ReadonlyMap<string, readonly string[]>;
  readonly byAny: ReadonlyMap<string, readonly string[]>;
}

function isOfTypesAlone(statement: ts.ImportDeclaration): boolean {
  const { importClause } = statement;
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly);
}

/** Imports at the top of a file; what is fetched when it is needed makes no circle. */
function arrowsAmong(files: readonly SourceFile[]): Arrows {
  const byValue = new Map<string, string[]>();
  const byAny = new Map<string, string[]>();
  for (const file of files) {
    const [values, all]: [string[], string[]] = [[], []];
    for (const statement of parse(file).statements) {
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const to = target(file, statement.moduleSpecifier.text);
      if (to === null) continue;
      all.push(`${to}.ts`);
      if (!isOfTypesAlone(statement)) values.push(`${to}.ts`);
    }
    byValue.set(file.name, values);
    byAny.set(file.name, all);
  }
  return { byValue, byAny };
}

/** The files from which a file can be reached. */
function reachedFrom(arrows: ReadonlyMap<string, readonly string[]>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(arrows.get(start) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(arrows.get(next) ?? []));
  }
  return reached;
}

/** Pairs of files that need each other, each pair once. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, string])[] {
  const reached = new Map([...arrows.keys()].map((name) => [name, reachedFrom(arrows, name)]));
  return [...arrows].flatMap(([name, to]) =>
    to.flatMap((other) => (reached.get(other)?.has(name) === true && name < other ? [[name, other] as const] : [])),
  );
}

const folder = (name: string): string => name.slice(0, name.lastIndexOf("/"));
const subject = (name: string): string | null => /^src\/governance\/[^/]+/.exec(name)?.[0] ?? null;

describe("circles of imports", () => {
  const { byValue, byAny } = arrowsAmong(sourceFiles("src"));

  test("there are none by value", () => {
    expect(circles(byValue)).toEqual([]);
  });

  test("those of types stay inside one subject, or one room", () => {
    const leaving = circles(byAny).filter(([a, b]) => (subject(a) ?? folder(a)) !== (subject(b) ?? folder(b)));
    expect(leaving).toEqual([]);
  });
});

describe("what these tests would find", () => {
  const files = (a: string, b: string): readonly SourceFile[] => [
    { name: "src/x/a.ts", text: a },
    { name: "src/y/b.ts", text: b },
  ];

  test.each([
    {
      given: "two files that use each other",
      a: 'import { b } from "../y/b";',
      b: 'import { a } from "../x/a";',
      found: [1, 1],
    },
    {
      given: "one way by type",
      a: 'import { b } from "../y/b";',
      b: 'import type { A } from "../x/a";',
      found: [0, 1],
    },
    {
      given: "each name a type",
      a: 'import { b } from "../y/b";',
      b: 'import { type A } from "../x/a";',
      found: [0, 1],
    },
    { given: "one way", a: 'import { b } from "../y/b";', b: "", found: [0, 0] },
    { given: "fetched when needed", a: 'import { b } from "../y/b";', b: 'await import("../x/a");', found: [0, 0] },
  ])("$given", ({ a, b, found }) => {
    const arrows = arrowsAmong(files(a, b));
    expect([circles(arrows.byValue).length, circles(arrows.byAny).length]).toEqual(found);
  });
});
