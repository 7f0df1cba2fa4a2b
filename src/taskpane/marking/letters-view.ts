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
}

/** The radios of a line, a letter each: one is in the order of Tab where the line is active. What they do is for the list to say. */
export function lettersView<W extends string>({ letters, marked, isActive }: LettersShown<W>): TemplateResult[] {
  const checked = letters.findIndex(({ word }) => word === marked);
  return letters.map(
    ({ letter, word }, at) =>
      html`<button
        type="button"
        role="radio"
        class="mark ${word.toLowerCase()}"
        data-letter=${letter}
        aria-label=${word}
        title="${word} (${letter})"
        aria-checked=${at === checked ? "true" : "false"}
        tabindex=${isActive && at === Math.max(0, checked) ? "0" : "-1"}
      >
        <span class="letter">${letter}</span><span class="word">${underlined(letter, word)}</span>
      </button>`,
  );
}

/** What each letter means, in words with the letter underlined: in sight wherever the list is scrolled to. */
export function legendView(letters: readonly Letter[]): TemplateResult {
  return html`<p class="legend">
    ${letters.map(({ letter, word }) => html`<span>${underlined(letter, word)}</span>`)}
  </p>`;
}

/** The word with its letter underlined; a letter that is not in the word before it. */
function underlined(letter: string, word: string): TemplateResult {
  const at = word.toUpperCase().indexOf(letter);
  return at < 0
    ? html`<u>${letter}</u> ${word.toLowerCase()}`
    : html`${word.slice(0, at)}<u>${word.charAt(at)}</u>${word.slice(at + 1)}`;
}
