import { plainText } from "../../records/plain-text";

/** What people put before a surname. */
const TITLES = ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Cllr", "Sir", "Dame"];
const BEGINS_WITH_TITLE = new RegExp(`^(?:${TITLES.join("|")})\\.? (?=.* )`, "iu");

/** Two or more words of letters, hyphens and apostrophes: "Jon Hall", not "Head of Service 3". */
const A_NAME = /^(\p{Lu}[\p{L}'-]*\.?)((?: \p{Lu}[\p{L}'-]*\.?)*) (\p{Lu}[\p{L}'-]{2,})$/u;
const SURNAME_FIRST = /^(\p{Lu}[\p{L}'-]+), (\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)*)$/u;
/** What is said of somebody behind the name: "Jon Hall (TBC)". */
const REMARK = / ?\([^()]*\)$/;

/**
 * How else may text name a person? By initial or title and surname, the surname first or last, or without the title or the remark that
 * stands beside the name. Not by the surname alone, which others bear too. A post is no name.
 * @example otherFormsOf("Jon Hall") // ["J Hall", "J. Hall", "Hall, Jon", "Mr Hall", …]
 */
export function otherFormsOf(name: string): readonly string[] {
  const written = plainText(name);
  const remarked = REMARK.test(written) ? written.replace(REMARK, "") : null;
  const bare = (remarked ?? written).replace(SURNAME_FIRST, "$2 $1").replace(BEGINS_WITH_TITLE, "");
  return [
    ...new Set([...(remarked === null ? [] : [remarked]), ...(bare === written ? [] : [bare]), ...formsOf(bare)]),
  ];
}

function formsOf(name: string): readonly string[] {
  const [, first = "", between = "", last = ""] = A_NAME.exec(name) ?? [];
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
