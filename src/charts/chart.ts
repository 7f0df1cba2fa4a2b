/** What a chart's numbers are: counts, pounds, or parts of a hundred. */
export type ChartUnit = "" | "£" | "%";

/** One kind of number of each category. */
export interface ChartSeries {
  readonly name: string;
  /** One a category; null where there is none. */
  readonly values: readonly (number | null)[];
  /** Stands in its part of a stacked bar, so that colour is not all that tells the parts apart. */
  readonly letter?: string;
}

/**
 * A chart as plain data: bars laid end to end or one under the other, a row a category; or columns of the first series, with a
 * line for each other one.
 */
export interface Chart {
  readonly kind: "stacked bars" | "bars" | "columns with lines";
  readonly title: string;
  /** What the categories are: "Agency". */
  readonly of: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly unit: ChartUnit;
}

/** @example withUnit(12500, "£") // "£12,500" */
export function withUnit(value: number, unit: ChartUnit): string {
  const number = Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 2 });
  return `${value < 0 ? "−" : ""}${unit === "£" ? "£" : ""}${number}${unit === "%" ? "%" : ""}`;
}
