import { referencesIn } from "../../cells/formula";
import type { CellValues, SelectedCell } from "../../excel/excel-port";
import { type FilledIn, filledInFrom } from "./ask-form-view-model";
import { element, setText, show } from "../element";
import { KeyedList } from "../keyed-list";
import type { Pane } from "../pane";
import { type OutcomeView, outcomeView } from "./outcome-view";

/** The selected cell, the questions its formula asks, and what stands where they refer to. */
export interface AskingCell extends SelectedCell {
  readonly calls: readonly string[];
  readonly values: CellValues;
}

export interface CellAnswers {
  readonly node: HTMLElement;
  show(cell: AskingCell): void;
  focus(): void;
}

interface Call {
  readonly key: string;
  readonly formula: string;
  readonly values: CellValues;
}

/** Why the selected cell says what it says: each question of its formula, answered. `change` is told of a question that is to be asked otherwise. */
export function cellAnswers(pane: Pane, change: (name: string, filledIn: FilledIn) => void): CellAnswers {
  const heading = element("h2", { tabindex: -1 });
  const longer = element(
    "p",
    { class: "hint" },
    "The answer is part of a longer formula in this cell:",
    element("code", { class: "formula" }),
  );
  const views = new Map<string, OutcomeView>();
  const list = new KeyedList<Call>(
    element("div", {}),
    ({ key }) => key,
    (call) => {
      const view = callView(pane, change);
      views.set(call.key, view);
      view.follow(call);
      return { node: view.node, update: (next) => view.follow(next) };
    },
  );
  const node = element("section", { class: "cell-answers" }, heading, longer, list.container);
  return {
    node,
    show: ({ sheet, address, formula, calls, values }) => {
      setText(heading, `${sheet}, cell ${address}`);
      const isAlone = calls.length === 1 && calls[0]?.toUpperCase() === formula.toUpperCase().trim();
      show(longer, !isAlone);
      if (!isAlone && longer.lastElementChild !== null) setText(longer.lastElementChild, formula);
      list.show(calls.map((call, at) => ({ key: String(at), formula: call, values: valuesFor(call, values) })));
      for (const [key, view] of views) if (Number(key) >= calls.length) view.stop();
    },
    focus: () => heading.focus(),
  };
}

function valuesFor(call: string, values: CellValues): CellValues {
  return Object.fromEntries(
    referencesIn(call).flatMap((reference) => {
      const value = values[reference];
      return value === undefined ? [] : [[reference, value]];
    }),
  );
}

function callView(pane: Pane, change: (name: string, filledIn: FilledIn) => void): OutcomeView {
  const button = element(
    "fluent-button",
    {
      size: "small",
      onclick: () => {
        const outcome = view.outcome();
        if (outcome?.kind === "answer") change(outcome.card.name, filledInFrom(outcome.card.name, outcome.args));
      },
    },
    "Change the question",
  );
  const view = outcomeView(pane, [button], true);
  return view;
}
