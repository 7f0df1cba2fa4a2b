import { linesMeant, namesMeant } from "../../../src/taskpane/meeting/lines-named";
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
const named = (typed: string, chosen?: ReadonlyMap<string, string>) =>
  namesMeant(lines, typed, chosen).map(({ name, found }) => [name, ...found.map(({ row }) => row["Seat"])]);
const meant = (typed: string) => linesMeant(namesMeant(lines, typed)).map(({ row }) => row["Seat"]);

test.each([
  { given: "whole names, whatever the case", typed: "jane smith; ANN O’NEILL-CLARKE", seats: ["QA-1", "QA-3"] },
  { given: "a whole name before one that begins so", typed: "Jane Smith", seats: ["QA-1"] },
  { given: "beginnings of names, in any order", typed: "Smithe, clarke", seats: ["QA-2", "QA-3"] },
  { given: "a role where no name is entered", typed: "named nurse", seats: ["QA-4"] },
  { given: "an agency with one seat", typed: "constabulary", seats: ["QA-3"] },
  { given: "a seat, and lines pasted from an email", typed: "qa-2\nJane Smith\n", seats: ["QA-2", "QA-1"] },
  { given: "nothing but commas", typed: " , ;", seats: [] },
  {
    given: "titles, initials and addresses",
    typed: "Dr Ann O’Neill-Clarke <ann@x.uk>; JANE. Smith",
    seats: ["QA-3", "QA-1"],
  },
  { given: "two people with an and", typed: "Jane Smith and Ann Clarke", seats: ["QA-1", "QA-3"] },
  { given: "surname first", typed: "Smithers, Joan", seats: ["QA-2"] },
])("$given: each means one", ({ typed, seats }) => expect(meant(typed)).toEqual(seats));

test("a name that several bear, and one that nobody bears, are told apart; the others are taken", () => {
  expect(named("J Smith, Mr Nobody, Clarke")).toEqual([["J Smith", "QA-1", "QA-2"], ["Mr Nobody"], ["Clarke", "QA-3"]]);
  expect(meant("J Smith, Mr Nobody, Clarke")).toEqual(["QA-3"]);
});

test("of several that a name fits, the one that is chosen is meant", () =>
  expect(named("J Smith", new Map([["J Smith", "seat qa-2"]]))).toEqual([["J Smith", "QA-2"]]));
