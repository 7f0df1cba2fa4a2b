/** What the keys of a list of lines do. */
export interface KeysDo {
  /** The line that Tab comes back to. */
  readonly activate: (key: string) => void;
  /** Opens all that there is of a line (Enter), or closes it (Escape). */
  readonly open: (key: string, isOpened: boolean) => void;
  /** Takes what is typed in the line's fields (Enter); false where it cannot be taken, and the line stays open. */
  readonly take?: (key: string) => boolean;
  readonly clear: (key: string) => void;
  readonly undo: () => void;
  /** A letter or a sign, as a capital: where the focus goes then; null where it means nothing here. */
  readonly letter: (letter: string, key: string) => "next line" | "field" | null;
  /** The same with Shift, for all lines: true where it means something here. */
  readonly forAll: (letter: string) => boolean;
}

/** Z takes back the last marks wherever the focus is on the page but in a field; in the list, its own keys do. */
export function undoAnywhere(undo: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey, defaultPrevented } = event;
    if (key.toLowerCase() !== "z" || ctrlKey || metaKey || altKey || shiftKey || defaultPrevented) return;
    if (!(target instanceof Element) || target.matches("input, textarea, select")) return;
    event.preventDefault();
    undo();
  };
}

/** The keys of a list of lines: up and down between lines, a letter marks and moves on, Enter opens. */
export function followKeys(does: KeysDo): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    const line = event.target.closest<HTMLElement>("[data-line]");
    const list = event.currentTarget as HTMLElement;
    if (line === null) return;
    const isDone = event.target.matches("[role=radio], .more")
      ? onLine(event, { list, line, target: event.target }, does)
      : event.target.matches("input, select") && inField(event, { list, line, target: event.target }, does);
    if (isDone) event.preventDefault();
  };
}

/**
 * A click on a letter does what its key does: it marks and moves on, so that the key pressed next is not of the line that is done.
 * Nothing is scrolled: the pointer stays where it is. Where the letter was pressed without a pointer (Space, a screen reader) it stays.
 */
export function followClicks(does: Pick<KeysDo, "activate" | "letter">): (event: MouseEvent) => void {
  return ({ target, currentTarget, detail }) => {
    const radio = target instanceof Element ? target.closest<HTMLElement>("[data-letter]") : null;
    const line = radio?.closest<HTMLElement>("[data-line]") ?? null;
    if (radio === null || line === null) return;
    const goes = does.letter(radio.dataset["letter"] ?? "", keyOfLine(line));
    if (goes === null || detail === 0) return;
    if (goes === "field") goToField(line);
    else goTo(next({ list: currentTarget as HTMLElement, line }, 1), does, { preventScroll: true });
  };
}

interface Place {
  readonly list: HTMLElement;
  readonly line: HTMLElement;
  readonly target: Element;
}

function onLine(event: KeyboardEvent, place: Place, does: KeysDo): boolean {
  const { line, list } = place;
  const key = keyOfLine(line);
  switch (event.key) {
    case "ArrowDown":
      return goTo(next(place, 1), does);
    case "ArrowUp":
      return goTo(next(place, -1), does);
    case "Home":
      return goTo(linesIn(list)[0], does);
    case "End":
      return goTo(linesIn(list).at(-1), does);
    case "ArrowRight":
      return goAlong(place, 1);
    case "ArrowLeft":
      return goAlong(place, -1);
    case "Enter":
      does.open(key, true);
      return goToField(line);
    case "Escape":
      does.open(key, false);
      return goTo(line, does);
    case "Backspace":
    case "Delete":
      does.clear(key);
      return true;
    default:
      return letterPressed(event, place, does);
  }
}

function letterPressed({ key: pressed, shiftKey }: KeyboardEvent, place: Place, does: KeysDo): boolean {
  const letter = pressed.toUpperCase();
  if (shiftKey) return does.forAll(letter);
  if (letter === "Z") {
    does.undo();
    return true;
  }
  const goes = does.letter(letter, keyOfLine(place.line));
  if (goes === null) return false;
  return goes === "field" ? goToField(place.line) : goTo(next(place, 1) ?? place.line, does);
}

/** Enter takes what is typed and goes on to the next line; Escape closes the fields. */
function inField({ key }: KeyboardEvent, place: Place, does: KeysDo): boolean {
  if (key !== "Enter" && key !== "Escape") return false;
  const to = key === "Enter" ? (next(place, 1) ?? place.line) : place.line;
  // Leaving the field takes what is typed in it.
  (place.target as HTMLElement).blur();
  if (place.target.matches(":invalid")) {
    (place.target as HTMLElement).focus();
    return true;
  }
  if (key === "Enter" && does.take?.(keyOfLine(place.line)) === false) {
    place.line.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    return true;
  }
  does.open(keyOfLine(place.line), false);
  return goTo(to, does);
}

/** The radio that Tab comes to takes the focus: for a button, too, that goes from the page when it is pressed. */
export function focusMarks(within: Element | null | undefined, how: FocusOptions = {}): void {
  within?.querySelector<HTMLElement>("[role=radio][tabindex='0']")?.focus(how);
}

function goToField(line: HTMLElement): boolean {
  line.querySelector<HTMLElement>("[data-field]")?.focus();
  return true;
}

function linesIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-line]")];
}

function next({ list, line }: Omit<Place, "target">, by: number): HTMLElement | undefined {
  const lines = linesIn(list);
  return lines[lines.indexOf(line) + by];
}

/** The line's radio that Tab comes to takes the focus; true, for the key is taken even at the list's end. */
function goTo(line: HTMLElement | undefined, does: Pick<KeysDo, "activate">, how: FocusOptions = {}): boolean {
  if (line === undefined) return true;
  does.activate(keyOfLine(line));
  focusMarks(line, how);
  return true;
}

function goAlong({ line, target }: Place, by: number): boolean {
  const radios = [...line.querySelectorAll<HTMLElement>("[role=radio]")];
  radios[(radios.indexOf(target as HTMLElement) + by + radios.length) % radios.length]?.focus();
  return true;
}

/** Notes in which line the focus is, so that Tab comes back to it. */
export function noteFocus({ target }: Event, { activate }: Pick<KeysDo, "activate">): void {
  const line = target instanceof Element ? target.closest<HTMLElement>("[data-line]") : null;
  if (line !== null) activate(keyOfLine(line));
}

function keyOfLine(line: HTMLElement): string {
  return line.dataset["line"] ?? "";
}
