import { type Answer, answeredBy } from "../answers/answer";
import { wrongArgument } from "../answers/lookup";
import type { Rows, Value } from "../answers/value";
import type { FunctionEntry, Question } from "../functions/define-function";
import { type Parameter, words } from "../functions/parameter";
import { keyOf, type RawCell } from "../records/cell";
import { aboutQuestion, answerCall } from "./ask";

/** The sentence behind an answer and its paragraphs: "… (GOV 11.2, 7.2f)". */
function sentenceWithParagraphs(answer: Answer<Value | Rows>): string {
  const said = answer.because.sentence;
  const paragraphs = [...new Set(answer.citations)].join(", ");
  return said.endsWith(".") ? `${said.slice(0, -1)} (${paragraphs}).` : `${said} (${paragraphs})`;
}

function argument(place: number): Parameter<RawCell> {
  return {
    name: `argument${place}`,
    kind: "any",
    optional: true,
    takesRange: place === 1,
    expects: "an argument of that function",
    read: (raw) => raw,
  };
}

/** WHY(function, arguments…): made from the other functions, so that each of them can be asked about. */
export function whyOf(functions: readonly FunctionEntry[]): FunctionEntry {
  const named = words("function");
  return {
    name: "WHY",
    parameters: [named, ...[1, 2, 3, 4, 5].map(argument)] as readonly Parameter<unknown>[],
    returns: "cell",
    paragraph: "GOV 1.1",
    tables: [],
    answer: (question: Question, [name, ...rest]): Answer<Value | Rows> => {
      const asked = keyOf(String(name)).replace(/^=?(ddscp\.)?/, "");
      const entry = functions.find((each) => keyOf(each.name) === asked);
      if (entry === undefined) {
        const expected = "the name of a DDSCP function, like QUORATE";
        const refused = wrongArgument({ argument: "function", found: `'${String(name)}'`, expected }, "GOV 1.1");
        return aboutQuestion(refused, { tables: [] }, question.register);
      }
      const answer = answerCall(
        { entry, args: entry.parameters.map((_, i) => (rest[i] as RawCell | undefined) ?? null) },
        question,
      );
      return answeredBy(sentenceWithParagraphs(answer), answer);
    },
  };
}
