import { tables, type TableName } from "../../../src/records/all-tables";
import { CITY, COUNTY, DCHS, EMAS, ICB, OFFICE, POLICE, PROBATION } from "../voting/decision-workbook";
import { BORNE, borne, found, SHARED } from "./shared-names-workbook";

const COLUMNS = Object.entries(tables).flatMap(([table, { columns }]) =>
  Object.values(columns as Readonly<Record<string, { header: string; refersTo?: readonly string[] }>>)
    .filter(({ refersTo = [] }) => refersTo.includes("Agencies") || refersTo.includes("Groups"))
    .map(({ header, refersTo = [] }) => ({ table: table as TableName, header, of: refersTo.at(-1) ?? "" })),
);

describe("a cell that names several agencies or groups", () => {
  test("there are columns of both kinds, those of Attendance, Seats, Reports and Actions among them", () => {
    const named = COLUMNS.map(({ table, header }) => `${table}.${header}`);
    expect(named).toEqual(
      expect.arrayContaining(["Attendance.Agency", "Seats.Agency", "Seats.Group", "Reports.Group", "Actions.Group"]),
    );
  });

  test.each(COLUMNS)("$table, $header: is named with who may be meant", ({ table, header, of }) => {
    const given = found({ [table]: [...(BORNE[table] ?? []), { [header]: SHARED }] });
    const row = (BORNE[table] ?? []).length + 2;
    const [problem, ...others] = given.filter(({ code, column }) => code === "shared-name" && column === header);
    expect(others).toEqual([]);
    expect([problem?.row, problem?.severity]).toEqual([row, header === "From" ? "warning" : "error"]);
    expect(problem?.message).toContain(
      of === "Agencies"
        ? `${header} says 'Ours', but that is a name of '${CITY}' and '${COUNTY}' and '${ICB}' and '${POLICE}' and '${DCHS}' and '${EMAS}' and '${PROBATION}' and '${OFFICE}', so none of them is meant`
        : `${header} says 'Ours', but that is a name of 'COG' and 'EB' and 'QA' and 'PP' and 'CDOP', so none of them is meant`,
    );
    expect(problem?.fix).toBe("Write out which of them is meant.");
  });

  test("one among several in a cell", () => {
    const decision = { Decision: "D", Meeting: "M", Title: "x", "Restricted by": `${CITY}; ${SHARED}` };
    expect(found({ Decisions: [decision] }).map(({ code, found: says }) => [code, says])).toContainEqual([
      "shared-name",
      SHARED,
    ]);
  });

  test("not where the name is one row's own, nor a seat's", () => {
    const own = [{ Meeting: "M", Group: "EB", Date: "2026-03-03", "Chaired by": SHARED }];
    const seats = [{ Seat: SHARED, Group: "EB", Agency: CITY, Role: "Head", Category: "Core" }];
    expect(found({ Meetings: own, Seats: seats }).map(({ code }) => code)).not.toContain("shared-name");
    const named = [...borne("Agencies"), { Agency: SHARED, Type: "Other" }];
    expect(found({ Meetings: own, Agencies: named }).map(({ code }) => code)).not.toContain("shared-name");
  });
});
