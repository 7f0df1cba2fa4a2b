import type { ReportDocument } from "../../reports/document";
import { type Action, type Pane, run, sentenceOf } from "../pane";
import { sayTakenBack } from "../write/take-back";
import { documentSheet } from "./document-sheet";

/** Puts a document on a sheet of its own, and offers to take the sheet away again. */
export function writeDocument(document: ReportDocument, name: string): Action {
  return async (pane) => {
    const content = documentSheet(name, document);
    const sheet = await pane.port.writeSheet(content);
    const said = `It is on the new sheet ${sheet}, in plain values that print on A4 and read without the add-in.`;
    pane.notices.offer("success", said, {
      name: "Undo",
      press: () => void takeAway(pane, { ...content, sheet }, () => void run(pane, writeDocument(document, name))),
    });
    return null;
  };
}

async function takeAway(pane: Pane, written: ReturnType<typeof documentSheet>, again: () => void): Promise<void> {
  try {
    const isGone = await pane.port.takeSheetAway(written);
    if (isGone) sayTakenBack(pane, { what: `the sheet ${written.sheet}`, again });
    else pane.notices.say("warning", `The sheet ${written.sheet} was changed since, so it was left as it is.`);
  } catch (error) {
    pane.notices.say("error", sentenceOf(error));
  }
}
