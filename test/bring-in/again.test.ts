import { after, attendance, EMPTY, expectToAddUp, planFor, rowSaid, said, workbookWith } from "./plans";
import { F1, F10, F10_SECOND } from "./ten-sheets";
import type { GivenSheet } from "./sheets";

/** The workbook after the first edition, with the time that an officer then put in by hand for S5. */
function firstEdition() {
  const first = planFor(F10, EMPTY());
  const rows = after(first).map((row) => (row.Seat === "S5" ? { ...row, Arrived: "14:10" } : row));
  return { first, rows };
}

describe("a second edition of a sheet", () => {
  test("F10: one row changes, one is new; what is gone or blank stays, and so does the hand", () => {
    const { first, rows } = firstEdition();
    for (const last of [undefined, first.remembers]) {
      const second = planFor(F10_SECOND, workbookWith(rows), last === undefined ? {} : { last });
      expect(attendance(second).map((row) => [row.change, rowSaid(row)])).toEqual([
        ["same", "QA-2026-07 S2 Deputy [Deputy HoS 6]"],
        ["changed", "QA-2026-07 S3 Present"],
        ["new", "QA-2026-07 S6 Present"],
        ["same", "QA-2026-07 Partnership office In attendance"],
      ]);
      expect(second.counts).toEqual({ cells: 4, new: 1, changed: 1, same: 2, leftOut: 0, questions: 0 });
      expect(second.questions).toEqual([]);
      expect(second.read.why).toContain(
        "1 blank cell of seats that are marked in Attendance changed nothing: blank never clears.",
      );
      const rowsThen = after(second, rows);
      expect(rowsThen.find(({ Seat }) => Seat === "S5")).toMatchObject({ Status: "Remote", Arrived: "14:10" });
      expect(rowsThen.find(({ Seat }) => Seat === "S1")).toMatchObject({ Status: "Present" });

      const third = planFor(F10_SECOND, workbookWith(rowsThen), last === undefined ? {} : { last: second.remembers });
      expect([third.counts.new, third.counts.changed, third.counts.same]).toEqual([0, 0, 4]);
    }
  });

  test("F10: after the second is taken back, with what was remembered before it, it is planned again as it was", () => {
    const { first, rows } = firstEdition();
    const second = planFor(F10_SECOND, workbookWith(rows), { last: first.remembers });
    const again = planFor(F10_SECOND, workbookWith(rows), { last: first.remembers });
    expect(said(again)).toEqual(said(second));
    expect(again.counts).toEqual(second.counts);
  });
});

/** F1 with another mark in C3: North Council on 14 January. */
const f1With = (mark: string): GivenSheet => ({
  ...F1,
  rows: F1.rows.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 2 ? mark : cell)) : row)),
});

describe("who changed a row, the sheet or a hand", () => {
  const first = planFor(F1, EMPTY());
  const byHand = after(first).map((row) =>
    row.Meeting === "QA-2026-01" && row.Seat === "S1" ? { ...row, Status: "Remote" } : row,
  );
  const s1 = (plan: ReturnType<typeof planFor>) =>
    attendance(plan).find(({ values }) => values.Meeting === "QA-2026-01" && values.Seat === "S1");

  test("the sheet says the same and the table was edited: the hand is kept", () => {
    const plan = planFor(F1, workbookWith(byHand), { last: first.remembers });
    expect([s1(plan)?.change, plan.counts.changed]).toEqual(["same", 0]);
    expect(s1(plan)?.notes.at(-1)).toMatch(/the hand is kept/);
    // What the sheet said is still remembered, so the hand is kept the next time too.
    expect(s1(planFor(F1, workbookWith(byHand), { last: plan.remembers }))?.change).toBe("same");
  });

  test("the sheet says something else and the table stands as brought in: the row changes", () => {
    const plan = planFor(f1With("A"), workbookWith(after(first)), { last: first.remembers });
    expect([s1(plan)?.change, s1(plan)?.values.Status]).toEqual(["changed", "Apologies"]);
  });

  test("both have changed: it is asked", () => {
    const plan = planFor(f1With("A"), workbookWith(byHand), { last: first.remembers });
    expect(s1(plan)).toBeUndefined();
    expect(plan.questions.map(({ id, cells, offers }) => [id, cells, offers])).toEqual([
      ["both-qa-2026-01-s1", ["Register!C3"], ["Apologies", "Remote"]],
    ]);
    expectToAddUp(plan);
    const kept = planFor(f1With("A"), workbookWith(byHand), {
      last: first.remembers,
      answers: { "both-qa-2026-01-s1": "Remote" },
    });
    expect(s1(kept)?.change).toBe("same");
    const taken = planFor(f1With("A"), workbookWith(byHand), {
      last: first.remembers,
      answers: { "both-qa-2026-01-s1": "Apologies" },
    });
    expect(s1(taken)?.change).toBe("changed");
  });

  test("without a memory, as on the command line, what differs from the table is changed", () => {
    expect(s1(planFor(F1, workbookWith(byHand)))?.change).toBe("changed");
  });

  test("both changed to the same: nothing is left to do", () => {
    expect(
      s1(
        planFor(
          f1With("A"),
          workbookWith(byHand.map((row) => ({ ...row, Status: row.Status === "Remote" ? "Apologies" : row.Status! }))),
          { last: first.remembers },
        ),
      )?.change,
    ).toBe("same");
  });
});
