import { quorumFindings } from "../../../src/governance/quorum/findings";
import {
  asksForAreaAuthority,
  isRuleOfItsOwn,
  neededFor,
  readQuorumRule,
  type ReadRule,
  statesNoQuorum,
} from "../../../src/governance/quorum/written-rule";
import { givenWorkbook, on } from "../../register/given-workbook";
import { shown } from "../finding-line";

const read = (...conditions: Extract<ReadRule, { status: "read" }>["conditions"]): ReadRule => ({
  status: "read",
  conditions,
});

describe("the Quorum rule column, as officers write it", () => {
  it.each<[string, ReadRule]>([
    ["None", { status: "none" }],
    [" none. ", { status: "none" }],
    ["Statutory partners", read({ kind: "statutory partners" })],
    ["statutory partners and most agencies", read({ kind: "statutory partners" }, { kind: "most agencies" })],
    ["Area authority", read({ kind: "area authority" })],
    [
      "each of: A; B; C and 4 of: D; E; F; G; H; I",
      read(
        { kind: "each", agencies: ["A", "B", "C"] },
        { kind: "at least", needed: 4, agencies: ["D", "E", "F", "G", "H", "I"] },
      ),
    ],
    [
      "Each of: A; B;\n and four of D; E; F; G; H; I.",
      read(
        { kind: "each", agencies: ["A", "B"] },
        { kind: "at least", needed: 4, agencies: ["D", "E", "F", "G", "H", "I"] },
      ),
    ],
    ["any\u00a02\u200b of: A\u200b; B;\u00a0C", read({ kind: "at least", needed: 2, agencies: ["A", "B", "C"] })],
    [
      "Statutory\u00a0partners and most\u200b agencies",
      read({ kind: "statutory partners" }, { kind: "most agencies" }),
    ],
    ["No\u00adne\u200b", { status: "none" }],
    ["any 2 of: A; B; C", read({ kind: "at least", needed: 2, agencies: ["A", "B", "C"] })],
    ["more than 2 of: A; B; C", read({ kind: "at least", needed: 3, agencies: ["A", "B", "C"] })],
    ["50% of seats", read({ kind: "share", share: 0.5, more: false, of: "seats" })],
    ["more than half of seats", read({ kind: "share", share: 0.5, more: true, of: "seats" })],
    ["5 seats", read({ kind: "seats", needed: 5 })],
    ["60% of relevant agencies", read({ kind: "share", share: 0.6, more: false, of: "agencies" })],
    [
      "Statutory partners and 25% of: A; B",
      read({ kind: "statutory partners" }, { kind: "share", share: 0.25, more: false, of: ["A", "B"] }),
    ],
    [
      "each of: Derbyshire Fire and Rescue Service; Safe and Sound and 1 of: A",
      read(
        { kind: "each", agencies: ["Derbyshire Fire and Rescue Service", "Safe and Sound"] },
        { kind: "at least", needed: 1, agencies: ["A"] },
      ),
    ],
  ])("%s", (written, expected) => expect(readQuorumRule(written)).toEqual(expected));

  const WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
  ];
  it.each(WORDS.map((word, n) => [word, n + 1] as const))("%s of: A is %d of A", (word, needed) => {
    expect(readQuorumRule(`${word.toUpperCase()} of: A`)).toEqual(read({ kind: "at least", needed, agencies: ["A"] }));
  });

  const A_AND_B = ["A", "B"];
  it.each<[string, ReadRule]>([
    ["NONE;", { status: "none" }],
    ["The statutory partners,", read({ kind: "statutory partners" })],
    ["the area authority", read({ kind: "area authority" })],
    ["Most relevant agencies", read({ kind: "most agencies" })],
    ["all of: A; B", read({ kind: "each", agencies: A_AND_B })],
    ["Each of A; B", read({ kind: "each", agencies: A_AND_B })],
    ["each  of :  A ;; B ;", read({ kind: "each", agencies: A_AND_B })],
    ["at least 2 of: A; B", read({ kind: "at least", needed: 2, agencies: A_AND_B })],
    ["over 1 of A; B", read({ kind: "at least", needed: 2, agencies: A_AND_B })],
    ["12 of: A; B", read({ kind: "at least", needed: 12, agencies: A_AND_B })],
    ["more than 0 of: A", read({ kind: "at least", needed: 1, agencies: ["A"] })],
    ["three seats", read({ kind: "seats", needed: 3 })],
    ["at least 10 of the seats", read({ kind: "seats", needed: 10 })],
    ["more than 2 seats", read({ kind: "seats", needed: 3 })],
    ["50 % of the seats", read({ kind: "share", share: 0.5, more: false, of: "seats" })],
    ["over 12.5% of agencies", read({ kind: "share", share: 0.125, more: true, of: "agencies" })],
    ["at least half of the relevant agencies", read({ kind: "share", share: 0.5, more: false, of: "agencies" })],
    ["100% of seats", read({ kind: "share", share: 1, more: false, of: "seats" })],
    ["more than 0% of seats", read({ kind: "share", share: 0, more: true, of: "seats" })],
    ["half of: A; B", read({ kind: "share", share: 0.5, more: false, of: A_AND_B })],
    ["Statutory partners; and most agencies", read({ kind: "statutory partners" }, { kind: "most agencies" })],
    [
      "the statutory partners and the area authority and 2 of: A; B",
      read(
        { kind: "statutory partners" },
        { kind: "area authority" },
        { kind: "at least", needed: 2, agencies: A_AND_B },
      ),
    ],
    [
      "2 of: A; B and most relevant agencies",
      read({ kind: "at least", needed: 2, agencies: A_AND_B }, { kind: "most agencies" }),
    ],
    [
      "2 of: A; B, and all of: C",
      read({ kind: "at least", needed: 2, agencies: A_AND_B }, { kind: "each", agencies: ["C"] }),
    ],
    ["each of: A; Half and Half; B", read({ kind: "each", agencies: ["A", "Half and Half", "B"] })],
    [
      "each of: Salt and two seats and 3 seats",
      read({ kind: "each", agencies: ["Salt"] }, { kind: "seats", needed: 2 }, { kind: "seats", needed: 3 }),
    ],
    ["each of: Most agencies and friends", read({ kind: "each", agencies: ["Most agencies and friends"] })],
    [
      "each of: A and 50% of seats",
      read({ kind: "each", agencies: ["A"] }, { kind: "share", share: 0.5, more: false, of: "seats" }),
    ],
  ])("%s", (written, expected) => expect(readQuorumRule(written)).toEqual(expected));

  it.each([
    ["each of: ;", "it names no agency"],
    ["2 of:", "it names no agency"],
    ["half of:", "it names no agency"],
    ["0 of: A", "0 asks for nobody"],
    ["at least 0 seats", "0 asks for nobody"],
    ["0% of seats", "0% asks for nobody"],
    ["more than 100% of seats", "no more than 100% can be asked for"],
    ["100.5% of seats", "no more than 100% can be asked for"],
    ["statutory partners only", "it is neither one of the documents' rules nor a written one"],
    ["not statutory partners", "it is neither one of the documents' rules nor a written one"],
    ["nearly most agencies", "it is neither one of the documents' rules nor a written one"],
    ["the area authority too", "it is neither one of the documents' rules nor a written one"],
    ["an area authority", "it is neither one of the documents' rules nor a written one"],
    ["most agencies only", "it is neither one of the documents' rules nor a written one"],
    ["nonesuch", "it is neither one of the documents' rules nor a written one"],
    ["we say each of: A", "it is neither one of the documents' rules nor a written one"],
    ["we say 2 of: A", "it is neither one of the documents' rules nor a written one"],
    ["we say half of: A", "it is neither one of the documents' rules nor a written one"],
    ["", "it is neither one of the documents' rules nor a written one"],
  ])("'%s' cannot be read: %s", (written, why) =>
    expect(readQuorumRule(written)).toMatchObject({ status: "unreadable", why }),
  );

  it.each([
    ["most of us", "most of us"],
    ["each of:", "each of:"],
    ["0 of: A", "0 of: A"],
    ["120% of seats", "120% of seats"],
    ["0% of seats", "0% of seats"],
    ["Statutory partners and 3 of:", "3 of:"],
    ["", ""],
  ])("cannot read '%s'", (written, piece) =>
    expect(readQuorumRule(written)).toMatchObject({ status: "unreadable", piece }),
  );

  it.each([
    [0.5, false, 4, 2],
    [0.5, true, 4, 3],
    [0.5, false, 5, 3],
    [0.5, true, 5, 3],
    [0.07, false, 100, 7],
    [1, false, 3, 3],
    [0.5, true, 6, 4],
  ])("a share of %d (more: %s) of %d is %d", (share, more, of, needed) =>
    expect(neededFor(share, more, of)).toBe(needed),
  );
});

describe("findings at the Groups cell", () => {
  const codes = (rule: string, more: Record<string, string> = {}, type = "Statutory partner"): readonly string[] => {
    const register = givenWorkbook({
      Agencies: [
        ...["A", "C", "D", "E"].map((Agency) => ({ Agency, Type: type })),
        { Agency: "B", Type: "Relevant agency", Aliases: "Bee" },
      ],
      Groups: [{ Group: "G", Name: "Group", "Quorum rule": rule, ...more }],
      Seats: [{ Seat: "1", Group: "G", Agency: "B", Role: "Post", Category: "Core" }],
    });
    return [...quorumFindings(register, on("2026-11-22"))].map(
      ({ severity, code, table, property }) => `${severity} ${code} ${table}.${property}`,
    );
  };
  it.each<[string, readonly string[]]>([
    ["Statutory partners", ["warning no-seat-for Groups.quorumRule"]],
    ["None", []],
    ["each of: B", []],
    ["each of: B; Atlantis", ["error unknown-agency Groups.quorumRule"]],
    ["all sorts", ["error unreadable-quorum-rule Groups.quorumRule"]],
    ["2 of: B; Bee", ["warning never-quorate Groups.quorumRule"]],
    ["2 seats", ["warning never-quorate Groups.quorumRule"]],
    ["Area authority", ["error unreadable-quorum-rule Groups.quorumRule"]],
  ])("%s", (rule, expected) => expect(codes(rule)).toEqual(expected));

  it("says what is wrong, and what to do", () => {
    const register = (rule: string, type = "Statutory partner") =>
      givenWorkbook({
        Agencies: [
          ...["A", "C", "D", "E"].map((Agency) => ({ Agency, Type: type })),
          { Agency: "B", Type: "Relevant agency", Aliases: "Bee" },
        ],
        Groups: [{ Group: "G", Name: "Group", "Quorum rule": rule }],
        Seats: [{ Seat: "1", Group: "G", Agency: "B", Role: "Post", Category: "Core" }],
      });
    const says = (rule: string, type?: string) =>
      [...quorumFindings(register(rule, type), on("2026-11-22"))].map(shown);
    const fewer = "Ask for fewer, or name more; an agency named twice, or by two of its names, counts once.";
    expect(says("Statutory partners")).toEqual([
      "warning no-seat-for Groups.quorumRule 'Statutory partners': G has no seat for A, C, D and E, so by its Quorum rule it can never be quorate. | Add the seats to Seats, or change the Quorum rule of the group.",
    ]);
    expect(says("2 of: B; Bee")).toEqual([
      `warning never-quorate Groups.quorumRule '2 of: B; Bee': The Quorum rule of G asks for 2 of 1 agencies, so it can never be quorate. | ${fewer}`,
    ]);
    expect(says("2 seats")).toEqual([
      `warning never-quorate Groups.quorumRule '2 seats': The Quorum rule of G asks for 2 of 1 seats, so it can never be quorate. | ${fewer}`,
    ]);
    expect(says("1 seats")).toEqual([]);
    expect(says("all sorts")).toEqual([
      "error unreadable-quorum-rule Groups.quorumRule 'all sorts': The Quorum rule of G cannot be read at 'all sorts': it is neither one of the documents' rules nor a written one." +
        " | Enter Statutory partners, Statutory partners and most agencies, Area authority, None, or a rule like 'each of: A; B and 4 of: C; D; E; F; G' or '50% of seats'.",
    ]);
  });

  it("leaves a closed group alone", () => expect(codes("all sorts", { To: "2026-11-21" })).toEqual([]));
  it("leaves partners that are not four to the finding of Agencies", () =>
    expect(codes("Statutory partners", {}, "Other")).toEqual([]));
});

describe("GOV 11.1 to 11.3: what other questions ask of a rule", () => {
  test.each([
    { written: "None", none: true, area: false, own: false },
    { written: " none. ", none: true, area: false, own: false },
    { written: "None of: A", none: false, area: false, own: false },
    { written: "Area authority", none: false, area: true, own: false },
    { written: "the area authority.", none: false, area: true, own: false },
    { written: "Area authority and 2 of: A; B", none: false, area: false, own: false },
    { written: "Statutory partners", none: false, area: false, own: false },
    { written: "Statutory partners and 2 of: A; B", none: false, area: false, own: false },
    { written: "as agreed", none: false, area: false, own: false },
    { written: "each of: A; B and 2 of: C; D", none: false, area: false, own: true },
    { written: "most agencies", none: false, area: false, own: true },
    { written: "50% of seats", none: false, area: false, own: true },
  ])("$written", ({ written, none, area, own }) =>
    expect([statesNoQuorum(written), asksForAreaAuthority(written), isRuleOfItsOwn(written)]).toEqual([
      none,
      area,
      own,
    ]),
  );
});
