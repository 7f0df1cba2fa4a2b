import { answersSaid } from "../../answers/answer";
import { toLongDate } from "../../calendar/plain-date";
import type { ChairsReason, Of, Officeholder } from "./reasons";

export const { answered, cannotTell, doesNotApply, wrongQuestion } = answersSaid(sayChairs);

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
      return `${reason.holder.vacant ? "Nobody" : sayHolder(reason.holder)} is ${reason.office} of ${reason.body} from ${toLongDate(reason.from)} to ${toLongDate(reason.to)}, by the Chairs table; months alone are printed and are read as whole months.`;
    case "Independent Chair's body":
      return sayIndependentBody(reason);
    case "seats":
      return saySeats(reason);
    case "presides for area":
      return `Each co-chair of ${reason.body} leads the part about the other authority's area, so ${sayHolder(reason.holder)} presides over cases of ${reason.area}, being ${reason.otherArea}'s.`;
    case "role by Executive Board":
      return `${seatOpening(reason.seatOf)}Chairs has no row ${ROLE} for ${toLongDate(reason.day)}, so the duties of that role fall to the Executive Board's chair of the day, ${sayHolder(reason.holder)}. The documents of 2022 and 2025 disagree here; this is how they were read.`;
    case "role by term":
      return `${seatOpening(reason.seatOf)}${sayHolder(reason.holder)} holds the role of ${ROLE} from ${toLongDate(reason.from)} to ${toLongDate(reason.to)}, by the Chairs table.`;
    case "role not named":
      return `${seatOpening(reason.seatOf)}On ${toLongDate(reason.day)} the ${ROLE} holds it by the text of 2022; Chairs has no row ${ROLE} that says who.`;
    case "role without vice chair":
      return `The ${ROLE} is a role, and neither the documents nor Chairs give it a vice chair on ${toLongDate(reason.day)}.`;
    case "no such seat":
      return `Seats has no ${reason.office === "chair" ? "Chair or Co-chair" : "Vice chair"} of ${reason.body} on ${toLongDate(reason.day)}; add one, or a row in Chairs.`;
    case "no area's co-chair":
      return `No co-chair of ${reason.body} on ${toLongDate(reason.day)} is of the authority of the other area than ${reason.area}; check the Agency and Area of the group's co-chairs.`;
    case "not in term":
      return `The row of Chairs for ${reason.body} names no ${reason.office} for that term; fill in ${reason.office === "chair" ? "Chair agency" : "Vice chair agency"}.`;
    case "after the table":
      return sayAfterTable(reason);
    case "between terms":
      return sayBetween(reason);
    case "no terms":
      return `Chairs has no row for ${reason.body}, and Seats has no Chair or Co-chair of it, on ${toLongDate(reason.day)}.`;
    case "two terms":
      return `Cannot tell: Chairs has more than one row for ${reason.body} on ${toLongDate(reason.day)}: ${reason.holders.map(sayHolder).join(", and ")}. Correct the From and To dates so that one is left.`;
    case "not open":
      return sayNotOpen(reason);
    default:
      return reason satisfies never;
  }
}

const ROLE = "Independent Chair";

function seatOpening(seatOf: string | null): string {
  return seatOf === null ? "" : `The chair of ${seatOf} is a seat of the ${ROLE}. `;
}

function sayIndependentBody({ body, day, until, holder }: Of<"Independent Chair's body">): string {
  const named = holder === null ? "" : ` Chairs names ${sayHolder(holder)} for that role.`;
  return `By the text of 2022 the ${ROLE} chairs ${body} on ${toLongDate(day)}; it stands until ${toLongDate(until)}, when the published table of chairs takes over.${named}`;
}

function saySeats({ body, office, holders, day, areaIgnored }: Of<"seats">): string {
  const joint = holders.length > 1 ? `joint ${office}s` : office;
  const filled = holders.filter(({ vacant }) => !vacant);
  const vacant = holders.length - filled.length;
  const area = areaIgnored ? ` The area decides nothing here: ${body} has no co-chairs who lead by area.` : "";
  if (filled.length === 0) return `The seat of ${joint} of ${body} is vacant on ${toLongDate(day)}, by Seats.${area}`;
  const rest = vacant === 0 ? "" : ` ${vacant === 1 ? "Another seat is" : `${vacant} other seats are`} vacant.`;
  return `By Seats, ${joint} of ${body} on ${toLongDate(day)}: ${sayHolders(filled)}.${rest}${area}`;
}

function sayAfterTable({ body, office, lastDay, next }: Of<"after the table">): string {
  const ended = `The table of chairs for ${body} ends on ${toLongDate(lastDay)}, so nobody can be named as ${office} after it.`;
  if (office === "vice chair") return `${ended} No rotation is published for the vice chair that follows.`;
  return next === null
    ? ended
    : `${ended} As a projection: each vice chair's agency takes the chair next, and that is ${next}.`;
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

function sayNotOpen({ body, day, from, to }: Of<"not open">): string {
  if (from !== null && day < from) return `${body} was set up on ${toLongDate(from)}, after ${toLongDate(day)}.`;
  return to === null
    ? `${body} does not sit on ${toLongDate(day)}.`
    : `${body} was closed on ${toLongDate(to)}, before ${toLongDate(day)}.`;
}
