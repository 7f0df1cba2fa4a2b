import { functions } from "../../src/cells/catalogue";
import { helpOf } from "../../src/cells/help";
import { paragraphInWords } from "../../src/sources/paragraph-of";

describe("a citation in words", () => {
  test.each([
    {
      given: "a paragraph",
      citation: "GOV 11.2",
      subject: "Quorum of a subgroup: the partners and more than half of the relevant agencies",
    },
    {
      given: "a limb, which points to its whole paragraph",
      citation: "GOV 7.2f",
      subject: "What is expected of members; (f) a briefed senior deputy",
    },
    {
      given: "the second paragraph printed as 11.3",
      citation: "GOV 11.3b",
      subject: "Record of attendees; chairs raise concerns about attendance (second paragraph numbered 11.3)",
    },
    { given: "a document cited whole", citation: "BP", subject: "" },
  ] as const)("$given: $citation", ({ citation, subject }) => {
    expect(paragraphInWords(citation).subject).toBe(subject);
  });

  test("the document is named by its title", () => {
    expect(paragraphInWords("MASA 4.1").document).toBe("Multi-Agency Safeguarding Arrangements");
  });

  test("every paragraph that a function rests on has words", () => {
    const paragraphs = functions.flatMap(({ name, paragraph }) => [paragraph, ...helpOf(name).alsoApplies]);
    expect(paragraphs.filter((paragraph) => paragraphInWords(paragraph).document === "")).toEqual([]);
  });
});
