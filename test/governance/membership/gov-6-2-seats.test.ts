import { vacanciesFindings } from "../../../src/governance/chairs/vacancy-findings";
import { seatsFindings } from "../../../src/governance/membership/findings";
import { singleSeatFindings } from "../../../src/governance/quorum/single-seat-findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { shown } from "../finding-line";
import { printedWorkbook } from "../printed-workbook";

const asAt = on("2026-11-22");

function workbook(seats: readonly GivenRow[], group: GivenRow = {}) {
  return givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner", Area: "Derby" },
      ...["City", "County", "Board"].map((Agency) => ({ Agency, Type: "Statutory partner", Area: "Both" })),
      { Agency: "Health", Type: "Relevant agency", Aliases: "NHS" },
    ],
    Groups: [{ Group: "G", Name: "Group", "Quorum rule": "None", Area: "Derby", ...group }],
    Seats: seats.map((seat, i) => ({
      Seat: `S${i + 1}`,
      Group: "G",
      Agency: "Health",
      Role: "Head",
      Category: "Core",
      ...seat,
    })),
  });
}

function found(seats: readonly GivenRow[], group: GivenRow = {}): readonly string[] {
  const register = workbook(seats, group);
  return [
    ...seatsFindings(register, asAt),
    ...singleSeatFindings(register, asAt),
    ...vacanciesFindings(register, asAt),
  ].map(({ code, row }) => `${code} ${(row as { seat?: string }).seat ?? ""}`.trim());
}

describe("GOV 6.2: seats that cannot be right, or will be missed", () => {
  it.each<[string, readonly GivenRow[], readonly string[]]>([
    ["begins and ends on one day", [{ From: "2026-01-01", To: "2026-01-01" }], []],
    ["ends the day before it begins", [{ From: "2026-01-02", To: "2026-01-01" }], ["ends-before-it-begins S1"]],
    ["two chairs at once", [{ Category: "Chair" }, { Category: "Chair" }], ["two-chairs S2"]],
    ["two co-chairs", [{ Category: "Co-chair" }, { Category: "Co-chair" }], []],
    [
      "one chair after the other",
      [
        { Category: "Chair", To: "2026-03-31" },
        { Category: "Chair", From: "2026-04-01" },
      ],
      [],
    ],
    [
      "two chairs on one day",
      [
        { Category: "Chair", To: "2026-04-01" },
        { Category: "Chair", From: "2026-04-01" },
      ],
      ["two-chairs S2"],
    ],
    ["a vacant chair", [{ Category: "Chair", Name: "Vacant" }], ["vacant-chair S1"]],
    ["a vice chair to be confirmed", [{ Category: "Vice chair", Name: "To be confirmed" }], ["vacant-chair S1"]],
    [
      "a role to be confirmed that somebody holds",
      [{ Category: "Vice chair", Role: "Vice Chair, to be confirmed", Name: "Head of Service 1" }],
      [],
    ],
    ["a vacant core seat", [{ Name: "Vacant" }], []],
    ["ends in 90 days", [{ To: "2027-02-20" }], ["term-ends-soon S1"]],
    ["ends in 91 days", [{ To: "2027-02-21" }], []],
    ["ends soon, and another follows the next day", [{ To: "2026-12-31" }, { From: "2027-01-01" }], []],
    [
      "ends soon, and another of the agency by its alias follows",
      [{ To: "2026-12-31" }, { Agency: "NHS", From: "2027-01-01" }],
      [],
    ],
    [
      "ends soon, and another agency follows",
      [{ To: "2026-12-31" }, { Agency: "Police", From: "2027-01-01" }],
      ["term-ends-soon S1"],
    ],
    [
      "a chair ends soon, and another agency takes it over",
      [
        { Category: "Chair", To: "2026-12-31" },
        { Category: "Chair", Agency: "Police", From: "2027-01-01" },
      ],
      [],
    ],
    [
      "a co-chair ends soon, and another agency takes it over",
      [
        { Category: "Co-chair", To: "2026-12-31" },
        { Category: "Co-chair", Agency: "Police", From: "2027-01-01" },
      ],
      [],
    ],
    [
      "a vice chair ends soon, and another agency takes it over",
      [
        { Category: "Vice chair", To: "2026-12-31" },
        { Category: "Vice chair", Agency: "Police", From: "2027-01-01" },
      ],
      [],
    ],
    [
      "a group's chair at the Board, and another agency takes it over",
      [
        { Category: "Group chair", To: "2026-12-31" },
        { Category: "Group chair", Agency: "Police", From: "2027-01-01" },
      ],
      [],
    ],
    [
      "ends soon, and another category follows",
      [{ To: "2026-12-31" }, { Category: "Virtual", From: "2027-01-01" }],
      ["term-ends-soon S1"],
    ],
    [
      "ends soon, and another follows a day late",
      [{ To: "2026-12-31" }, { From: "2027-01-02" }],
      ["term-ends-soon S1"],
    ],
    ["ends soon, and the same post stands beside it", [{ To: "2026-12-31" }, { Agency: "NHS" }], []],
    [
      "ends soon, and another post of the agency stands beside it",
      [{ To: "2026-12-31" }, { Role: "Deputy head" }],
      ["term-ends-soon S1"],
    ],
    [
      "ends soon, and another post of the agency begins then",
      [{ To: "2026-12-31" }, { Role: "Deputy head", From: "2027-01-01" }],
      [],
    ],
    [
      "ends soon, the same post of an agency that is not in Agencies",
      [{ Agency: "X", To: "2026-12-31" }, { Agency: "Y" }],
      ["term-ends-soon S1"],
    ],
    ["a vacant seat ends soon", [{ Name: "Vacant", To: "2026-12-31" }], []],
    [
      "two chairs, one of whom has no days",
      [{ Category: "Chair", From: "2026-01-02", To: "2026-01-01" }, { Category: "Chair" }],
      ["ends-before-it-begins S1"],
    ],
    ["ends today", [{ To: "2026-11-22" }], ["term-ends-soon S1"]],
    ["ended yesterday", [{ To: "2026-11-21" }], []],
  ])("%s", (_, seats, expected) => expect(found(seats)).toEqual(expected));

  it("says what is wrong and what to do", () => {
    const says = (...seats: readonly GivenRow[]) => [...seatsFindings(workbook(seats), asAt)].map(shown);
    expect(says({ From: "2026-01-02", To: "2026-01-01" })).toEqual([
      "warning ends-before-it-begins Seats.to '1 January 2026': Seat S1 ends on 1 January 2026, before it begins on 2 January 2026, so it is in force on no day. | Correct From or To.",
    ]);
    expect(says({ Category: "Chair" }, { Category: "Chair" })).toEqual([
      "warning two-chairs Seats.category 'Chair': G has two chairs at once: S1 and S2. | Make both Co-chair if they share the chair, or end one before the other begins.",
    ]);
    expect(says({ To: "2026-12-31" })).toEqual([
      "warning term-ends-soon Seats.to '31 December 2026': Seat S1 (Head, G) ends on 31 December 2026, and no seat follows it. | Add the seat that follows, change To, or leave it if the post is to end.",
    ]);
  });

  it("of three chairs each is named with the first it overlaps", () => {
    const chairs = [{ To: "2026-03-31" }, { From: "2026-04-01", To: "2026-04-30" }, { From: "2026-04-30" }].map(
      (days) => ({ Category: "Chair", ...days }),
    );
    expect([...seatsFindings(workbook(chairs), asAt)].map(({ message }) => message)).toEqual([
      "G has two chairs at once: S2 and S3.",
    ]);
  });

  it("leaves a closed group's vacant chair alone", () =>
    expect(found([{ Category: "Chair", Name: "Vacant" }], { To: "2026-11-21" })).toEqual([]));
});

describe("GOV 11.1, 11.2: a statutory partner with a single seat", () => {
  const police = { Agency: "Police" };
  it.each<[string, readonly GivenRow[], string, readonly string[]]>([
    ["one seat", [police], "Statutory partners", ["single-seat S1"]],
    ["two seats", [police, police], "Statutory partners", []],
    [
      "a second that is vacant",
      [police, { ...police, Name: "Vacant" }],
      "Statutory partners and most agencies",
      ["single-seat S1"],
    ],
    [
      "a legal adviser is no second",
      [police, { ...police, Category: "Legal adviser" }],
      "Statutory partners",
      ["single-seat S1"],
    ],
    ["a group without a rule", [police], "None", []],
    ["a relevant agency", [{}], "Statutory partners", []],
    [
      "a relevant agency that a written rule needs",
      [{}, police, police],
      "each of: Police; Health",
      ["single-seat S1"],
    ],
    [
      "one of several that a written rule needs some of",
      [{}, police, police],
      "each of: Police and 1 of: Health; Police",
      [],
    ],
    ["the area's authority", [{ ...police, Role: "Officer" }], "Area authority", ["single-seat S1"]],
    ["a rule that cannot be read", [police], "as agreed", []],
  ])("%s", (_, seats, rule, expected) => expect(found(seats, { "Quorum rule": rule })).toEqual(expected));

  it("says what is wrong and what to do", () => {
    expect(
      [...singleSeatFindings(workbook([police], { "Quorum rule": "Statutory partners" }), asAt)].map(shown),
    ).toEqual([
      "warning single-seat Seats.agency 'Police': Police has a single seat in G, so one absence without a deputy leaves the group without a quorum. | Add a second seat, or agree a standing deputy and put this warning aside on Problems in the pane.",
    ]);
  });
});

describe("CSP App. 6 and the printed seats", () => {
  const printed = printedWorkbook();
  const codes = [
    ...seatsFindings(printed, asAt),
    ...singleSeatFindings(printed, asAt),
    ...vacanciesFindings(printed, asAt),
  ];
  it("the elected member's place stands vacant, every directorate and both leads are there", () => {
    expect(codes.filter(({ code }) => code === "vacant-place").map(({ message }) => message)).toEqual([
      "Corporate Safeguarding Group has no elected-member champion.",
    ]);
  });
  it("DCSG's vice chair is to be confirmed", () => {
    expect(codes.filter(({ code }) => code === "vacant-chair").map(({ message }) => message)).toContain(
      "The vice chair of DCSG (DCSG-VICE-01) is vacant.",
    );
  });
  it("each partner has a single seat on the Executive Board", () => {
    expect(codes.filter(({ code, message }) => code === "single-seat" && message.includes(" in EB,"))).toHaveLength(4);
  });
  it("a directorate without a seat is named at the group", () => {
    const register = givenWorkbook({
      Agencies: [],
      Groups: [{ Group: "CSG", Name: "CSG", "Quorum rule": "None" }],
      Seats: [],
    });
    expect([...vacanciesFindings(register, asAt)].filter(({ table }) => table === "Groups")).toHaveLength(8);
  });
});
