import { functions } from "../../src/cells/catalogue";
import type { FoundParameter, Parameter } from "../../src/functions/parameter";
import { ask, cell } from "../governance/ask-workbook";
import { givenWorkbook, openGiven, type GivenTables } from "../register/given-workbook";

const CYRILLIC = "А";
const TABLES: GivenTables = {
  Agencies: [{ Agency: "ACME", Type: "Statutory partner", Aliases: "ADDED" }],
  Groups: [{ Group: "AG", Name: "ADVISERS", "Quorum rule": "None", Aliases: "ALSO" }],
  Seats: [{ Seat: "AS-1", Group: "AG", Agency: "ACME", Role: "Head", Category: "Core", Name: "ANN LEE" }],
  Meetings: [{ Meeting: "AM-1", Group: "AG", Date: "2026-03-03" }],
  Attendance: [{ Meeting: "AM-1", Seat: "AS-1", Status: "Present" }],
  Decisions: [{ Decision: "AD-1", Meeting: "AM-1", Title: "Budget" }],
  Votes: [],
  Checks: [{ Person: "AMY DAY", Kind: "Training" }],
  Obligations: [{ Obligation: "AO-1", Owner: "AG", "Times per year": "1" }],
  Actions: [{ Action: "AA-1", Group: "AG", Description: "Write" }],
  Complaints: [{ Ref: "AC-1", Kind: "Complaint", Received: "2026-03-03" }],
};
const IDS: Readonly<Record<string, string>> = {
  Agencies: "ACME",
  Groups: "AG",
  Meetings: "AM-1",
  Decisions: "AD-1",
  Obligations: "AO-1",
  Actions: "AA-1",
  Complaints: "AC-1",
};
const isFound = (parameter: Parameter<unknown>): parameter is FoundParameter<unknown> => "find" in parameter;
const idFor = (parameter: FoundParameter<unknown>): string => IDS[parameter.tables[0] ?? ""] ?? "";
const quoted = (text: string): string => `"${text}"`;

function argument(parameter: Parameter<unknown>): string {
  if (isFound(parameter)) return quoted(idFor(parameter));
  if (parameter.kind === "date") return "DATE(2026,3,3)";
  if (parameter.kind === "number") return "1";
  return quoted(parameter.choices?.[0] ?? "x");
}

const ASKED = functions.flatMap(({ name, parameters }) =>
  parameters.flatMap((parameter, at) => {
    if (!isFound(parameter)) return [];
    const id = idFor(parameter);
    const given = [...parameters.slice(0, at).map(argument), quoted(id.replace("A", CYRILLIC))];
    const needed = parameters.slice(at + 1).filter(({ optional }) => !optional);
    return [
      { name, argument: parameter.name, id, formula: `${name}(${[...given, ...needed.map(argument)].join(",")})` },
    ];
  }),
);

describe("an id or a name with a letter that nobody sees is another's", () => {
  test("there are such arguments of every table", () => {
    expect(new Set(ASKED.map(({ id }) => id))).toEqual(new Set(Object.values(IDS)));
  });

  test.each(ASKED)("$name, $argument: the letter is named", ({ id, formula }) => {
    const { error, why } = ask(givenWorkbook(TABLES), formula);
    expect([error?.code, why]).toEqual([
      "#N/A",
      expect.stringContaining(`. Did you mean '${id}'? In the argument its first letter is a Cyrillic ${CYRILLIC}.`),
    ]);
  });

  test.each([
    ["CHAIR", "ALSO"],
    ["CHAIR", "ADVISERS"],
    ["ATTENDANCE.RATE", "ADDED"],
    ["ATTENDANCE.RATE", "AS-1"],
    ["MAY.ATTEND", "ANN LEE"],
    ["MAY.ATTEND", "AMY DAY"],
  ])("%s, by another name: '%s'", (name, written) => {
    const { why } = ask(givenWorkbook(TABLES), `${name}("${written.replace("A", CYRILLIC)}")`);
    expect(why).toContain(`Did you mean '${written}'?`);
  });

  test("where it stands in the workbook, that name is meant", () => {
    const Meetings = [{ Meeting: `${CYRILLIC}MB-1`, Group: "AG", Date: "2026-03-03" }];
    expect(ask(givenWorkbook({ ...TABLES, Meetings }), 'QUORATE("AMB-1")').why).toBe(
      `No meeting 'AMB-1' in Meetings. Did you mean '${CYRILLIC}MB-1'? In that name its first letter is a Cyrillic ${CYRILLIC}.`,
    );
  });

  test("a name that only nearly looks so is not guessed", () => {
    expect(ask(givenWorkbook(TABLES), 'QUORATE("AM-2")').why).toBe("No meeting 'AM-2' in Meetings");
    expect(ask(givenWorkbook(TABLES), `QUORATE("${CYRILLIC}M-2")`).why).toBe(`No meeting '${CYRILLIC}M-2' in Meetings`);
  });

  test("a word for nobody is nobody's name", () => {
    const Seats = (TABLES.Seats ?? []).map((row) => ({ ...row, Name: "Vacant" }));
    expect(ask(givenWorkbook({ ...TABLES, Seats }), 'MAY.ATTEND("Vacant")').why).toBe(
      "No person 'Vacant' in Checks or Seats",
    );
  });

  test("once its row changes, the answer follows", () => {
    const register = givenWorkbook(TABLES);
    const formula = `QUORATE("${CYRILLIC}M-1")`;
    const { dependencies } = register.tracker.during(() => cell(register, formula));
    expect([...dependencies]).toContain("Meetings");
    openGiven(register, "Meetings", []);
    expect(ask(register, formula).why).toBe(`No meeting '${CYRILLIC}M-1' in Meetings`);
  });
});
