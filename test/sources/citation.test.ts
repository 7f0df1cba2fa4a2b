import { isKnownCitation, PARAGRAPH_NUMBERS } from "../../src/sources/citation";
import type { SourceDocument } from "../../src/sources/document";
import { DOCUMENTS } from "../../src/sources/documents";

describe("which texts cite a paragraph", () => {
  test.each([
    "GOV 1.1",
    "GOV 11.2",
    "GOV 11.3",
    "GOV 11.3b",
    "GOV 12.40",
    "GOV 7.2f",
    "GOV 6.5a",
    "GOV 6.5m",
    "GOV 10.3c",
    "GOV 14.2",
    "MASA 4.1",
    "MASA 3.1c",
    "MASA 16.7",
    "TOR QA",
    "TOR CSPR-AP",
    "TOR EDU",
    "BP",
    "CSP 4.9",
    "CSP App. 5",
    "CSP App. 6",
  ])("given %s, it does", (text) => {
    expect(isKnownCitation(text)).toBe(true);
  });

  test.each([
    { given: "a paragraph past the section's last", text: "GOV 12.41" },
    { given: "a section", text: "GOV 12" },
    { given: "a limb past the last", text: "GOV 7.2g" },
    { given: "a limb of a paragraph without any", text: "GOV 11.2a" },
    { given: "a range", text: "GOV 12.21-12.24" },
    { given: "a list", text: "GOV 13.4, 13.5" },
    { given: "a group's area, for terms both share", text: "TOR EDU-DERBY" },
    { given: "a group with no terms of reference", text: "TOR COG" },
    { given: "a numbered Business Plan", text: "BP 1" },
    { given: "an appendix that is not there", text: "CSP App. 7" },
    { given: "an unknown document", text: "GOVT 1.1" },
    { given: "a document alone", text: "GOV" },
    { given: "nothing", text: "" },
    { given: "a name of JavaScript's own", text: "__proto__" },
  ])("given $given, $text, it does not", ({ text }) => {
    expect(isKnownCitation(text)).toBe(false);
  });
});

test.each(Object.values(DOCUMENTS) as readonly SourceDocument[])(
  "the numbers that may be cited of $shortName are those of its paragraphs",
  ({ shortName, paragraphs }) => {
    const numbers = paragraphs.map(({ number, lastLimb }) =>
      lastLimb === undefined ? number : `${number}(${lastLimb})`,
    );
    expect(PARAGRAPH_NUMBERS[shortName].split(";")).toEqual([...new Set(numbers)]);
  },
);
