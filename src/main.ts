import { associateFunctions } from "./functions/associate";
import { OfficePort } from "./excel/office-port";
import { associateCommands } from "./excel/ribbon";
import { localToday } from "./live/clock";
import { LiveWorkbook } from "./live/live-workbook";
import { ribbonCommands } from "./taskpane/ribbon-commands";

/** How often to look whether the day has turned, and whether an event was lost while edits happened. */
const MINUTE_MS = 60_000;

const port = new OfficePort();
const live = new LiveWorkbook(port, { today: () => localToday() });

// Functions first: a cell may ask before the workbook has been read, and is answered when it has.
associateFunctions(live);

const pane = Office.onReady().then(async () => {
  void live.start();
  setInterval(() => void live.keepUp(), MINUTE_MS);
  const { startPane } = await import("./taskpane/start");
  return startPane(document.body, live, port);
});

associateCommands(ribbonCommands(pane));
