import { html, nothing, type TemplateResult } from "lit-html";
import { icon } from "../parts/icon";
import type { LineState } from "./entries-shown";
import { focusMarks } from "./line-keys";

/** What may be done about entries that are not saved. */
export interface NoticesDo {
  readonly keepTheirs: (key: string) => void;
  readonly putMine: (key: string) => void;
  readonly tryAgain: () => void;
}

/** What a colleague wrote into the line at the same time, to choose from; or that it could not be saved. */
export function lineNoticeView(
  key: string,
  { failed, saysWhy, differs }: LineState,
  { keepTheirs, putMine, tryAgain }: NoticesDo,
): TemplateResult | typeof nothing {
  const chosen =
    (choice: (key: string) => void) =>
    ({ currentTarget }: Event): void => {
      focusMarks((currentTarget as Element).closest("[data-line]"));
      choice(key);
    };
  if (differs !== null)
    return html`<div class="row-notice unsure" role="alert">
      ${icon("unsure")}<span>${differs.said}</span>
      <fluent-button size="small" @click=${chosen(keepTheirs)}>Keep theirs</fluent-button>
      <fluent-button size="small" @click=${chosen(putMine)}>${differs.mine}</fluent-button>
    </div>`;
  if (failed === "") return nothing;
  if (!saysWhy) return html`<div class="row-notice bad">${icon("bad")}<span>${failed}</span></div>`;
  return html`<div class="row-notice bad" role="alert">
    ${icon("bad")}<span>${failed}</span>
    <fluent-button size="small" @click=${chosen(tryAgain)}>Try again</fluent-button>
  </div>`;
}

/** Why something could not be saved, and to try again. `list`: what holds the lines, whose focus it gives back. */
export function failuresView(
  failures: readonly string[],
  { tryAgain, list }: Pick<NoticesDo, "tryAgain"> & { readonly list: string },
): TemplateResult {
  return html`<div class="failures" role="alert">
    ${failures.map((why) => html`<p class="bad">${icon("bad")}<span>${why}</span></p>`)}
    ${
      failures.length === 0
        ? nothing
        : html`<fluent-button
            size="small"
            @click=${(event: Event) => {
              focusMarks((event.currentTarget as Element).closest(list));
              tryAgain();
            }}
            >Try again</fluent-button
          >`
    }
  </div>`;
}
