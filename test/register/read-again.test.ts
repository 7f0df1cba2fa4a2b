import { givenWorkbook, rawRow, type GivenTables } from "./given-workbook";

const given = {
  Agencies: [
    { Agency: "Derby City Council", Type: "Statutory partner" },
    { Agency: "Derbyshire Constabulary", Type: "Statutory partner" },
  ],
  Groups: [
    { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners" },
    { Group: "PP", Name: "Policy and Procedures", "Quorum rule": "Statutory partners" },
  ],
  Seats: [
    { Seat: "QA-1", Group: "QA", Role: "Head", Category: "Core", Agency: "Derby City Council" },
    { Seat: "QA-2", Group: "QA", Role: "Head", Category: "Core", Agency: "Derbyshire Constabulary" },
    { Seat: "PP-1", Group: "PP", Role: "Head", Category: "Core", Agency: "Derby City Council" },
    { Seat: "PP-2", Group: "PP", Role: "Head", Category: "Core", Agency: "Derbyshire Constabulary" },
  ],
  Meetings: [
    { Meeting: "QA-A", Group: "QA", Date: "2026-03-02" },
    { Meeting: "PP-A", Group: "PP", Date: "2026-03-03" },
  ],
} satisfies GivenTables;

describe("a table that is read again and is as it was", () => {
  it.each(["Agencies", "Groups", "Seats", "Meetings"] as const)(
    "%s: changes nothing, and the records stay the same objects, so that what was worked out from them still holds",
    (table) => {
      const register = givenWorkbook(given);
      const before = [...register.all(table)];
      expect(
        register.splice(
          table,
          0,
          before.length,
          given[table].map((row) => rawRow(table, row)),
        ),
      ).toEqual(new Set());
      register.all(table).forEach((record, at) => expect(record).toBe(before[at]));
    },
  );

  it("keeps the records beside one that changed", () => {
    const register = givenWorkbook(given);
    const [first, second] = register.all("Meetings");
    const rows = given.Meetings.map((row, at) => rawRow("Meetings", at === 1 ? { ...row, Kind: "Special" } : row));
    expect(register.splice("Meetings", 0, 2, rows)).not.toEqual(new Set());
    expect(register.all("Meetings")[0]).toBe(first);
    expect(register.all("Meetings")[1]).not.toBe(second);
  });
});

describe("a table that goes", () => {
  it("takes the names it gave to others with it", () => {
    const register = givenWorkbook({
      Groups: [{ Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" }],
      Meetings: [{ Meeting: "QA-A", Group: "Quality Assurance Group", Date: "2026-03-02" }],
    });
    expect(register.where("Meetings", "group", "QA")).toHaveLength(1);
    register.close("Groups");
    expect(register.where("Meetings", "group", "QA")).toHaveLength(0);
  });
});
