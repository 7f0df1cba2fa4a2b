import { html, type TemplateResult } from "lit-html";

/** What a letter marks: "P" for "Present". */
export interface Letter<W extends string = string> {
  readonly letter: string;
  readonly word: W;
}

interface LettersShown<W extends string> {
  readonly letters: readonly Letter<W>[];
  /** The word that is marked; of no letter where nothing is. */
  readonly marked: string;
  /** Is the line the one that Tab comes to? */
  readonly isActive: boolean;
  readonly mark: (word: W) => void;
}

/** The radios of a line, a letter each: one is in the order of Tab where the line is active. */
export function lettersView<W extends string>({ letters, marked, isActive, mark }: LettersShown<W>): TemplateResult[] {
  const checked = letters.findIndex(({ word }) => word === marked);
  return letters.map(
    ({ letter, word }, at) =>
      html`<button
        type="button"
        role="radio"
        class="mark ${word.toLowerCase()}"
        aria-label=${word}
        title="${word} (${letter})"
        aria-checked=${at === checked ? "true" : "false"}
        tabindex=${isActive && at === Math.max(0, checked) ? "0" : "-1"}
        @click=${() => mark(word)}
      >
        ${letter}
      </button>`,
  );
}
