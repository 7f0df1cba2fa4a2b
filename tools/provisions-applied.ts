import path from "node:path";
import ts from "typescript";

/** What the tool is to look for, and where. */
interface Sought {
  /** The files with `defineFunction({ name: "X", … })`. */
  readonly definedIn: readonly string[];
  /** The folders whose code is followed. What lies outside reads no rule. */
  readonly followed: readonly string[];
  /** Every provision by its name, and the table or column of the workbook where it stands, if it does: "Duties", "Groups.quorumRule". */
  readonly provisions: ReadonlyMap<string, string | null>;
}

/** What one declaration says by itself. */
interface Said {
  readonly provisions: Set<string>;
  readonly uses: Set<ts.Node>;
}

/**
 * Which functions can use which provision? For each function, everything that its code can reach: a provision's name written there,
 * or a read of the table or column where it stands. It follows declarations and members of classes, one by one: who uses
 * a class does not use a member that nobody asked for. It does not follow values: a branch that a function never takes counts.
 */
export function functionsByProvision({
  definedIn,
  followed,
  provisions,
}: Sought): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram(definedIn, optionsOf());
  const reader = new CodeReader(program.getTypeChecker(), followed, provisions);
  const found = new Map([...provisions.keys()].map((name) => [name, [] as string[]]));
  for (const file of definedIn) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read`);
    for (const { name, definition } of definitionsIn(source))
      for (const provision of reader.reachedFrom(definition)) found.get(provision)?.push(name);
  }
  return found;
}

function optionsOf(): ts.CompilerOptions {
  const file = path.join(__dirname, "..", "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    path.dirname(file),
  );
  return { ...options, lib: ["lib.es2023.d.ts"], types: [], noEmit: true };
}

/** Every `defineFunction({ name: "X", … })` of a file. */
function definitionsIn(source: ts.SourceFile): { readonly name: string; readonly definition: ts.Node }[] {
  const found: { readonly name: string; readonly definition: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    const name = ts.isCallExpression(node) ? nameGiven(node) : null;
    if (name !== null) found.push({ name, definition: node });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameGiven({ expression, arguments: [given] }: ts.CallExpression): string | null {
  if (!ts.isIdentifier(expression) || expression.text !== "defineFunction") return null;
  if (given === undefined || !ts.isObjectLiteralExpression(given)) return null;
  for (const property of given.properties) {
    if (
      ts.isPropertyAssignment(property) &&
      property.name.getText() === "name" &&
      ts.isStringLiteral(property.initializer)
    )
      return property.initializer.text;
  }
  return null;
}

class CodeReader {
  private readonly said = new Map<ts.Node, Said>();
  private readonly folders: readonly string[];
  private readonly standingIn: ReadonlyMap<string, readonly string[]>;

  constructor(
    private readonly checker: ts.TypeChecker,
    followed: readonly string[],
    private readonly provisions: ReadonlyMap<string, string | null>,
  ) {
    // The compiler writes every path with slashes.
    this.folders = followed.map((folder) => `${folder.replaceAll("\\", "/")}/`);
    const standing = [...provisions].flatMap(([name, place]) => (place === null ? [] : [[place, name] as const]));
    this.standingIn = new Map(
      standing.map(([place]) => [place, standing.filter(([each]) => each === place).map(([, name]) => name)]),
    );
  }

  /** The provisions that the code of a node, and all that it leads to, can use. */
  reachedFrom(start: ts.Node): ReadonlySet<string> {
    const reached = new Set<string>();
    const seen = new Set<ts.Node>([start]);
    for (const node of seen) {
      const { provisions, uses } = this.saidBy(node);
      for (const provision of provisions) reached.add(provision);
      for (const use of uses) seen.add(use);
    }
    return reached;
  }

  private saidBy(declaration: ts.Node): Said {
    let said = this.said.get(declaration);
    if (said === undefined) {
      said = { provisions: new Set(), uses: new Set() };
      this.said.set(declaration, said);
      for (const part of partsOf(declaration)) this.read(part, said);
    }
    return said;
  }

  private read(node: ts.Node, said: Said): void {
    // Types and imports do nothing when the code runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) this.readText(node, said);
    else if (ts.isIdentifier(node)) this.readName(node, said);
    else ts.forEachChild(node, (child) => this.read(child, said));
  }

  private readText(node: ts.StringLiteralLike, said: Said): void {
    if (this.provisions.has(node.text)) said.provisions.add(node.text);
    if (this.standingIn.has(node.text) && this.namesTable(node)) this.addStandingIn(node.text, said);
  }

  private addStandingIn(place: string, said: Said): void {
    for (const provision of this.standingIn.get(place) ?? []) said.provisions.add(provision);
  }

  /** Is the text an argument where the name of a table is asked for, as in `register.all("Duties")`? */
  private namesTable(node: ts.Expression): boolean {
    if (!ts.isCallExpression(node.parent)) return false;
    const asked = this.checker.getContextualType(node);
    return asked !== undefined && (asked.flags & (ts.TypeFlags.String | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) === 0;
  }

  private readName(node: ts.Identifier, said: Said): void {
    const { parent } = node;
    if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
      const taken = (parent.propertyName ?? parent.name) === node;
      if (taken) this.use(this.checker.getTypeAtLocation(parent.parent).getProperty(node.text), said);
    } else if (ts.isShorthandPropertyAssignment(parent))
      this.use(this.checker.getShorthandAssignmentValueSymbol(parent), said);
    else this.use(this.checker.getSymbolAtLocation(node), said);
  }

  private use(named: ts.Symbol | undefined, said: Said): void {
    const symbol =
      named !== undefined && (named.flags & ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(named) : named;
    for (const declaration of symbol?.declarations ?? []) {
      const { fileName } = declaration.getSourceFile();
      const column = columnOf(declaration);
      if (column !== null) this.addStandingIn(column, said);
      else if (this.folders.some((folder) => fileName.startsWith(folder))) said.uses.add(declaration);
    }
  }
}

/** "Groups.quorumRule" for the column of a table's schema: `table("Groups", "group", { quorumRule: … })`. */
function columnOf(declaration: ts.Declaration): string | null {
  if (!ts.isPropertyAssignment(declaration) || !ts.isIdentifier(declaration.name)) return null;
  const call = declaration.parent.parent;
  if (!ts.isCallExpression(call) || call.expression.getText() !== "table") return null;
  const [table] = call.arguments;
  return table !== undefined && ts.isStringLiteral(table) ? `${table.text}.${declaration.name.text}` : null;
}

/** What runs, or may run later, when this is used and none of its members is. */
function partsOf(declaration: ts.Node): readonly ts.Node[] {
  if (ts.isClassDeclaration(declaration)) return declaration.members.filter(isPartOfMaking);
  if (ts.isBindingElement(declaration)) return [variableOf(declaration)];
  const parts: ts.Node[] = [];
  ts.forEachChild(declaration, (child) => void (child === nameOf(declaration) || parts.push(child)));
  return parts;
}

function nameOf(declaration: ts.Node): ts.Node | undefined {
  return ts.isFunctionLike(declaration) || ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration)
    ? declaration.name
    : undefined;
}

/** The variable that a name between braces is taken from. */
function variableOf(element: ts.BindingElement): ts.Node {
  let node: ts.Node = element;
  while (ts.isBindingElement(node) || ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node))
    node = node.parent;
  return node;
}

/** The constructor, fields that are worked out, and what the language itself calls, like `[Symbol.iterator]`. */
function isPartOfMaking(member: ts.ClassElement): boolean {
  if (ts.isPropertyDeclaration(member))
    return member.initializer === undefined || !ts.isFunctionLike(member.initializer);
  return member.name === undefined || ts.isComputedPropertyName(member.name);
}
