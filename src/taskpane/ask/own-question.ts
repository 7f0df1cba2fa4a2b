import { putFormula } from "./put-formula";
import { type FilledIn, formulaFor, stillToFillIn } from "./ask-form-view-model";
import { element, setText, show } from "../element";
import { type Pane, run } from "../pane";
import { askForm } from "./ask-form-view";
import { outcomeView } from "./outcome-view";

export interface OwnQuestion {
  readonly node: HTMLElement;
  /** Fills in a question, with the focus on it. */
  fill(name: string, filledIn: FilledIn): void;
}

interface Told {
  /** The officer has begun to ask. */
  readonly began: () => void;
  /** The formula was put into the selected cell. */
  readonly put: () => void;
}

/** A question of the officer's own: chosen, filled in, answered, and put into a cell if she likes. */
export function ownQuestion(pane: Pane, { began, put }: Told): OwnQuestion {
  const waiting = element("p", { class: "hint", role: "status" });
  const into: HTMLElement = element(
    "fluent-button",
    { size: "small", appearance: "primary", onclick: () => putIn() },
    "Put into the selected cell",
  );
  const view = outcomeView(pane, [into], false);
  let formula = "";
  const putIn = (): void => {
    const outcome = view.outcome();
    if (outcome?.kind === "answer") void run(pane, putFormula({ formula, formats: outcome.card.formats }, put), into);
  };
  const ask = (name: string, filledIn: FilledIn): void => {
    const lacking = name === "" ? [] : stillToFillIn(name, filledIn);
    setText(waiting, lacking.length === 0 ? "" : `Still to fill in: ${lacking.join(", ")}.`);
    show(waiting, lacking.length > 0);
    formula = name === "" ? "" : formulaFor(name, filledIn);
    view.follow(name === "" || lacking.length > 0 ? null : { formula, values: {} });
  };
  const form = askForm(pane, (name, filledIn) => {
    began();
    ask(name, filledIn);
  });
  ask("", []);
  return {
    node: element(
      "section",
      { class: "own-question" },
      element("h2", {}, "Ask a question"),
      form.node,
      waiting,
      view.node,
    ),
    fill: (name, filledIn) => {
      form.fill(name, filledIn);
      ask(name, filledIn);
      form.focus();
    },
  };
}
