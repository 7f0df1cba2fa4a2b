import { plainText } from "../../records/plain-text";
import { namedCondition } from "./named-condition";
import type { WhichSeats } from "./reasons";
import { readWrittenConditions } from "./written-conditions";

/** One condition of a quorum rule as an officer writes it. Several are joined by `and`: all must be met. */
export type PlainCondition =
  | { readonly kind: "statutory partners" }
  | { readonly kind: "most agencies" }
  | { readonly kind: "area authority" }
  | { readonly kind: "each"; readonly agencies: readonly string[] }
  | { readonly kind: "at least"; readonly needed: number; readonly agencies: readonly string[] }
  | { readonly kind: "seats"; readonly needed: number; readonly which?: WhichSeats }
  | {
      readonly kind: "share";
      readonly share: number;
      readonly more: boolean;
      readonly of: "seats" | "agencies" | readonly string[];
      readonly which?: WhichSeats;
    };

/** The greater or the lesser of two of them. */
export interface BoundCondition {
  readonly kind: "bound";
  readonly bound: "greater" | "lesser";
  readonly of: readonly [PlainCondition, PlainCondition];
}

export type WrittenCondition = PlainCondition | BoundCondition;

/** A rule taken apart, or the piece of it that cannot be read and why. */
export type ReadRule =
  | { readonly status: "none" }
  | { readonly status: "read"; readonly conditions: readonly WrittenCondition[] }
  | { readonly status: "unreadable"; readonly piece: string; readonly why: string };

/**
 * What does the Quorum rule column ask for? The documents' own rules by their names, `None`, or a written rule such
 * as `each of: A; B; C and 4 of: D; E; F` or `one third of seats` (at least that share; `more than half of seats` is
 * strictly more). `the greater of` and `the lesser of` bind the two conditions that follow. Agencies are separated by semicolons and stay as written here.
 *
 * Source: GOV 11.1 to 11.3 for the named rules; a written rule is the partnership's own.
 * @example readQuorumRule("2 of: A; B; C") // read: at least 2 of A, B, C
 */
export function readQuorumRule(written: string): ReadRule {
  const text = plainText(written).replace(/[.;,]+$/, "");
  if (/^none$/i.test(text)) return { status: "none" };
  const named = text.split(/\s+and\s+/i).map(namedCondition);
  return named.every((condition) => condition !== null)
    ? { status: "read", conditions: named }
    : readWrittenConditions(text);
}

/** Does the cell say that no quorum is stated: `None`, with or without a full stop? Source: GOV 11.1 to 11.3 name no other body. */
export function statesNoQuorum(written: string): boolean {
  return readQuorumRule(written).status === "none";
}

/** Is the rule the one of the Education Groups, that the area's local authority is represented? Source: GOV 11.3. */
export function asksForAreaAuthority(written: string): boolean {
  const read = readQuorumRule(written);
  return read.status === "read" && read.conditions.length === 1 && read.conditions[0]?.kind === "area authority";
}

/** Is the rule the partnership's own, and asks for no statutory partners as such? Source: GOV 11.1 to 11.3 for the others. */
export function isRuleOfItsOwn(written: string): boolean {
  const read = readQuorumRule(written);
  return (
    read.status === "read" &&
    read.conditions.every(({ kind }) => kind !== "statutory partners" && kind !== "area authority")
  );
}

/** How many of `of` make a share: at least it, or strictly more. Guards against shares like 0.07 × 100. */
export function neededFor(share: number, more: boolean, of: number): number {
  const exact = Math.round(share * of * 1e9) / 1e9;
  return more ? Math.floor(exact) + 1 : Math.ceil(exact);
}
