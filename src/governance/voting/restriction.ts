import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { saySharedName } from "../../functions/shared-name";
import { addressOf } from "../../functions/unreadable-cell";
import type { Decision } from "../../records/decisions";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { paragraphsOf } from "./paragraphs";
import type { Restriction } from "./reasons";

/**
 * Is the vote restricted to the statutory partners? A matter of money always is. Otherwise where Restricted says
 * Yes, all the partners asked for it (a blank Restricted by is all of them) and it was not left unconfirmed with
 * the chair; else the vote is open, and the answer says what is missing.
 *
 * Source: GOV 12.20, 12.35.
 * @example restrictionOf(register, decision, group) // { holds: true, why: "financial" }
 */
export function restrictionOf(register: Register, decision: Decision, group: Group): Restriction {
  if (decision.financial === true) return { holds: true, why: "financial" };
  if (decision.restricted !== true) return { holds: false, why: "not asked", missing: [] };
  if (group.voteRule === "Statutory partners") return { holds: true, why: "asked" };
  const asked = new Set(decision.restrictedBy.map((name) => register.agency(name)?.agency));
  const missing = asked.size === 0 ? [] : partnersOf(register).filter((partner) => !asked.has(partner));
  if (missing.length > 0) return { holds: false, why: "not all asked", missing };
  return decision.restrictionConfirmed === false
    ? { holds: false, why: "not confirmed", missing }
    : { holds: true, why: "asked" };
}

/**
 * Could an agency in Restricted by, that no row of Agencies has for a name or that several have, be the one without which not
 * all the partners asked? Then the answer that names the cell; null where it decides nothing.
 *
 * Source: GOV 12.20, 12.35.
 */
export function restrictionInDoubt(register: Register, decision: Decision, group: Group): CannotTell | null {
  if (decision.restrictedBy.length === 0) return null;
  const { holds, missing } = { missing: [], ...restrictionOf(register, decision, group) };
  const strangers = decision.restrictedBy.filter((name) => register.agency(name) === undefined);
  const [stranger] = strangers;
  const couldBeAll = !holds && missing.length > 0 && missing.length <= strangers.length;
  if (stranger === undefined || !couldBeAll || decision.restrictionConfirmed === false) return null;
  const cell = addressOf(register, "Decisions", decision, "restrictedBy");
  const shared = saySharedName(register, "Agencies", stranger);
  const why =
    shared === ""
      ? "which no row of Agencies has for a name; enter agencies as in Agencies, separated by ;."
      : `which means nobody. ${shared}`;
  const message = `(Restricted by) says '${stranger}', ${why}`;
  return unreadableRow({ what: "decision", id: decision.decision, cell, message }, paragraphsOf(group).restricted);
}

function partnersOf(register: Register): readonly string[] {
  return register.remember("partners by name", "", () =>
    register
      .all("Agencies")
      .filter(({ type }) => type === "Statutory partner")
      .map(({ agency }) => agency),
  );
}
