import { countOf } from "../answers/english";
import { toIso } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import type { Plan, PlannedRow, PlannedValue } from "../bring-in/plan";
import { type TableName, tables } from "../records/all-tables";
import type { Column } from "../records/table";
import type { Register } from "../register/register";
import { CannotUse } from "./exit";

/** Days as 2026-03-31, times as 10:30. */
export function plainValue(value: PlannedValue): string {
  if (typeof value === "string") return value;
  return "day" in value ? toIso(value.day) : toClock(value.time);
}

/** What --json prints: one object for all sheets. */
export function inJson(plans: readonly Plan[]): string {
  const sum = (count: (plan: Plan) => number): number => plans.reduce((total, plan) => total + count(plan), 0);
  const printed = {
    sheets: plans.map(({ read: { sheet, kind, why } }) => ({ sheet, kind, why: why.join(" ") })),
    rows: plans.flatMap(({ rows }) =>
      rows.map(({ table, change, cells, values, notes }) => ({
        table,
        change,
        from: cells[0] ?? "",
        values: Object.fromEntries(Object.entries(values).map(([header, value]) => [header, plainValue(value)])),
        notes,
      })),
    ),
    leftOut: plans.flatMap(({ leftOut }) => leftOut),
    seats: plans.flatMap(({ read: { sheet }, seats = [] }) =>
      seats.map(({ cell, name, seat, how, change }) => ({
        from: `${sheet}!${cell}`,
        name,
        seat,
        how,
        ...(change === null ? {} : { change: change.id }),
      })),
    ),
    warnings: plans.flatMap(({ warnings = [] }) => warnings),
    questions: plans.flatMap(({ questions }) =>
      questions.map(({ id, cells, ask, offers, meanings, against, proposed }) => ({
        id,
        cells,
        ask,
        offers,
        proposed,
        ...(meanings === undefined ? {} : { meanings }),
        ...(against === undefined ? {} : { against }),
      })),
    ),
    counts: {
      cells: sum(({ counts }) => counts.cells),
      new: sum(({ counts }) => counts.new),
      changed: sum(({ counts }) => counts.changed),
      same: sum(({ counts }) => counts.same),
      leftOut: sum(({ counts }) => counts.leftOut),
      questions: sum(({ counts }) => counts.questions),
    },
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/** The same for people: how each sheet was read, what comes of it in numbers, what was left out by its cause, and what is asked. */
export function inLines(plans: readonly Plan[]): string {
  return plans.map(planInLines).join("\n");
}

function planInLines(plan: Plan): string {
  const { read, rows, counts, leftOut, questions } = plan;
  const lines = [
    `${read.sheet}: ${read.kind === "none" ? "nothing to bring in" : read.kind}`,
    ...read.why.map((why) => `  ${why}`),
  ];
  if (read.kind === "none") return `${lines.join("\n")}\n`;
  lines.push(
    `  ${countOf(counts.cells, read.kind === "attendance" ? "mark" : "cell")}: ${counts.new} new, ${counts.changed} changed, ${counts.same} the same, ${counts.leftOut} left out, ${counts.questions} in question.`,
    ...rows.filter(({ change }) => change !== "same").map((row) => `  ${rowInWords(row)}`),
  );
  for (const warning of plan.warnings ?? []) lines.push(`  Mind: ${warning}`);
  for (const [why, cells] of byCause(leftOut)) lines.push(`  Left out: ${why} ${cellsInWords(cells)}`);
  for (const { id, ask, offers, proposed, cells } of questions)
    lines.push(
      `  Question ${id}: ${ask}`,
      `    ${offers.map((offer) => (offer === proposed ? `${offer} (proposed)` : offer)).join(" | ")}${cells.length === 0 ? "" : `  ${cellsInWords(cells)}`}`,
      `    Settle it with --answer '${id}=${proposed ?? offers[0] ?? ""}'`,
    );
  return `${lines.join("\n")}\n`;
}

function rowInWords({ table, change, values, notes, cells }: PlannedRow): string {
  const said = Object.entries(values).map(([header, value]) => `${header} ${plainValue(value) || "(blank)"}`);
  return `${change === "new" ? "New" : "Changed"} in ${table}: ${said.join(", ")} [${cells[0] ?? ""}]${notes.map((note) => ` ${note}`).join("")}`;
}

function byCause(leftOut: Plan["leftOut"]): ReadonlyMap<string, readonly string[]> {
  const causes = new Map<string, string[]>();
  for (const { why, cell } of leftOut) causes.set(why, [...(causes.get(why) ?? []), cell]);
  return causes;
}

const MOST_NAMED = 6;

function cellsInWords(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_NAMED).map((cell) => cell.replace(/^.*!/, ""));
  const more = cells.length - named.length;
  return `(${named.join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}

/** The columns of a table as they stand in the workbook, so that rows can be pasted under them; all of ours where it has no such table. */
export function headersOf(register: Register, table: TableName): readonly string[] {
  const columns: Readonly<Record<string, Column<unknown>>> = tables[table].columns;
  const positions = register.shapeOf(table)?.positions;
  if (positions === undefined) return Object.values(columns).map(({ header }) => header);
  return Object.entries(positions)
    .sort(([, a], [, b]) => a - b)
    .flatMap(([property]) => columns[property]?.header ?? []);
}

/** The new and changed rows of one table as CSV. */
export function inCsv(rows: readonly PlannedRow[], register: Register): string {
  const wanted = rows.filter(({ change }) => change !== "same");
  const names = [...new Set(wanted.map(({ table }) => table))];
  const [table = "Attendance"] = names;
  if (names.length > 1)
    throw new CannotUse(
      `The rows are of ${names.join(" and ")}, and a CSV holds one table. Name a file that ends in .xlsx after --out.`,
    );
  const headers = headersOf(register, table);
  const lines = [headers, ...wanted.map(({ values }) => headers.map((header) => plainValue(values[header] ?? "")))];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** A text that a sheet would work out is kept one by an apostrophe. */
function quoted(value: string): string {
  const safe = /^[=+@\t\r]/.test(value) || /^-\D/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
