import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { Citation } from "../citation";
import { DECISION_PROVISIONS } from "./decisions";
import { MEETING_PROVISIONS } from "./meetings";
import { PEOPLE_PROVISIONS } from "./people";
import type { Provision, Version } from "./provision";
import { QUORUM_PROVISIONS } from "./quorum";
import { RUNNING_PROVISIONS } from "./running";

export const PROVISIONS = {
  ...QUORUM_PROVISIONS,
  ...DECISION_PROVISIONS,
  ...MEETING_PROVISIONS,
  ...RUNNING_PROVISIONS,
  ...PEOPLE_PROVISIONS,
} as const;

export type ProvisionName = keyof typeof PROVISIONS;

/** The type of a provision's value: a number of days, a list of bodies, … */
export type ValueOf<N extends ProvisionName> = (typeof PROVISIONS)[N] extends Provision<infer T> ? T : never;

export interface InForce<T> extends Version<T> {
  readonly status: "in force";
}

export interface NoRuleInForce {
  readonly status: "no rule in force";
  /** "No rule in force on 1 June 2022: …", to be shown as the reason an answer cannot be told. */
  readonly sentence: string;
  /** The paragraphs that hold on other days. */
  readonly citations: readonly [Citation, ...Citation[]];
}

/**
 * What did the documents say on a day? The value in force with its paragraphs and how it was read, the
 * first and last day of a version counted in. Before the first version, between two, or after the last
 * has ended, there is no rule in force: never the nearest value in its place.
 *
 * @example provisionOn("timescales.reportWorkingDays", plainDate(2026, 3, 31)) // value 7, GOV 8.5
 */
export function provisionOn<N extends ProvisionName>(name: N, date: PlainDate): InForce<ValueOf<N>> | NoRuleInForce {
  const { subject, versions } = PROVISIONS[name] as unknown as Provision<ValueOf<N>>;
  const version = versions.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  if (version !== undefined) return inForce(version);
  const next = versions.find(({ from }) => from > date);
  const nearest = next ?? versions.at(-1) ?? versions[0];
  const when =
    next === undefined ? `held until ${toLongDate(nearest.to ?? date)}` : `holds from ${toLongDate(nearest.from)}`;
  return {
    status: "no rule in force",
    sentence: `No rule in force on ${toLongDate(date)} (${subject.charAt(0).toLowerCase()}${subject.slice(1)}): ${nearest.citations[0]} ${when}.`,
    citations: nearest.citations,
  };
}

const asked = new Map<object, object>();

function inForce<T>(version: Version<T>): InForce<T> {
  let known = asked.get(version) as InForce<T> | undefined;
  if (known === undefined) asked.set(version, (known = { ...version, status: "in force" }));
  return known;
}
