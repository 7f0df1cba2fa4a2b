import { todayMeetings } from "../../../src/taskpane/today/today-view-model";
import { type GivenRow, type GivenTables, givenWorkbook, on } from "../../register/given-workbook";

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];
const [CITY, , , POLICE] = PARTNERS as [string, string, string, string];
/** A Monday. */
const TODAY = "2026-11-30";

/** A Board of the four partners, one seat each, with these meetings and rows of Attendance. */
function board(meetings: readonly GivenRow[], attendance: readonly GivenRow[] = [], more: GivenTables = {}) {
  return givenWorkbook({
    Agencies: PARTNERS.map((agency) => ({ Agency: agency, Type: "Statutory partner" })),
    Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }],
    Seats: PARTNERS.map((agency, at) => ({
      Seat: `EB-${at}`,
      Group: "EB",
      Agency: agency,
      Role: "Head of Safeguarding",
      Category: "Core",
      Name: `Head ${at}`,
      Phone: `01632 96000${at}`,
      Email: `head.${at}@example.org`,
    })),
    Meetings: meetings.map((row) => ({ Group: "EB", ...row })),
    Attendance: attendance,
    ...more,
  });
}

function linesOf(register: ReturnType<typeof board>, today = TODAY) {
  return todayMeetings(register, on(today)).lines;
}

const said = (register: ReturnType<typeof board>, today = TODAY) =>
  linesOf(register, today).map(({ group, what, when }) => [group, what, when]);

const coming = (meeting: string, ...seats: readonly number[]) =>
  seats.map((seat) => ({ Meeting: meeting, Seat: `EB-${seat}`, Status: "Coming" }));

describe("registers that are still open", () => {
  const HELD = { Meeting: "EB-1", Date: "2026-11-17" };
  const marked = [{ Meeting: "EB-1", Seat: "EB-0", Status: "Present" }];
  test.each<[string, GivenRow, readonly GivenRow[], unknown]>([
    ["nothing is marked", {}, [], [["Now", "Register still open", "Tue 17 Nov"]]],
    ["something is marked and nothing says that it is open", {}, marked, []],
    ["it is marked, and said to be open", { Register: "Open" }, marked, [["Now", "Register still open", "Tue 17 Nov"]]],
    ["it is said to be closed", { Register: "Closed" }, [], []],
    ["the meeting was cancelled", { Status: "Cancelled" }, [], []],
    ["its Register cannot be read", { Register: "?" }, [], [["Now", "Register perhaps still open", "Tue 17 Nov"]]],
  ])("%s", (_, row, rows, expected) => expect(said(board([{ ...HELD, ...row }], rows))).toEqual(expected));

  test("the line opens the meeting's row, and its button the meeting's register", () => {
    const [line] = linesOf(board([HELD]));
    expect(line).toMatchObject({
      where: "Executive Board",
      place: { sheet: "Meetings", address: "A2" },
      button: "Fill in",
      leadsTo: { page: "meeting", meeting: "EB-1" },
    });
  });

  test("on the day itself there is a register to fill in", () => {
    expect(said(board([{ Meeting: "EB-1", Date: TODAY }], coming("EB-1", 0, 1, 2, 3)))).toEqual([
      ["Now", "Register to fill in", "Mon 30 Nov, today"],
    ]);
  });
});

describe("quorum at risk (GOV 11.1)", () => {
  const at = (date: string, rows: readonly GivenRow[] = [], row: GivenRow = {}) =>
    said(board([{ Meeting: "EB-1", Date: date, ...row }], rows)).filter(([, what]) => /quor/i.test(String(what)));

  test.each<[string, ReturnType<typeof at>, unknown]>([
    ["all four are coming", at("2026-12-01", coming("EB-1", 0, 1, 2, 3)), []],
    [
      "one has not answered, and it is tomorrow",
      at("2026-12-01", coming("EB-1", 0, 1, 2)),
      [["Now", "Quorum at risk", "Tue 1 Dec, tomorrow"]],
    ],
    [
      "one has sent apologies",
      at("2026-12-01", [...coming("EB-1", 0, 1, 2), { Meeting: "EB-1", Seat: "EB-3", Status: "Apologies" }]),
      [["Now", "Cannot be quorate", "Tue 1 Dec, tomorrow"]],
    ],
    ["in seven days", at("2026-12-07"), [["Now", "Quorum at risk", "Mon 7 Dec, in 7 days"]]],
    ["in eight days", at("2026-12-08"), [["This fortnight", "Quorum at risk", "Tue 8 Dec"]]],
    ["in thirteen days", at("2026-12-13"), [["This fortnight", "Quorum at risk", "Sun 13 Dec"]]],
    ["in fourteen days", at("2026-12-14"), []],
    ["cancelled", at("2026-12-01", [], { Status: "Cancelled" }), []],
    ["today, and somebody is marked present", at(TODAY, [{ Meeting: "EB-1", Seat: "EB-0", Status: "Present" }]), []],
    [
      "a Status that cannot be read",
      at("2026-12-01", [], { Status: "?" }),
      [["Now", "Cannot tell whether it will be quorate", "Tue 1 Dec, tomorrow"]],
    ],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));

  test("a group without a quorum rule is not at risk", () => {
    const Groups = [{ Group: "EB", Name: "Executive Board", "Quorum rule": "None" }];
    expect(said(board([{ Meeting: "EB-1", Date: "2026-12-01" }], [], { Groups })).map(([, what]) => what)).toEqual([]);
  });

  test("names who is to be rung, with links that ring and write", () => {
    const line = linesOf(board([{ Meeting: "EB-1", Date: "2026-12-01" }], coming("EB-1", 0, 1, 2)))[0];
    expect(line?.calls).toEqual({
      meeting: "EB-1",
      groups: [
        {
          heading: "",
          agencies: [
            {
              agency: POLICE,
              standing: "has not answered",
              more: 0,
              people: [
                {
                  seat: "EB-3",
                  mayAnswer: true,
                  who: "Head 3, Head of Safeguarding",
                  phone: "01632 960003",
                  tel: "tel:01632960003",
                  email: "head.3@example.org",
                  mail: "mailto:head.3@example.org",
                  deputy: "",
                  deputyTel: null,
                  place: { sheet: "Seats", address: "H5" },
                },
              ],
            },
          ],
        },
      ],
      nobody: [],
    });
  });

  test("a partner without a seat, and one whose seat is vacant, stand apart from those to be rung", () => {
    const Seats = [
      { Seat: "EB-0", Group: "EB", Agency: CITY, Role: "Director", Category: "Core", Name: "Director 1" },
      { Seat: "EB-1", Group: "EB", Agency: PARTNERS[1] ?? "", Role: "Director", Category: "Core", Name: "Vacant" },
      { Seat: "EB-2", Group: "EB", Agency: PARTNERS[2] ?? "", Role: "Director", Category: "Core", Name: "Director 3" },
    ];
    const rows = [{ Meeting: "EB-1", Seat: "EB-0", Status: "Apologies", Deputy: "Manager 4" }];
    const calls = linesOf(board([{ Meeting: "EB-1", Date: "2026-12-01" }], rows, { Seats }))[0]?.calls;
    expect(calls?.nobody).toEqual([
      `The seat of ${PARTNERS[1]} is vacant.`,
      "Derbyshire Constabulary has no seat in this group.",
    ]);
    expect(calls?.groups.flatMap(({ agencies }) => agencies)).toMatchObject([
      { agency: PARTNERS[2], standing: "has not answered", people: [{ phone: "", tel: null, mail: null }] },
      {
        agency: CITY,
        standing: "is not coming: a deputy would count",
        people: [{ who: "Director 1", deputy: "Deputy: Manager 4" }],
      },
    ]);
  });

  test("gives the number of a deputy who has a seat of the same agency, and of nobody else of that name", () => {
    const seat = (id: string, Agency: string, Name: string, Phone: string, Group = "EB") => ({
      ...{ Seat: id, Group, Agency, Role: "Head", Category: "Core", Name, Phone },
    });
    const deputyTel = (agency: string) => {
      const Seats = [
        seat("EB-0", CITY, "Director 1", "01632 960001"),
        seat("QA-1", agency, "manager 4 ", "01632 960004", "QA"),
      ];
      const Groups = [
        { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
        { Group: "QA", Name: "Quality Group", "Quorum rule": "None" },
      ];
      const rows = [{ Meeting: "EB-1", Seat: "EB-0", Status: "Apologies", Deputy: "Manager 4" }];
      const calls = linesOf(board([{ Meeting: "EB-1", Date: "2026-12-01" }], rows, { Seats, Groups }))[0]?.calls;
      return calls?.groups.flatMap(({ agencies }) => agencies.flatMap(({ people }) => people)).at(-1)?.deputyTel;
    };
    expect(deputyTel(CITY)).toEqual({ name: "Manager 4", phone: "01632 960004", tel: "tel:01632960004" });
    expect(deputyTel(PARTNERS[1] ?? "")).toBeNull();
  });

  test.each([
    {
      given: "any so many of a list",
      rule: "1 of: Derby City Council; Derbyshire County Council",
      heading: "Any 1 of these",
    },
    {
      given: "no choice where only one can be rung",
      rule: "1 of: Derby City Council; Derbyshire Constabulary",
      heading: "",
    },
  ])("$given, and no more than two people for each", ({ rule, heading }) => {
    const Groups = [{ Group: "EB", Name: "Executive Board", "Quorum rule": rule }];
    const seat = (id: string, Agency: string) => ({
      ...{ Seat: id, Group: "EB", Agency, Role: "Head", Category: "Core", Name: `Officer ${id}` },
    });
    const Seats = [...["1", "2", "3"].map((id) => seat(id, CITY)), seat("4", PARTNERS[1] ?? "")];
    const calls = linesOf(board([{ Meeting: "EB-1", Date: "2026-12-01" }], [], { Groups, Seats }))[0]?.calls;
    expect(calls?.groups[0]?.heading).toBe(heading);
    expect(calls?.groups[0]?.agencies[0]).toMatchObject({ agency: CITY, people: [{}, {}], more: 1 });
  });
});

describe("deadlines of the fortnight (GOV 8.5, 12.23)", () => {
  const deadlines = (meeting: GivenRow, today = TODAY) =>
    said(board([{ Meeting: "EB-1", Date: "2027-01-11", ...meeting }], [], { Holidays: [] }), today);

  // Before Tuesday 8 December 2026, 15 working days are Tuesday 17 November and 5 are Tuesday 1 December.
  test.each<[string, string, unknown]>([
    ["fourteen days before that for requests", "2026-11-03", []],
    ["thirteen days before it", "2026-11-04", [["This fortnight", "Last day for agenda requests", "by Tue 17 Nov"]]],
    ["on the day itself", "2026-11-17", [["Now", "Last day for agenda requests", "by Tue 17 Nov, today"]]],
    ["the day after", "2026-11-18", [["This fortnight", "Agenda and papers to go out", "by Tue 1 Dec"]]],
    [
      "with the papers due tomorrow",
      TODAY,
      [["This fortnight", "Agenda and papers to go out", "by Tue 1 Dec, tomorrow"]],
    ],
  ])("%s", (_, today, expected) =>
    expect(deadlines({ Date: "2026-12-08" }, today).filter(([, what]) => !/quor/i.test(String(what)))).toEqual(
      expected,
    ),
  );

  // Notice of Tuesday 8 December 2026 by Tuesday 1 December.
  test.each<[string, string, GivenRow, unknown]>([
    ["not given yet", TODAY, {}, ["This fortnight", "Notice to be given", "by Tue 1 Dec, tomorrow"]],
    ["given", TODAY, { "Notice given": "2026-11-20" }, undefined],
    ["not recorded", "2026-12-02", {}, ["Overdue", "Notice not recorded", "it had to be given by Tue 1 Dec"]],
  ])("notice of a special meeting: %s", (_, today, row, expected) => {
    const lines = deadlines({ Date: "2026-12-08", Kind: "Special", ...row }, today);
    expect(lines.find(([, what]) => String(what).startsWith("Notice"))).toEqual(expected);
  });

  test("a holiday in doubt leaves a deadline untold, and that is said", () => {
    const Holidays = [
      { Date: "2026-12-03", Name: "Closed", Kind: "Local closure" },
      { Date: "2026-12-03", Name: "Open", Kind: "Not a holiday" },
    ];
    const lines = linesOf(board([{ Meeting: "EB-1", Date: "2026-12-08" }], coming("EB-1", 0, 1, 2, 3), { Holidays }));
    expect(lines.map(({ group, what }) => [group, what])).toContainEqual([
      "In the sheets",
      "A deadline cannot be told",
    ]);
    expect(lines.find(({ group }) => group === "In the sheets")?.details?.[0]).toContain("Holidays!");
  });
});

describe("Today before there is anything to look at", () => {
  test("no meeting is entered yet", () => {
    expect(todayMeetings(board([]), on(TODAY))).toEqual({
      today: on(TODAY),
      heading: "Monday 30 November 2026",
      none: "",
      begins: "meeting",
      lines: [],
    });
  });

  test("a row that cannot be used is not nothing", () => {
    expect(todayMeetings(board([{ Meeting: "EB-1", Date: "soon" }]), on(TODAY)).begins).toBeNull();
  });

  test("a table is missing", () => {
    const { none, lines } = todayMeetings(givenWorkbook({ Agencies: [] }), on(TODAY));
    expect([none, lines]).toEqual(["The workbook has no table named Groups.", []]);
  });
});
