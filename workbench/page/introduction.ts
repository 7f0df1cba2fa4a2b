import { button, element } from "./element";
import { INTRODUCTIONS } from "./first-sight";
import type { Opened } from "./open-book";

const DISMISSED = "workbench.introductions.dismissed";

/** The cell at which the workbook opens: its name, and the way back to it. */
interface OpenedAt {
  readonly name: string;
  readonly goThere: () => void;
}

/** The sentence above the sheet, until it is dismissed; from then on it stays away, here and when the page is opened again. */
export function introduction(opened: Opened, { name, goThere }: OpenedAt): HTMLElement {
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
  const [before = "", after] = INTRODUCTIONS[opened].split("{cell}");
  const cell = after === undefined ? [] : [button(name, goThere, { class: "link" }), after];
  root.append(element("p", {}, before, ...cell), dismiss);
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
