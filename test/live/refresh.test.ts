import { LiveWorkbook } from "../../src/live/live-workbook";
import { on } from "../register/given-workbook";
import { InMemoryPort } from "./in-memory-port";

function workbook() {
  const port = new InMemoryPort({
    Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
    Meetings: [{ Meeting: "QA-A", Group: "QA", Date: "2026-03-02" }],
    Attendance: [
      { Meeting: "QA-A", Seat: "QA-1", Status: "Present" },
      { Meeting: "QA-A", Seat: "QA-2", Status: "Absent" },
    ],
  });
  const live = new LiveWorkbook(port, { today: () => on("2026-04-01"), settleMs: 0, retryMs: [], patienceMs: 10 });
  const statuses = (): readonly unknown[] => live.register.attendanceOf("QA-A").rows.map(({ status }) => status);
  /** The next read of a table's rows is answered only when the result is called. */
  const silence = (): (() => void) => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const readRows = port.readRows.bind(port);
    port.readRows = async (...asked) => {
      port.readRows = readRows;
      const rows = await readRows(...asked);
      await answered;
      return rows;
    };
    return answer;
  };
  return { port, live, statuses, silence };
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("Refresh", () => {
  it("begins afresh where a read is not answered, and drops what that is answered later", async () => {
    const { port, live, statuses, silence } = workbook();
    await live.start();
    const answer = silence();
    port.type("Attendance", 0, "Status", "Remote");
    await aMoment();
    port.type("Attendance", 0, "Status", "Deputy");
    expect(statuses()).toEqual(["Present", "Absent"]);
    expect(await live.refresh()).toBe(0);
    expect([statuses(), live.status.phase, live.isWhole]).toEqual([["Deputy", "Absent"], "ready", true]);
    answer();
    await aMoment();
    await live.settled();
    expect([statuses(), live.status.phase, live.isWhole]).toEqual([["Deputy", "Absent"], "ready", true]);
    port.type("Attendance", 1, "Status", "Remote");
    await live.settled();
    expect(statuses()).toEqual(["Deputy", "Remote"]);
  });

  it("begins the first reading afresh too", async () => {
    const { live, statuses, silence } = workbook();
    const answer = silence();
    const started = live.start();
    await aMoment();
    expect(live.status.phase).toBe("reading");
    await live.refresh();
    expect([statuses(), live.status.phase]).toEqual([["Present", "Absent"], "ready"]);
    answer();
    await started;
    expect([statuses(), live.status.phase]).toEqual([["Present", "Absent"], "ready"]);
  });

  it("drops what waits behind a read that is not answered, and says nothing was missed of what Excel had told", async () => {
    const { port, live, statuses, silence } = workbook();
    await live.start();
    const answer = silence();
    port.type("Attendance", 0, "Status", "Remote");
    await aMoment();
    port.type("Attendance", 1, "Status", "Deputy");
    void live.keepUp();
    await aMoment();
    expect(await live.refresh()).toBe(0);
    expect(statuses()).toEqual(["Remote", "Deputy"]);
    answer();
    await aMoment();
    expect(live.isWhole).toBe(true);
  });

  it("tells of what was put right by another comparison that nobody was told of, once", async () => {
    const { port, live } = workbook();
    await live.start();
    port.type("Attendance", 0, "Status", "Remote", { silently: true });
    port.type("Meetings", 0, "Date", "2026-03-03", { silently: true });
    expect(await live.compare()).toBe(2);
    port.type("Attendance", 1, "Status", "Remote", { silently: true });
    expect(await live.refresh()).toBe(2);
    expect(await live.refresh()).toBe(0);
    expect(live.corrections).toBe(3);
  });

  it("of a workbook that cannot be read says so in the status, and is ready once it can", async () => {
    const { port, live } = workbook();
    await live.start();
    const describe = port.describe.bind(port);
    port.describe = () => Promise.reject(new Error("The connection is gone."));
    await live.refresh();
    expect(live.status).toEqual({ phase: "failed", message: "The connection is gone." });
    port.describe = describe;
    await live.refresh();
    expect(live.status).toEqual({ phase: "ready" });
  });
});

describe("an Excel that did not answer", () => {
  it.each([
    { given: "for long is read afresh as soon as it answers", lasted: 40_000, phase: "ready" },
    { given: "but refused is left to the minute, so that nothing flickers", lasted: 0, phase: "failed" },
  ])(
    "$given",
    async ({ lasted, phase }) => {
      const { port } = workbook();
      let now = 0;
      const live = new LiveWorkbook(port, { today: () => on("2026-04-01"), settleMs: 0, clock: () => now });
      await live.start();
      const describe = port.describe.bind(port);
      let isBack = false;
      port.describe = () => {
        now += lasted;
        return isBack ? describe() : Promise.reject(new Error("Excel does not answer."));
      };
      await live.compare().catch(() => undefined);
      await live.lookAgain();
      expect(live.status).toEqual({ phase: "failed", message: "Excel does not answer." });
      isBack = true;
      await live.lookAgain();
      expect(live.status.phase).toBe(phase);
    },
    20_000,
  );
});
