import { html, nothing, type TemplateResult } from "lit-html";
import {
  headingOf,
  isHeadingRow,
  referenceTo,
  type ReportBlock,
  type ReportDocument,
  type ReportSection,
  type TableBlock,
  textOf,
} from "../../reports/document";
import { drawnAsText } from "../../reports/writers/drawn-as-text";
import { optionField } from "../parts/option-field";
import { eachOf } from "../parts/each-of";
import { type DocumentShown, type DocumentWanted } from "./documents-view-model";

export interface DocumentsDoes {
  readonly want: (wanted: Partial<DocumentWanted>) => void;
  readonly toSheet: (event: Event) => void;
  readonly toWord: (event: Event) => void;
  readonly toPage: (event: Event) => void;
  readonly copy: (event: Event) => void;
}

/** A document chosen, what may be done with it, and how it reads. */
export function documentsView(shown: DocumentShown, does: DocumentsDoes): TemplateResult {
  const { document, why, forClerk } = shown;
  return html`<section class="documents">
    <h2>Documents</h2>
    ${choicesView(shown, does)}
    ${
      document === null
        ? html`<p role="status">${why}</p>`
        : html`<div class="document-buttons">
              <fluent-button appearance="primary" @click=${does.toSheet}>Put it on a new sheet</fluent-button>
              <fluent-button @click=${does.toWord}>Word file</fluent-button>
              <fluent-button @click=${does.toPage}>Web page to print</fluent-button>
              <fluent-button @click=${does.copy}>Copy</fluent-button>
            </div>
            <p class="hint">
              A file lands in your downloads. Some Excel for Windows and Mac keep add-ins from saving files: then press
              Copy, and paste it into Word or an e-mail.
            </p>
            ${
              forClerk.length === 0
                ? nothing
                : html`<div class="for-clerk" role="region" aria-label="For you, not in the document">
                    <h3>For you, not in the document</h3>
                    <ul>
                      ${forClerk.map((note) => html`<li>${note}</li>`)}
                    </ul>
                  </div>`
            }
            ${previewView(document)}`
    }
  </section>`;
}

function choicesView(
  { name, names, meetings, meeting, groups, group }: DocumentShown,
  { want }: DocumentsDoes,
): TemplateResult {
  return html`<div class="chooser">
    ${optionField(
      { id: "document-name", label: "Document", isWide: true },
      { options: names.map((each) => ({ value: each, label: each })), chosen: name },
      (value) => {
        const chosen = names.find((each) => each === value);
        if (chosen !== undefined) want({ name: chosen, meeting: "" });
      },
    )}
    ${groups.length === 0 ? nothing : optionField({ id: "document-group", label: "From", isWide: true }, { options: groups, chosen: group }, (value) => want({ group: value }))}
    ${
      meetings.length === 0
        ? nothing
        : optionField(
            { id: "document-meeting", label: groups.length === 0 ? "Meeting" : "For the meeting", isWide: true },
            { options: meetings, chosen: meeting },
            (value) => want({ meeting: value }),
          )
    }
  </div>`;
}

function previewView(document: ReportDocument): TemplateResult {
  const { title, facts, sections } = document;
  const [first, ...rest] = sections;
  return html`<div class="preview" role="region" aria-label="Preview">
    <h3>${title}</h3>
    ${facts.map(({ name, says }) => html`<p class="document-fact"><span>${name}</span> ${says}</p>`)}
    ${
      first === undefined
        ? nothing
        : html`<h4>${headingOf(document, first)}</h4>
            ${blocksView(document, first)}`
    }
    ${eachOf(
      rest,
      ({ id }) => id,
      (section) =>
        html`<details>
          <summary tabindex="0">${headingOf(document, section)}</summary>
          ${blocksView(document, section)}
        </details>`,
    )}
  </div>`;
}

function blocksView(document: ReportDocument, { blocks, by }: ReportSection): TemplateResult {
  return html`${blocks.map((block) => blockView(document, block))}
  ${by.length === 0 ? nothing : html`<p class="paragraphs">${by.join(", ")}</p>`}`;
}

function blockView(document: ReportDocument, block: ReportBlock): TemplateResult {
  switch (block.kind) {
    case "text":
      return block.isHeading === true ? html`<h5>${block.text}</h5>` : html`<p>${block.text}</p>`;
    case "list":
      return html`<ul>
        ${block.items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
    case "key lines":
      return html`<ul class="key-lines">
        ${block.lines.map(
          ({ asks, text, section }) =>
            html`<li><strong>${asks}</strong> ${text} <span class="fix">${referenceTo(document, section)}</span></li>`,
        )}
      </ul>`;
    case "table":
      return tableView(block);
    default:
      return block satisfies never;
  }
}

/** Each row a line: its first cell, and the others behind their headers. */
function tableView(table: TableBlock): TemplateResult {
  const { columns, rows, says } = table;
  return html`${says === "" ? nothing : html`<p class="hint">${says}</p>`}
    <ul class="table-lines">
      ${rows.map((row) => {
        const [first = "", ...others] = row;
        if (isHeadingRow(row, table)) return html`<li class="head"><strong>${textOf(first)}</strong></li>`;
        return html`<li>
          <strong>${textOf(first)}</strong>
          ${others.map((cell, at) => {
            const said = drawnAsText(cell);
            return said === "" ? nothing : html`<span>${columns[at + 1]?.header ?? ""}: ${said}</span>`;
          })}
        </li>`;
      })}
    </ul>`;
}
