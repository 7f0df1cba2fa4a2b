import { html, nothing, type TemplateResult } from "lit-html";
import { focusMarks } from "../marking/line-keys";
import { linesNamed } from "./lines-named";
import type { RegisterLine } from "./register-view-model";

/** Marks all whose names are typed, or pasted from an email, as having sent apologies. */
export class ApologiesPart {
  private isOpen = false;
  private fault = "";

  /** `mark` marks a line; `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly mark: (lines: readonly RegisterLine[]) => void,
    private readonly changed: () => void,
  ) {}

  close(): void {
    this.isOpen = false;
    this.fault = "";
  }

  /** Opens the field, which takes the focus. */
  open(register: Element | null): void {
    this.isOpen = true;
    this.changed();
    register?.querySelector<HTMLElement>("#apologies-names")?.focus();
  }

  view(lines: readonly RegisterLine[]): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<form
      class="apologies-form"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.take(event.currentTarget as HTMLFormElement, lines);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        this.leave(event.currentTarget as Element);
      }}
    >
      <div class="field">
        <label for="apologies-names">Apologies from: names or roles, with commas between</label>
        <input
          id="apologies-names"
          autocomplete="off"
          aria-describedby="apologies-fault"
          aria-invalid=${this.fault === "" ? "false" : "true"}
        />
        <span class="fault" id="apologies-fault" role="alert">${this.fault}</span>
      </div>
      <button type="submit" class="small-button">Mark</button>
      <button
        type="button"
        class="small-button"
        @click=${({ currentTarget }: Event) => this.leave((currentTarget as Element).closest("form"))}
      >
        Cancel
      </button>
    </form>`;
  }

  /** Marks those who are meant; what means nobody, or several, stays in the field. */
  private take(form: HTMLFormElement, lines: readonly RegisterLine[]): void {
    const field = form.querySelector("input");
    if (field === null) return;
    const named = linesNamed(lines, field.value);
    this.fault = named.fault;
    if (named.lines.length > 0) this.mark(named.lines);
    if (named.left === "") return this.leave(form);
    field.value = named.left;
    this.changed();
    field.select();
  }

  private leave(form: Element | null): void {
    const register = form?.closest(".register");
    this.close();
    this.changed();
    focusMarks(register?.querySelector(".people"));
  }
}
