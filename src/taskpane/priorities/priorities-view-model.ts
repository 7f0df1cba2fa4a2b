import { inWords } from "../../answers/english";
import { monthOf, type PlainDate } from "../../calendar/plain-date";
import { quarterOf } from "../../calendar/reporting-year";
import { priorityProgress } from "../../governance/plan/priority-progress";
import { readQuarterLabel } from "../../governance/plan/quarter-label";
import type { MeasureInQuarter, PriorityQuarter } from "../../governance/plan/reasons";
import { standingPriorities } from "../../governance/plan/standing-priorities";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Priority } from "../../records/work";
import type { Register } from "../../register/register";
import { cellOf, type CellPlace, placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import { measureCharts } from "./measure-charts";
import { byTheDocuments } from "../words/by-the-documents";

/**
 * How does the business plan go? Each priority that stands, which of its groups have reported this quarter, and each of its
 * measures by its latest value: target, direction, and the values before. A line's state is the priority.
 *
 * Source: BP; GOV 8.3g.
 */
export function priorityList(register: Register, today: PlainDate): ListModel {
  const year = yearOfDay(register, today);
  const quarter = quarterOf(today, monthOf(year.start)).label;
  const priorities = standingPriorities(register.all("Priorities"), year.label);
  let [silent, awaited] = [0, 0];
  const lines = priorities.flatMap((priority) => {
    const answer = priorityProgress(register, priority, { in: year, asAt: today });
    const quarters = answer.status === "answered" ? answer.value : [];
    const now = quarters.find((each) => each.quarter === quarter);
    if (now !== undefined && now.reported.length === 0 && now.notReported.length > 0) silent++;
    else if (now !== undefined && now.notReported.length > 0) awaited++;
    return [priorityLine(register, priority, now), ...measureLines(register, priority, quarters)];
  });
  return {
    heading: headingOf(priorities.length, { silent, awaited }, quarter),
    none: lines.length === 0 ? "No priority is entered yet. Enter the first in Priorities." : "",
    firstRow: lines.length === 0 ? cellOf(register, { table: "Priorities", position: 0, property: "priority" }) : null,
    lines,
    charts: measureCharts(register, priorities),
    paragraphs: byTheDocuments(register, "BP, GOV 8.3g"),
  };
}

/** `awaited`: how many have a report, and still wait for that of another group. */
function headingOf(
  count: number,
  { silent, awaited }: { readonly silent: number; readonly awaited: number },
  quarter: string,
): string {
  if (count === 0) return "Priorities";
  const others = awaited === 0 ? "" : `; ${awaited} still ${awaited === 1 ? "waits" : "wait"} for another group`;
  return silent === 0
    ? `Every priority has a report in ${quarter}${others}`
    : `${silent} of ${count} priorities without a report in ${quarter}`;
}

function priorityLine(register: Register, priority: Priority, now: PriorityQuarter | undefined): ListLine {
  const nameOf = (code: string): string => register.group(code)?.name ?? code;
  const { reported = [], notReported = [] } = now ?? {};
  const details = [
    reported.length === 0 ? "" : `Reported: ${inWords(reported.map(nameOf))}`,
    notReported.length === 0 ? "" : `Not yet: ${inWords(notReported.map(nameOf))}`,
  ].filter((detail) => detail !== "");
  return {
    key: priority.priority,
    signal: reported.length > 0 ? "good" : notReported.length > 0 ? "unsure" : "quiet",
    what: priority.title,
    where: "",
    when: details.length === 0 ? "No group is linked to it" : "",
    details,
    place: placeOfRow(register, "Priorities", priority, "title"),
    state: priority.title,
  };
}

interface MeasureThen extends MeasureInQuarter {
  readonly quarter: string;
}

function measureLines(
  register: Register,
  priority: Priority,
  quarters: readonly PriorityQuarter[],
): readonly ListLine[] {
  const byName = new Map<string, MeasureThen[]>();
  for (const { quarter, measures } of quarters)
    for (const measure of measures) {
      const key = keyOf(measure.measure);
      byName.set(key, [...(byName.get(key) ?? []), { ...measure, quarter }]);
    }
  return [...byName].map(([key, entered]) => {
    const latest = entered.findLast(({ value }) => value !== "") ?? (entered.at(-1) as MeasureThen);
    const before = entered.slice(0, entered.indexOf(latest)).filter(({ value }) => value !== "");
    return {
      key: `${priority.priority} ${key}`,
      signal: null,
      what: latest.measure,
      where: "",
      when: whenOf(latest),
      details: [
        before.length === 0 ? "" : `Before: ${before.map(({ quarter, value }) => `${value} (${quarter})`).join(", ")}`,
        latest.commentary,
      ].filter((detail) => detail !== ""),
      place: placeOfMeasure(register, priority, latest),
      state: priority.title,
    };
  });
}

/** "72% in Q2 2026-27, going up; target 75%" */
function whenOf({ value, quarter, direction, target }: MeasureThen): string {
  const goes = direction === "" || value === "" ? "" : `, ${DIRECTIONS.get(keyOf(direction)) ?? direction}`;
  const wanted = target === "" ? "no target" : `target ${target}`;
  return `${value === "" ? "not entered" : value} in ${quarter}${goes}; ${wanted}`;
}

const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ["up", "↗ going up"],
  ["down", "↘ going down"],
  ["steady", "→ steady"],
]);

function placeOfMeasure(
  register: Register,
  { priority }: Priority,
  { measure, quarter }: MeasureThen,
): CellPlace | null {
  const row = register
    .where("Measures", "priority", priority)
    .find((each) => keyOf(each.measure) === keyOf(measure) && readQuarterLabel(each.period) === quarter);
  return row === undefined ? null : placeOfRow(register, "Measures", row, "value");
}
