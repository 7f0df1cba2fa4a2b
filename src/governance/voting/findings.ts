import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { toClock } from "../../calendar/time-of-day";
import { addressOf } from "../../functions/unreadable-cell";
import type { RowFinding } from "../../records/finding";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { whoIsThere } from "../membership/who-is-there";
import { sayFault } from "./ballot-words";
import type { JudgedBallot } from "./ballots";
import { decisionFindings } from "./decision-findings";
import { judgeDecision } from "./outcome";
import type { Outcome } from "./reasons";
import { decisionInPlace, theVote, type TheVote } from "./the-vote";

/**
 * Which decisions and ballots cannot be right or complete by the rules? Each decision is judged once; a
 * meeting that is still to come is left alone.
 *
 * Source: GOV 12.2 to 12.39.
 */
export function* voteFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  for (const decision of register.all("Decisions")) {
    const placed = decisionInPlace(register, decision);
    if (isAnswer(placed) || placed.meeting.date > asAt) continue;
    const judged = judgeDecision(register, placed, { asAt });
    yield* decisionFindings(register, placed, judged);
    const vote = judged.vote ?? theVote(register, placed, { asAt });
    if (!isAnswer(vote))
      yield* ballotFindings(register, asAt, vote, judged.answer.status === "answered" ? judged.answer.value : null);
  }
}

function* ballotFindings(
  register: Register,
  asAt: PlainDate,
  vote: TheVote,
  outcome: Outcome | null,
): Iterable<RowFinding> {
  const { decision, ballots } = vote;
  for (const each of ballots) {
    const finding =
      faultFinding(each, decision.decision, () => absenceOf(register, asAt, vote, each)) ??
      proxyWarning(each, decision.decision);
    if (finding !== null) yield finding;
  }
  const against = ballots.find(({ ballot, counts }) => counts === "surely" && ballot.vote === "Against");
  if (outcome === "Carried by consensus" && against !== undefined) {
    yield {
      severity: "warning",
      code: "consensus-with-objection",
      table: "Votes",
      row: against.ballot,
      property: "vote",
      found: against.ballot.vote,
      message: `${decision.decision} is recorded as taken by consensus, but ${against.seat?.name ?? against.ballot.votingSeat} voted Against; Consensus was believed.`,
      fix: "Make Consensus No and Method Vote in Decisions, or remove the ballot.",
    };
  }
}

function proxyWarning({ ballot, seat, counts }: JudgedBallot, decision: string): RowFinding | null {
  if (ballot.proxy !== true || counts === "not" || seat === null || seat.kind === "statutory partner") return null;
  return {
    severity: "warning",
    code: "proxy-of-one-to-be-represented",
    table: "Votes",
    row: ballot,
    property: "proxy",
    found: "Yes",
    message: `The proxy of ${seat.name} on ${decision} is counted, but the documents ask for those besides the statutory partners to be represented at the vote.`,
    fix: "Check that the group accepts it; otherwise remove the row.",
  };
}

const CODES: Readonly<
  Record<
    NonNullable<JudgedBallot["fault"]>["kind"],
    { readonly code: string; readonly property: string; readonly fix: string }
  >
> = {
  unknown: {
    code: "unknown-voting-seat",
    property: "votingSeat",
    fix: "Write an agency as in Agencies, or Chair of a group, for joint chairs with the agency: Chair of QA (Derbyshire County Council).",
  },
  "not entitled": { code: "ballot-not-entitled", property: "votingSeat", fix: "Remove the row, or correct who voted." },
  "joint chairs": {
    code: "joint-chair-not-named",
    property: "votingSeat",
    fix: "Add the agency in brackets: Chair of QA (Derbyshire County Council).",
  },
  "not present": {
    code: "ballot-from-absent",
    property: "votingSeat",
    fix: "Correct the Attendance row, or make Proxy Yes and fill in what a proxy needs, or remove the ballot.",
  },
  recused: {
    code: "ballot-of-recused",
    property: "votingSeat",
    fix: "Remove the ballot, or correct Interests in Decisions.",
  },
  proxy: { code: "proxy-not-valid", property: "proxy", fix: "Fill in what the proxy lacks, or remove the ballot." },
  "second ballot": { code: "second-ballot", property: "votingSeat", fix: "Remove one of the two rows." },
  "differing ballots": { code: "ballots-differ", property: "vote", fix: "Remove or correct one of the two rows." },
};

function faultFinding(
  { ballot, seat, fault }: JudgedBallot,
  decision: string,
  absence: () => string,
): RowFinding | null {
  if (fault === null) return null;
  const { code, property, fix } = CODES[fault.kind];
  return {
    severity: fault.kind === "unknown" ? "error" : "warning",
    code,
    table: "Votes",
    row: ballot,
    property,
    found: property === "vote" ? ballot.vote : property === "proxy" ? "Yes" : ballot.votingSeat,
    message: `The ballot of ${seat?.name ?? ballot.votingSeat} on ${decision} is not counted: ${sayFault(fault)}${fault.kind === "not present" ? absence() : ""}.`,
    fix,
  };
}

/** The rows of Attendance that say so: " (Attendance!E10 says Absent)". */
function absenceOf(
  register: Register,
  asAt: PlainDate,
  { meeting, electorate }: TheVote,
  { seat }: JudgedBallot,
): string {
  const room = whoIsThere(register, meeting, asAt);
  const rows =
    room === null || seat === null
      ? []
      : room.attendance.rows.filter((entry) => {
          const agency = room.agencyOf(entry);
          return (
            (agency === null
              ? entry.seat === null
                ? undefined
                : electorate.chairIn.get(entry.seat)
              : electorate.ofAgency.get(agency)) === seat
          );
        });
  const said = rows.map(
    (entry) =>
      `${addressOf(register, "Attendance", entry, "status")} says ${entry.status ?? "nothing"}${sayTimes(entry)}`,
  );
  return said.length === 0 ? " (no row of Attendance is for it)" : ` (${said.join(" and ")})`;
}

function sayTimes({ arrived, left }: AttendanceRow): string {
  return `${arrived === null ? "" : `, Arrived ${toClock(arrived)}`}${left === null ? "" : `, Left ${toClock(left)}`}`;
}
