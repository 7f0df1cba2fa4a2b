import { noticeStanding } from "../../../src/governance/timescales/notice-standing";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

/** A special Board on Wednesday 8 April 2026: 1 April is the last day that gives 7 days' notice. */
function standing(given: string, asAt: string, more: { meeting?: GivenRow; notices?: readonly GivenRow[] } = {}) {
  const register = givenWorkbook({
    Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }],
    Meetings: [
      { Meeting: "EB-S", Group: "EB", Date: "2026-04-08", Kind: "Special", "Notice given": given, ...more.meeting },
    ],
    Decisions: [{ Decision: "D-1", Meeting: "EB-S", Title: "A decision" }],
    Notices: more.notices ?? [],
  });
  const meeting = register.meeting("EB-S");
  if (meeting === undefined) throw new Error("no meeting");
  return noticeStanding(register, meeting, on(asAt));
}

describe("GOV 12.23: how the notice of a special meeting stands", () => {
  const urgent = [{ Decision: "D-1", From: "A", Received: "2026-04-01", Urgent: "Yes", "Special meeting": "EB-S" }];
  it.each<[string, string, string, Parameters<typeof standing>[2], string, string | null]>([
    ["given on the last day", "2026-04-01", "2026-04-01", {}, "given in time", "2026-04-01"],
    ["given a day later", "2026-04-02", "2026-04-02", {}, "given late", "2026-04-02"],
    ["not given, on the last day", "", "2026-04-01", {}, "to be given", null],
    ["not given, the day after", "", "2026-04-02", {}, "not recorded", null],
    ["a day to come counts as not yet given", "2026-03-31", "2026-03-30", {}, "to be given", null],
    [
      "given late, where the Chair marked it urgent",
      "2026-04-02",
      "2026-04-02",
      { notices: urgent },
      "chair's time",
      "2026-04-02",
    ],
    ["not recorded, where it is urgent", "", "2026-04-02", { notices: urgent }, "chair's time", null],
    [
      "given in time, where it is urgent",
      "2026-04-01",
      "2026-04-02",
      { notices: urgent },
      "given in time",
      "2026-04-01",
    ],
  ])("%s", (_, given, asAt, more, state, day) => {
    const answer = standing(given, asAt, more);
    expect(answer).toMatchObject({ status: "answered", citations: ["GOV 12.23"] });
    expect(answer.status === "answered" && answer.value).toEqual({
      state,
      last: on("2026-04-01"),
      given: day === null ? null : on(day),
    });
  });

  it("says when it was given, behind the last day for it", () => {
    expect(standing("2026-03-20", "2026-04-02").because.sentence).toBe(
      "1 April 2026 is the last day to give 7 days' notice of EB-S on 8 April 2026 (calendar days, as the rule was read). The Chair may fix a shorter time where it is urgent. It was given on 20 March 2026.",
    );
  });

  it.each<[string, string, GivenRow]>([
    ["an ordinary meeting", "", { Kind: "Ordinary" }],
    ["a day that cannot be read", "soon", {}],
    ["a meeting before any rule", "", { Date: "2022-10-02" }],
  ])("cannot tell: %s", (_, given, meeting) =>
    expect(standing(given, "2026-04-02", { meeting }).status).toBe("cannot tell"),
  );
});
