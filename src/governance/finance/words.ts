import { answersSaid } from "../../answers/answer";
import { inWords, pounds } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { sayPartnersMiscounted } from "../membership/words";
import type { FinanceReason } from "./reasons";

type Of<K extends FinanceReason["kind"]> = Extract<FinanceReason, { readonly kind: K }>;

export const { answered, cannotTell } = answersSaid(sayFinance);

export function sayFinance(reason: FinanceReason): string {
  switch (reason.kind) {
    case "share": {
      const rounded = reason.rounded ? " The total was taken to the nearest penny." : "";
      return `${reason.partner} pays ${pounds(reason.sharePence)}, ${reason.percent}% of ${pounds(reason.totalPence)}.${sayOdd(reason)}${rounded}`;
    }
    case "no share":
      return `${reason.partner} has no share of the budget, which is divided among ${inWords(reason.partners)}. Anything ${reason.partner} contributes comes on top of that.`;
    case "partners miscounted":
      return `Cannot tell: the statutory partners share the budget, but ${sayPartnersMiscounted(reason)}. Correct Type in Agencies.`;
    case "contributions":
      return sayContributions(reason);
    default:
      return reason satisfies never;
  }
}

function sayOdd({ oddPence }: Of<"share">): string {
  if (oddPence.length === 0) return " The shares divide it to the penny.";
  return ` It does not divide evenly: ${inWords(oddPence)} ${oddPence.length === 1 ? "carries" : "carry"} an odd penny${oddPence.length === 1 ? "" : " each"}, so that the shares add up.`;
}

function sayContributions({ year, asAt, partners }: Of<"contributions">): string {
  if (partners.length === 0) return `No contributions are entered for ${year}.`;
  const each = partners.map(({ partner, due, received }) => `${partner} ${pounds(received)} of ${pounds(due)}`);
  return `Received by ${toLongDate(asAt)} for ${year}: ${each.join("; ")}.`;
}
