import { pounds } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { contributionRows, contributionsIn, yearKey } from "../../governance/finance/contributions";
import type { PartnerYear } from "../../governance/finance/reasons";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import type { ExistingRow } from "../../excel/rows-to-write";
import { keyOf } from "../../records/cell";
import type { Contribution } from "../../records/work";
import type { Register } from "../../register/register";
import { cellOf, placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import { contributionChart } from "./contribution-charts";
import type { Signal } from "../parts/signal";
import { byTheDocuments } from "../words/by-the-documents";

/** A partner's contribution of a year; its state is the year. */
export interface MoneyLine extends ListLine {
  readonly year: string;
  /** In pence; nothing or less where all is paid. */
  readonly outstanding: number;
  /** The one row that holds it; null where there are several, or what it holds cannot be read. */
  readonly row: {
    readonly position: number;
    readonly identity: ExistingRow;
    readonly received: number | null;
    readonly receivedOn: PlainDate | null;
  } | null;
}

/**
 * What has each partner paid of what it owes? The reporting year of today first, then the others, the latest first.
 *
 * Source: MASA 15.1.
 */
export function moneyList(register: Register, today: PlainDate): ListModel<MoneyLine> {
  const missing = missingAmong(register, ["Agencies"]);
  if (missing !== null) return { heading: missing, none: missing, lines: [], paragraphs: "" };
  const current = yearOfDay(register, today).label;
  const written = register.all("Contributions").map(({ year }) => yearKey(year));
  const years = [...new Set(written)].sort((a, b) => rank(a, current) - rank(b, current) || b.localeCompare(a));
  const lines = years.flatMap((year) =>
    partnersIn(register, year, today).map((each) => lineOf(register, each, { year, current })),
  );
  return {
    heading: headingOf(partnersIn(register, current, today), current),
    none: lines.length === 0 ? "No contribution is entered yet. Enter the first in Contributions." : "",
    firstRow: lines.length === 0 ? cellOf(register, { table: "Contributions", position: 0, property: "year" }) : null,
    lines,
    charts: years.map((year) => contributionChart(year, partnersIn(register, year, today))),
    paragraphs: byTheDocuments(register, "MASA 15.1, GOV 8.3h"),
  };
}

function rank(year: string, current: string): number {
  return year === yearKey(current) ? 0 : 1;
}

function partnersIn(register: Register, year: string, today: PlainDate): readonly PartnerYear[] {
  const answer = contributionsIn(register, year, today);
  return answer.status === "answered" ? answer.value : [];
}

function headingOf(partners: readonly PartnerYear[], year: string): string {
  if (partners.length === 0) return `No contributions for ${year}`;
  const due = partners.reduce((sum, each) => sum + each.due, 0);
  const received = partners.reduce((sum, each) => sum + each.received, 0);
  const left = partners.reduce((sum, each) => sum + Math.max(0, each.due - each.received), 0);
  const outstanding = left === 0 ? "nothing is outstanding" : `${pounds(left)} is outstanding`;
  return `${year}: ${pounds(received)} of ${pounds(due)} received, ${outstanding}`;
}

function lineOf(
  register: Register,
  { partner, due, received }: PartnerYear,
  { year, current }: { readonly year: string; readonly current: string },
): MoneyLine {
  const rows = contributionRows(register, year).filter(
    (each) => keyOf(register.agency(each.partner)?.agency ?? each.partner) === keyOf(partner),
  );
  const [row] = rows;
  return {
    key: `${year} ${partner}`,
    signal: signalOf(due, received),
    what: partner,
    where: year === current ? "" : year,
    when: `${pounds(received)} of ${pounds(due)} received; ${leftOf(due, received)}`,
    place: row === undefined ? null : placeOfRow(register, "Contributions", row, "received"),
    state: year,
    year,
    outstanding: due - received,
    row: rows.length > 1 || row === undefined ? null : toChange(register, row),
  };
}

function toChange(register: Register, row: Contribution): MoneyLine["row"] {
  const position = register.store("Contributions")?.positionOf(row);
  if (position === undefined || row.unreadable.includes("received") || row.unreadable.includes("receivedOn"))
    return null;
  const { year, partner, received, receivedOn } = row;
  return { position, identity: { Year: year, Partner: partner }, received, receivedOn };
}

function signalOf(due: number, received: number): Signal {
  return received === due ? "good" : "unsure";
}

function leftOf(due: number, received: number): string {
  if (received === due) return "nothing is outstanding";
  return received < due ? `${pounds(due - received)} is outstanding` : `${pounds(received - due)} more than was due`;
}
