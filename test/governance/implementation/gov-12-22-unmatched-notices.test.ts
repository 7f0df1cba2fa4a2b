import type { GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";
import { CITY, DATED, givenDecision, NOTICE } from "../voting/decision-workbook";

const workbook = (notices: readonly GivenRow[]) =>
  givenDecision({
    votes: [[CITY, "For"]],
    decision: DATED,
    more: { Notices: notices.map((row) => ({ ...NOTICE, ...row })), Holidays: [] },
  });
const asked = 'DECISION.STATUS("D")';

describe("GOV 12.22: a row of Notices that names no decision, but may mean the one asked about", () => {
  test("cannot be told where it would change how it stands, and its cell is named", () => {
    const { error, why } = ask(workbook([{ Decision: "DD" }]), asked);
    expect([error?.code, why]).toEqual([
      "#N/A",
      "Cannot tell: for the decision 'D', Notices!A2 (Decision) says 'DD', which is no decision in Decisions; correct it, or add the decision.",
    ]);
  });

  test("are counted where there are more of them", () => {
    const { why } = ask(workbook([{ Decision: "DD" }, { Decision: "DD" }, { Decision: "D." }]), asked);
    expect(why).toBe(
      "Cannot tell: for the decision 'D', Notices!A2 (Decision) says 'DD', which is no decision in Decisions; correct it, or add the decision. The same goes for 2 more rows.",
    );
  });

  test.each<{ given: string; notices: readonly GivenRow[]; value: string }>([
    { given: "it counts for nothing", notices: [{ Decision: "DD", Reasons: "" }], value: "In force" },
    { given: "it was received later", notices: [{ Decision: "DD", Received: "2026-12-01" }], value: "In force" },
    { given: "it is like no decision", notices: [{ Decision: "Pets" }], value: "In force" },
    { given: "another suspends it anyway", notices: [{}, { Decision: "DD" }], value: "Suspended" },
  ])("$given: it decides nothing", ({ notices, value }) => expect(ask(workbook(notices), asked).value).toBe(value));
});
