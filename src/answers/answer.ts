import type { Citation } from "../sources/citation";
import type { Reason } from "./reason";

/** At least one paragraph stands behind every answer. */
export type Citations = readonly [Citation, ...Citation[]];

/**
 * The facts behind an answer, or how to gather them. Thousands of cells show TRUE and nobody asks why, so a rule may
 * hand over the gathering: it is done once, when `because` is first looked at, and must be done before the register
 * changes.
 */
export type Because = Reason | (() => Reason);

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

class Given<V extends Answer<unknown>["verdict"], T> {
  constructor(readonly verdict: V, readonly value: T, private grounds: Because, readonly citations: Citations) {}

  get because(): Reason {
    if (typeof this.grounds === "function") this.grounds = this.grounds();
    return this.grounds;
  }
}

export function answered<T>(value: T, because: Because, ...citations: Citations): Answered<T> {
  return new Given("answered", value, because, citations);
}

export function doesNotApply(value: string, because: Because, ...citations: Citations): DoesNotApply {
  return new Given("does not apply", value, because, citations);
}

export function cannotTell(because: Because, ...citations: Citations): CannotTell {
  return new Given("cannot tell", undefined, because, citations);
}

export function wrongQuestion(because: Because, ...citations: Citations): WrongQuestion {
  return new Given("wrong question", undefined, because, citations);
}

/** Turns the value of an answer, and leaves the other outcomes as they are. */
export function mapAnswer<T, U>(answer: Answer<T>, turn: (value: T) => U): Answer<U> {
  return answer.verdict === "answered" ? answered(turn(answer.value), () => answer.because, ...answer.citations) : answer;
}
