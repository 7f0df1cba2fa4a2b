import { associateFunctions } from "./cells/associate";
import { fetchAllApart } from "./cells/fetched-apart";
import { OfficePort } from "./excel/office-port";
import { associateCommands } from "./excel/ribbon";
import { localToday } from "./live/clock";
import { LiveWorkbook } from "./live/live-workbook";

/** How often to look whether the day has turned, and whether an event was lost while edits happened. */
const MINUTE_MS = 60_000;

/** How often to look whether an Excel that did not answer does again. */
const SECONDS_MS = 5_000;

const live = new LiveWorkbook(new OfficePort(), { today: () => localToday() });

// Functions first: a cell may ask before the workbook has been read, and is answered when it has.
associateFunctions(live);

const pane = Office.onReady().then(async () => {
  void live.start();
  setInterval(() => void live.keepUp(), MINUTE_MS);
  setInterval(() => void live.lookAgain(), SECONDS_MS);
  const { startPane } = await import(/* webpackChunkName: "pane" */ "./taskpane/start");
  await fetchAllApart();
  return startPane(document.body, live);
});

associateCommands(async (command) => (await pane)(command));
