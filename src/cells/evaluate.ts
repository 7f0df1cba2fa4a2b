import type { Answer } from "../answers/answer";
import { isRows, type Rows, type Value } from "../answers/value";
import type { Question } from "../functions/define-function";
import { aboutQuestion, answerCall, type Call, type SingleCall } from "./ask";
import { laidOut } from "./lay-out";
import { type CellError, shown } from "./show";

/** The answer to a whole formula: one answer, one for each cell of a range, or none where the id is blank. */
export type Evaluated =
  | { readonly kind: "blank" }
  | { readonly kind: "one"; readonly answer: Answer<Value | Rows> }
  | {
      readonly kind: "many";
      readonly rows: readonly (readonly (Value | CellError)[])[];
      readonly answers: readonly Answer<Value | Rows>[];
    };

/** Answers a formula once, as the command line does. */
export function evaluate(call: Call, question: Question): Evaluated {
  switch (call.kind) {
    case "blank":
      return call;
    case "refused":
      return { kind: "one", answer: aboutQuestion(call.answer, call.entry, question.register) };
    case "one":
      return { kind: "one", answer: answerCall(call.call, question) };
    case "many": {
      const answers = call.calls.map((row) =>
        row.map((each: SingleCall | null) => (each === null ? null : answerCall(each, question))),
      );
      const rows =
        call.entry.returns === "cell"
          ? answers.map((row) => row.map((answer) => oneValue(answer)))
          : laidOut(
              call.entry,
              answers.map((row) => row.map((answer) => (answer === null ? "" : shown(answer)))),
            );
      return { kind: "many", rows, answers: answers.flat().filter((answer) => answer !== null) };
    }
    default:
      return call satisfies never;
  }
}

function oneValue(answer: Answer<Value | Rows> | null): Value | CellError {
  if (answer === null) return "";
  if (answer.status === "answered" && !isRows(answer.value)) return answer.value;
  return shown(answer) as Value | CellError;
}
