import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import type { TableName } from "../../src/records/all-tables";
import { columnLetters } from "../../src/records/cell-address";
import { CANNOT_TELL } from "../../src/workbook/computed-columns";
import { TEMPLATE_HEADER_ROW, type LaidOutTable } from "../../src/workbook/layout";
import { wholeColumn } from "./choices";
import { COLOURS, marked, quietText } from "../../src/files/palette";

type Tone = "good" | "watch" | "bad";

/** Words that a column colours. Excel allows no function of an add-in here: each rule looks at the cell's value. */
const TONES: { readonly [N in TableName]?: Readonly<Record<string, Readonly<Record<Tone, readonly string[]>>>> } = {
  Meetings: { Quorate: { good: ["Yes"], watch: [], bad: ["No"] } },
  Attendance: { Status: { good: [], watch: ["Apologies"], bad: ["Absent"] } },
  Decisions: {
    Outcome: {
      good: ["Carried", "Carried by consensus"],
      watch: ["Pending", "Deadlock"],
      bad: ["Not valid", "Not carried"],
    },
    Status: {
      good: ["In force"],
      watch: ["Pending", "Suspended", "Referred", "No date set"],
      bad: ["Not valid", "Not carried"],
    },
  },
  Schedule: { Status: { good: ["Received on time"], watch: ["Due", "Received late"], bad: ["Overdue", "Missed"] } },
};

/** Rows that no longer matter: the column and the word that says so. */
const FADED: { readonly [N in TableName]?: readonly [header: string, word: string] } = {
  Meetings: ["Status", "Cancelled"],
  Attendance: ["Status", "Not expected"],
};

/** Colours what is overdue, inquorate or awaited, fades what does not count, and quietens what cannot be told. */
export function colour(sheet: Worksheet, layout: LaidOutTable): void {
  const headers = layout.placed.map(({ header }) => header);
  const placeOf = (header: string) => headers.indexOf(header) + 1;
  const first = TEMPLATE_HEADER_ROW + 1;
  let priority = 1;
  const rule = (formula: string, style: ConditionalFormattingRule["style"]): ConditionalFormattingRule => ({
    type: "expression",
    formulae: [formula],
    priority: priority++,
    ...(style === undefined ? {} : { style }),
  });

  for (const { header } of layout.computed) {
    const place = placeOf(header);
    const cell = `$${columnLetters(place)}${first}`;
    sheet.addConditionalFormatting({
      ref: wholeColumn(place),
      rules: [rule(`IF(ISERROR(${cell}),TRUE,${cell}="${CANNOT_TELL}")`, quietText())],
    });
  }
  for (const [header, words] of Object.entries(TONES[layout.table] ?? {})) {
    const place = placeOf(header);
    const cell = `$${columnLetters(place)}${first}`;
    const rules = (["bad", "watch", "good"] as const)
      .filter((tone) => words[tone].length > 0)
      .map((tone) => rule(anyOf(cell, words[tone]), marked(COLOURS[tone])));
    sheet.addConditionalFormatting({ ref: wholeColumn(place), rules });
  }
  const faded = FADED[layout.table];
  if (faded !== undefined) {
    const [header, word] = faded;
    const ref = wholeColumn(1).replace(/:[A-Z]+/, `:${columnLetters(headers.length)}`);
    sheet.addConditionalFormatting({
      ref,
      rules: [rule(`$${columnLetters(placeOf(header))}${first}="${word}"`, quietText())],
    });
  }
}

function anyOf(cell: string, words: readonly string[]): string {
  const tests = words.map((word) => `${cell}="${word}"`);
  return tests.length === 1 ? String(tests[0]) : `OR(${tests.join(",")})`;
}
