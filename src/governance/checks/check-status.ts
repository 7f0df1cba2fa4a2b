import { type Answer, type CannotTell, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { CheckKind } from "../../records/people";
import type { Register } from "../../register/register";
import { EXPIRES_SOON_DAYS } from "../../sources/provisions/checks";
import { checksAskedOf } from "./asked-checks";
import { standingOf } from "./check-standing";
import { paragraphOfCheck } from "./paragraph-of-check";
import { kindInDoubt } from "./kind-in-doubt";
import { type CheckedPerson, noPerson, personNamed, unreadableCheck } from "./person";
import type { CheckStanding, CheckStatus } from "./reasons";
import { answered, cannotTell, doesNotApply } from "./words";

/**
 * How does one check of a person stand? Valid up to its last valid day, that day counted in; Expires soon in its last
 * `Checks.ExpiresSoonDays` days; Expired after it. Missing where the check is asked for and not completed by that day. Not
 * required where its row says so, or where there is no row and the documents do not ask this person for it. An unknown
 * person, or a date that cannot be read: cannot tell.
 *
 * Source: GOV 4.3, 5.3, 5.6; CSP 4.9, 2.3.
 * @example checkStatus(register, "Head of Service 4", "DBS", asAt) // "Expires soon"
 */
export function checkStatus(register: Register, name: string, kind: CheckKind, asAt: PlainDate): Answer<CheckStatus> {
  const found = standingFor(register, { name, kind, asAt });
  if (isAnswer(found)) return found;
  const { status, validUntil } = found.standing;
  const mayExpireSoon = validUntil !== null && status !== "Expired";
  const inDoubt = mayExpireSoon ? unreadableSetting(register, EXPIRES_SOON_DAYS, paragraphOfCheck(kind)) : null;
  return inDoubt ?? answered(status, { kind: "check", person: name, asAt, ...found }, paragraphOfCheck(kind));
}

/**
 * Until when is one check of a person valid? Completed plus Valid years, that day counted in. A blank Valid years is three
 * for a DBS check (CSP 4.9) and `No expiry` for the rest. Not completed: cannot tell.
 *
 * Source: CSP 4.9; GOV 4.3, 5.6.
 * @example checkDue(register, "Lay member 1", "DBS", asAt) // 1 April 2026, for one completed on 1 April 2023
 */
export function checkDue(
  register: Register,
  name: string,
  kind: CheckKind,
  asAt: PlainDate,
): Answer<PlainDate | "No expiry"> {
  const found = standingFor(register, { name, kind, asAt });
  if (isAnswer(found)) return found;
  const because = { kind: "check", person: name, asAt, ...found } as const;
  const { status, completed, validUntil } = found.standing;
  if (status === "Not required") return doesNotApply("Not required", because, paragraphOfCheck(kind));
  return completed === null
    ? cannotTell(because, paragraphOfCheck(kind))
    : answered<PlainDate | "No expiry">(validUntil ?? "No expiry", because, paragraphOfCheck(kind));
}

interface CheckAsked {
  readonly name: string;
  readonly kind: CheckKind;
  readonly asAt: PlainDate;
}

function standingFor(
  register: Register,
  { name, kind, asAt }: CheckAsked,
): { readonly standing: CheckStanding; readonly asked: boolean } | CannotTell {
  const person = personNamed(register, name);
  if (person === null) return noPerson(register, name, paragraphOfCheck(kind));
  const unreadable = unreadableCheck(register, person, [kind]);
  if (unreadable !== null) return unreadable;
  const asked = checksAskedOf(register, person, asAt).kinds.includes(kind);
  const standingAs = (as: CheckedPerson): CheckStanding => standingOf(register, as, { kind, asAt, asked });
  const standing = standingAs(person);
  const differs = (as: CheckedPerson): boolean => {
    const { status, completed, validUntil } = standingAs(as);
    return status !== standing.status || completed !== standing.completed || validUntil !== standing.validUntil;
  };
  return kindInDoubt(register, person, [kind], differs) ?? { standing, asked: asked || register.settings.isOwn };
}
