import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { FILLED_IN } from "../register/attendance-texts";
import { attendance, ATTENDANCE_STATUSES } from "../records/meetings";
import type { RegisterForm } from "../reports/register-form";
import { addCover } from "./cover-sheet";
import { ABOUT, AS_SENT, checkOf, FILL_IN, FILLED_IN_HEADERS, identityOf, sentRow } from "./form-parts";
import { LINE_POINTS, linesOf } from "./lines";
import { COLOURS, FONT, solid } from "./palette";
import { setWholePaper } from "./paper";
import { plainFile } from "./plain-file";

const HEADERS = ["Seat", "Post", "Name", ...FILLED_IN_HEADERS];
const WIDTHS = [20, 38, 26, 16, 26, 11, 30, 11, 11];
const [HEADER_ROW, FIRST_ENTRY] = [5, 4];

const STATUS_MEANS: Readonly<Record<(typeof ATTENDANCE_STATUSES)[number], string>> = {
  Coming: "Before the day: will come.",
  Present: "Was in the room.",
  Remote: "Was there by video or telephone.",
  Deputy: "Somebody came in their place: give the name under Deputy, and under Briefed whether they were briefed.",
  Apologies: "Sent apologies, and nobody came in their place.",
  Absent: "Did not come and did not say so.",
  "Not expected": "Need not come to this meeting.",
  "In attendance": "Was there, but not for your agency.",
};

/** A meeting's register for one agency as the bytes of an .xlsx: a sheet to fill in, what to do, and what was sent. */
export async function registerFormFile(form: RegisterForm): Promise<Uint8Array> {
  const { Workbook } = await import(/* webpackChunkName: "ddscp-copy" */ "@cj-tech-master/excelts");
  const workbook = new Workbook();
  await addForm(workbook, form);
  await addAbout(workbook, form);
  await addSent(workbook, form);
  return plainFile(workbook);
}

async function addForm(workbook: Workbook, { title, agency, lines }: RegisterForm): Promise<void> {
  const sheet = workbook.addWorksheet(FILL_IN, {
    properties: { tabColor: { argb: COLOURS.heading } },
    views: [{ state: "frozen", xSplit: 1, ySplit: HEADER_ROW, showGridLines: false, activeCell: `D${HEADER_ROW + 1}` }],
  });
  WIDTHS.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  text(sheet, 1, `Register: ${title}`, { size: 16, bold: true });
  text(sheet, 2, agency.agency, { size: 12, bold: true });
  text(
    sheet,
    3,
    "Fill in the yellow cells, save the file, and send it back to whoever sent it to you. The sheet About says what each status means.",
  );
  sheet.addTable({
    name: FILL_IN,
    ref: `A${HEADER_ROW}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: HEADERS.map((name) => ({ name, filterButton: false })),
    rows: lines.map((line) => {
      const [seat = "", ...cells] = sentRow(line);
      return [seat, line.role, line.name, ...cells].map((cell) => cell || null);
    }),
  });
  lines.forEach((line, at) => styleEntry(sheet, HEADER_ROW + 1 + at, [line.seat, line.role, line.name]));
  styleHeaders(sheet, HEADER_ROW, HEADERS.length);
  offer(sheet, lines.length);
  setWholePaper(sheet, WIDTHS, { headerRow: HEADER_ROW, header: agency.agency });
  await lock(sheet);
}

function styleEntry(sheet: Worksheet, row: number, given: readonly string[]): void {
  HEADERS.forEach((_, at) => {
    const isEntry = at + 1 >= FIRST_ENTRY;
    const cell = sheet.getRow(row).getCell(at + 1);
    cell.style = {
      numFmt: "@",
      font: { name: FONT, size: 11, color: { argb: COLOURS.ink } },
      alignment: { vertical: "top", wrapText: true },
      border: edges(),
      protection: { locked: !isEntry },
      ...(isEntry ? { fill: solid(COLOURS.watch.ground) } : {}),
    };
  });
  const lines = Math.max(...given.map((cell, at) => linesOf(cell, (WIDTHS[at] ?? 1) - 1)));
  sheet.getRow(row).height = lines * LINE_POINTS + 6;
}

function edges() {
  const edge = { style: "thin", color: { argb: COLOURS.line } } as const;
  return { top: edge, bottom: edge, left: edge, right: edge };
}

/** The choices of Status and of Briefed; another word is refused where it is typed. */
function offer(sheet: Worksheet, rows: number): void {
  const last = HEADER_ROW + Math.max(1, rows);
  const list = (column: string, words: readonly string[]): void =>
    sheet.dataValidations.add(`range:${column}${HEADER_ROW + 1}:${column}${last}`, {
      type: "list",
      allowBlank: true,
      formulae: [`"${words.join(",")}"`],
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: "Choose from the list",
      error: `This cell takes ${words.join(", ")}.`.slice(0, 225),
    });
  const letter = (column: (typeof FILLED_IN)[number]): string => "DEFGHI".charAt(FILLED_IN.indexOf(column));
  list(letter("status"), attendance.columns.status.choices ?? []);
  list(letter("briefed"), ["Yes", "No"]);
}

async function addAbout(workbook: Workbook, form: RegisterForm): Promise<void> {
  const cover = addCover(workbook, "About", form.agency.agency);
  cover.title("About this register");
  cover.fact("For", form.agency.agency);
  cover.fact("Meeting", `${form.title} (${form.meeting.meeting})`);
  cover.fact("Purpose", "To record who came for your agency (GOV 11.3). Use it for nothing else.");
  cover.heading("What to do with it");
  for (const sentence of TO_DO) cover.sentence(sentence);
  if (form.leftOut.length > 0)
    cover.sentence(
      `Not in it: ${form.leftOut.join(", ")}. Tell whoever sent you this file who came for these seats, and when.`,
    );
  cover.heading("What each status means");
  cover.row(["Status", "What it means", ""], "headers");
  for (const status of ATTENDANCE_STATUSES) cover.row([status, STATUS_MEANS[status], ""]);
  cover.heading("For the partnership's program");
  cover.sentence(
    "By these lines, and the sheet Sent, it tells which meeting and which version this is. Leave them as they are.",
  );
  const sheet = cover.end();
  const identity = identityOf(form);
  const about = { ...identity, Check: checkOf(identity, form.lines.map(sentRow)) };
  const row = cover.lastRow + 1;
  sheet.addTable({
    name: ABOUT,
    ref: `A${row}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: ["What", "Value"].map((name) => ({ name, filterButton: false })),
    rows: Object.entries(about).map((each) => [...each]),
  });
  styleHeaders(sheet, row, 2);
  await lock(sheet);
}

const TO_DO = [
  "1.  On the sheet Register, choose a status for each of your seats. If a deputy came, give their name and whether they were briefed.",
  "2.  Reason, Arrived and Left are needed only where there is something to say. Times are written like 10:30.",
  "3.  Leave blank what you do not know. Rows cannot be added: if somebody came without a seat, say so when you send the file back.",
  "4.  Save the file as an Excel workbook (.xlsx) and send it back. Nothing changes in the partnership's workbook until an officer has looked at each cell.",
];

async function addSent(workbook: Workbook, { lines }: RegisterForm): Promise<void> {
  const sheet = workbook.addWorksheet(AS_SENT, { properties: { tabColor: { argb: COLOURS.quiet } } });
  const headers = ["Seat", ...FILLED_IN_HEADERS];
  headers.forEach((_, at) => (sheet.getColumn(at + 1).width = 20));
  text(sheet, 1, "What the register said when it was sent. Leave this sheet as it is.", {});
  sheet.addTable({
    name: AS_SENT,
    ref: "A3",
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: headers.map((name) => ({ name, filterButton: false })),
    rows: lines.map((line) => sentRow(line).map((cell) => cell || null)),
  });
  styleHeaders(sheet, 3, headers.length);
  setWholePaper(
    sheet,
    headers.map(() => 20),
    { headerRow: 3, header: "As sent" },
  );
  await lock(sheet);
}

/** Without a password: against slips, not against people. */
async function lock(sheet: Worksheet): Promise<void> {
  await sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function text(sheet: Worksheet, row: number, value: string, { size = 11, bold = false } = {}): void {
  const cell = sheet.getRow(row).getCell(1);
  cell.value = value;
  cell.style = {
    font: { name: FONT, size, bold, color: { argb: bold ? COLOURS.heading : COLOURS.ink } },
    alignment: { vertical: "middle" },
  };
  sheet.getRow(row).height = size * 1.6;
}

function styleHeaders(sheet: Worksheet, row: number, columns: number): void {
  for (let at = 1; at <= columns; at++)
    sheet.getRow(row).getCell(at).style = {
      font: { name: FONT, size: 11, bold: true, color: { argb: COLOURS.white } },
      fill: solid(COLOURS.heading),
      alignment: { vertical: "middle" },
    };
  sheet.getRow(row).height = 24;
}
