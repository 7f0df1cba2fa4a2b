import type { AnswerCard, FactList, ParagraphLine, ShownAnswer } from "./answer-view-model";
import { element, setText, show } from "../element";
import { icon, setIcon } from "../parts/icon";
import { KeyedList } from "../keyed-list";

export interface AnswerView {
  readonly node: HTMLElement;
  show(card: AnswerCard): void;
}

/** In characters: what is longer is set as running text. */
const LONGEST_HEADLINE = 60;

/** An answer as the cell shows it, the sentence of its reason, and what stands behind that. */
export function answerView(): AnswerView {
  const picture = icon("quiet");
  const verdict = element("span", { class: "verdict" });
  const line = element("div", { class: "verdict-line", role: "status" }, picture, verdict);
  const code = element("p", { class: "hint shows" });
  const table = answerTable();
  const said = element("p", { class: "sentence" });
  const facts = new KeyedList<FactList>(element("div", {}), ({ heading }) => heading, factList);
  const paragraphs = new KeyedList<ParagraphLine>(
    element("dl", { class: "cited" }),
    ({ citation }) => citation,
    paragraphLine,
  );
  const readings = new KeyedList<string>(
    element("ul", { class: "readings" }),
    (reading) => reading,
    (reading) => ({ node: element("li", {}, reading), update: () => undefined }),
  );
  const paragraphHeading = element("h3", {}, "Paragraphs it rests on");
  const readingHeading = element("summary", {});
  const read = element("details", {}, readingHeading, readings.container);
  const node = element(
    "section",
    { class: "answer card" },
    line,
    code,
    said,
    table.node,
    facts.container,
    paragraphHeading,
    paragraphs.container,
    read,
  );
  return {
    node,
    show: (card) => {
      node.className = `answer card ${card.tone}`;
      setIcon(picture, card.tone);
      picture.toggleAttribute("hidden", card.tone === "quiet");
      const headline = headlineOf(card.shown);
      setText(verdict, headline);
      verdict.classList.toggle("long", headline.length > LONGEST_HEADLINE);
      setText(code, card.shown.kind === "error" ? `The cell shows ${card.shown.code}.` : "");
      show(code, card.shown.kind === "error");
      table.show(card);
      setText(said, card.sentence);
      show(said, !headline.startsWith(card.sentence.replace(/\.$/, "")));
      facts.show(card.facts);
      paragraphs.show(card.paragraphs);
      show(paragraphHeading, card.paragraphs.length > 0);
      readings.show(card.readings);
      setText(readingHeading, `How the documents were read (${card.readings.length})`);
      show(read, card.readings.length > 0);
    },
  };
}

function headlineOf(shown: ShownAnswer): string {
  if (shown.kind !== "table") return shown.text;
  const lines = shown.rows.length + shown.more;
  return lines === 1 ? "One line" : `${lines.toLocaleString("en-GB")} lines`;
}

function answerTable() {
  const more = element("p", { class: "hint" });
  const frame = element("div", { class: "answer-table" });
  const node = element("div", {}, frame, more);
  return {
    node,
    show: ({ shown, asks }: AnswerCard): void => {
      show(node, shown.kind === "table");
      if (shown.kind !== "table") return frame.replaceChildren();
      frame.replaceChildren(tableOf(asks, shown));
      setText(
        more,
        shown.more === 0
          ? ""
          : `And ${shown.more.toLocaleString("en-GB")} more. In a cell the formula shows all of them.`,
      );
    },
  };
}

/** In a narrow pane each row stands as lines of its own, a header before each cell: the roles say that it is a table all the same. */
function tableOf(asks: string, { headers, rows }: Extract<ShownAnswer, { readonly kind: "table" }>): HTMLElement {
  const head = element(
    "thead",
    { role: "rowgroup" },
    element(
      "tr",
      { role: "row" },
      ...headers.map((header) => element("th", { scope: "col", role: "columnheader" }, header)),
    ),
  );
  const body = element(
    "tbody",
    { role: "rowgroup" },
    ...rows.map((row) =>
      element(
        "tr",
        { role: "row" },
        ...row.map((cell, at) => element("td", { role: "cell", "data-header": headers[at] ?? null }, cell)),
      ),
    ),
  );
  return element(
    "table",
    { role: "table", "aria-label": asks, class: headers.length === 0 ? null : "headed" },
    headers.length === 0 ? null : head,
    body,
  );
}

function factList(list: FactList) {
  const heading = element("h3", {});
  const names = new KeyedList<string>(
    element("ul", { class: "names" }),
    (name) => name,
    (name) => {
      const picture = icon("unsure");
      picture.setAttribute("class", "icon unsure");
      return { node: element("li", {}, picture, element("span", {}, name)), update: () => undefined };
    },
  );
  const update = (next: FactList): void => {
    setText(heading, `${next.heading} (${next.names.length})`);
    names.show(next.names);
  };
  update(list);
  return { node: element("div", { class: "name-list" }, heading, names.container), update };
}

function paragraphLine(line: ParagraphLine) {
  const words = element("dd", {}, line.words);
  const update = (next: ParagraphLine): void => setText(words, next.words);
  return { node: element("div", {}, element("dt", {}, line.citation), words), update };
}
