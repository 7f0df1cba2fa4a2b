import { answersSaid } from "../../answers/answer";
import { toLongDate } from "../../calendar/plain-date";
import type { FinanceReason } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayFinance);

export function sayFinance(reason: FinanceReason): string {
  switch (reason.kind) {
    case "share": {
      const rounded = reason.rounded ? " The total was taken to the nearest penny." : "";
      return `${reason.partner} pays ${pounds(reason.sharePence)}, ${reason.percent}% of ${pounds(reason.totalPence)}.${sayOdd(reason)}${rounded}`;
    }
    case "no share":
      return `${reason.partner} has no share of the budget: it is divided among ${listed(reason.partners)}. Any contribution of its own comes besides.`;
    case "contributions":
      return sayContributions(reason);
    default:
      return reason satisfies never;
  }
}

function sayOdd({ oddPence }: Extract<FinanceReason, { readonly kind: "share" }>): string {
  if (oddPence.length === 0) return " The shares divide it to the penny.";
  return ` It does not divide evenly: ${listed(oddPence)} ${oddPence.length === 1 ? "carries" : "carry"} an odd penny${oddPence.length === 1 ? "" : " each"}, so that the shares add up.`;
}

function sayContributions({
  year,
  asAt,
  partners,
}: Extract<FinanceReason, { readonly kind: "contributions" }>): string {
  if (partners.length === 0) return `No contributions are entered for ${year}.`;
  const each = partners.map(({ partner, due, received }) => `${partner} ${pounds(received)} of ${pounds(due)}`);
  return `Received by ${toLongDate(asAt)} for ${year}: ${each.join("; ")}.`;
}

/** "£1,234.05" */
export function pounds(pence: number): string {
  const whole = Math.floor(Math.abs(pence) / 100);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${pence < 0 ? "-" : ""}£${grouped}.${String(Math.abs(pence) % 100).padStart(2, "0")}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
