import { givenWorkbook, type GivenRow } from "../register/given-workbook";
import { ask } from "./ask-workbook";
import { ALL_OF_EB, CITY, COUNTY, DATED, givenDecision, ICB, NOTICE } from "./voting/decision-workbook";

describe("GOV 12.10: rows of Votes and Notices that name no decision", () => {
  const ballot = { "Voting seat": CITY, Vote: "For" };
  const asked = (
    name: string,
    { ballots = [], notices = [] }: { ballots?: readonly GivenRow[]; notices?: readonly GivenRow[] },
  ) =>
    ask(
      givenDecision({
        present: ALL_OF_EB,
        votes: [...[CITY, COUNTY, ICB].map((who) => [who, "For"] as const), ...ballots],
        decision: { ...DATED, Title: "Budget" },
        more: { Holidays: [], Notices: notices },
      }),
      `${name}("D")`,
    );

  test.each(["OUTCOME", "TALLY", "DECISION.STATUS"])("%s names a ballot on what is like no decision", (name) => {
    const { error, why } = asked(name, {
      ballots: [
        { ...ballot, Decision: "Allotments" },
        { ...ballot, Decision: "Pets" },
      ],
    });
    expect(error).toBeNull();
    expect(why).toContain(
      "Left out: Votes!A5 (Decision) says 'Allotments', which is no decision in Decisions; correct it, or add the decision. The same goes for 1 more row.",
    );
  });

  test("DECISION.STATUS names a notice on what is like no decision", () => {
    const { value, why } = asked("DECISION.STATUS", { notices: [{ ...NOTICE, Decision: "Allotments" }] });
    expect(value).toBe("In force");
    expect(why).toContain("Left out: Notices!A2 (Decision) says 'Allotments', which is no decision in Decisions;");
  });

  test.each(["Budget", "budgett"])(
    "'%s', spelled as its Title, may mean it, where it would change how it stands",
    (Decision) => {
      const { error } = asked("DECISION.STATUS", { notices: [{ ...NOTICE, Decision }] });
      expect(error?.message).toContain(`Notices!A2 (Decision) says '${Decision}', which is no decision in Decisions;`);
    },
  );

  test("no sentence without such a row", () => expect(asked("OUTCOME", {}).why).not.toContain("Left out"));
});

describe("GOV 10.4: rows of Done that name no obligation", () => {
  const asked = (formula: string, ...Done: readonly GivenRow[]) =>
    ask(
      givenWorkbook({
        Obligations: [{ Obligation: "O-7", Owner: "LOD", "Times per year": "1", "Last done": "2025-01-01" }],
        Done,
      }),
      formula,
    );
  const ROW = { Obligation: "Annual report", Date: "2026-01-10" };
  const says =
    "Left out: Done!A2 (Obligation) says 'Annual report', which is no obligation in Obligations; correct it, or add the obligation.";

  test.each([
    ['OBLIGATION.STATUS("O-7")', "Overdue"],
    ['OBLIGATION.DUE("O-7")', "2026-01-01"],
    ['OBLIGATION.COUNT("O-7","2026-01-01","2026-12-31")', 0],
  ])("%s names it", (formula, value) => {
    const answer = asked(formula, ROW);
    expect(answer.value).toBe(value);
    expect(answer.why).toContain(says);
  });

  test.each([
    { given: "before the last day done", Date: "2024-12-31" },
    { given: "still to come", Date: "2026-11-23" },
  ])("not one that is $given", ({ Date }) => {
    expect(asked('OBLIGATION.STATUS("O-7")', { ...ROW, Date }).why).not.toContain("Left out");
    expect(asked('OBLIGATION.COUNT("O-7","2026-01-01","2026-12-31")', { ...ROW, Date }).why).not.toContain("Left out");
  });
});
