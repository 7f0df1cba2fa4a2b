import { copyFormula } from "./copy-formula";
import { askedInWords } from "./ask-form-view-model";
import { type AskedFormula, type AskOutcome, askOutcome, asksWholeWorkbook } from "./answer-view-model";
import { element, setText, show } from "../element";
import { KeyedList } from "../keyed-list";
import { type Pane, run } from "../pane";
import { answerView } from "./answer-view";

export interface OutcomeView {
  readonly node: HTMLElement;
  /** Answers this formula from now on, and again whenever the answer differs; null for none. */
  follow(asked: AskedFormula | null): void;
  /** The latest answer; null where there is none. */
  readonly outcome: () => AskOutcome | null;
  stop(): void;
}

/** A formula's answer kept in step with the workbook, the formula itself, and what may be done with it. */
export function outcomeView(pane: Pane, buttons: readonly HTMLElement[], namesQuestion: boolean): OutcomeView {
  let latest: AskOutcome | null = null;
  let formula = "";
  let stop = (): void => undefined;
  const asks = element("h3", { class: "asks" });
  const given = new KeyedList<{ readonly label: string; readonly value: string }>(
    element("dl", { class: "given" }),
    ({ label }) => label,
    (line) => {
      const value = element("dd", {}, line.value);
      return {
        node: element("div", {}, element("dt", {}, line.label), value),
        update: (next) => setText(value, next.value),
      };
    },
  );
  const unreadable = element("p", { class: "hint", role: "status" });
  const answer = answerView();
  const code = element("code", { class: "formula" });
  const copy: HTMLElement = element(
    "fluent-button",
    { size: "small", onclick: () => void run(pane, copyFormula(formula), copy) },
    "Copy formula",
  );
  const tools = element("div", { class: "buttons" }, copy, ...buttons);
  const node = element(
    "div",
    { class: "outcome" },
    namesQuestion ? asks : null,
    namesQuestion ? given.container : null,
    unreadable,
    answer.node,
    element("h3", {}, "Formula"),
    code,
    tools,
  );

  const showOutcome = (outcome: AskOutcome): void => {
    latest = outcome;
    const isAnswer = outcome.kind === "answer";
    setText(unreadable, isAnswer ? "" : outcome.sentence);
    show(unreadable, !isAnswer);
    show(answer.node, isAnswer);
    show(asks, isAnswer);
    show(given.container, isAnswer);
    if (!isAnswer) return;
    setText(asks, outcome.card.asks);
    given.show(askedInWords(outcome.card.name, outcome.args));
    answer.show(outcome.card);
  };
  return {
    node,
    follow: (asked) => {
      stop();
      latest = null;
      show(node, asked !== null);
      if (asked === null) return;
      formula = asked.formula;
      setText(code, formula);
      stop = pane.book.follow<AskOutcome>({
        key: `ask ${JSON.stringify(asked)}`,
        wide: asksWholeWorkbook(formula),
        show: showOutcome,
        model: (register, today) => askOutcome(register, today, asked),
      });
    },
    outcome: () => latest,
    stop: () => stop(),
  };
}
