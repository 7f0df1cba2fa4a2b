import { html, type TemplateResult } from "lit-html";
import type { FormAsked } from "../form/form-asked";
import { RecordForm } from "../form/record-form";
import type { Pane } from "../pane";

/** The form that is opened on a list page: one to add a row, or one under a line. */
export class ListForms {
  private opened: { readonly key: string | null; readonly form: RecordForm } | null = null;

  /** `changed` is told whenever it is to be drawn again, `writes` when a form under a line begins to write, with that line. */
  constructor(
    private readonly pane: Pane,
    private readonly root: HTMLElement,
    private readonly tell: { readonly changed: () => void; readonly writes: (key: string) => void },
  ) {}

  /** The button that opens the form to add a row, or that form. */
  addView(name: string, asked: () => FormAsked): TemplateResult {
    const { opened } = this;
    return html`<div class="list-add">
      ${
        opened?.key === null
          ? opened.form.view()
          : html`<button type="button" class="small-button" @click=${() => this.open(null, asked())}>${name}</button>`
      }
    </div>`;
  }

  /** Opens the form under a line, or closes it. */
  toggle(key: string, asked: () => FormAsked): void {
    if (this.opened?.key === key) this.close();
    else this.open(key, asked());
  }

  isOpen(key: string): boolean {
    return this.opened?.key === key;
  }

  /** What stands under the line; null where nothing is opened there. */
  below(key: string): TemplateResult | null {
    return this.opened?.key === key ? html`<div class="opened">${this.opened.form.view()}</div>` : null;
  }

  private open(key: string | null, asked: FormAsked): void {
    const form = new RecordForm(this.pane, asked, {
      changed: this.tell.changed,
      closed: () => this.close(),
      // What is added is to be seen among the others.
      writes: () => (key === null ? undefined : this.tell.writes(key)),
    });
    this.opened = { key, form };
    this.tell.changed();
    form.focus();
  }

  /** The focus goes back to what opened the form, where it was in it. */
  private close(): void {
    const { opened, root } = this;
    if (opened === null) return;
    const hadFocus = document.activeElement?.closest(".record-form") !== null;
    const line = document.activeElement?.closest("[data-line]") ?? null;
    this.opened = null;
    this.tell.changed();
    if (!hadFocus) return;
    const opener = opened.key === null ? root.querySelector(".list-add button") : line?.querySelector(".more");
    if (opener instanceof HTMLElement) opener.focus();
  }
}
