import { isReadable } from "../../functions/unreadable-setting";
import { inWords, pounds } from "../../answers/english";
import { plainDate, toLongDate, type PlainDate } from "../../calendar/plain-date";
import { readYearLabel } from "../../calendar/reporting-year";
import { keyOf } from "../../records/cell";
import type { RowFinding } from "../../records/finding";
import { plainText } from "../../records/plain-text";
import type { Contribution } from "../../records/work";
import { provisionOn } from "../../register/provision-on";
import type { Register } from "../../register/register";
import { YEARLY_CONTRIBUTORS } from "../../sources/provisions/finance";
import { YEAR_STARTS } from "../../sources/provisions/reporting";
import { mayMeanAgency } from "../membership/likely-meant";
import { partnersMiscounted } from "../membership/statutory-partners";
import { contributionRows, inPence, partnerYears, yearKey } from "./contributions";
import { divided } from "./divided";
import { type Shares, sharesOn } from "./shares";

/**
 * A partner's due of a year stays this near to its exact share: of what does not divide, somebody carries the odd
 * penny.
 */
const ODD_PENNY = 1;

/**
 * Where do the contributions of a year not follow the shares? Dues of the partners that are off their shares by more
 * than the odd penny; a partner, or who contributes besides, without a row in a year that has rows; more received than
 * due; an amount received on a day to come. A year goes by what held on its first day, or today where that is still to
 * come; one that began before the shares were agreed is left alone, and so is each while it cannot be read when a year
 * starts, and a partner whom a row may mean that names no agency. Shares are not looked at where Agencies has another number of statutory
 * partners than the documents name.
 *
 * Source: MASA 15.1.
 */
export function* financeFindings(register: Register, asAt: PlainDate): Iterable<RowFinding> {
  const rows = register.all("Contributions");
  for (const row of rows) yield* rowFindings(row, asAt);
  if (!isReadable(register, YEAR_STARTS)) return;
  for (const year of new Map(rows.map((row) => [yearKey(row.year), row.year])).values()) {
    const begins = Math.min(firstDayOf(register, year) ?? asAt, asAt) as PlainDate;
    const shares = sharesOn(register, begins);
    const besides = provisionOn(register, YEARLY_CONTRIBUTORS, begins);
    if ("status" in shares) continue;
    const dues = new Map(partnerYears(register, year, asAt).map(({ partner, due }) => [keyOf(partner), due]));
    if (partnersMiscounted(register, begins) === null) yield* shareFindings(register, year, { ...shares, dues });
    if (besides.status === "in force") yield* besidesFindings(register, year, besides.value);
  }
}

/** The first day of a year as its label says it: 1 April 2026 for "2026-27"; null for a year in other words. */
function firstDayOf(register: Register, year: string): PlainDate | null {
  const first = Number(/^\d{4}/.exec(readYearLabel(plainText(year)) ?? "")?.[0] ?? Number.NaN);
  if (Number.isNaN(first)) return null;
  return plainDate(first, provisionOn(register, YEAR_STARTS, plainDate(first, 1, 1)).value, 1);
}

function* rowFindings(row: Contribution, asAt: PlainDate): Iterable<RowFinding> {
  const at = { severity: "warning", table: "Contributions", row } as const;
  if (row.receivedOn !== null && row.receivedOn > asAt) {
    yield {
      ...at,
      code: "received-in-the-future",
      property: "receivedOn",
      found: toLongDate(row.receivedOn),
      message: `The contribution from ${row.partner} for ${row.year} is marked received on a day that is still to come.`,
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

/** What each partner's share is by the documents, and what it owes for the year in pence, by the key of its name. */
interface SharesAndDues extends Shares {
  readonly dues: ReadonlyMap<string, number>;
}

function* shareFindings(
  register: Register,
  year: string,
  { partners, weights, areEqual, dues }: SharesAndDues,
): Iterable<RowFinding> {
  const perhaps = partners.filter((partner) => hasRowPerhaps(register, year, partner));
  const missing = partners.filter((partner) => !dues.has(keyOf(partner)) && !perhaps.includes(partner));
  if (missing.length > 0) {
    const owed = areEqual ? "each partner owes an equal share" : "each partner owes its share";
    yield {
      ...yearWarning(register, year),
      code: "contribution-missing",
      message: `${year} has no contribution from ${inWords(missing)}; ${owed}.`,
      fix: missing.length === 1 ? "Add a row for it." : "Add a row for each of them.",
    };
    return;
  }
  if (perhaps.length > 0) return;
  const own = partners.map((partner) => dues.get(keyOf(partner)) ?? 0);
  const total = own.reduce((sum, due) => sum + due, 0);
  const isWithinAPenny = (due: number, place: number): boolean =>
    Math.abs(due - total * (weights[place] ?? 0)) < ODD_PENNY - 1e-6;
  if (own.every(isWithinAPenny)) return;
  const byShares = divided(total, weights).pence.map(pounds).join(", ");
  yield {
    ...yearWarning(register, year),
    code: "shares-unequal",
    message: areEqual
      ? `The partners' dues for ${year} are not equal. Equal shares of ${pounds(total)} are ${byShares}.`
      : `The partners' dues for ${year} do not follow their shares. The shares of ${pounds(total)} are ${byShares}.`,
    fix: "Correct Due in these rows, or note why they differ.",
  };
}

function* besidesFindings(register: Register, year: string, contributors: readonly string[]): Iterable<RowFinding> {
  const rows = contributionRows(register, year);
  for (const name of contributors) {
    const agency = register.agency(name);
    if (agency === undefined || rows.some(({ partner }) => register.agency(partner) === agency)) continue;
    if (hasRowPerhaps(register, year, agency.agency)) continue;
    yield {
      ...yearWarning(register, year),
      code: "contribution-missing",
      message: `${year} has no contribution from ${agency.agency}, which contributes each year on top of the partners' shares.`,
      fix: "Add a row for it, with what is due.",
    };
  }
}

/** Does a row of a year name no agency, but may mean this one? */
function hasRowPerhaps(register: Register, year: string, name: string): boolean {
  const agency = register.agency(name);
  return contributionRows(register, year).some(
    ({ partner }) =>
      agency !== undefined && register.agency(partner) === undefined && mayMeanAgency(register, partner, agency),
  );
}

function yearWarning(
  register: Register,
  year: string,
): Pick<RowFinding, "severity" | "table" | "row" | "property" | "found"> {
  const row = contributionRows(register, year)[0] ?? null;
  return { severity: "warning", table: "Contributions", row, property: "year", found: year };
}
