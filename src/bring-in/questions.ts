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

/** Gathers what is asked of one sheet, each thing once, and knows what was answered. */
export class Questions {
  private readonly asked = new Map<string, Question & { cells: string[] }>();
  /** What has been answered, and may be answered otherwise. */
  readonly settled = new Map<string, Question>();
  /** Answers that are none of the offers. */
  readonly refused: { readonly question: Question; readonly answer: string }[] = [];

  constructor(private readonly answers: Answers) {}

  /** The answer, in the words of the offer; null where it is still open, and then asked. */
  answerTo(question: Question): string | null {
    const known = this.asked.get(question.id);
    if (known !== undefined) {
      known.cells.push(...question.cells);
      return null;
    }
    const given = this.answers.get(question.id);
    const offer = given === undefined ? undefined : question.offers.find((each) => keyOf(each) === keyOf(given));
    if (offer !== undefined) {
      if (!this.settled.has(question.id)) this.settled.set(question.id, question);
      return offer;
    }
    if (given !== undefined) this.refused.push({ question, answer: given });
    this.asked.set(question.id, { ...question, cells: [...question.cells] });
    return null;
  }

  /** What was answered, whether it is asked or not. */
  given(id: string): string | undefined {
    return this.answers.get(id);
  }

  /** Notes a cell that waits for an answer; false where nothing of that id has been asked. */
  hold(id: string, cell: string): boolean {
    const known = this.asked.get(id);
    known?.cells.push(cell);
    return known !== undefined;
  }

  get open(): readonly Question[] {
    return [...this.asked.values()].map((question) => ({ ...question, cells: [...new Set(question.cells)] }));
  }
}

/** An id that can be typed: `mark-no-apologies`. */
export function questionId(...parts: readonly string[]): string {
  return parts.map((part) => keyOf(part).replaceAll(/[\s=]+/g, "-")).join("-");
}
