import type { RowsWritten, TableToWrite } from "../../../src/excel/rows-to-write";
import type { Changed } from "../../../src/register/register";
import type { Pane } from "../../../src/taskpane/pane";
import { READ_AGAIN_MS } from "../../../src/taskpane/write/read-again";
import { writeAndFollow } from "../../../src/taskpane/write/write-and-follow";

const TABLES = ["Reports", "Votes"].map((table) => ({ table })) as unknown as readonly TableToWrite[];
const WRITTEN: RowsWritten = { kind: "written", tables: [], undo: [], but: "" };

/** Writes while the register hears of changes, and says how often all was compared after the pause. */
async function comparedAfter(heard: readonly Changed[], outcome: () => Promise<RowsWritten>): Promise<number> {
  let compared = 0;
  let listening = 0;
  let tell: (changed: Changed) => void = () => undefined;
  const live = {
    onChange: (listener: typeof tell) => {
      listening++;
      tell = listener;
      return () => void listening--;
    },
    compare: () => {
      compared++;
      return Promise.reject(new Error("cannot be read"));
    },
  };
  const written = writeAndFollow({ live, port: { writeRows: outcome } } as unknown as Pane, TABLES);
  for (const changed of heard) tell(changed);
  await written.catch(() => undefined);
  await jest.advanceTimersByTimeAsync(READ_AGAIN_MS);
  expect(listening).toBe(0);
  return compared;
}

describe("after a write", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it.each<{ given: string; heard: readonly Changed[]; compared: number }>([
    { given: "Excel told of each table", heard: [new Set(["Votes.decision/d-1"]), new Set(["Reports"])], compared: 0 },
    { given: "all of it was read anew", heard: ["everything"], compared: 0 },
    { given: "Excel told of one table only", heard: [new Set(["Reports", "Attendance/eb-1"])], compared: 1 },
    { given: "Excel told of nothing", heard: [], compared: 1 },
  ])("the register knows of it: $given", async ({ heard, compared }) =>
    expect(await comparedAfter(heard, () => Promise.resolve(WRITTEN))).toBe(compared),
  );

  it("that Excel did not answer everything is compared too", async () =>
    expect(await comparedAfter([], () => Promise.reject(new Error("silent")))).toBe(1));
});
