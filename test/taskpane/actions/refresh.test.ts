import { LiveWorkbook } from "../../../src/live/live-workbook";
import { refresh } from "../../../src/taskpane/actions/refresh";
import type { Pane } from "../../../src/taskpane/pane";
import { InMemoryPort } from "../../live/in-memory-port";
import { on } from "../../register/given-workbook";

const AGAIN = "Every table has been read again.";

test("Refresh says what was put right since it last said so, though another comparison did it", async () => {
  const port = new InMemoryPort({
    Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
    Meetings: [{ Meeting: "QA-A", Group: "QA", Date: "2026-03-02" }],
  });
  const live = new LiveWorkbook(port, { today: () => on("2026-04-01"), settleMs: 0, retryMs: [] });
  const said = (): Promise<string | null> =>
    refresh({ live, port: { calculatesByHand: () => Promise.resolve(false) } } as unknown as Pane);
  await live.start();
  port.type("Meetings", 0, "Date", "2026-03-03", { silently: true });
  // As when the pane opens.
  await live.compare();
  const first = await said();
  port.type("Meetings", 0, "Date", "2026-03-04", { silently: true });
  port.type("Agencies", 0, "Agency", "Derbyshire County Council", { silently: true });
  const others = [await said(), await said()];
  await live.stop();
  expect([first, ...others]).toEqual([
    `${AGAIN} One table had changed without Excel telling of it; the answers are right again.`,
    `${AGAIN} 2 tables had changed without Excel telling of it; the answers are right again.`,
    `${AGAIN} Nothing had been missed.`,
  ]);
});
