import { LiveWorkbook } from "../../src/live/live-workbook";
import { on } from "../register/given-workbook";
import { InMemoryPort } from "./in-memory-port";

const MINUTE = 60_000;

async function opened() {
  const port = new InMemoryPort({
    Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
    Meetings: [{ Meeting: "QA-A", Group: "QA", Date: "2026-03-02" }],
    Attendance: [
      { Meeting: "QA-A", Seat: "QA-1", Status: "Present" },
      { Meeting: "QA-A", Seat: "QA-2", Status: "Absent" },
    ],
  });
  const now = { today: on("2026-04-01"), time: 0 };
  const live = new LiveWorkbook(port, { today: () => now.today, clock: () => now.time, settleMs: 0, retryMs: [] });
  await live.start();
  const aMinute = (): Promise<void> => {
    now.time += MINUTE;
    return live.keepUp();
  };
  const statuses = (): readonly unknown[] => live.register.attendanceOf("QA-A").rows.map(({ status }) => status);
  return { port, live, now, aMinute, statuses };
}

describe("each minute", () => {
  it("in which something was edited, everything is compared: a lost event is put right and counted", async () => {
    const { port, live, aMinute, statuses } = await opened();
    port.type("Attendance", 0, "Status", "Remote");
    port.type("Attendance", 1, "Status", "Deputy", { silently: true });
    await live.settled();
    expect(statuses()).toEqual(["Remote", "Absent"]);
    expect(live.corrections).toBe(0);
    await aMinute();
    expect(statuses()).toEqual(["Remote", "Deputy"]);
    expect(live.corrections).toBe(1);
  });

  it("in which nothing was edited, no row is read", async () => {
    const { port, live, aMinute } = await opened();
    port.type("Attendance", 0, "Status", "Remote");
    await live.settled();
    await aMinute();
    const before = port.rowsRead;
    await aMinute();
    await aMinute();
    expect(port.rowsRead).toBe(before);
  });

  it("a table that was renamed, of which Excel does not tell, is noticed all the same", async () => {
    const { port, live, aMinute } = await opened();
    port.renameTable("Meetings", "Sittings", { silently: true });
    await live.settled();
    expect(live.register.meeting("QA-A")).toBeDefined();
    await aMinute();
    expect(live.register.meeting("QA-A")).toBeUndefined();
    expect(live.corrections).toBe(1);
    port.renameTable("Sittings", "Meetings", { silently: true });
    await aMinute();
    expect(live.register.meeting("QA-A")).toBeDefined();
  });

  it("after a sleep, everything is compared, for its events may have been slept through", async () => {
    const { port, now, live, aMinute, statuses } = await opened();
    port.type("Attendance", 1, "Status", "Deputy", { silently: true });
    await aMinute();
    expect(statuses()).toEqual(["Present", "Absent"]);
    now.time += 8 * 60 * MINUTE;
    now.today = on("2026-04-02");
    await live.keepUp();
    expect(statuses()).toEqual(["Present", "Deputy"]);
    expect([live.corrections, live.today]).toEqual([1, on("2026-04-02")]);
  });

  it("a workbook that could not be read is tried again, until it can", async () => {
    const { port, live, aMinute, statuses } = await opened();
    const describe = port.describe.bind(port);
    port.describe = () => Promise.reject(new Error("A cell is being edited."));
    port.type("Attendance", 0, "Status", "Apologies");
    await live.settled();
    expect(live.status).toEqual({ phase: "failed", message: "A cell is being edited." });
    await aMinute();
    expect(live.status.phase).toBe("failed");
    port.describe = describe;
    await aMinute();
    expect(live.status).toEqual({ phase: "ready" });
    expect(statuses()).toEqual(["Apologies", "Absent"]);
  });
});

describe("a comparison", () => {
  it("asked for counts nothing of which an event has told, though it was not yet taken in", async () => {
    const { port, live, statuses } = await opened();
    port.type("Attendance", 0, "Status", "Remote");
    expect(await live.compare()).toBe(0);
    expect(statuses()).toEqual(["Remote", "Absent"]);
  });

  it("that cannot read the workbook says so", async () => {
    const { port, live } = await opened();
    port.describe = () => Promise.reject(new Error("The connection is gone."));
    await expect(live.compare()).rejects.toThrow("The connection is gone.");
  });
});

describe("hints of change", () => {
  it("that come together are taken in together, the rows between them read once", async () => {
    const { port, live, statuses } = await opened();
    const before = port.rowsRead;
    for (const status of ["Remote", "Apologies", "Deputy"]) {
      port.type("Attendance", 0, "Status", status);
      port.type("Attendance", 1, "Status", status);
    }
    await live.settled();
    expect(statuses()).toEqual(["Deputy", "Deputy"]);
    expect(port.rowsRead - before).toBe(2);
  });

  it("that are about none of our tables change no answer", async () => {
    const { port, live } = await opened();
    const changed: unknown[] = [];
    live.onChange((each) => changed.push(each));
    port.type("Attendance", 0, "Status", "Present");
    port.type("Attendance", 1, "Status", " absent ");
    await live.settled();
    expect(changed).toEqual([]);
  });
});
