import { dateFromParts } from "../../calendar/plain-date";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import type { SheetGrid } from "../../workbook/sheet-grid";
import type { DateHeading } from "../date-lines";
import type { LeftOut, Plan, PlannedRow, TakenFor } from "../plan";
import type { Reading } from "../read-block";
import { whyProtected } from "../refusals";
import { addressOf, cellOf, isBlank, type Place, saidAt, turned, type View, viewOf } from "../view";
import { headingDate } from "../written-date";
import { daysRead } from "./list-dates";
import { ListMemory } from "./list-memory";
import { type Made, whatCame } from "./list-plan";
import { meetingRow, MeetingsOfDays } from "./meetings-of-days";

/** A sheet of groups, a row each, with the days of their meetings beside them. */
export interface PlanMatrix {
  readonly view: View;
  /** The rows of the view that name a group, and the column in which it stands. */
  readonly groups: readonly { readonly row: number; readonly group: Group }[];
  readonly column: number;
  /** The first of those rows. */
  readonly top: number;
  /** The filled cells beside them. */
  readonly days: readonly Place[];
}

const MOST_LOOKED_AT = 200;

/** Reads a sheet as a plan of meetings with the groups down or across and days beside them; null for another. */
export function planMatrix(grid: SheetGrid, register: Register): PlanMatrix | null {
  const across = viewOf(grid);
  for (const view of [across, turned(across)])
    for (let column = 1; column <= Math.min(3, view.columns); column++) {
      const found = matrixAt(view, column, register);
      if (found !== null) return found;
    }
  return null;
}

function matrixAt(view: View, column: number, register: Register): PlanMatrix | null {
  const groups: { row: number; group: Group }[] = [];
  for (let row = 1; row <= Math.min(view.rows, MOST_LOOKED_AT); row++) {
    const group = register.group(saidAt(view, row, column));
    if (group !== undefined) groups.push({ row, group });
  }
  const [first] = groups;
  if (first === undefined || groups.length < 2) return null;
  const days: Place[] = [];
  let dated = 0;
  for (const { row } of groups)
    for (let across = column + 1; across <= Math.min(view.columns, MOST_LOOKED_AT); across++) {
      if (isBlank(view.at(row, across))) continue;
      days.push({ row, column: across });
      if (dateAt(view, row, across) !== null || isDayOfMonth(view, row, across)) dated++;
    }
  return dated >= 2 && dated * 10 >= days.length * 6 ? { view, groups, column, top: first.row, days } : null;
}

/** Plans the rows of Meetings that a matrix of groups and days gives. */
export function planOfMatrix(matrix: PlanMatrix, reading: Reading): Plan {
  const { view, groups, days } = matrix;
  const dated = days.flatMap(({ row, column }) => headingOf(matrix, row, column) ?? []);
  const read = daysRead(reading, view, {
    headings: dated,
    headingRows: [Math.max(1, matrix.top - 1)],
    titles: titlesOf(matrix),
  });
  const dayAt = new Map(read.dated.map(({ heading, day }) => [`${heading.row},${heading.column}`, { heading, day }]));
  const meetings = new MeetingsOfDays(reading, new Set(read.dated.map(({ day }) => day)));
  const memory = new ListMemory(reading);
  const [rows, leftOut, held]: [PlannedRow[], LeftOut[], Set<string>] = [[], [], new Set()];
  for (const { row, column } of days) {
    const cell = addressOf(view, row, column);
    const group = groups.find((each) => each.row === row)?.group;
    const { heading, day = null } = dayAt.get(`${row},${column}`) ?? {};
    const meant =
      group === undefined || day === null
        ? undefined
        : meetings.on({ group, day, cells: [cell], at: cellOf(view, row, column) });
    const planned =
      meant === undefined || meant === null || meant === "asked"
        ? null
        : memory.weighed(meetingRow(reading, meant, { cells: [cell], notes: besideOf(heading) }));
    if (planned !== null) rows.push(planned);
    else if (meant === undefined || meant === null)
      leftOut.push({
        cell,
        text: saidAt(view, row, column),
        why: meant === null ? "It was answered that this meeting be left out." : NO_DAY,
      });
    else held.add(cell);
  }
  return planFrom(matrix, reading, { made: { rows, leftOut, held, memory }, why: read.why });
}

const NO_DAY = "It names no day with its year. Write the year over the days or into the sheet's name.";

function planFrom(
  { view, groups, column }: PlanMatrix,
  reading: Reading,
  { made, why }: { readonly made: Made; readonly why: string },
): Plan {
  const { grid } = view;
  const { rows, leftOut, held } = made;
  const taken = new Map<string, TakenFor>(groups.map(({ row }) => [cellOf(view, row, column), "name"]));
  const bare = (cell: string): string => cell.slice(grid.sheet.length + 1);
  for (const { cells } of rows) for (const cell of cells) taken.set(bare(cell), "date");
  for (const { cell } of leftOut) taken.set(bare(cell), "left out");
  for (const cell of held) taken.set(bare(cell), "question");
  const names = `Each ${view.isTurned ? "column" : "row"} is a group's: ${groups.map(({ row, group }) => `${group.group} (${cellOf(view, row, column)})`).join(", ")}.`;
  return {
    read: { sheet: grid.sheet, kind: "plan", why: [names, why, ...whyProtected(grid)] },
    ...whatCame(reading, made),
    takenFor: taken,
  };
}

/** What stands beside a day in its cell is said, and not brought in. */
function besideOf(heading: DateHeading | undefined): readonly string[] {
  const beside = [heading?.before ?? "", heading?.behind ?? ""]
    .map((text) => text.replaceAll(/^[(\s]+|[)\s]+$/g, ""))
    .filter((text) => text !== "")
    .join(", ");
  return beside === "" ? [] : [`The cell also says '${beside}', which is not brought in.`];
}

/** The texts over the groups, and the name of the sheet: one of them may say the year. */
function titlesOf({ view, top }: PlanMatrix): readonly { readonly text: string; readonly where: string }[] {
  const titles: { text: string; where: string }[] = [];
  for (let row = top - 1; row >= Math.max(1, top - 6); row--)
    for (let column = 1; column <= Math.min(view.columns, 12); column++)
      if (!isBlank(view.at(row, column)))
        titles.push({ text: saidAt(view, row, column), where: cellOf(view, row, column) });
  return [...titles, { text: view.grid.sheet, where: "the sheet's name" }];
}

/** The day that a cell says, with the month or the year of the heading over it where it has none of its own. */
function headingOf({ view, top }: PlanMatrix, row: number, column: number): DateHeading | null {
  const own = dateAt(view, row, column);
  const month = monthOver(view, top, column);
  if (own?.said.kind === "day and month" && month?.year != null && own.said.month === month.month)
    return dayOn(own, month.year, own.said);
  if (own !== null || month === null || !isDayOfMonth(view, row, column)) return own;
  const said = { dayOfMonth: Number.parseInt(saidAt(view, row, column), 10), month: month.month };
  const heading: DateHeading = { said: { kind: "day and month", ...said }, before: "", behind: "", row, column };
  return month.year === null ? heading : dayOn(heading, month.year, said);
}

function dayOn(
  heading: DateHeading,
  year: number,
  { dayOfMonth, month }: { readonly dayOfMonth: number; readonly month: number },
): DateHeading | null {
  const day = dateFromParts(year, month, dayOfMonth);
  return day === undefined ? null : { ...heading, said: { kind: "day", day } };
}

function monthOver(view: View, top: number, column: number) {
  for (let row = top - 1; row >= Math.max(1, top - 3); row--) {
    const said = dateAt(view, row, column)?.said;
    if (said?.kind === "month") return said;
  }
  return null;
}

function dateAt(view: View, row: number, column: number): DateHeading | null {
  const date = headingDate(view.at(row, column), view.lookOf(row, column), view.grid.date1904);
  return date === null ? null : { ...date, row, column };
}

function isDayOfMonth(view: View, row: number, column: number): boolean {
  return /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(saidAt(view, row, column));
}
