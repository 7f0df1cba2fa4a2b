/** What the ribbon may start: by the name that the manifest gives it, what is then done in the pane. */
export type RibbonCommands = Readonly<Record<string, () => Promise<void>>>;

/**
 * Lets the ribbon's buttons start commands. Each opens the pane first, for there it is said what came of it,
 * and asked where something must be asked; Excel is told that the button is done as soon as the pane is open,
 * since it takes a button that waits for an answer to be stuck.
 */
export function associateCommands(commands: RibbonCommands): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
      await command();
    });
  }
}
