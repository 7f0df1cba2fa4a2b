import { nothing, type TemplateResult } from "lit-html";
import type { ReportDocument } from "../../reports/document";
import { type Action, type Pane, run } from "../pane";
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
    const withShown = (act: (document: ReportDocument, sheet: string) => Action) => (event: Event) => {
      const shown = this.model.model;
      if (shown === null || shown.document === null) return;
      const button = event.currentTarget instanceof Element ? event.currentTarget : null;
      void run(pane, act(shown.document, shown.sheet), button);
    };
    this.does = {
      want: (wanted) => {
        this.wanted = { ...this.wanted, ...wanted };
        this.follow();
      },
      toSheet: withShown(writeDocument),
      toWord: withShown(saveAsWord),
      toPage: withShown(saveAsPage),
      copy: withShown(copyDocument),
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
