import { AnswerBook } from "../../src/live/answer-book";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { on } from "../register/given-workbook";
import { InMemoryPort } from "./in-memory-port";

const given = {
  Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
  Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
  Seats: [{ Seat: "QA-1", Group: "QA", Role: "Head", Category: "Core", Agency: "Derby City Council" }],
  Meetings: [
    { Meeting: "QA-A", Group: "QA", Date: "2026-03-02" },
    { Meeting: "QA-B", Group: "QA", Date: "2026-06-01" },
  ],
  Attendance: [
    { Meeting: "QA-A", Seat: "QA-1", Status: "Present" },
    { Meeting: "QA-B", Seat: "QA-1", Status: "Absent" },
    { Meeting: "QA-A", Agency: "Derby City Council", Status: "Present" },
  ],
  Votes: [],
};

async function opened(port = new InMemoryPort(given)) {
  let today = on("2026-04-01");
  const live = new LiveWorkbook(port, { today: () => today, settleMs: 0 });
  await live.start();
  const book = new AnswerBook<string>(live.register, (a, b) => a === b);
  live.onChange((changed) => book.refresh(changed));
  const told: string[] = [];
  const ask = (meeting: string) => () =>
    `${meeting}: ${live.register.meeting(meeting)?.group ?? "unknown"} ${live.register
      .attendanceOf(meeting)
      .rows.map(({ status }) => status ?? "–")
      .join(" ")}`;
  for (const meeting of ["QA-A", "QA-B"]) book.subscribe(meeting, ask(meeting), (answer) => told.push(answer));
  return { port, live, book, told, setToday: (iso: string) => (today = on(iso)) };
}

describe("LiveWorkbook", () => {
  it("reads the workbook once, and tells only the answer an edit changes", async () => {
    const { port, live, told } = await opened();
    expect(told).toEqual(["QA-A: QA Present Present", "QA-B: QA Absent"]);
    told.length = 0;
    const read = port.rowsRead;
    port.type("Attendance", 1, "Status", "Present");
    await live.settled();
    expect(told).toEqual(["QA-B: QA Present"]);
    expect(port.rowsRead - read).toBe(1);
  });

  it("follows rows inserted, deleted and sorted", async () => {
    const { port, live, told } = await opened();
    told.length = 0;
    port.insert("Attendance", 1, [{ Meeting: "QA-B", Seat: "QA-1", Status: "Remote" }]);
    await live.settled();
    expect(told).toEqual(["QA-B: QA Remote Absent"]);
    port.remove("Attendance", 0, 1);
    await live.settled();
    expect(told.slice(1)).toEqual(["QA-A: QA Present"]);
    port.sort("Attendance", "Status");
    await live.settled();
    expect(told.slice(2)).toEqual(["QA-B: QA Absent Remote"]);
  });

  it("follows a renamed column and a renamed table, and back", async () => {
    const { port, live, told } = await opened();
    told.length = 0;
    port.renameColumn("Attendance", "Status", "State");
    await live.settled();
    expect(told).toEqual(["QA-A: QA – –", "QA-B: QA –"]);
    told.length = 0;
    port.renameColumn("Attendance", "State", "Status");
    port.renameTable("Meetings", "Sittings");
    await live.settled();
    expect(told).toEqual(["QA-A: unknown Present Present", "QA-B: unknown Absent"]);
    told.length = 0;
    port.renameTable("Sittings", "Meetings");
    await live.settled();
    expect(told).toEqual(["QA-A: QA Present Present", "QA-B: QA Absent"]);
  });

  it("corrects what no event told of when it compares, and counts it", async () => {
    const { port, live, told } = await opened();
    told.length = 0;
    port.type("Attendance", 0, "Status", "Apologies", { silently: true });
    await live.settled();
    expect(told).toEqual([]);
    expect(await live.compare()).toBe(1);
    expect(told).toEqual(["QA-A: QA Apologies Present"]);
    expect(await live.compare()).toBe(0);
  });

  it("takes in what changes while it reads", async () => {
    const port = new InMemoryPort(given);
    port.betweenReads = () => {
      port.betweenReads = null;
      port.type("Agencies", 0, "Area", "Derby");
      port.insert("Attendance", 0, [{ Meeting: "QA-B", Seat: "QA-1", Status: "Deputy" }]);
    };
    const { told, live } = await opened(port);
    expect(told).toEqual(["QA-A: QA Present Present", "QA-B: QA Deputy Absent"]);
    expect(live.register.agency("Derby City Council")?.area).toBe("Derby");
  });

  it.each(["Agencies", "Groups", "Seats"] as const)(
    "forgets what was found while %s, that had been away, was being read anew",
    async (table) => {
      const { port, live } = await opened();
      const found = () => [
        live.register.agency("Derby City Council")?.type,
        live.register.group("QA")?.name,
        live.register.seat("QA-1")?.role,
        live.register.seatsOn("QA", on("2026-03-02")).length,
      ];
      const before = found();
      const sheet = port.sheets.get(table)!;
      port.sheets.delete(table);
      await live.compare();
      expect(found()).not.toEqual(before);
      port.sheets.set(table, sheet);
      // A cell that waited for the editing to pause asks in the middle.
      port.betweenReads = () => void found();
      await live.compare();
      expect(found()).toEqual(before);
    },
  );

  it("lets go of a table that goes while it is being read anew", async () => {
    const { port, live } = await opened();
    const sheet = port.sheets.get("Meetings")!;
    port.sheets.delete("Meetings");
    await live.compare();
    port.sheets.set("Meetings", sheet);
    const read = port.readRows.bind(port);
    port.readRows = (table, start, count) => {
      if (table !== "Meetings") return read(table, start, count);
      port.sheets.delete("Meetings");
      return Promise.reject(new Error("There is no such table."));
    };
    await live.compare();
    expect(live.status).toEqual({ phase: "ready" });
    expect(live.register.shapeOf("Meetings")).toBeUndefined();
  });

  it("moves on at midnight, once", async () => {
    const { live, book, setToday } = await opened();
    const days: number[] = [];
    book.subscribe(
      "today",
      () => {
        live.register.tracker.track("today");
        return String(live.today);
      },
      (answer) => days.push(Number(answer)),
    );
    expect(live.turnDay()).toBe(false);
    setToday("2026-04-02");
    expect(live.turnDay()).toBe(true);
    expect(days).toEqual([on("2026-04-01"), on("2026-04-02")]);
  });

  it("goes on though one of those who listen fails: that is no failed read", async () => {
    const { port, live, told } = await opened();
    jest.useFakeTimers();
    try {
      live.onChange(() => {
        throw new Error("the pane is gone");
      });
      port.type("Attendance", 1, "Status", "Remote", { silently: true });
      await live.compare();
      expect(live.status).toEqual({ phase: "ready" });
      expect(told.at(-1)).toBe("QA-B: QA Remote");
      expect(() => jest.runAllTimers()).toThrow("the pane is gone");
    } finally {
      jest.useRealTimers();
    }
  });

  it("says so when the workbook cannot be read", async () => {
    const port = new InMemoryPort(given);
    port.describe = () => Promise.reject(new Error("The workbook is being edited."));
    const live = new LiveWorkbook(port, { today: () => on("2026-04-01"), retryMs: [] });
    await live.start();
    expect(live.status).toEqual({ phase: "failed", message: "The workbook is being edited." });
  });
});
