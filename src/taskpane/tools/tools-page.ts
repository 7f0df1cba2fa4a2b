import { render } from "lit-html";
import { freezeAsValues } from "../actions/freeze-as-values";
import { putFormulasBack } from "../actions/put-formulas-back";
import { putSheetsIn } from "../actions/put-sheets-in";
import { refresh } from "../actions/refresh";
import { repairFormulas } from "../actions/repair-formulas";
import { type Pane, pressed } from "../pane";
import { type Tool, toolsView } from "./tools-view";

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

/** Tools: what puts things right when an answer or a formula is stuck. */
export function toolsPage(pane: Pane, root: HTMLElement): void {
  render(
    toolsView(TOOLS, ({ action }) => pressed(pane, action)),
    root,
  );
}
