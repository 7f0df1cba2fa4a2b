import { Workbook, type CellValue, type Worksheet } from "@cj-tech-master/excelts";
import { writeFileSync } from "node:fs";
import { columnLetters } from "../../src/records/cell-address";
import type { RawTable, RawWorkbook } from "../../src/workbook/port";

/** Which formulas: as a textbook has them, or the quickest that is known for a sheet whose rows stand in the order of the meetings. */
type Formulas = "textbook" | "best";

const formula = (text: string): CellValue => ({ formula: text });

/** A column of formulas beside a sheet's table, under a header. */
function addColumn(
  sheet: Worksheet,
  letters: string,
  header: string,
  rows: number,
  textOf: (row: number) => string,
): void {
  sheet.getCell(`${letters}1`).value = header;
  for (let row = 2; row <= rows + 1; row++) sheet.getCell(`${letters}${row}`).value = formula(textOf(row));
}

function tableOf(workbook: RawWorkbook, name: string): RawTable {
  const found = workbook.tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/**
 * Writes the quorum of each meeting as formulas (GOV 11.2: every statutory partner and more than half of the relevant agencies),
 * with the same three verdicts as QUORATE: an agency whose only hope is an unmarked row makes it "Cannot tell" where it would decide.
 * The sheets hold what the formulas read and no more.
 */
export async function writeQuorumSheets(file: string, workbook: RawWorkbook, formulas: Formulas): Promise<void> {
  const written = new Workbook();
  const add = (name: string, rows: readonly (readonly unknown[])[]): Worksheet => {
    const sheet = written.addWorksheet(name);
    sheet.addRows(rows.map((row) => row.map((cell) => (cell === "" ? null : cell))) as never);
    return sheet;
  };
  const agencies = tableOf(workbook, "Agencies").rows;
  const seats = [...tableOf(workbook, "Seats").rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const meetings = tableOf(workbook, "Meetings").rows;
  const attendance = tableOf(workbook, "Attendance").rows;
  const sizes = {
    agencies: agencies.length,
    seats: seats.length,
    meetings: meetings.length,
    attendance: attendance.length,
  };
  add("Agencies", [["Agency", "Type"], ...agencies.map((row) => row.slice(0, 2))]);
  const seatSheet = add("Seats", [["Seat", "Group", "Agency"], ...seats.map((row) => row.slice(0, 3))]);
  const attendanceSheet = add("Attendance", [
    ["Meeting", "Seat", "Status"],
    ...attendance.map((row) => [row[0], row[1], row[4]]),
  ]);
  const verdicts = add("Verdicts", [["Meeting"], ...meetings.map((row) => [row[0]])]);
  (formulas === "textbook" ? textbook : best)(seatSheet, attendanceSheet, verdicts, sizes);
  writeFileSync(file, new Uint8Array(await written.xlsx.writeBuffer({ useSharedStrings: true })));
}

interface Sizes {
  readonly agencies: number;
  readonly seats: number;
  readonly meetings: number;
  readonly attendance: number;
}

/** Whose row it is by an exact look-up; each agency of each meeting counted over the whole table. */
function textbook(_seats: Worksheet, attendance: Worksheet, verdicts: Worksheet, sizes: Sizes): void {
  const last = sizes.attendance + 1;
  addColumn(
    attendance,
    "D",
    "Agency",
    sizes.attendance,
    (row) => `VLOOKUP(B${row},Seats!$A$2:$C$${sizes.seats + 1},3,FALSE)`,
  );
  const counted = (row: number, agency: number, status: string): string =>
    `COUNTIFS(Attendance!$A$2:$A$${last},$A${row},Attendance!$D$2:$D$${last},Agencies!$A$${agency + 2},Attendance!$C$2:$C$${last},"${status}")`;
  const first = 3;
  for (let agency = 0; agency < sizes.agencies; agency++) {
    const [here, perhaps] = [columnLetters(first + agency), columnLetters(first + sizes.agencies + agency)];
    addColumn(
      verdicts,
      here,
      `Here ${agency + 1}`,
      sizes.meetings,
      (row) =>
        `${counted(row, agency, "Present")}+${counted(row, agency, "Remote")}+${counted(row, agency, "Deputy")}>0`,
    );
    addColumn(
      verdicts,
      perhaps,
      `Perhaps ${agency + 1}`,
      sizes.meetings,
      (row) => `OR(${here}${row},${counted(row, agency, "")}>0)`,
    );
  }
  const isMet = (row: number, from: number): string => {
    const cells = `${columnLetters(from)}${row}:${columnLetters(from + sizes.agencies - 1)}${row}`;
    const partners = "TRANSPOSE(Agencies!$B$2:$B$" + String(sizes.agencies + 1) + '="Statutory partner")';
    return `AND(SUMPRODUCT(${cells}*${partners})=COUNTIF(Agencies!$B$2:$B$${sizes.agencies + 1},"Statutory partner"),SUMPRODUCT(${cells}*(1-${partners}))*2>COUNTIF(Agencies!$B$2:$B$${sizes.agencies + 1},"Relevant agency"))`;
  };
  addColumn(verdicts, "B", "Verdict", sizes.meetings, (row) =>
    verdict(isMet(row, first), isMet(row, first + sizes.agencies)),
  );
}

function verdict(certainly: string, perhaps: string): string {
  return `IF(${certainly},"Quorate",IF(${perhaps},"Cannot tell","Not quorate"))`;
}

/** One pass: a look-up in a sorted column for each row, agencies as bits that run on from row to row of a meeting, and the last row of each meeting found once. */
function best(seats: Worksheet, attendance: Worksheet, verdicts: Worksheet, sizes: Sizes): void {
  const last = sizes.attendance + 1;
  addColumn(seats, "D", "Bit", sizes.seats, (row) => `2^(MATCH(C${row},Agencies!$A$2:$A$${sizes.agencies + 1},0)-1)`);
  addColumn(
    attendance,
    "D",
    "Bit",
    sizes.attendance,
    (row) => `INDEX(Seats!$D$2:$D$${sizes.seats + 1},MATCH(B${row},Seats!$A$2:$A$${sizes.seats + 1},1))`,
  );
  addColumn(
    attendance,
    "E",
    "Here",
    sizes.attendance,
    (row) =>
      `_xlfn.BITOR(IF(A${row}=A${row - 1},E${row - 1},0),IF(OR(C${row}="Present",C${row}="Remote",C${row}="Deputy"),D${row},0))`,
  );
  addColumn(
    attendance,
    "F",
    "Perhaps",
    sizes.attendance,
    (row) => `_xlfn.BITOR(IF(A${row}=A${row - 1},F${row - 1},0),IF(C${row}="",D${row},0))`,
  );
  addColumn(attendance, "G", "Last of", sizes.attendance, (row) => `IF(A${row}=A${row + 1},"",A${row})`);
  addColumn(verdicts, "C", "Row", sizes.meetings, (row) => `MATCH(A${row},Attendance!$G$2:$G$${last},0)`);
  addColumn(verdicts, "D", "Here", sizes.meetings, (row) => `INDEX(Attendance!$E$2:$E$${last},C${row})`);
  addColumn(
    verdicts,
    "E",
    "Perhaps",
    sizes.meetings,
    (row) => `_xlfn.BITOR(D${row},INDEX(Attendance!$F$2:$F$${last},C${row}))`,
  );
  // The four statutory partners are the first four agencies, and the other eight follow: five of them are more than half.
  const isMet = (bits: string): string =>
    `AND(_xlfn.BITAND(${bits},15)=15,SUMPRODUCT(MOD(INT(${bits}/{16,32,64,128,256,512,1024,2048}),2))>4)`;
  addColumn(verdicts, "B", "Verdict", sizes.meetings, (row) => verdict(isMet(`D${row}`), isMet(`E${row}`)));
}
