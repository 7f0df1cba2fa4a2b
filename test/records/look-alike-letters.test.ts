import { didYouMean, oddLetters } from "../../src/records/look-alike-letters";

describe("letters of another script that the eye does not tell from a name's own", () => {
  test.each<[given: string, written: string, meant: string, says: string]>([
    ["the first", "\u0406ntegrated Care Board", "Integrated Care Board", "its first letter is a Cyrillic \u0406"],
    [
      "of a later word",
      "Derby City C\u03bfuncil",
      "Derby City Council",
      "the second letter of its third word is a Greek \u03bf",
    ],
    ["far into a word", "Safeguardin\u0261\u0435", "Safeguardinge", "its 13th letter is a Cyrillic \u0435"],
    ["behind a figure", "1\u041eA", "1OA", "its first letter is a Cyrillic \u041e"],
    ["two", "\u0421\u041eG", "COG", "its first letter is a Cyrillic \u0421 and its second letter is a Cyrillic \u041e"],
    [
      "five",
      "\u0421\u041eA\u0420\u0415\u0425",
      "COAPEX",
      "its first letter is a Cyrillic \u0421, its second letter is a Cyrillic \u041e, its fourth letter is a Cyrillic \u0420 and so are 2 more",
    ],
    ["an Armenian one", "P\u0585lice", "Police", "its second letter is an Armenian \u0585"],
    [
      "a Latin one in a Cyrillic name",
      "\u041cocква",
      "\u041cосква",
      "its second letter is a Latin o and its third letter is a Latin c",
    ],
    ["none, but accents", "Zo\u00eb Presnt", "Zoe Present", ""],
  ])("%s: %s", (_, written, meant, says) => expect(oddLetters(written, meant)).toBe(says));

  test.each([
    ["\u0406CB", "ICB", "Did you mean 'ICB'? In this cell its first letter is a Cyrillic \u0406."],
    ["ICB", "\u0406CB", "Did you mean '\u0406CB'? In that name its first letter is a Cyrillic \u0406."],
    ["Presnt", "Present", "Did you mean 'Present'?"],
  ])("%s for %s", (written, meant, says) => expect(didYouMean(written, meant)).toBe(says));
});
