import type { Line } from "../line";
import { measured } from "../measured";

/** Rows that come, go, move or are pasted, beside one pass that compares the whole table. */
export function rows(): readonly Line[] {
  const figures = measured("rows", "L");
  const line = (change: string, key: string, atMost: number): Line => ({
    key,
    what: `${change} at L ÷ one comparison pass`,
    value: figures.get(`${change}Ms`) / figures.get("comparePassMs"),
    goal: { atMost },
    beside: `${figures.ms(`${change}Ms`)} ÷ ${figures.ms("comparePassMs")}`,
  });
  return [
    ...["insert", "delete", "paste1000"].map((change) => line(change, `rows.${change}.L`, 2)),
    line("sort", "sort.L", 5),
  ];
}
