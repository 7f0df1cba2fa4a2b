import { freezeAsValues } from "./actions/freeze-as-values";
import { putFormulasBack } from "./actions/put-formulas-back";
import { refresh } from "./actions/refresh";
import { repairFormulas } from "./actions/repair-formulas";
import { type Action, type Pane, run } from "./pane";

/** The actions that have a button in the ribbon, by the name that the manifest gives each. */
const ACTIONS: Readonly<Record<string, Action>> = {
  "Ddscp.Refresh": refresh,
  "Ddscp.RepairFormulas": repairFormulas,
  "Ddscp.FreezeAsValues": freezeAsValues,
  "Ddscp.PutFormulasBack": putFormulasBack,
};

/** What each of them does, once there is a pane to do it in; a button may be pressed before. */
export function ribbonCommands(pane: Promise<Pane>): Readonly<Record<string, () => Promise<void>>> {
  return Object.fromEntries(Object.entries(ACTIONS).map(([name, action]) => [name, async () => run(await pane, action)]));
}
