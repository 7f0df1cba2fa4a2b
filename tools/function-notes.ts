import { helpOf } from "../src/cells/help";
import type { FunctionEntry } from "../src/functions/define-function";
import type { Parameter } from "../src/functions/parameter";

/** What the help page and the written reference say of one argument. */
export interface ArgumentNote {
  readonly name: string;
  readonly words: string;
}

/** What they say of one function; how it looks is theirs. */
export interface FunctionNote {
  readonly name: string;
  readonly call: string;
  readonly summary: string;
  readonly arguments: readonly ArgumentNote[];
  readonly answers: string;
  readonly formula: string;
  readonly answer: string;
  readonly paragraphs: string;
}

export const TITLE = "DDSCP functions";
export const INTRODUCTION =
  "Type one of these in a cell. An answer changes by itself when the sheets change. An argument in square brackets may be left out. " +
  "The examples are answers from the sample workbook as at 22 November 2026.";

function argumentNote({ name, optional, takesRange, choices }: Parameter<unknown>, description: string): ArgumentNote {
  const notes = [
    optional ? "May be left out." : "",
    takesRange ? "One value or a range." : "",
    choices === undefined ? "" : `One of: ${choices.join(" · ")}.`,
  ];
  return { name, words: [description, ...notes].filter((note) => note !== "").join(" ") };
}

/** One note a function, in the catalogue's order. */
export function functionNotes(entries: readonly FunctionEntry[]): readonly FunctionNote[] {
  return entries.map(({ name, parameters, paragraph }) => {
    const { summary, arguments: described, answers, example, alsoApplies } = helpOf(name);
    return {
      name,
      call: `=DDSCP.${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join(", ")})`,
      summary,
      arguments: parameters.map((parameter, at) => argumentNote(parameter, described[at] ?? "")),
      answers,
      formula: example.formula,
      answer: example.answer,
      paragraphs: [paragraph, ...alsoApplies].join(", "),
    };
  });
}
