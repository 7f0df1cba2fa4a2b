import { button, element } from "./element";
import { INTRODUCTIONS } from "./first-sight";
import type { Opened } from "./open-book";

const DISMISSED = "workbench.introductions.dismissed";

/** The sentence above the sheet, until it is dismissed; from then on it stays away, here and when the page is opened again. */
export function introduction(opened: Opened): HTMLElement {
  const root = element("section", { class: "introduction", "aria-label": "What this is" });
  if (dismissed().includes(opened)) {
    root.hidden = true;
    return root;
  }
  const dismiss = button(
    "×",
    () => {
      root.hidden = true;
      remember([...dismissed(), opened]);
    },
    { class: "plain", "aria-label": "Dismiss this sentence" },
  );
  root.append(element("p", {}, INTRODUCTIONS[opened]), dismiss);
  return root;
}

/** A browser may keep nothing for a page: then each opening begins anew. */
function dismissed(): string[] {
  try {
    return (localStorage.getItem(DISMISSED) ?? "").split(" ");
  } catch {
    return [];
  }
}

function remember(kinds: readonly string[]): void {
  try {
    localStorage.setItem(DISMISSED, kinds.join(" ").trim());
  } catch {
    // Nothing is kept.
  }
}
