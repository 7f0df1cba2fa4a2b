import type { Line } from "../line";
import { measured } from "../measured";

/** Rows that come, go, move or are pasted, beside one pass that compares the whole table. */
export function rows(): readonly Line[] {
  const figures = measured("rows", "L");
  return ["insert", "delete", "paste1000", "sort"].map((change): Line => ({
    key: `rows.${change}.L`,
    what: `${change} at L ÷ one comparison pass`,
    value: figures.get(`${change}Ms`) / figures.get("comparePassMs"),
    goal: { atMost: 2 },
    beside: `${figures.ms(`${change}Ms`)} ÷ ${figures.ms("comparePassMs")}`,
  }));
}
