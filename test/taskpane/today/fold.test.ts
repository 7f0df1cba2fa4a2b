import { foldedLines } from "../../../src/taskpane/today/fold";
import { type TodayLine, todayLine } from "../../../src/taskpane/today/today-line";
import { on } from "../../register/given-workbook";

const TODAY = on("2026-11-30");

function line(day: string, more: Partial<TodayLine> = {}): TodayLine {
  return todayLine({
    ...{ key: `line ${day}`, group: "Overdue", day: on(day), what: "Action overdue", when: `due ${day}` },
    ...{ where: `Action of ${day}`, many: "actions overdue", ...more },
  });
}

describe("the lines of Today", () => {
  const days = ["2026-11-02", "2026-11-27", "2026-06-30", "2026-11-16"];

  test("three of a kind stand by themselves, the latest overdue first", () => {
    expect(
      foldedLines(
        days.slice(0, 3).map((day) => line(day)),
        TODAY,
      ).map(({ day }) => day),
    ).toEqual(["2026-11-27", "2026-11-02", "2026-06-30"].map(on));
  });

  test("of two as near the one to come stands first", () => {
    const lines = ["2026-11-28", "2026-12-02", "2026-11-30"].map((day) => line(day, { group: "Now" }));
    expect(foldedLines(lines, TODAY).map(({ day }) => day)).toEqual(["2026-11-30", "2026-12-02", "2026-11-28"].map(on));
  });

  test("what comes first stands before what is nearer", () => {
    const lines = [line("2026-11-30", { group: "Now" }), line("2026-12-01", { group: "Now", isFirst: true })];
    expect(foldedLines(lines, TODAY).map(({ day }) => day)).toEqual(["2026-12-01", "2026-11-30"].map(on));
  });

  test("what is still to come stands in the order of its days", () => {
    const coming = ["2026-12-10", "2026-12-01"].map((day) => line(day, { group: "This fortnight" }));
    expect(foldedLines(coming, TODAY).map(({ day }) => day)).toEqual(["2026-12-01", "2026-12-10"].map(on));
  });

  test("four of a kind are one line with a count, which names the latest and leads where it does", () => {
    const place = { sheet: "Actions", address: "K24" };
    const lines = days.map((day) => line(day, day === "2026-11-27" ? { place, signal: "bad" } : {}));
    expect(foldedLines(lines, TODAY)).toEqual([
      expect.objectContaining({
        what: "4 actions overdue",
        where: "",
        when: "The latest: Action of 2026-11-27, due 2026-11-27",
        place,
        signal: "bad",
        button: null,
      }),
    ]);
  });

  test("many lead to the page that lists their kind, where there is one", () => {
    const lines = days.map((day) => line(day, { listedOn: "checks" }));
    expect(foldedLines(lines, TODAY)[0]?.leadsTo).toEqual({ page: "checks", meeting: null });
    expect(foldedLines(lines.slice(1), TODAY)[0]?.leadsTo).toBe(null);
  });

  test("of those to come the next is named", () => {
    const coming = ["2026-12-10", "2026-12-01", "2026-12-04", "2026-12-05"].map((day) =>
      line(day, { group: "This fortnight" }),
    );
    expect(foldedLines(coming, TODAY)[0]?.when).toBe("The next: Action of 2026-12-01, due 2026-12-01");
  });

  test("kinds, and groups, fold apart; what always stands alone is never folded", () => {
    const lines = [
      ...days.map((day) => line(day, { many: "" })),
      ...days.slice(0, 2).map((day) => line(day, { key: `a ${day}` })),
      ...days.slice(0, 2).map((day) => line(day, { key: `b ${day}`, group: "Waiting for somebody" })),
    ];
    expect(foldedLines(lines, TODAY)).toHaveLength(8);
  });
});
