import type { Citation } from "../sources/citation";
import { Reason, type Facts, type Say } from "./reason";

/** At least one paragraph stands behind every answer. */
export type Citations = readonly [Citation, ...Citation[]];

interface Grounds {
  readonly because: Reason;
  readonly citations: Citations;
}

/** The rule was applied: met, not met, or a value. */
export interface Answered<T> extends Grounds {
  readonly status: "answered";
  readonly value: T;
}

/** The documents ask nothing here; `value` is the text that says so ("No quorum rule"). */
interface DoesNotApply extends Grounds {
  readonly status: "does not apply";
  readonly value: string;
}

/** The facts do not settle it: in a cell #N/A with the sentence. */
export interface CannotTell extends Grounds {
  readonly status: "cannot tell";
}

/** Asked with something that cannot be understood: in a cell #VALUE! with what was expected. */
export interface WrongQuestion extends Grounds {
  readonly status: "wrong question";
}

/** An answer with its grounds: four kinds of outcome, kept apart. Without a citation it does not compile. */
export type Answer<T> = Answered<T> | DoesNotApply | CannotTell | WrongQuestion;

/** Hundreds of thousands of these are made, and few are asked why: the reason is put together when it is looked at. */
class Given<S extends Answer<unknown>["status"], T> {
  constructor(
    readonly status: S,
    readonly value: T,
    private grounds: unknown,
    readonly citations: Citations,
    private readonly say: Say<never> | null = null,
    private readonly note = "",
  ) {}

  get because(): Reason {
    if (this.say !== null && !(this.grounds instanceof Reason))
      this.grounds = new Reason(this.grounds as Facts<never>, this.say, this.note);
    return this.grounds as Reason;
  }

  /** Another value on the same grounds, which nobody need have looked at. */
  answering<U>(value: U): Given<"answered", U> {
    return new Given("answered", value, this.grounds, this.citations, this.say, this.note);
  }

  /** The same with a further sentence, which nobody need look at either. */
  noting(note: string): Given<S, T> {
    return this.note === "" && !(this.grounds instanceof Reason)
      ? new Given(this.status, this.value, this.grounds, this.citations, this.say, note)
      : new Given(this.status, this.value, this.because.with(note), this.citations);
  }

  isSaidBy(say: Say<never>): boolean {
    return this.grounds instanceof Reason ? this.grounds.isSaidBy(say) : this.say === say;
  }
}

/** Is this an answer, and not what a rule gives where it could go on? */
export function isAnswer<T>(found: T): found is Extract<T, Answer<unknown>> {
  return found instanceof Given;
}

/** The answers of one subject: each takes the facts behind it, or the reason that another answer already has. */
interface AnswersSaid<F> {
  answered<T>(value: T, because: Facts<F> | Reason, ...citations: Citations): Answered<T>;
  doesNotApply(value: string, because: Facts<F> | Reason, ...citations: Citations): DoesNotApply;
  cannotTell(because: Facts<F> | Reason, ...citations: Citations): CannotTell;
  wrongQuestion(because: Facts<F> | Reason, ...citations: Citations): WrongQuestion;
}

/**
 * How a subject answers: with facts of its own, said by its own words.
 *
 * @example const { answered, cannotTell } = answersSaid(sayQuorum);
 */
export function answersSaid<F>(say: Say<F>): AnswersSaid<F> {
  return {
    answered: (value, because, ...citations) => new Given("answered", value, because, citations, say),
    doesNotApply: (value, because, ...citations) => new Given("does not apply", value, because, citations, say),
    cannotTell: (because, ...citations) => new Given("cannot tell", undefined, because, citations, say),
    wrongQuestion: (because, ...citations) => new Given("wrong question", undefined, because, citations, say),
  };
}

/** A value that rests on what another answer rests on. */
export function answeredBy<T>(value: T, answer: Answer<unknown>): Answered<T> {
  return (answer as unknown as Given<"answered", unknown>).answering(value);
}

/** The same answer, with a further sentence behind it. */
export function withNote<T>(answer: Answer<T>, note: string): Answer<T> {
  return (answer as unknown as Given<"answered", T>).noting(note) as unknown as Answer<T>;
}

/** Does an answer rest on facts that `say` puts into words? They are not gathered for it. */
export function isSaidBy<F>(answer: Answer<unknown>, say: Say<F>): boolean {
  return (answer as unknown as Given<"answered", unknown>).isSaidBy(say);
}

/** The same answer, by other sources. */
export function citing<T>(answer: Answer<T>, citations: Citations): Answer<T> {
  const value = answer.status === "answered" || answer.status === "does not apply" ? answer.value : undefined;
  return new Given(answer.status, value, answer.because, citations) as unknown as Answer<T>;
}

/** Turns the value of an answer, and leaves the other outcomes as they are. */
export function mapAnswer<T, U>(answer: Answer<T>, turn: (value: T) => U): Answer<U> {
  return answer.status === "answered" ? answeredBy(turn(answer.value), answer) : answer;
}
