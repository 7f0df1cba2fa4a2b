import { html, type TemplateResult } from "lit-html";
import type { PageId } from "../page-id";

/** The one thing to do before a page has something to show, and the page on which it is done. */
export interface FirstStep {
  /** "Plan the year's meetings" */
  readonly name: string;
  readonly page: PageId;
}

/** Where there is no meeting, neither attendance nor reports can be shown. */
export const PLAN_THE_YEAR: FirstStep = { name: "Plan the year's meetings", page: "year" };

export function firstStepView({ name, page }: FirstStep, show: (page: PageId) => void): TemplateResult {
  return html`<button type="button" class="small-button primary first-step" @click=${() => show(page)}>
    ${name}
  </button>`;
}
