import type { FunctionEntry } from "../functions/define-function";
import type { Parameter } from "../functions/parameter";
import { functions } from "./catalogue";
import { helpOf } from "./help";

/** Where a function's help page is; the build puts the served address in front. */
const HELP_PAGE = "https://localhost:3000/functions.html";

type ExcelType = "any" | "string" | "number";

interface ExcelParameter {
  readonly name: string;
  readonly description: string;
  readonly type: ExcelType;
  readonly dimensionality?: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality?: "matrix" };
  readonly options: { readonly stream: true };
}

interface ExcelEnum {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/** functions.json: what Excel must know of each function before the add-in runs, made from the catalogue. */
export function functionsMetadata(): {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
  readonly enums: readonly ExcelEnum[];
} {
  return { allowErrorForDataTypeAny: true, functions: functions.map(excelFunction), enums: functions.flatMap(enumsOf) };
}

function excelFunction(entry: FunctionEntry): ExcelFunction {
  const help = helpOf(entry.name);
  const spills = entry.returns !== "cell" || entry.parameters.some(({ takesRange }) => takesRange);
  return {
    id: entry.name,
    name: entry.name,
    description: help.summary,
    helpUrl: `${HELP_PAGE}#${entry.name}`,
    parameters: entry.parameters.map((parameter, at) => excelParameter(entry, parameter, help.arguments[at] ?? "")),
    result: spills ? { type: "any", dimensionality: "matrix" } : { type: "any" },
    options: { stream: true },
  };
}

function excelParameter(entry: FunctionEntry, parameter: Parameter<unknown>, description: string): ExcelParameter {
  return {
    name: parameter.name,
    description,
    type: parameter.choices === undefined ? "any" : "string",
    ...(parameter.takesRange ? { dimensionality: "matrix" as const } : {}),
    ...(parameter.optional ? { optional: true as const } : {}),
    ...(parameter.choices === undefined ? {} : { customEnumId: enumId(entry, parameter) }),
  };
}

/** Excel's AutoComplete offers the choices of an argument that names an enum. */
function enumsOf(entry: FunctionEntry): readonly ExcelEnum[] {
  return entry.parameters
    .filter(({ choices }) => choices !== undefined)
    .map((parameter) => ({
      id: enumId(entry, parameter),
      type: "string",
      values: (parameter.choices ?? []).map((value) => ({
        name: value.replace(/[^A-Za-z0-9]+/g, ""),
        stringValue: value,
        tooltip: value,
      })),
    }));
}

function enumId(entry: FunctionEntry, parameter: Parameter<unknown>): string {
  return `${entry.name}.${parameter.name}`.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
