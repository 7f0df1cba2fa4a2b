import ts from "typescript";
import { importsOf, parse, type SourceFile, sourceFiles, target, type Use, usesIn } from "./source-code";

/**
 * The rooms of src, and what each may import besides itself. Everything points one way.
 * The port of `workbook` is spoken in days, cells and problems, so whoever speaks it may name those;
 * `main` is where the one register of the open workbook is made and handed to the others.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  calendar: [],
  charts: [],
  sources: ["calendar"],
  answers: ["calendar", "sources"],
  records: ["calendar"],
  register: ["calendar", "sources", "records"],
  functions: ["calendar", "sources", "answers", "records", "register"],
  governance: ["calendar", "sources", "answers", "records", "register", "functions"],
  reports: ["calendar", "charts", "sources", "answers", "records", "register", "functions", "governance"],
  workbook: ["calendar", "charts", "records"],
  excel: ["calendar", "charts", "records", "workbook"],
  xlsx: ["calendar", "records", "workbook"],
  files: ["calendar", "answers", "records", "register", "reports", "workbook"],
  live: ["calendar", "records", "register", "workbook"],
  cells: ["calendar", "sources", "answers", "records", "register", "functions", "governance", "workbook", "live"],
  taskpane: [
    "calendar",
    "charts",
    "sources",
    "answers",
    "records",
    "register",
    "functions",
    "governance",
    "reports",
    "workbook",
    "xlsx",
    "files",
    "live",
    "excel",
    "cells",
  ],
  cli: [
    "calendar",
    "sources",
    "answers",
    "records",
    "register",
    "functions",
    "governance",
    "reports",
    "workbook",
    "xlsx",
    "files",
    "cells",
  ],
  main: ["cells", "taskpane", "excel", "live"],
};

/** The subjects of src/governance, lowest first: each may import those before it. */
const SUBJECTS = [
  "membership",
  "ballots",
  "quorum",
  "timescales",
  "chairs",
  "attendance",
  "checks",
  "voting",
  "implementation",
  "reporting",
  "diary",
  "obligations",
  "complaints",
  "actions",
  "plan",
  "finance",
  "agenda",
  "sharing",
  "problems",
];

/** What may import what inside a subject: functions ask rules, rules answer in words, words say reasons; findings ask rules. */
const LAYERS = ["reasons", "words", "rules", "findings", "functions"] as const;

/** No clock, no Office, no page and no network here: the day and the holidays are arguments. */
const PURE = [
  "calendar",
  "charts",
  "sources",
  "answers",
  "records",
  "register",
  "functions",
  "governance",
  "reports",
  "workbook",
  "files",
];

/** Who may speak to Excel, by the name that is spoken. */
const MAY_SAY: Record<string, readonly string[]> = {
  Excel: ["excel", "main"],
  Office: ["excel", "main"],
  OfficeExtension: ["excel", "main"],
  OfficeRuntime: ["excel", "main"],
  CustomFunctions: ["cells", "main"],
};

const MAY_USE_NODE = ["cli", "xlsx"];
const NAMELESS = /(^|\/)(utils?|helpers?|common|types|services?|misc|shared)(\/|\.ts$)/;
const MOST_LINES = 300;

/** Files that are longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {};

const room = (name: string) => /^src\/([^/.]+)/.exec(name)?.[1] ?? "";

function arrowsAgainst(file: SourceFile): string[] {
  const own = room(file.name);
  return importsOf(file).flatMap((specifier) => {
    const to = target(file, specifier);
    if (to === null) {
      return specifier.startsWith("node:") && !MAY_USE_NODE.includes(own) ? [`${file.name} imports ${specifier}`] : [];
    }
    const allowed = room(to) === own || (MAY_IMPORT[own]?.includes(room(to)) ?? false);
    return allowed ? [] : [`${file.name} imports ${to}`];
  });
}

const subject = (name: string) => /^src\/governance\/([^/]+)\//.exec(name)?.[1] ?? "";

/** "quorum-words" is of the words, "findings" of the findings, and what has no such ending is a rule. */
function layer(name: string): (typeof LAYERS)[number] {
  const file = /([^/]+?)(?:\.ts)?$/.exec(name)?.[1] ?? "";
  return LAYERS.find((each) => file === each || file.endsWith(`-${each}`)) ?? "rules";
}

function arrowsBetweenSubjects(file: SourceFile): string[] {
  const own = subject(file.name);
  if (own === "") return [];
  return importsOf(file).flatMap((specifier) => {
    const to = target(file, specifier) ?? "";
    const isDownwards =
      subject(to) === own
        ? LAYERS.indexOf(layer(to)) <= LAYERS.indexOf(layer(file.name))
        : SUBJECTS.indexOf(subject(to)) < SUBJECTS.indexOf(own);
    return isDownwards ? [] : [`${file.name} imports ${to}`];
  });
}

/** A file that only passes on what others export, or passes on all of one. */
function isBarrel(file: SourceFile): boolean {
  const { statements } = parse(file);
  const passesOn = statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
  const passesAll = passesOn.some(
    (statement) => ts.isExportDeclaration(statement) && statement.exportClause === undefined,
  );
  const hasOwnCode = statements.some(
    (statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement),
  );
  return passesAll || (passesOn.length > 0 && !hasOwnCode);
}

function readsClock({ node }: Use): boolean {
  const parent = node.parent;
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(parent)) return parent.expression === node;
  return ts.isPropertyAccessExpression(parent) && parent.name.text === "now";
}

function impureUses(files: readonly SourceFile[]): string[] {
  return usesIn(files.filter((file) => PURE.includes(room(file.name)))).flatMap(({ file, uses }) =>
    uses
      .filter(
        (use) =>
          use.from === "browser" ||
          use.from === "elsewhere" ||
          (use.name === "Date" && use.from === "javascript" && readsClock(use)),
      )
      .map((use) => `${file.name}:${use.line} uses ${use.name}`),
  );
}

function officeUses(files: readonly SourceFile[]): string[] {
  return usesIn(files).flatMap(({ file, uses }) =>
    uses
      .filter(
        (use) =>
          use.from !== "file" && Object.hasOwn(MAY_SAY, use.name) && !MAY_SAY[use.name]?.includes(room(file.name)),
      )
      .map((use) => `${file.name}:${use.line} uses ${use.name}`),
  );
}

const src = sourceFiles("src");

describe("the house: imports go one way", () => {
  test("every file of src stands in a room of the table", () => {
    expect(src.filter((file) => !Object.hasOwn(MAY_IMPORT, room(file.name))).map((file) => file.name)).toEqual([]);
  });

  test("no file imports against the table", () => {
    expect(src.flatMap(arrowsAgainst)).toEqual([]);
  });

  test("every file of src/governance stands in the folder of a subject", () => {
    expect(
      src
        .filter((file) => room(file.name) === "governance" && !SUBJECTS.includes(subject(file.name)))
        .map((file) => file.name),
    ).toEqual([]);
  });

  test("no subject imports one above it, and inside a subject functions ask rules, rules answer in words, words say reasons", () => {
    expect(src.flatMap(arrowsBetweenSubjects)).toEqual([]);
  });

  test("the workbench is a house of its own: it knows the add-in only as it was built, of the command line what a file is, and how a chart is drawn", () => {
    const isOwn = (to: string) => to.startsWith("workbench/") || ["src/xlsx/", "src/charts/"].some((room) => to.startsWith(room));
    const leaving = sourceFiles("workbench").flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !isOwn(target(file, specifier) ?? "workbench/"))
        .map((specifier) => `${file.name} imports ${specifier}`),
    );
    expect(leaving).toEqual([]);
  });

  test("the table itself has no circle", () => {
    const below = (name: string): readonly string[] =>
      (MAY_IMPORT[name] ?? []).flatMap((next) => [next, ...below(next)]);
    expect(Object.keys(MAY_IMPORT).filter((name) => below(name).includes(name))).toEqual([]);
  });

  test("no barrels", () => {
    expect(src.filter(isBarrel).map((file) => file.name)).toEqual([]);
  });

  test("no file is named for what it is not", () => {
    expect(src.map((file) => file.name).filter((name) => NAMELESS.test(name))).toEqual([]);
  });

  test("no file is over 300 lines without a reason", () => {
    expect(
      src
        .filter((file) => file.text.trimEnd().split("\n").length > MOST_LINES && LONGER[file.name] === undefined)
        .map((file) => file.name),
    ).toEqual([]);
  });
});

describe("the house: who may speak to the world", () => {
  test("only src/excel and src/main.ts say Excel or Office, and src/cells says CustomFunctions", () => {
    expect(officeUses(src)).toEqual([]);
  });

  test("calendar to workbook know no clock, no page, no network and no global but JavaScript's own", () => {
    expect(impureUses(src)).toEqual([]);
  });
});

describe("what these tests would find", () => {
  const file = (name: string, text: string): SourceFile => ({ name, text });

  test.each([
    {
      given: "a rule that imports the task pane",
      text: 'import { a } from "../../taskpane/a";',
      found: ["src/governance/quorum/x.ts imports src/taskpane/a"],
    },
    {
      given: "a type imported in passing",
      text: 'type A = import("../../live/a").A;',
      found: ["src/governance/quorum/x.ts imports src/live/a"],
    },
    {
      given: "an import when it is needed",
      text: 'await import("../../cells/a");',
      found: ["src/governance/quorum/x.ts imports src/cells/a"],
    },
    {
      given: "a built-in of node",
      text: 'import { readFileSync } from "node:fs";',
      found: ["src/governance/quorum/x.ts imports node:fs"],
    },
    {
      given: "a room below, itself and a package",
      text: 'import "../../calendar/a"; import "./b"; import "fflate";',
      found: [],
    },
  ])("imports: $given", ({ text, found }) => {
    expect(arrowsAgainst(file("src/governance/quorum/x.ts", text))).toEqual(found);
  });

  test.each([
    {
      given: "the clock",
      text: "const a = new Date(); const b = Date.now(); const c = new Date(2026, 2, 31);",
      found: ["Date", "Date"],
    },
    { given: "the page", text: "const a = document.title; const b = { window };", found: ["document", "window"] },
    {
      given: "the network and a timer",
      text: "void fetch('x'); setTimeout(() => 1, 2);",
      found: ["fetch", "setTimeout"],
    },
    { given: "node's process", text: "const a = process.env;", found: ["process"] },
    {
      given: "a variable of the same name",
      text: "const document = { title: 1 } as const; export const a = document.title;",
      found: [],
    },
  ])("globals: $given", ({ text, found }) => {
    expect(impureUses([file("src/governance/quorum/x.ts", text)])).toEqual(
      found.map((name) => `src/governance/quorum/x.ts:1 uses ${name}`),
    );
  });

  test.each([
    { given: "Excel's types outside src/excel", name: "src/taskpane/x.ts", text: "let a: Excel.Range;", found: 1 },
    { given: "Excel's types in src/excel", name: "src/excel/x.ts", text: "let a: Excel.Range;", found: 0 },
    {
      given: "custom functions in the task pane",
      name: "src/taskpane/x.ts",
      text: "CustomFunctions.associate('A', a);",
      found: 1,
    },
    { given: "Office in src/cells", name: "src/cells/x.ts", text: "void Office.onReady();", found: 1 },
    { given: "a class of our own named so", name: "src/records/x.ts", text: "class Office {} new Office();", found: 0 },
  ])("Office: $given", ({ name, text, found }) => {
    expect(officeUses([file(name, text)])).toHaveLength(found);
  });

  test.each([
    { given: "a file that passes on names", text: 'export { a } from "./a";', barrel: true },
    { given: "a file that passes on everything", text: 'export * from "./a"; export const b = 1;', barrel: true },
    { given: "a file with code of its own", text: "export const a = 1;", barrel: false },
  ])("barrels: $given", ({ text, barrel }) => {
    expect(isBarrel(file("src/governance/quorum/x.ts", text))).toBe(barrel);
  });
});
