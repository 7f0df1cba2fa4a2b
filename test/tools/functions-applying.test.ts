import path from "node:path";
import { functionNamed } from "../../src/cells/catalogue";
import { tables, type TableName } from "../../src/records/all-tables";
import { ALL_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { functionsApplying } from "../../tools/functions-applying";
import { functionsByProvision } from "../../tools/provisions-applied";

const made = functionsApplying();

describe("which functions use a value of the documents", () => {
  it.each<{ paragraph: string; provision: string; functions: readonly string[]; others: readonly string[] }>([
    {
      paragraph: "GOV 8.5, every meeting",
      provision: "timescales.paperWorkingDays",
      functions: ["DEADLINE"],
      others: ["REPORT.DUE", "REQUEST.STATUS"],
    },
    {
      paragraph: "GOV 8.5, reports",
      provision: "timescales.reportWorkingDays",
      functions: ["DEADLINE", "REPORT.STATUS", "REPORT.DUE", "OVERDUE", "AGENDA"],
      others: ["REQUEST.STATUS"],
    },
    {
      paragraph: "GOV 11.2, the half",
      provision: "quorum.agenciesMoreThan",
      functions: ["QUORATE", "QUORUM.MISSING", "QUORUM.FORECAST", "OUTCOME", "DECISION.STATUS"],
      others: ["ATTENDANCE.RATE", "TALLY"],
    },
    {
      paragraph: "GOV 11.2, when the opening is",
      provision: "quorum.graceMinutes",
      functions: ["QUORATE", "QUORUM.MISSING", "OUTCOME"],
      others: ["QUORUM.FORECAST", "ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"],
    },
    {
      paragraph: "GOV 13.5",
      provision: "complaints.outcomeWorkingDays",
      functions: ["COMPLAINT.DUE", "COMPLAINT.STATUS"],
      others: ["OBLIGATION.DUE"],
    },
    {
      paragraph: "MASA 4.1, who hears an appeal or a deadlock",
      provision: "chairs.rotation",
      functions: ["CHAIR", "VICECHAIR", "COMPLAINT.DUE", "OUTCOME"],
      others: ["QUORATE", "SHARE"],
    },
    {
      paragraph: "TOR CSPR, who leads an area",
      provision: "chairs.otherAreaPresides",
      functions: ["CHAIR", "AGENDA"],
      others: ["VICECHAIR", "OUTCOME"],
    },
    {
      paragraph: "MASA 15.1, reports a year",
      provision: "finance.reportsPerYear",
      functions: ["OBLIGATION.DUE", "OBLIGATION.STATUS"],
      others: ["OBLIGATION.COUNT", "SHARE"],
    },
    {
      paragraph: "GOV 10.3, the Duties table",
      provision: "reporting.duties",
      functions: ["REPORT.STATUS", "REPORT.DUE", "OVERDUE"],
      others: ["DEADLINE", "OBLIGATION.DUE"],
    },
  ])("$paragraph: $provision", ({ provision, functions, others }) => {
    expect(made[provision]).toEqual(expect.arrayContaining([...functions]));
    expect(made[provision]?.filter((name) => others.includes(name))).toEqual([]);
  });

  it("a value that no cell asks for has none: a report or a finding uses it", () => {
    expect([made["seats.endsSoonDays"], made["sharing.purposes"], made["actions.mustHave"]]).toEqual([[], [], []]);
  });

  it("a value that stands in the workbook names a table, or a column of one, that there is", () => {
    const places = ALL_PROVISIONS.flatMap(({ standsIn }) => (standsIn === undefined ? [] : [standsIn]));
    const isThere = (place: string): boolean => {
      const [table = "", column] = place.split(".");
      const { columns } = tables[table as TableName] ?? { columns: {} };
      return table in tables && (column === undefined || column in columns);
    };
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });

  it("names functions of the catalogue, each once a value, and not PROBLEMS, which goes over all rules", () => {
    const names = Object.values(made).flat();
    expect(names.filter((name) => functionNamed(name) === undefined || name === "PROBLEMS")).toEqual([]);
    expect(Object.values(made).filter((each) => new Set(each).size !== each.length)).toEqual([]);
  });
});

describe("how code is followed to a value", () => {
  const applied = path.join(__dirname, "fixtures", "applied");
  const found = functionsByProvision({
    definedIn: [path.join(applied, "rules", "functions.ts")],
    followed: [path.join(applied, "rules")],
    provisions: new Map([
      ["reports.days", null],
      ["reports.unasked", null],
      ["room.grace", null],
      ["limit.low", null],
      ["limit.high", null],
      ["limit.none", null],
      ["duties", "Duties"],
      ["groups", "Groups"],
      ["rule", "Groups.rule"],
      ["area", "Groups.area"],
    ]),
  });

  it.each([
    {
      given: "a provision's constant, through a name taken from between braces and a function in another file",
      provision: "reports.days",
      functions: ["BY.NAME"],
    },
    {
      given: "a getter, by who asks for it and not by who makes its class",
      provision: "room.grace",
      functions: ["BY.GETTER"],
    },
    { given: "a list of names", provision: "limit.high", functions: ["BY.LIST"] },
    { given: "a name that stands in a type alone, nobody", provision: "limit.none", functions: [] },
    {
      given: "a table named where one is asked for, and not in other words or lists",
      provision: "duties",
      functions: ["BY.TABLE"],
    },
    { given: "a column taken from between braces", provision: "rule", functions: ["BY.COLUMN"] },
    { given: "a constant beside it in the file, nobody", provision: "reports.unasked", functions: [] },
    { given: "another column of the same table, nobody", provision: "area", functions: [] },
  ])("$given", ({ provision, functions }) => {
    expect(found.get(provision)).toEqual(functions);
  });
});
