import fc from "fast-check";
import { reportingYearStarting } from "../../../src/calendar/reporting-year";
import { balance, type Bundle } from "../../../src/governance/reporting/balance";
import { proposeSchedule } from "../../../src/governance/reporting/propose-schedule";
import { DUTIES } from "../../../src/sources/memberships/duties";
import { GROUPS } from "../../../src/sources/memberships/groups";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

const YEAR = reportingYearStarting(2026, 4);
const BOARDS = ["2026-06-30", "2026-09-29", "2026-12-08", "2027-03-30"];
const MEETINGS: readonly GivenRow[] = BOARDS.map((Date) => ({ Meeting: `EB-${Date.slice(0, 7)}`, Group: "EB", Date }));

/** The partnership's own groups and duties, and four Boards. */
function partnership(schedule: readonly GivenRow[] = [], meetings: readonly GivenRow[] = MEETINGS) {
  return givenWorkbook({
    Groups: GROUPS.map(({ group, name, quorumRule }) => ({ Group: group, Name: name, "Quorum rule": quorumRule })),
    Duties: DUTIES.map(({ group, kind, to, timesPerYear }) => ({
      Group: group,
      Kind: kind,
      To: to,
      "Times per year": timesPerYear,
    })),
    Meetings: meetings,
    Schedule: schedule,
  });
}

const asRows = (rows: ReturnType<typeof proposeSchedule>["rows"]): readonly GivenRow[] =>
  rows.map(({ group, meeting, kind }) => ({ Group: group, Meeting: meeting, Kind: kind }));

function countBy(rows: readonly GivenRow[], header: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[header])] = (counts[String(row[header])] ?? 0) + 1;
  return counts;
}

describe("GOV 10.3: a year's schedule, spread evenly", () => {
  const rows = asRows(proposeSchedule(partnership(), YEAR).rows);

  test("each group as often as it owes: twice for four groups, once for three, pressures once each", () => {
    expect(
      countBy(
        rows.filter(({ Kind }) => Kind === "Highlight"),
        "Group",
      ),
    ).toEqual({
      "EDU-DERBY": 2,
      "EDU-DERBYSHIRE": 2,
      EVYP: 2,
      PP: 2,
      LOD: 1,
      DCSG: 1,
      CDOP: 1,
    });
    expect(
      countBy(
        rows.filter(({ Kind }) => Kind === "Pressures"),
        "Group",
      ),
    ).toEqual({ "EDU-DERBY": 1, "EDU-DERBYSHIRE": 1 });
  });

  test("thirteen reports over four Boards: one has four, three have three", () => {
    expect(Object.values(countBy(rows, "Meeting")).sort()).toEqual([3, 3, 3, 4]);
  });

  test("the two Education Groups at the same Boards, and a group's two reports half a year apart", () => {
    const at = (group: string, kind = "Highlight") =>
      rows.filter((row) => row["Group"] === group && row["Kind"] === kind).map(({ Meeting }) => Meeting);
    expect(at("EDU-DERBY")).toEqual(at("EDU-DERBYSHIRE"));
    expect(at("EDU-DERBY", "Pressures")).toEqual(at("EDU-DERBYSHIRE", "Pressures"));
    for (const group of ["EDU-DERBY", "EVYP", "PP"]) {
      const places = at(group).map((meeting) => MEETINGS.findIndex((row) => row["Meeting"] === meeting));
      expect([group, places[1]! - places[0]!]).toEqual([group, 2]);
    }
  });

  test("the two Education Groups together where their rule is written with a full stop", () => {
    const groups = GROUPS.map(({ group, name, quorumRule }) => ({
      Group: group,
      Name: name,
      "Quorum rule": quorumRule === "Area authority" ? "the area authority." : quorumRule,
    }));
    const other = proposeSchedule(
      givenWorkbook({
        Groups: groups,
        Meetings: MEETINGS,
        Duties: DUTIES.map(({ group, kind, to, timesPerYear }) => ({
          Group: group,
          Kind: kind,
          To: to,
          "Times per year": timesPerYear,
        })),
      }),
      YEAR,
    );
    expect(asRows(other.rows)).toEqual(rows);
  });

  test("once accepted there is nothing more to propose; half accepted, the whole is still even", () => {
    expect(proposeSchedule(partnership(rows), YEAR).rows).toEqual([]);
    const half = rows.slice(0, 6);
    const whole = [...half, ...asRows(proposeSchedule(partnership(half), YEAR).rows)];
    expect(Object.values(countBy(whole, "Meeting")).sort()).toEqual([3, 3, 3, 4]);
  });

  test("asked twice it says the same", () => {
    expect(proposeSchedule(partnership(), YEAR)).toEqual(proposeSchedule(partnership(), YEAR));
  });

  test("what is scheduled stays and is counted: one Education Group at one Board brings the other there", () => {
    const given = [{ Group: "EDU-DERBY", Meeting: "EB-2026-09", Kind: "Highlight" }];
    const proposed = asRows(proposeSchedule(partnership(given), YEAR).rows);
    expect(proposed).toContainEqual({ Group: "EDU-DERBYSHIRE", Meeting: "EB-2026-09", Kind: "Highlight" });
    expect(
      countBy(
        [...given, ...proposed].filter(({ Kind }) => Kind === "Highlight"),
        "Group",
      )["EDU-DERBY"],
    ).toBe(2);
  });

  test("what one Education Group had before the day given is not asked of it again; the other has its own two", () => {
    const given = [{ Group: "EDU-DERBY", Meeting: "EB-2026-06", Kind: "Highlight" }];
    const rows = proposeSchedule(partnership(given), YEAR, { from: on("2026-07-01") }).rows.filter(
      ({ group, kind }) => group.startsWith("EDU") && kind === "Highlight",
    );
    expect(rows.map(({ group, meeting }) => `${group} ${meeting}`)).toEqual([
      "EDU-DERBYSHIRE EB-2026-09",
      "EDU-DERBY EB-2026-12",
      "EDU-DERBYSHIRE EB-2026-12",
    ]);
  });

  test("a meeting on the day given is used", () => {
    const meetings = (from: string) =>
      [...new Set(proposeSchedule(partnership(), YEAR, { from: on(from) }).rows.map(({ meeting }) => meeting))].sort();
    expect([meetings("2026-12-08"), meetings("2026-12-09")]).toEqual([["EB-2026-12", "EB-2027-03"], ["EB-2027-03"]]);
  });

  test("each body's reports fall on its own meetings, and what those carry already is counted", () => {
    const register = givenWorkbook({
      Groups: ["EB", "CSPR", "PP", "QA"].map((Group) => ({ Group, Name: `${Group} group`, "Quorum rule": "None" })),
      Duties: [
        { Group: "PP", Kind: "Highlight", To: "EB", "Times per year": 1 },
        { Group: "PP", Kind: "Annual", To: "CSPR", "Times per year": 1 },
      ],
      Meetings: [
        ...MEETINGS.slice(0, 2),
        { Meeting: "C1", Group: "CSPR", Date: "2026-06-01" },
        { Meeting: "C2", Group: "CSPR", Date: "2026-07-01" },
      ],
      Schedule: [{ Group: "QA", Meeting: "C1" }],
    });
    expect(proposeSchedule(register, YEAR)).toEqual({
      rows: [
        { group: "PP", meeting: "EB-2026-06", kind: "Highlight" },
        { group: "PP", meeting: "C2", kind: "Annual" },
      ],
      shortfalls: [],
    });
  });

  test("special and cancelled meetings, and those before the day given, are left out", () => {
    const meetings = [
      ...MEETINGS.slice(0, 3),
      { ...MEETINGS[3], Status: "Cancelled" },
      { Meeting: "EB-X", Group: "EB", Date: "2026-10-20", Kind: "Special" },
    ];
    const proposed = proposeSchedule(partnership([], meetings), YEAR, { from: on("2026-07-01") }).rows;
    expect([...new Set(proposed.map(({ meeting }) => meeting))].sort()).toEqual(["EB-2026-09", "EB-2026-12"]);
  });

  test("where one Board is left, the second report of each group has no place and is named", () => {
    const { shortfalls } = proposeSchedule(partnership([], MEETINGS.slice(3)), YEAR);
    expect(shortfalls.map(({ group, missing }) => `${group} ${missing}`).sort()).toEqual([
      "EDU-DERBY 1",
      "EDU-DERBYSHIRE 1",
      "EVYP 1",
      "PP 1",
    ]);
  });
});

/** The least difference any arrangement can have between the fullest and the emptiest meeting. */
function leastDifference(loads: readonly number[], bundles: readonly Bundle[]): number {
  const [first, ...rest] = bundles;
  if (first === undefined) return Math.max(...loads) - Math.min(...loads);
  return Math.min(
    ...subsets(first.open, first.needed).map((places) =>
      leastDifference(
        loads.map((load, place) => load + (places.includes(place) ? first.weight : 0)),
        rest,
      ),
    ),
  );
}

function subsets(of: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  const [first, ...rest] = of;
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((each) => [first, ...each]), ...subsets(rest, size)];
}

describe("GOV 10.3: the spread itself", () => {
  const bundle = (weight: fc.Arbitrary<number>) =>
    fc.record({
      weight,
      needed: fc.integer({ min: 1, max: 4 }),
      open: fc.constant([0, 1, 2, 3]),
      taken: fc.constant([]),
    });
  const spread = (loads: readonly number[], bundles: readonly Bundle[]) => {
    const places = balance(loads, bundles);
    const carried = loads.map(
      (load, place) =>
        load + bundles.reduce((sum, { weight }, i) => sum + (places[i]!.includes(place) ? weight : 0), 0),
    );
    return Math.max(...carried) - Math.min(...carried);
  };

  const of = (
    weight: number,
    needed: number,
    open: readonly number[] = [0, 1, 2, 3],
    taken: readonly number[] = [],
  ): Bundle => ({ weight, needed, open, taken });
  test.each<{
    given: string;
    loads: readonly number[];
    bundles: readonly Bundle[];
    places: readonly (readonly number[])[];
  }>([
    { given: "nothing to place", loads: [1, 0], bundles: [], places: [] },
    { given: "one report: the first meeting", loads: [0, 0, 0, 0], bundles: [of(1, 1)], places: [[0]] },
    { given: "two: half a year apart", loads: [0, 0, 0, 0], bundles: [of(1, 2)], places: [[0, 2]] },
    {
      given: "one beside one that stands: half a year from it",
      loads: [0, 1, 0, 0],
      bundles: [of(1, 1, [0, 2, 3], [1])],
      places: [[3]],
    },
    { given: "all four", loads: [0, 0, 0, 0], bundles: [of(1, 4)], places: [[0, 1, 2, 3]] },
    {
      given: "more than are open: those there are",
      loads: [0, 0, 0, 0],
      bundles: [of(1, 4, [3, 1])],
      places: [[1, 3]],
    },
    { given: "none open", loads: [0, 0], bundles: [of(1, 1, [])], places: [[]] },
    { given: "the meeting that carries least", loads: [2, 1, 3, 1], bundles: [of(1, 1)], places: [[1]] },
    { given: "an even load comes before an even spacing", loads: [0, 0, 5, 5], bundles: [of(1, 2)], places: [[0, 1]] },
    { given: "the heavier chooses first", loads: [0, 0, 0, 0], bundles: [of(1, 1), of(2, 1)], places: [[1], [0]] },
    {
      given: "of equals the first",
      loads: [0, 0, 0, 0],
      bundles: [of(1, 1), of(1, 1), of(1, 1)],
      places: [[0], [1], [2]],
    },
    // Sixteen in all, four a meeting: the third takes the single report, the fourth both pairs, the first two a pair each.
    {
      given: "the one arrangement that is even",
      loads: [2, 2, 3, 0],
      bundles: [of(1, 1), of(2, 3), of(2, 1)],
      places: [[2], [0, 1, 3], [3]],
    },
    {
      given: "a weight of two where there is room for two",
      loads: [2, 0, 2, 1],
      bundles: [of(2, 1), of(1, 1)],
      places: [[1], [3]],
    },
  ])("$given", ({ loads, bundles, places }) => expect(balance(loads, bundles)).toEqual(places));

  test("single reports on empty meetings never differ by more than one", () => {
    fc.assert(
      fc.property(fc.array(bundle(fc.constant(1)), { maxLength: 8 }), (bundles) => spread([0, 0, 0, 0], bundles) <= 1),
    );
  });

  test("with pairs and with meetings that carry some already: never by more than one where any arrangement manages it", () => {
    const loads = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(loads, fc.array(bundle(fc.integer({ min: 1, max: 2 })), { maxLength: 4 }), (given, bundles) => {
        fc.pre(leastDifference(given, bundles) <= 1);
        return spread(given, bundles) <= 1;
      }),
      { numRuns: 60 },
    );
  });

  test("each bundle has as many different meetings as it needs", () => {
    fc.assert(
      fc.property(fc.array(bundle(fc.integer({ min: 1, max: 2 })), { maxLength: 5 }), (bundles) =>
        balance([0, 0, 0, 0], bundles).every((places, i) => new Set(places).size === bundles[i]!.needed),
      ),
    );
  });
});
