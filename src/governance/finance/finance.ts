import type { Answer } from "../../answers/answer";
import { wrongArgument } from "../../answers/lookup";
import { plainDate, toLongDate, type PlainDate } from "../../calendar/plain-date";
import { readYearLabel } from "../../calendar/reporting-year";
import { noRuleInForce } from "../../functions/no-rule-in-force";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import type { Contribution } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { BUDGET_SHARES, YEARLY_CONTRIBUTORS } from "../../sources/provisions/finance";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import type { PartnerYear } from "./reasons";
import { answered, cannotTell, pounds } from "./words";

/** A partner's due of a year stays within this of its exact share: of what does not divide, somebody carries the odd penny. */
const ODD_PENNY = 1;

/**
 * What is a partner's share of a total, in pounds to the penny? Every share is rounded down, and what is left goes a penny
 * each to the largest remainders, of equal ones to the first in the document's list, so that the shares add up to the total. A total
 * with parts of a penny is taken to the nearest one. A partner without a share: cannot tell. A total below nought, or too
 * large to be kept to the penny, is a wrong question.
 *
 * Source: MASA 15.1 (four equal shares).
 * @example shareOf(register, 100.01, "Derby City Council", today) // 25.01: the first in the list carries the odd penny
 */
export function shareOf(register: Register, total: number, partner: string, asAt: PlainDate): Answer<number> {
  const shares = provisionOn(register, BUDGET_SHARES, asAt);
  if (shares.status === "no rule in force") return noRuleInForce("rule on shares", asAt, shares);
  const totalPence = Math.round(total * 100);
  if (total < 0 || !Number.isSafeInteger(totalPence)) {
    return wrongArgument(
      { argument: "total", found: String(total), expected: "an amount in pounds, nought or more" },
      "MASA 15.1",
    );
  }
  const partners = Object.keys(shares.value);
  const agency = register.agency(partner)?.agency ?? partner;
  const place = partners.findIndex((each) => keyOf(register.agency(each)?.agency ?? each) === keyOf(agency));
  if (place < 0) return cannotTell({ kind: "no share", partner: agency, partners }, "MASA 15.1");
  const weights = Object.values(shares.value);
  const split = divided(totalPence, weights);
  const sharePence = split.pence[place] ?? 0;
  return answered(
    sharePence / 100,
    {
      kind: "share",
      partner: agency,
      totalPence,
      percent: (weights[place] ?? 0) * 100,
      sharePence,
      oddPence: split.odd.map((at) => partners[at] ?? ""),
      rounded: Math.abs(total * 100 - totalPence) > 1e-6 * Math.max(1, totalPence),
    },
    "MASA 15.1",
  );
}

/**
 * Divides a number of pence by weights that add up to one: by largest remainder, of equal remainders the first. `odd` are the
 * places that carry a penny more than their weight rounded down.
 *
 * @example divided(10001, [0.25, 0.25, 0.25, 0.25]) // { pence: [2501, 2500, 2500, 2500], odd: [0] }
 */
export function divided(
  pence: number,
  weights: readonly number[],
): { readonly pence: readonly number[]; readonly odd: readonly number[] } {
  const exact = weights.map((weight) => pence * weight);
  const down = exact.map((amount) => Math.floor(amount + 1e-9));
  const left = pence - down.reduce((sum, amount) => sum + amount, 0);
  const remainder = (place: number): number => (exact[place] ?? 0) - (down[place] ?? 0);
  const odd = weights
    .map((_, place) => place)
    .sort((a, b) => remainder(b) - remainder(a) || a - b)
    .slice(0, left)
    .sort((a, b) => a - b);
  return { pence: down.map((amount, place) => amount + (odd.includes(place) ? 1 : 0)), odd };
}

/**
 * What has each partner paid of what it owes for a financial year, as at a day, in pence? Rows of one partner are added up, whichever way the year is written. What was
 * received on a later day has not been received; an amount without a day counts as received.
 *
 * Source: MASA 15.1; GOV 8.3h.
 * @example contributionsIn(register, "2026-27", asAt) // [{ partner: "Derby City Council", due: 2500000, received: 1250000 }, …]
 */
export function contributionsIn(register: Register, year: string, asAt: PlainDate): Answer<readonly PartnerYear[]> {
  const partners = new Map<string, PartnerYear>();
  for (const row of register.all("Contributions").filter((each) => isSameYear(each.year, year))) {
    const partner = register.agency(row.partner)?.agency ?? row.partner;
    const before = partners.get(keyOf(partner)) ?? { partner, due: 0, received: 0 };
    const isReceived = row.receivedOn === null || row.receivedOn <= asAt;
    partners.set(keyOf(partner), {
      partner: before.partner,
      due: before.due + inPence(row.due),
      received: before.received + (isReceived ? inPence(row.received) : 0),
    });
  }
  const listed = [...partners.values()];
  return answered(listed, { kind: "contributions", year, asAt, partners: listed }, "MASA 15.1", "GOV 8.3h");
}

function isSameYear(a: string, b: string): boolean {
  return yearKey(a) === yearKey(b);
}

function yearKey(written: string): string {
  return readYearLabel(written) ?? keyOf(written);
}

function inPence(amount: number | null): number {
  return Math.round((amount ?? 0) * 100);
}

/**
 * Where do the contributions of a year not follow the shares? Dues of the partners that are off their shares by more than the odd penny, a
 * partner, or who contributes besides, with no row in a year others have one, more received than due, and an amount received on a
 * day to come. A year goes by what held on its first day, as far as that has come; one that began before the shares were agreed is left alone.
 *
 * Source: MASA 15.1.
 */
export function* financeFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const rows = register.all("Contributions");
  for (const row of rows) yield* rowFindings(row, asAt);
  for (const year of new Map(rows.map((row) => [yearKey(row.year), row.year])).values()) {
    const begins = Math.min(firstDayOf(register, year) ?? asAt, asAt) as PlainDate;
    const shares = provisionOn(register, BUDGET_SHARES, begins);
    const besides = provisionOn(register, YEARLY_CONTRIBUTORS, begins);
    if (shares.status !== "in force") continue;
    yield* yearFindings(register, year, shares.value, asAt);
    if (besides.status === "in force") yield* besidesFindings(register, year, besides.value);
  }
}

/** The first day of a year as its label says it: 1 April 2026 for "2026-27"; null for a year in other words. */
function firstDayOf(register: Register, year: string): PlainDate | null {
  const first = Number(/^\d{4}/.exec(readYearLabel(year) ?? "")?.[0] ?? Number.NaN);
  if (Number.isNaN(first)) return null;
  return plainDate(first, provisionOn(register, YEAR_STARTS, plainDate(first, 1, 1)).value, 1);
}

function* besidesFindings(register: Register, year: string, contributors: readonly string[]): Iterable<RowFinding> {
  const rows = register.all("Contributions").filter((row) => isSameYear(row.year, year));
  for (const name of contributors) {
    const agency = register.agency(name);
    if (agency === undefined || rows.some(({ partner }) => register.agency(partner) === agency)) continue;
    yield {
      severity: "warning",
      code: "contribution-missing",
      table: "Contributions",
      row: rows[0] ?? null,
      property: "year",
      found: year,
      message: `${year} has no contribution of ${agency.agency}, which contributes each year besides the partners' shares.`,
      fix: "Add a row for it, with what is due.",
    };
  }
}

function* rowFindings(row: Contribution, asAt: PlainDate): Iterable<RowFinding> {
  const at = { severity: "warning", table: "Contributions", row } as const;
  if (row.receivedOn !== null && row.receivedOn > asAt) {
    yield {
      ...at,
      code: "received-in-the-future",
      property: "receivedOn",
      found: toLongDate(row.receivedOn),
      message: `The contribution of ${row.partner} for ${row.year} is marked received on a day that is still to come.`,
      fix: "Correct the date, or clear it until it is in.",
    };
  }
  if (row.due !== null && inPence(row.received) > inPence(row.due)) {
    yield {
      ...at,
      code: "received-more-than-due",
      property: "received",
      found: String(row.received),
      message: `${row.partner} has paid ${pounds(inPence(row.received))} for ${row.year}, more than the ${pounds(inPence(row.due))} due.`,
      fix: "Correct Due or Received.",
    };
  }
}

function* yearFindings(
  register: Register,
  year: string,
  shares: Readonly<Record<string, number>>,
  asAt: PlainDate,
): Iterable<RowFinding> {
  const [partners, weights] = [Object.keys(shares), Object.values(shares)];
  const areEqual = weights.every((weight) => weight === weights[0]);
  const paid = contributionsIn(register, year, asAt);
  if (paid.status !== "answered") return;
  const first = register.all("Contributions").find((row) => isSameYear(row.year, year));
  const at = {
    severity: "warning",
    table: "Contributions",
    row: first ?? null,
    property: "year",
    found: year,
  } as const;
  const byPartner = new Map(paid.value.map((each) => [keyOf(each.partner), each]));
  const own = partners.map((name) => byPartner.get(keyOf(register.agency(name)?.agency ?? name)));
  const missing = partners.filter((_, i) => own[i] === undefined);
  if (missing.length > 0) {
    yield {
      ...at,
      code: "contribution-missing",
      message: `${year} has no contribution of ${missing.join(", ")}; ${areEqual ? "each of the four partners owes an equal share" : "each partner owes its share"}.`,
      fix: "Add a row for each of them.",
    };
    return;
  }
  const dues = own.map((each) => each?.due ?? 0);
  const total = dues.reduce((sum, due) => sum + due, 0);
  const isWithinAPenny = (due: number, place: number): boolean =>
    Math.abs(due - total * (weights[place] ?? 0)) < ODD_PENNY - 1e-6;
  if (dues.every(isWithinAPenny)) return;
  const byShares = divided(total, weights).pence.map(pounds).join(", ");
  yield {
    ...at,
    code: "shares-unequal",
    message: areEqual
      ? `The four partners' dues for ${year} are not equal; of ${pounds(total)} they would be ${byShares}.`
      : `The partners' dues for ${year} do not follow their shares; of ${pounds(total)} they would be ${byShares}.`,
    fix: "Correct Due in these rows, or note why they differ.",
  };
}
