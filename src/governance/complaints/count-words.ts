import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { ComplaintCountsReason, QuarterCounts } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayComplaintCounts);

export function sayComplaintCounts({ year, asAt, counts }: ComplaintCountsReason): string {
  const total = (count: (quarter: QuarterCounts) => number): number =>
    counts.reduce((sum, quarter) => sum + count(quarter), 0);
  return `In ${year}, as at ${toLongDate(asAt)}: ${countOf(
    total((each) => each.complaints),
    "complaint",
  )} and ${countOf(
    total((each) => each.compliments),
    "compliment",
  )} about the partnership, and ${total((each) => each.aboutAgencies)} about single agencies, which their own processes answer.`;
}
