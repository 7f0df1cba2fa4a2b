import type { Citation } from "../sources/citation";
import type { Reason } from "./reason";

/** At least one paragraph stands behind every answer. */
export type Citations = readonly [Citation, ...Citation[]];

interface Grounds {
  readonly because: Reason;
  readonly citations: Citations;
}

/** The rule was applied: met, not met, or a value. */
export interface Answered<T> extends Grounds {
  readonly verdict: "answered";
  readonly value: T;
}

/** The documents ask nothing here; `value` is the text that says so ("No quorum rule"). */
export interface DoesNotApply extends Grounds {
  readonly verdict: "does not apply";
  readonly value: string;
}

/** The facts do not settle it: in a cell #N/A with the sentence. */
export interface CannotTell extends Grounds {
  readonly verdict: "cannot tell";
}

/** Asked with something that cannot be understood: in a cell #VALUE! with what was expected. */
export interface WrongQuestion extends Grounds {
  readonly verdict: "wrong question";
}

/** An answer with its grounds: four kinds of outcome, kept apart. Without a citation it does not compile. */
export type Answer<T> = Answered<T> | DoesNotApply | CannotTell | WrongQuestion;

export function answered<T>(value: T, because: Reason, ...citations: Citations): Answered<T> {
  return { verdict: "answered", value, because, citations };
}

export function doesNotApply(value: string, because: Reason, ...citations: Citations): DoesNotApply {
  return { verdict: "does not apply", value, because, citations };
}

export function cannotTell(because: Reason, ...citations: Citations): CannotTell {
  return { verdict: "cannot tell", because, citations };
}

export function wrongQuestion(because: Reason, ...citations: Citations): WrongQuestion {
  return { verdict: "wrong question", because, citations };
}

/** Turns the value of an answer, and leaves the other outcomes as they are. */
export function mapAnswer<T, U>(answer: Answer<T>, turn: (value: T) => U): Answer<U> {
  return answer.verdict === "answered" ? { ...answer, value: turn(answer.value) } : answer;
}
