import { inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import type { TableName } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import { KEPT, type LastSaid, plain } from "../attendance-rows";
import type { PlannedRow, PlannedValue } from "../plan";
import { questionId } from "../questions";
import type { Reading } from "../read-block";
import { rowGiven } from "./list-row";

/** What tells a row of each table from the others. */
const NAMED_BY: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Meetings: ["Meeting"],
  Schedule: ["Group", "Meeting", "Kind"],
};

const [SHEET, TABLE] = ["As the sheet", "As the table"] as const;

/** Weighs the rows of a list against what the sheet said the last time: the cells changed on the sheet alone come, those changed in the table alone stay. */
export class ListMemory {
  readonly remembers: Map<string, LastSaid>;
  readonly held = new Set<string>();

  constructor(private readonly reading: Reading) {
    this.remembers = new Map(reading.last);
  }

  /** The row as it is to be planned; null while it is asked which holds. */
  weighed(row: PlannedRow): PlannedRow | null {
    const key = keyOf([row.table, ...namesOf(row)].join("|"));
    const last = this.reading.last.get(key);
    const weighed = last === undefined || row.change !== "changed" ? row : this.compared(row, last);
    if (weighed === null) row.cells.forEach((cell) => this.held.add(cell));
    else this.remembers.set(key, saidBy(row));
    return weighed;
  }

  private compared(row: PlannedRow, last: LastSaid): PlannedRow | null {
    const there = row.there?.values ?? {};
    const differing = Object.keys(row.values).filter((header) => plain(row.values[header]) !== plain(there[header]));
    const known = differing.filter((header) => last[header] !== undefined && plain(there[header]) !== last[header]);
    const byHand = known.filter((header) => plain(row.values[header]) === last[header]);
    const both = known.filter((header) => !byHand.includes(header));
    const answer = both.length === 0 ? SHEET : this.ask(row, both);
    if (answer === null) return null;
    const kept = new Set(answer === TABLE ? known : byHand);
    if (kept.size === 0) return row;
    const values = Object.fromEntries(Object.entries(row.values).filter(([header]) => !kept.has(header)));
    return rowGiven({ ...row, values, notes: [...row.notes, KEPT] });
  }

  private ask(row: PlannedRow, both: readonly string[]): string | null {
    const name = namesOf(row).join(", ");
    const said = both.map(
      (header) =>
        `${header} is '${inText(row.values[header])}' on the sheet and '${inText(row.there?.values[header])}' in ${row.table}`,
    );
    return this.reading.questions.answerTo({
      id: questionId("both", row.table, ...namesOf(row)),
      cells: row.cells,
      ask: `${name} was changed on the sheet and by hand in ${row.table}: ${inWords(said)}. Which holds?`,
      offers: [SHEET, TABLE],
      proposed: null,
    });
  }
}

/** The ids of a row, the first of its columns where nothing else is known. */
function namesOf({ table, values }: PlannedRow): readonly string[] {
  const headers = NAMED_BY[table] ?? Object.keys(values).slice(0, 1);
  return headers.flatMap((header) => (values[header] === undefined ? [] : inText(values[header])));
}

function saidBy({ values, says = {} }: PlannedRow): LastSaid {
  return Object.fromEntries(Object.entries({ ...values, ...says }).map(([header, value]) => [header, plain(value)]));
}

function inText(value: PlannedValue | undefined): string {
  if (value === undefined || value === "") return "blank";
  if (typeof value === "string") return value;
  return "day" in value ? toLongDate(value.day) : toClock(value.time);
}
