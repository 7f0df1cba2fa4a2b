import { ask, cell } from "../ask-workbook";
import { ALL_OF_EB, ALL_OF_QA, CITY, DCHS, EMAS, givenDecision, PARTNERSHIP } from "./decision-workbook";

/** The meeting is on 3 March 2026. */
const withSpan = (seat: string, span: Readonly<Record<string, string>>) => ({
  Seats: (PARTNERSHIP.Seats ?? []).map((row) => (row.Seat === seat ? { ...row, ...span } : row)),
});
const votes = [
  [CITY, "For"],
  [EMAS, "Against"],
] as const;

describe("GOV 12.15, 12.30: the electorate is that of the meeting's own day", () => {
  test.each([
    { given: "ends on the day", span: { To: "2026-03-03" }, tally: [[1, 1, 0, 0, 6]] },
    { given: "ended the day before", span: { To: "2026-03-02" }, tally: [[1, 0, 0, 1, 5]] },
    { given: "begins on the day", span: { From: "2026-03-03" }, tally: [[1, 1, 0, 0, 6]] },
    { given: "begins the day after", span: { From: "2026-03-04" }, tally: [[1, 0, 0, 1, 5]] },
  ])("the only core seat of a relevant agency $given", ({ span, tally }) => {
    const register = givenDecision({ group: "QA", present: ALL_OF_QA, votes, more: withSpan("QA-EMAS", span) });
    expect(cell(register, 'TALLY("D")')).toEqual(tally);
    expect(cell(register, 'OUTCOME("D")')).toBe(tally[0]?.[1] === 1 ? "Deadlock" : "Carried");
  });

  test.each(["Yes", "No"])("Quorum.CountVirtualMembers %s gives an agency with a virtual seat no vote", (setting) => {
    const Seats = (PARTNERSHIP.Seats ?? []).map((row) =>
      row.Seat === "QA-EMAS" ? { ...row, Category: "Virtual" } : row,
    );
    const settings = { "Quorum.CountVirtualMembers": setting };
    const register = givenDecision({ group: "QA", present: ALL_OF_QA, votes, settings, more: { Seats } });
    expect(cell(register, 'TALLY("D")')).toEqual([[1, 0, 0, 1, 5]]);
  });

  test.each([
    { given: "in force", span: {}, counted: 1 },
    { given: "that has ended", span: { To: "2026-03-02" }, counted: 0 },
    { given: "that has not begun", span: { From: "2026-03-04" }, counted: 0 },
  ])("a group's chair votes at the Board from the own seat $given: $counted", ({ span, counted }) => {
    const present = [...ALL_OF_EB.filter((seat) => seat !== "EB-PP"), "PP-CITY-C"];
    const register = givenDecision({ present, votes: [["Chair of PP", "For"]], more: withSpan("PP-CITY-C", span) });
    expect((cell(register, 'TALLY("D")') as number[][])[0]?.[0]).toBe(counted);
  });

  test("at the Board an agency whose seat has ended is no longer on the list", () => {
    const register = givenDecision({
      votes: [
        [CITY, "For"],
        [DCHS, "Against"],
      ],
      more: withSpan("EB-DCHS", { To: "2026-03-02" }),
    });
    expect(ask(register, 'TALLY("D")')).toMatchObject({
      value: [[1, 0, 0, 1, 8]],
      why: expect.stringContaining("the list is closed"),
    });
  });
});
