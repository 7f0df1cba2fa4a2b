import { plainDate } from "../../src/calendar/plain-date";
import { PRIORITIES } from "../../src/sources/memberships/priorities";
import type { SheetRow } from "../content";
import { chance } from "./chance";
import { SAMPLE_SEATS } from "./people";

const day = plainDate;
const QUARTERS = ["2025-26 Q1", "2025-26 Q2", "2025-26 Q3", "2025-26 Q4", "2026-27 Q1", "2026-27 Q2"];
const luck = chance(15);

/** Six quarters of every measure; the last quarter of two has not come in. */
export const MEASURES: readonly SheetRow<"Measures">[] = PRIORITIES.flatMap(({ priority, measures }) =>
  measures.flatMap((measure) => {
    const start = 40 + Math.floor(luck.next() * 400);
    const target = Math.round(start * 0.9);
    let value = start;
    return QUARTERS.map((period, quarter) => {
      const before = value;
      value = Math.max(5, Math.round(value * (0.92 + luck.next() * 0.14)));
      const missing = quarter === QUARTERS.length - 1 && luck.happens(0.12);
      const direction = value > before ? "Up" : value < before ? "Down" : "Steady";
      return {
        priority,
        measure,
        period,
        value: missing ? "" : String(value),
        target: String(target),
        direction: missing ? "" : direction,
        commentary: missing ? "Figure not yet in" : value <= target ? "At target" : "",
      };
    });
  }),
);

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];

/** Equal shares of £398,500.00 and of £412,345.67; one partner paid short, one has not paid, one is named by an alias. */
export const CONTRIBUTIONS: readonly SheetRow<"Contributions">[] = [
  ...PARTNERS.map((partner) => ({
    year: "2025-26",
    partner,
    due: 99625,
    received: 99625,
    receivedOn: day(2025, 6, 30),
  })),
  { year: "2025-26", partner: "The Probation Service", due: 5000, received: 5000, receivedOn: day(2025, 9, 12) },
  { year: "2026-27", partner: "Derby City Council", due: 103086.42, received: 103086.42, receivedOn: day(2026, 5, 29) },
  {
    year: "2026-27",
    partner: "Derbyshire County Council",
    due: 103086.42,
    received: 100000,
    receivedOn: day(2026, 6, 12),
  },
  { year: "2026-27", partner: "ICB", due: 103086.42, received: 103086.42, receivedOn: day(2026, 7, 1) },
  { year: "2026-27", partner: "Derbyshire Police", due: 103086.41 },
  { year: "2026-27", partner: "Derbyshire Probation", due: 5150 },
];

function holderOf(seat: string): string {
  return String(SAMPLE_SEATS.find((one) => one.seat === seat)?.name ?? "");
}

type Completed = readonly [kind: string, completed: number | null, validYears?: number];

function checksOf(seat: string, ...done: readonly Completed[]): readonly SheetRow<"Checks">[] {
  return done.map(([kind, completed, validYears]) => ({
    person: holderOf(seat),
    kind,
    seat,
    required: "Yes",
    completed,
    ...(validYears === undefined ? {} : { validYears }),
  }));
}

/**
 * A lay member with all in order, one who took part before the agreement, one without any row; a consultant
 * whom the Independent Chair has not agreed to; DBS checks valid, soon to expire and expired.
 */
export const CHECKS: readonly SheetRow<"Checks">[] = [
  ...checksOf("QA-LAY-01", ["Recruitment check", day(2025, 7, 14), 3], ["Confidentiality agreement", day(2025, 7, 21)]),
  ...checksOf("EDU-DERBY-LAY-01", ["Recruitment check", day(2025, 3, 10), 3], ["Confidentiality agreement", null]),
  ...checksOf(
    "EDU-DERBYSHIRE-LAY-01",
    ["Recruitment check", day(2023, 12, 11), 3],
    ["Confidentiality agreement", day(2023, 12, 11)],
  ),
  ...checksOf(
    "EVYP-CONSULTANT-01",
    ["Recruitment check", day(2025, 9, 15), 3],
    ["Confidentiality agreement", day(2025, 9, 15)],
    ["Conflict of interest", day(2025, 9, 16)],
    ["Agreed by group chair", day(2025, 9, 18)],
    ["Agreed by Independent Chair", null],
  ),
  ...checksOf(
    "QA-CITY-01",
    ["DBS", day(2024, 2, 5), 3],
    ["Policy sign-off", day(2025, 4, 14), 1],
    ["Training", day(2026, 2, 2), 2],
  ),
  ...checksOf("QA-CITY-02", ["DBS", day(2023, 12, 20), 3]),
  ...checksOf("QA-CITY-03", ["DBS", day(2023, 10, 9), 3]),
  { person: holderOf("CBG-OFFICE-02"), kind: "DBS", seat: "CBG-OFFICE-02", required: "No" },
];
