import { AnswerBook } from "../../src/live/answer-book";
import { Register } from "../../src/register/register";

/** A book over a register of which it is only asked what was read; the dependency of a question is its own name. */
function opened() {
  const register = new Register();
  const book = new AnswerBook<number>(register, (a, b) => a === b);
  let now = 0;
  const ask = (dependency: string) => () => {
    register.tracker.track(dependency);
    return now;
  };
  return { book, ask, set: (value: number) => (now = value) };
}

describe("AnswerBook", () => {
  it("asks once for all who ask the same, and tells each of them", () => {
    const { book, ask, set } = opened();
    const told: string[] = [];
    let asked = 0;
    const counted = () => (asked++, ask("Votes")());
    book.subscribe("q", counted, (answer) => told.push(`a${answer}`));
    book.subscribe("q", counted, (answer) => told.push(`b${answer}`));
    set(1);
    expect(book.refresh(new Set(["Votes"]))).toBe(1);
    expect([told, asked, book.size]).toEqual([["a0", "b0", "a1", "b1"], 2, 1]);
  });

  it("asks nothing again that did not look at what changed, nor tells an answer that is the same", () => {
    const { book, ask, set } = opened();
    const told: number[] = [];
    book.subscribe("q", ask("Votes"), (answer) => told.push(answer));
    set(1);
    expect(book.refresh(new Set(["Seats"]))).toBe(0);
    set(0);
    expect(book.refresh(new Set(["Votes"]))).toBe(0);
    expect(told).toEqual([0]);
  });

  it("keeps a question that was asked anew, though whoever asked it before says twice that they no longer wait", () => {
    const { book, ask, set } = opened();
    const told: number[] = [];
    const stop = book.subscribe("q", ask("Votes"), () => undefined);
    stop();
    book.subscribe("q", ask("Votes"), (answer) => told.push(answer));
    stop();
    set(1);
    book.refresh("everything");
    expect([told, book.size]).toEqual([[0, 1], 1]);
  });

  it("asks all who read one thing, each once, whoever of them left it or came to it before", () => {
    const { book, ask } = opened();
    const asked: string[] = [];
    const asking = (name: string, read: () => string) => () => (asked.push(name), ask(read())());
    let ofB = "today";
    const follow = (name: string, read: () => string) => book.subscribe(name, asking(name, read), () => undefined);
    const [stopA] = [follow("a", () => "today"), follow("b", () => ofB), follow("c", () => "today")];
    const asksAfter = (change: string): string => {
      asked.length = 0;
      book.refresh(new Set([change]));
      return [...asked].sort().join("");
    };
    expect(asksAfter("today")).toBe("abc");
    stopA();
    expect(asksAfter("today")).toBe("bc");
    ofB = "Votes";
    expect([asksAfter("today"), asksAfter("today"), asksAfter("Votes")]).toEqual(["bc", "c", "b"]);
    ofB = "today";
    follow("d", () => "today");
    expect([asksAfter("Votes"), asksAfter("today")]).toEqual(["b", "bcd"]);
  });

  it("tells the others though one of those who listen fails, and lets the failure be seen", () => {
    jest.useFakeTimers();
    try {
      const { book, ask, set } = opened();
      const told: string[] = [];
      const failing = (answer: number): void => {
        if (answer === 1) throw new Error("the cell is gone");
      };
      book.subscribe("q", ask("Votes"), failing);
      book.subscribe("q", ask("Votes"), (answer) => told.push(`same ${answer}`));
      book.subscribe("r", ask("Votes"), (answer) => told.push(`other ${answer}`));
      set(1);
      expect(book.refresh(new Set(["Votes"]))).toBe(2);
      expect(told).toEqual(["same 0", "other 0", "same 1", "other 1"]);
      expect(() => jest.runAllTimers()).toThrow("the cell is gone");
    } finally {
      jest.useRealTimers();
    }
  });

  it("does not ask what is read from the whole workbook within a change, but after it", () => {
    jest.useFakeTimers();
    try {
      const register = new Register();
      let isWhole = true;
      let asked = 0;
      const book = new AnswerBook<number>(
        register,
        (a, b) => a === b,
        () => isWhole,
      );
      book.subscribe(
        "q",
        () => (register.tracker.track("Votes"), ++asked),
        () => undefined,
        true,
      );
      isWhole = false;
      book.refresh(new Set(["Votes"]));
      jest.advanceTimersByTime(20_000);
      expect(asked).toBe(1);
      isWhole = true;
      jest.advanceTimersByTime(1_000);
      expect(asked).toBe(2);

      isWhole = false;
      book.refresh(new Set(["Votes"]));
      jest.advanceTimersByTime(1_000);
      book.refresh(new Set(["Seats"]));
      expect(asked).toBe(3);
    } finally {
      jest.useRealTimers();
    }
  });

  it("asks what is read from the whole workbook once the editing pauses, and once for many edits", () => {
    jest.useFakeTimers();
    try {
      const { book, ask, set } = opened();
      const told: number[] = [];
      book.subscribe("q", ask("Votes"), (answer) => told.push(answer), true);
      for (const value of [1, 2, 3]) {
        set(value);
        book.refresh(new Set(["Votes"]));
      }
      expect(told).toEqual([0]);
      jest.advanceTimersByTime(3_000);
      expect(told).toEqual([0, 3]);
    } finally {
      jest.useRealTimers();
    }
  });
});
