import { record } from "./argument";

export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly matrix: boolean;
  readonly optional: boolean;
  readonly repeating: boolean;
}

/** One custom function as the add-in's metadata file describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly stream: boolean;
  readonly cancelable: boolean;
  readonly needsAddress: boolean;
  readonly errorsAsValues: boolean;
}

/** Reads an add-in's `functions.json`. */
export function readFunctionMetadata(json: unknown): FunctionMetadata[] {
  const { functions: list, allowErrorForDataTypeAny: forAll } = record(json);
  const functions: unknown[] = Array.isArray(list) ? list : [];
  return functions.map((entry) => {
    const fn = record(entry);
    const options = record(fn.options);
    const parameters: unknown[] = Array.isArray(fn.parameters) ? fn.parameters : [];
    return {
      id: String(fn.id ?? ""),
      name: String(fn.name ?? fn.id ?? ""),
      description: String(fn.description ?? ""),
      helpUrl: String(fn.helpUrl ?? ""),
      parameters: parameters.map(parameter),
      stream: options.stream === true,
      cancelable: options.cancelable === true || options.stream === true,
      needsAddress:
        options.requiresAddress === true ||
        options.requiresStreamAddress === true ||
        options.requiresParameterAddresses === true,
      errorsAsValues: forAll === true || fn.allowErrorForDataTypeAny === true,
    };
  });
}

function parameter(entry: unknown): FunctionParameter {
  const given = record(entry);
  return {
    name: String(given.name ?? ""),
    description: String(given.description ?? ""),
    type: String(given.type ?? "any"),
    matrix: given.dimensionality === "matrix",
    optional: given.optional === true,
    repeating: given.repeating === true,
  };
}
