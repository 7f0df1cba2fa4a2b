import { keyOf } from "../records/cell";

/** Something that the sheet does not settle: the officer does, once for all cells that it is about. */
export interface Question {
  /** What it is known by from one reading of the sheet to the next: "mark-x". */
  readonly id: string;
  /** The cells that wait for it: "2026!C4". */
  readonly cells: readonly string[];
  readonly ask: string;
  readonly offers: readonly string[];
  /** What people are told of an offer that is no word of theirs: of "S2", "South Council". */
  readonly meanings?: Readonly<Record<string, string>>;
  /** What speaks against an offer: of "Present", the cells of the sheet's own sums that would then differ. */
  readonly against?: Readonly<Record<string, readonly string[]>>;
  /** What is most likely meant; null where nothing tells. */
  readonly proposed: string | null;
}

export const LEAVE_OUT = "Leave out";

/** The question what blank cells mean. */
export const BLANK_QUESTION = "blank";

/** What was answered, by the questions' ids. */
export type Answers = ReadonlyMap<string, string>;

/** What was answered on an earlier occasion: it holds until the sheet speaks against it. */
export interface AnsweredBefore {
  readonly answer: string;
  /** Of a mark, the marks that stood on the sheet when it was answered; null where that is not known. */
  readonly beside: ReadonlySet<string> | null;
  /** Was it answered of this sheet, and not of another? */
  readonly isOfSheet: boolean;
}

/** A question that is answered, and what holds. */
export interface Settled extends Question {
  readonly answer: string;
}

/** How the answers to other questions answer one. */
interface AnsweredElsewhere {
  /** What an answer in other words says here: of a seat, its agency. */
  readonly meant?: (given: string) => string;
  /** The questions whose answers hold where this one has none. */
  readonly alsoOf?: readonly string[];
}

/** Gathers what is asked of one sheet, each thing once, and knows what was answered. */
export class Questions {
  private readonly asked = new Map<string, Question & { cells: string[] }>();
  private readonly doubts = new Map<string, string>();
  /** What has been answered, and may be answered otherwise. */
  readonly settled = new Map<string, Settled>();
  /** Answers that are none of the offers. */
  readonly refused: { readonly question: Question; readonly answer: string }[] = [];

  /** An answer of "" takes back what was answered before. */
  constructor(
    private readonly answers: Answers,
    private readonly before: ReadonlyMap<string, AnsweredBefore> = new Map(),
  ) {}

  /** The answer, in the words of the offer; null where it is still open, and then asked. */
  answerTo(question: Question, { meant = (given) => given, alsoOf = [] }: AnsweredElsewhere = {}): string | null {
    const known = this.asked.get(question.id);
    if (known !== undefined) {
      known.cells.push(...question.cells);
      return null;
    }
    const ids = this.answers.has(question.id) ? [] : alsoOf;
    const [offer] = [question.id, ...ids].flatMap((id) => offerOf(question, meant(this.given(id) ?? "")) ?? []);
    if (offer !== undefined) {
      if (!this.settled.has(question.id)) this.settled.set(question.id, { ...question, answer: offer });
      return offer;
    }
    const refused = this.answers.get(question.id) ?? "";
    if (refused !== "") this.refused.push({ question, answer: refused });
    this.asked.set(question.id, { ...this.withDoubt(question), cells: [...question.cells] });
    return null;
  }

  /** What was answered, whether it is asked or not. */
  given(id: string): string | undefined {
    const now = this.answers.get(id) ?? (this.doubts.has(id) ? "" : this.before.get(id)?.answer);
    return now === "" ? undefined : now;
  }

  /** Was anything answered of questions whose ids begin so? */
  hasGiven(beginning: string): boolean {
    return [...this.answers.keys(), ...this.before.keys()].some((id) => id.startsWith(beginning));
  }

  /** What was answered before, and not anew. */
  givenBefore(id: string): AnsweredBefore | undefined {
    return this.answers.has(id) ? undefined : this.before.get(id);
  }

  /** Asks again what was answered before, and says why. */
  doubt(id: string, why: string): void {
    this.doubts.set(id, why);
  }

  private withDoubt(question: Question): Question {
    const why = this.answers.has(question.id) ? undefined : this.doubts.get(question.id);
    if (why === undefined) return question;
    return { ...question, ask: `${question.ask} ${why}`, proposed: null };
  }

  /** Notes a cell that waits for an answer; false where nothing of that id has been asked. */
  hold(id: string, cell: string): boolean {
    const known = this.asked.get(id);
    known?.cells.push(cell);
    return known !== undefined;
  }

  isOpen(id: string): boolean {
    return this.asked.has(id);
  }

  get open(): readonly Question[] {
    return [...this.asked.values()].map((question) => ({ ...question, cells: [...new Set(question.cells)] }));
  }
}

function offerOf({ offers }: Question, given: string): string | undefined {
  return offers.find((each) => keyOf(each) === keyOf(given));
}

/** An id that can be typed: `mark-no-apologies`. */
export function questionId(...parts: readonly string[]): string {
  return parts.map((part) => keyOf(part).replaceAll(/[\s=]+/g, "-")).join("-");
}
