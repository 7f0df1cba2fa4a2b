import type { CannotTell } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import type { Office } from "./reasons";
import { nextInRotation, termsOf } from "./terms";
import { cannotTell } from "./words";

/**
 * Why can nobody be named for an office, where neither a row of Chairs nor a seat covers the day? The body has no terms
 * at all, its last term is over (with the agency next in rotation), or the day lies before or between its terms.
 *
 * Source: GOV 6.2; MASA 4.1.
 */
export function nobodyNamed(
  register: Register,
  { body, office, day }: { readonly body: string; readonly office: Office; readonly day: PlainDate },
): CannotTell {
  const terms = termsOf(register, body);
  const next = nextInRotation(register, body);
  if (next === null) return cannotTell({ kind: "no such seat", body, office, day }, "GOV 6.2");
  if (day > next.lastDay) {
    return cannotTell({ kind: "after the table", body, office, lastDay: next.lastDay, next: next.agency }, "MASA 4.1");
  }
  const before = terms
    .filter(({ to }) => to < day)
    .reduce<PlainDate | null>((latest, { to }) => (latest === null || to > latest ? to : latest), null);
  const after = terms.find(({ from }) => from > day)?.from ?? null;
  return cannotTell({ kind: "between terms", body, day, before, after }, "MASA 4.1");
}
