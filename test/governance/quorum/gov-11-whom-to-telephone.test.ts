import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { whomToTelephone } from "../../../src/governance/quorum/whom-to-telephone";
import { openGiven, on, type GivenRow } from "../../register/given-workbook";
import { COUNTY, DCC, ICB, type Marks, POLICE, quorumWorkbook } from "./quorum-workbook";

const AS_AT = on("2026-11-22");
const AHEAD = { Date: "2026-12-01", Register: "" };
const coming = (...who: readonly string[]): Marks => who.map((each) => [each, "Coming"] as const);

const SUPERINTENDENT: GivenRow = {
  Seat: "QA-POLICE-01",
  Group: "QA",
  Agency: POLICE,
  Role: "Detective Superintendent",
  Category: "Core",
  Name: "Superintendent 2",
  Email: "superintendent.2@example.org",
  Phone: "01632 960102",
};

/** What is to be rung, in short: how many of which agencies, how each stands, and by whom. */
function asked(given: Parameters<typeof quorumWorkbook>[0]) {
  const { register, meeting } = quorumWorkbook({ meeting: AHEAD, ...given });
  const answer = whomToTelephone(register, meeting, AS_AT);
  if (answer.status !== "answered") throw new Error(answer.because.sentence);
  const calls = answer.value.calls.map(({ needed, agencies }) => [
    needed,
    ...agencies.map(({ agency, standing, people }) => [agency, standing, ...people.map(({ seat }) => seat)]),
  ]);
  return { answer, calls, forecast: answer.value.forecast };
}

describe("GOV 11.1: whom to telephone", () => {
  const threePartners = { rule: "Statutory partners", partnerSeats: [DCC, COUNTY, ICB] };

  it("names the holder of the seat that has not answered, with role, number and address", () => {
    const { answer } = asked({ ...threePartners, seats: [SUPERINTENDENT], marks: coming(DCC, COUNTY, ICB) });
    expect(answer.value).toEqual({
      forecast: "At risk",
      calls: [
        {
          needed: 1,
          agencies: [
            {
              agency: POLICE,
              standing: "not answered",
              people: [
                {
                  seat: "QA-POLICE-01",
                  name: "Superintendent 2",
                  role: "Detective Superintendent",
                  phone: "01632 960102",
                  email: "superintendent.2@example.org",
                  deputy: null,
                },
              ],
            },
          ],
        },
      ],
    });
    expect(answer.citations).toEqual(["GOV 11.1"]);
  });

  it("rests on the forecast: its sentence, and nobody to ring where those coming suffice", () => {
    const given = { ...threePartners, seats: [SUPERINTENDENT], meeting: AHEAD };
    const { register, meeting } = quorumWorkbook({ ...given, marks: coming(DCC) });
    expect(whomToTelephone(register, meeting, AS_AT).because.sentence).toBe(
      quorumForecast(register, meeting, AS_AT).because.sentence,
    );
    const all = asked({ rule: "Statutory partners", marks: coming(DCC, COUNTY, ICB, POLICE) });
    expect([all.forecast, all.calls]).toEqual(["Quorate", []]);
  });

  it("tells apart who has not answered, who does not come, whose seat is vacant and who has no seat in the group", () => {
    expect(
      asked({
        rule: "Statutory partners",
        partnerSeats: [DCC, COUNTY],
        seats: [{ ...SUPERINTENDENT, Name: "Vacant" }],
        marks: [[COUNTY, "Apologies"]],
      }).calls,
    ).toEqual([
      [
        4,
        [DCC, "not answered", `${DCC} seat`],
        [COUNTY, "not coming", `${COUNTY} seat`],
        [POLICE, "vacant"],
        [ICB, "no seat"],
      ],
    ]);
  });

  it("rings who has not answered before who has sent apologies, and a member before a virtual one", () => {
    const seat = (id: string, more: GivenRow = {}): GivenRow => ({ ...SUPERINTENDENT, Seat: id, Name: id, ...more });
    expect(
      asked({
        ...threePartners,
        seats: [seat("P1", { Category: "Virtual" }), seat("P2"), seat("P3")],
        marks: [...coming(DCC, COUNTY, ICB), ["P2", "Apologies", { Seat: "P2", Agency: "" }]],
      }).calls,
    ).toEqual([[1, [POLICE, "not answered", "P3", "P1", "P2"]]]);
  });

  it("an adviser who represents no agency is not rung for it", () => {
    const adviser = { ...SUPERINTENDENT, Seat: "P9", Category: "Legal adviser" };
    expect(
      asked({ ...threePartners, seats: [adviser, SUPERINTENDENT], marks: coming(DCC, COUNTY, ICB) }).calls,
    ).toEqual([[1, [POLICE, "not answered", "QA-POLICE-01"]]]);
  });

  it("a holder still to be confirmed has a seat to ring, and no name", () => {
    const { answer } = asked({
      ...threePartners,
      seats: [{ ...SUPERINTENDENT, Name: "TBC" }],
      marks: coming(DCC, COUNTY, ICB),
    });
    expect(answer.value.calls[0]?.agencies[0]?.people).toMatchObject([
      { name: "", role: "Detective Superintendent", phone: "01632 960102" },
    ]);
  });
});

describe("GOV 11.2: whom to telephone among the relevant agencies", () => {
  it("any so many of those that have not answered, then who may send a deputy", () => {
    expect(
      asked({
        rule: "Statutory partners and most agencies",
        relevant: 4,
        marks: [...coming(DCC, COUNTY, ICB, POLICE, "Agency A"), ["Agency B", "Apologies"]],
      }).calls,
    ).toEqual([
      [
        2,
        ["Agency C", "not answered", "Agency C seat"],
        ["Agency D", "not answered", "Agency D seat"],
        ["Agency B", "not coming", "Agency B seat"],
      ],
    ]);
  });

  it("an agency stands in the first condition that needs it", () => {
    expect(
      asked({ rule: "1 of: Agency A; Agency B and 1 of: Agency B; Agency C", relevant: 3, marks: [] }).calls,
    ).toEqual([
      [1, ["Agency A", "not answered", "Agency A seat"], ["Agency B", "not answered", "Agency B seat"]],
      [1, ["Agency C", "not answered", "Agency C seat"]],
    ]);
  });

  it("where seats are counted, each seat by itself, under its agency", () => {
    expect(asked({ rule: "2 seats", relevant: 2, partnerSeats: [], marks: coming("Agency A") }).calls).toEqual([
      [1, ["Agency B", "not answered", "Agency B seat"]],
    ]);
  });

  it("an agency of a written list without a seat in the group", () => {
    expect(asked({ rule: "1 of: Derby Homes; Agency A", relevant: 1, marks: [] }).calls).toEqual([
      [1, ["Agency A", "not answered", "Agency A seat"], ["Derby Homes", "no seat"]],
    ]);
  });
});

describe("GOV 7.2f: the deputy whom the workbook knows", () => {
  /** The police's deputy in the row of the meeting, and in rows of earlier meetings. */
  const deputyOf = (own: GivenRow | null, earlier: readonly GivenRow[] = []) => {
    const { register, meeting } = quorumWorkbook({
      rule: "Statutory partners",
      partnerSeats: [DCC, COUNTY, ICB],
      seats: [SUPERINTENDENT],
      marks: coming(DCC, COUNTY, ICB),
      meeting: AHEAD,
    });
    const seated = { Seat: "QA-POLICE-01" };
    openGiven(register, "Meetings", [
      { Meeting: "QA-1", Group: "QA", ...AHEAD },
      { Meeting: "QA-SEP", Group: "QA", Date: "2026-09-01" },
      { Meeting: "QA-JUN", Group: "QA", Date: "2026-06-02" },
      { Meeting: "QA-AUG", Group: "QA", Date: "2026-08-04", Status: "Cancelled" },
      { Meeting: "QA-NEXT", Group: "QA", Date: "2027-03-02" },
      { Meeting: "PP-OCT", Group: "PP", Date: "2026-10-06" },
    ]);
    openGiven(register, "Attendance", [
      ...[DCC, COUNTY, ICB].map((who) => ({ Meeting: "QA-1", Seat: `${who} seat`, Status: "Coming" })),
      ...(own === null ? [] : [{ Meeting: "QA-1", ...seated, ...own }]),
      ...earlier.map((row) => ({ ...seated, ...row })),
    ]);
    const answer = whomToTelephone(register, register.meeting("QA-1") ?? meeting, AS_AT);
    return answer.status === "answered" ? answer.value.calls[0]?.agencies[0]?.people[0]?.deputy : undefined;
  };
  const inJune = { Meeting: "QA-JUN", Status: "Deputy", Deputy: "Chief Inspector 4" };

  it.each<[string, GivenRow | null, readonly GivenRow[], unknown]>([
    [
      "whom the meeting's own row names",
      { Status: "Apologies", Deputy: "Inspector 7" },
      [inJune],
      { name: "Inspector 7", cameOn: null },
    ],
    ["else who came last", null, [inJune], { name: "Chief Inspector 4", cameOn: on("2026-06-02") }],
    [
      "the later of two",
      null,
      [inJune, { Meeting: "QA-SEP", Status: "Deputy", Deputy: "Inspector 8" }],
      { name: "Inspector 8", cameOn: on("2026-09-01") },
    ],
    [
      "nobody who was named and did not come",
      null,
      [inJune, { Meeting: "QA-SEP", Status: "Apologies", Deputy: "Inspector 8" }],
      { name: "Chief Inspector 4", cameOn: on("2026-06-02") },
    ],
    ["a deputy without a name is none", { Status: "Apologies", Deputy: "tbc" }, [], null],
    [
      "a cancelled meeting, a later one and another group's tell nothing",
      null,
      ["QA-AUG", "QA-NEXT", "PP-OCT"].map((Meeting) => ({ Meeting, Status: "Deputy", Deputy: "Inspector 8" })),
      null,
    ],
  ])("%s", (_, own, earlier, expected) => expect(deputyOf(own, earlier)).toEqual(expected));
});

describe("GOV 11.1: whom to telephone, where the forecast cannot tell", () => {
  it.each<[string, GivenRow, string, string]>([
    ["a cancelled meeting", { ...AHEAD, Status: "Cancelled" }, "Statutory partners", "cannot tell"],
    ["a group without a rule", AHEAD, "None", "does not apply"],
    ["a Status that cannot be read", { ...AHEAD, Status: "?" }, "Statutory partners", "cannot tell"],
  ])("%s", (_, row, rule, status) => {
    const { register, meeting } = quorumWorkbook({ rule, marks: [], meeting: row });
    expect(whomToTelephone(register, meeting, AS_AT)).toMatchObject({ status });
  });
});
