import { type BringIn, bringIn } from "../../src/bring-in/bring-in";
import type { Plan, PlannedRow, PlannedValue } from "../../src/bring-in/plan";
import { toIso } from "../../src/calendar/plain-date";
import { toClock } from "../../src/calendar/time-of-day";
import type { Register } from "../../src/register/register";
import { type GivenRow, givenWorkbook, on } from "../register/given-workbook";
import { type GivenSheet, gridOf } from "./sheets";
import { SHARED } from "./ten-sheets";

/** What an officer answers, by the question's id. */
export type Answered = Readonly<Record<string, string>>;

const NO_ANSWERS: Answered = {};

/** What would be brought in on 29 November 2026. */
export function planFor(
  sheet: GivenSheet,
  register: Register,
  { answers = NO_ANSWERS, ...more }: { answers?: Answered; last?: Plan["remembers"]; before?: BringIn["before"] } = {},
): Plan {
  return bringIn(gridOf(sheet), {
    register,
    asAt: on("2026-11-29"),
    answers: new Map(Object.entries(answers)),
    ...more,
  });
}

export function shown(value: PlannedValue): string {
  if (typeof value === "string") return value;
  return "day" in value ? toIso(value.day) : toClock(value.time);
}

/** "QA-2026-01 S1 Present", and behind it what else the row says but for names of people in their own seats. */
export function rowSaid({ values }: PlannedRow): string {
  const { Meeting = "", Seat, Agency, Status = "", ...more } = values;
  const others = Object.entries(more)
    .filter(([header]) => header !== "Name")
    .map(([header, value]) => `[${header} ${shown(value)}]`);
  return [shown(Meeting), shown(Seat ?? Agency ?? ""), shown(Status) || "(blank)", ...others].join(" ");
}

export const attendance = (plan: Plan): readonly PlannedRow[] =>
  plan.rows.filter(({ table }) => table === "Attendance");
export const said = (plan: Plan): readonly string[] => attendance(plan).map(rowSaid).sort();

/** The tables of the workbook with what was planned written into them. */
export function after(plan: Plan, before: readonly GivenRow[] = []): readonly GivenRow[] {
  const rows = before.map((row) => ({ ...row }));
  for (const { table, change, values, there } of plan.rows) {
    if (table !== "Attendance" || change === "same") continue;
    const cells = Object.fromEntries(Object.entries(values).map(([header, value]) => [header, shown(value)]));
    if (there === null) rows.push(cells);
    else rows[there.position] = { ...rows[there.position], ...cells };
  }
  return rows;
}

export const workbookWith = (rows: readonly GivenRow[]): Register => givenWorkbook({ ...SHARED, Attendance: rows });
export const EMPTY = () => workbookWith([]);

/** Every mark is in one of them. */
export function expectToAddUp({ counts }: Plan): void {
  const { cells, new: added, changed, same, leftOut, questions } = counts;
  expect(cells).toBe(added + changed + same + leftOut + questions);
}
