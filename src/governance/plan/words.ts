import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import type { PlanReason } from "./reasons";

export const { answered } = answersSaid(sayPlan);

export function sayPlan({ priority, title, year, quarters }: PlanReason): string {
  const each = quarters.map(({ quarter, measures, reported }) => {
    const reports = reported.length === 0 ? "no report from a linked group" : `reports from ${reported.join(", ")}`;
    return `${quarter}: ${countOf(measures.length, "measure")}, ${reports}`;
  });
  return `Priority ${priority} (${title}) in ${year}. ${each.join("; ")}.`;
}
