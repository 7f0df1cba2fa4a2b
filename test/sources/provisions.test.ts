import { addDays, fromIso, toIso, type PlainDate } from "../../src/calendar/plain-date";
import { isKnownCitation } from "../../src/sources/citation";
import { APPLIERS } from "../../src/sources/document";
import { AGENCIES } from "../../src/sources/memberships/agencies";
import { GROUPS } from "../../src/sources/memberships/groups";
import { SETTINGS } from "../../src/sources/memberships/settings";
import { ALL_PROVISIONS, SETTABLE_PROVISIONS } from "../../src/sources/provisions/all-provisions";
import { PRINTED_ROTATION } from "../../src/sources/provisions/chairs";
import { PRINTED_DUTIES } from "../../src/sources/provisions/in-tables";
import type { Provision } from "../../src/sources/provisions/provision";
import { REPORT_WORKING_DAYS } from "../../src/sources/provisions/timescales";
import { versionOn } from "../../src/sources/provisions/version-on";
import { provisionNamed } from "./provision-named";

const day = (iso: string): PlainDate => fromIso(iso)!;

function valueOn(name: string, iso: string): unknown {
  const answer = versionOn(provisionNamed(name), day(iso));
  return answer.status === "in force" ? answer.value : answer.status;
}

/** The same of a provision that stands in a table of the workbook. */
function listOn<T>(provision: Provision<T>, iso: string): T | undefined {
  return provision.versions.find(({ from, to }) => from <= day(iso) && day(iso) <= (to ?? Infinity))?.value;
}

describe("what held on a day", () => {
  test.each<{ paragraph: string; given: string; name: string; on: string; value: unknown }>([
    {
      paragraph: "GOV 8.5",
      given: "the day the arrangements begin",
      name: "timescales.longRequestWorkingDays",
      on: "2022-10-03",
      value: 15,
    },
    {
      paragraph: "GOV 8.5",
      given: "the day before",
      name: "timescales.longRequestWorkingDays",
      on: "2022-10-02",
      value: "no rule in force",
    },
    {
      paragraph: "GOV 8.5",
      given: "a subgroup's requests",
      name: "timescales.requestWorkingDays",
      on: "2026-03-31",
      value: 10,
    },
    { paragraph: "GOV 8.5", given: "reports", name: "timescales.reportWorkingDays", on: "2026-03-31", value: 7 },
    { paragraph: "GOV 8.5", given: "papers", name: "timescales.paperWorkingDays", on: "2026-03-31", value: 5 },
    {
      paragraph: "GOV 11.2",
      given: "the agencies' share",
      name: "quorum.agenciesMoreThan",
      on: "2023-01-01",
      value: 0.5,
    },
    { paragraph: "GOV 12.6", given: "the proxy's hours", name: "voting.proxyWithinHours", on: "2026-03-31", value: 24 },
    {
      paragraph: "GOV 12.23",
      given: "a special meeting's notice",
      name: "implementation.specialMeetingNoticeDays",
      on: "2026-03-31",
      value: 7,
    },
    {
      paragraph: "GOV 13.4",
      given: "the action clock",
      name: "complaints.actionWorkingDays",
      on: "2026-03-31",
      value: 5,
    },
    {
      paragraph: "GOV 13.5",
      given: "the outcome clock",
      name: "complaints.outcomeWorkingDays",
      on: "2026-03-31",
      value: 20,
    },
    {
      paragraph: "GOV 13.7",
      given: "the appeal clock",
      name: "complaints.appealWorkingDays",
      on: "2026-03-31",
      value: 10,
    },
    {
      paragraph: "GOV 6.1",
      given: "the last day before the rotation",
      name: "chairs.independentChairBodies",
      on: "2024-08-31",
      value: ["COG", "EB", "CBG"],
    },
    {
      paragraph: "MASA 4.1",
      given: "the rotation's first day",
      name: "chairs.independentChairBodies",
      on: "2024-09-01",
      value: ["CBG"],
    },
    {
      paragraph: "MASA 4.1",
      given: "the day before the rotation",
      name: "chairs.rotation",
      on: "2024-08-31",
      value: "no rule in force",
    },
    {
      paragraph: "MASA 4.1",
      given: "the day after its end",
      name: "chairs.rotation",
      on: "2029-04-01",
      value: "no rule in force",
    },
    { paragraph: "CSP 4.9", given: "the report's day", name: "checks.disclosureYears", on: "2015-11-11", value: 3 },
    {
      paragraph: "CSP 4.9",
      given: "the day before",
      name: "checks.disclosureYears",
      on: "2015-11-10",
      value: "no rule in force",
    },
    {
      paragraph: "MASA 15.1",
      given: "the shares before March 2025",
      name: "finance.shares",
      on: "2025-02-28",
      value: "no rule in force",
    },
  ])("$paragraph, given $given ($on)", ({ name, on, value }) => {
    expect(valueOn(name, on)).toEqual(value);
  });

  test("MASA 15.1: given the four shares, each is a quarter and they make a whole", () => {
    const shares = valueOn("finance.shares", "2025-03-01") as Readonly<Record<string, number>>;
    expect(Object.values(shares)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test("MASA 4.1: given each day of the rotation, one term of each body holds it", () => {
    for (let date = day("2024-09-01"); date <= day("2029-03-31"); date = addDays(date, 1)) {
      const rotation = versionOn(PRINTED_ROTATION, date);
      if (rotation.status !== "in force") throw new Error(`Nobody chairs on ${toIso(date)}`);
      const bodies = rotation.value.filter(({ from, to }) => from <= date && date <= to).map(({ body }) => body);
      if (bodies.sort().join() !== "COG,EB") throw new Error(`${toIso(date)}: ${bodies.join()}`);
    }
  });

  test("MASA 7.2: given the day the yearly report on pressures begins, two duties more than the day before", () => {
    const count = (iso: string): number =>
      (listOn(PRINTED_DUTIES, iso) ?? []).filter(({ kind }) => kind === "Pressures").length;
    expect([count("2025-02-28"), count("2025-03-01")]).toEqual([0, 2]);
  });

  test("GOV 12.15: given the Board's list, 6 agencies and 11 chairs", () => {
    const agencies = valueOn("voting.boardAgencies", "2026-03-31") as readonly string[];
    const chairs = valueOn("voting.boardChairs", "2026-03-31") as readonly { joint: boolean }[];
    expect(agencies).toHaveLength(6);
    expect(chairs.reduce((votes, { joint }) => votes + (joint ? 2 : 1), 0)).toBe(11);
  });

  test("given a date with no rule, the sentence says which and from when", () => {
    expect(versionOn(REPORT_WORKING_DAYS, day("2022-06-01"))).toEqual({
      status: "no rule in force",
      sentence: "No rule in force on 1 June 2022 (reports in before a meeting): GOV 8.5 holds from 3 October 2022.",
      citations: ["GOV 8.5"],
    });
    expect(versionOn(PRINTED_ROTATION, day("2030-01-01"))).toMatchObject({
      sentence: expect.stringContaining("MASA 4.1 held until 31 March 2029."),
    });
  });
});

describe("every provision", () => {
  const all = ALL_PROVISIONS.map((given) => ({ name: given.name, given }));

  test("has a name of its own", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(69);
    expect(all).toHaveLength(69);
  });

  test.each(all)("$name has paragraphs that exist, a rule that applies it, and dates in order", ({ given }) => {
    expect(given.subject.length).toBeGreaterThan(5);
    expect(given.appliedBy.filter((name) => !APPLIERS.includes(name))).toEqual([]);
    expect(
      given.versions.flatMap(({ citations }) => citations).filter((citation) => !isKnownCitation(citation)),
    ).toEqual([]);
    given.versions.forEach((version, index) => {
      const next = given.versions[index + 1];
      expect(version.to === undefined || version.from <= version.to).toBe(true);
      if (next !== undefined) expect(version.to ?? Infinity).toBeLessThan(next.from);
      expect(given.inWords(version.value)).toMatch(/\S/);
      expect(given.inWords(version.value)).not.toMatch(/undefined|NaN|\[object/);
    });
  });

  test("given the settings of the workbook, each changes exactly one provision, and the default is the same", () => {
    const defaults: Readonly<Record<string, unknown>> = {
      "Year.Starts": 4,
      "Quorum.CountVirtualMembers": false,
      "Quorum.ProxyCounts": false,
      "Quorum.GraceMinutes": 15,
      "Majority.Base": "cast",
      "COG.Majority": "simple",
      Recusal: "No",
      "Reports.DueDays": 20,
      "Obligations.DueSoonDays": 30,
      "Actions.DueSoonDays": 14,
      "Checks.ExpiresSoonDays": 60,
      "Attendance.MinimumRate": 0.75,
      "Attendance.ConsecutiveMissed": 2,
      "Attendance.FromMeeting": 1,
      Documents: "DDSCP",
    };
    const found = SETTABLE_PROVISIONS.map(({ setting, versions }) => [setting.name, versions.at(-1)?.value] as const);
    expect(found).toHaveLength(15);
    expect(Object.fromEntries(found)).toEqual(defaults);
    expect(SETTINGS.map(({ setting }) => setting).sort()).toEqual(Object.keys(defaults).sort());
  });

  test("given a setting's provision, it says how the documents were read", () => {
    const silent = SETTABLE_PROVISIONS.filter(({ versions }) => versions.some(({ reading }) => reading === undefined));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe("the provisions and the printed agencies and groups say the same", () => {
  const agencies = new Set(AGENCIES.map(({ agency }) => agency));
  const groups = new Set(GROUPS.map(({ group }) => group));
  const today = "2026-11-23";

  test("GOV 1.3, MASA 3.1: the statutory partners", () => {
    const partners = AGENCIES.filter(({ type }) => type === "Statutory partner").map(({ agency }) => agency);
    expect([...partners].sort()).toEqual([...(valueOn("quorum.statutoryPartners", today) as readonly string[])].sort());
    expect([...partners].sort()).toEqual(Object.keys(valueOn("finance.shares", today) as object).sort());
  });

  test("GOV 12.15: the Board's agencies and groups are known by those names", () => {
    expect(
      (valueOn("voting.boardAgencies", today) as readonly string[]).filter((agency) => !agencies.has(agency)),
    ).toEqual([]);
    expect(
      (valueOn("voting.boardChairs", today) as readonly { group: string }[]).filter(({ group }) => !groups.has(group)),
    ).toEqual([]);
  });

  test("GOV 8.5, 11.1, 11.3: the groups' quorum rules and request days", () => {
    const longNotice = valueOn("timescales.longNoticeBodies", today) as readonly string[];
    expect(GROUPS.filter(({ agendaRequestDays }) => agendaRequestDays === 15).map(({ group }) => group)).toEqual(
      longNotice,
    );
    const partnersOnly = GROUPS.filter(({ quorumRule }) => quorumRule === "Statutory partners").map(
      ({ group }) => group,
    );
    expect(partnersOnly).toEqual(valueOn("quorum.partnersOnlyBodies", today));
    const byArea = GROUPS.filter(({ quorumRule }) => quorumRule === "Area authority").map(({ group }) => group);
    expect(byArea).toEqual(Object.keys(valueOn("quorum.areaAuthorities", today) as object));
  });
});
