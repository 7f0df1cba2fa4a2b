import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { quorate } from "../../../src/governance/quorum/quorate";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, said, valueOf } from "../answer-of";
import { allPartners, COUNTY, DCC, ICB, PARTNERS, POLICE, quorumWorkbook, type Marks } from "../quorum/quorum-workbook";

const AS_AT = on("2026-11-22");
const MOST = "Statutory partners and most agencies";
const ALL = "all 4 statutory partners were represented";

describe("GOV 11.2: who is on the group's list on the day of the meeting", () => {
  const seat = (Seat: string, Agency: string, more: GivenRow = {}): GivenRow => ({
    Seat,
    Group: "QA",
    Agency,
    Role: "Head",
    Category: "Core",
    ...more,
  });
  const MEETINGS = ["2026-03-31", "2026-04-01", "2026-04-30", "2026-05-01"];
  const workbook = () =>
    givenWorkbook({
      Agencies: [
        ...PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner" })),
        { Agency: "A", Type: "Relevant agency" },
        { Agency: "B", Type: "Other" },
        { Agency: "Office", Type: "Partnership office" },
      ],
      Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": MOST }],
      Seats: [
        ...PARTNERS.map((agency) => seat(agency, agency)),
        seat("A", "A", { From: "2026-04-01" }),
        seat("B", "B", { To: "2026-04-30" }),
        seat("O", "Office"),
      ],
      Meetings: MEETINGS.map((Date) => ({ Meeting: Date, Group: "QA", Date, Register: "Closed" })),
      Attendance: MEETINGS.flatMap((Meeting) => PARTNERS.map((Seat) => ({ Meeting, Seat, Status: "Present" }))),
    });
  const EXPECTED: Readonly<Record<string, string>> = {
    "2026-03-31": "0 of 1 relevant agency was represented, where 1 is needed (missing: B)",
    "2026-04-01": "0 of 2 relevant agencies were represented, where 2 are needed (missing: A; B)",
    "2026-04-30": "0 of 2 relevant agencies were represented, where 2 are needed (missing: A; B)",
    "2026-05-01": "0 of 1 relevant agency was represented, where 1 is needed (missing: A)",
  };
  it.each([MEETINGS, [...MEETINGS].reverse(), ["2026-04-30", "2026-03-31", "2026-05-01", "2026-04-01"]])(
    "asked in the order %s, %s, %s, %s",
    (...order) => {
      const register = workbook();
      for (const id of order)
        expect(said(quorate(register, register.meeting(id)!, { asAt: AS_AT }))).toContain(EXPECTED[id]);
    },
  );
});

describe("GOV 11.1, 11.2: for whom a row or a seat stands", () => {
  const without = (who: string): Marks => allPartners.filter(([each]) => each !== who);
  const ask = (
    marks: Marks,
    more: Omit<Parameters<typeof quorumWorkbook>[0], "rule" | "marks"> & { readonly rule?: string } = {},
  ) => {
    const { register, meeting } = quorumWorkbook({ rule: "Statutory partners", ...more, marks });
    const answer = quorate(register, meeting, { asAt: AS_AT });
    return [valueOf(answer), said(answer)];
  };
  const row = (more: GivenRow): Marks[number] => ["", "Present", { Agency: "", ...more }];
  const FREE = [{ Seat: "FREE", Group: "QA", Agency: "", Role: "Member", Category: "Core" }];

  it.each<[string, Marks, readonly GivenRow[], unknown]>([
    ["a row of a name alone stands for nobody", [row({ Name: "Somebody" })], [], false],
    ["a seat that no table knows could be anybody's", [row({ Seat: "P9" })], [], "#N/A"],
    ["a seat tied to no agency stands for the row's own", [row({ Seat: "FREE", Agency: POLICE })], FREE, true],
    ["without one it stands for nobody", [row({ Seat: "FREE" })], FREE, false],
    [
      "an agency that no table knows beside it could be anybody",
      [row({ Seat: "FREE", Agency: "Polce" })],
      FREE,
      "#N/A",
    ],
    ["a seat's agency comes before the row's", [row({ Seat: `${DCC} seat`, Agency: POLICE })], [], false],
    [
      "an unknown agency's seat could be anybody's",
      [row({ Seat: "X" })],
      [{ Seat: "X", Group: "QA", Agency: "Atlantis", Role: "Head", Category: "Core" }],
      "#N/A",
    ],
  ])("%s", (_, last, seats, expected) => expect(ask([...without(POLICE), ...last], { seats })[0]).toBe(expected));

  it("another group's seat stands for its agency, but not at a body of listed seats", () => {
    const other = [{ Seat: "PP1", Group: "PP", Agency: POLICE, Role: "Head", Category: "Core" }];
    expect([
      ask([...without(POLICE), row({ Seat: "PP1" })], { seats: other })[0],
      ask([...without(POLICE), row({ Seat: "PP1" })], { seats: other, group: { "Vote rule": "Listed seats" } })[0],
    ]).toEqual([true, false]);
  });

  it("a vacant seat is not awaited, and counts among the seats", () => {
    const vacant = [{ Seat: "V", Group: "QA", Agency: "Derby Homes", Role: "Head", Category: "Core", Name: "Vacant" }];
    expect(ask(allPartners, { rule: MOST, seats: vacant, meeting: { Register: "Open" } })).toEqual([
      false,
      `QA-1 was not quorate: ${ALL}; 0 of 1 relevant agency was represented, where 1 is needed (missing: Derby Homes).`,
    ]);
    expect(ask(allPartners, { rule: "100% of seats", seats: vacant })[1]).toContain(
      "4 of 5 seats were filled, where 5 are needed (missing: V)",
    );
  });

  it("group chairs are among the seats, virtual ones are not", () => {
    const seats = [
      { Seat: "GC", Group: "QA", Agency: POLICE, Role: "Chair of PP", Category: "Group chair" },
      { Seat: "VI", Group: "QA", Agency: POLICE, Role: "Adviser", Category: "Virtual" },
    ];
    expect(ask([...allPartners, row({ Seat: "GC" }), row({ Seat: "VI" })], { rule: "5 seats", seats })).toEqual([
      true,
      "QA-1 was quorate by the group's own rule '5 seats': 5 of 5 seats were filled, where 5 are needed.",
    ]);
    expect(
      ask([...allPartners, row({ Seat: "GC" }), row({ Seat: "VI" })], {
        rule: "more than 80% of relevant agencies",
        seats,
        relevant: 1,
      })[1],
    ).toContain("0 of 1 relevant agency was represented, where 1 is needed");
  });

  it("an open register: seats without a row may come, seats marked are marked", () => {
    const open = { rule: "3 seats", meeting: { Register: "Open" } };
    expect(
      ask(
        [
          [DCC, "Present"],
          [COUNTY, "Absent"],
        ],
        open,
      ),
    ).toEqual([
      "#N/A",
      expect.stringContaining(
        `1 of 4 seats was filled, where 3 are needed (missing: ${COUNTY} seat) (not yet marked: ${POLICE} seat; ${ICB} seat)`,
      ),
    ]);
    expect(
      ask(
        [
          [DCC, "Present"],
          [COUNTY, "Absent"],
          [POLICE, "Absent"],
        ],
        open,
      )[0],
    ).toBe(false);
    expect(
      ask(
        [
          [DCC, "Present"],
          [COUNTY, "Present"],
          [POLICE, "Deputy"],
        ],
        open,
      )[0],
    ).toBe(true);
  });

  it("a share of named agencies", () => {
    const half = { rule: "half of: Agency A; Agency B; Agency C", relevant: 3 };
    expect([
      ask([["Agency A", "Present"]], half)[0],
      ask(
        [
          ["Agency A", "Present"],
          ["Agency C", "Remote"],
        ],
        half,
      )[0],
    ]).toEqual([false, true]);
    expect(ask([["Agency A", "Present"]], half)[1]).toContain(
      "1 of the 3 agencies listed was represented, where 2 are needed (missing: Agency B; Agency C)",
    );
  });

  it("a group's own rule cites the record of who came", () => {
    const { register, meeting } = quorumWorkbook({ rule: "3 seats", marks: allPartners });
    expect(quorate(register, meeting, { asAt: AS_AT }).citations).toEqual(["GOV 11.3b"]);
    const broken = quorumWorkbook({ rule: "as agreed", marks: allPartners });
    expect(groundsOf(quorate(broken.register, broken.meeting, { asAt: AS_AT }))).toEqual([
      "Cannot tell: the Quorum rule of QA (Groups!D2) cannot be read at 'as agreed': it is neither one of the documents' rules nor a written one.",
      "GOV 11.2",
    ]);
  });
});

describe("GOV 11: when it was quorate, by the rows in any order", () => {
  const spans = (...rows: Marks) => {
    const { register, meeting } = quorumWorkbook({
      rule: "Statutory partners",
      marks: rows,
      meeting: { Start: "10:00", End: "12:00" },
    });
    return /It was (?:never (?:certainly )?)?quorate\b.*?\./.exec(
      said(quorate(register, meeting, { asAt: AS_AT })),
    )?.[0];
  };
  const here: Marks = [
    [COUNTY, "Present"],
    [ICB, "Present"],
  ];
  it.each<[string, Marks, string]>([
    [
      "the first to leave ends it",
      [
        [POLICE, "Present", { Left: "11:30" }],
        [DCC, "Present", { Left: "10:30" }],
      ],
      "It was quorate from 10:00 to 10:30.",
    ],
    [
      "the last to arrive begins it",
      [
        [POLICE, "Present", { Arrived: "11:00" }],
        [DCC, "Present", { Arrived: "10:30" }],
      ],
      "It was quorate from 11:00 to the end.",
    ],
    [
      "who came before the start was there at it",
      [
        [POLICE, "Present", { Arrived: "09:30" }],
        [DCC, "Present", { Arrived: "10:00" }],
      ],
      "It was quorate from 10:00 to the end.",
    ],
    [
      "a Left before the start is not believed",
      [
        [POLICE, "Present", { Left: "09:30" }],
        [DCC, "Present"],
      ],
      "It was never certainly quorate; it cannot be told from 10:00 to the end.",
    ],
    [
      "who left at the start was never there",
      [
        [POLICE, "Present", { Left: "10:00" }],
        [DCC, "Present"],
      ],
      "It was never quorate.",
    ],
    [
      "a second person leaving changes nothing",
      [
        [POLICE, "Present", { Left: "11:00" }],
        [DCC, "Present"],
        [DCC, "Present", { Left: "10:20" }],
      ],
      "It was quorate from 10:00 to 11:00.",
    ],
    [
      "one hands over to another",
      [
        [POLICE, "Present", { Left: "11:00" }],
        [POLICE, "Deputy", { Arrived: "11:00" }],
        [DCC, "Present"],
      ],
      "It was quorate from 10:00 to the end.",
    ],
    [
      "a minute between them",
      [
        [POLICE, "Deputy", { Arrived: "11:01" }],
        [POLICE, "Present", { Left: "11:00" }],
        [DCC, "Present"],
      ],
      "It was quorate from 10:00 to 11:00 and 11:01 to the end.",
    ],
    [
      "times that contradict each other",
      [
        [POLICE, "Present", { Arrived: "11:00", Left: "11:00" }],
        [DCC, "Present"],
      ],
      "It was never certainly quorate; it cannot be told from 10:00 to the end.",
    ],
    [
      "a time that cannot be read",
      [
        [POLICE, "Present", { Left: "noon?" }],
        [DCC, "Present"],
      ],
      "It was never certainly quorate; it cannot be told from 10:00 to the end.",
    ],
    [
      "a time that cannot be read, of one not yet there",
      [
        [POLICE, "Present", { Arrived: "11:00", Left: "?" }],
        [DCC, "Present"],
      ],
      "It was never certainly quorate; it cannot be told from 11:00 to the end.",
    ],
  ])("%s", (_, rows, expected) => expect(spans(...here, ...rows)).toBe(expected));
});

describe("GOV 11: whom to telephone", () => {
  const calls = (rule: string, coming: readonly string[], gone: readonly string[] = [], relevant = 4) => {
    const marks: Marks = [
      ...coming.map((who) => [who, "Coming"] as const),
      ...gone.map((who) => [who, "Apologies"] as const),
    ];
    const { register, meeting } = quorumWorkbook({
      rule,
      relevant,
      partnerSeats: [],
      marks,
      meeting: { Date: "2026-12-01", Register: "" },
    });
    return /(?:Fewest agencies to telephone: |A deputy is needed from )(.*?)\.(?: |$)/.exec(
      said(quorumForecast(register, meeting, AS_AT)),
    )?.[1];
  };
  it.each<[string, readonly string[], readonly string[], string | undefined]>([
    ["each of: Agency A and 1 of: Agency B; Agency C", [], [], "Agency A; any 1 of Agency B or Agency C"],
    ["2 of: Agency A; Agency B", [], [], "Agency A and Agency B"],
    ["2 of: Agency A; Agency B; Agency C", ["Agency B"], [], "any 1 of Agency A or Agency C"],
    ["2 of: Agency A; Agency B; Agency C", [], ["Agency B"], "Agency A and Agency C"],
    ["1 of: Agency A; Agency B and 1 of: Agency B; Agency C", [], [], "Agency B"],
    ["1 of: Agency A; Agency B and 1 of: Agency C; Agency D", [], [], "Agency A and Agency C"],
    ["2 of: Agency A; Agency B; Agency C and 2 of: Agency B; Agency C; Agency D", [], [], "Agency B and Agency C"],
    ["1 of: Agency A; Agency B and 1 of: Agency C; Agency D", ["Agency A"], [], "any 1 of Agency C or Agency D"],
    ["3 seats", ["Agency A"], [], "any 2 of Agency B seat, Agency C seat or Agency D seat"],
    [
      "3 seats and 1 of: Agency A; Agency B",
      ["Agency C"],
      [],
      "any 2 of Agency A seat, Agency B seat or Agency D seat; any 1 of Agency A or Agency B",
    ],
    ["2 of: Agency A; Agency B", ["Agency A"], ["Agency B"], "Agency B"],
    ["2 of: Agency A; Agency B; Agency C", [], ["Agency A", "Agency B"], "any 1 of Agency A or Agency B"],
    ["2 of: Agency A; Agency B", ["Agency A", "Agency B"], [], undefined],
  ])("%s, with %j coming and apologies of %j: %s", (rule, coming, gone, expected) =>
    expect(calls(rule, coming, gone)).toBe(expected),
  );

  it("names a partner without a seat, and the deputies' paragraph", () => {
    const { register, meeting } = quorumWorkbook({
      rule: "Statutory partners",
      partnerSeats: [DCC, COUNTY, ICB],
      marks: [DCC, COUNTY, ICB].map((who) => [who, "Coming"]),
      meeting: { Date: "2026-12-01", Register: "" },
    });
    expect(groundsOf(quorumForecast(register, meeting, AS_AT))).toEqual([
      `QA-1 cannot be quorate even if every seat without apologies came. Of the 4 statutory partners, 3 are coming (not coming: ${POLICE}). Quality Assurance Group has no seat for ${POLICE}; unless they come without one, it cannot be quorate by its rule.`,
      "GOV 11.1",
      "GOV 7.2f",
    ]);
  });

  it("a virtual seat may come, a vacant one cannot, and Not expected does not", () => {
    const of = (seats: readonly GivenRow[], marks: Marks = []) => {
      const { register, meeting } = quorumWorkbook({
        rule: "each of: Derby Homes",
        partnerSeats: [],
        seats,
        marks,
        meeting: { Date: "2026-12-01", Register: "" },
      });
      const answer = quorumForecast(register, meeting, AS_AT);
      return [valueOf(answer), answer.citations];
    };
    const seat = { Seat: "S", Group: "QA", Agency: "Derby Homes", Role: "Adviser", Category: "Virtual" };
    expect(of([seat])).toEqual(["At risk", ["GOV 11.3b"]]);
    expect(of([{ ...seat, Name: "Vacant" }])[0]).toBe("Cannot be quorate");
    expect([
      of([seat], [["", "Not expected", { Seat: "S", Agency: "" }]])[0],
      of([seat], [["", "Present", { Seat: "S", Agency: "" }]])[0],
      of([seat], [["", "", { Seat: "S", Agency: "" }]])[0],
    ]).toEqual(["Cannot be quorate", "Quorate", "At risk"]);
    expect(
      of(
        [seat],
        [
          ["Atlantis", "Coming"],
          ["", "Apologies", { Seat: "S", Agency: "" }],
        ],
      )[0],
    ).toBe("Cannot be quorate");
  });
});
