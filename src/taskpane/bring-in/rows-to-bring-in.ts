import type { Plan, PlannedRow } from "../../bring-in/plan";
import type { RowAdded, RowChanged, TableAsked } from "../write/rows-asked";

/** The rows of a plan as the pane writes them: meetings first, so that marks never stand for a meeting that is not there. */
export function rowsToBringIn({ rows }: Plan): readonly TableAsked[] {
  const tables = ["Meetings", "Attendance"] as const;
  return tables
    .map((table): TableAsked => {
      const own = rows.filter((row) => row.table === table);
      return {
        table,
        add: own.filter(({ change }) => change === "new").map(added),
        change: own.filter(({ change }) => change === "changed").flatMap(changed),
        ...(table === "Attendance" ? { isThere: isSameSeat } : {}),
      };
    })
    .filter(({ add = [], change = [] }) => add.length + change.length > 0);
}

/** A row of the same meeting and seat, or person of an agency, is the one to add, whatever it says. */
function isSameSeat(row: Readonly<Record<string, string>>, existing: Readonly<Record<string, string>>): boolean {
  const keys = row.Seat === undefined ? ["Meeting", "Agency", "Name"] : ["Meeting", "Seat"];
  return keys.every((header) => (row[header] ?? "").toLowerCase() === (existing[header] ?? "").toLowerCase());
}

function added({ values }: PlannedRow): RowAdded {
  return values;
}

/** All cells that differ; the row is found by its meeting and whom it is for, as they are written there. */
function changed({ table, values, there }: PlannedRow): readonly RowChanged[] {
  if (there === null) return [];
  const changes = Object.entries(values)
    .filter(([header]) => there.values[header] !== undefined && header !== "Name")
    .map(([header, value]) => ({ header, from: there.values[header] ?? "", to: value }));
  return [{ position: there.position, row: namedBy(table, values), name: nameOf(values), changes }];
}

function namedBy(table: PlannedRow["table"], values: PlannedRow["values"]): Readonly<Record<string, string>> {
  const keys =
    table === "Meetings" ? ["Meeting"] : values.Seat === undefined ? ["Meeting", "Agency"] : ["Meeting", "Seat"];
  return Object.fromEntries(keys.map((header) => [header, String(values[header] ?? "")]));
}

function nameOf(values: PlannedRow["values"]): string {
  return [values.Meeting, values.Seat ?? values.Agency]
    .map((value) => String(value ?? ""))
    .join(" ")
    .trim();
}
