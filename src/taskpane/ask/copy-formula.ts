import type { Action } from "../pane";

/** Puts a formula on the clipboard. Excel on the web may not let an add-in do so by itself: the browser's own copying is tried then. */
export function copyFormula(formula: string): Action {
  return async () => {
    const isCopied = await navigator.clipboard.writeText(formula).then(
      () => true,
      () => copySelected(formula),
    );
    if (!isCopied)
      throw new Error("The formula could not be copied. Select it in the pane with the mouse and press Ctrl+C.");
    return "The formula is on the clipboard. Paste it into a cell.";
  };
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.className = "hidden-words";
  box.value = text;
  document.body.append(box);
  box.select();
  // Deprecated, but what remains where the clipboard is not open to the page.
  const isCopied = document.execCommand("copy");
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
