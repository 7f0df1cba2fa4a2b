import type { Answer } from "../../answers/answer";
import { wrongArgument } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import type { Register } from "../../register/register";
import { partnersMiscounted } from "../membership/statutory-partners";
import { divided } from "./divided";
import { sharesOn } from "./shares";
import { answered, cannotTell } from "./words";

/**
 * What is a partner's share of a total, in pounds to the penny? Shares are rounded down; the pennies left over go one
 * each to the largest remainders, or to the first in the order of Agencies where they are equal, so that the shares add
 * up to the total. A total with parts of a penny is taken to the nearest penny. An agency without a share, and another
 * number of statutory partners in Agencies than the documents name: cannot tell. A total below nought, or too large to be
 * kept to the penny, is a wrong question.
 *
 * Source: MASA 15.1 (four equal shares).
 * @example shareOf(register, "Derby City Council", { total: 100.01, asAt: today }) // 25.01: the first in Agencies carries the odd penny
 */
export function shareOf(
  register: Register,
  partner: string,
  { total, asAt }: { readonly total: number; readonly asAt: PlainDate },
): Answer<number> {
  const shares = sharesOn(register, asAt);
  if ("status" in shares) return noRuleInForce("rule on shares", asAt, shares);
  const totalPence = Math.round(total * 100);
  if (total < 0 || !Number.isSafeInteger(totalPence)) {
    return wrongArgument(
      { argument: "total", found: String(total), expected: "an amount in pounds, nought or more" },
      "MASA 15.1",
    );
  }
  const miscounted = partnersMiscounted(register, asAt);
  if (miscounted !== null) return cannotTell({ kind: "partners miscounted", ...miscounted }, "MASA 15.1", "GOV 1.3");
  const { partners, weights } = shares;
  const agency = register.agency(partner)?.agency ?? partner;
  const place = partners.indexOf(agency);
  if (place < 0) return cannotTell({ kind: "no share", partner: agency, partners }, "MASA 15.1");
  const split = divided(totalPence, weights);
  const sharePence = split.pence[place] ?? 0;
  return answered(
    sharePence / 100,
    {
      kind: "share",
      partner: agency,
      totalPence,
      percent: (weights[place] ?? 0) * 100,
      sharePence,
      oddPence: split.odd.map((at) => partners[at] ?? ""),
      rounded: Math.abs(total * 100 - totalPence) > 1e-6 * Math.max(1, totalPence),
    },
    "MASA 15.1",
  );
}
