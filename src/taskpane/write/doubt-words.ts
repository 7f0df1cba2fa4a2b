import { inWords } from "../../answers/english";
import type { RowInDoubt } from "../../excel/rows-to-write";

/** How many cells a question names. */
const MOST_NAMED = 5;

/** @example mayReplace([received]) // "Received of R-014 now says 3 Nov 2026. Replace it?" */
export function mayReplace(rows: readonly RowInDoubt[]): string {
  const [only] = rows;
  if (only !== undefined && rows.length === 1)
    return `${placeIn(only)} ${only.found === "" ? "is empty now" : `now says ${only.found}`}. Replace it?`;
  const named = rows.slice(0, MOST_NAMED).map((each) => `${placeIn(each)} ${foundIn(each)}`);
  const others = rows.length - named.length;
  const more = others === 0 ? [] : [others === 1 ? "one other" : `${others} others`];
  return `${rows.length} cells have been changed since: ${inWords([...named, ...more])}. Replace them?`;
}

function rowIn({ row, table }: RowInDoubt): string {
  return row.name === "" ? `a row of ${table}` : `the row of ${row.name} in ${table}`;
}

function placeIn({ header, row }: RowInDoubt): string {
  return `${header} of ${row.name}`;
}

function foundIn({ found }: RowInDoubt): string {
  return found === "" ? "is empty" : `says ${found}`;
}

/** @example noLongerThere([row]) // "R-014 is no longer in Reports as it was, so nothing was written. …" */
export function noLongerThere(rows: readonly RowInDoubt[]): string {
  const names = inWords([...new Set(rows.map(({ row }) => row.name))]);
  const tables = inWords([...new Set(rows.map(({ table }) => table))]);
  const are = rows.length === 1 ? "is" : "are";
  return `${names} ${are} no longer in ${tables} as shown, so nothing was written. Look at the sheet, then try again.`;
}

/** What was left as it is: "Received of R-014 and the row QA of Schedule have been changed since and were left as they are." */
export function leftAsItIs(rows: readonly RowInDoubt[]): string {
  const places = rows.map((each) => (each.header === "" ? rowIn(each) : placeIn(each)));
  const said = inWords(places);
  const [have, were] = rows.length === 1 ? ["has", "was left as it is"] : ["have", "were left as they are"];
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${have} been changed since and ${were}.`;
}
