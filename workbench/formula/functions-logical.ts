import { CellError, isError, type Value } from "../book/cell";
import type { Argument } from "./evaluate";
import type { WorkbookFunction } from "./functions";
import { broadcast, compareValues, isMatrix, mapMatrix, toBoolean, type Matrix, type Operand } from "./matrix";

const MISSING = new CellError("#VALUE!");

function choose(condition: Value | Matrix, yes: Argument | undefined, no: Argument | undefined): Operand {
  if (!isMatrix(condition)) {
    const truth = toBoolean(condition);
    if (isError(truth)) return truth;
    const branch = truth ? yes : no;
    return branch === undefined ? truth : branch.omitted ? 0 : branch.operand();
  }
  const picked = broadcast(condition, yes?.value() ?? true, (test, value) => (toBoolean(test) === true ? value : null));
  const other = broadcast(condition, no?.value() ?? false, (test, value) => (toBoolean(test) === false ? value : null));
  return broadcast(
    condition,
    broadcast(picked, other, (a, b) => a ?? b),
    (test, value) => (isError(test) ? test : value),
  );
}

function flat(args: readonly Argument[]): Value[] {
  return args.flatMap((arg) => {
    const value = arg.value();
    return isMatrix(value) ? value.flat() : [value];
  });
}

function logical(args: readonly Argument[], decide: (values: boolean[]) => boolean): Value {
  const values: boolean[] = [];
  for (const value of flat(args)) {
    if (isError(value)) return value;
    if (typeof value === "boolean" || typeof value === "number") values.push(Boolean(value));
  }
  return values.length === 0 ? MISSING : decide(values);
}

function test(check: (value: Value) => boolean): WorkbookFunction {
  return ([arg]) => mapMatrix(arg?.value() ?? null, check);
}

function fallback(when: (error: CellError) => boolean): WorkbookFunction {
  return ([first, second]) => {
    const value = first?.value() ?? null;
    const other = (): Value | Matrix => second?.value() ?? "";
    if (!isMatrix(value)) return isError(value) && when(value) ? other() : value;
    return broadcast(value, other(), (cell, instead) => (isError(cell) && when(cell) ? instead : cell));
  };
}

export const logicalFunctions: Readonly<Record<string, WorkbookFunction>> = {
  IF: ([condition, yes, no]) => choose(condition?.value() ?? null, yes, no),
  IFERROR: fallback(() => true),
  IFNA: fallback((error) => error.code === "#N/A"),
  IFS: (args) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const value = args[at]?.value() ?? null;
      if (isMatrix(value)) return MISSING;
      const truth = toBoolean(value);
      if (isError(truth)) return truth;
      if (truth) return args[at + 1]?.operand() ?? MISSING;
    }
    return new CellError("#N/A");
  },
  SWITCH: ([subject, ...cases]) => {
    const value = subject?.value() ?? null;
    if (isMatrix(value)) return MISSING;
    if (isError(value)) return value;
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const wanted = cases[at]?.value() ?? null;
      if (!isMatrix(wanted) && compareValues(value, wanted) === 0) return cases[at + 1]?.operand() ?? MISSING;
    }
    return cases.length % 2 === 1 ? (cases.at(-1)?.operand() ?? MISSING) : new CellError("#N/A");
  },
  AND: (args) => logical(args, (values) => values.every(Boolean)),
  OR: (args) => logical(args, (values) => values.some(Boolean)),
  NOT: ([arg]) =>
    mapMatrix(arg?.value() ?? null, (value) => {
      const truth = toBoolean(value);
      return isError(truth) ? truth : !truth;
    }),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => new CellError("#N/A"),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value.code !== "#N/A"),
  ISNA: test((value) => isError(value) && value.code === "#N/A"),
  ISBLANK: test((value) => value === null),
  ISTEXT: test((value) => typeof value === "string"),
  ISNUMBER: test((value) => typeof value === "number"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
};
