import { inSentences, inWords } from "../answers/english";
import type { PlainDate } from "../calendar/plain-date";
import { toClock } from "../calendar/time-of-day";
import { callThem, sayCondition, sayNote } from "../governance/quorum/condition-words";
import { quorate } from "../governance/quorum/quorate";
import type { QuorumCondition, QuorumJudged, QuorumMoment, QuorumReason } from "../governance/quorum/reasons";
import { sayDeputies, sayQuorum, saySpans } from "../governance/quorum/words";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { type ReportSection, text } from "./document";

/** Was the meeting quorate, when, and by whom? What its register leaves open is said to be open. Source: GOV 11.1 to 11.3. */
export function quorumSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const answer = quorate(register, meeting, { asAt });
  const facts = factsOf(answer);
  const said = facts === null ? "It cannot be said yet whether the meeting was quorate." : sayFacts(register, facts);
  return { id: "quorum", heading: "Quorum", numbering: "number", by: answer.citations, blocks: [text(said)] };
}

/** What the clerk should know of a meeting's quorum beside its minutes, in sentences. */
export function quorumNotes(register: Register, meeting: Meeting, asAt: PlainDate): readonly string[] {
  const answer = quorate(register, meeting, { asAt });
  const facts = factsOf(answer);
  if (facts?.kind === "judged") return facts.notes.map(sayNote);
  return answer.status === "cannot tell" ? [answer.because.sentence] : [];
}

function factsOf({ because }: ReturnType<typeof quorate>): QuorumReason | null {
  return because.isSaidBy(sayQuorum) ? because.facts : null;
}

function sayFacts(register: Register, facts: QuorumReason): string {
  switch (facts.kind) {
    case "judged":
      return sayJudged(facts);
    case "no rule":
      return `No quorum is stated for the ${register.group(facts.group)?.name ?? facts.group}, so none is needed.`;
    case "in writing":
      return "It was a vote in writing, so no quorum is asked.";
    case "cancelled":
      return "The meeting was cancelled, so it had no quorum.";
    case "not recorded":
      return "The register is not filled in yet, so it cannot be said whether the meeting was quorate.";
    case "not begun":
    case "rule unreadable":
    case "forecast":
      return "It cannot be said yet whether the meeting was quorate.";
    default:
      return facts satisfies never;
  }
}

function sayJudged({ verdict, moment, conditions, deputies, spans, notes }: QuorumJudged): string {
  const open = openAmong(conditions);
  const isOpen = open.length > 0;
  const told = conditions.map((each) => sayCounted(each)).filter((each) => each !== "");
  const unmarked = `The register is not complete${verdict === "not quorate" ? "; who is not yet marked cannot change this" : ""}. Not yet marked: ${inWords(open)}.`;
  const opening =
    verdict === "undecided" && notes.some(({ kind }) => kind === "times not believed" || kind === "left before arrived")
      ? "It cannot be said whether the meeting was quorate until the times in its register are corrected"
      : verdict === "undecided"
        ? "It cannot be said yet whether the meeting was quorate"
        : `The meeting was ${verdict}${sayMoment(moment)}`;
  return inSentences([
    verdict === "undecided" || told.length === 0 ? `${opening}.` : `${opening}: ${told.join("; ")}.`,
    isOpen ? unmarked : saySpans(spans, false),
    sayDeputies(deputies, false),
  ]);
}

/** Who is not yet marked, of the conditions that are not met. */
function openAmong(conditions: readonly QuorumCondition[]): readonly string[] {
  return [
    ...new Set(
      conditions
        .filter(({ represented, needed }) => represented < needed)
        .flatMap((each) => callThem(each, each.undecided)),
    ),
  ];
}

/** How a condition was met or not; with marks still open only what these cannot change, "" for nothing. */
function sayCounted(condition: QuorumCondition): string {
  const { kind, represented, undecided, needed, missing, of } = condition;
  if (represented >= needed || undecided.length === 0) return sayCondition(condition, "not yet marked", false);
  if (represented + undecided.length >= needed) return "";
  if (kind === "partners" || kind === "each")
    return `all ${of} ${kind === "partners" ? "statutory partners" : "agencies that the rule names"} must be represented, and ${inWords(callThem(condition, missing))} ${missing.length === 1 ? "was" : "were"} not`;
  return `at most ${represented + undecided.length} of ${of} ${kind === "seats" ? "seats" : "agencies"} were represented, where ${needed} are needed`;
}

/** " at 10:15, 15 minutes after the start" */
function sayMoment(moment: QuorumMoment): string {
  if (moment.kind === "untimed") return "";
  const grace = moment.kind === "opening" ? moment.graceMinutes : 0;
  return ` at ${toClock(moment.at)}${grace === 0 ? "" : `, ${grace} minutes after the start`}`;
}
