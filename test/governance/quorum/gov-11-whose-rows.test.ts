import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { quorate } from "../../../src/governance/quorum/quorate";
import { type GivenRow, on } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";
import { allPartners, COUNTY, DCC, ICB, type Marks, PARTNERS, POLICE, quorumWorkbook } from "./quorum-workbook";

const AS_AT = on("2026-11-22");
const MOST = "Statutory partners and most agencies";
const AHEAD = { Date: "2026-12-01", Register: "" };
type Given = Parameters<typeof quorumWorkbook>[0];

const without = (...gone: readonly string[]): Marks => allPartners.filter(([agency]) => !gone.includes(agency));
const coming = (...who: readonly string[]): Marks => who.map((each) => [each, "Coming"]);
/** A row of a seat by its id, whosever it is. */
const seated = (Seat: string, status: string, more: GivenRow = {}): Marks[number] => [
  "",
  status,
  { Seat, Agency: "", ...more },
];

function judged(given: Given): readonly [unknown, string] {
  const { register, meeting } = quorumWorkbook(given);
  const answer = quorate(register, meeting, { asAt: AS_AT });
  return [valueOf(answer), said(answer)];
}

function forecast(given: Given): readonly [unknown, string] {
  const { register, meeting } = quorumWorkbook({ meeting: AHEAD, ...given });
  const answer = quorumForecast(register, meeting, AS_AT);
  return [valueOf(answer), said(answer)];
}

describe("GOV 11.1, 11.2: rows of a seat that is not in force that day", () => {
  const OLD = { Seat: "OLD", Group: "QA", Agency: POLICE, Role: "Head", Category: "Core", To: "2026-03-02" };
  const NEW = { ...OLD, Seat: "NEW", From: "2026-03-04", To: "" };
  const seats = [OLD, NEW];
  const partnerSeats = [DCC, COUNTY, ICB];
  const of = (row: Marks[number], more: Partial<Given> = {}) =>
    judged({ rule: "Statutory partners", partnerSeats, seats, marks: [...without(POLICE), row], ...more })[0];

  it.each<[string, string, unknown]>([
    ["OLD", "Present", true],
    ["NEW", "Remote", true],
    ["OLD", "Deputy", true],
    ["OLD", "Absent", false],
    ["OLD", "Apologies", false],
    ["OLD", "", false],
    ["NEW", "", false],
    ["OLD", "Coming", "#N/A"],
    ["OLD", "Presnet", "#N/A"],
  ])("%s marked '%s' in a closed register: %s", (Seat, status, expected) =>
    expect(of(seated(Seat, status))).toBe(expected),
  );

  it("represent nobody where the seat would not: a legal adviser, an officer", () => {
    for (const Category of ["Legal adviser", "Partnership officer"])
      expect(of(seated("OLD", "Present"), { seats: [{ ...OLD, Category }] })).toBe(false);
    for (const Category of ["Virtual", "Chair"])
      expect(of(seated("OLD", "Present"), { seats: [{ ...OLD, Category }] })).toBe(true);
  });

  it("fill no seat where the rule counts seats", () =>
    expect(
      judged({ rule: "4 seats", partnerSeats, seats, marks: [...without(POLICE), seated("OLD", "Present")] })[0],
    ).toBe(false));

  it("are passed over in another group's seat alike, by the day of each meeting", () => {
    const other = { ...OLD, Seat: "CBG-1", Group: "CBG" };
    expect(of(seated("CBG-1", ""), { seats: [other] })).toBe(false);
    expect(of(seated("CBG-1", ""), { seats: [{ ...other, To: "2026-03-03" }] })).toBe("#N/A");
    expect(of(seated("CBG-1", "Present"), { seats: [other] })).toBe(true);
  });

  it("count in a forecast where they come, and say so; a blank one is nobody to telephone", () => {
    const of = (status: string) =>
      forecast({
        rule: "Statutory partners",
        partnerSeats,
        seats: [OLD],
        marks: [...coming(DCC, COUNTY, ICB), seated("OLD", status)],
      });
    expect(of("Coming")).toEqual([
      "Quorate",
      "QA-1 will be quorate if those marked Coming come. All 4 statutory partners are coming. Seat OLD was not of this group that day, but counted for its agency.",
    ]);
    expect(of("")).toEqual([
      "Cannot be quorate",
      `QA-1 cannot be quorate even if every seat without apologies came. Of the 4 statutory partners, 3 are coming (not coming: ${POLICE}). Quality Assurance Group has no seat for ${POLICE}; unless they come without one, it cannot be quorate by its rule.`,
    ]);
  });
});

describe("GOV 7.2f, 11.2: a Status by which nobody came, beside a deputy", () => {
  const away = (status: string, more: GivenRow): Given => ({
    rule: "Statutory partners",
    marks: [...without(POLICE), [POLICE, status, more]],
  });
  const NOTE =
    "Attendance!E5 says that nobody came, but its row names a deputy or says that one was briefed, and could decide it. Enter Deputy in Status if the deputy came.";

  it.each<[string, GivenRow]>([
    ["Apologies", { Deputy: "Head of Service 3", Briefed: "Yes" }],
    ["Apologies", { Deputy: "Head of Service 3" }],
    ["Absent", { Briefed: "Yes" }],
    ["Not expected", { Deputy: "Head of Service 3" }],
  ])("%s with %j: not quorate, and the cell is named", (status, more) => {
    const [value, sentence] = judged(away(status, more));
    expect([value, sentence.endsWith(NOTE)]).toEqual([false, true]);
  });

  it.each<[string, Given]>([
    ["no deputy is named", away("Apologies", { Deputy: "None", Briefed: "No" })],
    ["a deputy came", away("Deputy", { Deputy: "Head of Service 3", Briefed: "Yes" })],
    [
      "another partner is missing too",
      { ...away("Apologies", { Deputy: "A" }), marks: [[POLICE, "Apologies", { Deputy: "A" }]] },
    ],
  ])("nothing is said where %s", (_, given) => expect(judged(given)[1]).not.toContain("By their Status"));

  it("where the rule counts seats, and ahead", () => {
    const marks: Marks = [...coming(DCC, COUNTY, ICB), [POLICE, "Apologies", { Deputy: "Head of Service 3" }]];
    for (const rule of ["Statutory partners", "4 seats"]) {
      const [value, sentence] = forecast({ rule, marks });
      expect([value, sentence.endsWith(NOTE)]).toEqual(["Cannot be quorate", true]);
    }
  });
});

describe("GOV 11.2: whom to telephone, where nobody can be named", () => {
  const unknown: Marks[number] = ["Atlantis", "Coming"];
  it("a partner without a seat, and an agency that no table knows: cannot be quorate, and why", () =>
    expect(
      forecast({
        rule: MOST,
        relevant: 1,
        partnerSeats: [DCC, POLICE, ICB],
        marks: [...coming(DCC, POLICE, ICB, "Agency A"), unknown],
      }),
    ).toEqual([
      "Cannot be quorate",
      `QA-1 cannot be quorate even if every seat without apologies came. Of the 4 statutory partners, 3 are coming (not coming: ${COUNTY}). The one relevant agency is coming. Quality Assurance Group has no seat for ${COUNTY}; unless they come without one, it cannot be quorate by its rule. Attendance!C6 says 'Atlantis', which is no agency in Agencies, and could decide it. Correct the name, or add an alias in Agencies.`,
    ]));

  it("a seat that names no known agency may be the partner's: at risk, and nobody to telephone", () => {
    const [value, sentence] = forecast({
      rule: "Statutory partners",
      partnerSeats: [DCC, POLICE, ICB],
      seats: [{ Seat: "C", Group: "QA", Agency: "Derbyshire Country Council", Role: "Head", Category: "Core" }],
      marks: coming(DCC, POLICE, ICB),
    });
    expect(value).toBe("At risk");
    expect(sentence).toMatch(/The agency of seat C is not in Agencies\./);
    expect(sentence).not.toContain("telephone");
    expect(sentence).not.toContain("has no seat for");
  });

  it("apologies beside a name that no table knows: a deputy is needed", () =>
    expect(
      forecast({ rule: "Statutory partners", marks: [...coming(DCC, COUNTY, ICB), [POLICE, "Apologies"], unknown] })[1],
    ).toContain(`A deputy is needed from ${POLICE}. Attendance!C6 says 'Atlantis', which is no agency in Agencies`));

  it("no more than can be named, where an unknown seat may be one of those already counted", () => {
    const strange = ["X1", "X2"].map((Seat) => ({
      Seat,
      Group: "QA",
      Agency: "Atlantis",
      Role: "R",
      Category: "Core",
    }));
    const [value, sentence] = forecast({
      rule: MOST,
      relevant: 1,
      seats: strange,
      marks: coming(...PARTNERS, "Agency A"),
    });
    expect(value).toBe("At risk");
    expect(sentence).not.toContain("telephone");
    expect(sentence).toContain("The agencies of seats X1 and X2 are not in Agencies.");
    const open = forecast({ rule: MOST, relevant: 2, seats: strange, marks: coming(...PARTNERS) });
    expect(open[1]).toContain("Fewest agencies to telephone: Agency A and Agency B.");
  });

  it.each<[string, Partial<Given> & { readonly marks: Marks }, string]>([
    [
      "Statutory partners",
      { marks: [] },
      `Of the 4 statutory partners, none is known to be coming (not yet known: ${PARTNERS.join("; ")}).`,
    ],
    [
      "each of: Agency A; Agency B",
      { relevant: 2, marks: coming("Agency A") },
      "Of the 2 agencies the rule names, 1 is coming (not yet known: Agency B).",
    ],
    [
      "each of: Agency A; Agency B",
      { relevant: 2, marks: coming("Agency A", "Agency B") },
      "All 2 agencies the rule names are coming.",
    ],
    [
      "2 of: Agency A; Agency B; Agency C",
      { relevant: 3, marks: [["Agency A", "Apologies"]] },
      "Of the 3 agencies listed, none is known to be coming and 2 are needed (not yet known: Agency B; Agency C) (not coming: Agency A).",
    ],
    [
      "3 seats",
      { marks: coming(DCC, ICB) },
      `Of the 4 seats, 2 are coming and 3 are needed (not yet known: ${COUNTY} seat; ${POLICE} seat).`,
    ],
    [
      MOST,
      { marks: coming(...PARTNERS) },
      "All 4 statutory partners are coming. The group has no relevant agency, so no more is asked.",
    ],
    ["Area authority", { area: "Derby", marks: coming(DCC) }, `${DCC}, the local authority of the area, is coming.`],
  ])("says plainly who comes: %s", (rule, given, words) => expect(forecast({ rule, ...given })[1]).toContain(words));
});
