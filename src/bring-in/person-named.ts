import { keyOf } from "../records/cell";

const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|dame|lord|lady|rev|revd|reverend|cllr|councillor|hon|rt|det|detective|chief|ch|acting|t|temp|supt|superintendent|insp|inspector|sgt|sergeant|con|pc|dc|ds|di|dci|dsu|acc|ci)\b\.? +)+/;

/** What people are compared by: without titles and brackets, whichever of their names comes first; "" for less than two names. */
function personKey(text: string): string {
  const words = keyOf(text.replaceAll(/\([^)]*\)?/g, " "))
    .replace(/^([^,]+), *([^,]+)$/, "$2 $1")
    .replace(TITLES, "")
    .split(/[\s.]+/)
    .filter((word) => word !== "");
  return words.length < 2 ? "" : words.sort().join(" ");
}

/**
 * Do two texts name the same person?
 * @example isSamePerson("SMITH, John (Chair)", "Dr John Smith") // true
 */
export function isSamePerson(one: string, other: string): boolean {
  if (keyOf(one) === keyOf(other)) return keyOf(one) !== "";
  const key = personKey(one);
  return key !== "" && key === personKey(other);
}
