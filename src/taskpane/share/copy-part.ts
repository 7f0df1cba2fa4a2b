import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { missingAmong } from "../../functions/absent-tables";
import { partnerCopyFile } from "../../files/partner-copy-file";
import { BEFORE_SHARING, copyPeriods, type PartnerCopy, partnerCopyFor, rowsSaid } from "../../reports/partner-copy";
import { type Pane, pressed } from "../pane";
import { valueIn } from "../parts/control";
import { eachOf } from "../parts/each-of";
import { onceFetched } from "../once-fetched";
import { download, openInExcel, XLSX } from "./hand-over";
import { chosenOf, optionField } from "../parts/option-field";
import type { ChosenPartner, ShareChoices } from "./share-choices";

/** A copy of the workbook for one agency: chosen, looked at, made. */
export class CopyPart {
  private wanted = { purpose: "", period: "" };
  private preview: { readonly of: CopyWanted; readonly copy: PartnerCopy } | null = null;

  constructor(
    private readonly pane: Pane,
    private readonly partner: ChosenPartner,
    private readonly changed: () => void,
  ) {}

  view({ agencies, purposes, periods, isOwn }: ShareChoices): TemplateResult {
    const agency = chosenOf(agencies, this.partner.agency);
    const purpose = isOwn ? this.wanted.purpose : chosenOf(purposes, this.wanted.purpose)?.value;
    if (agency === undefined || purpose === undefined)
      return html`<section class="share">
        <h3>Copy for a partner</h3>
        <p>
          ${isOwn ? "There is no agency to copy for." : "There is no agency to copy for, or no purpose in force (GOV 9.6)."}
        </p>
      </section>`;
    const period = chosenOf(periods, this.wanted.period)?.value ?? "";
    const asked = { agency: agency.value, purpose, period };
    const { preview } = this;
    const isOfAsked = preview !== null && sameWish(preview.of, asked);
    return html`<section class="share">
      <h3>Copy for a partner</h3>
      <p class="hint">
        What an agency may see, as plain values, in a workbook of its own. The purpose is asked for because it is
        printed on the cover; it changes nothing else. Look at the preview first.
      </p>
      ${optionField({ id: "share-agency", label: "For" }, { options: agencies, chosen: agency.value }, (value) => this.want({ ...asked, agency: value }))}
      ${
        isOwn
          ? this.purposeField(asked)
          : optionField(
              { id: "share-purpose", label: "Purpose (GOV 9.6)" },
              { options: purposes, chosen: purpose },
              (value) => this.want({ ...asked, purpose: value }),
            )
      }
      ${optionField({ id: "share-period", label: "Meetings of" }, { options: periods, chosen: period }, (value) => this.want({ ...asked, period: value }))}
      <button
        type="button"
        class="small-button"
        ?disabled=${purpose.trim() === ""}
        @click=${pressed(this.pane, () => this.look(asked))}
      >
        Preview
      </button>
      ${isOfAsked ? this.previewView(preview.copy, asked) : nothing}
    </section>`;
  }

  /** A board with rules of its own says itself what the copy is for. */
  private purposeField(asked: CopyWanted): TemplateResult {
    return html`<div class="field">
      <label for="share-purpose">Purpose, in your own words</label>
      <input
        id="share-purpose"
        autocomplete="off"
        .value=${live(asked.purpose)}
        @input=${(event: Event) => this.want({ ...asked, purpose: valueIn(event) })}
      />
    </div>`;
  }

  private previewView({ title, about, sheets, leftOut }: PartnerCopy, asked: CopyWanted): TemplateResult {
    return html`<div class="card" role="group" aria-label="Preview">
      <p><strong>${title}</strong></p>
      ${about.filter(([heading]) => SHOWN_IN_PREVIEW.has(heading)).map(([, said]) => html`<p>${said}</p>`)}
      <h4>Goes in</h4>
      <ul class="share-list">
        ${eachOf(
          sheets,
          ({ table }) => table,
          (sheet) => html`<li><span>${sheet.table}</span><span class="amount">${rowsSaid(sheet)}</span></li>`,
        )}
      </ul>
      <h4>Stays out</h4>
      <ul class="share-list out">
        ${eachOf(
          leftOut,
          ({ what, why }) => `${what} ${why}`,
          ({ what, why, paragraph }) =>
            html`<li>${what}<span class="hint">${why}${paragraph === "" ? nothing : ` (${paragraph})`}</span></li>`,
        )}
      </ul>
      <p class="hint">Before you share it: ${BEFORE_SHARING}</p>
      <div class="buttons">
        <button type="button" class="small-button" @click=${pressed(this.pane, () => this.open(asked))}>
          Open as a new workbook
        </button>
        <button type="button" class="small-button" @click=${pressed(this.pane, () => this.save(asked))}>
          Save file
        </button>
      </div>
    </div>`;
  }

  private want({ agency, purpose, period }: CopyWanted): void {
    this.partner.agency = agency;
    this.wanted = { purpose, period };
    this.changed();
  }

  private async look(asked: CopyWanted): Promise<null> {
    this.preview = { of: asked, copy: await this.copyOf(asked) };
    this.changed();
    return null;
  }

  private async open(asked: CopyWanted): Promise<string> {
    await openInExcel(this.pane, await partnerCopyFile(await this.copyOf(asked)));
    return "The copy is open as a new workbook. Read it, save it, then share it: its first sheet says what was left out.";
  }

  private async save(asked: CopyWanted): Promise<string> {
    const copy = await this.copyOf(asked);
    const name = `${copy.title}.xlsx`;
    download({ name, content: await partnerCopyFile(copy), type: XLSX });
    return `${name} was handed to this computer to save. Read it before you share it: its first sheet says what was left out.`;
  }

  private async copyOf({ agency: name, purpose, period }: CopyWanted): Promise<PartnerCopy> {
    const { live } = this.pane;
    await live.compare();
    const { register, today } = live;
    const missing = missingAmong(register);
    const agency = register.agency(name);
    if (missing !== null || agency === undefined)
      throw new Error(`No copy was made. ${missing ?? `${name} is no longer in Agencies.`}`);
    const periods = copyPeriods(register, today);
    const { since } = periods.find((each) => each.name === period) ?? periods[0];
    return onceFetched(() => partnerCopyFor(register, { agency, purpose, workbook: "", asAt: today, since }));
  }
}

/** What else stands at the top of the copy is chosen on the page. */
const SHOWN_IN_PREVIEW: ReadonlySet<string> = new Set(["Covers", "What goes in"]);

interface CopyWanted {
  readonly agency: string;
  readonly purpose: string;
  readonly period: string;
}

function sameWish(one: CopyWanted, other: CopyWanted): boolean {
  return one.agency === other.agency && one.purpose === other.purpose && one.period === other.period;
}
