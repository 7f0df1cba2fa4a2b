import type { QuorumJudged } from "../answers/quorum";
import type { QuorumCondition } from "../answers/quorum-words";
import { type Reason, sentence } from "../answers/reason";
import type { PlainDate } from "../calendar/plain-date";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import type { AttendanceEntry } from "../register/roll";
import { type RollCall, rollCall } from "../rules/presence";
import { factsOf, judgeQuorum, ruleFor } from "../rules/quorum/quorate";
import { levelsOf } from "../rules/quorum/levels";
import { type CellPlace, cellOf } from "./cell-place";
import type { Tone } from "./tone";

/** One limb of the quorum: "Statutory partners: 3 of 4; 4 needed". */
export interface Tally {
  readonly label: string;
  readonly represented: number;
  readonly of: number;
  readonly needed: number;
  readonly isMet: boolean;
}

export interface PersonLine {
  readonly name: string;
  /** "Present", "Remote" or "Deputy" */
  readonly how: string;
}

export interface QuorumCard {
  /** "Quorate", "Not quorate", … */
  readonly verdict: string;
  readonly tone: Tone;
  readonly sentence: string;
  /** "GOV 11.2, GOV 7.2f" */
  readonly paragraphs: string;
  readonly tallies: readonly Tally[];
  readonly there: readonly PersonLine[];
  readonly missing: readonly string[];
  readonly notYetMarked: readonly string[];
  /** Where attendance is typed: the first row not yet marked, or the first row. */
  readonly attendance: CellPlace | null;
}

/** How a meeting's quorum stands now, for the pane. */
export function quorumCard(register: Register, meeting: Meeting, today: PlainDate): QuorumCard {
  const judged = judgeQuorum(register, meeting, { asAt: today });
  const entries = register.attendanceAt(meeting.meeting);
  const attendance = whereToType(register, entries);
  const roll = rollCall(register, meeting, { asAt: today });
  if (!("verdict" in judged)) {
    const { reason, citations } = judged;
    return { ...VERDICTS[reason.verdict], sentence: sentence(reason), paragraphs: citations.join(", "), ...standing(reason.conditions), there: whoIsThere(roll), attendance };
  }
  const verdict = judged.verdict === "does not apply" ? { verdict: judged.value, tone: "quiet" } as const : verdictBeforehand(judged.because);
  return {
    ...verdict, sentence: sentence(judged.because), paragraphs: judged.citations.join(", "),
    ...standing(verdict.tone === "quiet" ? [] : conditionsSoFar(register, meeting)), there: whoIsThere(roll), attendance,
  };
}

const VERDICTS: Readonly<Record<QuorumJudged["verdict"], { readonly verdict: string; readonly tone: Tone }>> = {
  quorate: { verdict: "Quorate", tone: "good" },
  "not quorate": { verdict: "Not quorate", tone: "bad" },
  undecided: { verdict: "Cannot tell yet", tone: "unsure" },
};

function verdictBeforehand(because: Reason): { readonly verdict: string; readonly tone: Tone } {
  if (because.about !== "quorum") return { verdict: "Cannot tell", tone: "unsure" };
  switch (because.kind) {
    case "cancelled":
      return { verdict: "Cancelled", tone: "quiet" };
    case "not recorded":
      return { verdict: "Not yet recorded", tone: "unsure" };
    default:
      return { verdict: "Cannot tell", tone: "unsure" };
  }
}

const LABELS: Readonly<Record<QuorumCondition["kind"], string>> = {
  partners: "Statutory partners", authority: "The area's local authority", each: "Agencies the rule names", most: "Relevant agencies",
  some: "Agencies listed", seats: "Seats",
};

function standing(conditions: readonly QuorumCondition[]): Pick<QuorumCard, "tallies" | "missing" | "notYetMarked"> {
  return {
    tallies: conditions.map(({ kind, represented, of, needed }) => ({ label: LABELS[kind], represented, of, needed, isMet: represented >= needed })),
    missing: [...new Set(conditions.flatMap(({ missing }) => missing))],
    notYetMarked: [...new Set(conditions.flatMap(({ undecided }) => undecided))],
  };
}

/** What the rule asks for and how far it is met, where there is nothing to judge yet. */
function conditionsSoFar(register: Register, meeting: Meeting): readonly QuorumCondition[] {
  const rule = ruleFor(register, meeting);
  if ("verdict" in rule) return [];
  const { constituency, requirement: { conditions } } = rule;
  const countSeats = conditions.some(({ kind }) => kind === "seats");
  const levels = levelsOf(constituency, register.attendanceAt(meeting.meeting), { at: null, registerOpen: true, besides: [], without: new Set(), countSeats });
  return conditions.map((condition) => factsOf(condition, constituency, levels));
}

function whoIsThere(roll: RollCall | null): readonly PersonLine[] {
  if (roll === null || !roll.recorded) return [];
  return roll.agenciesAt().map((agency) => {
    const statuses = new Set(roll.entries.filter((entry) => roll.agencyOf(entry) === agency).map(({ status }) => status));
    const how = (["Present", "Remote", "Deputy"] as const).find((status) => statuses.has(status)) ?? "Present";
    return { name: agency.agency, how };
  });
}

function whereToType(register: Register, entries: readonly AttendanceEntry[]): CellPlace | null {
  const entry = entries.find(({ status }) => status === null || status === "Coming") ?? entries[0];
  return cellOf(register, "Attendance", entry?.position ?? null, "status");
}
