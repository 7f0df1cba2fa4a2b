import { isAnswer } from "../../src/answers/answer";
import { findRow } from "../../src/functions/find-row";
import type { TableName } from "../../src/records/all-tables";
import { givenWorkbook } from "../register/given-workbook";

const register = givenWorkbook({
  Agencies: [{ Agency: "Constabulary", Type: "Statutary partner", Aliases: "Police; Force" }],
  Groups: [{ Group: "QA", Name: "Quality", Aliases: "QAG", "Quorum rule": "" }],
  Seats: [],
  Meetings: [
    { Meeting: "EB-1", Group: "EB", Date: "Easter" },
    { Meeting: "EB-2", Group: "EB" },
  ],
  Attendance: [],
  Complaints: [{ Ref: "C1", Kind: "Jane Smith rang", Received: "2026-11-16" }],
});

describe("a row that an officer names and that cannot be used", () => {
  const sentence = (table: Exclude<TableName, "Attendance">, id: string): string => {
    const found = findRow(register, table, id, "GOV 11.1");
    return isAnswer(found) ? found.because.sentence : "found";
  };

  test.each([
    {
      given: "a date that is none",
      table: "Meetings",
      id: "EB-1",
      says: "Cannot tell: for the meeting 'EB-1', Meetings!C2 (Date) says 'Easter'; enter a date, like 31/03/2026.",
    },
    {
      given: "no date",
      table: "Meetings",
      id: "EB-2",
      says: "Cannot tell: for the meeting 'EB-2', Meetings!C3 (Date) is blank; enter a date, like 31/03/2026.",
    },
    {
      given: "a cell of Complaints (GOV 13)",
      table: "Complaints",
      id: "C1",
      says: "Cannot tell: for the complaint 'C1', Complaints!B2 (Kind) cannot be read; enter Complaint or Compliment.",
    },
    {
      given: "an agency by its alias",
      table: "Agencies",
      id: "police",
      says: "Cannot tell: for the agency 'police', Agencies!B2 (Type) says 'Statutary partner'; enter Statutory partner, Relevant agency, Partnership office or Other.",
    },
    {
      given: "a group by its name",
      table: "Groups",
      id: "Quality",
      says: "Cannot tell: for the group 'Quality', Groups!D2 (Quorum rule) is blank; enter text.",
    },
    { given: "no such row", table: "Meetings", id: "EB-3", says: "No meeting 'EB-3' in Meetings" },
  ] as const)("$given: $says", ({ table, id, says }) => expect(sentence(table, id)).toBe(says));

  test("a column that the sheet does not have is named, not a cell", () => {
    const without = givenWorkbook({ Agencies: [], Groups: [], Seats: [], Attendance: [] });
    without.open({
      table: "Meetings",
      sheet: "Diary",
      headerRow: 1,
      firstColumn: 1,
      positions: { meeting: 0, group: 1 },
      date1904: false,
    });
    without.splice("Meetings", 0, 0, [["EB-1", "EB"]]);
    expect(findRow(without, "Meetings", "EB-1", "GOV 11.1")).toMatchObject({
      because: { sentence: "Cannot tell: for the meeting 'EB-1', Diary has no column 'Date'; add it." },
    });
  });
});
