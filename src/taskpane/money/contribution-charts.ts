import type { PartnerYear } from "../../governance/finance/reasons";
import type { NamedChart } from "../chart/put-chart";

/** What each partner owes and has paid in a year, as a chart. Amounts come in pence. */
export function contributionChart(year: string, partners: readonly PartnerYear[]): NamedChart {
  const pounds = (pence: number): number => pence / 100;
  return {
    kind: "bars",
    sheet: `Contributions ${year}`,
    title: `Contributions for ${year}`,
    of: "Partner",
    categories: partners.map(({ partner }) => partner),
    series: [
      { name: "Due", values: partners.map(({ due }) => pounds(due)) },
      { name: "Received", values: partners.map(({ received }) => pounds(received)) },
    ],
    unit: "£",
  };
}
