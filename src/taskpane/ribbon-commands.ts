import type { RibbonCommand } from "../excel/ribbon";
import { freezeAsValues } from "./actions/freeze-as-values";
import { putFormulasBack } from "./actions/put-formulas-back";
import { refresh } from "./actions/refresh";
import { repairFormulas } from "./actions/repair-formulas";
import { type Action, type Pane, run } from "./pane";

const ACTIONS: { readonly [C in RibbonCommand]: Action } = {
  "Ddscp.Refresh": refresh,
  "Ddscp.RepairFormulas": repairFormulas,
  "Ddscp.FreezeAsValues": freezeAsValues,
  "Ddscp.PutFormulasBack": putFormulasBack,
};

/** Does in the pane what a button of the ribbon asks for. */
export function runCommand(pane: Pane, command: RibbonCommand): Promise<void> {
  return run(pane, ACTIONS[command]);
}
