import { Workbook } from "@cj-tech-master/excelts";
import type { PlannedRow, PlannedValue } from "../bring-in/plan";
import type { Register } from "../register/register";
import { headersOf, plainValue } from "./import-words";

const MINUTES_IN_DAY = 1440;

/** A workbook of the rows to paste: a sheet a table, its columns as in the officer's own; and of the rows to change, one line a cell. */
export async function rowsWorkbook(rows: readonly PlannedRow[], register: Register): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = workbook.lastModifiedBy = "DDSCP Governance";
  const added = rows.filter(({ change }) => change === "new");
  const changed = rows.filter(({ change }) => change === "changed");
  for (const table of new Set(added.map((row) => row.table))) {
    const headers = headersOf(register, table);
    const lines = added
      .filter((row) => row.table === table)
      .map(({ values }) => headers.map((header) => values[header] ?? ""));
    put(workbook, table, [headers, ...lines]);
  }
  if (changed.length > 0)
    put(workbook, "Changes", [
      ["Cell", "Row", "Column", "Now", "To be"],
      ...changed.flatMap((row) => changesOf(register, row)),
    ]);
  if (added.length + changed.length === 0) put(workbook, "Nothing new", [["All of it is in the workbook already."]]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function put(workbook: Workbook, name: string, lines: readonly (readonly PlannedValue[])[]): void {
  const sheet = workbook.addWorksheet(name);
  lines.forEach((line, row) =>
    line.forEach((value, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (value === "") return;
      if (typeof value === "string") cell.value = value;
      else if ("day" in value) {
        cell.value = value.day;
        cell.numFmt = "dd/mm/yyyy";
      } else {
        cell.value = value.time / MINUTES_IN_DAY;
        cell.numFmt = "hh:mm";
      }
    }),
  );
}

/** A line for each cell of a row that differs: where it stands, what is in it, what is to be. */
function changesOf(register: Register, { table, values, there }: PlannedRow): readonly (readonly PlannedValue[])[] {
  const shape = register.shapeOf(table);
  const row = there === null || shape === undefined ? "" : String(shape.headerRow + 1 + there.position);
  return Object.entries(values)
    .filter(
      ([header, value]) =>
        there?.values[header] !== undefined &&
        plainValue(there.values[header] ?? "") !== plainValue(value) &&
        (header !== "Name" || table !== "Attendance"),
    )
    .map(([header, value]) => [
      `${shape?.sheet ?? table}, row ${row}`,
      nameOf(table, values),
      header,
      there?.values[header] ?? "",
      value,
    ]);
}

function nameOf(table: PlannedRow["table"], values: PlannedRow["values"]): string {
  const named =
    table === "Seats"
      ? [values.Seat]
      : table === "Actions"
        ? [values.Action]
        : [values.Meeting, values.Seat ?? values.Agency];
  return named.flatMap((value) => (value === undefined ? [] : plainValue(value))).join(" ");
}
