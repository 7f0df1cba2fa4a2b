import { answersSaid } from "../../answers/answer";
import { inSentences, inWords } from "../../answers/english";
import { toLongDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { sayPartnersMiscounted } from "../membership/words";
import { sayCondition, sayNote } from "./condition-words";
import { sayForecast } from "./forecast-words";
import type { QuorumJudged, QuorumMoment, QuorumReason, QuorumRuleFault, QuorumSpan, QuorumVerdict } from "./reasons";
import { hangsOnTimes } from "./time-words";

export const { answered, cannotTell, doesNotApply } = answersSaid(sayQuorum);

/** How a cell is told what answers before the day. Where the forecast stands beside it, that is left out. */
export function sayAskForecast(): string {
  return "Until then ask DDSCP.QUORUM.FORECAST.";
}

/** Why a quorum is what it is, in whole sentences. */
export function sayQuorum(reason: QuorumReason): string {
  switch (reason.kind) {
    case "judged":
      return sayJudged(reason);
    case "forecast":
      return sayForecast(reason);
    case "not recorded":
      return reason.ahead
        ? `Attendance not yet recorded: ${reason.meeting} is on ${toLongDate(reason.date)}. ${sayAskForecast()}`
        : `Attendance not yet recorded: no row of Attendance for ${reason.meeting} has a Status that says who came.`;
    case "no rule":
      return `No quorum is stated for ${reason.group}, so none is needed.`;
    case "in writing":
      return `${reason.meeting} is a vote in writing, so no quorum is asked.`;
    case "cancelled":
      return reason.ahead
        ? `${reason.meeting} is cancelled, so it will have no quorum.`
        : `${reason.meeting} was cancelled, so it had no quorum.`;
    case "not begun":
      return `At ${toClock(reason.at)} ${reason.meeting} ${reason.ahead ? "will not have" : "had not"} begun: its Start is ${toClock(reason.start)}.`;
    case "rule unreadable":
      return `Cannot tell: the Quorum rule of ${reason.group} (${reason.cell})${sayWritten(reason)} ${sayRuleFault(reason.fault)}.${whatToCorrect(reason.fault)}`;
    default:
      return reason satisfies never;
  }
}

/** The rule as it is written; "" where its fault says all of it. */
function sayWritten({ written, fault }: QuorumReason & { readonly kind: "rule unreadable" }): string {
  return fault.kind === "unreadable" && fault.piece === written ? "" : `, '${written}',`;
}

/** What is wrong with a Quorum rule cell, to stand after its name: "names 'X', which is no agency in Agencies". */
export function sayRuleFault(fault: QuorumRuleFault): string {
  switch (fault.kind) {
    case "unreadable":
      return `cannot be read at '${fault.piece}': ${fault.why}`;
    case "unknown agency":
      return `names '${fault.agency}', which is no agency in Agencies${fault.isOwn === true ? "; if members are meant, write of seats" : ""}; write a semicolon (;) between agencies`;
    case "unknown seats":
      return `names '${fault.name}', which is no category, role, seat or agency among the seats that count in this group`;
    case "unknown status":
      return `counts by Counts as present, which says '${fault.status}'; enter Present, Remote or Deputy, several separated by semicolons`;
    case "share of nobody":
      return fault.of === "agencies"
        ? "asks for a share of its agencies, but no seat of the group that day is for one"
        : `asks for a share of its ${fault.of}, but Seats has none for the group that day`;
    case "no partners":
      return "asks for the statutory partners, but no agency in Agencies has that Type";
    case "partners miscounted":
      return `asks for ${fault.asks}, but ${sayPartnersMiscounted(fault)}`;
    case "no area authority":
      return `asks for the local authority of the group's area, but no local authority is known for ${fault.area === "" ? "a blank Area" : `the Area ${fault.area}`}`;
    case "area unread":
      return `asks for the local authority of the group's area, and an Area in ${fault.table} cannot be read`;
    case "other of area":
      return `asks for the local authority of the group's area, which the documents name as ${fault.named}, but ${fault.cell} (Area) does not say ${fault.area}, and the Area of ${fault.other} does`;
    default:
      return fault satisfies never;
  }
}

/** A sentence of its own, with a space before it, where the fault is not in the rule itself. */
function whatToCorrect({ kind }: QuorumRuleFault): string {
  if (kind === "partners miscounted") return " Correct Type in Agencies.";
  if (kind === "share of nobody") return " Enter the group's members in Seats.";
  if (kind === "other of area") return " Correct Area in Agencies.";
  return kind === "no area authority" ? " Correct Area in Groups, or in Agencies." : "";
}

/** Of a meeting still to come it is said what will be, by what Attendance says of it already. */
function sayJudged(reason: QuorumJudged): string {
  const { ahead, verdict } = reason;
  const conditions = reason.conditions
    .map((condition) => sayCondition(condition, hangsOnTimes(reason.notes) ? "not certain" : "not yet marked", ahead))
    .join("; ");
  const rule = reason.writtenRule === "" ? "" : ` by the group's own rule '${reason.writtenRule}'`;
  const opening =
    verdict === "undecided"
      ? `Cannot tell whether ${reason.meeting} ${ahead ? "will be" : "was"} quorate${rule}${sayMoment(reason.moment)}`
      : ahead
        ? `By what Attendance says already, ${reason.meeting} will ${verdict === "quorate" ? "be" : "not be"} quorate${rule}${sayMoment(reason.moment)}`
        : `${reason.meeting} was ${verdict}${rule}${sayMoment(reason.moment)}`;
  return inSentences([
    `${opening}: ${conditions}.`,
    saySpans(reason.spans, ahead),
    sayDeputies(reason.deputies, ahead),
    ...reason.notes.map(sayNote),
  ]);
}

function sayMoment(moment: QuorumMoment): string {
  switch (moment.kind) {
    case "opening":
      return ` at the opening (${toClock(moment.at)}${moment.graceMinutes === 0 ? "" : `, ${moment.graceMinutes} minutes after the start${moment.isOwn === true ? ", by the setting Quorum.GraceMinutes" : ""}`})`;
    case "untimed":
      return "";
    case "asked":
      return ` at ${toClock(moment.at)}`;
    default:
      return moment satisfies never;
  }
}

/** "It was quorate from 10:15 to 11:40."; "" where no row carries a time. */
export function saySpans(spans: readonly QuorumSpan[], ahead: boolean): string {
  if (spans.length === 0) return "";
  const during = (verdict: QuorumVerdict) => spans.filter((span) => span.verdict === verdict).map(saySpan);
  const quorate = during("quorate");
  const unsure = during("undecided");
  const [was, wasNever] = ahead ? ["will be", "will never be"] : ["was", "was never"];
  const never = `It ${wasNever} ${unsure.length === 0 ? "" : "certainly "}quorate`;
  const said = quorate.length === 0 ? never : `It ${was} quorate from ${inWords(quorate)}`;
  return unsure.length === 0 ? `${said}.` : `${said}; it cannot be told from ${inWords(unsure)}.`;
}

function saySpan({ from, until }: QuorumSpan): string {
  return `${from === null ? "the start" : toClock(from)} to ${until === null ? "the end" : toClock(until)}`;
}

/** "A deputy came for …; a deputy counts." */
export function sayDeputies(deputies: readonly string[], ahead: boolean): string {
  return deputies.length === 0
    ? ""
    : `A deputy ${ahead ? "is marked" : "came"} for ${inWords(deputies)}; a deputy counts.`;
}
