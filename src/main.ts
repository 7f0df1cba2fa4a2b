import { associateFunctions } from "./cells/associate";
import { fetchAllApart, fetchedAtLast } from "./cells/fetched-apart";
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
const functions = associateFunctions(live);

const pane = Office.onReady().then(async () => {
  void live.start();
  setInterval(() => void live.keepUp(), MINUTE_MS);
  setInterval(() => void live.lookAgain(), SECONDS_MS);
  // The pane's code comes while the tables are read, and lets what cells ask for go before it.
  const { startPane } = await fetchedAtLast(
    () => import(/* webpackChunkName: "pane", webpackFetchPriority: "low" */ "./taskpane/start"),
  );
  const command = startPane(document.body, live);
  // At last the rest, should the connection go: after what the pane shows first.
  void live
    .whenReady()
    .then(fetchAllApart)
    .then(() => functions.fetchAll());
  return command;
});

associateCommands(async (command) => (await pane)(command));
