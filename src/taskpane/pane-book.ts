import type { PlainDate } from "../calendar/plain-date";
import { AnswerBook } from "../live/answer-book";
import type { LiveWorkbook } from "../live/live-workbook";
import { NotFetchedYet } from "../cells/fetched-apart";
import { TODAY } from "../register/dependencies";
import type { Register } from "../register/register";
import { sentenceOf } from "./pane";

/** A model, what kept it from being worked out, or that code for it is still being fetched. */
type Outcome<T> = { readonly model: T } | { readonly mistake: string } | { readonly isComing: true };

/** A view model to work out. */
export interface ModelAsked<T> {
  /** Those who ask with the same key share one answer. */
  readonly key: string;
  /** Works the model out from the register; reads nothing else. */
  readonly model: (register: Register, today: PlainDate) => T;
  /** True for what is read from the whole workbook: it follows once the editing pauses. */
  readonly fromWholeWorkbook?: boolean;
}

interface Followed<T> extends ModelAsked<T> {
  readonly show: (model: T) => void;
}

/** The view models on show: each is worked out again when something changes that it was read from, and shown when it differs. */
export class PaneBook {
  private readonly book: AnswerBook<Outcome<unknown>>;

  constructor(
    private readonly live: LiveWorkbook,
    private readonly onMistake: (sentence: string) => void,
  ) {
    this.book = new AnswerBook<Outcome<unknown>>(
      live.register,
      (a, b) => asText(a) === asText(b),
      () => live.isWhole,
    );
    live.onChange((changed) => this.book.refresh(changed));
  }

  /** Shows the model now and whenever it differs, until the answer is called. */
  follow<T>({ key, model, show, fromWholeWorkbook = false }: Followed<T>): () => void {
    return this.book.subscribe(
      key,
      () => this.workOut(model),
      (outcome) => {
        if ("mistake" in outcome) this.onMistake(outcome.mistake);
        else if ("model" in outcome) show(outcome.model as T);
      },
      fromWholeWorkbook,
    );
  }

  private workOut(model: (register: Register, today: PlainDate) => unknown): Outcome<unknown> {
    const { register, today } = this.live;
    register.tracker.track(TODAY);
    try {
      return { model: model(register, today) };
    } catch (error) {
      if (error instanceof NotFetchedYet) return this.whenFetched(error.fetched);
      return { mistake: `The add-in made a mistake here and cannot answer: ${sentenceOf(error)}` };
    }
  }

  /** Works out again what waits for it once that is here. */
  private whenFetched(fetched: Promise<unknown>): Outcome<never> {
    void fetched.then(async () => {
      while (!this.live.isWhole) await this.live.settled();
      this.book.askAgainWhere((outcome) => "isComing" in outcome);
    });
    return { isComing: true };
  }
}

const texts = new WeakMap<Outcome<unknown>, string>();

/** Each is compared with the one before and the one after: of a list of thousands it is written out once. */
function asText(outcome: Outcome<unknown>): string {
  const known = texts.get(outcome) ?? JSON.stringify(outcome);
  texts.set(outcome, known);
  return known;
}

/** A view model that may be asked for otherwise: one at a time is followed, and the latest stands here. */
export class LatestModel<T> {
  private latest: T | null = null;
  private stop = (): void => undefined;

  /** `changed` is told whenever the model differs. */
  constructor(
    private readonly book: PaneBook,
    private readonly changed: () => void,
  ) {}

  /** Null where nothing is asked for. */
  get model(): T | null {
    return this.latest;
  }

  /** Asks for this from now on and lets go of what was asked before; null for nothing. */
  follow(asked: ModelAsked<T> | null): void {
    this.rest();
    this.latest = null;
    if (asked !== null) this.stop = this.book.follow<T>({ ...asked, show: (model) => this.show(model) });
    if (this.latest === null) this.changed();
  }

  /** Lets go of what was asked, and keeps what it was last: for what is out of sight. */
  rest(): void {
    this.stop();
    this.stop = () => undefined;
  }

  private show(model: T): void {
    this.latest = model;
    this.changed();
  }
}
