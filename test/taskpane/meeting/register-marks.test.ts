import { BLANK_CELLS } from "../../../src/taskpane/meeting/attendance-cells";
import { type Mark, type MarkOutcome, RegisterMarks } from "../../../src/taskpane/meeting/register-marks";
import type { RegisterLine } from "../../../src/taskpane/meeting/register-view-model";

const line = (key: string, status = ""): RegisterLine => ({
  key,
  name: key,
  role: "",
  agency: "",
  note: "",
  row: {},
  position: 0,
  cells: { ...BLANK_CELLS, status },
  isAwaited: true,
  lastTime: "",
});
const SAVED: MarkOutcome = { kind: "saved", isChanged: true };
const told = (marks: readonly Mark[]) => marks.map(({ line: key, from, to }) => [key, from, to]);

describe("marks that lie over the register until it says the same", () => {
  let marks: RegisterMarks;
  beforeEach(() => (marks = new RegisterMarks()));
  const save = (outcome: MarkOutcome = SAVED) => {
    const batch = marks.take();
    marks.settle(batch, () => outcome);
    return batch;
  };

  test("a mark shows at once, goes with the next batch, and with no other", () => {
    marks.mark(line("a"), { status: "Present" });
    expect(marks.cellsOf(line("a")).status).toBe("Present");
    expect(told(save())).toEqual([["a", "", "Present"]]);
    expect(save()).toEqual([]);
  });

  test("what the sheet says already is not marked", () => {
    marks.mark(line("a", "Present"), { status: "Present" });
    expect(marks.all).toEqual([]);
  });

  test("marked back before it is saved, nothing is written", () => {
    marks.mark(line("a", "Absent"), { status: "Present" });
    marks.mark(line("a", "Absent"), { status: "Absent" });
    expect([marks.all, marks.canUndo]).toEqual([[], false]);
  });

  test("a mark made while the one before is being saved starts from what that wrote", () => {
    marks.mark(line("a"), { status: "Present" });
    const first = marks.take();
    marks.mark(line("a"), { status: "Absent" });
    marks.settle(first, () => SAVED);
    expect(told(save())).toEqual([["a", "Present", "Absent"]]);
  });

  test("and from what stood there before, where that was not written", () => {
    marks.mark(line("a", "Coming"), { status: "Present" });
    const first = marks.take();
    marks.mark(line("a", "Coming"), { status: "Absent" });
    marks.settle(first, () => ({ kind: "failed", why: "Excel is busy." }));
    expect(told(save())).toEqual([["a", "Coming", "Absent"]]);
  });

  test.each([
    { given: "the register still says what was there before: the mark is shown", says: "", shown: "Present", left: 1 },
    { given: "the register says the same: it is let go", says: "Present", shown: "Present", left: 0 },
    { given: "a colleague has changed it since: the sheet is believed", says: "Absent", shown: "Absent", left: 0 },
  ])("once saved: $given", ({ says, shown, left }) => {
    marks.mark(line("a"), { status: "Present" });
    save();
    marks.compareWith([line("a", says)]);
    expect([marks.cellsOf(line("a", says)).status, marks.all.length]).toEqual([shown, left]);
  });

  test("what failed is kept, and tried again when asked", () => {
    marks.mark(line("a"), { status: "Present" });
    save({ kind: "failed", why: "Excel is busy." });
    expect(save()).toEqual([]);
    marks.tryAgain();
    expect(told(save())).toEqual([["a", "", "Present"]]);
  });

  describe("where a colleague wrote something else", () => {
    beforeEach(() => {
      marks.mark(line("a"), { status: "Present" });
      save({ kind: "differs", theirs: "Absent" });
    });

    test("theirs is shown, and nothing is written", () => {
      expect(marks.cellsOf(line("a", "Absent")).status).toBe("Absent");
      marks.tryAgain();
      expect([save(), marks.canUndo]).toEqual([[], false]);
    });

    test("Keep theirs lets the mark go", () => {
      marks.keepTheirs("a");
      expect(marks.all).toEqual([]);
    });

    test("Put mine writes over what was found there, and over nothing else", () => {
      marks.putMine("a");
      expect(told(save())).toEqual([["a", "Absent", "Present"]]);
    });

    test("marked once more, it is written over what the sheet says by then", () => {
      marks.mark(line("a", "Absent"), { status: "Remote" });
      expect(told(save())).toEqual([["a", "Absent", "Remote"]]);
    });
  });

  describe("undo", () => {
    test("takes back marks that are not saved yet, and writes nothing", () => {
      marks.mark(line("a"), { status: "Present" });
      expect([marks.undo(), marks.all, save()]).toEqual([1, [], []]);
    });

    test("then the last batch, then the one before, each once", () => {
      marks.mark(line("a", "Coming"), { status: "Present" });
      save();
      marks.mark(line("b"), { status: "Absent", reason: "Ill" });
      save();
      marks.undo();
      expect(told(save())).toEqual([
        ["b", "Absent", ""],
        ["b", "Ill", ""],
      ]);
      marks.undo();
      expect(told(save())).toEqual([["a", "Present", "Coming"]]);
      expect([marks.canUndo, marks.undo()]).toEqual([false, 0]);
    });

    test("leaves out what stood there already", () => {
      marks.mark(line("a"), { status: "Present" });
      save({ kind: "saved", isChanged: false });
      expect(marks.canUndo).toBe(false);
    });
  });
});
