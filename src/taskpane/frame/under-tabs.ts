/** A field's label stands above it, and is to be read when the field has the focus. */
const LABEL_PX = 24;

/**
 * Lets what has the focus, or is to be seen, be scrolled to below what stays at the top of the pane: the tabs, and what the page
 * keeps below them. Looked at right before the focus can move, because a page changes the height of both, and whenever the answer is called.
 */
export function scrollsUnderTabs(root: HTMLElement): () => void {
  const look = (): void => {
    const tabs = heightOf(root.querySelector(".pages-nav"));
    const below = heightOf(root.querySelector(".page:not([hidden]) .stays-above"));
    const { style } = document.documentElement;
    style.setProperty("--tabs-height", `${tabs}px`);
    style.scrollPaddingTop = `${tabs + below + LABEL_PX}px`;
  };
  for (const kind of ["keydown", "pointerdown", "focusin", "resize"]) window.addEventListener(kind, look, true);
  return look;
}

function heightOf(element: Element | null): number {
  return element instanceof HTMLElement ? element.offsetHeight : 0;
}
