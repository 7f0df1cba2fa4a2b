import { lastTermFindings } from "../../../src/governance/chairs/findings";
import { vacanciesFindings } from "../../../src/governance/chairs/vacancy-findings";
import { seatsFindings } from "../../../src/governance/membership/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { shown } from "../finding-line";

const AGENCIES: readonly GivenRow[] = [
  { Agency: "Police", Type: "Statutory partner" },
  { Agency: "Health", Type: "Relevant agency" },
];

function workbook(seats: readonly GivenRow[], chairs: readonly GivenRow[] = [], group: GivenRow = {}) {
  return givenWorkbook({
    Agencies: AGENCIES,
    Groups: [{ Group: "G", Name: "Group", "Quorum rule": "None", ...group }],
    Chairs: chairs.map((row) => ({ Body: "g", "Chair agency": "Police", ...row })),
    Seats: seats.map((seat, i) => ({
      Seat: `S${i + 1}`,
      Group: "G",
      Agency: "Health",
      Role: "Head",
      Category: "Chair",
      ...seat,
    })),
  });
}

const found = (register: ReturnType<typeof workbook>, asAt = "2026-11-22") =>
  [
    ...vacanciesFindings(register, on(asAt)),
    ...seatsFindings(register, on(asAt)),
    ...lastTermFindings(register, on(asAt)),
  ].map(({ code, table, property }) => `${code} ${table}.${property}`);

describe("GOV 6.2: a group whose chair or vice chair nobody holds", () => {
  it.each<[string, readonly GivenRow[], readonly string[]]>([
    ["somebody holds it", [{ Name: "Head of Service 1" }], []],
    ["a post without a name holds it", [{}], []],
    ["vacant, in capitals", [{ Name: "VACANT" }], ["vacant-chair Seats.name"]],
    ["to be confirmed", [{ Name: "to be confirmed" }], ["vacant-chair Seats.name"]],
    ["tbc", [{ Category: "Co-chair", Name: "TBC" }], ["vacant-chair Seats.name"]],
    [
      "the role says it is to be confirmed",
      [{ Category: "Vice chair", Role: "Vice Chair – to be confirmed" }],
      ["vacant-chair Seats.name"],
    ],
    ["vacancy", [{ Name: "Vacancy" }], ["vacant-chair Seats.name"]],
    ["a vacant post, in brackets", [{ Name: "[Vacant post]" }], ["vacant-chair Seats.name"]],
    ["to be appointed", [{ Category: "Vice chair", Name: "To be appointed" }], ["vacant-chair Seats.name"]],
    ["a word for nothing", [{ Name: "n/a" }], ["vacant-chair Seats.name"]],
    ["a core seat is no office", [{ Category: "Core", Name: "Vacant" }], []],
    ["nor is one that is to be appointed", [{ Category: "Core", Name: "(to be appointed)" }], []],
    [
      "who holds a core seat is to be confirmed",
      [{ Category: "Core", Name: "TBC" }],
      ["holder-not-settled Seats.name"],
    ],
    ["a core seat names nobody", [{ Category: "Core", Name: "-" }], ["holder-not-settled Seats.name"]],
    [
      "a core seat has a name beside it",
      [{ Category: "Core", Name: "A. Smith (tbc)" }],
      ["holder-not-settled Seats.name"],
    ],
    ["a core seat that was to be confirmed has ended", [{ Category: "Core", Name: "TBC", To: "2026-11-21" }], []],
    ["the seat has ended and nobody follows", [{ To: "2026-11-21" }], ["vacant-chair Seats.to"]],
    ["the vice chair's has", [{}, { Category: "Vice chair", To: "2026-11-21" }], ["vacant-chair Seats.to"]],
    ["the seat has ended and another is held", [{ To: "2026-11-21" }, { From: "2026-11-22" }], []],
    ["one co-chair of two has ended", [{ Category: "Co-chair", To: "2026-11-21" }, { Category: "Co-chair" }], []],
    ["a seat that has still to begin", [{ From: "2026-12-01" }], []],
    ["a group that never had one", [{ Category: "Core" }], []],
  ])("%s", (_, seats, expected) => expect(found(workbook(seats))).toEqual(expected));

  it("says since when, and leaves a closed group alone", () => {
    expect(
      [...vacanciesFindings(workbook([{ To: "2026-03-31" }, { To: "2025-03-31" }]), on("2026-11-22"))].map(
        ({ message }) => message,
      ),
    ).toEqual(["G has had no chair since 31 March 2026."]);
    expect(
      found(workbook([{ To: "2026-03-31" }, { Category: "Vice chair", Name: "Vacant" }], [], { To: "2026-11-21" })),
    ).toEqual([]);
  });
});

describe("MASA 4.1: the terms of the Chairs table", () => {
  const term = { From: "2026-04-01", To: "2027-03-31" };
  it.each<[string, readonly GivenRow[], string, readonly string[]]>([
    ["both held", [{ ...term, Chair: "A", "Vice chair": "B" }], "2026-11-22", []],
    ["the chair vacant", [{ ...term, Chair: "Vacant" }], "2026-11-22", ["vacant-chair Chairs.chair"]],
    [
      "the vice chair to be confirmed",
      [{ ...term, "Vice chair": "tbc" }],
      "2026-11-22",
      ["vacant-chair Chairs.viceChair"],
    ],
    [
      "the chair's agency vacant",
      [{ ...term, "Chair agency": "Vacant" }],
      "2026-11-22",
      ["vacant-chair Chairs.chairAgency"],
    ],
    [
      "the vice chair's agency to be confirmed",
      [{ ...term, "Vice chair agency": "TBC" }],
      "2026-11-22",
      ["vacant-chair Chairs.viceChairAgency"],
    ],
    ["91 days before the last term ends", [term], "2026-12-30", []],
    ["90 days before", [term], "2026-12-31", ["term-ends-soon Chairs.to"]],
    ["its last day", [term], "2027-03-31", ["term-ends-soon Chairs.to"]],
    ["another follows", [term, { From: "2027-04-01", To: "2028-03-31" }], "2027-03-31", []],
    ["the day after, and none follows", [term], "2027-04-01", ["vacant-chair Chairs.to", "vacant-chair Chairs.to"]],
    ["before the first", [term], "2026-03-31", []],
  ])("%s", (_, chairs, asAt, expected) => expect(found(workbook([], chairs), asAt)).toEqual(expected));

  it("a term comes before a seat that has ended", () =>
    expect(found(workbook([{ To: "2026-03-31" }], [term]))).toEqual([]));
});

describe("GOV 6.2, MASA 4.1: what is said of an office nobody holds, and what to do", () => {
  const says = (seats: readonly GivenRow[], chairs: readonly GivenRow[] = []) =>
    [...vacanciesFindings(workbook(seats, chairs), on("2026-11-22"))].map(shown);
  const appoint = "Once the Executive Board has appointed somebody, enter the name, or the agency and post.";
  it("in Seats and in Chairs", () => {
    expect(says([{ Name: "VACANT" }])).toEqual([
      `warning vacant-chair Seats.name 'VACANT': The chair of G (S1) is vacant. | ${appoint}`,
    ]);
    expect(says([{ Name: "n/a" }])).toEqual([
      `warning vacant-chair Seats.name 'n/a': The chair of G (S1) is not named. | ${appoint}`,
    ]);
    expect(says([{ Category: "Core", Name: "(TBC)" }])).toEqual([
      "warning holder-not-settled Seats.name '(TBC)': Who holds seat S1 (Head, G) is to be confirmed. It counts like any seat, and its attendance raises no concern. | Enter who holds the seat, or Vacant where nobody does.",
    ]);
    expect(says([{ Category: "Vice chair", Role: "Vice Chair, t.b.c." }])).toEqual([
      `warning vacant-chair Seats.name '': The vice chair of G (S1) is to be confirmed. | ${appoint}`,
    ]);
    expect(says([{ To: "2026-11-21" }])).toEqual([
      "warning vacant-chair Seats.to '21 November 2026': G has had no chair since 21 November 2026. | Add the seat that follows, or change To.",
    ]);
    expect(says([{}, { Category: "Vice chair", To: "2026-11-21" }])).toEqual([
      "warning vacant-chair Seats.to '21 November 2026': G has had no vice chair since 21 November 2026. | Add the seat that follows, or change To.",
    ]);
    expect(
      says([], [{ From: "2026-04-01", To: "2027-03-31", Chair: "Vacant", "Vice chair": "to be confirmed" }]),
    ).toEqual([
      "warning vacant-chair Chairs.chair 'Vacant': The chair of g from 1 April 2026 to 31 March 2027 is vacant. | Enter who holds it.",
      "warning vacant-chair Chairs.viceChair 'to be confirmed': The vice chair of g from 1 April 2026 to 31 March 2027 is to be confirmed. | Enter who holds it.",
    ]);
    expect(says([], [{ From: "2025-04-01", To: "2026-03-31" }])).toEqual(
      ["chair", "vice chair"].map(
        (office) =>
          `warning vacant-chair Chairs.to '31 March 2026': G has had no ${office} since 31 March 2026. | Add the term that follows, or change To.`,
      ),
    );
  });
  it("a term of Chairs that ends soon", () => {
    expect(
      [...lastTermFindings(workbook([], [{ From: "2026-04-01", To: "2026-12-31" }]), on("2026-11-22"))].map(shown),
    ).toEqual([
      "warning term-ends-soon Chairs.to '31 December 2026': The term of the chair of G ends on 31 December 2026, and no row of Chairs follows it. | Add the term that follows.",
    ]);
  });
  it.each(["tbc", "T.B.C.", "Name tbc", "To be confirmed by the Board"])("'%s' is to be confirmed", (Name) =>
    expect(says([{ Name }])).toHaveLength(1),
  );
  it.each(["Tbcroft", "Confirmed", "A. Vacanti"])("'%s' is somebody", (Name) => expect(says([{ Name }])).toEqual([]));
});

describe("CSP App. 6: a place on the Corporate Safeguarding Group", () => {
  const messages = (seats: readonly GivenRow[], asAt = "2026-11-22") =>
    [
      ...vacanciesFindings(
        givenWorkbook({
          Agencies: AGENCIES,
          Groups: [{ Group: "csg", Name: "CSG", "Quorum rule": "None" }],
          Seats: seats.map((seat, i) => ({ Seat: `S${i}`, Group: "CSG", Category: "Core", ...seat })),
        }),
        on(asAt),
      ),
    ].map(({ table, message }) => `${table}: ${message}`);
  const WHOLE: readonly GivenRow[] = [
    { Role: "Children and Young People: Head of Quality Assurance", Category: "Co-chair" },
    { Role: "Adults, Health and Housing: Head of Adult Safeguarding", Category: "Co-chair" },
    { Role: "Chief Executive’s" },
    { Role: "Resources" },
    { Role: "Neighbourhoods" },
    { Role: "Elected Member Safeguarding Champion", Name: "Councillor 1" },
  ];

  it("nothing is missing where the leads stand for their directorates too", () => expect(messages(WHOLE)).toEqual([]));
  it.each<[string, number, GivenRow | null, readonly string[]]>([
    ["a directorate without a seat", 3, null, ["Groups: CSG has no representative of the Resources directorate."]],
    [
      "a directorate's seat to be confirmed",
      3,
      { Name: "To be confirmed" },
      ["Seats: CSG has no representative of the Resources directorate."],
    ],
    ["a champion who is to be found", 5, { Name: "Vacant" }, ["Seats: CSG has no elected-member champion."]],
    ["a lead that is no joint lead", 1, { Category: "Core" }, ["Groups: CSG has no joint lead from adults' services."]],
    [
      "a lead whose seat has ended",
      0,
      { To: "2026-11-21" },
      [
        "Groups: CSG has no representative of the Children & Young People directorate.",
        "Groups: CSG has no joint lead from children's services.",
      ],
    ],
  ])("%s", (_, at, change, expected) => {
    const seats =
      change === null
        ? WHOLE.filter((__, i) => i !== at)
        : WHOLE.map((seat, i) => (i === at ? { ...seat, ...change } : seat));
    expect(messages(seats)).toEqual(expected);
  });
  it("before the report of 11 November 2015 nothing is asked", () => expect(messages([], "2015-11-10")).toEqual([]));
});
