import type { Answer } from "../../src/answers/answer";
import { toIso, type PlainDate } from "../../src/calendar/plain-date";

/** What a cell would show: the value, the text that it does not apply, or the error. */
export function valueOf<T>(answer: Answer<T>): T | string {
  switch (answer.status) {
    case "answered":
    case "does not apply":
      return answer.value;
    case "cannot tell":
      return "#N/A";
    case "wrong question":
      return "#VALUE!";
    default:
      return answer satisfies never;
  }
}

/** The same for a day: "2026-03-31". */
export function dayOf(answer: Answer<PlainDate>): string {
  const value = valueOf(answer);
  return typeof value === "number" ? toIso(value) : value;
}

export function said(answer: Answer<unknown>): string {
  return answer.because.sentence;
}

/** What stands behind an answer: its sentence and the paragraphs. */
export function groundsOf(answer: Answer<unknown>): readonly string[] {
  return [said(answer), ...answer.citations];
}
