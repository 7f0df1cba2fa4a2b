import { countOf } from "../answers/english";
import { addMonths, type PlainDate } from "../calendar/plain-date";
import { addressOf } from "../functions/unreadable-cell";
import { tallyOf } from "../governance/voting/tally";
import { keyOf } from "../records/cell";
import type { Decision, Notice } from "../records/decisions";
import { isOrdinary, type Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { BOARD } from "../sources/memberships/body-codes";
import {
  decisionsBy,
  lacksConsent,
  referredOn,
  referredTo,
  sayPending,
  type StandingDecision,
} from "./board/decisions";
import { neverQuorate } from "./board/quorum-record";
import { dayBefore } from "./meeting-facts";
import { agencyNamed, attenderNamedInFull, bodyNamed, dayInFull, longDate } from "./said";

/** Something that waits for a body to decide it, in the words that its agenda and its report both say. */
export interface Matter {
  readonly text: string;
  readonly lead: string;
  /** The special meeting that was called for it; null where any ordinary one may take it. */
  readonly at: Meeting | null;
  readonly decision: Decision | null;
  /** The section of the Board report that tells more. */
  readonly section: "decisions" | "quorum";
  readonly by: readonly Citation[];
  readonly place: string;
}

/** What a meeting is to decide: an ordinary one all that waits for its body, a special one what it was called for. Source: GOV 12.17, 12.22, 12.34. */
export function mattersAt(register: Register, meeting: Meeting, asAt: PlainDate): readonly Matter[] {
  if (!isOrdinary(meeting)) return calledFor(register, meeting);
  return mattersOf(register, meeting.group, dayBefore(meeting, asAt)).filter(({ at }) => at === null);
}

/** All that waits for a body on a day: its own decisions suspended or unfinished, what was referred to it, and, for the Board, bodies that can never be quorate. */
export function mattersOf(register: Register, body: string, day: PlainDate): readonly Matter[] {
  const code = register.group(body)?.group ?? body;
  const all = decisionsBy(register, day);
  const isOwn = ({ meeting }: StandingDecision): boolean => register.group(meeting.group)?.group === code;
  return [
    ...all.filter((one) => one.status === "Suspended" && isOwn(one)).map((one) => suspended(register, one, day)),
    ...all
      .filter((one) => one.status === "Referred" && register.group(referredTo(one))?.group === code)
      .map((one) => referred(register, one, day)),
    ...(code === BOARD ? unquorate(register, day) : []),
    ...all.filter((one) => one.status === "Pending" && isOwn(one)).map((one) => pending(register, one, day)),
  ];
}

/** The decisions that notices asked this meeting to reconsider; of a vote in writing, those put to it. */
function calledFor(register: Register, meeting: Meeting): readonly Matter[] {
  const decisions = register.all("Decisions");
  if (meeting.kind === "Written")
    return decisions
      .filter((decision) => register.meeting(decision.meeting) === meeting)
      .map((decision) => matter(register, decision, { text: `“${decision.title}”`, lead: "Chair", by: [] }));
  return register
    .all("Notices")
    .filter(({ specialMeeting }) => specialMeeting !== "" && register.meeting(specialMeeting) === meeting)
    .flatMap((notice) => {
      const decision = decisions.find((each) => keyOf(each.decision) === keyOf(notice.decision));
      return decision === undefined ? [] : [reconsidered(register, decision, { notice, at: meeting })];
    });
}

type Said = Pick<Matter, "text" | "lead" | "by"> & Partial<Pick<Matter, "at">>;

function matter(register: Register, decision: Decision, said: Said): Matter {
  const place = addressOf(register, "Decisions", decision, "decision");
  return { at: null, section: "decisions", decision, place, ...said };
}

function suspended(register: Register, { decision, facts }: StandingDecision, day: PlainDate): Matter {
  const notice = facts?.notices.find(({ effect }) => effect === "suspends");
  const called = notice?.specialMeeting ?? null;
  const at = called === null || called.isCancelled ? undefined : register.meeting(called.id);
  const isPast = at !== undefined && at.date <= day;
  const said = reconsidered(register, decision, { notice, at: at === undefined || isPast ? null : at });
  const open = isPast
    ? `The special meeting on ${longDate(at.date)} is over, and its result is not recorded.`
    : at === undefined
      ? "No special meeting for it is arranged."
      : "";
  return open === "" ? said : { ...said, text: `${said.text} ${open}` };
}

function reconsidered(
  register: Register,
  decision: Decision,
  { notice, at }: { readonly notice: Pick<Notice, "from" | "received"> | undefined; readonly at: Meeting | null },
): Matter {
  const taken = register.meeting(decision.meeting);
  const from = notice === undefined ? "A partner" : agencyNamed(register, notice.from);
  const when = notice === undefined ? "" : ` on ${longDate(notice.received)}`;
  const effect = decision.implementationDate;
  const parts = [
    `Whether “${decision.title}”${taken === undefined ? "" : `, decided on ${longDate(taken.date)},`} stands.`,
    `${from} gave notice${when} and asked for it to be reconsidered${effect === null ? "" : `; it was to take effect on ${longDate(effect)}`}.`,
  ];
  return matter(register, decision, { text: parts.join(" "), lead: from, at, by: ["GOV 12.22"] });
}

function referred(register: Register, one: StandingDecision, day: PlainDate): Matter {
  const { decision, meeting, facts } = one;
  const body = bodyNamed(register, meeting.group);
  const notice = facts?.notices.find(({ referral }) => referral !== null);
  const on = decision.escalatedOn === null ? "" : ` on ${longDate(decision.escalatedOn)}`;
  const why =
    notice === undefined
      ? `The ${body} tied${sayVotes(register, decision, day)} on ${longDate(meeting.date)} and referred it here${on}.`
      : `The ${body} decided it on ${longDate(meeting.date)}; after a notice of ${notice.from} on ${longDate(notice.received)} the chair referred it here.`;
  const parts = [
    `Agree or reject “${decision.title}”.`,
    why,
    sayWait(register, one, day),
    "Until it is answered here, it does not take effect.",
  ];
  return matter(register, decision, {
    text: parts.filter((part) => part !== "").join(" "),
    lead: `Chair of the ${body}`,
    by: [notice === undefined ? "GOV 12.34" : "GOV 12.24"],
  });
}

/** "It has waited 7 months, through 2 ordinary meetings of this body."; "" for what came since the last. */
function sayWait(register: Register, one: StandingDecision, day: PlainDate): string {
  const since = referredOn(one);
  if (since === null) return "";
  const passed = register
    .meetingsOf(register.group(referredTo(one))?.group ?? "")
    .filter((held) => isOrdinary(held) && held.status !== "Cancelled" && held.date > since && held.date <= day).length;
  let months = 0;
  while (addMonths(since, months + 1) <= day) months++;
  const over = `through ${countOf(passed, "ordinary meeting")} of this body`;
  return passed === 0 ? "" : `It has waited ${months === 0 ? "" : `${countOf(months, "month")}, `}${over}.`;
}

/** What is asked, and what happens otherwise: without the presiding chair's consent a majority carries nothing. */
function pending(register: Register, { decision, meeting }: StandingDecision, day: PlainDate): Matter {
  const votes = sayVotes(register, decision, day);
  const [taken, effect] = [longDate(meeting.date), decision.implementationDate];
  const { chairedBy } = meeting;
  const chair =
    chairedBy === ""
      ? "whoever was in the chair that day"
      : `${attenderNamedInFull(register, chairedBy)}, in the chair that day,`;
  const by = register.group(meeting.group)?.group === BOARD ? "GOV 12.19" : "GOV 12.34";
  const date = effect === null ? "" : ` It was to take effect on ${longDate(effect)}.`;
  return lacksConsent(register, decision, day)
    ? matter(register, decision, {
        text: `Record whether ${chair} consents to “${decision.title}”, voted for on ${taken}${votes}: nobody else can give the chair's consent, and without it the decision falls.${date}`,
        lead: "Chair",
        by: [by],
      })
    : matter(register, decision, {
        text: `Settle “${decision.title}” of ${taken}${votes}: ${sayPending(register, decision, day)}. Until then it is not carried.${date}`,
        lead: "Chair",
        by: [by],
      });
}

/** " (6 for, 6 against)"; "" where no vote can be counted. */
function sayVotes(register: Register, decision: Decision, asAt: PlainDate): string {
  const tally = tallyOf(register, decision, { asAt });
  if (tally.status !== "answered" || tally.value.for + tally.value.against === 0) return "";
  return ` (${tally.value.for} for, ${tally.value.against} against)`;
}

function unquorate(register: Register, day: PlainDate): readonly Matter[] {
  return neverQuorate(register, day).map(({ group, seatless }): Matter => ({
    text: `Change the quorum rule, or add members: the ${group.name} can never reach its quorum, as the rule needs ${countOf(seatless.length, "partner")} that ${seatless.length === 1 ? "is not a member" : "are not members"}. Until then nothing that it decides is valid.`,
    lead: `Chair of the ${group.name}`,
    at: null,
    decision: null,
    section: "quorum",
    by: ["GOV 11.2"],
    place: addressOf(register, "Groups", group, "group"),
  }));
}

/** "For Tuesday 8 December 2026, not this meeting: whether …" */
export function sayElsewhere({ text, at }: Matter): string {
  const said = `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return at === null ? `Not for this meeting: ${said}` : `For ${dayInFull(at.date)}, not this meeting: ${said}`;
}
