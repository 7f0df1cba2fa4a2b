import { linesNamed } from "../../../src/taskpane/meeting/lines-named";
import { registerModel } from "../../../src/taskpane/meeting/register-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const seat = (Seat: string, Name: string, Role: string, Agency: string) => ({
  ...{ Seat, Group: "QA", Name, Role, Agency, Category: "Core" },
});
const register = givenWorkbook({
  Agencies: ["Derby City Council", "Derbyshire Constabulary"].map((Agency) => ({ Agency, Type: "Statutory partner" })),
  Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "Statutory partners" }],
  Seats: [
    seat("QA-1", "Jane Smith", "Head of Service, Early Help", "Derby City Council"),
    seat("QA-2", "Joan Smithers", "Lawyer", "Derby City Council"),
    seat("QA-3", "Ann O’Neill-Clarke", "Superintendent", "Derbyshire Constabulary"),
    seat("QA-4", "", "Named Nurse", "Derby City Council"),
  ],
  Meetings: [{ Meeting: "M", Group: "QA", Date: "2026-06-02" }],
  Attendance: [],
});
const lines = registerModel(register, "M", on("2026-06-02"))?.seats ?? [];
const named = (typed: string) => {
  const { lines: found, left, fault } = linesNamed(lines, typed);
  return [found.map(({ row }) => row["Seat"]), left, fault];
};

test.each([
  { given: "whole names, whatever the case", typed: "jane smith; ANN O’NEILL-CLARKE", seats: ["QA-1", "QA-3"] },
  { given: "a whole name before one that begins so", typed: "Jane Smith", seats: ["QA-1"] },
  { given: "beginnings of names, in any order", typed: "Smithe, clarke", seats: ["QA-2", "QA-3"] },
  { given: "a role where no name is entered", typed: "named nurse", seats: ["QA-4"] },
  { given: "an agency with one seat", typed: "constabulary", seats: ["QA-3"] },
  { given: "a seat, and lines pasted from an email", typed: "qa-2\nJane Smith\n", seats: ["QA-2", "QA-1"] },
  { given: "nothing but commas", typed: " , ;", seats: [] },
])("$given: each means one", ({ typed, seats }) => expect(named(typed)).toEqual([seats, "", ""]));

test("a name that several bear, and one that nobody bears, stay to be corrected; the others are taken", () =>
  expect(named("J Smith, Mr Nobody, Clarke")).toEqual([
    ["QA-3"],
    "J Smith, Mr Nobody",
    "J Smith fits Jane Smith and Joan Smithers: write more of the name. Nobody here is called Mr Nobody.",
  ]));
