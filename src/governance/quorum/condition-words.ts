import { countOf, inSentences, inWords, isOrAre, oneOrMany } from "../../answers/english";
import { toClock } from "../../calendar/time-of-day";
import { sayRegisterUnread } from "../../functions/register-in-doubt";
import { sayNotOpen } from "../membership/words";
import type { GroupNotOpen, QuorumCondition, QuorumNote } from "./reasons";
import { sayTimesNotBelieved, sayTimesReversed } from "./time-words";
import { sayProxiesOfNobody, sayUnreadCells, sayUnreadProxies } from "./unread-words";
import { sayUnknownNames, sayUnmatchedRows } from "./unknown-name-words";

/** What is said of marks that leave it open who was there. */
type Open = "not yet marked" | "not certain";

/** "3 of 4 statutory partners were represented (missing: Derbyshire Constabulary)"; of a meeting still to come: "will be represented". */
export function sayCondition(condition: QuorumCondition, open: Open, ahead: boolean): string {
  const { kind, represented, of, needed } = condition;
  const [was, were] = ahead ? ["will be", "will be"] : [wasOrWere(represented, of), "were"];
  const where = areNeeded(condition);
  const rest = lacking(condition, open);
  switch (kind) {
    case "partners":
      return represented === of
        ? `all ${of} statutory partners ${were} represented`
        : `${represented} of ${of} statutory partners ${was} represented${rest}`;
    case "authority":
      return sayAuthority(condition, open, ahead);
    case "each":
      return represented === of
        ? `each of the ${of} agencies the rule names ${ahead ? was : "was"} represented`
        : `${represented} of the ${of} agencies the rule names ${was} represented${rest}`;
    case "most":
      return of === 0 && needed === 0
        ? "the group has no relevant agency, so no more is asked"
        : `${represented} of ${of} relevant ${of === 1 ? "agency" : "agencies"} ${was} represented, where ${where}${rest}`;
    case "some":
      return `${represented} of the ${of} agencies listed ${was} represented, where ${where}${rest}`;
    case "seats":
      return of === 0
        ? `no seat counts towards it, where ${where}`
        : `${represented} of ${saySeats(condition)} ${was} ${condition.named === "filled" || condition.called !== undefined ? "there" : "filled"}, where ${where}${rest}`;
    default:
      return kind satisfies never;
  }
}

/** "7 seats", "6 filled seats", "2 seats of Chair or Vice chair" */
export function saySeats({ of, named }: Pick<QuorumCondition, "of" | "named">): string {
  if (named === undefined) return countOf(of, "seat");
  return named === "filled" ? countOf(of, "filled seat") : `${countOf(of, "seat")} of ${named.join(" or ")}`;
}

function sayAuthority(
  { authority, represented, missing, unreadable }: QuorumCondition,
  open: Open,
  ahead: boolean,
): string {
  const isOpen = unreadable.length > 0 ? "has a row that cannot be read" : `is ${open}`;
  const [is, isNot] = ahead ? ["will be", "will not be"] : ["was", "was not"];
  const how = represented > 0 ? `${is} represented` : missing.length > 0 ? `${isNot} represented` : isOpen;
  return `${authority}, the local authority of the area, ${how}`;
}

/** Those of a condition by name, and seats as they are called. */
export function callThem(
  { called = {} }: Pick<QuorumCondition, "called">,
  names: readonly string[],
): readonly string[] {
  return names.map((name) => called[name] ?? name);
}

function lacking(condition: QuorumCondition, open: Open): string {
  const { represented, needed } = condition;
  if (represented >= needed) return "";
  const [missing, undecided, unreadable] = [condition.missing, condition.undecided, condition.unreadable].map((each) =>
    callThem(condition, each),
  ) as [readonly string[], readonly string[], readonly string[]];
  const others = undecided.filter((each) => !unreadable.includes(each));
  return [
    missing.length > 0 ? ` (missing: ${missing.join("; ")})` : "",
    others.length > 0 ? ` (${open}: ${others.join("; ")})` : "",
    unreadable.length > 0 ? ` (cannot be read: ${unreadable.join("; ")})` : "",
  ].join("");
}

/** "1 of 4 was", "0 of 1 was", "2 of 4 were" */
function wasOrWere(represented: number, of: number): string {
  return represented === 1 || of === 1 ? "was" : "were";
}

/** "1 is needed", "3 are needed", "2 to 3 are needed" */
export function areNeeded({ needed, neededAtLeast }: Pick<QuorumCondition, "needed" | "neededAtLeast">): string {
  return neededAtLeast < needed ? `${neededAtLeast} to ${needed} are needed` : `${needed} ${isOrAre(needed)} needed`;
}

/** "EB was closed on 31 December 2025, before 3 March 2026. Correct …" */
export function sayGroupNotOpen(note: GroupNotOpen): string {
  return `${sayNotOpen(note, note.day)}. Correct From or To in Groups, or the Date of the meeting.`;
}

/** What an officer should know beside the verdict: a sentence or two. */
export function sayNote(note: QuorumNote): string {
  switch (note.kind) {
    case "no seat":
      return `${note.group} has no seat for ${inWords(note.agencies)}; unless they come without one, it cannot be quorate by its rule.`;
    case "virtual counted":
      return "Virtual seats were counted among the relevant agencies, by the setting Quorum.CountVirtualMembers.";
    case "left out":
      return `Left out for a declared interest: ${inWords(note.seats)}. That is the local setting Recusal${note.isOwn === true ? "" : "; the documents say nothing of it"}.`;
    case "proxies counted":
      return `A proxy counted as presence for ${inWords(note.agencies)}, by the setting Quorum.ProxyCounts.`;
    case "proxies would decide":
      return `A proxy is not presence; with the valid proxy of ${inWords(note.agencies)} it would have been quorate.`;
    case "not in seat":
      return `${oneOrMany(note.seats, ["Seat", "was not of this group that day, but counted for its agency"], ["Seats", "were not of this group that day, but counted for their agencies"])}.`;
    case "unreadable rows":
      return `${oneOrMany(note.rows, ["The row of", "in Attendance cannot be read, and could decide it. Correct its Status or times"], ["The rows of", "in Attendance cannot be read, and could decide it. Correct their Status or times"])} (${inWords(note.cells)}).`;
    case "unread cells":
      return sayUnreadCells(note.cells);
    case "unread proxies":
      return sayUnreadProxies(note.proxies);
    case "proxies of nobody":
      return sayProxiesOfNobody(note.proxies);
    case "unknown names":
      return sayUnknownNames(note.names, note.decides);
    case "unmatched rows":
      return sayUnmatchedRows(note.meeting, note.found, note.mayDecide);
    case "shared names":
      return note.said.join(" ");
    case "unknown seat agency":
      return `${oneOrMany(note.seats, ["The agency of seat", "is not in Agencies. Correct it"], ["The agencies of seats", "are not in Agencies. Correct them"])} in Seats, or add an alias in Agencies.`;
    case "shared seat agency":
      return `${oneOrMany(note.seats, ["The Agency of seat", "in Seats names"], ["The Agency of seats", "in Seats names"])} several agencies.`;
    case "seats of no group":
      return inSentences(
        note.seats.map(
          ({ seat, written, cell }) =>
            `${cell} (Group) says '${written}', which is no group in Groups. If ${note.group} is meant, correct it: seat ${seat} could decide.`,
        ),
      );
    case "left before arrived":
      return sayTimesReversed(note.times, note.decides);
    case "times not believed":
      return sayTimesNotBelieved(note);
    case "after the end":
      return note.decides
        ? `${toClock(note.at)} is long after the End of the meeting, ${toClock(note.end)}, and the quorum was not the same all through, so which moment is meant decides it. Correct the time, or the End.`
        : `${toClock(note.at)} is after the End of the meeting, ${toClock(note.end)}.`;
    case "outside the count":
      return `Agencies whose only seats are ${inWords(note.categories)} were not counted as relevant agencies, as the rule was read.`;
    case "represents nobody":
      return `${oneOrMany(note.seats, ["Somebody came in seat", "but represents no agency"], ["People came in seats", "but represent no agency"])}, as the rule was read. Advisers, officers, minute takers, lay members and consultants represent none; nor do the chairs of groups at the Board.`;
    case "without a seat":
      return `${oneOrMany(note.rows, ["The row of", "in Attendance names no seat, so it fills none"], ["The rows of", "in Attendance name no seat, so they fill none"])}.`;
    case "marked twice":
      return `${oneOrMany(note.seats, ["Seat", "is marked in two rows that differ"], ["Seats", "are each marked in two rows that differ"])}; the row that says somebody was there was believed.`;
    case "away but replaced":
      return `${inWords(note.cells)} ${note.cells.length === 1 ? "says that nobody came, but its row names a deputy or says" : "say that nobody came, but their rows name a deputy or say"} that one was briefed, and could decide it. Enter Deputy in Status if the deputy came.`;
    case "asks for more than it names":
      return note.what === "seats"
        ? "The rule asks for more seats than the group has, so no deputy helps. Correct the Quorum rule in Groups, or add the seats."
        : "The rule asks for more agencies than it names, so no deputy helps. Correct the Quorum rule in Groups.";
    case "group not open":
      return sayGroupNotOpen(note);
    case "times ignored":
      return "The meeting has no Start, so Arrived and Left were ignored.";
    case "register unread":
      return sayRegisterUnread(note.cell);
    default:
      return note satisfies never;
  }
}
