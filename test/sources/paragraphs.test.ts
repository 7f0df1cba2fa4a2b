import { APPLIERS, type SourceDocument } from "../../src/sources/document";
import { DOCUMENTS } from "../../src/sources/documents";

/** Each section of a document with the number of its last paragraph, as printed. */
const GOV_SECTIONS = [6, 2, 3, 3, 6, 5, 3, 5, 8, 5, 3, 40, 8, 2];
const MASA_SECTIONS_FROM_2 = [1, 9, 3, 2, 3, 4, 2, 2, 4, 4, 5, 3, 1, 1, 7];
const CSP_BODY_SECTIONS = [3, 3, 3, 9, 1];

function numbered(lastOfSections: readonly number[], firstSection = 1): readonly string[] {
  return lastOfSections.flatMap((last, index) =>
    Array.from({ length: last }, (_, paragraph) => `${index + firstSection}.${paragraph + 1}`),
  );
}

function numbersOf(document: SourceDocument): readonly string[] {
  return document.paragraphs.map(({ number }) => number);
}

describe("every numbered paragraph of a document is listed once, and none that it does not have", () => {
  test("GOV: fourteen sections, with a second 11.3", () => {
    const expected = numbered(GOV_SECTIONS).flatMap((number) => (number === "11.3" ? ["11.3", "11.3b"] : [number]));
    expect(numbersOf(DOCUMENTS.GOV)).toEqual(expected);
    expect(expected).toHaveLength(100);
  });

  test("MASA: the signatories of section 1 and sections 2 to 16", () => {
    expect(numbersOf(DOCUMENTS.MASA)).toEqual(["1", ...numbered(MASA_SECTIONS_FROM_2, 2)]);
  });

  test("CSP: the body's five sections and six appendices", () => {
    expect(numbersOf(DOCUMENTS.CSP)).toEqual([
      ...numbered(CSP_BODY_SECTIONS),
      "App. 1",
      "App. 2",
      "App. 3",
      "App. 4",
      "App. 5",
      "App. 6",
    ]);
  });

  test("TOR: nine groups in the order of its contents, each with membership, purpose, reporting and agenda", () => {
    const groups = ["CBG", "QA", "CSPR", "CSPR-AP", "EDU", "EVYP", "PP", "LOD", "DCSG"];
    expect([...new Set(numbersOf(DOCUMENTS.TOR))]).toEqual(groups);
    const subjects = groups.map((group) =>
      DOCUMENTS.TOR.paragraphs.filter(({ number }) => number === group).map(({ subject }) => subject),
    );
    for (const part of ["membership", "purpose and activity", "reporting arrangements", "standing agenda"]) {
      expect(subjects.map((parts) => parts.filter((subject) => subject.endsWith(`: ${part}`)).length)).toEqual(
        Array(9).fill(1),
      );
    }
  });

  test("BP: no numbers; its six parts", () => {
    expect(numbersOf(DOCUMENTS.BP)).toEqual(["", "", "", "", "", ""]);
  });
});

describe("the lettered limbs, as printed", () => {
  test.each([
    {
      document: DOCUMENTS.GOV,
      limbs: { "6.5": "m", "7.1": "c", "7.2": "f", "8.2": "j", "8.3": "m", "8.4": "f", "10.3": "c" },
    },
    { document: DOCUMENTS.MASA, limbs: { "3.1": "c" } },
  ])("$document.shortName", ({ document, limbs }) => {
    const found = document.paragraphs.flatMap(({ number, lastLimb }) =>
      lastLimb === undefined ? [] : [[number, lastLimb]],
    );
    expect(Object.fromEntries(found)).toEqual(limbs);
  });
});

describe("a paragraph is applied by named rules or left to people with a reason", () => {
  const all = Object.values(DOCUMENTS).flatMap((document: SourceDocument) =>
    document.paragraphs.map((paragraph) => ({ document, paragraph })),
  );

  test.each(all)("$document.shortName $paragraph.number: $paragraph.subject", ({ paragraph }) => {
    expect(paragraph.subject.length).toBeGreaterThan(5);
    const outcomes = ["appliedBy" in paragraph, "leftToPeople" in paragraph];
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    if ("appliedBy" in paragraph) expect(paragraph.appliedBy.filter((name) => !APPLIERS.includes(name))).toEqual([]);
    else expect(paragraph.leftToPeople.split(" ").length).toBeGreaterThanOrEqual(2);
  });

  test("given the rules, each applies at least one paragraph", () => {
    const applying = new Set(all.flatMap(({ paragraph }) => ("appliedBy" in paragraph ? paragraph.appliedBy : [])));
    expect(APPLIERS.filter((name) => !applying.has(name))).toEqual([]);
  });
});
