import { type Answer, type Citations, isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { firstMissing } from "../../functions/absent-tables";
import { citedFor } from "../../functions/own-source";
import { type WhoIsThere, whoIsThere } from "../../governance/membership/who-is-there";
import { callThem } from "../../governance/quorum/condition-words";
import { quorumForecast } from "../../governance/quorum/forecast";
import { judgeQuorum } from "../../governance/quorum/quorate";
import type { QuorumCondition, QuorumForecast, QuorumJudged, QuorumNote } from "../../governance/quorum/reasons";
import { hangsOnTimes } from "../../governance/quorum/time-words";
import { whyMissing } from "../../governance/quorum/why-missing";
import { sayQuorum } from "../../governance/quorum/words";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { Signal } from "../parts/signal";
import { openHeading, WHY_HEADINGS } from "./why-headings";

/** One condition of the quorum: "Statutory partners: 3 of 4; 4 needed". */
export interface Tally {
  readonly label: string;
  readonly represented: number;
  readonly of: number;
  readonly needed: number;
  /** good: met. bad: cannot be met by those who are not yet marked. */
  readonly signal: Signal;
  /** Is the number needed said in few words too? No list of the documents makes it known. */
  readonly saysNeeded?: true;
}

/** Those whom the quorum asks for and who are not there, or of whom it is not known, under what is said of all of them. */
export interface Gap {
  /** "Apologies", "No seat in this group", "Not yet marked" */
  readonly heading: string;
  readonly signal: Signal;
  readonly names: readonly string[];
}

export interface QuorumCard {
  /** "Quorate", "Not quorate", … */
  readonly verdict: string;
  readonly signal: Signal;
  readonly sentence: string;
  readonly citations: Citations;
  readonly tallies: readonly Tally[];
  readonly gaps: readonly Gap[];
  /** Why the group can never be quorate by its rule; "" where it can. */
  readonly never: string;
}

/** How a meeting's quorum stands now, for the pane; before it, how it looks by those who said they come. */
export function quorumCard(register: Register, meeting: Meeting, today: PlainDate): QuorumCard {
  const card = cardOf(register, meeting, today);
  return {
    ...card,
    citations: citedFor(register, card.citations, { group: register.group(meeting.group), restsOn: "Quorum" }),
  };
}

function cardOf(register: Register, meeting: Meeting, today: PlainDate): QuorumCard {
  const missing = firstMissing(register, ["Agencies", "Groups", "Seats"], "GOV 11.1");
  if (missing !== null) return unjudgedCard(missing, false);
  const judged = judgeQuorum(register, meeting, { asAt: today });
  if (!isAnswer(judged)) {
    const facts = judged.reason();
    const open = hangsOnTimes(facts.notes) ? "Not certain" : openHeading({ recorded: true });
    return {
      ...VERDICTS[facts.verdict],
      sentence: sayQuorum(facts),
      citations: judged.citations,
      ...standing(facts, whoIsThere(register, meeting, today), open),
    };
  }
  const facts = judged.because.isSaidBy(sayQuorum) ? judged.because.facts : null;
  if (facts?.kind !== "not recorded") return unjudgedCard(judged, facts?.kind === "cancelled");
  const forecast = forecastCard(register, meeting, today);
  if (meeting.date >= today) return forecast;
  return { ...forecast, verdict: "Not yet recorded", signal: "unsure", sentence: judged.because.sentence };
}

/** Where there is nothing to judge, or it cannot be judged. */
function unjudgedCard(answer: Answer<never>, isCancelled: boolean): QuorumCard {
  const verdict = answer.status === "does not apply" ? answer.value : isCancelled ? "Cancelled" : "Cannot tell";
  return {
    verdict,
    signal: verdict === "Cannot tell" ? "unsure" : "quiet",
    sentence: answer.because.sentence,
    citations: answer.citations,
    tallies: [],
    gaps: [],
    never: "",
  };
}

function forecastCard(register: Register, meeting: Meeting, today: PlainDate): QuorumCard {
  const answer = quorumForecast(register, meeting, today);
  const facts = answer.because.isSaidBy(sayQuorum) ? answer.because.facts : null;
  const forecast = facts?.kind === "forecast" ? facts : null;
  const known = forecast ?? { conditions: [], notes: [] };
  return {
    ...(forecast === null ? ({ verdict: "Cannot tell", signal: "unsure" } as const) : FORECASTS[forecast.forecast]),
    sentence: answer.because.sentence,
    citations: answer.citations,
    ...standing(known, whoIsThere(register, meeting, today), openHeading({ recorded: false })),
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

interface Facts {
  readonly conditions: readonly QuorumCondition[];
  readonly notes: readonly QuorumNote[];
}

function standing(
  { conditions, notes }: Facts,
  whoIs: WhoIsThere | null,
  open: string,
): Pick<QuorumCard, "tallies" | "gaps" | "never"> {
  const missing = whoIs === null ? [] : distinct(conditions, (each) => each.missing);
  const whys = missing.map((name) => ({ name, why: whoIs === null ? "absent" : whyMissing(whoIs, name).why }));
  const unread = distinct(conditions, ({ unreadable }) => unreadable);
  const called = Object.assign({}, ...conditions.map((each) => each.called ?? {})) as Record<string, string>;
  const gaps: readonly Gap[] = [
    ...Object.entries(WHY_HEADINGS).map(([why, heading]): Gap => {
      const names = whys.filter((each) => each.why === why).map(({ name }) => name);
      return { heading, signal: "bad", names };
    }),
    {
      heading: open,
      signal: "unsure",
      names: distinct(conditions, ({ undecided }) => undecided).filter((name) => !unread.includes(name)),
    },
    { heading: "Cannot be read", signal: "unsure", names: unread },
  ];
  return {
    tallies: conditions.map(tallyOf),
    gaps: gaps
      .filter(({ names }) => names.length > 0)
      .map((gap) => ({ ...gap, names: callThem({ called }, gap.names) })),
    never: notes.some(({ kind }) => kind === "no seat") && whys.some(({ why }) => why === "no seat") ? NEVER : "",
  };
}

const NEVER = "By its Quorum rule this group can never be quorate.";

function tallyOf({ kind, represented, of, needed, undecided, called }: QuorumCondition): Tally {
  const isMet = represented >= needed;
  const mayBeMet = represented + undecided.length >= needed;
  return {
    label: LABELS[kind],
    represented,
    of,
    needed,
    signal: isMet ? "good" : mayBeMet ? "unsure" : "bad",
    ...(called === undefined ? {} : { saysNeeded: true }),
  };
}

function distinct(
  conditions: readonly QuorumCondition[],
  namesOf: (condition: QuorumCondition) => readonly string[],
): readonly string[] {
  return [...new Set(conditions.flatMap(namesOf))];
}
