import { toClock } from "../../calendar/time-of-day";
import { addressOf } from "../../functions/unreadable-cell";
import type { RowFinding } from "../../records/finding";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { JOINT_CHAIR_EXAMPLE } from "../../sources/memberships/body-codes";
import type { WhoIsThere } from "../membership/who-is-there";
import { sayOutOfForce } from "../membership/words";
import { sayFault } from "./ballot-words";
import { certainFault } from "./certain-fault";
import type { JudgedBallot } from "../ballots/ballots";
import type { BallotFault, ProxyFault } from "../ballots/reasons";
import type { Electorate, VotingSeat } from "../ballots/electorate";
import { lapsedRowsOf, rowsOf } from "../ballots/represented";
import type { TheVote } from "./the-vote";
import { votersInDoubt } from "./voters-in-doubt";

/**
 * Which ballots of a vote do not count, and which proxies count although their voter ought to be represented?
 *
 * Source: GOV 12.5, 12.6, 12.14 to 12.16, 12.18, 12.20, 12.29 to 12.31, 12.33, 12.35.
 */
export function* ballotFindings(register: Register, vote: TheVote): Iterable<RowFinding> {
  const { decision, group, electorate, room, ballots } = vote;
  // Who may vote is for the group to say, where no document does.
  if (register.settings.isOwn && group.voteRule === null) return;
  const areInDoubt = votersInDoubt(register, vote) !== null;
  for (const each of ballots) {
    const { ballot, seat } = each;
    if (each.fault === null) {
      if (!areInDoubt && !register.settings.isOwn && isProxyOfOneToBeRepresented(each))
        yield proxyCounted(each, decision.decision);
      continue;
    }
    const fault = certainFault(register, vote, each);
    if (fault === null) continue;
    // While it is in doubt who may vote, only a name that cannot be found is certain.
    if (areInDoubt && fault.kind !== "unknown" && fault.kind !== "shared name") continue;
    // A blank cell that must not be is a problem of its own.
    if (fault.kind === "no voting seat") continue;
    const there = fault.kind === "not present" ? room : null;
    const where = seat === null || there === null ? "" : ` (${sayAbsence(register, seat, { electorate, there })})`;
    const { code, property, fix } = findingFor(fault, register.settings.isOwn ? OWN_EXAMPLE : JOINT_CHAIR_EXAMPLE);
    const mayCount = isUnclear(fault);
    yield {
      severity: fault.kind === "unknown" || fault.kind === "seat for agency" || mayCount ? "error" : "warning",
      code,
      table: "Votes",
      row: ballot,
      property,
      found: property === "proxy" ? "Yes" : property === "castOn" ? "" : ballot[property],
      message: `The ballot of ${seat?.name ?? ballot.votingSeat} on ${decision.decision} ${mayCount ? "cannot be" : "is not"} counted, because ${sayFault(fault)}${where}.`,
      fix,
    };
  }
}

/** Is nothing at fault but a name that several bear? */
function isUnclear(fault: BallotFault): boolean {
  return (
    fault.kind === "shared name" ||
    (fault.kind === "proxy" && fault.faults.every((each) => each === "to a shared name"))
  );
}

type NamedFault = Exclude<BallotFault, { kind: "no voting seat" }>;

interface BallotFinding {
  readonly code: string;
  readonly property: "votingSeat" | "vote" | "proxy" | "proxyGivenTo" | "castOn";
  readonly fix: string;
}

/** Who cannot hold a proxy is named where it says who holds it. */
function findingFor(fault: NamedFault, example: string): BallotFinding {
  const known = FINDINGS[fault.kind];
  const finding = { ...known, fix: known.fix.replace(EXAMPLE, example) };
  return fault.kind === "proxy" && fault.faults.every((each) => HOLDER_FAULTS.has(each))
    ? { ...finding, property: "proxyGivenTo", fix: CORRECT_HOLDER }
    : finding;
}

const HOLDER_FAULTS: ReadonlySet<ProxyFault> = new Set([
  "no party",
  "several parties",
  "to itself",
  "to one unknown",
  "to a shared name",
  "to one without vote",
  "to one absent",
]);
const CORRECT_HOLDER =
  "Enter one party in Proxy given to that may vote on this decision and was there: an agency, or a seat or person of Seats. Otherwise remove the ballot.";

/** In the place of this stands how a joint chair is written. */
const EXAMPLE = "{example}";
const OWN_EXAMPLE = "Chair of the group (the agency)";

const FINDINGS: Readonly<Record<NamedFault["kind"], BallotFinding>> = {
  unknown: {
    code: "unknown-voting-seat",
    property: "votingSeat",
    fix: `Write an agency as in Agencies, or Chair of and the group; for joint chairs add the agency: ${EXAMPLE}.`,
  },
  "shared name": {
    code: "shared-voting-seat",
    property: "votingSeat",
    fix: "Write out who is meant: an agency by its name in Agencies, or Chair of and the group's code. Or take the name out of Aliases where it does not belong.",
  },
  "not entitled": { code: "ballot-not-entitled", property: "votingSeat", fix: "Remove the row, or correct who voted." },
  "seat for agency": {
    code: "unknown-voting-seat",
    property: "votingSeat",
    fix: "Make the Vote rule in Groups Each seat if every member has a vote, or write an organisation as in Agencies.",
  },
  "no such seat": {
    code: "unknown-voting-seat",
    property: "votingSeat",
    fix: "Write the id of a seat, as in Seats.",
  },
  "cast too late": { code: "ballot-too-late", property: "castOn", fix: "Correct Cast on, or remove the ballot." },
  "joint chairs": {
    code: "joint-chair-not-named",
    property: "votingSeat",
    fix: `Add the agency in brackets: ${EXAMPLE}.`,
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
  "differing ballots": {
    code: "ballots-differ",
    property: "vote",
    fix: "Keep the row that is right, and remove or correct the others.",
  },
};

/** A proxy of somebody other than a statutory partner that counts, or may. */
function isProxyOfOneToBeRepresented({ ballot, seat, counts }: JudgedBallot): boolean {
  return ballot.proxy === true && counts !== "not" && seat !== null && seat.kind !== "statutory partner";
}

function proxyCounted({ ballot, seat }: JudgedBallot, decision: string): RowFinding {
  return {
    severity: "warning",
    code: "proxy-of-one-to-be-represented",
    table: "Votes",
    row: ballot,
    property: "proxy",
    found: "Yes",
    message: `The proxy of ${seat?.name ?? ballot.votingSeat} on ${decision} is counted, but the documents ask every voter other than a statutory partner to be represented at the vote.`,
    fix: "Check that the group accepts it; otherwise remove the row.",
  };
}

/** "Attendance!E10 says Absent", "Attendance!B31 names EB-QA-ICB, which ended on 31 March 2026" */
function sayAbsence(
  register: Register,
  seat: VotingSeat,
  { electorate, there }: { readonly electorate: Electorate; readonly there: WhoIsThere },
): string {
  const own = rowsOf(seat, electorate, there).map(
    (row) => `${addressOf(register, "Attendance", row, "status")} says ${row.status ?? "nothing"}${sayTimes(row)}`,
  );
  const lapsed = lapsedRowsOf(register, seat, { electorate, there }).flatMap((row) =>
    row.seat === null
      ? []
      : `${addressOf(register, "Attendance", row, "seat")} names ${row.seat.seat}, which ${sayOutOfForce(row.seat, there.meeting.date)}`,
  );
  const said = [...own, ...lapsed];
  return said.length === 0 ? "no row of Attendance is for it" : said.join(" and ");
}

function sayTimes({ arrived, left }: AttendanceRow): string {
  return `${arrived === null ? "" : `, Arrived ${toClock(arrived)}`}${left === null ? "" : `, Left ${toClock(left)}`}`;
}
