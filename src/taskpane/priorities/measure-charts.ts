import type { ChartUnit } from "../../charts/chart";
import { readQuarterLabel } from "../../governance/plan/quarter-label";
import { keyOf } from "../../records/cell";
import type { Priority } from "../../records/work";
import type { Register } from "../../register/register";
import type { NamedChart } from "../chart/put-chart";

/** The quarters that a chart shows at most: two years. */
const MOST_QUARTERS = 8;

/**
 * The measures of priorities as charts: the value of each quarter and its target. A measure without two numbers, or whose values are
 * not all numbers of one kind, has none: what it says stands in the list.
 *
 * Source: BP.
 */
export function measureCharts(register: Register, priorities: readonly Priority[]): readonly NamedChart[] {
  return priorities.flatMap((priority) => {
    const rows = register.where("Measures", "priority", priority.priority);
    const names = new Map(rows.map(({ measure }) => [keyOf(measure), measure]));
    return [...names].flatMap(([key, name]) => {
      const own = rows.filter(({ measure }) => keyOf(measure) === key);
      const chart = chartOf(name, own);
      return chart === null ? [] : [chart];
    });
  });
}

type MeasureRow = ReturnType<typeof rowsOf>[number];

function rowsOf(register: Register) {
  return register.all("Measures");
}

function chartOf(name: string, rows: readonly MeasureRow[]): NamedChart | null {
  const byQuarter = new Map(
    rows.flatMap((row) => {
      const quarter = readQuarterLabel(row.period);
      return quarter === null ? [] : [[quarter, row] as const];
    }),
  );
  const quarters = [...byQuarter.keys()].sort((a, b) => inOrder(a).localeCompare(inOrder(b))).slice(-MOST_QUARTERS);
  const column = (property: "value" | "target") =>
    quarters.map((each) => numberIn(byQuarter.get(each)?.[property] ?? ""));
  const [values, targets] = [column("value"), column("target")];
  const known = [...values, ...targets].filter((each) => each !== null);
  const units = new Set(known.map((each) => (each === "no number" ? each : each.unit)));
  const [unit] = units;
  if (units.size !== 1 || unit === undefined || unit === "no number") return null;
  if (values.filter((each) => each !== null).length < 2) return null;
  const plain = (read: readonly Read[]) =>
    read.map((each) => (each === null || each === "no number" ? null : each.number));
  const hasTarget = targets.some((each) => each !== null);
  return {
    kind: "columns with lines",
    sheet: name,
    title: name,
    of: "Quarter",
    categories: quarters,
    series: [
      { name: "Value", values: plain(values) },
      ...(hasTarget ? [{ name: "Target", values: plain(targets) }] : []),
    ],
    unit,
  };
}

/** "Q1 2026-27" as what puts quarters in their order. */
function inOrder(quarter: string): string {
  const [number = "", year = ""] = quarter.split(" ");
  return `${year} ${number}`;
}

/** What a cell's text comes to; null for a blank one. */
type Read = { readonly number: number; readonly unit: ChartUnit } | "no number" | null;

function numberIn(written: string): Read {
  if (written === "") return null;
  const match = /^(£)?(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s?(%)?$/.exec(written.trim());
  if (match === null || (match[1] !== undefined && match[4] !== undefined)) return "no number";
  const number = Number((match[2] ?? "").replaceAll(",", "") + (match[3] ?? ""));
  return { number, unit: match[1] !== undefined ? "£" : match[4] !== undefined ? "%" : "" };
}
