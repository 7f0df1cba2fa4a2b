import { html, nothing, type TemplateResult } from "lit-html";
import { countOf } from "../../answers/english";
import {
  NotThisRegister,
  type ReturnedCell,
  type ReturnedRegister,
  returnedRegister,
} from "../../files/returned-register";
import { UnusableFile } from "../../xlsx/unusable-file";
import { type Pane, run, sentenceOf } from "../pane";
import { eachOf } from "../parts/each-of";
import { acceptReturned } from "./accept-returned";

/** A file that came back, as it was chosen. */
interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Far above any register; larger files are not read. */
const LARGEST_BYTES = 20 * 2 ** 20;

/** A register that a partner filled in: chosen, each change looked at, accepted. */
export class ReturnedPart {
  private file: ChosenFile | null = null;
  private returned: ReturnedRegister | null = null;
  private fault = "";
  /** What is to be written, by the cells of the file. */
  private accepted: ReadonlySet<string> = new Set();

  constructor(
    private readonly pane: Pane,
    private readonly changed: () => void,
  ) {}

  view(): TemplateResult {
    return html`<div class="field">
        <label for="share-returned">Read one back: choose the file that the agency filled in</label>
        <input
          id="share-returned"
          type="file"
          accept=".xlsx"
          aria-describedby="share-returned-fault"
          @change=${(event: Event) => void this.choose(event.currentTarget as HTMLInputElement)}
        />
      </div>
      <p id="share-returned-fault" class="field-error" role="status">${this.fault}</p>
      ${this.returned === null ? nothing : this.previewView(this.returned)}`;
  }

  private previewView(returned: ReturnedRegister): TemplateResult {
    const { form, changes, faults } = returned;
    const count = this.acceptedIn(returned).length;
    return html`<div class="card" role="group" aria-label="What came back">
      <p><strong>${form.agency.agency}</strong><br />${form.title}</p>
      ${changes.length === 0 ? html`<p>It changes nothing.</p>` : nothing}
      <ul class="share-list out">
        ${eachOf(
          changes,
          ({ cell }) => cell,
          (change) => this.changeView(change),
        )}
      </ul>
      ${faults.length === 0 ? nothing : html`<h4>Could not be used</h4>`}
      <ul class="share-list out">
        ${eachOf(
          faults,
          (sentence) => sentence,
          (sentence) => html`<li>${sentence}</li>`,
        )}
      </ul>
      ${
        changes.length === 0
          ? nothing
          : html`<button
              type="button"
              class="small-button"
              ?disabled=${count === 0}
              @click=${({ currentTarget }: Event) => this.accept(currentTarget as Element)}
            >
              ${count === 0 ? "Choose what to write" : `Write ${countOf(count, "cell")} into the register`}
            </button>`
      }
    </div>`;
  }

  private changeView({ seat, name, header, cell, sent, filledIn, now, isConflict }: ReturnedCell): TemplateResult {
    const shown = (text: string): string => (text === "" ? "blank" : text);
    const said = isConflict
      ? `Changed here too: it now says ${shown(now)}, and said ${shown(sent)} when it was sent.`
      : now === ""
        ? "Blank in the register now."
        : `The register now says ${now}.`;
    return html`<li class=${isConflict ? "conflict" : ""}>
      <label>
        <input
          type="checkbox"
          .checked=${this.accepted.has(cell)}
          @change=${(event: Event) => this.mark(cell, (event.currentTarget as HTMLInputElement).checked)}
        />
        <span
          >${name} <span class="hint">${seat}</span>${header}: <strong>${shown(filledIn)}</strong
          ><span class="hint">${said}</span></span
        >
      </label>
    </li>`;
  }

  private mark(cell: string, isAccepted: boolean): void {
    const accepted = new Set(this.accepted);
    if (isAccepted) accepted.add(cell);
    else accepted.delete(cell);
    this.accepted = accepted;
    this.changed();
  }

  private acceptedIn({ changes }: ReturnedRegister): readonly ReturnedCell[] {
    return changes.filter(({ cell }) => this.accepted.has(cell));
  }

  private async choose(input: HTMLInputElement): Promise<void> {
    const [chosen] = input.files ?? [];
    this.forget();
    try {
      if (chosen === undefined) return;
      if (chosen.size > LARGEST_BYTES) throw new NotThisRegister("It is larger than 20 MB, and no register is.");
      this.file = { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) };
      await this.pane.live.compare();
      this.read(this.file);
    } catch (error) {
      this.fault = `${chosen?.name ?? ""}: ${sentenceOf(error)}`;
      if (!(error instanceof UnusableFile || error instanceof NotThisRegister))
        this.fault = `The file could not be read: ${sentenceOf(error)}`;
    } finally {
      // The same file can be chosen again once it has been mended.
      input.value = "";
      this.changed();
    }
  }

  /** Compares the file with the register as it is now; what was changed in both is not accepted by itself. */
  private read({ bytes }: ChosenFile): void {
    this.returned = returnedRegister(this.pane.live.register, bytes);
    this.accepted = new Set(this.returned.changes.filter(({ isConflict }) => !isConflict).map(({ cell }) => cell));
  }

  private forget(): void {
    this.file = null;
    this.returned = null;
    this.fault = "";
  }

  private accept(button: Element): void {
    void run(
      this.pane,
      async (pane) => {
        const { returned, file } = this;
        if (returned === null || file === null) return null;
        await pane.live.compare();
        const now = returnedRegister(pane.live.register, file.bytes);
        if (JSON.stringify(now.changes) !== JSON.stringify(returned.changes)) {
          this.read(file);
          this.changed();
          pane.notices.say(
            "warning",
            "The register has been changed meanwhile, so nothing was written. Look at what came back once more.",
          );
          return null;
        }
        if (await acceptReturned(pane, now, this.acceptedIn(now))) this.forget();
        this.changed();
        return null;
      },
      button,
    );
  }
}
