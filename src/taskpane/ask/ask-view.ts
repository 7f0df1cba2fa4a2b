import { callsIn, referencesIn } from "../../cells/formula";
import { element, setText, show } from "../element";
import type { Pane } from "../pane";
import { type AskingCell, cellAnswers } from "./cell-answers";
import { ownQuestion } from "./own-question";

/**
 * Ask: why the selected cell says what it says, or any question of one's own. The page goes by the selected cell until
 * the officer begins a question of her own, and does so again when she asks for it or has put her question into a cell.
 */
export function askView(pane: Pane): HTMLElement {
  let isOwn = false;
  let cell: AskingCell | null = null;
  let told = "";
  const toCell = element("fluent-button", { size: "small", onclick: () => goByCell() });
  const beside = element("p", { class: "ask-beside" }, toCell);
  const toOwn = element("fluent-button", { size: "small", onclick: () => askOwn() }, "Ask another question");
  const answers = cellAnswers(pane, (name, filledIn) => {
    askOwn();
    own.fill(name, filledIn);
  });
  const own = ownQuestion(pane, { began: () => (isOwn = true), put: () => (isOwn = false) });
  const byCell = element("div", {}, answers.node, toOwn);
  const hint = element(
    "p",
    { class: "hint" },
    "Select a cell with a DDSCP formula and this page says why it shows what it shows.",
  );
  const byOneself = element("div", {}, beside, hint, own.node);

  const draw = (): void => {
    const isByCell = cell !== null && !isOwn;
    show(byCell, isByCell);
    show(byOneself, !isByCell);
    show(beside, cell !== null);
    show(hint, cell === null);
    if (cell !== null) setText(toCell, `Why does ${cell.sheet}, cell ${cell.address} say that?`);
    if (isByCell && cell !== null) answers.show(cell);
  };
  const goByCell = (): void => {
    isOwn = false;
    draw();
    answers.focus();
  };
  const askOwn = (): void => {
    isOwn = true;
    draw();
  };
  const page = element("div", { class: "ask" }, byCell, byOneself);
  followSelection(pane, page, (next) => {
    const key = JSON.stringify(next);
    if (key === told) return;
    told = key;
    cell = next;
    draw();
  });
  draw();
  return page;
}

/** Calls back with the selected cell while the page is in sight: null where it holds no formula of ours. */
function followSelection(pane: Pane, page: HTMLElement, tell: (cell: AskingCell | null) => void): void {
  let isSeen = false;
  let isWatching = false;
  let isLooking = false;
  let again = false;
  const look = async (): Promise<void> => {
    if (!isSeen) return;
    again = isLooking;
    if (isLooking) return;
    isLooking = true;
    do {
      again = false;
      tell(await askingCell(pane));
    } while (again as boolean);
    isLooking = false;
  };
  new IntersectionObserver((entries) => {
    isSeen = entries.at(-1)?.isIntersecting === true;
    if (isSeen && !isWatching) {
      isWatching = true;
      pane.port
        .watchSelection(() => void look())
        .catch((error: unknown) => pane.notices.say("error", error instanceof Error ? error.message : String(error)));
    }
    void look();
  }).observe(page);
}

/** Where the selected cell cannot be read, like beside a selected chart, there is none to ask about. */
async function askingCell({ port }: Pane): Promise<AskingCell | null> {
  const selected = await port.selectedCell().catch(() => null);
  const calls = callsIn(selected?.formula ?? "");
  if (selected === null || calls.length === 0) return null;
  const references = [...new Set(calls.flatMap(referencesIn))];
  return {
    ...selected,
    calls,
    values: references.length === 0 ? {} : await port.valuesAt(selected, references).catch(() => ({})),
  };
}
