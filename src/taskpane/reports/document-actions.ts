import type { ReportDocument } from "../../reports/document";
import { asHtml } from "../../reports/writers/html";
import { asText } from "../../reports/writers/text";
import type { Action } from "../pane";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Saves a document as a Word file among the downloads. */
export function saveAsWord(document: ReportDocument, name: string): Action {
  return async () => {
    // Fetched once somebody asks for it.
    const { asDocx } = await import(/* webpackChunkName: "word-file" */ "../../reports/writers/docx");
    return saved(new Blob([(await asDocx(document)).slice()], { type: WORD }), `${name}.docx`);
  };
}

/** Saves a document as a page that prints on A4. */
export function saveAsPage(document: ReportDocument, name: string): Action {
  return () => Promise.resolve(saved(new Blob([asHtml(document)], { type: "text/html" }), `${name}.html`));
}

/** Whether the file was kept is for the browser around the pane to say: no add-in is told. */
function saved(file: Blob, name: string): string {
  const address = URL.createObjectURL(file);
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `${name} was handed to your browser. If it is not among your downloads, press Copy and paste it into Word.`;
}

/** Puts a document on the clipboard with its tables, for Word or an e-mail. */
export function copyDocument(document: ReportDocument): Action {
  return async () => {
    const [page, plain] = [asHtml(document), asText(document)];
    const isCopied =
      (await navigator.clipboard
        .write([
          new ClipboardItem({
            "text/html": new Blob([page], { type: "text/html" }),
            "text/plain": new Blob([plain], { type: "text/plain" }),
          }),
        ])
        .then(
          () => true,
          () => false,
        )) || copiedByHand(page, plain);
    if (!isCopied) throw new Error("It could not be copied. Put it on a new sheet instead.");
    return "It is on the clipboard, with its tables. Paste it into Word or an e-mail.";
  };
}

/** The browser's own copying, where the clipboard is not open to the page: deprecated, but what remains. */
function copiedByHand(page: string, plain: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", page);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
  };
  window.document.addEventListener("copy", put);
  const isCopied = window.document.execCommand("copy");
  window.document.removeEventListener("copy", put);
  return isCopied;
}
