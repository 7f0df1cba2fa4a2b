import type { FunctionMetadata } from "../host/function-metadata";

/** What is shown of a function while its name and its arguments are typed. */
export interface FunctionHelp extends Pick<FunctionMetadata, "description" | "parameters"> {
  /** As it is typed: `DDSCP.QUORATE`. */
  readonly name: string;
}

/** The add-in's functions under the names that people type. */
export function helpOf(namespace: string, functions: readonly FunctionMetadata[]): FunctionHelp[] {
  return functions.map(({ name, description, parameters }) => ({
    name: `${namespace}.${name}`.toUpperCase(),
    description,
    parameters,
  }));
}

/** From so many letters on, a name is also found by what stands behind its first dot. */
const ENOUGH = 2;

/** The functions whose name begins with what is typed, or goes on with it behind its first dot. */
export function functionsFor(typed: string, functions: readonly FunctionHelp[]): FunctionHelp[] {
  const wanted = typed.toUpperCase();
  return functions.filter(
    ({ name }) =>
      name.startsWith(wanted) || (wanted.length >= ENOUGH && name.slice(name.indexOf(".") + 1).startsWith(wanted)),
  );
}

/** One parameter of a call as it is shown: in brackets where it may be left out. */
interface ShownParameter {
  readonly text: string;
  readonly isCurrent: boolean;
  readonly description: string;
}

/** The parameters of a call, the one that is being typed marked; a repeating one goes on for ever. */
export function parametersOf({ parameters }: FunctionHelp, argument: number): ShownParameter[] {
  const last = parameters.length - 1;
  const current = parameters[last]?.repeating ? Math.min(argument, last) : argument;
  return parameters.map(({ name, description, optional, repeating }, at) => ({
    text: `${optional ? `[${name}]` : name}${repeating ? ", …" : ""}`,
    isCurrent: at === current,
    description,
  }));
}
