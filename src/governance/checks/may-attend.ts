import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { LAY_MEMBER } from "../../sources/provisions/checks";
import { checksAskedOf } from "./asked-checks";
import { standingOf } from "./check-standing";
import { kindInDoubt } from "./kind-in-doubt";
import { type CheckedPerson, noPerson, personNamed, unreadableCheck } from "./person";
import type { CheckStanding } from "./reasons";
import { answered } from "./words";

/**
 * May this person take part in the partnership's work on a day? A lay member needs a valid recruitment check and
 * confidentiality agreement; an independent consultant needs those, a conflict-of-interest statement and both agreements to
 * the invitation. A kind without a row, not completed by that day, expired, or marked not required is not valid: FALSE. The
 * last valid day is valid. Anybody else may: TRUE. An unknown person, or a day before the first document: cannot tell.
 *
 * Source: GOV 4.3, 5.3, 5.6.
 * @example mayAttend(register, "Lay member 1", asAt) // false: Recruitment check expired
 */
export function mayAttend(register: Register, name: string, asAt: PlainDate): Answer<boolean> {
  const person = personNamed(register, name);
  if (person === null) return noPerson(register, name, "GOV 4.3");
  const rule = provisionOn(register, LAY_MEMBER, asAt);
  if (rule.status !== "in force") return noRuleInForce("rule on checks", asAt, rule);
  const { kinds, as, citations } = checksAskedOf(register, person, asAt);
  if (as.length === 0) return answered(true, { kind: "no check asked", person: name }, "GOV 4.3", "GOV 5.6");
  const unreadable = unreadableCheck(register, person, kinds);
  if (unreadable !== null) return unreadable;
  const standingsOf = (as: CheckedPerson): readonly CheckStanding[] =>
    kinds.map((kind) => standingOf(register, as, { kind, asAt, asked: true }));
  const lacking = (as: CheckedPerson): number => standingsOf(as).filter((each) => !isValid(each)).length;
  const standings = standingsOf(person);
  const valid = standings.every(isValid);
  const inDoubt = valid ? null : kindInDoubt(register, person, kinds, (as) => lacking(as) < lacking(person));
  if (inDoubt !== null) return inDoubt;
  const [first = "GOV 4.3", ...others] = citations;
  return answered(valid, { kind: "may attend", person: name, asAt, as, standings }, first, ...others);
}

function isValid({ status }: CheckStanding): boolean {
  return status === "Valid" || status === "Expires soon";
}
