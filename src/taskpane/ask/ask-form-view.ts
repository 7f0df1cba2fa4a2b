import { helpOf } from "../../cells/help";
import { type AskField, fieldsOf, type FilledIn, QUESTIONS } from "./ask-form-view-model";
import { type Offer, offersFor } from "./offers-view-model";
import { element, setText, show } from "../element";
import { KeyedList } from "../keyed-list";
import type { Pane } from "../pane";

export interface AskForm {
  readonly node: HTMLElement;
  /** Fills the form in, without calling back. */
  fill(name: string, filledIn: FilledIn): void;
  focus(): void;
}

/** Whoever types is answered when they pause. */
const TYPING_MS = 250;

/** A question to choose by its subject, and a field for each of its arguments. Calls back with what is asked, whenever it differs. */
export function askForm(pane: Pane, asked: (name: string, filledIn: FilledIn) => void): AskForm {
  const question = element(
    "select",
    { id: "question", "aria-describedby": "question-about", onchange: () => choose() },
    element("option", { value: "" }, "Choose a question"),
    ...QUESTIONS.map(({ subject, questions }) =>
      element(
        "optgroup",
        { label: subject },
        ...questions.map(({ name, asks }) => element("option", { value: name }, asks)),
      ),
    ),
  );
  const about = element("p", { class: "hint", id: "question-about" });
  const followed = new Map<string, () => void>();
  let filledIn: readonly string[] = [];
  let typing: ReturnType<typeof setTimeout> | null = null;
  /** Counts how often the form was filled in anew: its fields are then made again. */
  let filling = 0;

  const fields = new KeyedList<AskField>(
    element("div", { class: "ask-fields" }),
    (field) => keyOfField(field),
    (field) => {
      const { node, stop } = askField(pane, field, {
        value: () => filledIn[field.place] ?? "",
        first: () => filledIn[0] ?? "",
        take,
      });
      followed.set(keyOfField(field), stop);
      return { node, update: () => undefined };
    },
  );
  const keyOfField = (field: AskField): string => JSON.stringify([filling, field]);
  /** A field that goes while the focus is in it tells of what was typed there: nobody asks that any more. */
  let isDrawing = false;
  const draw = (): void => {
    const wanted = fieldsOf(question.value, filledIn);
    setText(about, question.value === "" ? "" : helpOf(question.value).summary);
    show(about, question.value !== "");
    isDrawing = true;
    fields.show(wanted);
    isDrawing = false;
    const kept = new Set(wanted.map(keyOfField));
    for (const [key, stop] of followed) {
      if (kept.has(key)) continue;
      stop();
      followed.delete(key);
    }
  };
  const tell = (): void => {
    if (typing !== null) clearTimeout(typing);
    typing = null;
    asked(question.value, filledIn);
  };
  const take = (place: number, text: string, isDone: boolean): void => {
    if (isDrawing) return;
    if (typing !== null) clearTimeout(typing);
    if (filledIn[place] !== text)
      filledIn = question.value === "WHY" && place === 0 ? [text] : Object.assign([...filledIn], { [place]: text });
    if (!isDone) {
      typing = setTimeout(tell, TYPING_MS);
      return;
    }
    draw();
    tell();
  };
  const fill = (given: FilledIn): void => {
    filledIn = given;
    filling++;
    draw();
  };
  const choose = (): void => {
    fill([]);
    tell();
  };
  const node = element(
    "form",
    { class: "ask-form", onsubmit: (event) => event.preventDefault() },
    element("div", { class: "field" }, element("label", { for: "question" }, "Question"), question, about),
    fields.container,
  );
  draw();
  return {
    node,
    fill: (name, given) => {
      question.value = name;
      fill(given);
    },
    focus: () => question.focus(),
  };
}

interface Filling {
  readonly value: () => string;
  /** What is filled in at the first argument. */
  readonly first: () => string;
  /** `isDone`: chosen or left, not in the midst of typing. */
  readonly take: (place: number, text: string, isDone: boolean) => void;
}

function askField(
  pane: Pane,
  field: AskField,
  filling: Filling,
): { readonly node: HTMLElement; readonly stop: () => void } {
  const id = `argument-${field.place}`;
  const label = element("label", { for: id }, field.optional ? `${field.label} (may be left blank)` : field.label);
  const hint = element("p", { class: "hint", id: `${id}-hint` }, field.hint);
  const control = field.kind === "choice" ? choiceControl(id, field, filling) : inputControl(id, field, filling);
  const offers = field.kind === "text" ? offersOf(pane, id, field, filling) : null;
  if (offers !== null) {
    control.setAttribute("list", offers.node.id);
    control.addEventListener("focus", offers.follow);
  }
  control.setAttribute("aria-describedby", hint.id);
  return {
    node: element("div", { class: "field" }, label, control, offers?.node ?? null, field.hint === "" ? null : hint),
    stop: () => offers?.stop(),
  };
}

function choiceControl(id: string, { place, choices, optional }: AskField, { value, take }: Filling): HTMLElement {
  const select = element(
    "select",
    { id, onchange: () => take(place, select.value, true) },
    element("option", { value: "" }, optional ? "" : "Choose"),
    ...choices.map((choice) => element("option", { value: choice.value }, choice.label)),
  );
  select.value = value();
  return select;
}

function inputControl(id: string, { place, kind }: AskField, { value, take }: Filling): HTMLElement {
  const isPicked =
    (kind === "date" && /^(\d{4}-\d{2}-\d{2})?$/.test(value())) ||
    (kind === "time" && /^(\d{2}:\d{2})?$/.test(value()));
  const input = element("input", {
    id,
    type: isPicked ? kind : "text",
    autocomplete: "off",
    spellcheck: "false",
    inputmode: kind === "number" ? "decimal" : null,
    oninput: () => take(place, input.value, false),
    onchange: () => take(place, input.value, true),
  });
  input.value = value();
  return input;
}

interface OffersFollowed {
  readonly node: HTMLElement;
  /** Looks again what is offered: it may hang on what is filled in before. */
  readonly follow: () => void;
  readonly stop: () => void;
}

/** The things of the workbook that may be named, kept in step with it. */
function offersOf(pane: Pane, id: string, { offers, place }: AskField, { first }: Filling): OffersFollowed {
  const list = new KeyedList<Offer>(
    element("datalist", { id: `${id}-offers` }),
    ({ value }) => value,
    ({ value, label }) => {
      const node = element("option", { value }, label);
      return { node, update: (next: Offer) => (node.textContent = next.label) };
    },
  );
  let stop = (): void => undefined;
  const follow = (): void => {
    const named = place === 0 ? "" : first();
    stop();
    stop = pane.book.follow<readonly Offer[]>({
      key: `offers ${JSON.stringify([offers, named])}`,
      wide: true,
      show: (found) => list.show(found),
      model: (register, today) => offersFor(register, { ...offers, first: named, today }),
    });
  };
  follow();
  return { node: list.container, follow, stop: () => stop() };
}
