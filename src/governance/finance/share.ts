import type { Answer } from "../../answers/answer";
import { wrongArgument } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { keyOf } from "../../records/cell";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BUDGET_SHARES } from "../../sources/provisions/finance";
import { divided } from "./divided";
import { answered, cannotTell } from "./words";

/**
 * What is a partner's share of a total, in pounds to the penny? Shares are rounded down; the pennies left over go one
 * each to the largest remainders, or to the first in the document's list where they are equal, so that the shares add
 * up to the total. A total with parts of a penny is taken to the nearest penny. An agency without a share: cannot
 * tell. A total below nought, or too large to be kept to the penny, is a wrong question.
 *
 * Source: MASA 15.1 (four equal shares).
 * @example shareOf(register, "Derby City Council", { total: 100.01, asAt: today }) // 25.01: the first in the list carries the odd penny
 */
export function shareOf(
  register: Register,
  partner: string,
  { total, asAt }: { readonly total: number; readonly asAt: PlainDate },
): Answer<number> {
  const shares = provisionOn(register, BUDGET_SHARES, asAt);
  if (shares.status === "no rule in force") return noRuleInForce("rule on shares", asAt, shares);
  const totalPence = Math.round(total * 100);
  if (total < 0 || !Number.isSafeInteger(totalPence)) {
    return wrongArgument(
      { argument: "total", found: String(total), expected: "an amount in pounds, nought or more" },
      "MASA 15.1",
    );
  }
  const partners = Object.keys(shares.value);
  const agency = register.agency(partner)?.agency ?? partner;
  const place = partners.findIndex((each) => keyOf(register.agency(each)?.agency ?? each) === keyOf(agency));
  if (place < 0) return cannotTell({ kind: "no share", partner: agency, partners }, "MASA 15.1");
  const weights = Object.values(shares.value);
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
