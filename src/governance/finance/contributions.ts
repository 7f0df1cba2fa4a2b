import type { Answer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { readYearLabel } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import { plainText } from "../../records/plain-text";
import type { Contribution } from "../../records/work";
import type { Register } from "../../register/register";
import type { PartnerYear } from "./reasons";
import { answered } from "./words";

/**
 * What has each partner paid of what it owes for a financial year, in pence? The rows of one partner are added up,
 * however the year is written. What was received after `asAt` has not been received; an amount without a day counts as
 * received.
 *
 * Source: MASA 15.1; GOV 8.3h.
 * @example contributionsIn(register, "2026-27", asAt) // [{ partner: "Derby City Council", due: 2500000, received: 1250000 }, …]
 */
export function contributionsIn(register: Register, year: string, asAt: PlainDate): Answer<readonly PartnerYear[]> {
  const partners = partnerYears(register, year, asAt);
  return answered(partners, { kind: "contributions", year, asAt, partners }, "MASA 15.1", "GOV 8.3h");
}

/** Each partner with a row in a year, in the order of the rows, as `contributionsIn` adds them up. */
export function partnerYears(register: Register, year: string, asAt: PlainDate): readonly PartnerYear[] {
  const partners = new Map<string, PartnerYear>();
  for (const row of contributionRows(register, year)) {
    const name = register.agency(row.partner)?.agency ?? row.partner;
    const { partner, due, received } = partners.get(keyOf(name)) ?? { partner: name, due: 0, received: 0 };
    const isReceived = row.receivedOn === null || row.receivedOn <= asAt;
    partners.set(keyOf(name), {
      partner,
      due: due + inPence(row.due),
      received: received + (isReceived ? inPence(row.received) : 0),
    });
  }
  return [...partners.values()];
}

/** The rows of Contributions for a year, in their order: "2026/27" is "2026-27". */
export function contributionRows(register: Register, year: string): readonly Contribution[] {
  return register.all("Contributions").filter((row) => yearKey(row.year) === yearKey(year));
}

/** The same for each way of writing a year. */
export function yearKey(written: string): string {
  return readYearLabel(plainText(written)) ?? keyOf(written);
}

/** Pounds in pence; a blank is nothing. */
export function inPence(amount: number | null): number {
  return Math.round((amount ?? 0) * 100);
}
