import { shortAgency } from "../../../src/taskpane/words/short-agency";
import { givenWorkbook } from "../../register/given-workbook";

const register = givenWorkbook({
  Agencies: [
    { Agency: "Integrated Care Board", Type: "Statutory partner", Aliases: "ICB; NHS; Care Board" },
    { Agency: "NHS Trust", Type: "Relevant agency", Aliases: "NHS; The NHS Trust of Derby" },
    { Agency: "Derby Homes", Type: "Relevant agency" },
  ],
});

describe("an agency where there is little room", () => {
  test.each([
    { given: "the shortest of its names", name: "Integrated Care Board", short: "ICB" },
    { given: "not a name that two agencies bear, nor a longer one", name: "NHS Trust", short: "NHS Trust" },
    { given: "its own where it has no other", name: "Derby Homes", short: "Derby Homes" },
    { given: "as written where it means none", name: "Somebody else", short: "Somebody else" },
    { given: "nobody", name: "", short: "" },
  ])("$given", ({ name, short }) => expect(shortAgency(register, name)).toBe(short));
});
