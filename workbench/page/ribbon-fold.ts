import { element } from "./element";

let made = 0;

/** A group of the ribbon: its buttons, or where there is no room for them one button with a menu of them. */
export function ribbonGroup(label: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  const tools = element("div", { class: "tools", id: `ribbon-tools-${(made += 1)}` }, ...buttons);
  const unfold = element(
    "button",
    { type: "button", class: "tool unfold", popovertarget: tools.id, "aria-haspopup": "true", "aria-label": label },
    `${label} ▾`,
  );
  tools.addEventListener("toggle", () => {
    if (!tools.matches(":popover-open")) return;
    const { left, bottom } = unfold.getBoundingClientRect();
    tools.style.left = `${Math.max(4, Math.min(left, window.innerWidth - tools.offsetWidth - 4))}px`;
    tools.style.top = `${bottom + 2}px`;
    tools.querySelector<HTMLElement>("button:enabled")?.focus();
  });
  tools.addEventListener("click", () => {
    if (tools.matches(":popover-open")) tools.hidePopover();
  });
  return element(
    "div",
    { class: "group", role: "group", "aria-label": label },
    unfold,
    tools,
    element("div", { class: "caption", "aria-hidden": "true" }, label),
  );
}

function fold(group: Element, isFolded: boolean): void {
  if (group.classList.contains("folded") === isFolded) return;
  group.classList.toggle("folded", isFolded);
  const tools = group.querySelector<HTMLElement>(".tools");
  if (isFolded) tools?.setAttribute("popover", "auto");
  else tools?.removeAttribute("popover");
}

/** Folds the ribbon's groups, the last first, until it fits; lets the arrow keys go from button to button, as one stop of the Tab key. */
export function foldToFit(ribbon: HTMLElement): void {
  const groups = [...ribbon.children];
  const fit = (): void => {
    ribbon.classList.remove("lines");
    for (const group of groups) fold(group, false);
    for (const group of groups.toReversed()) {
      if (ribbon.scrollWidth <= ribbon.clientWidth) break;
      fold(group, true);
    }
    ribbon.classList.toggle("lines", ribbon.scrollWidth > ribbon.clientWidth);
    stopAt(
      ribbon,
      buttonsOf(ribbon).find(({ tabIndex }) => tabIndex === 0),
    );
  };
  let width = 0;
  new ResizeObserver(() => {
    if (ribbon.clientWidth === width) return;
    width = ribbon.clientWidth;
    fit();
  }).observe(ribbon);
  ribbon.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) stopAt(ribbon, target);
  });
  ribbon.addEventListener("keydown", (event) => {
    const buttons = buttonsOf(ribbon);
    const at = buttons.findIndex((each) => each === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: -1 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  });
}

/** The buttons in sight: of an open menu, its own alone. */
function buttonsOf(ribbon: HTMLElement): HTMLElement[] {
  const within = ribbon.querySelector(":popover-open") ?? ribbon;
  return [...within.querySelectorAll<HTMLElement>("button:enabled")].filter((each) => each.checkVisibility());
}

function stopAt(ribbon: HTMLElement, stop = buttonsOf(ribbon)[0]): void {
  for (const each of ribbon.querySelectorAll("button")) each.tabIndex = each === stop ? 0 : -1;
}
