import { LatestModel, type PaneBook } from "../pane-book";
import type { AskField } from "./ask-form-view-model";
import { type Offer, offersFor } from "./offers-view-model";

/** The things of the workbook that may be named in each field, kept in step with it. */
export class FieldOffers {
  private readonly byPlace = new Map<
    number,
    { readonly key: string; readonly offers: LatestModel<readonly Offer[]> }
  >();

  constructor(
    private readonly book: PaneBook,
    private readonly changed: () => void,
  ) {}

  /** What is offered at a place among the arguments. */
  at(place: number): readonly Offer[] {
    return this.byPlace.get(place)?.offers.model ?? [];
  }

  /** Offers for these fields from now on; what is offered may hang on the first argument. */
  follow(fields: readonly AskField[], firstArgument: string): void {
    const wanted = fields.filter(({ kind, isOffered }) => kind === "text" || isOffered);
    for (const field of wanted) this.followOne(field, field.place === 0 ? "" : firstArgument);
    for (const [place, { offers }] of this.byPlace) {
      if (wanted.some((field) => field.place === place)) continue;
      this.byPlace.delete(place);
      offers.follow(null);
    }
  }

  private followOne({ place, offers: { name, parameter } }: AskField, first: string): void {
    const key = `offers ${JSON.stringify([{ name, parameter }, first])}`;
    const before = this.byPlace.get(place);
    if (before?.key === key) return;
    const offers = before?.offers ?? new LatestModel(this.book, this.changed);
    this.byPlace.set(place, { key, offers });
    offers.follow({
      key,
      fromWholeWorkbook: true,
      model: (register, today) => offersFor(register, { name, parameter, first, today }),
    });
  }
}
