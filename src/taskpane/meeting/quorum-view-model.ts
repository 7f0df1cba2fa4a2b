import { type Answer, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { firstMissing } from "../../functions/absent-tables";
import { type WhoIsThere, whoIsThere } from "../../governance/membership/who-is-there";
import { quorumForecast } from "../../governance/quorum/forecast";
import { type JudgedQuorum, judgeQuorum } from "../../governance/quorum/quorate";
import type { QuorumCondition, QuorumForecast, QuorumJudged } from "../../governance/quorum/reasons";
import { hangsOnTimes } from "../../governance/quorum/time-words";
import { sayQuorum } from "../../governance/quorum/words";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { type CellPlace, cellOf } from "../cell-place";
import type { Signal } from "../parts/signal";

/** One condition of the quorum: "Statutory partners: 3 of 4; 4 needed". */
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
  /** What stands over those: "Not yet marked". */
  readonly openHeading: string;
  /** Where attendance is typed: the first row not yet marked, or the first row. */
  readonly attendance: CellPlace | null;
}

/** A card but for where attendance is typed. */
type Standing = Omit<QuorumCard, "attendance">;

/** How a meeting's quorum stands now, for the pane; before it, how it looks by those who said they come. */
export function quorumCard(register: Register, meeting: Meeting, today: PlainDate): QuorumCard {
  const attendance = whereToType(register, meeting);
  const missing = firstMissing(register, ["Agencies", "Groups", "Seats"], "GOV 11.1");
  if (missing !== null) return { ...unjudgedStanding(missing, false), attendance };
  const judged = judgeQuorum(register, meeting, { asAt: today });
  if (!isAnswer(judged)) {
    const whoIs = whoIsThere(register, meeting, today);
    return { ...judgedStanding(judged), there: peopleThere(whoIs), attendance };
  }
  const facts = judged.because.isSaidBy(sayQuorum) ? judged.because.facts : null;
  if (facts?.kind !== "not recorded") return { ...unjudgedStanding(judged, facts?.kind === "cancelled"), attendance };
  const forecast = forecastStanding(register, meeting, today);
  if (meeting.date >= today) return { ...forecast, attendance };
  const { sentence } = judged.because;
  return { ...forecast, verdict: "Not yet recorded", signal: "unsure", sentence, attendance };
}

function judgedStanding({ citations, reason }: JudgedQuorum): Omit<Standing, "there"> {
  const facts = reason();
  return {
    ...VERDICTS[facts.verdict],
    sentence: sayQuorum(facts),
    paragraphs: citations.join(", "),
    ...namesIn(facts.conditions),
    openHeading: hangsOnTimes(facts.notes) ? "Not certain" : "Not yet marked",
    isForecast: false,
  };
}

/** Where there is nothing to judge, or it cannot be judged. */
function unjudgedStanding(answer: Answer<never>, isCancelled: boolean): Standing {
  const verdict = answer.status === "does not apply" ? answer.value : isCancelled ? "Cancelled" : "Cannot tell";
  return {
    verdict,
    signal: verdict === "Cannot tell" ? "unsure" : "quiet",
    sentence: answer.because.sentence,
    paragraphs: answer.citations.join(", "),
    ...namesIn([]),
    openHeading: "",
    isForecast: false,
    there: [],
  };
}

function forecastStanding(register: Register, meeting: Meeting, today: PlainDate): Standing {
  const answer = quorumForecast(register, meeting, today);
  const facts = answer.because.isSaidBy(sayQuorum) ? answer.because.facts : null;
  const forecast = facts?.kind === "forecast" ? facts : null;
  return {
    ...(forecast === null ? ({ verdict: "Cannot tell", signal: "unsure" } as const) : FORECASTS[forecast.forecast]),
    sentence: answer.because.sentence,
    paragraphs: answer.citations.join(", "),
    ...namesIn(forecast?.conditions ?? []),
    openHeading: "Not yet known",
    isForecast: true,
    there: whoIsComing(whoIsThere(register, meeting, today)),
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

function namesIn(conditions: readonly QuorumCondition[]): Pick<QuorumCard, "tallies" | "missing" | "notYetMarked"> {
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

function peopleThere(whoIs: WhoIsThere | null): readonly PersonLine[] {
  if (whoIs === null || !whoIs.recorded) return [];
  return whoIs.agenciesAt().map((agency) => {
    const statuses = new Set<string | null>(
      whoIs.attendance.rows.filter((row) => whoIs.agencyOf(row) === agency).map(({ status }) => status),
    );
    const how = [...whoIs.membership.presentStatuses].find((status) => statuses.has(status)) ?? "Present";
    return { name: agency.agency, how };
  });
}

/** The agencies that said they come, or are there already. */
function whoIsComing(whoIs: WhoIsThere | null): readonly PersonLine[] {
  if (whoIs === null) return [];
  const coming = whoIs.attendance.rows
    .filter(({ status }) => status === "Coming")
    .map((row) => whoIs.agencyOf(row)?.agency ?? "")
    .filter((name) => name !== "");
  return [...new Set(coming)].map((name) => ({ name, how: "Coming" }));
}

function whereToType(register: Register, { meeting }: Meeting): CellPlace | null {
  const { rows } = register.attendanceOf(meeting);
  const row = rows.find(({ status }) => status === null || status === "Coming") ?? rows[0];
  return cellOf(register, { table: "Attendance", position: row?.position ?? null, property: "status" });
}
