import { html, nothing, type TemplateResult } from "lit-html";
import type { CellPlace } from "../cell-place";
import { eachOf } from "../parts/each-of";
import { moveInGrid, squareKey } from "./attendance-grid-keys";
import type { Square } from "./attendance-squares";
import type { AgencyLine, AttendanceModel } from "./attendance-view-model";

export interface GridDoes {
  readonly goTo: (place: CellPlace) => void;
  /** The square that Tab comes back to. */
  readonly activate: (key: string) => void;
}

/** Letters with what they mean, in the order of the register. */
const LETTERS: readonly { readonly letter: Square["letter"]; readonly word: string }[] = [
  { letter: "P", word: "present" },
  { letter: "R", word: "remote" },
  { letter: "D", word: "deputy" },
  { letter: "A", word: "apologies" },
  { letter: "X", word: "absent" },
  { letter: "?", word: "not yet marked" },
];

/** Agencies by meetings: one Tab stop, arrows between the squares, each of which opens its cell. */
export function attendanceGridView(model: AttendanceModel, active: string, does: GridDoes): TemplateResult {
  const { meetings, lines, period } = model;
  const keys = lines.flatMap(({ name, squares }) => squares.map(({ meeting }) => squareKey(name, meeting)));
  const tabStop = keys.includes(active) ? active : keys[0];
  const lettersUsed = new Set(lines.flatMap(({ squares }) => squares.map(({ letter }) => letter)));
  return html`<div class="heat-box" style="--meetings:${meetings.length}">
      <table role="grid" class="heat" aria-label="Attendance, ${period}" @keydown=${moveInGrid}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" class="heat-who"><span class="hidden-words">Agency</span></th>
            ${meetings.map(
              ({ label, full }) => html`<th role="columnheader" scope="col" title=${full}><span>${label}</span></th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${eachOf(
            lines,
            ({ name }) => name,
            (line) => lineView(line, tabStop, model, does),
          )}
        </tbody>
      </table>
    </div>
    <p class="heat-key hint">
      ${LETTERS.filter(({ letter }) => lettersUsed.has(letter)).map(
        ({ letter, word }) =>
          html`<span><span class="square ${CLASSES[letter]}" aria-hidden="true">${letter}</span> ${word}</span>`,
      )}
    </p>`;
}

function lineView(
  { name, represented, expected, share, squares }: AgencyLine,
  tabStop: string | undefined,
  { meetings }: AttendanceModel,
  { goTo, activate }: GridDoes,
): TemplateResult {
  return html`<tr role="row">
    <th role="rowheader" scope="row" class="heat-who">
      <span class="heat-name">${name}</span>
      <span class="heat-count"
        >${expected === 0 ? "none marked" : html`${represented} of ${expected} <span class="heat-share">${share}</span>`}</span
      >
    </th>
    ${squares.map((square, at) => {
      const key = squareKey(name, square.meeting);
      const said = `${meetings[at]?.full ?? square.meeting}: ${square.said}`;
      return html`<td role="gridcell">
        <button
          type="button"
          class="square ${CLASSES[square.letter]}"
          data-square=${key}
          tabindex=${key === tabStop ? "0" : "-1"}
          title=${said}
          aria-label=${said}
          @focus=${() => activate(key)}
          @click=${square.place === null ? nothing : () => goTo(square.place as CellPlace)}
        >
          ${square.letter}
        </button>
      </td>`;
    })}
  </tr>`;
}

const CLASSES: Readonly<Record<Square["letter"], string>> = {
  P: "present",
  R: "remote",
  D: "deputy",
  A: "apologies",
  X: "absent",
  "?": "open",
  "": "none",
};
