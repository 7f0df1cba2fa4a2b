import { pounds } from "../../answers/english";
import { contributionRows, contributionsIn } from "../../governance/finance/contributions";
import type { PartnerYear } from "../../governance/finance/reasons";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { type ReportSection, tableOr, type TableCell, text } from "../document";
import type { Asked } from "./period";

/** The year's contributions together, in pence. */
export interface YearsMoney {
  readonly year: string;
  readonly partners: readonly PartnerYear[];
  readonly due: number;
  readonly received: number;
  readonly outstanding: number;
}

/** What the partners owe for the reporting year of the day, and what has come; null where that cannot be told. Source: MASA 15.1. */
export function yearsMoney({ register, period: { asAt } }: Asked): YearsMoney | null {
  const year = yearOfDay(register, asAt).label;
  const answer = contributionsIn(register, year, asAt);
  if (answer.status !== "answered") return null;
  const partners = answer.value;
  const sum = (of: (one: PartnerYear) => number): number => partners.reduce((total, one) => total + of(one), 0);
  return {
    year,
    partners,
    due: sum(({ due }) => due),
    received: sum(({ received }) => received),
    outstanding: sum(outstandingOf),
  };
}

export function outstandingOf({ due, received }: PartnerYear): number {
  return Math.max(0, due - received);
}

/** Contributions of the year with their total, and what is outstanding in a sentence. Source: MASA 15.1; GOV 8.3h. */
export function moneySection(asked: Asked): ReportSection {
  const money = yearsMoney(asked);
  const base = { id: "money", numbering: "number", by: ["MASA 15.1", "GOV 8.3h"] } as const;
  if (money === null) return { ...base, heading: "Contributions", blocks: [text("Contributions cannot be told.")] };
  const { year, partners, due, received } = money;
  const rows: readonly (readonly TableCell[])[] = [
    ...partners.map((one): readonly TableCell[] => moneyRow(one.partner, one, false)),
    moneyRow("Together", { due, received }, true),
  ];
  return {
    ...base,
    heading: `Contributions ${year}`,
    blocks: [
      text(sayMoney(asked, money)),
      tableOr(
        {
          says: "What each partner owes for the year and what has come; the bar is the share received.",
          columns: [
            { header: "Partner", width: 40 },
            { header: "Due", width: 14, align: "right" },
            { header: "Received", width: 14, align: "right" },
            { header: "Outstanding", width: 14, align: "right" },
            { header: "Share received", width: 18 },
          ],
          rows: partners.length === 0 ? [] : rows,
        },
        `No contributions are entered for ${year}.`,
      ),
    ],
  };
}

function moneyRow(
  name: string,
  { due, received }: Omit<PartnerYear, "partner">,
  isStrong: boolean,
): readonly TableCell[] {
  const outstanding = outstandingOf({ partner: name, due, received });
  const share = due === 0 ? 1 : Math.min(1, Math.max(0, received / due));
  return [
    { text: name, isStrong },
    { text: pounds(due), isStrong },
    { text: pounds(received), isStrong },
    { text: pounds(outstanding), isStrong, ...(outstanding === 0 ? {} : { shade: "fair" as const }) },
    { text: `${Math.floor(share * 100)}%`, bar: share },
  ];
}

/** "£111,322.82 of £417,495.67 is outstanding: Derbyshire Constabulary £103,086.41; …. No due date is recorded." */
export function sayMoney({ register }: Asked, { year, partners, due, outstanding }: YearsMoney): string {
  if (partners.length === 0) return `The year ${year} has no row in Contributions.`;
  if (outstanding === 0) return `All of ${pounds(due)} has been received.`;
  const owing = partners
    .filter((one) => outstandingOf(one) > 0)
    .sort((a, b) => outstandingOf(b) - outstandingOf(a))
    .map((one) => `${one.partner} ${pounds(outstandingOf(one))}`);
  const undated = contributionRows(register, year).filter(
    (row) => (row.received ?? 0) !== 0 && row.receivedOn === null,
  ).length;
  const note = undated === 0 ? "" : " Some amounts have no day on which they came; they count as received.";
  return `${pounds(outstanding)} of ${pounds(due)} is outstanding: ${owing.join("; ")}. The workbook records no day by which contributions are due, so none can be called late.${note}`;
}
