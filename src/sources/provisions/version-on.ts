import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import type { Citation } from "../citation";
import type { Provision, Version } from "./provision";

export interface InForce<T> extends Version<T> {
  readonly status: "in force";
}

export interface NoRuleInForce {
  readonly status: "no rule in force";
  /** True where the workbook goes by its own rules, and this is not one of them. */
  readonly isOfOthers?: true;
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
 * @example versionOn(reportWorkingDays, plainDate(2026, 3, 31)) // value 7, GOV 8.5
 */
export function versionOn<T>(provision: Provision<T>, date: PlainDate): InForce<T> | NoRuleInForce {
  // Asked several times for each answer: without a closure.
  for (const version of provision.versions)
    if (version.from <= date && (version.to === undefined || date <= version.to)) return inForce(version);
  return noneOn(provision, date);
}

/**
 * What holds for a board that goes by its own rules? What holds for any board, on every day; of the documents nothing else.
 *
 * @example versionForAnyBoard(PAPER_WORKING_DAYS, plainDate(2026, 3, 31)) // no rule in force
 */
export function versionForAnyBoard<T>(provision: Provision<T>, date: PlainDate): InForce<T> | NoRuleInForce {
  const { forAnyBoard } = provision;
  if (forAnyBoard !== undefined) return inForce(versionOf(provision, date));
  return {
    status: "no rule in force",
    isOfOthers: true,
    sentence: "",
    citations: nearestVersion(provision, date).citations,
  };
}

/** The version nearest to a day, with the value that any board has in its place. */
export function versionOf<T>(provision: Provision<T>, date: PlainDate): Version<T> {
  const version = nearestVersion(provision, date);
  const { forAnyBoard } = provision;
  if (typeof forAnyBoard !== "object") return version;
  let own = owned.get(version) as Version<T> | undefined;
  if (own === undefined) owned.set(version, (own = { ...version, value: forAnyBoard.value }));
  return own;
}

const owned = new Map<object, object>();

function noneOn<T>(provision: Provision<T>, date: PlainDate): NoRuleInForce {
  const { subject, versions } = provision;
  const next = versions.find(({ from }) => from > date);
  const nearest = nearestVersion(provision, date);
  const when =
    next === undefined ? `held until ${toLongDate(nearest.to ?? date)}` : `holds from ${toLongDate(nearest.from)}`;
  return {
    status: "no rule in force",
    sentence: `No rule in force on ${toLongDate(date)} (${subject.charAt(0).toLowerCase()}${subject.slice(1)}): ${nearest.citations[0]} ${when}.`,
    citations: nearest.citations,
  };
}

/** The version in force on a day, else the next to come, else the last: for what a partnership may choose on any day. */
export function nearestVersion<T>({ versions }: Provision<T>, date: PlainDate): Version<T> {
  if (versions.length === 1) return versions[0];
  return versions.find(({ to }) => to === undefined || date <= to) ?? versions.at(-1) ?? versions[0];
}

const known = new Map<object, object>();

function inForce<T>(version: Version<T>): InForce<T> {
  let made = known.get(version) as InForce<T> | undefined;
  if (made === undefined) known.set(version, (made = { ...version, status: "in force" }));
  return made;
}
