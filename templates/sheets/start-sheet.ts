import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { CANNOT_TELL } from "../../src/workbook/computed-columns";
import { type LaidOutTable, RULES_SHEET, START_SHEET } from "../../src/workbook/layout";
import { SUBJECTS } from "../../src/workbook/subjects";
import { COLOURS, FONT, solid, TAB_COLOURS } from "../../src/files/palette";
import { RULES_SENTENCE } from "./rules-sheet";

/** What the Start sheet says of the workbook as a whole. */
export interface Introduction {
  readonly title: string;
  readonly sentences: readonly string[];
}

const OPEN_THE_PANE = "Press DDSCP Governance on the Home tab: the task pane opens at Today.";

/** How to begin: what the pane leads through; a workbook of its own rules lacks the board itself at first. */
function stepsFor(isOwn: boolean): readonly string[] {
  return [
    isOwn
      ? `${OPEN_THE_PANE} Where Groups is blank it asks for your board, its rules and its members, then for the first meeting.`
      : `${OPEN_THE_PANE} Add your first meeting there: it gets its id, and its deadlines appear at once.`,
    "While people arrive, mark them on the pane's page Meeting. Whether the meeting is quorate, and what is missing, appears there and in the sheet Meetings.",
    "Enter what is decided and the ballots on the page Vote, and what comes in on the page Reports.",
    "What the pane writes stands in these sheets. You may type into them as well: the pane and the violet columns follow.",
    "Select a heading: Excel then shows what its column is for; some other programs do not. Add columns and sheets of your own as you like: they are left alone.",
    "Each sheet prints on A4, its first column on every page. Of Attendance, choose one meeting in the heading's filter first.",
  ];
}

const LEGEND: readonly {
  readonly ground: string;
  readonly ink: string;
  readonly word: string;
  readonly means: string;
}[] = [
  { ground: COLOURS.heading, ink: COLOURS.white, word: "Heading", means: "A column that you fill in." },
  {
    ground: COLOURS.computedHeading,
    ink: COLOURS.white,
    word: "Heading",
    means: "A column that is worked out for you. Leave its cells as they are.",
  },
  {
    ground: COLOURS.good.ground,
    ink: COLOURS.good.text,
    word: "In order",
    means: "Quorate, carried, in force, received on time.",
  },
  {
    ground: COLOURS.watch.ground,
    ink: COLOURS.watch.text,
    word: "To watch",
    means: "Due, late, pending, suspended, apologies.",
  },
  {
    ground: COLOURS.bad.ground,
    ink: COLOURS.bad.text,
    word: "Not in order",
    means: "Not quorate, not valid, overdue, missed, absent.",
  },
  {
    ground: COLOURS.white,
    ink: COLOURS.quiet,
    word: CANNOT_TELL,
    means: "Something that would decide it is missing or cannot be read. The task pane says what.",
  },
];

/** Adds the sheet that says what the others are for, with a link to each; a workbook of its own rules has no sheet of the documents'. */
export function addStartSheet(
  workbook: Workbook,
  { title, sentences }: Introduction,
  { isOwn, sheets: laidOut }: { readonly isOwn: boolean; readonly sheets: readonly LaidOutTable[] },
): void {
  const sheet = workbook.addWorksheet(START_SHEET, {
    properties: { tabColor: { argb: COLOURS.ink } },
    views: [{ state: "normal", style: "pageLayout", showGridLines: false }],
  });
  sheet.views = [{ state: "frozen", ySplit: 1, showGridLines: false }];
  [3, 24, 92].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  let row = 1;
  line(sheet, row++, "B", title, { size: 18, bold: true, height: 34, colour: COLOURS.heading });
  for (const sentence of sentences) wide(sheet, row++, sentence);
  row++;
  row = section(sheet, row, "How to begin");
  stepsFor(isOwn).forEach((step, index) => wide(sheet, row++, `${index + 1}.  ${step}`));
  row++;
  row = sheetsNamed(sheet, laidOut, section(sheet, row, "The sheets"));
  if (!isOwn) linked(sheet, row++, RULES_SHEET, RULES_SENTENCE);
  row++;
  legend(sheet, section(sheet, row, "The colours"));
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: "A:C",
  });
}

function sheetsNamed(sheet: Worksheet, laidOut: readonly LaidOutTable[], from: number): number {
  let row = from;
  for (const { subject, tables } of SUBJECTS) {
    line(sheet, row++, "B", subject, { size: 11, bold: true, height: 20, colour: TAB_COLOURS[subject] });
    for (const table of tables) {
      const laid = laidOut.find((each) => each.table === table);
      if (laid === undefined) continue;
      const { sentence, sheet: tab, required } = laid;
      linked(sheet, row++, tab, required ? `${sentence} Always needed.` : sentence);
    }
  }
  return row;
}

function linked(sheet: Worksheet, row: number, tab: string, sentence: string): void {
  const link = sheet.getCell(`B${row}`);
  link.value = { text: tab, hyperlink: `${tab}!A1`, tooltip: `Go to ${tab}` };
  link.style = {
    font: { name: FONT, size: 11, underline: true, color: { argb: COLOURS.link } },
    alignment: { vertical: "top", indent: 1 },
  };
  body(sheet, `C${row}`, sentence);
}

function legend(sheet: Worksheet, from: number): void {
  LEGEND.forEach(({ ground, ink, word, means }, index) => {
    const cell = sheet.getCell(`B${from + index}`);
    cell.value = word;
    cell.style = {
      font: { name: FONT, size: 11, bold: true, color: { argb: ink } },
      fill: solid(ground),
      alignment: { vertical: "middle", indent: 1 },
    };
    body(sheet, `C${from + index}`, means);
  });
}

function section(sheet: Worksheet, row: number, title: string): number {
  line(sheet, row, "B", title, { size: 13, bold: true, height: 24, colour: COLOURS.heading });
  for (const letter of ["B", "C"])
    sheet.getCell(`${letter}${row}`).border = { bottom: { style: "thin", color: { argb: COLOURS.line } } };
  return row + 1;
}

interface LineStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly height: number;
  readonly colour: string;
}

function line(
  sheet: Worksheet,
  row: number,
  letter: string,
  text: string,
  { size, bold, height, colour }: LineStyle,
): void {
  sheet.getRow(row).height = height;
  const cell = sheet.getCell(`${letter}${row}`);
  cell.value = text;
  cell.style = { font: { name: FONT, size, bold, color: { argb: colour } }, alignment: { vertical: "middle" } };
}

/** A sentence across both columns; a merged cell does not grow by itself, so its height is given. */
function wide(sheet: Worksheet, row: number, text: string): void {
  sheet.mergeCells(`B${row}:C${row}`);
  sheet.getRow(row).height = 16 * Math.ceil(text.length / 130) + 2;
  body(sheet, `B${row}`, text);
}

function body(sheet: Worksheet, address: string, text: string): void {
  const cell = sheet.getCell(address);
  cell.value = text;
  cell.style = {
    font: { name: FONT, size: 11, color: { argb: COLOURS.ink } },
    alignment: { vertical: "top", wrapText: true },
  };
}
