import { answersSaid } from "../../answers/answer";
import { countOf } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import type { ComplaintCountsReason } from "./reasons";

export const { answered } = answersSaid(sayComplaintCounts);

export function sayComplaintCounts({ year, asAt, counts }: ComplaintCountsReason): string {
  const total = (count: "complaints" | "compliments" | "aboutAgencies"): number =>
    counts.reduce((sum, quarter) => sum + quarter[count], 0);
  const complaints = countOf(total("complaints"), "complaint");
  const compliments = countOf(total("compliments"), "compliment");
  const aboutAgencies = total("aboutAgencies");
  return `In ${year}, as at ${toLongDate(asAt)}: ${complaints} and ${compliments} about the partnership, and ${aboutAgencies} about single agencies, which their own processes answer.`;
}
