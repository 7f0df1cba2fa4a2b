import { addDays } from "../../calendar/plain-date";
import { quartersOf } from "../../calendar/reporting-year";
import { priorityProgress } from "../../governance/plan/priority-progress";
import type { PriorityQuarter } from "../../governance/plan/reasons";
import { standingPriorities } from "../../governance/plan/standing-priorities";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Priority } from "../../records/work";
import type { TableCell, TableColumn } from "../document";
import { type Asked, once } from "./period";

/** How many of the priorities' measures are entered for their latest quarter. */
export interface PlanSeen {
  readonly priority: Priority;
  /** Quarters of the last year and of this one that have begun, oldest first. */
  readonly quarters: readonly PriorityQuarter[];
}

/** The priorities that stand, each with its quarters of the last reporting year and this one. Source: BP; GOV 8.3g. */
export function planSeen(asked: Asked): readonly PlanSeen[] {
  return once(asked, "plan", () => planOf(asked));
}

function planOf({ register, period: { asAt } }: Asked): readonly PlanSeen[] {
  const year = yearOfDay(register, asAt);
  const last = yearOfDay(register, addDays(year.start, -1));
  return standingPriorities(register.all("Priorities"), year.label).map((priority) => ({
    priority,
    quarters: [last, year].flatMap((each) => {
      const starts = quartersOf(each).map(({ start }) => start);
      const progress = priorityProgress(register, priority, { in: each, asAt });
      return progress.status === "answered" ? progress.value.filter((_, at) => (starts[at] ?? Infinity) <= asAt) : [];
    }),
  }));
}

/** A measure with what was entered for each quarter. */
export interface MeasureSeen {
  readonly measure: string;
  readonly target: string;
  readonly direction: string;
  /** What was written beside the last figure. */
  readonly commentary: string;
  /** What was entered, by quarter, oldest first; "" for nothing. */
  readonly values: readonly { readonly quarter: string; readonly value: string }[];
}

export function measuresOf({ quarters }: PlanSeen): readonly MeasureSeen[] {
  const names = new Map<string, string>();
  for (const { measures } of quarters) for (const { measure } of measures) names.set(keyOf(measure), measure);
  const withAny = quarters.filter(({ measures }) => measures.length > 0);
  return [...names].map(([key, measure]) => {
    const entered = withAny.map(({ quarter, measures }) => ({
      quarter,
      row: measures.find((each) => keyOf(each.measure) === key),
    }));
    const last = entered.findLast(({ row }) => row !== undefined)?.row;
    return {
      measure,
      target: last?.target ?? "",
      direction: last?.direction ?? "",
      commentary: entered.findLast(({ row }) => (row?.value ?? "") !== "")?.row?.commentary ?? "",
      values: entered.map(({ quarter, row }) => ({ quarter, value: row?.value ?? "" })),
    };
  });
}

/** What a measure's row has. */
export const MEASURE_COLUMNS: readonly TableColumn[] = [
  { header: "Measure", width: 44 },
  { header: "Trend", width: 16 },
  { header: "Last reading", width: 11, align: "right" },
  { header: "One before", width: 8, align: "right" },
  { header: "Target", width: 8, align: "right" },
];

/** The measures that several priorities have, by name. */
export function measuresNamedTwice(plan: readonly PlanSeen[]): ReadonlySet<string> {
  const names = plan.flatMap(measuresOf).map(({ measure }) => keyOf(measure));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** A measure that another priority has too says whose it is. */
export function named(measure: MeasureSeen, { priority }: PlanSeen, several: ReadonlySet<string>): MeasureSeen {
  return several.has(keyOf(measure.measure))
    ? { ...measure, measure: `${measure.measure} (priority ${priority.priority})` }
    : measure;
}

/** A measure with its trend, its last reading and the one before, and its target. */
export function measureRow({ measure, target, values }: MeasureSeen): readonly TableCell[] {
  const entered = values.filter(({ value }) => value !== "");
  const [last, before] = [entered.at(-1), entered.at(-2)];
  const isLatest = last === values.at(-1);
  return [
    measure,
    {
      text: values.map(({ value }) => (value === "" ? "–" : value)).join(", "),
      trend: { values: values.map(({ value }) => numberIn(value)), target: numberIn(target) },
    },
    last === undefined
      ? { text: "None entered", shade: "fair" }
      : isLatest
        ? { text: last.value, isStrong: true }
        : { text: `${last.value} (${inShort(last.quarter, values.at(-1)?.quarter)})`, shade: "fair" },
    before?.value ?? "",
    target,
  ];
}

/** "Q1 2026-27" beside "Q2 2026-27": "Q1"; beside another year, whole. */
function inShort(quarter: string, latest = ""): string {
  const [of = "", year = ""] = quarter.split(" ");
  return latest.endsWith(` ${year}`) ? of : quarter;
}

/** The number that an officer wrote: "1,204", "75%"; null for what is none. */
export function numberIn(written: string): number | null {
  const plain = written.replace(/[,%\s£]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
