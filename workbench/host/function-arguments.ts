import { formatA1, quoteSheet } from "../book/address";
import { CellError, isError, type Value } from "../book/cell";
import type { Argument, FormulaContext } from "../formula/evaluate";
import { isArea, isMatrix, toBoolean, toNumber, toText, type Matrix } from "../formula/matrix";
import type { FunctionMetadata, FunctionParameter } from "./function-metadata";

/** What a parameter receives: a value, a block, or nothing. */
export type Prepared = Value | Matrix;

export interface PreparedCall {
  readonly values: readonly Prepared[];
  readonly addresses: readonly (string | null)[];
}

/**
 * Prepares a call's arguments as Excel does: omitted ones are null, single values for range parameters become 1×1 blocks, values take the parameter's type.
 *
 * An error among them is the cell's answer, and the function is not called, unless it takes errors as values. A blank cell is null, as in Excel on the web.
 */
export function prepareArguments(
  metadata: FunctionMetadata,
  args: readonly Argument[],
  context: FormulaContext,
): PreparedCall | CellError {
  const { parameters } = metadata;
  const needed = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const last = parameters.at(-1);
  if (args.length < needed || (args.length > parameters.length && !last?.repeating)) {
    return new CellError(
      "#VALUE!",
      `${metadata.name} takes ${needed === parameters.length ? needed : `${needed} to ${parameters.length}`} arguments; the formula gives ${args.length}.`,
    );
  }
  const values: Prepared[] = [];
  const addresses: (string | null)[] = [];
  for (const [index, parameter] of slots(parameters, args.length)) {
    const arg = args[index];
    const value = arg === undefined || arg.omitted ? null : typed(arg.value(), parameter, metadata.errorsAsValues);
    if (isError(value as Value) && !metadata.errorsAsValues) return value as CellError;
    values.push(value);
    addresses.push(arg && metadata.needsAddress ? addressOf(arg, context) : null);
  }
  return { values, addresses };
}

function slots(parameters: readonly FunctionParameter[], given: number): [number, FunctionParameter][] {
  const list = parameters.map((parameter, index): [number, FunctionParameter] => [index, parameter]);
  const last = parameters.at(-1);
  if (last?.repeating) for (let index = parameters.length; index < given; index += 1) list.push([index, last]);
  return list;
}

function typed(value: Prepared, parameter: FunctionParameter, errorsAsValues: boolean): Prepared {
  const block: Prepared = parameter.matrix && !isMatrix(value) ? [[value]] : value;
  if (!isMatrix(block)) return one(block, parameter);
  const cells = block.map((line) => line.map((cell) => one(cell, parameter)));
  const broken = errorsAsValues ? undefined : cells.flat().find(isError);
  return broken ?? cells;
}

function one(value: Value, parameter: FunctionParameter): Value {
  if (isError(value) || parameter.type === "any") return value;
  switch (parameter.type) {
    case "number":
      return toNumber(value);
    case "boolean":
      return toBoolean(value);
    case "string":
      return toText(value);
    default:
      return value;
  }
}

function addressOf(arg: Argument, context: FormulaContext): string | null {
  const operand = arg.operand();
  const sheet = isArea(operand) ? context.book.sheetById(operand.sheetId) : undefined;
  return isArea(operand) && sheet ? `${quoteSheet(sheet.name)}!${formatA1(operand.rect)}` : null;
}

/** The calls a formula makes where single-valued parameters are given blocks: one for each place of the block, laid out like it. */
export function lifted(
  metadata: FunctionMetadata,
  call: PreparedCall,
): readonly (readonly PreparedCall[])[] | undefined {
  const spread = call.values.map(
    (value, index) => isMatrix(value) && !(metadata.parameters[index] ?? metadata.parameters.at(-1))?.matrix,
  );
  const blocks = call.values.filter((value, index): value is Matrix => isMatrix(value) && (spread[index] ?? false));
  if (blocks.length === 0) return undefined;
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => ({
      ...call,
      values: call.values.map((value, index) =>
        isMatrix(value) && spread[index] ? cellAt(value, row, column) : value,
      ),
    })),
  );
}

/** A block's cell for a place of the answer; a block of one row or one column serves for all of them. */
function cellAt(block: Matrix, row: number, column: number): Value {
  const line = block.length === 1 ? block[0] : block[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}
