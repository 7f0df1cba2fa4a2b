import { keyOf } from "../../records/cell";
import { LatestModel, type PaneBook } from "../pane-book";
import { askedOfBook, type AskOutcome } from "./answer-view-model";
import type { AskFormShown } from "./ask-form-view";
import { fieldsOf, type FilledIn, formulaFor, stillToFillIn } from "./ask-form-view-model";
import { FieldOffers } from "./field-offers";
import { type Found, findToAsk } from "./find-view-model";

import { type Offer, offersMeant } from "./offers-view-model";

/** Whoever types is answered when they pause. */
const TYPING_MS = 250;

/** A question of the officer's own as it stands: chosen, filled in, answered. */
export class OwnQuestion {
  private name = "";
  private filledIn: FilledIn = [];
  /** What stood in the form when its fields were made, and how often they have been. */
  private atFirst: FilledIn = [];
  private timesMade = 0;
  private asked = "";
  private typing: ReturnType<typeof setTimeout> | null = null;
  private readonly answer: LatestModel<AskOutcome>;
  private readonly offers: FieldOffers;
  private readonly search: LatestModel<Found>;
  private looked = "";

  /** `changed` is told whenever there is something else to show. */
  constructor(
    book: PaneBook,
    private readonly changed: () => void,
    private readonly isOfAnotherBoard: () => boolean,
  ) {
    this.answer = new LatestModel(book, changed);
    this.offers = new FieldOffers(book, changed);
    this.search = new LatestModel(book, changed);
  }

  /** What may be looked for, to show how. */
  get example(): string {
    return this.isOfAnotherBoard() ? "Quorum, notice, chair" : "Police, quorum, EB-2026-12";
  }

  /** What is looked for, as typed. */
  get words(): string {
    return this.looked;
  }

  /** What those words mean; null where nothing is looked for. */
  get found(): Found | null {
    return this.search.model;
  }

  look(words: string): void {
    this.looked = words;
    this.search.follow(
      words.trim() === ""
        ? null
        : {
            key: `find ${keyOf(words)}`,
            fromWholeWorkbook: true,
            model: (register) => findToAsk(register, words),
          },
    );
  }

  get form(): AskFormShown {
    return {
      name: this.name,
      fields: fieldsOf(this.name, this.filledIn).map((field) => ({
        field,
        key: JSON.stringify([this.timesMade, field]),
        value: this.filledIn[field.place] ?? "",
        valueAtFirst: this.atFirst[field.place] ?? "",
        offers: this.offers.at(field.place),
        meant: this.meantAt(field.place),
      })),
    };
  }

  /** What may be meant at a place where there is no answer to what is filled in, or not yet. */
  private meantAt(place: number): readonly Offer[] {
    const { outcome } = this;
    if (outcome !== null && (outcome.kind !== "answer" || outcome.card.shown.kind !== "error")) return [];
    return offersMeant(this.filledIn[place] ?? "", this.offers.at(place));
  }

  /** The labels of what has to be filled in before there is an answer. */
  get lacking(): readonly string[] {
    return this.name === "" ? [] : stillToFillIn(this.name, this.filledIn);
  }

  /** The formula that is answered; "" where none is. */
  get formula(): string {
    return this.asked;
  }

  get outcome(): AskOutcome | null {
    return this.answer.model;
  }

  /** Chooses a question and fills it in. */
  fill(name: string, filledIn: FilledIn): void {
    this.name = name;
    this.filledIn = filledIn;
    this.atFirst = filledIn;
    this.timesMade++;
    this.ask();
  }

  /** Takes an argument in; `isDone`: chosen or left, not in the midst of typing. */
  take(place: number, text: string, isDone: boolean): void {
    this.stopTyping();
    const isOtherQuestion = this.name === "WHY" && place === 0 && this.filledIn[0] !== text;
    this.filledIn = isOtherQuestion ? [text] : Object.assign([...this.filledIn], { [place]: text });
    if (isOtherQuestion) this.atFirst = this.filledIn;
    if (isDone) this.ask();
    else this.typing = setTimeout(() => this.ask(), TYPING_MS);
  }

  private ask(): void {
    this.stopTyping();
    this.offers.follow(fieldsOf(this.name, this.filledIn), this.filledIn[0] ?? "");
    const isWhole = this.name !== "" && this.lacking.length === 0;
    this.asked = isWhole ? formulaFor(this.name, this.filledIn) : "";
    this.answer.follow(isWhole ? askedOfBook({ formula: this.asked, values: {} }) : null);
    this.changed();
  }

  private stopTyping(): void {
    if (this.typing !== null) clearTimeout(this.typing);
    this.typing = null;
  }
}
