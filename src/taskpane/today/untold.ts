import type { Answer } from "../../answers/answer";
import { isNoRule } from "../../answers/lookup";
import { type TodayLine, todayLine } from "./today-line";

type Untold = Pick<TodayLine, "key" | "day" | "what" | "where" | "many"> &
  Partial<Pick<TodayLine, "place" | "leadsTo" | "listedOn">>;

/** The line for what cannot be told, with the sentence that says why; nothing where no rule was in force. */
export function untoldLine(answer: Answer<unknown>, given: Untold): readonly TodayLine[] {
  if ((answer.status !== "cannot tell" && answer.status !== "wrong question") || isNoRule(answer)) return [];
  return [
    todayLine({ ...given, group: "In the sheets", signal: "unsure", when: "", details: [answer.because.sentence] }),
  ];
}
