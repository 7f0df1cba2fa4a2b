import { plainText } from "../../records/plain-text";

/** What people put before a surname. */
const TITLES = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Cllr", "Sir", "Dame"];

/** Two or more words of letters, hyphens and apostrophes: "Jon Hall", not "Head of Service 3". */
const A_NAME = /^(\p{Lu}[\p{L}'-]*\.?)((?: \p{Lu}[\p{L}'-]*\.?)*) (\p{Lu}[\p{L}'-]{2,})$/u;

/**
 * How else may text name a person? By initial or title and surname, or the surname first. Not by the surname alone, which
 * others bear too. A post is no name.
 * @example otherFormsOf("Jon Hall") // ["J Hall", "J. Hall", "Hall, Jon", "Mr Hall", …]
 */
export function otherFormsOf(name: string): readonly string[] {
  const [, first = "", between = "", last = ""] = A_NAME.exec(plainText(name)) ?? [];
  if (last === "") return [];
  const initial = [...first][0] ?? "";
  const withoutMiddle = between === "" ? [] : [`${first} ${last}`];
  return [
    ...withoutMiddle,
    `${initial} ${last}`,
    `${initial}. ${last}`,
    `${last}, ${first}`,
    `${last}, ${initial}`,
    ...TITLES.flatMap((title) => [`${title} ${last}`, `${title}. ${last}`]),
  ];
}
