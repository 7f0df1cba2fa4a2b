import { AGENCIES } from "../../src/sources/memberships/agencies";
import { AGENDAS } from "../../src/sources/memberships/agendas";
import { DUTIES } from "../../src/sources/memberships/duties";
import { GROUPS } from "../../src/sources/memberships/groups";
import { OBLIGATIONS } from "../../src/sources/memberships/obligations";
import { PRIORITIES } from "../../src/sources/memberships/priorities";
import { SETTINGS } from "../../src/sources/memberships/settings";

const CODES = new Set(GROUPS.map(({ group }) => group));

describe("report duties (GOV 10.3, TOR, MASA 7.2)", () => {
  it.each([
    { paragraph: "GOV 10.3a", often: "Every meeting", groups: ["CBG", "CSPR", "QA"] },
    { paragraph: "GOV 10.3b", often: 2, groups: ["EDU-DERBY", "EDU-DERBYSHIRE", "EVYP", "PP"] },
    { paragraph: "GOV 10.3c", often: 1, groups: ["CDOP", "DCSG", "LOD"] },
  ])("$paragraph: $often to the Executive Board", ({ often, groups }) => {
    const found = DUTIES.filter(
      ({ to, kind, timesPerYear }) => to === "EB" && kind === "Highlight" && timesPerYear === often,
    );
    expect(found.map(({ group }) => group).sort()).toEqual(groups);
  });

  it("the Action Planning Group reports to the Case Review Group at each meeting and owes the Board none of its own", () => {
    expect(DUTIES.filter(({ group }) => group === "CSPR-AP").map(({ to, timesPerYear }) => [to, timesPerYear])).toEqual(
      [["CSPR", "Every meeting"]],
    );
  });

  it("both Education groups report once a year on pressures", () => {
    expect(
      DUTIES.filter(({ kind }) => kind === "Pressures").map(({ group, timesPerYear }) => [group, timesPerYear]),
    ).toEqual([
      ["EDU-DERBY", 1],
      ["EDU-DERBYSHIRE", 1],
    ]);
  });

  it("CSP App. 6: the Corporate Safeguarding Group reports as required to elected members and both boards", () => {
    expect(
      DUTIES.filter(({ group }) => group === "CSG").map(({ to, timesPerYear }) => `${to}: ${timesPerYear}`),
    ).toEqual([
      "Derby Safeguarding Children Board: As required",
      "Derby Safeguarding Adults Board: As required",
      "Derby City Council: As required",
    ]);
  });

  it("name known groups and known receivers, and a paragraph each", () => {
    const receivers = new Set([...CODES, ...AGENCIES.map(({ agency }) => agency)]);
    expect(DUTIES.filter(({ group, to }) => !CODES.has(group) || !receivers.has(to))).toEqual([]);
    expect(DUTIES.filter(({ source }) => !/^(GOV|TOR|MASA|CSP) /.test(source))).toEqual([]);
  });
});

describe("standing agendas (GOV 8.2 to 8.4, TOR)", () => {
  const items = (group: string) => AGENDAS.filter((row) => row.group === group);

  it.each([
    { group: "COG", given: "8.2a to j", count: 10 },
    { group: "EB", given: "8.3a to m", count: 13 },
    { group: "CBG", given: "7 of its own, two of which are 8.4e and f, and 8.4a to d", count: 11 },
    { group: "QA", given: "5 of its own, one of which is 8.4b, and the five other limbs", count: 10 },
    { group: "CSPR", given: "4 of its own, one of which is 8.4b, and the five other limbs", count: 9 },
    { group: "CSPR-AP", given: "2 of its own, one of which is 8.4b, and the five other limbs", count: 7 },
    { group: "EDU-DERBY", given: "5 of its own, one of which is 8.4b, and the five other limbs", count: 10 },
    { group: "EDU-DERBYSHIRE", given: "the same as Derby's", count: 10 },
    { group: "EVYP", given: "4 of its own, which are 8.4b, d, e and f, and 8.4a and c", count: 6 },
    { group: "PP", given: "6 of its own, one of which is 8.4b, and the five other limbs", count: 11 },
    { group: "LOD", given: "7 of its own, one of which is 8.4b, and the five other limbs", count: 12 },
    { group: "DCSG", given: "5 of its own, one of which is 8.4b, and the five other limbs", count: 10 },
  ])("$group has $count items: $given", ({ group, count }) => {
    expect(items(group).map(({ order }) => order)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it("cite for each subgroup every limb of 8.4 once", () => {
    for (const group of ["CBG", "QA", "CSPR", "CSPR-AP", "EDU-DERBY", "EDU-DERBYSHIRE", "EVYP", "PP", "LOD", "DCSG"]) {
      const limbs = items(group).flatMap(({ source }) =>
        [...source.matchAll(/GOV 8\.4([a-f])/g)].map(([, limb]) => limb),
      );
      expect([group, [...limbs].sort().join("")]).toEqual([group, "abcdef"]);
    }
  });

  it("the Board's last item is 8.3m, its financial report 8.3h", () => {
    expect(items("EB").at(-1)?.source).toBe("GOV 8.3m");
    expect(items("EB").find(({ item }) => item === "Quarterly financial report")?.source).toBe("GOV 8.3h");
  });
});

describe("obligations", () => {
  it.each([
    { obligation: "Quarterly financial report", paragraph: "GOV 8.3h", times: 4 },
    { obligation: "Complaints and compliments in quarterly reporting", paragraph: "GOV 13.8", times: 4 },
    { obligation: "Yearly report of the partnership", paragraph: "MASA 3.4", times: 1 },
    { obligation: "Multi-agency audit", paragraph: "TOR QA", times: 2 },
    { obligation: "Agency assurance reports to QA", paragraph: "TOR QA", times: 1 },
    { obligation: "LOD annual report", paragraph: "TOR LOD", times: 1 },
    { obligation: "Annual training programme", paragraph: "MASA 12.2", times: 1 },
    { obligation: "Review of subgroup chairing arrangements", paragraph: "GOV 6.2", times: 1 },
    { obligation: "Review of the governance arrangements", paragraph: "GOV 14.2", times: 1 },
    { obligation: "CSG annual report", paragraph: "CSP App. 6", times: 1 },
    { obligation: "Review of the corporate safeguarding policy", paragraph: "CSP App. 2", times: 1 },
  ])("$obligation: $times a year ($paragraph)", ({ obligation, paragraph, times }) => {
    const row = OBLIGATIONS.find((one) => one.obligation === obligation);
    expect(row?.timesPerYear).toBe(times);
    expect(row?.source).toContain(paragraph);
  });

  it("the Corporate Safeguarding Group reports quarterly to each of five directorates (CSP App. 6)", () => {
    expect(OBLIGATIONS.filter(({ owner, timesPerYear }) => owner === "CSG" && timesPerYear === 4)).toHaveLength(5);
  });

  it("each have an id of their own", () => {
    const ids = OBLIGATIONS.map(({ obligation }) => obligation);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("business plan (BP)", () => {
  it.each([
    { priority: "1", groups: ["EDU-DERBY", "EDU-DERBYSHIRE", "EVYP", "LOD", "QA"], measures: 8 },
    { priority: "2", groups: ["EDU-DERBY", "EDU-DERBYSHIRE", "EVYP"], measures: 4 },
    { priority: "3", groups: ["PP", "QA"], measures: 1 },
    { priority: "4", groups: ["PP", "QA"], measures: 3 },
    { priority: "5", groups: ["EDU-DERBY", "EDU-DERBYSHIRE", "EVYP", "QA"], measures: 3 },
  ])("priority $priority is linked to $groups and has $measures measures", ({ priority, groups, measures }) => {
    const row = PRIORITIES.find((one) => one.priority === priority);
    expect([...(row?.groups ?? [])].sort()).toEqual(groups);
    expect(row?.measures).toHaveLength(measures);
  });

  it("names five priorities and only known groups", () => {
    expect(PRIORITIES.map(({ priority }) => priority)).toEqual(["1", "2", "3", "4", "5"]);
    expect(PRIORITIES.flatMap(({ groups }) => groups).filter((group) => !CODES.has(group))).toEqual([]);
  });
});

describe("settings", () => {
  it("are the fifteen the product reads, with their defaults", () => {
    expect(SETTINGS.map(({ setting, value }) => [setting, value])).toEqual([
      ["Quorum.CountVirtualMembers", "No"],
      ["Quorum.GraceMinutes", 15],
      ["Quorum.ProxyCounts", "No"],
      ["COG.Majority", "simple"],
      ["Majority.Base", "cast"],
      ["Recusal", "No"],
      ["Reports.DueDays", 20],
      ["Year.Starts", "April"],
      ["Obligations.DueSoonDays", 30],
      ["Actions.DueSoonDays", 14],
      ["Checks.ExpiresSoonDays", 60],
      ["Attendance.ConsecutiveMissed", 2],
      ["Attendance.FromMeeting", 1],
      ["Attendance.MinimumRate", 0.75],
      ["Documents", "DDSCP"],
    ]);
  });

  it("each say in a sentence what they change", () => {
    expect(SETTINGS.filter(({ meaning }) => !/^[A-Z].{30,}\.$/.test(meaning))).toEqual([]);
  });
});
