import type { ReportDocument } from "../../reports/document";
import { type Action, type Pane, sentenceOf } from "../pane";
import { documentSheet } from "./document-sheet";

/** Puts a document on a sheet of its own, and offers to take the sheet away again. */
export function writeDocument(document: ReportDocument, name: string): Action {
  return async (pane) => {
    const content = documentSheet(name, document);
    const sheet = await pane.port.writeSheet(content);
    const said = `It is on the new sheet ${sheet}, in plain values that print on A4 and read without the add-in.`;
    pane.notices.offer("success", said, {
      name: "Undo",
      press: () => void takeAway(pane, { ...content, sheet }),
    });
    return null;
  };
}

async function takeAway(pane: Pane, written: ReturnType<typeof documentSheet>): Promise<void> {
  try {
    const isGone = await pane.port.takeSheetAway(written);
    if (isGone) pane.notices.say("success", `Taken back: the sheet ${written.sheet}.`);
    else pane.notices.say("warning", `The sheet ${written.sheet} was changed since, so it was left as it is.`);
  } catch (error) {
    pane.notices.say("error", sentenceOf(error));
  }
}
