import type { RawArgument } from "../../src/cells/ask";
import { functionNamed } from "../../src/cells/catalogue";
import { fetchedApart } from "../../src/cells/fetched-apart";
import { CellStream } from "../../src/cells/stream";
import type { FunctionEntry } from "../../src/functions/define-function";
import { LiveWorkbook } from "../../src/live/live-workbook";
import { InMemoryPort } from "../live/in-memory-port";
import { on } from "../register/given-workbook";

const entry = (name: string): FunctionEntry => functionNamed(name)!;

const GIVEN = {
  Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
  Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "each of: Derby City Council" }],
  Seats: [{ Seat: "QA-1", Group: "QA", Role: "Head", Category: "Core", Agency: "Derby City Council" }],
  Meetings: [
    { Meeting: "QA-A", Group: "QA", Date: "2026-03-02" },
    { Meeting: "QA-B", Group: "QA", Date: "2026-03-09" },
  ],
  Attendance: [
    { Meeting: "QA-A", Seat: "QA-1", Status: "Present" },
    { Meeting: "QA-B", Seat: "QA-1", Status: "Absent" },
  ],
  Actions: [{ Action: "A-1", Description: "Write it down", Target: "2026-04-10" }],
  Holidays: [],
};

/** A workbook that is read as far as the gate lets it. */
function workbook() {
  const port = new InMemoryPort(GIVEN);
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const describe = port.describe.bind(port);
  port.describe = () => gate.then(describe);
  const now = { today: on("2026-04-01") };
  const live = new LiveWorkbook(port, { today: () => now.today, settleMs: 0, retryMs: [] });
  const stream = new CellStream(live, ({ error, message }) => `${error} ${message}`);
  const cell = (asked: string | FunctionEntry, ...args: RawArgument[]) => {
    const shown: unknown[] = [];
    const function_ = typeof asked === "string" ? entry(asked) : asked;
    const invocation: { setResult: (value: unknown) => void; onCanceled?: () => void } = {
      setResult: (value) => shown.push(value),
    };
    stream.answer(function_, [...args, ...function_.parameters.slice(args.length).map(() => null)], invocation);
    return { shown, cancel: () => invocation.onCanceled?.() };
  };
  return { port, live, now, cell, read: async () => (open(), await live.start()), stream };
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance"] }));
afterEach(() => jest.useRealTimers());

describe("a cell that asks while a change is being read", () => {
  /** A workbook that has been read, and a second reading of it that goes on until `go` is called. */
  async function readingAgain() {
    const { port, live, cell, read } = workbook();
    await read();
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const readRows = port.readRows.bind(port);
    port.readRows = async (table, start, count) => {
      await gate;
      return readRows(table, start, count);
    };
    port.type("Attendance", 0, "Status", "Absent", { silently: true });
    const compared = live.compare();
    await jest.advanceTimersByTimeAsync(10);
    return { cell, finish: async () => (go(), await compared, await jest.advanceTimersByTimeAsync(0)) };
  }

  it("is answered when the change has been taken in, never from half of it", async () => {
    const { cell, finish } = await readingAgain();
    const { shown } = cell("QUORATE", "QA-A");
    await jest.advanceTimersByTimeAsync(5_000);
    expect(shown).toEqual([]);
    await finish();
    expect(shown).toEqual([false]);
  });

  it("says after 10 seconds that the workbook is being read", async () => {
    const { cell, finish } = await readingAgain();
    const { shown } = cell("QUORATE", "QA-A");
    await jest.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual(["#N/A Still reading the workbook. This cell answers by itself when it has been read."]);
    await finish();
    expect(shown.at(-1)).toBe(false);
  });
});

describe("a cell that asks before the workbook has been read", () => {
  it("says nothing until it has, and then the answer, once", async () => {
    const { cell, read } = workbook();
    const { shown } = cell("QUORATE", "QA-A");
    await jest.advanceTimersByTimeAsync(9_999);
    expect(shown).toEqual([]);
    await read();
    expect(shown).toEqual([true]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([true]);
  });

  it("waits no longer than 10 seconds without a word, and corrects itself then", async () => {
    const { cell, read } = workbook();
    const { shown } = cell("QUORATE", "QA-A");
    await jest.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual(["#N/A Still reading the workbook. This cell answers by itself when it has been read."]);
    await read();
    expect(shown.slice(1)).toEqual([true]);
  });

  it("is told why where the workbook cannot be read, and answered once it can", async () => {
    const { port, live, cell, read } = workbook();
    const readRows = port.readRows.bind(port);
    port.readRows = () => Promise.reject(new Error("A cell is being edited."));
    const { shown } = cell("QUORATE", "QA-A");
    await read();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual(["#N/A A cell is being edited."]);
    port.readRows = readRows;
    await live.keepUp();
    expect(shown.slice(1)).toEqual([true]);
  });

  it("is answered as soon as its own tables are in, and not where something was edited since", async () => {
    for (const isEdited of [false, true]) {
      const { port, cell, read } = workbook();
      port.insert(
        "Actions",
        1,
        Array.from({ length: 5_000 }, (_, at) => ({ Action: `B-${at}`, Description: "Do it" })),
      );
      let go: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (go = resolve));
      const readRows = port.readRows.bind(port);
      port.readRows = async (table, start, count) => {
        // The first rows of a large table come together with the small ones.
        if (isEdited && table === "Actions" && start === 0) port.type("Attendance", 0, "Status", "Absent");
        if (table === "Actions" && start > 0) await gate;
        return readRows(table, start, count);
      };
      const [quorate, action] = [cell("QUORATE", "QA-A"), cell("ACTION.STATUS", "A-1")];
      const reading = read();
      await jest.advanceTimersByTimeAsync(1_000);
      expect([quorate.shown, action.shown]).toEqual([isEdited ? [] : [true], []]);
      go();
      await reading;
      await jest.advanceTimersByTimeAsync(0);
      expect(quorate.shown).toEqual([!isEdited]);
      expect(action.shown).toHaveLength(1);
    }
  });

  it("is not answered when its formula is gone by then", async () => {
    const { cell, read } = workbook();
    const { shown, cancel } = cell("QUORATE", "QA-A");
    cancel();
    await read();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([]);
  });

  it("of a function that is still fetched says so after 10 seconds, and answers when it has come", async () => {
    const { live, read, stream } = workbook();
    await read();
    expect(live.status.phase).toBe("ready");
    const shown: unknown[] = [];
    let come: (value: FunctionEntry) => void = () => undefined;
    stream.answer(new Promise((resolve) => (come = resolve)), ["QA-A", null], {
      setResult: (value) => shown.push(value),
    });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual([expect.stringMatching(/^#N\/A Still fetching/)]);
    come(entry("QUORATE"));
    await jest.advanceTimersByTimeAsync(0);
    expect(shown.slice(1)).toEqual([true]);
  });
});

describe("a cell once it is answered", () => {
  it("is told again only when its own answer differs", async () => {
    const { port, live, cell, read } = workbook();
    await read();
    const [a, b] = [cell("QUORATE", "QA-A"), cell("QUORATE", "QA-B")];
    port.type("Attendance", 1, "Status", "Remote");
    await live.settled();
    port.type("Attendance", 1, "Status", "Present");
    await live.settled();
    expect([a.shown, b.shown]).toEqual([[true], [false, true]]);
  });

  it("is no longer told anything after its formula is gone", async () => {
    const { port, live, cell, read } = workbook();
    await read();
    const { shown, cancel } = cell("QUORATE", "QA-A");
    cancel();
    port.type("Attendance", 0, "Status", "Absent");
    await live.settled();
    expect(shown).toEqual([true]);
  });

  it("shows no old answer while the workbook cannot be read, and the right one afterwards", async () => {
    const { port, live, cell, read } = workbook();
    await read();
    const { shown } = cell("QUORATE", "QA-A");
    const readRows = port.readRows.bind(port);
    port.readRows = () => Promise.reject(new Error("The connection is gone."));
    port.type("Attendance", 0, "Status", "Absent");
    await live.settled();
    expect(shown.slice(1)).toEqual(["#N/A The connection is gone."]);
    port.readRows = readRows;
    await live.keepUp();
    expect(shown.slice(2)).toEqual([false]);
  });
});

describe("at midnight", () => {
  it("the cells whose answer depends on today move on, and no others are told anything", async () => {
    const { live, now, cell, read } = workbook();
    await read();
    const [due, quorate] = [cell("ACTION.STATUS", "A-1"), cell("QUORATE", "QA-A")];
    expect(due.shown).toEqual(["Due soon"]);
    now.today = on("2026-04-11");
    await live.keepUp();
    expect(due.shown.slice(1)).toEqual(["Overdue"]);
    expect(quorate.shown).toEqual([true]);
  });

  it("after days asleep the same, the events slept through among it", async () => {
    const { port, live, now, cell, read } = workbook();
    await read();
    const [due, quorate] = [cell("ACTION.STATUS", "A-1"), cell("QUORATE", "QA-A")];
    now.today = on("2026-04-20");
    jest.setSystemTime(Date.now() + 4 * 86_400_000);
    port.type("Attendance", 0, "Status", "Absent", { silently: true });
    await live.keepUp();
    expect([due.shown.at(-1), quorate.shown.at(-1)]).toEqual(["Overdue", false]);
  });
});

describe("a cell whose answer needs code that is fetched apart", () => {
  /** QUORATE whose words come when `arrive` is called, as the build makes it of a file that is fetched apart. */
  function wordless() {
    let arrive: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => (arrive = resolve));
    const said = fetchedApart("words of the test", async () => {
      await coming;
      return { quorate: entry("QUORATE") };
    });
    const function_: FunctionEntry = {
      ...entry("QUORATE"),
      answer: (question, given) => said().quorate.answer(question, given),
    };
    return { arrive: async () => (arrive(), await jest.advanceTimersByTimeAsync(0)), function_ };
  }

  it("stands without an answer until it is here, and is answered once", async () => {
    const { cell, read } = workbook();
    const { arrive, function_ } = wordless();
    await read();
    const { shown } = cell(function_, "QA-A");
    await jest.advanceTimersByTimeAsync(9_999);
    expect(shown).toEqual([]);
    await arrive();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([true]);
  });

  it("says after 10 seconds what it waits for, and corrects itself", async () => {
    const { cell, read } = workbook();
    const { arrive, function_ } = wordless();
    await read();
    const { shown } = cell(function_, "QA-A");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([expect.stringContaining("#N/A Still fetching the part of the add-in")]);
    await arrive();
    expect(shown.slice(1)).toEqual([true]);
  });

  it("is asked of the workbook as it stands then", async () => {
    const { port, live, cell, read } = workbook();
    const { arrive, function_ } = wordless();
    await read();
    const { shown } = cell(function_, "QA-A");
    port.type("Attendance", 0, "Status", "Absent");
    await live.compare();
    await arrive();
    expect(shown).toEqual([false]);
  });

  it("is told as one with the others of a formula over a range", async () => {
    const { cell, read } = workbook();
    const { arrive, function_ } = wordless();
    await read();
    const { shown } = cell(function_, [["QA-A"], ["QA-B"]]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(shown).toEqual([]);
    await arrive();
    expect(shown).toEqual([[[true], [false]]]);
  });

  it("is answered no more when its formula is gone by then", async () => {
    const { cell, read } = workbook();
    const { arrive, function_ } = wordless();
    await read();
    const { shown, cancel } = cell(function_, "QA-A");
    cancel();
    await arrive();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([]);
  });
});
