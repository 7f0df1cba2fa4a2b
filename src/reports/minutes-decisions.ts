import { isAnswer } from "../answers/answer";
import type { PlainDate } from "../calendar/plain-date";
import { judgeDecision } from "../governance/voting/outcome";
import type { Outcome } from "../governance/voting/reasons";
import { decisionInPlace, type TheVote } from "../governance/voting/the-vote";
import type { Decision } from "../records/decisions";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { decisionsBy, sayHow, sayNotValid, sayPending, sayWhere } from "./board/decisions";
import { type ReportSection, tableOr, type TableCell } from "./document";
import { dayInFull } from "./said";
import { sayWhyOutcome } from "./why-outcome";

/** The decisions of a meeting as they stood when it ended. Source: GOV 12.21, 12.36. */
export function decisionsSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const taken = decisionsBy(register, asAt).filter((one) => one.meeting === meeting);
  return {
    id: "decisions",
    heading: "Decisions",
    numbering: "number",
    by: ["GOV 12.21", "GOV 12.36"],
    blocks: [
      tableOr(
        {
          says: "",
          columns: [
            { header: "Decision", width: 36 },
            { header: "Outcome, and who voted", width: 38 },
            { header: "Takes effect on", width: 26 },
          ],
          rows: taken.map(({ decision }): readonly TableCell[] => [
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

/** The day from which a decision counts: of one that was not carried there is none, and one that waits has it only if it is settled. */
function sayEffect(register: Register, decision: Decision, on: PlainDate): TableCell {
  const placed = decisionInPlace(register, decision);
  const answer = isAnswer(placed) ? placed : judgeDecision(register, placed, { asAt: on }).answer;
  const outcome = answer.status === "answered" && !isAnswer(placed) ? answer.value : "Pending";
  const { implementationDate: day } = decision;
  if (outcome === "Pending") return day === null ? "–" : `${dayInFull(day)}, if it is settled by then`;
  if (outcome !== "Carried" && outcome !== "Carried by consensus") return "–";
  if (day !== null) return dayInFull(day);
  return register.settings.isOwn ? "–" : { text: "No date is recorded; the minutes must give one", shade: "fair" };
}

/** The section of what has come of the decisions since. */
export const SINCE = "since";

/** What has come of a meeting's decisions since it ended, apart from the minutes; no section for none. Source: GOV 12.21, 12.36. */
export function sinceThenSection(register: Register, meeting: Meeting, asAt: PlainDate): readonly ReportSection[] {
  const taken = decisionsBy(register, asAt).filter((one) => one.meeting === meeting);
  if (asAt <= meeting.date || taken.length === 0) return [];
  return [
    {
      id: SINCE,
      heading: "For the clerk, not part of the minutes",
      numbering: "none",
      by: ["GOV 12.21", "GOV 12.36"],
      blocks: [
        {
          kind: "table",
          says: `How the decisions stand now, on ${dayInFull(asAt)}. Take this out before the minutes go round.`,
          columns: [
            { header: "Decision", width: 36 },
            { header: "Where it stands now", width: 64 },
          ],
          rows: taken.map((one): readonly TableCell[] => [one.decision.title, sayWhere(register, one, asAt)]),
        },
      ],
    },
  ];
}

/** "Carried by consensus"; "Not carried, 3 for, 1 against: the presiding chair's consent was withheld. Only the statutory partners voted." */
function sayOutcome(register: Register, decision: Decision, on: PlainDate): string {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return placed.because.sentence;
  const { answer, vote } = judgeDecision(register, placed, { asAt: on });
  if (answer.status !== "answered") return answer.because.sentence;
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
