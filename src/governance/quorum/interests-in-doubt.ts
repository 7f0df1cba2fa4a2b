import type { CannotTell } from "../../answers/answer";
import { unreadableRow } from "../../answers/lookup";
import type { PlainDate } from "../../calendar/plain-date";
import { addressOf } from "../../functions/unreadable-cell";
import { unreadableSetting } from "../../functions/unreadable-setting";
import type { Decision } from "../../records/decisions";
import { saysNothing } from "../../records/words-for-nothing";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { RECUSAL } from "../../sources/provisions/voting";

/**
 * Is it open who declared an interest in a decision, where the setting Recusal takes away what is asked about: the vote, or the
 * place in the quorum too? Where Interests names what is no seat (an agency, a person), or the setting cannot be read, the
 * answer that names the cell.
 *
 * Source: GOV 12.19, 12.34.
 */
export function interestsInDoubt(
  register: Register,
  decision: Decision,
  asked: { readonly day: PlainDate; readonly about: "vote" | "quorum"; readonly paragraph: Citation },
): CannotTell | null {
  if (decision.interests.length === 0) return null;
  const unreadable = unreadableSetting(register, RECUSAL, asked.paragraph);
  if (unreadable !== null) return unreadable;
  const recusal = provisionOn(register, RECUSAL, asked.day).value;
  if (recusal === "No" || (asked.about === "quorum" && recusal === "Vote")) return null;
  const stranger = decision.interests.find((id) => register.seat(id) === undefined && !saysNothing(id));
  if (stranger === undefined) return null;
  const cell = addressOf(register, "Decisions", decision, "interests");
  const message = `(Interests) says '${stranger}', which is no seat in Seats; enter the seats that declared one, separated by semicolons.`;
  return unreadableRow({ what: "decision", id: decision.decision, cell, message }, asked.paragraph);
}
