import { addDays, type PlainDate } from "../../../src/calendar/plain-date";
import type { Provision, Version } from "../../../src/sources/provisions/provision";
import { on, type GivenRow } from "../../register/given-workbook";
import { provisionNamed } from "../../sources/provision-named";

/** In every example a new version holds from 1 January 2027 on: what was in force before held for the last time on New Year's Eve. */
export const LAST_OLD = "2026-12-31";
export const FIRST_NEW = "2027-01-01";
export const BOTH = [LAST_OLD, FIRST_NEW] as const;

/** A day by which either matter is long past: a rule that reads the day asked about instead of the matter's own shows. */
export const LATER = "2027-03-01";

/** Two matters that are alike but for their day, judged by a provision that was changed between them. */
export interface DatedCase {
  readonly provision: string;
  readonly paragraph: string;
  /** What the matter is, and what changes. */
  readonly given: string;
  readonly newValue: unknown;
  /** What is answered of the matter of the last old day, and of the one of the first new day. */
  readonly answers: (settings: readonly GivenRow[]) => readonly unknown[];
  readonly old: unknown;
  readonly recent: unknown;
  /** For a provision behind a setting: what may be written in its row, and what is answered then of both matters. */
  readonly rows?: readonly (readonly [written: string, ofBoth: unknown])[];
}

/** Changes a provision as docs/architecture.md says (the version that stands ends, another follows), until what is returned is called. */
export function amend(name: string, from: PlainDate, value: unknown): () => void {
  return addVersion(provisionNamed(name), from, value);
}

/** The same for a provision at hand. */
export function addVersion(provision: Provision<unknown>, from: PlainDate, value: unknown): () => void {
  const versions = provision.versions as unknown as Version<unknown>[];
  const last = versions.at(-1)!;
  versions.splice(-1, 1, { ...last, to: addDays(from, -1) }, { ...last, from, value });
  return () => void versions.splice(-2, 2, last);
}

/** What is answered while a provision has its new value from 1 January 2027 on. */
export function whileAmended<T>(name: string, value: unknown, then: () => T): T {
  const undo = amend(name, on(FIRST_NEW), value);
  try {
    return then();
  } finally {
    undo();
  }
}

/** A day as formulas write it: DATE(2026,12,31). */
export function inFormula(iso: string): string {
  return `DATE(${iso.split("-").map(Number).join(",")})`;
}
