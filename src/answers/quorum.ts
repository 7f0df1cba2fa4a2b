import type { MinuteOfDay, PlainDate } from "../calendar/plain-date";
import { toLongDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { sayForecast, type QuorumForecastReason } from "./quorum-forecast";
import { inWords, sayCondition, sayNote, type QuorumCondition, type QuorumNote } from "./quorum-words";

/** When quorum was judged: at the opening by the clock, at the opening without looking at times, or at a time asked for. */
export type QuorumMoment =
  | { readonly kind: "opening"; readonly at: MinuteOfDay; readonly graceMinutes: number }
  | { readonly kind: "untimed" }
  | { readonly kind: "asked"; readonly at: MinuteOfDay };

/** A stretch of the meeting with one verdict: from a minute (null: the start) until another (null: the end). */
export interface QuorumStretch {
  readonly from: MinuteOfDay | null;
  readonly until: MinuteOfDay | null;
  readonly verdict: QuorumVerdict;
}

export type QuorumVerdict = "quorate" | "not quorate" | "undecided";

export interface QuorumJudged {
  readonly about: "quorum";
  readonly kind: "judged";
  readonly meeting: string;
  readonly verdict: QuorumVerdict;
  readonly moment: QuorumMoment;
  /** The rule as the officer wrote it, where it is none of the documents' own; "" otherwise. */
  readonly writtenRule: string;
  readonly conditions: readonly QuorumCondition[];
  /** Agencies for which a deputy came. */
  readonly deputies: readonly string[];
  /** From when to when; empty where no row carries a time. */
  readonly stretches: readonly QuorumStretch[];
  readonly notes: readonly QuorumNote[];
}

export type QuorumRuleFault =
  | { readonly kind: "unreadable"; readonly piece: string; readonly why: string }
  | { readonly kind: "unknown agency"; readonly agency: string }
  | { readonly kind: "no statutory partners" }
  | { readonly kind: "no area authority"; readonly area: string };

export type QuorumReason =
  | QuorumJudged
  | QuorumForecastReason
  | { readonly about: "quorum"; readonly kind: "not recorded"; readonly meeting: string; readonly date: PlainDate; readonly ahead: boolean }
  | { readonly about: "quorum"; readonly kind: "no rule"; readonly group: string }
  | { readonly about: "quorum"; readonly kind: "cancelled"; readonly meeting: string }
  | { readonly about: "quorum"; readonly kind: "not begun"; readonly meeting: string; readonly at: MinuteOfDay; readonly start: MinuteOfDay }
  | { readonly about: "quorum"; readonly kind: "rule unreadable"; readonly group: string; readonly written: string; readonly fault: QuorumRuleFault };

export function sayQuorum(reason: QuorumReason): string {
  switch (reason.kind) {
    case "judged":
      return sayJudged(reason);
    case "forecast":
      return sayForecast(reason);
    case "not recorded":
      return reason.ahead
        ? `Attendance not yet recorded: ${reason.meeting} is on ${toLongDate(reason.date)}. Until then ask DDSCP.QUORUM.FORECAST.`
        : `Attendance not yet recorded: no row of Attendance for ${reason.meeting} has a Status that says who came.`;
    case "no rule":
      return `No quorum is stated for ${reason.group}, so there is nothing to be met.`;
    case "cancelled":
      return `${reason.meeting} was cancelled, so there was no quorum to take.`;
    case "not begun":
      return `At ${toClock(reason.at)} ${reason.meeting} had not begun: its Start is ${toClock(reason.start)}.`;
    case "rule unreadable":
      return `Cannot tell: the Quorum rule of ${reason.group} in Groups ('${reason.written}') ${sayRuleFault(reason.fault)}.`;
    default:
      return reason satisfies never;
  }
}

/** What is wrong with a Quorum rule cell, to stand after its name: "names 'X', which is no agency in Agencies". */
export function sayRuleFault(fault: QuorumRuleFault): string {
  switch (fault.kind) {
    case "unreadable":
      return `cannot be read at '${fault.piece}': ${fault.why}`;
    case "unknown agency":
      return `names '${fault.agency}', which is no agency in Agencies; separate agencies by ;`;
    case "no statutory partners":
      return "asks for the statutory partners, but no agency in Agencies has the Type Statutory partner";
    case "no area authority":
      return `asks for the local authority of the group's area, but no authority is known for ${fault.area === "" ? "a blank Area" : `the Area ${fault.area}`}`;
    default:
      return fault satisfies never;
  }
}

function sayJudged(reason: QuorumJudged): string {
  const conditions = reason.conditions.map((condition) => sayCondition(condition)).join("; and ");
  const rule = reason.writtenRule === "" ? "" : ` by the group's own rule '${reason.writtenRule}'`;
  const opening = reason.verdict === "undecided"
    ? `Cannot tell whether ${reason.meeting} was quorate${rule}${sayMoment(reason.moment)}`
    : `${reason.meeting} was ${reason.verdict}${rule}${sayMoment(reason.moment)}`;
  return [`${opening}: ${conditions}.`, sayStretches(reason.stretches), sayDeputies(reason.deputies), ...reason.notes.map(sayNote)]
    .filter((said) => said !== "").join(" ");
}

function sayMoment(moment: QuorumMoment): string {
  switch (moment.kind) {
    case "opening":
      return ` at the opening (${toClock(moment.at)}${moment.graceMinutes === 0 ? "" : `, ${moment.graceMinutes} minutes after the start`})`;
    case "untimed":
      return "";
    case "asked":
      return ` at ${toClock(moment.at)}`;
    default:
      return moment satisfies never;
  }
}

function sayStretches(stretches: readonly QuorumStretch[]): string {
  if (stretches.length === 0) return "";
  const during = (verdict: QuorumVerdict) => stretches.filter((stretch) => stretch.verdict === verdict).map(saySpan);
  const quorate = during("quorate");
  const unsure = during("undecided");
  const said = quorate.length === 0 ? "It was quorate at no time" : `It was quorate from ${inWords(quorate)}`;
  return unsure.length === 0 ? `${said}.` : `${said}; it cannot be told from ${inWords(unsure)}.`;
}

function saySpan({ from, until }: QuorumStretch): string {
  return `${from === null ? "the start" : toClock(from)} to ${until === null ? "the end" : toClock(until)}`;
}

function sayDeputies(deputies: readonly string[]): string {
  return deputies.length === 0 ? "" : `A deputy came for ${inWords(deputies)}; a deputy counts.`;
}
