import { type Answer, isAnswer } from "../answers/answer";
import type { PlainDate } from "../calendar/plain-date";
import { judgeDecision } from "../governance/voting/outcome";
import type { Outcome } from "../governance/voting/reasons";
import { decisionInPlace, type TheVote } from "../governance/voting/the-vote";
import type { Decision } from "../records/decisions";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { decisionsBy, type StandingDecision, sayHow, sayNotValid, sayPending, sayWhere } from "./board/decisions";
import { type ReportSection, tableOr, type TableCell } from "./document";
import { dayInFull } from "./said";
import { sayWhyOutcome } from "./why-outcome";

/** The decisions of a meeting as they stood when it ended. Source: GOV 12.21, 12.36. */
export function decisionsSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const taken = decisionsBy(register, asAt).filter((one) => one.meeting === meeting);
  return {
    id: "decisions",
    heading: "Decisions (resolutions)",
    numbering: "number",
    by: ["GOV 12.21", "GOV 12.36"],
    blocks: [
      tableOr(
        {
          says: "",
          columns: [
            { header: "No.", width: 6 },
            { header: "Decision", width: 34 },
            { header: "Outcome, and who voted", width: 36 },
            { header: "Takes effect on", width: 24 },
          ],
          rows: taken.map(({ decision }, at): readonly TableCell[] => [
            `R${at + 1}`,
            { text: decision.title, isStrong: true },
            sayOutcome(register, decision, meeting.date),
            sayEffect(register, decision, meeting.date),
          ]),
        },
        "No decision of this meeting is recorded.",
      ),
    ],
  };
}

/** The day from which a decision counts: of one that was not carried there is none, and of one that waits it is proposed. */
function sayEffect(register: Register, decision: Decision, on: PlainDate): TableCell {
  const answer = judged(register, decision, on);
  const outcome = answer.status === "answered" ? answer.value : "Pending";
  const { implementationDate: day } = decision;
  if (outcome === "Pending") return day === null ? "–" : `Proposed: ${dayInFull(day)}`;
  if (outcome !== "Carried" && outcome !== "Carried by consensus") return "–";
  if (day !== null) return dayInFull(day);
  return register.settings.isOwn ? "–" : { text: "No date is recorded; the minutes must give one", shade: "fair" };
}

/** What the clerk should know of a meeting's decisions beside its minutes: what has come of them since, and why one cannot be told. Source: GOV 12.21, 12.36. */
export function decisionNotes(register: Register, meeting: Meeting, asAt: PlainDate): readonly string[] {
  return decisionsBy(register, asAt)
    .filter((one) => one.meeting === meeting)
    .flatMap((one): readonly string[] => {
      const then = judged(register, one.decision, meeting.date);
      if (then.status !== "answered") return [then.because.sentence];
      return asAt <= meeting.date || isAsItWas(register, one)
        ? []
        : [`“${one.decision.title}” on ${dayInFull(asAt)}: ${sayWhere(register, one, asAt)}.`];
    });
}

/** Has nothing come of it since, beyond what the minutes say? */
function isAsItWas({ settings }: Register, { status }: StandingDecision): boolean {
  return status === "Not carried" || status === "Not valid" || (settings.isOwn && status === "No date set");
}

function judged(register: Register, decision: Decision, on: PlainDate): Answer<Outcome> {
  const placed = decisionInPlace(register, decision);
  return isAnswer(placed) ? placed : judgeDecision(register, placed, { asAt: on }).answer;
}

/** Why is for the clerk: it speaks of cells. */
const UNTOLD = "Not recorded completely, so it cannot be said yet what it came to";

/** "Carried by consensus"; "Not carried, 3 for, 1 against: the presiding chair's consent was withheld. Only the statutory partners voted." */
function sayOutcome(register: Register, decision: Decision, on: PlainDate): string {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return UNTOLD;
  const { answer, vote } = judgeDecision(register, placed, { asAt: on });
  if (answer.status !== "answered") return UNTOLD;
  if (answer.value === "Carried by consensus") return answer.value;
  const how = sayHow(register, decision, on);
  const votes = how === "Consensus" || how === "No votes yet" ? "" : `, ${how}`;
  const why = votes === "" ? "" : sayWhyOutcome(register, decision, on);
  const who = vote === null || votes === "" || register.settings.isOwn ? "" : `. ${sayVoters(vote)}`;
  return `${sayResult(register, decision, { on, outcome: answer.value })}${votes}${why === "" ? "" : `: ${why}`}${who}`;
}

function sayVoters({ restriction, recusedSeats }: TheVote): string {
  if (restriction.holds) return "Only the statutory partners voted.";
  return `Open to all who were represented${recusedSeats.size === 0 ? "" : ", but for declared interests"}.`;
}

function sayResult(
  register: Register,
  decision: Decision,
  { on, outcome }: { readonly on: PlainDate; readonly outcome: Outcome },
): string {
  switch (outcome) {
    case "Deadlock":
      return "Tied";
    case "Pending":
      return `Not settled (${sayPending(register, decision, on)})`;
    case "Not valid":
      return sayNotValid(register, decision, on);
    default:
      return outcome;
  }
}
