import type { Answered } from "./plans";
import type { GivenSheet } from "./sheets";
import * as sheets from "./ten-sheets";

/** A sheet as officers keep it, and what must come of it: worked out by hand from the sheet and the shared setting. */
export interface Expected {
  /** "F1: letters with a key" */
  readonly name: string;
  readonly sheet: GivenSheet;
  readonly answers: Answered;
  /** What must be asked, and nothing else: those of `answers`, and those that stay open. */
  readonly asked: readonly string[];
  readonly rows: readonly string[];
}

export const EXPECTED: readonly Expected[] = [
  {
    name: "F1: letters with a key, agencies down",
    sheet: sheets.F1,
    answers: {},
    asked: [],
    rows: [
      "QA-2026-01 S1 Present",
      "QA-2026-01 S2 Present",
      "QA-2026-01 S3 Deputy",
      "QA-2026-03 S1 Apologies",
      "QA-2026-03 S2 Present",
      "QA-2026-03 S3 Present",
      "QA-2026-05 S1 Deputy",
      "QA-2026-05 S2 Absent",
      "QA-2026-05 S3 Present",
    ],
  },
  {
    name: "F2: meetings down, two blocks, mixed years",
    sheet: sheets.F2,
    answers: { "name-sc": "S2", "name-pol": "S3", "mark--": "Not expected" },
    asked: ["mark--", "name-pol", "name-sc"],
    rows: [
      "EX-2026-02 X1 Present",
      "EX-2026-02 X2 Present",
      "QA-2026-01 S1 Present",
      "QA-2026-01 S2 Present",
      "QA-2026-01 S3 Absent",
      "QA-2026-03 S1 Present",
      "QA-2026-03 S2 Absent",
      "QA-2026-03 S3 Not expected",
      "QA-2026-05 S1 Present",
      "QA-2026-05 S2 Present",
      "QA-2026-05 S3 Present",
    ],
  },
  {
    name: "F3: stacked headings, newest left, formulas, guests",
    sheet: sheets.F3,
    answers: { blank: "Absent" },
    asked: ["blank"],
    rows: [
      "QA-2026-01 S1 Absent",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Present",
      "QA-2026-03 S3 Present",
      "QA-2026-05 S1 Present",
      "QA-2026-05 S3 Present",
    ],
  },
  {
    name: "F4: ticks, crosses, and a total that decides what x is",
    sheet: sheets.F4,
    answers: { blank: "Not yet marked" },
    asked: ["blank"],
    rows: [
      "QA-2026-01 S1 Present",
      "QA-2026-01 S2 Present",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Present",
      "QA-2026-03 S2 (blank)",
      "QA-2026-03 S3 Absent",
      "QA-2026-05 S1 Present",
      "QA-2026-05 S2 Present",
      "QA-2026-05 S3 Present",
      "QA-2026-07 S1 Present",
      "QA-2026-07 S2 Present",
      "QA-2026-07 S3 Apologies",
    ],
  },
  {
    name: "F4b: the same without the total, so that x is asked",
    sheet: sheets.F4B,
    answers: { "mark-x": "Absent", blank: "Leave out" },
    asked: ["blank", "mark-x"],
    rows: [
      "QA-2026-01 S1 Present",
      "QA-2026-01 S2 Present",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Absent",
      "QA-2026-03 S3 Absent",
      "QA-2026-05 S1 Present",
      "QA-2026-05 S2 Absent",
      "QA-2026-05 S3 Present",
      "QA-2026-07 S1 Present",
      "QA-2026-07 S2 Present",
      "QA-2026-07 S3 Apologies",
    ],
  },
  {
    name: "F5: words and names in the cells",
    sheet: sheets.F5,
    answers: {},
    asked: ["mark-p?"],
    rows: [
      "QA-2026-01 S1 Present",
      "QA-2026-01 S2 Deputy [Deputy HoS 5]",
      "QA-2026-01 S3 In attendance [Reason Observer for Insp.]",
      "QA-2026-01 S6 Remote",
      "QA-2026-03 S1 Deputy [Deputy HoS 4]",
      "QA-2026-03 S2 Apologies [Reason leave]",
      "QA-2026-03 S3 Present [Arrived 09:50]",
      "QA-2026-03 S6 Absent",
      "QA-2026-05 S1 Remote",
      "QA-2026-05 S2 Present [Left 10:40]",
      "QA-2026-05 S3 Present [Reason item 4 only]",
    ],
  },
  {
    name: "F6: colours alone, with a legend",
    sheet: sheets.F6,
    answers: { "date-may": "QA-2026-05" },
    asked: ["date-may"],
    rows: [
      "QA-2026-01 S1 Present",
      "QA-2026-01 S3 Present",
      "QA-2026-03 S1 Deputy",
      "QA-2026-03 S3 Absent",
      "QA-2026-05 S1 Present",
      "QA-2026-05 S3 Present",
    ],
  },
  {
    name: "F7: turnover, a vacancy, a cancelled and a moved meeting",
    sheet: sheets.F7,
    answers: { "name-south": "S2", "cancelled-qa-2026-03": "Cancelled" },
    asked: ["cancelled-qa-2026-03", "name-south"],
    rows: [
      "QA-2026-01 S2 Present",
      "QA-2026-01 S3 Present",
      "QA-2026-01 S4 Present",
      "QA-2026-05 S2 Not expected",
      "QA-2026-05 S3 Present",
      "QA-2026-05 S4 Present",
      "QA-2026-05b S2 Present",
      "QA-2026-05b S3 Present",
      "QA-2026-05b S4 Deputy",
      "QA-2026-07 S2 Present",
      "QA-2026-07 S3 Apologies",
      "QA-2026-07 S4 Present",
    ],
  },
  {
    name: "F9: headings that lie",
    sheet: sheets.F9,
    answers: {},
    asked: ["date-2026-07-12", "date-3/11/26", "date-q4"],
    rows: ["QA-2026-01 S1 Present", "QA-2026-01 S3 Present", "QA-2026-05 S1 Present", "QA-2026-05 S3 Present"],
  },
  {
    name: "F10: one meeting as a list",
    sheet: sheets.F10,
    answers: {},
    asked: [],
    rows: [
      "QA-2026-07 Partnership office In attendance",
      "QA-2026-07 S1 Present",
      "QA-2026-07 S2 Deputy [Deputy HoS 6]",
      "QA-2026-07 S3 Apologies",
      "QA-2026-07 S5 Remote",
    ],
  },
];

/** Sheets of which nothing is brought in, and how the sentence begins. */
export const REFUSED: readonly { readonly name: string; readonly sheet: GivenSheet; readonly why: string }[] = [
  {
    name: "F6b: colours that a rule paints",
    sheet: sheets.F6B,
    why: "Colours that a rule paints cannot be read; nothing is brought in.",
  },
  {
    name: "F8: how often, and not which meetings",
    sheet: sheets.F8,
    why: "This sheet says how often, not which meetings; it cannot become attendance.",
  },
  {
    name: "F8b: a risk register",
    sheet: sheets.F8B,
    why: "This is a risk register. The workbook has no table for risks",
  },
];
