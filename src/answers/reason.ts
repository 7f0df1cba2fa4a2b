/** Turns facts into English: whole sentences, ending in a full stop. */
export type Say<F> = (facts: F) => string;

/**
 * Facts, or how to gather them. Thousands of cells show TRUE and nobody asks why, so a rule may hand over the gathering:
 * it is done once, when the facts are first looked at, and must be done before the register changes.
 */
export type Facts<F> = F | (() => F);

/** Why an answer is what it is: the facts behind it, as data, and how they are said. */
export class Reason<F = unknown> {
  private readonly say: Say<never>;

  /** `note` is a sentence that is said after those of the facts. */
  constructor(
    private gathered: Facts<F>,
    say: Say<F>,
    private readonly note = "",
  ) {
    this.say = say;
  }

  /** The same facts, with a further sentence after theirs. */
  with(note: string): Reason<F> {
    return new Reason(this.gathered, this.say as Say<F>, this.note === "" ? note : `${this.note} ${note}`);
  }

  get facts(): F {
    if (typeof this.gathered === "function") this.gathered = (this.gathered as () => F)();
    return this.gathered;
  }

  get sentence(): string {
    const said = this.say(this.facts as never);
    return this.note === "" ? said : `${/[.!?]$/.test(said) ? said : `${said}.`} ${this.note}`;
  }

  /** Are these the facts that `say` puts into words? */
  isSaidBy<G>(say: Say<G>): this is Reason<G> {
    return this.say === say;
  }
}
