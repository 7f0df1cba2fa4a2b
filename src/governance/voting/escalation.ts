import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { CHIEF_OFFICER_DISPUTES, ESCALATES_TO } from "../../sources/provisions/voting";
import { chairOn, inOneCell, viceChairOn } from "../chairs/chairs";
import { sayHolders } from "../chairs/words";
import { bodyKindOf } from "./paragraphs";
import type { Escalation } from "./reasons";
import type { DecisionInPlace } from "./the-vote";

/**
 * Where does a deadlock go, and who decides that? The Board's to the Chief Officer Group and a subgroup's to the
 * Board (or where Escalates to says), if the Chair, or in absence the Vice Chair, so decides. At the Chief Officer
 * Group what is disputed goes to Clause 19 of the Inter Agency Agreement, and nobody need decide it.
 *
 * Source: GOV 12.8, 12.19, 12.34.
 */
export function escalationOf(register: Register, { group, meeting }: DecisionInPlace): Escalation {
  if (bodyKindOf(group) === "chief officers") {
    const clause = provisionOn(register, CHIEF_OFFICER_DISPUTES, meeting.date);
    return { to: clause.status === "in force" ? clause.value : "", decides: null };
  }
  return {
    to: escalatesTo(register, { group, meeting }),
    decides: {
      chair: named(chairOn(register, group.group, meeting.date)),
      viceChair: named(viceChairOn(register, group.group, meeting.date)),
    },
  };
}

/** The body a deadlock of this group goes to: what Groups says, else the documents. */
function escalatesTo(register: Register, { group, meeting }: Pick<DecisionInPlace, "group" | "meeting">): string {
  if (group.escalatesTo !== "") return register.group(group.escalatesTo)?.group ?? group.escalatesTo;
  const printed = provisionOn(register, ESCALATES_TO, meeting.date);
  if (printed.status !== "in force") return "";
  return bodyKindOf(group) === "board" ? printed.value.board : printed.value.subgroup;
}

function named(answer: ReturnType<typeof chairOn>): string | null {
  const cell = inOneCell(answer);
  return cell.status === "answered" && answer.status === "answered" ? sayHolders(answer.value) : null;
}
