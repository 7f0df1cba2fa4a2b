import { citationsOfRule } from "../../../src/governance/quorum/requirement";
import { ask } from "../ask-workbook";
import { quorumWorkbook } from "./quorum-workbook";

describe("GOV 11: which paragraphs stand behind a quorum rule", () => {
  test.each<{ rule: string; cited: readonly string[] }>([
    { rule: "Statutory partners", cited: ["GOV 11.1"] },
    { rule: "Statutory partners and most agencies", cited: ["GOV 11.2"] },
    { rule: "Area authority", cited: ["GOV 11.3"] },
    { rule: "most agencies", cited: ["GOV 11.2"] },
    { rule: "60% of relevant agencies", cited: ["GOV 11.2"] },
    { rule: "Statutory partners and 1 of: Agency A; Agency B", cited: ["GOV 11.1"] },
    { rule: "Area authority and 2 of seats", cited: ["GOV 11.3"] },
    // A rule of the group's own alone: the record of who came.
    { rule: "1 of: Agency A; Agency B", cited: ["GOV 11.3b"] },
    { rule: "each of: Agency A; Agency B", cited: ["GOV 11.3b"] },
    { rule: "50% of seats", cited: ["GOV 11.3b"] },
  ])("$rule", ({ rule, cited }) => expect(citationsOfRule(rule)).toEqual(cited));

  test("and behind its answer", () => {
    const { register } = quorumWorkbook({
      rule: "each of: Agency A and 1 of: Agency A; Agency B",
      relevant: 2,
      marks: [
        ["Agency A", "Present"],
        ["Agency B", "Present"],
      ],
    });
    const { value, why, citations } = ask(register, 'QUORATE("QA-1")');
    expect([value, citations]).toEqual([true, ["GOV 11.3b"]]);
    expect(why).toContain("2 of the 2 agencies listed were represented");
  });
});
