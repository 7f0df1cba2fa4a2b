import { answersSaid } from "../../answers/answer";
import { toLongDate } from "../../calendar/plain-date";
import { INDEPENDENT_CHAIR } from "../../records/cell";
import { BOARD_NAME } from "../../sources/memberships/body-codes";
import { sayNotOpen } from "../membership/words";
import type { ChairsReason, Officeholder } from "./reasons";

export const { answered, cannotTell } = answersSaid(sayChairs);

type Of<K extends ChairsReason["kind"]> = Extract<ChairsReason, { readonly kind: K }>;

/** "Derby City Council – Andy Smith"; the post where there is no name; "Vacant" where nobody holds it. */
export function sayHolder({ agency, name, role, vacant }: Officeholder): string {
  if (vacant) return "Vacant";
  return [agency, name === "" ? role : name].filter((part) => part !== "").join(" – ");
}

/** Joint holders in the order of Seats, joined as a cell shows them. */
export function sayHolders(holders: readonly Officeholder[]): string {
  return holders.map(sayHolder).join("; ");
}

export function sayChairs(reason: ChairsReason): string {
  switch (reason.kind) {
    case "term":
      return sayTerm(reason);
    case "Independent Chair's body":
      return sayIndependentBody(reason);
    case "seats":
      return saySeats(reason);
    case "presides for area":
      return sayPresides(reason);
    case "role by the board":
    case "role by term":
    case "role not named":
      return `${seatOpening(reason.seatOf)}${sayRole(reason)}`;
    case "role without vice chair":
      return `The ${ROLE} has no vice chair on ${toLongDate(reason.day)}: neither the documents nor Chairs name one.`;
    case "no such seat":
      return `Seats has no ${reason.office === "chair" ? "Chair or Co-chair" : "Vice chair"} of ${reason.body} on ${toLongDate(reason.day)}; add one, or a row in Chairs.`;
    case "no area's co-chair":
      return sayNoCoChair(reason);
    case "not in term":
      return sayNotInTerm(reason);
    case "after the table":
      return sayAfterTable(reason);
    case "between terms":
      return sayBetween(reason);
    case "no terms":
      return `Chairs has no row for ${reason.body}, and Seats has no Chair or Co-chair of it, on ${toLongDate(reason.day)}.`;
    case "two terms":
      return `Cannot tell: Chairs has more than one row for ${reason.body} on ${toLongDate(reason.day)} (${sayHolders(reason.holders)}). Correct the From and To dates so that one is left.`;
    case "not open":
      return `${sayNotOpen({ group: reason.body, from: reason.from, to: reason.to }, reason.day)}.`;
    default:
      return reason satisfies never;
  }
}

const ROLE = INDEPENDENT_CHAIR;

function sayTerm({ body, office, holder, from, to, isOwn }: Of<"term">): string {
  const who = holder.vacant ? "nobody" : sayHolder(holder);
  return `By the Chairs table, ${who} is ${office} of ${body} from ${toLongDate(from)} to ${toLongDate(to)}.${isOwn === true ? "" : " The documents print months only; they were read as whole months."}`;
}

/** A body of its own rules may have chairs who come from no agency. */
function sayNotInTerm({ body, office, isOwn }: Of<"not in term">): string {
  const column = office === "chair" ? "Chair" : "Vice chair";
  return `The row of Chairs for ${body} names no ${office} for that term; fill in ${column}${isOwn === true ? "" : " agency"}.`;
}

function sayIndependentBody({ body, day, until, holder }: Of<"Independent Chair's body">): string {
  const named = holder === null ? "" : ` Chairs names ${sayHolder(holder)} for that role.`;
  return `By the text of 2022 the ${ROLE} chairs ${body} on ${toLongDate(day)}. That text holds until ${toLongDate(until)}; after it, the published table of chairs.${named}`;
}

function saySeats({ body, office, holders, day, areaIgnored }: Of<"seats">): string {
  const area = areaIgnored ? ` The area makes no difference: ${body} has no co-chairs who lead by area.` : "";
  const filled = holders.filter(({ vacant }) => !vacant);
  const vacant = holders.length - filled.length;
  if (filled.length === 0) {
    const seats = vacant === 1 ? "the seat is" : `all ${vacant} seats are`;
    return `By Seats, nobody is ${office} of ${body} on ${toLongDate(day)}: ${seats} vacant.${area}`;
  }
  const joint = filled.length > 1 ? `joint ${office}s` : office;
  const rest = vacant === 0 ? "" : ` ${vacant === 1 ? "Another seat is" : `${vacant} other seats are`} vacant.`;
  return `By Seats, ${joint} of ${body} on ${toLongDate(day)}: ${sayHolders(filled)}.${rest}${area}`;
}

function sayPresides({ body, area, otherArea, holder }: Of<"presides for area">): string {
  return `${sayHolder(holder)} presides over cases of ${area}: each co-chair of ${body} leads the part about the other authority's area, and this one is ${otherArea}'s.`;
}

function sayNoCoChair({ body, area, day }: Of<"no area's co-chair">): string {
  return `Cannot tell who presides over cases of ${area}: ${body} does not have exactly one co-chair from the other authority's area on ${toLongDate(day)}. Check the Agency of each co-chair, and the Area of that agency.`;
}

function seatOpening(seatOf: string | null): string {
  return seatOf === null ? "" : `${seatOf} is chaired by the ${ROLE}. `;
}

function sayRole(reason: Of<"role by the board" | "role by term" | "role not named">): string {
  switch (reason.kind) {
    case "role by the board":
      return `Chairs has no row for the ${ROLE} on ${toLongDate(reason.day)}, so its duties fall to the ${BOARD_NAME}'s chair of the day, ${sayHolder(reason.holder)}. The documents of 2022 and 2025 disagree here; this is how they were read.`;
    case "role by term":
      return `By the Chairs table, ${sayHolder(reason.holder)} holds the role of ${ROLE} from ${toLongDate(reason.from)} to ${toLongDate(reason.to)}.`;
    case "role not named":
      return `On ${toLongDate(reason.day)} the ${ROLE} is a role of the text of 2022; Chairs has no row that says who holds it.`;
    default:
      return reason satisfies never;
  }
}

function sayAfterTable({ body, office, lastDay, next }: Of<"after the table">): string {
  const ended = `The table of chairs for ${body} ends on ${toLongDate(lastDay)}, so nobody can be named as ${office} after it.`;
  if (office === "vice chair") return `${ended} The documents do not say which agency is vice chair next.`;
  return next === null ? ended : `${ended} As a projection, the chair passes to the last vice chair's agency, ${next}.`;
}

function sayBetween({ body, day, before, after }: Of<"between terms">): string {
  const sides = [
    before === null ? "" : `one ends on ${toLongDate(before)}`,
    after === null ? "" : `${before === null ? "the first" : "the next"} begins on ${toLongDate(after)}`,
  ]
    .filter((side) => side !== "")
    .join(" and ");
  return `No row of Chairs for ${body} covers ${toLongDate(day)}: ${sides}.`;
}
