import { isSame } from "../../bring-in/attendance-rows";
import type { Plan, PlannedRow } from "../../bring-in/plan";
import type { RowAdded, RowChanged, TableAsked } from "../write/rows-asked";

/** What tells a row of each table from the others, in the order in which they are written: nothing stands for what is not there yet. */
const KEYS = {
  Meetings: ["Meeting"],
  Seats: ["Seat"],
  Actions: ["Action"],
  Schedule: ["Group", "Meeting", "Kind"],
  Attendance: ["Meeting", "Seat"],
} as const;

type Written = keyof typeof KEYS;

/** The rows of a plan as the pane writes them: meetings first, so that marks never stand for a meeting that is not there. */
export function rowsToBringIn({ rows }: Plan): readonly TableAsked[] {
  return (Object.keys(KEYS) as readonly Written[])
    .map((table): TableAsked => {
      const own = rows.filter((row) => row.table === table);
      return {
        table,
        add: own.filter(({ change }) => change === "new").map(added),
        change: own.filter(({ change }) => change === "changed").flatMap(changed),
        ...(table === "Meetings" ? {} : { isThere: isThereIn(table) }),
      };
    })
    .filter(({ add = [], change = [] }) => add.length + change.length > 0);
}

type Texts = Readonly<Record<string, string>>;

/** A row of the same key is the one to add, whatever it says: in Attendance of the same meeting and seat, or person of an agency. */
function isThereIn(table: Written): (row: Texts, existing: Texts) => boolean {
  return (row, existing) => {
    const keys = table === "Attendance" && row.Seat === undefined ? ["Meeting", "Agency", "Name"] : KEYS[table];
    return keys.every((header) => (row[header] ?? "").toLowerCase() === (existing[header] ?? "").toLowerCase());
  };
}

function added({ values }: PlannedRow): RowAdded {
  return values;
}

/** All cells that differ; the row is found by its meeting and whom it is for, as they are written there. */
function changed({ table, values, there }: PlannedRow): readonly RowChanged[] {
  if (there === null) return [];
  const changes = Object.entries(values)
    .filter(([header]) => there.values[header] !== undefined && (header !== "Name" || table !== "Attendance"))
    .filter(([header, value]) => !isSame(value, there.values[header]))
    .map(([header, value]) => ({ header, from: there.values[header] ?? "", to: value }));
  return [{ position: there.position, row: namedBy(table, values), name: nameOf(table, values), changes }];
}

function namedBy(table: PlannedRow["table"], values: PlannedRow["values"]): Readonly<Record<string, string>> {
  const keys = table === "Attendance" && values.Seat === undefined ? ["Meeting", "Agency"] : KEYS[table as Written];
  return Object.fromEntries(keys.map((header) => [header, String(values[header] ?? "")]));
}

function nameOf(table: PlannedRow["table"], values: PlannedRow["values"]): string {
  const named = Object.values(namedBy(table, values));
  return named.join(" ").trim();
}
