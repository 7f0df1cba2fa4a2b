import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import { saySharedName } from "../../functions/shared-name";
import { addressOf } from "../../functions/unreadable-cell";
import type { Decision } from "../../records/decisions";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { restrictionOf } from "../ballots/restriction";
import { paragraphsOf } from "./paragraphs";

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
      ? "which no row of Agencies has for a name; enter agencies as in Agencies, separated by semicolons."
      : `which means nobody. ${shared}`;
  const message = `(Restricted by) says '${stranger}', ${why}`;
  return unreadableRow({ what: "decision", id: decision.decision, cell, message }, paragraphsOf(group).restricted);
}
