import { LETTERS } from "./register-shown";
import type { RegisterDoes } from "./register-view";

/** The keys of the list: up and down between people, a letter marks and moves on, Enter opens. */
export function followKeys(does: RegisterDoes): (event: KeyboardEvent) => void {
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

interface Place {
  readonly list: HTMLElement;
  readonly line: HTMLElement;
  readonly target: Element;
}

function onLine(event: KeyboardEvent, place: Place, does: RegisterDoes): boolean {
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
      does.open(key, "all");
      line.querySelector<HTMLElement>("[data-field]")?.focus();
      return true;
    case "Escape":
      does.open(key, null);
      return goTo(line, does);
    case "Backspace":
    case "Delete":
      does.mark(key, { status: "" });
      return true;
    default:
      return event.shiftKey ? forAll(event.key, does) : forOne(event.key, place, does);
  }
}

function forAll(pressed: string, does: RegisterDoes): boolean {
  switch (pressed.toUpperCase()) {
    case "P":
      does.markRest("Present");
      return true;
    case "A":
      does.markRest("Apologies");
      return true;
    default:
      return false;
  }
}

function forOne(pressed: string, place: Place, does: RegisterDoes): boolean {
  const letter = pressed.toUpperCase();
  if (letter === "Z") {
    does.undo();
    return true;
  }
  const status = LETTERS.find((each) => each.letter === letter)?.status;
  if (status === undefined) return false;
  const key = keyOfLine(place.line);
  does.mark(key, { status });
  if (status === "Deputy") {
    does.open(key, "deputy");
    place.line.querySelector<HTMLElement>("[data-field]")?.focus();
    return true;
  }
  if (status === "Apologies") does.open(key, "reason");
  return goTo(next(place, 1) ?? place.line, does);
}

/** Enter takes what is typed and goes on to the next person; Escape closes the fields. */
function inField({ key }: KeyboardEvent, place: Place, does: RegisterDoes): boolean {
  if (key !== "Enter" && key !== "Escape") return false;
  const to = key === "Enter" ? (next(place, 1) ?? place.line) : place.line;
  // Leaving the field takes what is typed in it.
  (place.target as HTMLElement).blur();
  if (place.target.matches(":invalid")) {
    (place.target as HTMLElement).focus();
    return true;
  }
  does.open(keyOfLine(place.line), null);
  return goTo(to, does);
}

/** The radio that Tab comes to takes the focus: for a button, too, that goes from the page when it is pressed. */
export function focusMarks(within: Element | null | undefined): void {
  within?.querySelector<HTMLElement>("[role=radio][tabindex='0']")?.focus();
}

function linesIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-line]")];
}

function next({ list, line }: Place, by: number): HTMLElement | undefined {
  const lines = linesIn(list);
  return lines[lines.indexOf(line) + by];
}

/** The line's radio that Tab comes to takes the focus; true, for the key is taken even at the list's end. */
function goTo(line: HTMLElement | undefined, does: RegisterDoes): boolean {
  if (line === undefined) return true;
  does.activate(keyOfLine(line));
  focusMarks(line);
  return true;
}

function goAlong({ line, target }: Place, by: number): boolean {
  const radios = [...line.querySelectorAll<HTMLElement>("[role=radio]")];
  radios[(radios.indexOf(target as HTMLElement) + by + radios.length) % radios.length]?.focus();
  return true;
}

function keyOfLine(line: HTMLElement): string {
  return line.dataset["line"] ?? "";
}
