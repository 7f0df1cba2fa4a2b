import { unreadableCell } from "../../functions/unreadable-cell";
import type { Complaint } from "../../records/work";
import type { Register } from "../../register/register";
import { rowAsked } from "./clocks";
import { doesNotApply } from "./words";

/**
 * Is a complaint about one agency alone, and so answered by that agency's own process? Then the answer that says so; null
 * where it is about the partnership. Where About cannot be read: cannot tell.
 *
 * Source: GOV 13.1.
 */
export function whyNotOurs(register: Register, complaint: Complaint) {
  const unreadable = unreadableCell(register, rowAsked(complaint), ["about"], "GOV 13.1");
  if (unreadable !== null) return unreadable;
  return complaint.about === "Agency"
    ? doesNotApply("Not ours", { kind: "not ours", ref: complaint.ref }, "GOV 13.1")
    : null;
}
