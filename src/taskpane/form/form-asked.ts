import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import type { RowsAsked } from "../write/rows-asked";

/** What stands in the fields of a form, by the fields' names. */
export type Typed = Readonly<Record<string, string>>;

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field: text, or a choice. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly choices?: readonly Choice[];
  /** What is offered while one types; anything else may be typed. */
  readonly offers?: readonly string[];
  readonly placeholder?: string;
  /** So many lines are in sight, each of which may hold something; one where left out. */
  readonly lines?: number;
  /** What is to be known of what stands in it. */
  readonly hint?: string;
  /** Does it take the whole width? */
  readonly isWide?: boolean;
}

/** What came of what was typed: what is wrong with which field, or what is to be written; nothing where nothing was changed. */
export type FormOutcome = { readonly faults: Typed } | { readonly asked: RowsAsked } | "nothing";

/** A form that writes rows. */
export interface FormAsked {
  /** Begins the ids of its fields. */
  readonly id: string;
  /** "" for a form that stands under its line. */
  readonly title: string;
  readonly button: string;
  /** Is it the only way on, so that it has no Cancel? */
  readonly cannotBeLeft?: true;
  /** What stands in the fields at first. */
  readonly start: Typed;
  readonly fields: (typed: Typed, register: Register, today: PlainDate) => readonly FormField[];
  /** What is to be known of what is typed so far, a sentence each. */
  readonly told: (typed: Typed, register: Register, today: PlainDate) => readonly string[];
  readonly outcome: (typed: Typed, register: Register, today: PlainDate) => FormOutcome;
}

/** A choice of each of these, with one for none before them. */
export function orNone(none: string, words: readonly string[]): readonly Choice[] {
  return [{ value: "", label: none }, ...words.map((word) => ({ value: word, label: word }))];
}
