import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the project's folder, with slashes: "src/governance/quorum/quorate.ts". */
  readonly name: string;
  readonly text: string;
}

export interface Use {
  readonly name: string;
  readonly line: number;
  /** Where the name is declared: in the file itself (imports too), by JavaScript, by the browser, or by something else. */
  readonly from: "file" | "javascript" | "browser" | "elsewhere";
  readonly node: ts.Identifier;
}

const root = path.join(__dirname, "..");
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  noResolve: true,
};

/** Every TypeScript file under a folder of the project, declarations aside. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ name: path.relative(root, file).split(path.sep).join("/"), text: readFileSync(file, "utf8") }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const parsedFiles = new WeakMap<SourceFile, ts.SourceFile>();

export function parse(file: SourceFile): ts.SourceFile {
  const known = parsedFiles.get(file);
  if (known !== undefined) return known;
  const parsed = ts.createSourceFile(file.name, file.text, ts.ScriptTarget.ES2022, true);
  parsedFiles.set(file, parsed);
  return parsed;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** What a file imports: by statement, by re-export, by `import()` and by `import("…").Type`. */
export function importsOf(file: SourceFile): string[] {
  const found: string[] = [];
  const add = (node: ts.Node | undefined) => {
    if (node && ts.isStringLiteralLike(node)) found.push(node.text);
  };
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    if (!ts.isCallExpression(node)) return;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === "require";
    if (isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
  });
  return found;
}

/** The project's file or folder that an import of `file` names, or null for a package. */
export function target(file: SourceFile, specifier: string): string | null {
  return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file.name), specifier) : null;
}

function isOnlyAName(node: ts.Identifier): boolean {
  const parent: ts.Node = node.parent;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if ("name" in parent && parent.name === node) return true;
  if ("propertyName" in parent && parent.propertyName === node) return true;
  return (
    (ts.isQualifiedName(parent) && parent.right === node) || node.text === "const" || ts.isLabeledStatement(parent)
  );
}

function originOf(symbol: ts.Symbol | undefined, file: ts.SourceFile): Use["from"] {
  const declared = symbol?.declarations?.map((declaration) => declaration.getSourceFile()) ?? [];
  if (declared.some((source) => source === file)) return "file";
  const libraries = declared.map((source) => path.basename(source.fileName));
  if (libraries.some((name) => name.startsWith("lib.es"))) return "javascript";
  return libraries.some((name) => name.startsWith("lib.dom")) ? "browser" : "elsewhere";
}

/** What TypeScript says of JavaScript and the browser, read once. */
const libraries = new Map<string, ts.SourceFile>();

/** Every use of a name in the files, with where it comes from. Imports are not followed. */
export function usesIn(files: readonly SourceFile[]): { readonly file: SourceFile; readonly uses: readonly Use[] }[] {
  const host = ts.createCompilerHost(OPTIONS, true);
  const parsed = new Map(files.map((file) => [file.name, parse(file)]));
  const library = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) => {
    const known = parsed.get(name) ?? libraries.get(name) ?? library(name, version);
    if (known !== undefined && !parsed.has(name)) libraries.set(name, known);
    return known;
  };
  const checker = ts.createProgram([...parsed.keys()], OPTIONS, host).getTypeChecker();
  return files.map((file) => {
    const source = parsed.get(file.name) ?? parse(file);
    const uses: Use[] = [];
    walk(source, (node) => {
      if (!ts.isIdentifier(node) || isOnlyAName(node) || node.text === "undefined") return;
      const parent = node.parent;
      const symbol = ts.isShorthandPropertyAssignment(parent)
        ? checker.getShorthandAssignmentValueSymbol(parent)
        : checker.getSymbolAtLocation(node);
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      uses.push({ name: node.text, line, from: originOf(symbol, source), node });
    });
    return { file, uses };
  });
}
