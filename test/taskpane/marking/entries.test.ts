import { type CellEntry, Entries, type EntryOutcome } from "../../../src/taskpane/marking/entries";
import { BLANK_CELLS, type MarkedColumn } from "../../../src/taskpane/meeting/attendance-cells";
import type { RegisterLine } from "../../../src/taskpane/meeting/register-view-model";

const line = (key: string, status = ""): RegisterLine => ({
  key,
  name: key,
  role: "",
  agency: "",
  shortAgency: "",
  note: "",
  row: {},
  position: 0,
  cells: { ...BLANK_CELLS, status },
  isAwaited: true,
  lastTime: "",
  deputies: [],
});
const SAVED: EntryOutcome = { kind: "saved", isChanged: true };
const told = (entries: readonly CellEntry[]) => entries.map(({ line: key, from, to }) => [key, from, to]);

describe("marks that lie over the register until it says the same", () => {
  let entries: Entries<MarkedColumn>;
  beforeEach(() => (entries = new Entries<MarkedColumn>()));
  const save = (outcome: EntryOutcome = SAVED) => {
    const batch = entries.take();
    entries.settle(batch, () => outcome);
    return batch;
  };

  test("a mark shows at once, goes with the next batch, and with no other", () => {
    entries.mark(line("a"), { status: "Present" });
    expect(entries.cellsOf(line("a")).status).toBe("Present");
    expect(told(save())).toEqual([["a", "", "Present"]]);
    expect(save()).toEqual([]);
  });

  test("what the sheet says already is not marked", () => {
    entries.mark(line("a", "Present"), { status: "Present" });
    expect(entries.all).toEqual([]);
  });

  test("marked back before it is saved, nothing is written", () => {
    entries.mark(line("a", "Absent"), { status: "Present" });
    entries.mark(line("a", "Absent"), { status: "Absent" });
    expect([entries.all, entries.canUndo]).toEqual([[], false]);
  });

  test("a mark made while the one before is being saved starts from what that wrote", () => {
    entries.mark(line("a"), { status: "Present" });
    const first = entries.take();
    entries.mark(line("a"), { status: "Absent" });
    entries.settle(first, () => SAVED);
    expect(told(save())).toEqual([["a", "Present", "Absent"]]);
  });

  test("and from what stood there before, where that was not written", () => {
    entries.mark(line("a", "Coming"), { status: "Present" });
    const first = entries.take();
    entries.mark(line("a", "Coming"), { status: "Absent" });
    entries.settle(first, () => ({ kind: "failed", why: "Excel is busy." }));
    expect(told(save())).toEqual([["a", "Coming", "Absent"]]);
  });

  test.each([
    { given: "the register still says what was there before: the mark is shown", says: "", shown: "Present", left: 1 },
    { given: "the register says the same: it is let go", says: "Present", shown: "Present", left: 0 },
    { given: "a colleague has changed it since: the sheet is believed", says: "Absent", shown: "Absent", left: 0 },
  ])("once saved: $given", ({ says, shown, left }) => {
    entries.mark(line("a"), { status: "Present" });
    save();
    entries.compareWith([line("a", says)]);
    expect([entries.cellsOf(line("a", says)).status, entries.all.length]).toEqual([shown, left]);
  });

  test("what failed and stands in the sheet all the same is let go", () => {
    entries.mark(line("a"), { status: "Present" });
    save({ kind: "failed", why: "Excel does not answer." });
    entries.compareWith([line("a")]);
    expect(entries.all).toHaveLength(1);
    entries.compareWith([line("a", "Present")]);
    expect(entries.all).toEqual([]);
  });

  test("what failed is kept, and tried again when asked", () => {
    entries.mark(line("a"), { status: "Present" });
    save({ kind: "failed", why: "Excel is busy." });
    expect(save()).toEqual([]);
    entries.tryAgain();
    expect(told(save())).toEqual([["a", "", "Present"]]);
  });

  describe("where a colleague wrote something else", () => {
    beforeEach(() => {
      entries.mark(line("a"), { status: "Present" });
      save({ kind: "differs", theirs: "Absent" });
    });

    test("theirs is shown, and nothing is written", () => {
      expect(entries.cellsOf(line("a", "Absent")).status).toBe("Absent");
      entries.tryAgain();
      expect([save(), entries.canUndo]).toEqual([[], false]);
    });

    test("Keep theirs lets the mark go", () => {
      entries.keepTheirs("a");
      expect(entries.all).toEqual([]);
    });

    test("Put mine writes over what was found there, and over nothing else", () => {
      entries.putMine("a");
      expect(told(save())).toEqual([["a", "Absent", "Present"]]);
    });

    test("marked once more, it is written over what the sheet says by then", () => {
      entries.mark(line("a", "Absent"), { status: "Remote" });
      expect(told(save())).toEqual([["a", "Absent", "Remote"]]);
    });
  });

  describe("undo", () => {
    test("takes back marks that are not saved yet, and writes nothing", () => {
      entries.mark(line("a"), { status: "Present" });
      expect([entries.undo(), entries.all, save()]).toEqual([1, [], []]);
    });

    test("takes back what could not be saved", () => {
      entries.mark(line("a"), { status: "Present" });
      save({ kind: "failed", why: "Excel is busy." });
      expect([entries.canUndo, entries.undo(), entries.all]).toEqual([true, 1, []]);
    });

    test("then the last batch, then the one before, each once", () => {
      entries.mark(line("a", "Coming"), { status: "Present" });
      save();
      entries.mark(line("b"), { status: "Absent", reason: "Ill" });
      save();
      entries.undo();
      expect(told(save())).toEqual([
        ["b", "Absent", ""],
        ["b", "Ill", ""],
      ]);
      entries.undo();
      expect(told(save())).toEqual([["a", "Present", "Coming"]]);
      expect([entries.canUndo, entries.undo()]).toEqual([false, 0]);
    });

    test("leaves out what stood there already", () => {
      entries.mark(line("a"), { status: "Present" });
      save({ kind: "saved", isChanged: false });
      expect(entries.canUndo).toBe(false);
    });
  });
});
