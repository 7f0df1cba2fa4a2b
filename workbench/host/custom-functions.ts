import { columnLetters, quoteSheet } from "../book/address";
import type { Book } from "../book/book";
import { CellError, isError, sameValue, type Value } from "../book/cell";
import { BY_ADDIN } from "../book/events";
import type { AddinFunctions } from "../book/formula-cell";
import type { Argument, FormulaContext } from "../formula/evaluate";
import { isMatrix, type Matrix, type Operand } from "../formula/matrix";
import { lifted, prepareArguments, type Prepared, type PreparedCall } from "./function-arguments";
import type { FunctionMetadata } from "./function-metadata";
import { readResult, type FunctionResult } from "./function-results";

const BUSY = new CellError("#BUSY!", "The add-in is working on this.");

interface Invocation {
  readonly id: number;
  readonly key: string;
  readonly users: Set<string>;
  readonly metadata: FunctionMetadata;
  value: Value | Matrix;
}

/** Runs the formulas' calls of an add-in's functions: one stream for all cells with the same call, ended when no cell makes it. */
export class CustomFunctions implements AddinFunctions {
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly byKey = new Map<string, Invocation>();
  private readonly byId = new Map<number, Invocation>();
  private readonly used = new Map<string, Set<string>>();
  /** The cell being computed, last; before it those that wait for it. */
  private readonly computing: { readonly cell: string; readonly keys: Set<string> }[] = [];
  private last = 0;
  private ready = false;
  private waiting: string[] = [];
  private sweeping = false;

  constructor(
    private readonly book: Book,
    private readonly send: (type: 1000 | 1001, message: string) => void,
  ) {}

  /** Makes the functions known under their namespace: `DDSCP.QUORATE`. */
  define(namespace: string, functions: readonly FunctionMetadata[]): void {
    for (const metadata of functions) this.byName.set(`${namespace}.${metadata.name}`.toUpperCase(), metadata);
  }

  get names(): readonly string[] {
    return [...this.byName.keys()].sort();
  }

  describe(name: string): FunctionMetadata | undefined {
    return this.byName.get(name.toUpperCase());
  }

  /** The add-in can be called; calls made so far go out. */
  start(): void {
    this.ready = true;
    for (const message of this.waiting.splice(0)) this.send(1000, message);
  }

  /** The add-in's page went or was loaded again: every call is made anew. */
  stop(): void {
    this.ready = false;
    this.waiting = [];
    this.byKey.clear();
    this.byId.clear();
    this.used.clear();
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  call(name: string, args: readonly Argument[], context: FormulaContext): Operand {
    const metadata = this.byName.get(name);
    if (!metadata) return new CellError("#NAME?");
    const prepared = prepareArguments(metadata, args, context);
    if (prepared instanceof CellError) return prepared;
    const calls = lifted(metadata, prepared);
    if (!calls) return this.invoke(metadata, prepared, context);
    return calls.map((line) => line.map((call) => first(this.invoke(metadata, call, context))));
  }

  begin(cell: string): void {
    this.computing.push({ cell, keys: new Set() });
  }

  end(cell: string): void {
    const keys = this.computing.pop()?.keys ?? new Set<string>();
    for (const key of this.used.get(cell) ?? []) if (!keys.has(key)) this.leave(cell, key);
    if (keys.size > 0) this.used.set(cell, keys);
    else this.used.delete(cell);
  }

  forget(cell: string, restart: boolean): void {
    for (const key of this.used.get(cell) ?? []) this.leave(cell, key);
    this.used.delete(cell);
    if (restart) this.sweep();
  }

  /** Takes results in: the cells that wait for them are computed again, all at once. */
  results(list: readonly FunctionResult[]): void {
    const cells = new Set<string>();
    for (const result of list) {
      const invocation = this.byId.get(result.id);
      if (!invocation) continue;
      const value = readResult(result, invocation.metadata);
      if (sameResult(invocation.value, value)) continue;
      invocation.value = value;
      for (const cell of invocation.users) cells.add(cell);
    }
    if (cells.size === 0) return;
    this.book.calculation.mark(cells);
    this.book.tell(this.book.calculation.run(), BY_ADDIN);
  }

  /** How many calls have no answer yet; −1 before the add-in takes calls. */
  get pending(): number {
    if (!this.ready) return -1;
    return [...this.byId.values()].filter((invocation) => invocation.value === BUSY).length;
  }

  private invoke(metadata: FunctionMetadata, call: PreparedCall, context: FormulaContext): Value | Matrix {
    const address = metadata.needsAddress ? addressAt(context) : null;
    const key = JSON.stringify([metadata.id, call.values.map(sent), address]);
    const known = this.byKey.get(key) ?? this.open(key, metadata, { ...call, address });
    const computing = this.computing.at(-1);
    if (computing) {
      known.users.add(computing.cell);
      computing.keys.add(key);
    }
    return known.value;
  }

  private open(
    key: string,
    metadata: FunctionMetadata,
    call: PreparedCall & { readonly address: string | null },
  ): Invocation {
    this.last += 1;
    const invocation: Invocation = { id: this.last, key, users: new Set(), metadata, value: BUSY };
    this.byKey.set(key, invocation);
    this.byId.set(invocation.id, invocation);
    const flags = (metadata.cancelable ? 1 : 0) + (metadata.stream ? 2 : 0) + (metadata.errorsAsValues ? 4 : 0);
    const message = JSON.stringify([
      invocation.id,
      metadata.id,
      call.values.map(sent),
      call.address,
      flags,
      call.addresses,
    ]);
    if (this.ready) this.send(1000, message);
    else this.waiting.push(message);
    return invocation;
  }

  private leave(cell: string, key: string): void {
    this.byKey.get(key)?.users.delete(cell);
    if (this.sweeping) return;
    this.sweeping = true;
    setTimeout(() => this.sweep(), 0);
  }

  private sweep(): void {
    this.sweeping = false;
    for (const invocation of this.byKey.values()) {
      if (invocation.users.size > 0) continue;
      this.byKey.delete(invocation.key);
      this.byId.delete(invocation.id);
      if (invocation.metadata.cancelable && this.ready)
        this.send(1001, JSON.stringify({ invocationId: invocation.id }));
    }
  }
}

function addressAt({ book, place }: FormulaContext): string {
  return `${quoteSheet(book.sheetById(place.sheetId)?.name ?? "")}!${columnLetters(place.column)}${place.row + 1}`;
}

function sent(value: Prepared): unknown {
  if (isMatrix(value))
    return value.map((line) =>
      line.map((cell) => (isError(cell) ? { type: "CustomFunctionError", code: cell.code } : cell)),
    );
  return isError(value) ? { type: "CustomFunctionError", code: value.code } : value;
}

function first(value: Value | Matrix): Value {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

function sameResult(a: Value | Matrix, b: Value | Matrix): boolean {
  if (isMatrix(a) && isMatrix(b)) return JSON.stringify(a) === JSON.stringify(b);
  return !isMatrix(a) && !isMatrix(b) && sameValue(a, b);
}
