import type { CannotTell } from "../answers/answer";
import { noRule, notOfItsOwn } from "../answers/lookup";
import type { PlainDate } from "../calendar/plain-date";
import type { NoRuleInForce } from "../sources/provisions/version-on";

/**
 * The answer for a day on which the documents said nothing yet, or no longer; or in a workbook that goes by its own rules.
 *
 * @example noRuleInForce("deadline for reports", plainDate(2022, 6, 1), rule) // "Cannot tell: no rule in force on 1 June 2022; …"
 */
export function noRuleInForce(what: string, day: PlainDate, rule: NoRuleInForce): CannotTell {
  return rule.isOfOthers === true ? notOfItsOwn(what, ...rule.citations) : noRule({ what, day }, ...rule.citations);
}
