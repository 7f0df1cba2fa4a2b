import type { PlainDate } from "../calendar/plain-date";
import { AnswerBook } from "../live/answer-book";
import type { LiveWorkbook } from "../live/live-workbook";
import { TODAY } from "../register/dependencies";
import type { Register } from "../register/register";

type Outcome<T> = { readonly model: T } | { readonly mistake: string };

export interface Followed<T> {
  readonly key: string;
  /** Works the model out from the register; reads nothing else. */
  readonly model: (register: Register, today: PlainDate) => T;
  readonly show: (model: T) => void;
  /** True for what is read from the whole workbook: it follows once the editing pauses. */
  readonly wide?: boolean;
}

/** The view models on show: each is worked out again when an edit touches what it was read from, and shown when it differs. */
export class PaneBook {
  private readonly book: AnswerBook<Outcome<unknown>>;

  constructor(
    private readonly live: LiveWorkbook,
    private readonly onMistake: (sentence: string) => void,
  ) {
    this.book = new AnswerBook<Outcome<unknown>>(
      live.register,
      (a, b) => JSON.stringify(a) === JSON.stringify(b),
      () => live.isWhole,
    );
    live.onChange((touched) => this.book.refresh(touched));
  }

  /** Shows the model now and whenever it differs, until the answer is called. */
  follow<T>({ key, model, show, wide = false }: Followed<T>): () => void {
    return this.book.subscribe(
      key,
      () => this.workOut(model),
      (outcome) => {
        if ("mistake" in outcome) this.onMistake(outcome.mistake);
        else show(outcome.model as T);
      },
      wide,
    );
  }

  private workOut(model: (register: Register, today: PlainDate) => unknown): Outcome<unknown> {
    const { register, today } = this.live;
    register.tracker.track(TODAY);
    try {
      return { model: model(register, today) };
    } catch (error) {
      return {
        mistake: `The add-in made a mistake here and cannot answer: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }
}
