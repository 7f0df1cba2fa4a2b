import { nothing, type TemplateResult } from "lit-html";
import type { ReportDocument } from "../../reports/document";
import { type Action, type Pane, pressed } from "../pane";
import { LatestModel } from "../pane-book";
import { copyDocument, saveAsPage, saveAsWord } from "./document-actions";
import { type DocumentShown, documentShown, type DocumentWanted } from "./documents-view-model";
import { type DocumentsDoes, documentsView } from "./documents-view";
import { writeDocument } from "./write-document";

/** The part of Reports that shows a document and puts it on a sheet, into a file or on the clipboard. */
export class DocumentsPart {
  private wanted: DocumentWanted = { name: "Board report", meeting: "", group: "" };
  private isShown = false;
  private readonly model: LatestModel<DocumentShown>;
  private readonly does: DocumentsDoes;

  constructor(
    pane: Pane,
    private readonly draw: () => void,
  ) {
    this.model = new LatestModel(pane.book, () => this.draw());
    // Compared with the sheets once more, so that nothing leaves the workbook that it no longer says.
    const made = (act: (document: ReportDocument, name: string) => Action, as: "sheet" | "file") =>
      pressed(pane, async (within) => {
        await within.notices.writing(within.live.compare());
        const { register, today } = within.live;
        const { document, why, ...names } = documentShown(register, today, this.wanted);
        if (document === null) throw new Error(why);
        return act(document, names[as])(within);
      });
    this.does = {
      want: (wanted) => {
        this.wanted = { ...this.wanted, ...wanted };
        this.follow();
      },
      toSheet: made(writeDocument, "sheet"),
      toWord: made(saveAsWord, "file"),
      toPage: made(saveAsPage, "file"),
      // What is seen, at once: a browser that is kept waiting does not open the clipboard.
      copy: pressed(pane, async (within) => {
        const document = this.model.model?.document;
        return document == null ? null : copyDocument(document)(within);
      }),
    };
  }

  /** A document is made only while the officer looks at it. */
  show(isShown: boolean): void {
    if (isShown === this.isShown) return;
    this.isShown = isShown;
    this.follow();
  }

  view(): TemplateResult | typeof nothing {
    const shown = this.model.model;
    return shown === null ? nothing : documentsView(shown, this.does);
  }

  private follow(): void {
    const { wanted } = this;
    this.model.follow(
      this.isShown
        ? {
            key: `document ${JSON.stringify(wanted)}`,
            model: (register, today) => documentShown(register, today, wanted),
            fromWholeWorkbook: true,
          }
        : null,
    );
  }
}
