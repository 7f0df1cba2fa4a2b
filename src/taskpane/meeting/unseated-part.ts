import { html, nothing, type TemplateResult } from "lit-html";
import type { Pane } from "../pane";
import { writeRows } from "../write/write-rows";

/** What somebody without a seat may be marked as, and what it means. */
const STATUSES = [
  { status: "In attendance", words: "In attendance: represents nobody" },
  { status: "Present", words: "Present: represents the agency" },
  { status: "Remote", words: "Remote: represents the agency" },
] as const;

const STATUSES_AHEAD = [{ status: "Coming", words: "Coming: represents the agency" }] as const;

/** Adds somebody without a seat in the group to the register of a meeting. */
export class UnseatedPart {
  private isOpen = false;
  private isWriting = false;
  private fault = "";

  /** `changed` is told whenever it is to be drawn again. */
  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {}

  /** Nobody is being added. */
  close(): void {
    this.isOpen = false;
    this.fault = "";
  }

  view(meeting: string, isAhead: boolean): TemplateResult {
    return html`<div class="unseated">${this.isOpen ? this.form(meeting, isAhead) : this.button()}</div>`;
  }

  private button(): TemplateResult {
    return html`<button type="button" class="small-button" @click=${(event: Event) => this.toggle(event, true)}>
      + Somebody without a seat
    </button>`;
  }

  private form(meeting: string, isAhead: boolean): TemplateResult {
    const agencies = this.pane.live.register.all("Agencies");
    return html`<form
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.add(meeting, event.currentTarget as HTMLFormElement);
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        this.toggle(event, false);
      }}
    >
      <div class="field">
        <label for="unseated-name">Name</label><input id="unseated-name" name="name" autocomplete="off" />
      </div>
      <div class="field">
        <label for="unseated-agency">Agency</label
        ><input id="unseated-agency" name="agency" list="unseated-agencies" autocomplete="off" />
        <datalist id="unseated-agencies">
          ${agencies.map(({ agency }) => html`<option value=${agency}></option>`)}
        </datalist>
      </div>
      <div class="field wide">
        <label for="unseated-status">Status</label>
        <select id="unseated-status" name="status">
          ${(isAhead ? STATUSES_AHEAD : STATUSES).map(({ status, words }) => html`<option value=${status}>${words}</option>`)}
        </select>
      </div>
      <p class="fault field wide" role="alert">${this.fault === "" ? nothing : this.fault}</p>
      <div class="buttons field wide">
        <button type="submit" class="small-button">Add</button>
        <button type="button" class="small-button" @click=${(event: Event) => this.toggle(event, false)}>Cancel</button>
      </div>
    </form>`;
  }

  private toggle({ currentTarget }: Event, isOpen: boolean): void {
    const part = (currentTarget as Element).closest(".unseated");
    this.close();
    this.isOpen = isOpen;
    this.changed();
    part?.querySelector<HTMLElement>("input, button")?.focus();
  }

  private async add(meeting: string, form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const text = (field: string): string => String(typed.get(field) ?? "").trim();
    const [name, agencyTyped, status] = [text("name"), text("agency"), text("status")];
    const agency = this.pane.live.register.agency(agencyTyped);
    this.fault =
      name === "" && agencyTyped === ""
        ? "Enter a name or an agency."
        : agencyTyped !== "" && agency === undefined
          ? `No agency is called ${agencyTyped}. Choose one from the list, or leave it blank.`
          : status !== "In attendance" && agency === undefined
            ? "Enter the agency that is represented."
            : "";
    this.changed();
    if (this.fault !== "" || this.isWriting) return;
    this.isWriting = true;
    const isWritten = await writeRows(this.pane, {
      tables: [
        { table: "Attendance", add: [{ Meeting: meeting, Agency: agency?.agency ?? "", Name: name, Status: status }] },
      ],
      done: `${name || (agency?.agency ?? "")} was added to the register.`,
      undone: `${name || (agency?.agency ?? "")} in the register`,
      already: `${name || (agency?.agency ?? "")} is in the register already.`,
    });
    this.isWriting = false;
    const part = form.closest(".unseated");
    if (!isWritten) return;
    this.close();
    this.changed();
    part?.querySelector<HTMLElement>("button")?.focus();
  }
}
