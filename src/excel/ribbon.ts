import { inTime } from "./in-excel";

/** What the ribbon may start, by the names that the manifest gives. */
export const RIBBON_COMMANDS = [
  "Ddscp.Refresh",
  "Ddscp.RepairFormulas",
  "Ddscp.FreezeAsValues",
  "Ddscp.PutFormulasBack",
] as const;

export type RibbonCommand = (typeof RIBBON_COMMANDS)[number];

/**
 * Lets the ribbon's buttons start commands. Each opens the pane first, for there it is said what came of it,
 * and asked where something must be asked; Excel is told that the button is done as soon as the pane is open,
 * since it takes a button that waits for an answer to be stuck. Where the pane does not open the command runs all the same.
 */
export function associateCommands(run: (command: RibbonCommand) => Promise<void>): void {
  for (const command of RIBBON_COMMANDS) {
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      await inTime(Office.addin.showAsTaskpane(), "The pane could not be opened").catch(() => undefined);
      event.completed();
      await run(command);
    });
  }
}
