import { showCell } from "../actions/show-cell";
import type { CellPlace } from "../cell-place";
import { element, setAttribute, setText, show } from "../element";
import { icon, setIcon } from "../parts/icon";
import { KeyedList } from "../keyed-list";
import { type Pane, run } from "../pane";
import type { PersonLine, QuorumCard, Tally } from "./quorum-view-model";
import type { Tone } from "../parts/signal";

export interface QuorumView {
  readonly node: HTMLElement;
  show(card: QuorumCard): void;
}

/** A meeting's quorum: the verdict, how far each limb is met, who is there and who is not. */
export function quorumView(pane: Pane): QuorumView {
  let attendance: CellPlace | null = null;
  const picture = icon("quiet");
  const verdict = element("span", { class: "verdict" });
  const announced = element("div", { class: "verdict-line", role: "status" }, picture, verdict);
  const tallies = new KeyedList<Tally>(element("ul", { class: "tallies" }), ({ label }) => label, tallyLine);
  const there = nameList<PersonLine>(
    "good",
    ({ name }) => name,
    ({ name, how }) => (how === "Present" || how === "Coming" ? name : `${name} (${how.toLowerCase()})`),
  );
  const missing = nameList<string>(
    "bad",
    (name) => name,
    (name) => name,
  );
  const open = nameList<string>(
    "unsure",
    (name) => name,
    (name) => name,
  );
  const said = element("p", { class: "sentence" });
  const paragraphs = element("p", { class: "paragraphs" });
  const toAttendance = element(
    "fluent-button",
    {
      size: "small",
      onclick: () => {
        if (attendance !== null) void run(pane, showCell(attendance));
      },
    },
    "Go to its attendance",
  );
  const node = element(
    "section",
    { class: "quorum" },
    announced,
    tallies.container,
    missing.node,
    open.node,
    there.node,
    element("details", {}, element("summary", {}, "Why"), said, paragraphs),
    toAttendance,
  );
  return {
    node,
    show: (card) => {
      attendance = card.attendance;
      node.className = `quorum card ${card.tone}`;
      setIcon(picture, card.tone);
      setText(verdict, card.verdict);
      tallies.show(card.tallies);
      missing.show(card.isForecast ? "Not coming" : "Not there", card.missing);
      open.show(card.isForecast ? "Not yet known" : "Not yet marked", card.notYetMarked);
      there.show(card.isForecast ? "Coming" : "There", card.there);
      setText(said, card.sentence);
      setText(paragraphs, card.paragraphs);
      show(toAttendance, card.attendance !== null);
    },
  };
}

function tallyLine(tally: Tally) {
  const picture = icon("quiet");
  const label = element("span", { class: "tally-label" });
  const count = element("span", { class: "tally-count" });
  const bar = element("progress", {});
  const update = ({ label: words, represented, of, needed, isMet }: Tally): void => {
    setIcon(picture, isMet ? "good" : "quiet");
    picture.setAttribute("class", `icon ${isMet ? "good" : "quiet"}`);
    setText(label, words);
    setText(count, needed === of ? `${represented} of ${of}` : `${represented} of ${of}; ${needed} needed`);
    setAttribute(bar, "max", Math.max(1, needed));
    setAttribute(bar, "value", Math.min(represented, needed));
    setAttribute(bar, "aria-label", `${words}: ${represented} of ${needed} needed`);
    bar.className = isMet ? "good" : "";
  };
  update(tally);
  return { node: element("li", { class: "tally" }, picture, label, count, bar), update };
}

interface NameList<T> {
  readonly node: HTMLElement;
  show(title: string, items: readonly T[]): void;
}

function nameList<T>(tone: Tone, keyOf: (item: T) => string, words: (item: T) => string): NameList<T> {
  const heading = element("h3", {});
  const list = new KeyedList<T>(element("ul", { class: "names" }), keyOf, (item) => {
    const name = element("span", {});
    const picture = icon(tone);
    picture.setAttribute("class", `icon ${tone}`);
    const update = (next: T): void => setText(name, words(next));
    update(item);
    return { node: element("li", {}, picture, name), update };
  });
  const node = element("div", { class: "name-list" }, heading, list.container);
  return {
    node,
    show: (title, items) => {
      show(node, items.length > 0);
      setText(heading, `${title} (${items.length})`);
      list.show(items);
    },
  };
}
