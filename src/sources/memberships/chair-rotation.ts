import { plainDate, type PlainDate } from "../../calendar/plain-date";

/** One row of the Chairs table: a term of a body's chair and vice chair. */
export interface PrintedTerm {
  readonly body: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly chairAgency: string;
  readonly chair: string;
  readonly viceChairAgency: string;
  readonly viceChair: string;
}

const CITY = "Derby City Council";
const COUNTY = "Derbyshire County Council";
const ICB = "NHS Derby and Derbyshire Integrated Care Board";
const POLICE = "Derbyshire Constabulary";

/** Months alone are printed: a term runs from the first day of its first month to the last day of its last. */
const TERMS = [
  { from: plainDate(2024, 9, 1), to: plainDate(2026, 3, 31) },
  { from: plainDate(2026, 4, 1), to: plainDate(2027, 3, 31) },
  { from: plainDate(2027, 4, 1), to: plainDate(2028, 3, 31) },
  { from: plainDate(2028, 4, 1), to: plainDate(2029, 3, 31) },
] as const;

type Turn = readonly [chairAgency: string, chair: string, viceChairAgency: string, viceChair: string];

const COG_TURNS: readonly Turn[] = [
  [ICB, "Chris Clayton", COUNTY, "Emma Alexander"],
  [COUNTY, "Emma Alexander", CITY, "Paul Simpson"],
  [CITY, "Paul Simpson", POLICE, "CC Rachel Swann"],
  [POLICE, "CC Rachel Swann", ICB, "Chris Clayton"],
];

const EB_TURNS: readonly Turn[] = [
  [POLICE, "DCS Gemma Booth", ICB, "Michelina Racioppi"],
  [ICB, "Dean Howells", COUNTY, "Carol Cammiss"],
  [COUNTY, "Carol Cammiss", CITY, "Andy Smith"],
  [CITY, "Andy Smith", POLICE, "DCS Gemma Booth"],
];

/**
 * Who chairs the Chief Officer Group and the Executive Board in which term? The vice chair's agency takes the
 * chair next; the person may be another, as at the Board in April 2026.
 *
 * Source: MASA 4.1.
 * @example CHAIR_ROTATION[4]?.chair // "DCS Gemma Booth"
 */
export const CHAIR_ROTATION: readonly PrintedTerm[] = [...termsOf("COG", COG_TURNS), ...termsOf("EB", EB_TURNS)];

function termsOf(body: string, turns: readonly Turn[]): readonly PrintedTerm[] {
  return turns.flatMap(([chairAgency, chair, viceChairAgency, viceChair], index) => {
    const term = TERMS[index];
    return term === undefined ? [] : [{ body, ...term, chairAgency, chair, viceChairAgency, viceChair }];
  });
}
