import { ask, cell } from "../ask-workbook";
import { openGiven, type GivenRow } from "../../register/given-workbook";
import {
  ALL_OF_EB,
  CITY,
  COUNTY,
  DATED,
  EB_VOTERS,
  givenDecision,
  ICB,
  PARTNERSHIP,
  POLICE,
} from "./decision-workbook";

const PROXY: GivenRow = {
  Decision: "D1",
  "Voting seat": POLICE,
  Vote: "For",
  Proxy: "Yes",
  "Proxy reason": "Illness",
  "Proxy scope": "This decision",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
  "Proxy given to": ICB,
};
const MISTYPED = { ...PROXY, "Voting seat": "Derbyshire Constabluary" };
const [IN_PERSON, BUT_COUNTY] = ["EB-P4", "EB-P2"].map((id) => ALL_OF_EB.filter((seat) => seat !== id)) as [
  string[],
  string[],
];

/** A meeting of EB without the police, with its decision D1 and these rows of Votes; `names` bear the alias DCC. */
function workbook(
  votes: readonly GivenRow[],
  {
    present = IN_PERSON as readonly (string | GivenRow)[],
    decisions = ["D1"],
    counts = "Yes",
    names = [] as readonly string[],
    voters = [] as readonly (readonly [string, string])[],
  } = {},
) {
  const register = givenDecision({
    present,
    settings: { "Quorum.ProxyCounts": counts },
    meeting: { "Chaired by": CITY },
    more: {
      Agencies: (PARTNERSHIP.Agencies ?? []).map((row) =>
        names.includes(String(row["Agency"])) ? { ...row, Aliases: "DCC" } : row,
      ),
    },
  });
  const row = { Meeting: "M", Title: "Budget", Method: "Vote", Time: "11:00", "Chair consents": "Yes", ...DATED };
  openGiven(
    register,
    "Decisions",
    decisions.map((Decision) => ({ Decision, ...row })),
  );
  openGiven(register, "Votes", [
    ...votes,
    ...voters.map(([voter, vote]) => ({ Decision: "D1", "Voting seat": voter, Vote: vote })),
  ]);
  return register;
}

const SAYS = `Votes!B2 (Voting seat) says 'Derbyshire Constabluary', which nobody has for a name.`;

describe("GOV 11, 12.16: a proxy that does not say whose it is, where proxies are presence", () => {
  test("a Voting seat nearly an agency's name leaves the quorum open, and is named", () => {
    const register = workbook([MISTYPED]);
    const why = `${SAYS} If ${POLICE} is meant, correct it: its proxy could decide.`;
    for (const formula of ['QUORATE("M")', 'QUORUM.MISSING("M")', 'OUTCOME("D1")']) {
      const answer = ask(register, formula);
      expect(answer.error?.code).toBe("#N/A");
      expect(answer.why).toContain(why);
      expect(answer.why).not.toContain("was not counted");
    }
    expect(ask(register, 'QUORATE("M")').why).toContain(
      `3 of 4 statutory partners were represented (cannot be read: ${POLICE}).`,
    );
  });

  test("once it is corrected, the answer follows", () => {
    const register = workbook([MISTYPED]);
    const before = cell(register, 'QUORATE("M")');
    openGiven(register, "Votes", [PROXY]);
    expect([before, cell(register, 'QUORATE("M")')]).toEqual(["#N/A", true]);
  });

  test("a Voting seat that two councils bear leaves it open, and is named once", () => {
    const { error, why } = ask(
      workbook([{ ...PROXY, "Voting seat": "DCC" }], { present: BUT_COUNTY, names: [CITY, COUNTY] }),
      'QUORATE("M")',
    );
    expect(error?.code).toBe("#N/A");
    expect(why.split("Votes!B2")).toHaveLength(2);
    expect(why).toContain(
      "Votes!B2 (Voting seat) does not say who is meant, and that could decide it: 'DCC' names several rows of Agencies (Agencies!D2 and Agencies!D3). Write out who is meant.",
    );
  });

  test("so does a Proxy given to that two councils bear", () => {
    const { error, why } = ask(
      workbook([{ ...PROXY, "Proxy given to": "DCC" }], { names: [CITY, COUNTY] }),
      'QUORATE("M")',
    );
    expect(error?.code).toBe("#N/A");
    expect(why).toContain("Votes!J2 (Proxy given to) does not say who is meant, and that could decide it: 'DCC' names");
  });

  const BOTH = ALL_OF_EB.filter((seat) => seat !== "EB-P1" && seat !== "EB-P2");
  const OF_DCC = { ...PROXY, "Voting seat": "DCC" };

  test("a Voting seat that two councils bear, neither of them there, is one's at most: FALSE, naming the cell", () => {
    const register = workbook([OF_DCC], { present: BOTH, names: [CITY, COUNTY] });
    const { value, why } = ask(register, 'QUORATE("M")');
    expect([value, why]).toEqual([
      false,
      expect.stringContaining(
        "Votes!B2 (Voting seat) does not say who is meant ('DCC' names several rows of Agencies (Agencies!D2 and Agencies!D3)), so that proxy was not counted.",
      ),
    ]);
    expect(cell(register, 'QUORUM.MISSING("M")')).toEqual([[CITY], [COUNTY]]);
    expect(cell(register, 'OUTCOME("D1")')).toBe("Not valid");
  });

  test("so it is at any minute, and from when to when", () => {
    const present = [...BOTH.filter((seat) => seat !== "EB-P3"), { Seat: "EB-P3", Status: "Present", Left: "11:00" }];
    const { value, why } = ask(workbook([OF_DCC], { present, names: [CITY, COUNTY] }), 'QUORATE("M",TIME(10,45))');
    expect([value, why]).toEqual([false, expect.stringContaining("It was never quorate.")]);
  });

  test("a proxy for one who had left by then takes nobody away from the opening", () => {
    const leaving = ["EB-P1", "EB-P2"].map((seat) => ({ Seat: seat, Status: "Present", Left: "10:30" }));
    const register = workbook([OF_DCC], { present: [...BOTH, ...leaving], names: [CITY, COUNTY] });
    expect([cell(register, 'QUORATE("M")'), cell(register, 'QUORATE("M",TIME(11,0))')]).toEqual([true, false]);
  });

  test("two proxies under that name may be one of each: cannot tell", () => {
    const with2 = (more: GivenRow): unknown =>
      cell(
        workbook([OF_DCC, { ...OF_DCC, Decision: "D2", ...more }], {
          present: BOTH,
          decisions: ["D1", "D2"],
          names: [CITY, COUNTY],
        }),
        'QUORATE("M")',
      );
    expect([with2({}), with2({ "Proxy reason": "" })]).toEqual(["#N/A", false]);
  });

  test.each<{ given: string; votes: readonly GivenRow[]; is: unknown }>([
    { given: "lacks its reason", votes: [{ ...MISTYPED, "Proxy reason": "" }], is: false },
    { given: "is no proxy", votes: [{ ...MISTYPED, Proxy: "No" }], is: false },
    {
      given: "is nearly the name of one who was there",
      votes: [{ ...MISTYPED, "Voting seat": "Derby City Counsil" }],
      is: false,
    },
    { given: "repeats one that counts", votes: [PROXY, MISTYPED], is: true },
  ])("decides nothing where it $given", ({ votes, is }) => expect(cell(workbook(votes), 'QUORATE("M")')).toBe(is));

  test("beside one that counts and says otherwise neither may count", () => {
    expect(cell(workbook([PROXY, { ...MISTYPED, Vote: "Against" }]), 'QUORATE("M")')).toBe("#N/A");
  });

  test.each([
    ["Atlantis", "Votes!B2 (Voting seat) says 'Atlantis', which nobody has for a name, so that proxy was not counted."],
    ["", "Votes!B2 (Voting seat) is blank, so that proxy was not counted."],
  ])("a Voting seat '%s' is like none: FALSE, naming it", (written, says) => {
    const register = workbook([{ ...PROXY, "Voting seat": written }]);
    const { value, why } = ask(register, 'QUORATE("M")');
    expect([value, why]).toEqual([false, expect.stringContaining(says)]);
    expect(ask(workbook([PROXY, { ...PROXY, "Voting seat": written }]), 'QUORATE("M")').why).not.toContain(says);
    expect(ask(workbook([{ ...PROXY, "Voting seat": written }], { counts: "No" }), 'QUORATE("M")').why).not.toContain(
      says,
    );
  });
});

describe("GOV 12.16: a proxy of one who was not there, under a mistyped name, by the documents alone", () => {
  const board = (votes: readonly GivenRow[]) =>
    workbook(votes, {
      counts: "No",
      present: [...ALL_OF_EB.filter((seat) => seat !== "EB-DCHS")],
      voters: EB_VOTERS.slice(0, 4).map((voter, n) => [voter, n < 2 ? "For" : "Against"] as const),
    });
  const proxy = { ...PROXY, "Voting seat": "Derbyshire Comunity Health Services NHS Foundation Trust" };

  test("could carry it: cannot tell, naming the cell", () => {
    expect(ask(board([proxy]), 'OUTCOME("D1")').error?.message).toContain(
      "Votes!B2 (Voting seat) says 'Derbyshire Comunity Health Services NHS Foundation Trust', which nobody has for a name; Derbyshire Community Health Services NHS Foundation Trust may be meant. That could decide it; write out who voted.",
    );
  });

  test("one that would not count changes nothing", () => {
    expect(cell(board([{ ...proxy, "Proxy reason": "" }]), 'OUTCOME("D1")')).toBe("Deadlock");
    expect(cell(board([{ ...proxy, Proxy: "No" }]), 'OUTCOME("D1")')).toBe("Deadlock");
  });
});
