import { isAnswer } from "../../answers/answer";
import { addDays, type Moment, type PlainDate } from "../../calendar/plain-date";
import { dateOfMoment, type MinuteOfMeeting, minuteOfMoment, moment, toClock } from "../../calendar/time-of-day";
import type { ProxyFault } from "../../governance/ballots/reasons";
import { proxyRefused } from "../../governance/voting/proxy-to-come";
import { whoMayVote } from "../../governance/voting/who-may-vote";
import { keyOf } from "../../records/cell";
import { readMoment } from "../../records/dates";
import { votes } from "../../records/decisions";
import type { Register } from "../../register/register";
import { momentShown } from "../write/cell-values";
import { nearDay } from "../words/near-day";
import type { BallotLine, VoteCells } from "./ballot-lines";
import { readTypedTime, typedTime } from "../words/typed-time";

/** What is asked of a proxy. */
export type ProxyField = "proxyGivenTo" | "proxyReason" | "unableSince" | "proxyConfirmed";

/** A proxy that is being filled in, each field as typed. */
export type ProxyDraft = Readonly<Record<ProxyField | "vote", string>>;

/** What is wrong with a field, in a sentence; fields without one are right. */
export type ProxyErrors = Readonly<Partial<Record<ProxyField, string>>>;

/** A proxy that is being filled in on a line. */
export interface ProxyOpened {
  readonly line: string;
  readonly draft: ProxyDraft;
  readonly errors: ProxyErrors;
}

/** A proxy ready to be written, or what keeps it from that. */
type ProxyTaken = { readonly cells: Partial<VoteCells> } | { readonly errors: ProxyErrors };

/** The proxy on record, or a blank one with that vote. */
export function draftFor({ cells }: BallotLine, vote: string): ProxyDraft {
  const { proxyGivenTo, proxyReason, unableSince, proxyConfirmed } = cells;
  return { vote: vote || cells.vote, proxyGivenTo, proxyReason, unableSince, proxyConfirmed };
}

/** On which decision, and which of its lines, a proxy is asked for. */
interface AskedOn {
  readonly decision: string;
  readonly line: BallotLine;
  readonly today: PlainDate;
}

/** Takes a proxy that would be counted; refuses any other, with the sentence at its field. Source: GOV 12.6, 12.16, 12.31. */
export function takeProxy(register: Register, { decision, line, today }: AskedOn, draft: ProxyDraft): ProxyTaken {
  const row = register.find("Decisions", decision);
  const who = row === undefined ? null : whoMayVote(register, row, today);
  const entitled =
    who === null || isAnswer(who) ? undefined : who.may.find(({ seat }) => `seat ${keyOf(seat.name)}` === line.key);
  if (who === null || isAnswer(who) || entitled === undefined)
    return { errors: { proxyGivenTo: "Who may vote has changed meanwhile. Look at the list again." } };
  const latest = latestOf(register, decision);
  // As the cells are read: "n/a" is no reason.
  const proxyReason = votes.columns.proxyReason.read(draft.proxyReason) ?? "";
  const [unableSince, proxyConfirmed] = [draft.unableSince, draft.proxyConfirmed].map((typed) =>
    momentTyped(typed, latest),
  );
  const missing = without({ ...draft, proxyReason, unableSince, proxyConfirmed });
  if (Object.keys(missing).length > 0) return { errors: missing };
  const asked = { ...draft, proxyReason, unableSince: unableSince ?? null, proxyConfirmed: proxyConfirmed ?? null };
  const errors: Partial<Record<ProxyField, string>> = {};
  for (const { fault, sentence } of proxyRefused(who, entitled, asked)) errors[FIELD_OF[fault]] ??= sentence;
  if (Object.keys(errors).length > 0) return { errors };
  return {
    cells: {
      vote: draft.vote,
      proxy: "Yes",
      proxyScope: "This decision",
      proxyReason,
      proxyGivenTo: draft.proxyGivenTo,
      unableSince: momentShown(unableSince as Moment),
      proxyConfirmed: momentShown(proxyConfirmed as Moment),
    },
  };
}

/** What a moment is read as: "Mon 30 Nov, 18:00"; "" where it cannot be read. */
export function momentRead(
  register: Register,
  { decision, today }: Pick<AskedOn, "decision" | "today">,
  typed: string,
): string {
  const when = momentTyped(typed, latestOf(register, decision));
  return when == null ? "" : `${nearDay(dateOfMoment(when), today)}, ${toClock(minuteOfMoment(when))}`;
}

/** A time alone is the last such time before the vote. Undefined where it cannot be read, null where nothing is typed. */
function momentTyped(typed: string, latest: Moment | null): Moment | null | undefined {
  if (typed.trim() === "") return null;
  const whole = readMoment(typedTime(typed));
  const time = readTypedTime(typed);
  if (whole !== undefined || time === undefined || latest === null) return whole;
  const day = dateOfMoment(latest);
  const sameDay = moment(day, time);
  return sameDay <= latest ? sameDay : moment(addDays(day, -1), time);
}

/** The moment of the vote, as far as it is known: the decision's Time, else the meeting's Start, else the end of its day. */
function latestOf(register: Register, id: string): Moment | null {
  const decision = register.find("Decisions", id);
  const meeting = decision === undefined ? undefined : register.meeting(decision.meeting);
  if (decision === undefined || meeting === undefined) return null;
  return moment(meeting.date, decision.time ?? meeting.start ?? (1439 as MinuteOfMeeting));
}

interface Read extends Omit<ProxyDraft, "unableSince" | "proxyConfirmed"> {
  readonly unableSince: Moment | null | undefined;
  readonly proxyConfirmed: Moment | null | undefined;
}

/** What is left out, or cannot be read. */
function without({ proxyGivenTo, proxyReason, unableSince, proxyConfirmed }: Read): ProxyErrors {
  const expects = "a date and a time, like 30/11/2026 18:00, or a time alone";
  return {
    ...(proxyGivenTo === "" ? { proxyGivenTo: "Choose who holds it." } : {}),
    ...(proxyReason === "" ? { proxyReason: "Say why nobody can come." } : {}),
    ...(unableSince == null ? { unableSince: `Enter ${expects}.` } : {}),
    ...(proxyConfirmed == null ? { proxyConfirmed: `Enter ${expects}.` } : {}),
  };
}

const FIELD_OF: Readonly<Record<ProxyFault, ProxyField>> = {
  "no reason": "proxyReason",
  general: "proxyReason",
  "no inability recorded": "unableSince",
  "unable too early": "unableSince",
  "unable after the vote": "unableSince",
  "no start to count from": "unableSince",
  "unable on a day without a time": "unableSince",
  "not confirmed": "proxyConfirmed",
  "confirmed too late": "proxyConfirmed",
  "confirmed on a day without a time": "proxyConfirmed",
  "no time of the vote": "proxyConfirmed",
  "time of the vote outside the meeting": "proxyConfirmed",
  "no party": "proxyGivenTo",
  "several parties": "proxyGivenTo",
  "to itself": "proxyGivenTo",
  "to one unknown": "proxyGivenTo",
  "to a shared name": "proxyGivenTo",
  "to one without vote": "proxyGivenTo",
  "to one absent": "proxyGivenTo",
  "somebody was there": "proxyGivenTo",
  recused: "proxyGivenTo",
};
