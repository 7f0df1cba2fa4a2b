import { element, setText, show } from "../element";
import { KeyedList } from "../keyed-list";
import { type BodyChoice, type MeetingChoice, type MeetingChoices, meetingChoices } from "./meeting-choice-view-model";
import type { Pane } from "../pane";

/** A body, words to look for, and the meetings that fit, the nearest first. Calls back with the meeting chosen, at first the nearest. */
export function meetingChooser(pane: Pane, choose: (id: string | null) => void): HTMLElement {
  const body = element("select", { id: "body", onchange: () => look() });
  const search = element("input", {
    id: "search",
    type: "search",
    autocomplete: "off",
    placeholder: "Date or id",
    oninput: () => look(),
  });
  const meeting = element("select", { id: "meeting", onchange: () => pick(meeting.value) });
  const hint = element("p", { class: "hint", role: "status" });
  const bodies = new KeyedList<BodyChoice>(
    body,
    ({ code }) => code,
    ({ code, name }) => optionFor(code, name, (next: BodyChoice) => next.name),
  );
  const meetings = new KeyedList<MeetingChoice>(
    meeting,
    ({ id }) => id,
    ({ id, label }) => optionFor(id, label, (next: MeetingChoice) => next.label),
  );
  let chosen: string | null = null;
  let stop = (): void => undefined;

  const pick = (id: string | null): void => {
    if (id === chosen) return;
    chosen = id;
    choose(id);
  };
  const showChoices = ({ bodies: groups, meetings: found, more }: MeetingChoices): void => {
    bodies.show(groups);
    meetings.show(found);
    const kept = found.some(({ id }) => id === chosen) ? chosen : (found[0]?.id ?? null);
    meeting.value = kept ?? "";
    meeting.disabled = found.length === 0;
    setText(hint, hintFor(found.length, more));
    show(hint, hint.textContent !== "");
    pick(kept);
  };
  const look = (): void => {
    stop();
    const [wantedBody, words] = [body.value, search.value];
    stop = pane.book.follow({
      key: `meetings ${JSON.stringify([wantedBody, words])}`,
      wide: true,
      show: showChoices,
      model: (register, today) => meetingChoices(register, { body: wantedBody, search: words, today }),
    });
  };
  look();
  return element(
    "form",
    { class: "chooser", onsubmit: (event) => event.preventDefault() },
    field("Body", body),
    field("Find", search),
    field("Meeting", meeting, "wide"),
    hint,
  );
}

function field(label: string, control: HTMLElement, className = ""): HTMLElement {
  return element("div", { class: `field ${className}` }, element("label", { for: control.id }, label), control);
}

function optionFor<T>(value: string, label: string, words: (item: T) => string) {
  const node = element("option", { value }, label);
  return { node, update: (item: T) => setText(node, words(item)) };
}

function hintFor(found: number, more: number): string {
  if (found === 0) return "No meeting fits. Choose another body, or clear what is in Find.";
  return more === 0 ? "" : `The nearest ${found} are listed. Type a date or an id under Find to see others.`;
}
