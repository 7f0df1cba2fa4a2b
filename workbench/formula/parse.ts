import { splitSheet } from "../book/address";
import { CellError, type Value } from "../book/cell";
import { readTableReference, type Formula } from "./syntax";
import { FormulaSyntaxError, tokenise, type Token } from "./tokens";

const BINDING: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
  ":": 9,
};

/** Reads a formula, given with its `=`, into a tree. Throws `FormulaSyntaxError` where Excel would refuse the entry. */
export function parseFormula(text: string): Formula {
  const tokens = tokenise(text.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const reader = new Reader(tokens);
  const formula = reader.expression(0);
  reader.end();
  return formula;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    const left = this.tokens[this.at];
    if (left) throw new FormulaSyntaxError(`The formula has “${left.text}” where it should end.`);
  }

  expression(minimum: number): Formula {
    let left = this.prefix();
    for (;;) {
      const operator = this.peek();
      if (operator === "%") {
        this.at += 1;
        left = { kind: "binary", operator: "/", left, right: { kind: "value", value: 100 } };
        continue;
      }
      if (operator === "#") {
        this.at += 1;
        left = { kind: "spill", of: left };
        continue;
      }
      const binding = operator === undefined ? undefined : BINDING[operator];
      if (operator === undefined || binding === undefined || binding <= minimum) return left;
      this.at += 1;
      left = { kind: "binary", operator, left, right: this.expression(binding) };
    }
  }

  private prefix(): Formula {
    const token = this.tokens[this.at];
    if (!token) throw new FormulaSyntaxError("The formula ends too early.");
    this.at += 1;
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "value", value: new CellError(token.text) };
      case "reference":
        return { kind: "reference", ...splitSheet(token.text) };
      case "table":
        return readTableReference(token.text);
      case "call":
        return this.call(token.text);
      case "name":
        return constant(token.text) ?? { kind: "name", name: token.text };
      default:
        return this.operator(token.text);
    }
  }

  private operator(text: string): Formula {
    if (text === "-" || text === "+") return { kind: "unary", operator: text, of: this.expression(6) };
    if (text === "@") return { kind: "single", of: this.expression(8) };
    if (text === "{") return this.arrayConstant();
    if (text !== "(") throw new FormulaSyntaxError(`The formula has “${text}” where a value should stand.`);
    const inside = this.expression(0);
    this.expect(")");
    return inside;
  }

  private call(name: string): Formula {
    this.expect("(");
    const args: (Formula | undefined)[] = [];
    if (this.peek() === ")") {
      this.at += 1;
      return { kind: "call", name: plainName(name), args };
    }
    for (;;) {
      const blank = this.peek() === "," || this.peek() === ")";
      args.push(blank ? undefined : this.expression(0));
      if (this.peek() === ",") this.at += 1;
      else break;
    }
    this.expect(")");
    return { kind: "call", name: plainName(name), args };
  }

  private arrayConstant(): Formula {
    const rows: Value[][] = [[]];
    for (;;) {
      const item = this.expression(0);
      rows.at(-1)?.push(constantValue(item));
      const next = this.tokens[this.at++]?.text;
      if (next === "}") return { kind: "array", rows };
      if (next === ";") rows.push([]);
      else if (next !== ",") throw new FormulaSyntaxError("An array constant is not closed with }.");
    }
  }

  private peek(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "operator" ? token.text : undefined;
  }

  private expect(text: string): void {
    if (this.peek() !== text) throw new FormulaSyntaxError(`The formula misses a “${text}”.`);
    this.at += 1;
  }
}

function constant(name: string): Formula | undefined {
  const word = name.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? { kind: "value", value: word === "TRUE" } : undefined;
}

function constantValue(item: Formula): Value {
  if (item.kind === "value") return item.value;
  if (item.kind === "unary" && item.of.kind === "value" && typeof item.of.value === "number") {
    return item.operator === "-" ? -item.of.value : item.of.value;
  }
  throw new FormulaSyntaxError("An array constant may hold only values.");
}

/** The name as people write it, without the prefixes of the file format. */
function plainName(name: string): string {
  return name
    .toUpperCase()
    .replace(/^(?:_XLFN\.|_XLWS\.)+/, "")
    .replace(/^_XLFN\./, "");
}
