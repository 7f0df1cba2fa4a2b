import { linesOf } from "../../src/files/lines";
import { openedAt } from "../../templates/opened-at";
import { pagesAcross } from "../../src/files/paper";
import { BLANK } from "../../templates/blank";
import { SAMPLE } from "../../templates/sample";
import { SAMPLE_AS_AT } from "../../templates/sample/days";

describe("pages side by side, 182 characters on each at 9 points", () => {
  it.each([
    { given: "what fits", widths: [20, 100, 62], pages: 1 },
    { given: "one character more", widths: [20, 100, 63], pages: 2 },
    { given: "the first column stands on the second page too", widths: [82, 100, 100], pages: 2 },
    { given: "and takes its room there", widths: [82, 100, 60, 41], pages: 3 },
  ])("$given", ({ widths, pages }) => {
    expect(pagesAcross(widths)).toBe(pages);
  });
});

describe("lines of a text in a column of 10 digits, which holds 11 letters", () => {
  it.each([
    { text: "Derby City", lines: 1 },
    { text: "Derbyshire Constabulary", lines: 3 },
    { text: "one\ntwo", lines: 2 },
    { text: "a".repeat(23), lines: 3 },
  ])("$text", ({ text, lines }) => {
    expect(linesOf(text, 10)).toBe(lines);
  });
});

describe("where a sheet opens", () => {
  it("Meetings at the next one, CSPR on 26 November 2026", () => {
    expect(SAMPLE.Meetings[openedAt(SAMPLE, "Meetings", SAMPLE_AS_AT)]?.meeting).toBe("CSPR-2026-11");
  });
  it("Attendance at its register", () => {
    const at = openedAt(SAMPLE, "Attendance", SAMPLE_AS_AT);
    expect([SAMPLE.Attendance[at - 1]?.meeting === "CSPR-2026-11", SAMPLE.Attendance[at]?.meeting]).toEqual([
      false,
      "CSPR-2026-11",
    ]);
  });
  it("others, and the blank workbook's, at the top", () => {
    expect([
      openedAt(SAMPLE, "Seats", SAMPLE_AS_AT),
      openedAt(BLANK, "Meetings", SAMPLE_AS_AT),
      openedAt(BLANK, "Attendance", SAMPLE_AS_AT),
    ]).toEqual([0, 0, 0]);
  });
});
