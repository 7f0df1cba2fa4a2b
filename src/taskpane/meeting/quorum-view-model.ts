import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { type WhoIsThere, whoIsThere } from "../../governance/membership/who-is-there";
import { quorumForecast } from "../../governance/quorum/forecast";
import { judgeQuorum } from "../../governance/quorum/quorate";
import type { QuorumCondition, QuorumForecast, QuorumJudged } from "../../governance/quorum/reasons";
import { sayQuorum } from "../../governance/quorum/words";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { type CellPlace, cellOf } from "../cell-place";
import type { Signal } from "../parts/signal";

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
  /** "Present", "Remote", "Deputy" or "Coming" */
  readonly how: string;
}

export interface QuorumCard {
  /** "Quorate", "Not quorate", … */
  readonly verdict: string;
  readonly signal: Signal;
  readonly sentence: string;
  /** "GOV 11.2, GOV 7.2f" */
  readonly paragraphs: string;
  readonly tallies: readonly Tally[];
  /** True before anything is recorded: who is there are those who said they come. */
  readonly isForecast: boolean;
  readonly there: readonly PersonLine[];
  readonly missing: readonly string[];
  readonly notYetMarked: readonly string[];
  /** Where attendance is typed: the first row not yet marked, or the first row. */
  readonly attendance: CellPlace | null;
}

/** How a meeting's quorum stands now, for the pane; before it, how it looks by those who said they come. */
export function quorumCard(register: Register, meeting: Meeting, today: PlainDate): QuorumCard {
  const judged = judgeQuorum(register, meeting, { asAt: today });
  const attendance = whereToType(register, register.attendanceOf(meeting.meeting).rows);
  const roll = whoIsThere(register, meeting, today);
  if (!isAnswer(judged)) {
    const { citations } = judged;
    const reason = judged.reason();
    return {
      ...VERDICTS[reason.verdict],
      sentence: sayQuorum(reason),
      paragraphs: citations.join(", "),
      ...standing(reason.conditions),
      isForecast: false,
      there: peopleThere(roll),
      attendance,
    };
  }
  const { because } = judged;
  const facts = because.isSaidBy(sayQuorum) ? because.facts : null;
  if (facts?.kind === "not recorded") {
    const forecast = forecastCard(register, meeting, today, { roll, attendance });
    return meeting.date < today
      ? { ...forecast, verdict: "Not yet recorded", signal: "unsure", sentence: because.sentence }
      : forecast;
  }
  const verdict =
    judged.status === "does not apply" ? judged.value : facts?.kind === "cancelled" ? "Cancelled" : "Cannot tell";
  return {
    verdict,
    signal: verdict === "Cannot tell" ? "unsure" : "quiet",
    sentence: because.sentence,
    paragraphs: judged.citations.join(", "),
    ...standing([]),
    isForecast: false,
    there: [],
    attendance,
  };
}

function forecastCard(
  register: Register,
  meeting: Meeting,
  today: PlainDate,
  { roll, attendance }: { readonly roll: WhoIsThere | null; readonly attendance: CellPlace | null },
): QuorumCard {
  const answer = quorumForecast(register, meeting, today);
  const facts = answer.because.isSaidBy(sayQuorum) ? answer.because.facts : null;
  const reason = facts?.kind === "forecast" ? facts : null;
  const seen = reason === null ? ({ verdict: "Cannot tell", signal: "unsure" } as const) : FORECASTS[reason.forecast];
  return {
    ...seen,
    sentence: answer.because.sentence,
    paragraphs: answer.citations.join(", "),
    ...standing(reason?.conditions ?? []),
    isForecast: true,
    there: whoIsComing(roll),
    attendance,
  };
}

const FORECASTS: Readonly<Record<QuorumForecast, { readonly verdict: string; readonly signal: Signal }>> = {
  Quorate: { verdict: "Will be quorate", signal: "good" },
  "At risk": { verdict: "Quorum at risk", signal: "unsure" },
  "Cannot be quorate": { verdict: "Cannot be quorate", signal: "bad" },
};

const VERDICTS: Readonly<Record<QuorumJudged["verdict"], { readonly verdict: string; readonly signal: Signal }>> = {
  quorate: { verdict: "Quorate", signal: "good" },
  "not quorate": { verdict: "Not quorate", signal: "bad" },
  undecided: { verdict: "Cannot tell yet", signal: "unsure" },
};

const LABELS: Readonly<Record<QuorumCondition["kind"], string>> = {
  partners: "Statutory partners",
  authority: "The area's local authority",
  each: "Agencies the rule names",
  most: "Relevant agencies",
  some: "Agencies listed",
  seats: "Seats",
};

function standing(conditions: readonly QuorumCondition[]): Pick<QuorumCard, "tallies" | "missing" | "notYetMarked"> {
  return {
    tallies: conditions.map(({ kind, represented, of, needed }) => ({
      label: LABELS[kind],
      represented,
      of,
      needed,
      isMet: represented >= needed,
    })),
    missing: [...new Set(conditions.flatMap(({ missing }) => missing))],
    notYetMarked: [...new Set(conditions.flatMap(({ undecided }) => undecided))],
  };
}

function peopleThere(roll: WhoIsThere | null): readonly PersonLine[] {
  if (roll === null || !roll.recorded) return [];
  return roll.agenciesAt().map((agency) => {
    const statuses = new Set(
      roll.attendance.rows.filter((entry) => roll.agencyOf(entry) === agency).map(({ status }) => status),
    );
    const how = [...roll.membership.presentStatuses].find((status) => statuses.has(status as never)) ?? "Present";
    return { name: agency.agency, how };
  });
}

/** The agencies that said they come, or are there already. */
function whoIsComing(roll: WhoIsThere | null): readonly PersonLine[] {
  if (roll === null) return [];
  const coming = roll.attendance.rows
    .filter(({ status }) => status === "Coming")
    .map((entry) => roll.agencyOf(entry)?.agency ?? "")
    .filter((name) => name !== "");
  return [...new Set(coming)].map((name) => ({ name, how: "Coming" }));
}

function whereToType(register: Register, entries: readonly AttendanceRow[]): CellPlace | null {
  const entry = entries.find(({ status }) => status === null || status === "Coming") ?? entries[0];
  return cellOf(register, "Attendance", entry?.position ?? null, "status");
}
