import type { Fault } from "../../workbench/host/faults";
import { put } from "../workbench/books";
import { aMoment, answered, edited, openSample, type OpenSample, roundsOf, startedSample } from "./open-sample";

describe("the messages to Excel that have to follow one another", () => {
  let sample: OpenSample | null = null;
  afterEach(() => sample?.live.stop());

  it("are at most four until every cell of the sample has its first answer, whatever the number of its tables", async () => {
    sample = await openSample(10);
    const { live, pending, excel } = sample;
    await aMoment();
    expect(pending()).toBeGreaterThan(600);
    expect(
      await roundsOf(sample, async () => {
        await live.start();
        await answered(sample as OpenSample);
      }),
    ).toBeLessThanOrEqual(4);
    expect(live.status).toEqual({ phase: "ready" });
    expect(excel.complaints).toEqual([]);
  }, 30_000);

  it("are at most two for a comparison", async () => {
    sample = await startedSample(10);
    const { live } = sample;
    expect(await roundsOf(sample, () => live.compare())).toBeLessThanOrEqual(2);
  }, 30_000);

  it.each([
    { given: "a cell is edited", cell: "Attendance!G3", value: "Absent" },
    { given: "a row is typed below the table, over which it grows", cell: "Attendance!A1910", value: "EB-2026-03" },
  ])(
    "is one where $given",
    async ({ cell, value }) => {
      const opened = (sample = await startedSample(10));
      expect(await roundsOf(opened, () => edited(opened, cell, value))).toBe(1);
    },
    30_000,
  );

  it("are none when the pane is opened and nothing has happened since, and one comparison when something has", async () => {
    sample = await startedSample(10);
    const { book, live } = sample;
    expect(await roundsOf(sample, () => live.compareAfterEdits())).toBe(0);
    put(book, "Attendance!G3", [["Absent"]]);
    await aMoment(200);
    await live.settled();
    expect(await roundsOf(sample, () => live.compareAfterEdits())).toBe(1);
    expect(await roundsOf(sample, () => live.compareAfterEdits())).toBe(0);
  }, 30_000);

  it("may be refused with all the tables in one: they are then read in finer ones", async () => {
    sample = await openSample();
    const { live, excel } = sample;
    const isOfMore = (actions: readonly string[]): boolean =>
      // Each is found, and found again to be kept.
      actions.filter((name) => name === "GetIntersectionOrNullObject").length > 2;
    const refusal: Fault = { kind: "refused", at: 0, code: "ResponsePayloadSizeLimitExceeded" };
    excel.goesWrong(({ actions }) => (isOfMore(actions) ? refusal : undefined));
    await live.start();
    expect(live.status).toEqual({ phase: "ready" });
    expect(live.register.rowCountOf("Attendance")).toBe(1907);
  }, 30_000);
});
