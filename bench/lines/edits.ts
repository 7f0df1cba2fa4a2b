import type { Line } from "../line";
import { type Figures, measured } from "../measured";

/** One attendance cell edited → the answers that read it handed to their cells. */
export function edits(): readonly Line[] {
  const [small, large] = [measured("edit", "S"), measured("edit", "L")];
  const us = (figures: Figures): string =>
    `median ${figures.get("medianUs").toFixed(1)} µs, p99 ${figures.get("p99Us").toFixed(1)} µs`;
  return [
    {
      key: "edit.medianUs.S",
      what: "one cell edited, S: median µs",
      value: small.get("medianUs"),
      goal: { atMost: 20 },
      beside: us(small),
    },
    {
      key: "edit.medianUs.L",
      what: "one cell edited, L: median µs",
      value: large.get("medianUs"),
      goal: { atMost: 20 },
      beside: us(large),
    },
    {
      key: "edit.p99Us.L",
      what: "99 of 100 edits, L: within µs",
      value: large.get("p99Us"),
      goal: { atMost: 100 },
      beside: us(large),
    },
    {
      key: "edit.growth",
      what: "one cell edited: L ÷ S",
      value: large.get("medianUs") / small.get("medianUs"),
      goal: { atMost: 3 },
      beside: "of the medians above",
    },
  ];
}
