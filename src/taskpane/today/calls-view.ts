import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { inOrder } from "../parts/in-order";
import type { Answered } from "./record-answer";
import type { CallAgency, CallGroup, CallList, CallPerson } from "./call-list";

/** So few agencies are shown at once; a longer list opens. */
const FEW = 2;

export interface CallsDo {
  readonly goTo: (place: CellPlace) => void;
  /** Records whether somebody comes to the meeting. */
  readonly answer: (asked: Answered, event: Event) => void;
}

/**
 * Whom to ring for a meeting, each with a link that rings and one that writes. In Excel on the web office.js moves the focus at Tab, and
 * passes over a summary without a tabindex.
 */
export function callsView({ meeting, groups, nobody }: CallList, does: CallsDo): TemplateResult {
  const called = groups.flatMap((group) => group.agencies);
  const agencies = called.length;
  const whom = called.every(({ isMember }) => isMember === true)
    ? "members"
    : called.some(({ isMember }) => isMember === true)
      ? ""
      : "agencies";
  return html`<details class="calls" ?open=${agencies + nobody.length <= FEW}>
    <summary tabindex="0">Whom to ring${agencies > FEW ? `: ${agencies} ${whom}`.trimEnd() : nothing}</summary>
    ${groups.map((group) => groupView(group, meeting, does))}${nobody.map((sentence) => html`<p>${inOrder(sentence)}</p>`)}
  </details>`;
}

function groupView({ heading, agencies }: CallGroup, meeting: string, does: CallsDo): TemplateResult {
  return html`${heading === "" ? nothing : html`<p>${heading}</p>`}
    <ul>
      ${eachOf(
        agencies,
        ({ agency }) => agency,
        (each) => agencyView(each, meeting, does),
      )}
    </ul>`;
}

function agencyView(
  { agency, isMember, standing, people, more }: CallAgency,
  meeting: string,
  does: CallsDo,
): TemplateResult {
  return html`<li>
    <span class="call-agency">${agency}</span> <span class="call-standing">${standing}</span>
    ${eachOf(
      people,
      ({ seat }) => seat,
      (person) => personView(person, { meeting, isNamed: isMember === true }, does),
    )}
    ${more === 0 ? nothing : html`<p class="call-standing">and ${more} more in Seats</p>`}
  </li>`;
}

/** A member is named once, by the heading. */
function personView(
  person: CallPerson,
  { meeting, isNamed }: { readonly meeting: string; readonly isNamed: boolean },
  does: CallsDo,
): TemplateResult {
  const { who, deputy, deputyTel } = person;
  return html`<p class="call-person">
    ${isNamed ? nothing : html`<span>${who}</span>`}
    <span class="reach"
      >${phoneView(person, does)}${mailView(person)}${person.mayAnswer ? answerView(person, meeting, does) : nothing}</span
    >
    ${deputy === "" ? nothing : html`<span class="call-standing">${deputy}${deputyTel === null ? " (no number in Seats)" : nothing}</span>`}
    ${deputyTel === null ? nothing : html`<span class="reach">${telView(deputyTel.name, deputyTel)}</span>`}
  </p>`;
}

/** What they say is recorded where they are rung. */
function answerView({ who, seat }: CallPerson, meeting: string, { answer }: CallsDo): TemplateResult {
  return html`<span class="answers-call"
    >${ANSWERS.map(
      (status) =>
        html`<button
          type="button"
          class="small-button"
          aria-label="${status}: ${who}"
          @click=${(event: Event) => answer({ meeting, seat, who, status }, event)}
        >
          ${status}
        </button>`,
    )}</span
  >`;
}

const ANSWERS = ["Coming", "Apologies"] as const;

/** A number that cannot be dialled is shown as it stands; without one, where to enter it. */
function phoneView({ who, phone, tel, place }: CallPerson, { goTo }: CallsDo): TemplateResult {
  if (tel !== null) return telView(who, { phone, tel });
  if (phone !== "") return html`<span>${phone}</span>`;
  if (place === null) return html`<span class="call-standing">no number in Seats</span>`;
  return html`<button type="button" class="link" @click=${() => goTo(place)}>Add a number</button>`;
}

function telView(who: string, { phone, tel }: { readonly phone: string; readonly tel: string }): TemplateResult {
  return html`<a href=${tel} target="_blank" rel="noopener" aria-label="Ring ${who}, ${phone}">${phone}</a>`;
}

function mailView({ who, email, mail }: CallPerson): TemplateResult | typeof nothing {
  if (mail === null) return email === "" ? nothing : html`<span>${email}</span>`;
  return html`<a href=${mail} target="_blank" rel="noopener" title=${email} aria-label="Email ${who}">Email</a>`;
}
