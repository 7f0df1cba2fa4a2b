import type { GivenTables } from "../../register/given-workbook";
import { givenWorkbook } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";

const COUNCIL = "Derby City Council";
const COLLEGE = "Derby College";

/** A group that asks for the council alone; its meeting's one row names the agency as given. */
function book(given: {
  readonly written: string;
  readonly aliases: readonly [council: string, college: string];
  readonly status?: string;
  readonly seatAgency?: string;
  readonly more?: GivenTables;
}) {
  const { written, aliases, status = "Present", seatAgency = COUNCIL, more = {} } = given;
  return givenWorkbook({
    Agencies: [
      { Agency: COUNCIL, Type: "Statutory partner", Area: "Derby", Aliases: aliases[0] },
      { Agency: COLLEGE, Type: "Relevant agency", Aliases: aliases[1] },
    ],
    Groups: [
      { Group: "EDU", Name: "Education Group", "Quorum rule": `each of: ${COUNCIL}` },
      { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None" },
    ],
    Seats: [{ Seat: "EDU-1", Group: "EDU", Agency: seatAgency, Role: "Head", Category: "Core" }],
    Meetings: [{ Meeting: "EDU-1", Group: "EDU", Date: "2026-03-03", Register: "Closed" }],
    Attendance: [{ Meeting: "EDU-1", Agency: written, Status: status }],
    ...more,
  });
}

describe("an alias of two agencies: nobody is chosen silently", () => {
  const BOTH =
    "'DC' names several rows of Agencies (Agencies!D2 and Agencies!D3), so none of them is meant by it: take it out where it does not belong.";

  test("a row of Attendance under it could decide: cannot tell, and both cells are named", () => {
    const { error } = ask(book({ written: "DC", aliases: ["DC", "College; dc"] }), 'QUORATE("EDU-1")');
    expect(error?.code).toBe("#N/A");
    expect(error?.message).toContain(BOTH);
  });

  test.each<{ given: string; written: string; aliases: readonly [string, string]; status?: string; quorate: unknown }>([
    { given: "taken out of one of them, it is the other's", written: "DC", aliases: ["DC", ""], quorate: true },
    { given: "twice in one row, it is that row's", written: "DC", aliases: ["DC; dc", ""], quorate: true },
    {
      given: "under it somebody stayed away: it decides nothing",
      written: "DC",
      aliases: ["DC", "DC"],
      status: "Absent",
      quorate: false,
    },
    { given: "another name is used", written: COUNCIL, aliases: ["DC", "DC"], quorate: true },
  ])("$given", ({ written, aliases, status, quorate }) => {
    expect(cell(book({ written, aliases, ...(status === undefined ? {} : { status }) }), 'QUORATE("EDU-1")')).toBe(
      quorate,
    );
  });

  test("a seat under it is nobody's", () => {
    const { error } = ask(
      book({
        written: "",
        aliases: ["DC", "DC"],
        seatAgency: "DC",
        more: { Attendance: [{ Meeting: "EDU-1", Seat: "EDU-1", Status: "Present" }] },
      }),
      'QUORATE("EDU-1")',
    );
    expect(error?.message).toContain(BOTH);
  });

  test.each([["ATTENDANCE.RATE"], ["ATTENDANCE.COUNT"], ["SHARE"]])("%s is asked about it", (name) => {
    const formula =
      { "ATTENDANCE.RATE": '("DC")', "ATTENDANCE.COUNT": '("DC","Expected")', SHARE: '(100,"DC")' }[name] ?? "";
    expect(ask(book({ written: COUNCIL, aliases: ["DC", "DC"] }), name + formula).error).toEqual({
      code: "#N/A",
      message: BOTH,
    });
  });

  test("a Quorum rule that names it", () => {
    const register = book({
      written: COUNCIL,
      aliases: ["DC", "DC"],
      more: { Groups: [{ Group: "EDU", Name: "Education Group", "Quorum rule": "each of: DC" }] },
    });
    expect(ask(register, 'QUORATE("EDU-1")').error?.message).toBe(BOTH);
  });
});

describe("an alias that is another agency's name", () => {
  test("means the agency of that name, and the sentence says what stands against it", () => {
    const { value, why } = ask(book({ written: COUNCIL, aliases: ["", COUNCIL] }), 'QUORATE("EDU-1")');
    expect(value).toBe(true);
    expect(why).toContain(
      `'${COUNCIL}' is read as the row of Agencies that it is the id of, but Agencies!D3 gives it to another too: take it out there.`,
    );
  });
});

describe("a name of two groups", () => {
  const groups = (aliases: readonly [string, string]): GivenTables => ({
    Groups: [
      { Group: "EDU", Name: "Education Group", "Quorum rule": "None", Aliases: aliases[0] },
      { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "None", Aliases: aliases[1] },
    ],
    Meetings: [{ Meeting: "EDU-1", Group: "Board", Date: "2026-03-03" }],
  });
  const SAID =
    "'Board' names several rows of Groups (Groups!I2 and Groups!I3), so none of them is meant by it: take it out where it does not belong.";

  test.each([
    ['QUORATE("EDU-1")'],
    ['DEADLINE("EDU-1","Agenda requests")'],
    ['REPORT.DUE("Board")'],
    ['CHAIR("Board")'],
  ])("%s", (formula) => {
    const register = book({ written: COUNCIL, aliases: ["", ""], more: groups(["Board", "Board"]) });
    expect(ask(register, formula).error).toEqual({ code: "#N/A", message: SAID });
  });

  test("a group's name that is another's alias", () => {
    const register = book({ written: COUNCIL, aliases: ["", ""], more: groups(["", "education group"]) });
    expect(ask(register, 'REPORT.DUE("Education Group")').error?.message).toContain("(Groups!B2 and Groups!I3)");
    expect(cell(register, 'REPORT.DUE("EDU")')).not.toBe("#N/A");
  });
});
