import { addDays } from "../../calendar/plain-date";
import { dated, FROM_GOV, FROM_MASA, inTimesAYear, listed, provision } from "./provision";

/** Each partner's part of the budget; the parts are equal, so a share is one of their number. */
const EQUAL_SHARES: Readonly<Record<string, number>> = {
  "Derby City Council": 0.25,
  "Derbyshire County Council": 0.25,
  "NHS Derby and Derbyshire Integrated Care Board": 0.25,
  "Derbyshire Constabulary": 0.25,
};

export const BUDGET_SHARES = provision<Readonly<Record<string, number>>>({
  name: "finance.shares",
  subject: "Each partner's share of the budget",
  appliedBy: ["finance"],
  inWords: (shares) => listed(Object.entries(shares).map(([partner, share]) => `${partner} ${share * 100}%`)),
  versions: [
    dated(
      { value: EQUAL_SHARES, from: FROM_MASA, citations: ["MASA 15.1"] },
      "The documents do not say what happens to pence that do not divide. Each share is rounded down; the pennies left go one each to the largest remainders, and among equals to the first in the order of Agencies. The partners are the agencies of that Type, by whatever name. A year of contributions is judged by what holds on its first day.",
    ),
  ],
});

export const YEARLY_CONTRIBUTORS = provision<readonly string[]>({
  name: "finance.yearlyContributors",
  subject: "Who else contributes each year, besides the partners",
  appliedBy: ["finance"],
  inWords: listed,
  versions: [
    dated(
      { value: ["The Probation Service"], from: FROM_MASA, citations: ["MASA 15.1"] },
      "The amount is set outside the partnership, so none is worked out; a year without a row for it is listed as a problem.",
    ),
  ],
});

export const REPORTS_PER_YEAR = provision({
  name: "finance.reportsPerYear",
  subject: "Finance reports",
  appliedBy: ["finance", "obligations"],
  standsIn: "Obligations.timesPerYear",
  inWords: inTimesAYear,
  versions: [
    dated({ value: 4, from: FROM_GOV, to: addDays(FROM_MASA, -1), citations: ["GOV 8.3h"] }),
    dated({ value: 4, from: FROM_MASA, citations: ["MASA 15.1", "GOV 8.3h"] }),
  ],
});
