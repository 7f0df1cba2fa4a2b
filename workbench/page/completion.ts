import { placeInFormula } from "../formula/place-in-formula";
import { element } from "./element";
import { functionsFor, parametersOf, type FunctionHelp } from "./function-help";

let made = 0;

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Beside a box into which formulas are typed: the functions whose names begin so, with their help; inside a call its parameters. */
export class Completion {
  readonly root = element("div", { class: "completion" });
  private readonly list: HTMLElement;
  private readonly hint: HTMLElement;
  private found: readonly FunctionHelp[] = [];
  private chosen = 0;

  constructor(
    private readonly box: TextBox,
    private readonly functions: readonly FunctionHelp[],
  ) {
    const id = `completion-${(made += 1)}`;
    this.list = element("ul", { class: "functions", role: "listbox", id: `${id}-list`, "aria-label": "Functions" });
    this.hint = element("div", { class: "parameters", id: `${id}-hint` });
    this.root.append(this.list, this.hint);
    // A box of several lines is no combobox, but tells as well which function of the list is chosen.
    if (box instanceof HTMLInputElement) box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.list.id);
    box.setAttribute("aria-describedby", this.hint.id);
    this.hide();
    this.listen(box);
  }

  private listen(box: HTMLElement): void {
    box.addEventListener("input", () => this.look());
    box.addEventListener("click", () => this.look());
    box.addEventListener("keyup", ({ key }) => {
      if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(key)) this.look();
    });
    box.addEventListener("blur", () => this.hide());
    box.addEventListener("keydown", (event) => this.press(event), { capture: true });
  }

  hide(): void {
    this.found = [];
    this.root.hidden = true;
    this.tellOpen(false);
    this.box.removeAttribute("aria-activedescendant");
  }

  private tellOpen(isOpen: boolean): void {
    if (this.box instanceof HTMLInputElement) this.box.setAttribute("aria-expanded", String(isOpen));
  }

  /** Shows what belongs to the place of the caret. */
  private look(): void {
    const { typing, within } = placeInFormula(this.box.value, this.box.selectionStart ?? 0);
    this.found = typing ? functionsFor(typing.name, this.functions) : [];
    this.chosen = 0;
    const call = within && this.functions.find(({ name }) => name === within.name.toUpperCase());
    if (this.found.length === 0 && !call) return this.hide();
    this.root.hidden = false;
    this.drawList();
    this.hint.replaceChildren(...(call && within ? signature(call, within.argument) : []));
    this.place();
  }

  private drawList(): void {
    const isOpen = this.found.length > 0;
    this.list.hidden = !isOpen;
    this.tellOpen(isOpen);
    this.list.replaceChildren(...this.found.map((each, at) => this.option(each, at)));
    this.choose(this.chosen);
  }

  private option({ name, description }: FunctionHelp, at: number): HTMLElement {
    const option = element(
      "li",
      { role: "option", id: `${this.list.id}-${at}` },
      element("span", { class: "name" }, name),
      element("span", { class: "help" }, description),
    );
    // The box keeps the focus: what is typed would be put into the cell without it.
    option.addEventListener("mousedown", (event) => {
      event.preventDefault();
      this.chosen = at;
      this.take();
    });
    return option;
  }

  private choose(at: number): void {
    this.chosen = at;
    [...this.list.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const option = this.list.children[at];
    if (!option) return this.box.removeAttribute("aria-activedescendant");
    this.box.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  private press(event: KeyboardEvent): void {
    const { length } = this.found;
    if (length === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.choose((this.chosen + step + length) % length);
    else if (event.key === "Tab" || event.key === "Enter") this.take();
    else if (event.key === "Escape") this.hide();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Puts the chosen name in place of what is typed of it, ready for its arguments. */
  private take(): void {
    const { box } = this;
    const { typing } = placeInFormula(box.value, box.selectionStart ?? 0);
    const name = this.found[this.chosen]?.name;
    if (!typing || name === undefined) return;
    const isCalled = box.value[typing.to] === "(";
    box.setRangeText(isCalled ? name : `${name}(`, typing.from, typing.to, "end");
    if (isCalled) box.setSelectionRange(typing.from + name.length + 1, typing.from + name.length + 1);
    box.dispatchEvent(new InputEvent("input"));
  }

  /** Below the box, or above it where there is no room. */
  private place(): void {
    const { left, top, bottom } = this.box.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = this.root;
    const isBelow = bottom + offsetHeight + 4 <= window.innerHeight;
    style.left = `${Math.max(4, Math.min(left, window.innerWidth - offsetWidth - 4))}px`;
    style.top = `${isBelow ? bottom + 2 : Math.max(4, top - offsetHeight - 2)}px`;
  }
}

function signature(call: FunctionHelp, argument: number): Node[] {
  const parameters = parametersOf(call, argument);
  const shown = parameters.flatMap(({ text, isCurrent }, at) => [
    ...(at === 0 ? [] : [", "]),
    isCurrent ? element("b", {}, text) : text,
  ]);
  const current = parameters.find(({ isCurrent }) => isCurrent);
  return [
    element("div", { class: "signature" }, `${call.name}(`, ...shown, ")"),
    element("div", { class: "help" }, current?.description ?? call.description),
  ];
}
