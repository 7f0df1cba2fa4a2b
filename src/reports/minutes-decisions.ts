import { isAnswer } from "../answers/answer";
import type { PlainDate } from "../calendar/plain-date";
import { judgeDecision } from "../governance/voting/outcome";
import type { Outcome } from "../governance/voting/reasons";
import { decisionInPlace, type TheVote } from "../governance/voting/the-vote";
import type { Decision } from "../records/decisions";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { decisionsBy, sayHow, sayNotValid, sayPending, sayWhere, type StandingDecision } from "./board/decisions";
import { type ReportBlock, type ReportSection, subheading, tableOr, type TableCell } from "./document";
import { dayInFull } from "./said";

/** The decisions of a meeting as they stood when it ended, and apart from them what has come of each since. Source: GOV 12.21, 12.36. */
export function decisionsSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection {
  const taken = decisionsBy(register, asAt).filter((one) => one.meeting === meeting);
  const noDate: TableCell = register.settings.isOwn
    ? "–"
    : { text: "No date is recorded; the minutes must give one", shade: "fair" };
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
          rows: taken.map(({ decision }): readonly TableCell[] => {
            const { implementationDate: day } = decision;
            return [
              { text: decision.title, isStrong: true },
              sayOutcome(register, decision, meeting.date),
              day === null ? noDate : dayInFull(day),
            ];
          }),
        },
        "No decision of this meeting is recorded.",
      ),
      ...(asAt > meeting.date && taken.length > 0 ? sinceThen(register, taken, asAt) : []),
    ],
  };
}

function sinceThen(register: Register, taken: readonly StandingDecision[], asAt: PlainDate): readonly ReportBlock[] {
  return [
    subheading(`Since then (as at ${dayInFull(asAt)}): for the clerk, not part of the minutes`),
    {
      kind: "table",
      says: "",
      columns: [
        { header: "Decision", width: 36 },
        { header: "Where it stands now", width: 64 },
      ],
      rows: taken.map((one): readonly TableCell[] => [one.decision.title, sayWhere(register, one, asAt)]),
    },
  ];
}

/** "Carried by consensus"; "Carried, 3 for, 1 against. Only the statutory partners voted." */
function sayOutcome(register: Register, decision: Decision, on: PlainDate): string {
  const placed = decisionInPlace(register, decision);
  if (isAnswer(placed)) return placed.because.sentence;
  const { answer, vote } = judgeDecision(register, placed, { asAt: on });
  if (answer.status !== "answered") return answer.because.sentence;
  if (answer.value === "Carried by consensus") return answer.value;
  const how = sayHow(register, decision, on);
  const votes = how === "Consensus" || how === "No votes yet" ? "" : `, ${how}`;
  const who = vote === null || votes === "" || register.settings.isOwn ? "" : `. ${sayVoters(vote)}`;
  return `${sayResult(register, decision, { on, outcome: answer.value })}${votes}${who}`;
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
