import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { countOf } from "../../answers/english";
import { focusMarks } from "../marking/line-keys";
import { eachOf } from "../parts/each-of";
import { colouredIcon } from "../parts/icon";
import { linesMeant, type Named, namesMeant } from "./lines-named";
import type { RegisterLine } from "./register-view-model";

/** So many of those whom a name fits are offered; of more, more of the name is to be written. */
const MOST_OFFERED = 4;

/** Marks all whose names are typed, or pasted from an email, as having sent apologies: it shows whom each name means first. */
export class ApologiesPart {
  private isOpen = false;
  private typed = "";
  /** Whom the officer chose for a name that fits several: the line's key, by the name. */
  private readonly chosen = new Map<string, string>();

  /** `mark` marks a line; `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly mark: (lines: readonly RegisterLine[]) => void,
    private readonly changed: () => void,
  ) {}

  close(): void {
    this.isOpen = false;
    this.typed = "";
    this.chosen.clear();
  }

  /** Opens the field, which takes the focus. */
  open(register: Element | null): void {
    this.isOpen = true;
    this.changed();
    register?.querySelector<HTMLElement>("#apologies-names")?.focus();
  }

  view(lines: readonly RegisterLine[]): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const named = namesMeant(lines, this.typed, this.chosen);
    const meant = linesMeant(named);
    const left = named.filter(({ found }) => found.length !== 1);
    return html`<form
      class="apologies-form"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.take(event.currentTarget as HTMLElement, lines);
      }}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, lines)}
    >
      <div class="field">
        <label for="apologies-names">Apologies from: names or roles, with commas between</label>
        <textarea
          id="apologies-names"
          rows="1"
          autocomplete="off"
          aria-describedby="apologies-count"
          .value=${live(this.typed)}
          @input=${({ currentTarget }: Event) => this.type((currentTarget as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <span class="hidden-words" id="apologies-count" role="status">${summary(meant.length, left.length)}</span>
      <ul class="meant" aria-label="Whom the names mean" ?hidden=${named.length === 0}>
        ${eachOf(
          named,
          ({ name }) => name,
          (each) => this.nameView(each),
        )}
      </ul>
      <div class="buttons">
        <button type="submit" class="small-button primary" ?disabled=${meant.length === 0}>
          ${meant.length === 0 ? "Mark" : meant.length === 1 ? "Mark 1 person" : `Mark ${meant.length} people`}
        </button>
        <button
          type="button"
          class="small-button"
          @click=${({ currentTarget }: Event) => this.leave((currentTarget as Element).closest("form"))}
        >
          Cancel
        </button>
      </div>
    </form>`;
  }

  /** A name and its seat; or those it fits, to choose from. */
  private nameView({ name, found }: Named): TemplateResult {
    const [first] = found;
    if (first === undefined)
      return html`<li>
        ${colouredIcon("bad")}<span>Nobody here is called ${name}. Correct it, or leave it out.</span>
      </li>`;
    if (found.length === 1)
      return html`<li>
        ${colouredIcon("good")}<span>${saidTwice(name, first) ? nothing : html`${name}: `}${whoIs(first)}</span>
      </li>`;
    const offered = found.length > MOST_OFFERED ? [] : found;
    return html`<li>
      ${colouredIcon("unsure")}<span
        >${name} fits ${found.length}: ${offered.length === 0 ? "write more of the name." : "which one?"}
        ${offered.map(
          (line) =>
            html`<button
              type="button"
              class="small-button choice"
              @click=${({ currentTarget }: Event) => this.choose(name, line, (currentTarget as Element).closest("form"))}
            >
              ${whoIs(line)}
            </button>`,
        )}</span
      >
    </li>`;
  }

  private type(typed: string): void {
    this.typed = typed;
    this.changed();
  }

  private choose(name: string, { key }: RegisterLine, form: Element | null): void {
    this.chosen.set(name, key);
    this.changed();
    form?.querySelector<HTMLElement>("#apologies-names")?.focus();
  }

  /** Enter marks, as in a field of one line; Shift with Enter begins another line. */
  private onKey(event: KeyboardEvent, lines: readonly RegisterLine[]): void {
    const isField = event.target instanceof Element && event.target.matches("textarea");
    if (event.key === "Escape") this.leave(event.currentTarget as Element);
    else if (event.key === "Enter" && !event.shiftKey && isField) this.take(event.currentTarget as HTMLElement, lines);
    else return;
    event.preventDefault();
  }

  /** Marks those who are meant; what means nobody, or several, stays in the field. */
  private take(form: HTMLElement, lines: readonly RegisterLine[]): void {
    const named = namesMeant(lines, this.typed, this.chosen);
    const meant = linesMeant(named);
    if (meant.length > 0) this.mark(meant);
    const left = named.filter(({ found }) => found.length !== 1);
    if (left.length === 0) return this.leave(form);
    this.type(left.map(({ name }) => name).join(", "));
    form.querySelector<HTMLTextAreaElement>("#apologies-names")?.select();
  }

  private leave(form: Element | null): void {
    const register = form?.closest(".register");
    this.close();
    this.changed();
    focusMarks(register?.querySelector(".people"));
  }
}

function whoIs({ name, role, shortAgency }: RegisterLine): string {
  return [name, role, shortAgency].filter((word) => word !== "").join(", ");
}

/** Is the name that was typed the one that is shown? */
function saidTwice(name: string, line: RegisterLine): boolean {
  return name.toLowerCase() === line.name.toLowerCase();
}

function summary(meant: number, left: number): string {
  if (meant + left === 0) return "";
  return `${countOf(meant, "name")} found${left === 0 ? "" : `, ${left} to look at`}.`;
}
