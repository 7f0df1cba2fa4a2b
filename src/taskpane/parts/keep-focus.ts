/**
 * Draws, and keeps the focus where it was, also in a line that has moved: in a line that has gone with what was done about it, it passes to the same button of the
 * next line, else of the one before; in the last line of all, to the place itself. Lines are what bears `data-line`.
 */
export function keepFocus(place: HTMLElement, draw: () => void): void {
  const focused = document.activeElement;
  const line = focused instanceof HTMLElement && place.contains(focused) ? focused.closest("[data-line]") : null;
  const at = line === null ? -1 : linesOf(place).indexOf(line);
  const kind = focused?.className ?? "";
  draw();
  if (!(focused instanceof HTMLElement) || line === null) return;
  if (focused.isConnected) {
    // A line that has moved to another place has let go of it.
    if (document.activeElement === document.body) focused.focus();
    return;
  }
  const lines = linesOf(place);
  const next = lines[at] ?? lines.at(-1);
  const target =
    [...(next?.querySelectorAll("button") ?? [])].find(({ className }) => className === kind) ??
    next?.querySelector("button");
  if (target) return target.focus();
  place.tabIndex = -1;
  place.focus();
}

function linesOf(place: HTMLElement): readonly Element[] {
  return [...place.querySelectorAll("[data-line]")];
}
