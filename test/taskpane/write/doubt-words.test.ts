import type { RowInDoubt, RowToWrite } from "../../../src/excel/rows-to-write";
import { leftAsItIs, mayReplace, noLongerThere } from "../../../src/taskpane/write/doubt-words";

const differing = (number: number, found: string, header = "Received"): RowInDoubt => ({
  table: "Reports",
  row: { name: `R-${number}` } as RowToWrite,
  header,
  found,
});
const many = [1, 2, 3, 4, 5, 6, 7].map((number) => differing(number, "Yes", "Waived"));

describe("what has been changed since is said", () => {
  it.each<readonly [string, string]>([
    [mayReplace([differing(1, "3 Nov 2026")]), "Received of R-1 now says 3 Nov 2026. Replace it?"],
    [mayReplace([differing(1, "")]), "Received of R-1 is empty now. Replace it?"],
    [
      mayReplace([differing(1, ""), differing(2, "soon")]),
      "2 cells have been changed since: Received of R-1 is empty and Received of R-2 says soon. Replace them?",
    ],
    [
      mayReplace(many.slice(0, 6)),
      "6 cells have been changed since: Waived of R-1 says Yes, Waived of R-2 says Yes, Waived of R-3 says Yes, Waived of R-4 says Yes, Waived of R-5 says Yes and one other. Replace them?",
    ],
    [
      mayReplace(many),
      "7 cells have been changed since: Waived of R-1 says Yes, Waived of R-2 says Yes, Waived of R-3 says Yes, Waived of R-4 says Yes, Waived of R-5 says Yes and 2 others. Replace them?",
    ],
    [
      noLongerThere([differing(1, "", "")]),
      "R-1 is no longer in Reports as shown, so nothing was written. Look at the sheet, then try again.",
    ],
    [
      noLongerThere([differing(1, "", ""), { ...differing(2, "", ""), table: "Votes" }]),
      "R-1 and R-2 are no longer in Reports and Votes as shown, so nothing was written. Look at the sheet, then try again.",
    ],
    [leftAsItIs([differing(1, "", "")]), "The row of R-1 in Reports has been changed since and was left as it is."],
    [
      leftAsItIs([{ ...differing(1, "", ""), row: { name: "" } as RowToWrite }]),
      "A row of Reports has been changed since and was left as it is.",
    ],
    [
      leftAsItIs([differing(1, "x"), differing(2, "", "")]),
      "Received of R-1 and the row of R-2 in Reports have been changed since and were left as they are.",
    ],
  ])("%s", (said, expected) => expect(said).toBe(expected));
});
