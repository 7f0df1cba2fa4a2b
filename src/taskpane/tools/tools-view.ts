import { freezeAsValues } from "../actions/freeze-as-values";
import { putFormulasBack } from "../actions/put-formulas-back";
import { putSheetsIn } from "../actions/put-sheets-in";
import { refresh } from "../actions/refresh";
import { repairFormulas } from "../actions/repair-formulas";
import { element } from "../element";
import { type Action, type Pane, run } from "../pane";

interface Tool {
  readonly name: string;
  readonly use: string;
  readonly action: Action;
}

const TOOLS: readonly Tool[] = [
  { name: "Refresh", use: "Reads every table again. For when an answer looks older than the sheets.", action: refresh },
  {
    name: "Repair formulas",
    use: "Enters again the DDSCP formulas that show #NAME? although the add-in runs.",
    action: repairFormulas,
  },
  {
    name: "Put in missing sheets",
    use: "Adds the sheets this workbook does not have. Sheets that are there stay as they are.",
    action: putSheetsIn,
  },
  {
    name: "Freeze as values",
    use: "Makes plain values of the DDSCP formulas, to hand the workbook to somebody without the add-in.",
    action: freezeAsValues,
  },
  { name: "Put formulas back", use: "Undoes Freeze as values.", action: putFormulasBack },
];

/** What puts things right in the field. */
export function toolsView(pane: Pane): HTMLElement {
  return element(
    "div",
    {},
    element("h2", {}, "Tools"),
    element("ul", { class: "tools" }, ...TOOLS.map((tool) => toolLine(pane, tool))),
    element(
      "p",
      { class: "hint" },
      element("a", { href: "functions.html", target: "_blank", rel: "noopener" }, "All DDSCP functions"),
    ),
  );
}

function toolLine(pane: Pane, { name, use, action }: Tool): HTMLElement {
  const button: HTMLElement = element("fluent-button", { onclick: () => void run(pane, action, button) }, name);
  return element("li", {}, button, element("p", { class: "hint" }, use));
}
