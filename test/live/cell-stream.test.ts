import { plainDate } from "../../src/calendar/plain-date";
import { functionNamed } from "../../src/functions/catalogue";
import type { FunctionEntry } from "../../src/functions/entry";
import { CellStream } from "../../src/functions/stream";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { InMemoryPort } from "./in-memory-port";

const quorate = functionNamed("QUORATE") as FunctionEntry;

describe("a cell that asks before it can be answered", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function asked(function_: FunctionEntry | Promise<FunctionEntry>, started: boolean): Promise<{ live: LiveWorkbook; told: unknown[]; cancel: () => void }> {
    const live = new LiveWorkbook(new InMemoryPort({ Meetings: [] }), { today: () => plainDate(2026, 11, 22), settleMs: 0 });
    if (started) await live.start();
    const told: unknown[] = [];
    const invocation: { setResult: (result: unknown) => void; onCanceled?: () => void } = { setResult: (result) => told.push(result) };
    new CellStream(live, ({ message }) => message).answer(function_, ["EB-1"], invocation);
    return { live, told, cancel: () => invocation.onCanceled?.() };
  }

  it("says after ten seconds that the workbook is still being read, and answers by itself when it has been", async () => {
    const { live, told } = await asked(quorate, false);
    await jest.advanceTimersByTimeAsync(9_999);
    expect(told).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(told).toEqual(["Still reading the workbook. This cell answers by itself when it has been read."]);
    await live.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(told.slice(1)).toEqual(["No meeting 'EB-1' in Meetings"]);
  });

  it("says after ten seconds that its rules are still being fetched, and answers by itself when they are there", async () => {
    let arrive: (entry: FunctionEntry) => void = () => undefined;
    const { told } = await asked(new Promise((resolve) => (arrive = resolve)), true);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Still fetching the part of the add-in that answers this.");
    arrive(quorate);
    await jest.advanceTimersByTimeAsync(0);
    expect(told.slice(1)).toEqual(["No meeting 'EB-1' in Meetings"]);
  });

  it("answers nothing once its formula has gone", async () => {
    let arrive: (entry: FunctionEntry) => void = () => undefined;
    const { told, cancel } = await asked(new Promise((resolve) => (arrive = resolve)), true);
    cancel();
    arrive(quorate);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([]);
  });
});
