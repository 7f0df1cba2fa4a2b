import { addDays, type PlainDate } from "../../src/calendar/plain-date";
import type { Version } from "../../src/sources/provisions/provision";
import { writtenDocs } from "../../tools/written-docs";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../register/given-workbook";
import { provisionNamed } from "../sources/provision-named";
import { ask, cell } from "./ask-workbook";
import { CITY, COUNTY, DCHS, EMAS, ICB, PARTNERSHIP, POLICE } from "./voting/decision-workbook";

const undo: (() => void)[] = [];

/** The one edit: the version that stands ends the day before, and another with a new value follows. */
function amend(name: string, from: PlainDate, value: unknown): void {
  const versions = provisionNamed(name).versions as unknown as Version<unknown>[];
  const last = versions.at(-1)!;
  versions.splice(-1, 1, { ...last, to: addDays(from, -1) }, { ...last, from, value });
  undo.push(() => versions.splice(-2, 2, last));
}

const LAST_OLD = "2026-12-31";
const FIRST_NEW = "2027-01-01";
const BOTH = [LAST_OLD, FIRST_NEW];

/** The same meeting on either day, with one decision each: `M-2026-12-31` and `D-2026-12-31`. */
function twice(
  group: string,
  rows: readonly GivenRow[],
  more: {
    readonly meeting?: GivenRow;
    readonly decision?: GivenRow;
    readonly votes?: readonly GivenRow[];
    readonly notices?: readonly GivenRow[];
    readonly tables?: GivenTables;
  } = {},
) {
  const each = <T>(turn: (date: string) => T): readonly T[] => BOTH.map(turn);
  return givenWorkbook({
    ...PARTNERSHIP,
    Meetings: each((date) => ({
      Meeting: `M-${date}`,
      Group: group,
      Date: date,
      Start: "10:00",
      Register: "Closed",
      "Chaired by": POLICE,
      ...more.meeting,
    })),
    Attendance: each((date) => rows.map((row) => ({ Meeting: `M-${date}`, Status: "Present", ...row }))).flat(),
    Decisions: each((date) => ({
      Decision: `D-${date}`,
      Meeting: `M-${date}`,
      Title: "A decision",
      Method: "Vote",
      "Chair consents": "Yes",
      ...more.decision,
    })),
    Votes: each((date) => (more.votes ?? []).map((vote) => ({ Decision: `D-${date}`, ...vote }))).flat(),
    Notices: each((date) =>
      (more.notices ?? []).map((notice) => ({ Decision: `D-${date}`, Received: date, ...notice })),
    ).flat(),
    ...more.tables,
  });
}

const seats = (group: string, ...names: readonly string[]) => names.map((name) => ({ Seat: `${group}-${name}` }));
const QA_PARTNERS = seats("QA", "P1", "P2", "P3", "P4");
const EB_PARTNERS = seats("EB", "P1", "P2", "P3", "P4");

describe("a number changed in src/sources holds from its day on, and what was decided before stays", () => {
  beforeAll(() => {
    const from = on(FIRST_NEW);
    amend("timescales.reportWorkingDays", from, 8);
    amend("timescales.paperWorkingDays", from, 6);
    amend("timescales.requestWorkingDays", from, 11);
    amend("timescales.longRequestWorkingDays", from, 16);
    amend("implementation.specialMeetingNoticeDays", from, 10);
    amend("quorum.agenciesMoreThan", from, 0.4);
    amend("quorum.areaAuthorities", from, { EDU: DCHS });
    amend("quorum.countingCategories", from, ["Chair", "Co-chair", "Vice chair", "Core", "Papers only"]);
    amend("quorum.presentStatuses", from, ["Present", "Deputy"]);
    amend("quorum.representsNoAgency", from, ["Partnership officer"]);
    amend("voting.proxyWithinHours", from, 12);
    amend("voting.chairMustConsent", from, false);
    amend("voting.escalatesTo", from, { board: "COG", subgroup: "COG" });
    amend("voting.chiefOfficerDisputes", from, "Clause 20");
    amend("implementation.referredTo", from, { board: "COG", subgroup: "EB" });
  });
  afterAll(() => undo.forEach((each) => each()));

  const onBoth = (formula: (date: string) => string, register: ReturnType<typeof twice>) =>
    BOTH.map((date) => cell(register, formula(date), "2027-03-01"));
  const why = (formula: (date: string) => string, register: ReturnType<typeof twice>) =>
    BOTH.map((date) => ask(register, formula(date), "2027-03-01").why);

  // 31 December 2026 and 1 January 2027 (a bank holiday): Christmas Day is a Friday, Boxing Day is given on Monday 28 December.
  test.each([
    { paragraph: "GOV 8.5", group: "QA", what: "Reports", days: ["2026-12-18", "2026-12-18"] },
    { paragraph: "GOV 8.5", group: "QA", what: "Papers", days: ["2026-12-22", "2026-12-22"] },
    { paragraph: "GOV 8.5", group: "QA", what: "Agenda requests", days: ["2026-12-15", "2026-12-15"] },
    { paragraph: "GOV 8.5", group: "EB", what: "Agenda requests", days: ["2026-12-08", "2026-12-08"] },
  ])("$paragraph, $what of $group", ({ group, what, days }) => {
    expect(onBoth((date) => `DEADLINE("M-${date}","${what}")`, twice(group, []))).toEqual(days);
  });

  test("GOV 12.23: the notice of a special meeting, in the date and in the sentences", () => {
    const special = twice("EB", EB_PARTNERS, {
      meeting: { Kind: "Special" },
      decision: { Method: "Consensus", Consensus: "Yes", "Implementation date": "2027-02-01" },
      notices: [{ From: CITY, Written: "Yes", Reasons: "Cost", "Asks for meeting": "Yes", "Sent to all": "Yes" }],
    });
    expect(onBoth((date) => `DEADLINE("M-${date}","Notice")`, special)).toEqual(["2026-12-24", "2026-12-22"]);
    const [old, recent] = why((date) => `DECISION.STATUS("D-${date}")`, special);
    expect(old).toContain(
      "On 7 days' notice (calendar days, as it was read) the special meeting can be on 7 January 2027",
    );
    expect(recent).toContain(
      "On 10 days' notice (calendar days, as it was read) the special meeting can be on 11 January 2027",
    );
  });

  test("GOV 11.2: one of the two relevant agencies is more than 40%, and not more than half", () => {
    const register = twice("QA", [...QA_PARTNERS, { Seat: "QA-DCHS" }]);
    expect(onBoth((date) => `QUORATE("M-${date}")`, register)).toEqual([false, false]);
    const three = twice("QA", [...QA_PARTNERS, { Seat: "QA-DCHS" }], {
      tables: { Seats: (PARTNERSHIP.Seats ?? []).filter(({ Seat }) => Seat !== "QA-PROB") },
    });
    expect(onBoth((date) => `QUORATE("M-${date}")`, three)).toEqual([false, true]);
    expect(why((date) => `QUORATE("M-${date}")`, register)).toEqual([
      expect.stringContaining("1 of 2 relevant agencies; 2 needed"),
      expect.stringContaining("1 of 3 relevant agencies; 2 needed"),
    ]);
  });

  test("GOV 11.2: attendance on a screen no longer represents", () => {
    const register = twice(
      "COG",
      seats("COG", "P1", "P2", "P3", "P4").map((seat) => ({ ...seat, Status: "Remote" })),
    );
    expect(onBoth((date) => `QUORATE("M-${date}")`, register)).toEqual([true, false]);
  });

  test("GOV 11.2: a legal adviser represents the agency that employs them", () => {
    const legal = { Seat: "QA-LEGAL", Group: "QA", Agency: POLICE, Role: "Solicitor", Category: "Legal adviser" };
    const register = twice("QA", [...seats("QA", "P1", "P2", "P3"), { Seat: "QA-LEGAL" }], {
      tables: { Seats: [...(PARTNERSHIP.Seats ?? []), legal] },
    });
    expect(onBoth((date) => `QUORUM.MISSING("M-${date}")`, register)).toEqual([
      [[POLICE], [`2 more of: ${DCHS}; ${EMAS}`]],
      [[expect.stringMatching(/^2 more of:/)]],
    ]);
  });

  test("GOV 11.3: another authority for an area, the group's seats as they were", () => {
    const groups = [
      ...(PARTNERSHIP.Groups ?? []),
      { Group: "EDU", Name: "Education", Area: "Derby", "Quorum rule": "Area authority" },
    ];
    const agencies = (PARTNERSHIP.Agencies ?? []).map((row) =>
      row.Agency === CITY || row.Agency === DCHS ? { ...row, Area: "Derby" } : row,
    );
    const register = twice("EDU", [{ Agency: CITY }], { tables: { Groups: groups, Agencies: agencies } });
    expect(onBoth((date) => `QUORATE("M-${date}")`, register)).toEqual([true, false]);
  });

  test("GOV 12.31: 13 hours before the start is within 24 and not within 12", () => {
    const votes = BOTH.map((date) => ({
      Decision: `D-${date}`,
      "Voting seat": EMAS,
      Vote: "For",
      Proxy: "Yes",
      "Proxy reason": "Illness",
      "Proxy given to": DCHS,
      "Unable since": `${date === LAST_OLD ? "2026-12-30" : "2026-12-31"} 21:00`,
      "Proxy confirmed": `${date} 09:00`,
    }));
    const register = twice("EB", EB_PARTNERS, { tables: { Votes: votes } });
    expect(onBoth((date) => `TALLY("D-${date}")`, register)).toEqual([[[1, 0, 0, 0, 5]], [[0, 0, 0, 1, 4]]]);
    expect(why((date) => `TALLY("D-${date}")`, register)[1]).toContain("more than 12 hours before the start");
  });

  test("GOV 12.34: consent no longer asked for", () => {
    const votes = [
      { "Voting seat": CITY, Vote: "For" },
      { "Voting seat": COUNTY, Vote: "For" },
    ];
    const register = twice("QA", [...QA_PARTNERS, { Seat: "QA-DCHS" }, { Seat: "QA-EMAS" }], {
      votes,
      decision: { "Chair consents": "No" },
    });
    expect(onBoth((date) => `OUTCOME("D-${date}")`, register)).toEqual(["Not carried", "Carried"]);
  });

  test("GOV 12.8, 12.34, 12.39: where deadlocks, disputes and referrals go", () => {
    const groups = (PARTNERSHIP.Groups ?? []).map((row) => ({ ...row, "Escalates to": "" }));
    const tied = [
      { "Voting seat": CITY, Vote: "For" },
      { "Voting seat": COUNTY, Vote: "Against" },
    ];
    const qa = twice("QA", [...QA_PARTNERS, { Seat: "QA-DCHS" }, { Seat: "QA-EMAS" }], {
      votes: tied,
      tables: { Groups: groups },
    });
    expect(why((date) => `OUTCOME("D-${date}")`, qa)).toEqual([
      expect.stringContaining("escalated to EB"),
      expect.stringContaining("escalated to COG"),
    ]);
    const cog = twice("COG", seats("COG", "P1", "P2", "P3", "P4"), { votes: tied });
    expect(why((date) => `OUTCOME("D-${date}")`, cog)).toEqual([
      expect.stringContaining("goes to Clause 19"),
      expect.stringContaining("goes to Clause 20"),
    ]);
    const referred = twice("QA", [...QA_PARTNERS, { Seat: "QA-DCHS" }, { Seat: "QA-EMAS" }], {
      decision: { Method: "Consensus", Consensus: "Yes", "Implementation date": "2027-02-01" },
      notices: [
        {
          From: ICB,
          Written: "Yes",
          Reasons: "Cost",
          "Asks for meeting": "Yes",
          "Sent to all": "Yes",
          "Independent Chair told": "Yes",
          "Referred to": "EB",
        },
      ],
    });
    expect(why((date) => `DECISION.STATUS("D-${date}")`, referred)).toEqual([
      expect.stringContaining("referred it to EB; the documents name Independent Chair"),
      expect.stringMatching(/referred it to EB\./),
    ]);
  });

  test("the reference docs follow: a row for each version, with its days", () => {
    const rules = writtenDocs()["rules.md"] ?? "";
    const rows = (start: string): readonly string[] =>
      rules
        .split("\n")
        .filter((line) => line.startsWith(`| ${start} |`))
        .map((line) => line.split(" | ").slice(1, 4).join(" · "));
    expect(rows("Reports in before a meeting")).toEqual([
      "7 working days · 3 October 2022 · 31 December 2026",
      "8 working days · 1 January 2027 · ",
    ]);
    expect(rows("How long before a meeting an inability to attend allows a proxy")).toEqual([
      "24 hours · 3 October 2022 · 31 December 2026",
      "12 hours · 1 January 2027 · ",
    ]);
  });
});

describe("a meeting is judged by the text of its own day", () => {
  const rows = seats("EB", "P1", "P2", "P3", "P4");
  const given = (date: string) =>
    givenWorkbook({
      ...PARTNERSHIP,
      Meetings: [{ Meeting: "M", Group: "EB", Date: date, Kind: "Special", Register: "Closed", "Chaired by": POLICE }],
      Attendance: rows.map((row) => ({ Meeting: "M", Status: "Present", ...row })),
      Decisions: [
        {
          Decision: "D",
          Meeting: "M",
          Title: "A decision",
          Method: "Consensus",
          Consensus: "Yes",
          "Implementation date": "2030-01-01",
        },
      ],
      Votes: [],
      Requests: [{ Meeting: "M", Item: "Budget", "Requested on": "2022-01-10" }],
    });
  const QUESTIONS = [
    'QUORATE("M")',
    'QUORUM.MISSING("M")',
    'QUORUM.FORECAST("M")',
    'OUTCOME("D")',
    'TALLY("D")',
    'DECISION.STATUS("D")',
    'DEADLINE("M","Agenda requests")',
    'DEADLINE("M","Reports")',
    'DEADLINE("M","Papers")',
    'DEADLINE("M","Notice")',
    'REQUEST.STATUS("M","Budget")',
  ];

  test.each(QUESTIONS)("%s: cannot tell before 3 October 2022, answered from that day on", (question) => {
    const early = ask(given("2022-10-02"), question);
    expect([early.error?.code, early.why]).toEqual([
      "#N/A",
      expect.stringContaining("no rule in force on 2 October 2022"),
    ]);
    expect(early.citations.length).toBeGreaterThan(0);
    for (const date of ["2022-10-03", "2023-05-10", "2026-03-03"]) expect(ask(given(date), question).error).toBeNull();
  });

  test("counting working days needs no rule", () => {
    expect(cell(given("2022-10-02"), "WORKINGDAYS.BEFORE(DATE(2012,1,4),1)")).toBe("2012-01-03");
  });

  test("a group that states no quorum says so on any day", () => {
    const register = givenWorkbook({ ...PARTNERSHIP, Meetings: [{ Meeting: "M", Group: "CDOP", Date: "2020-01-01" }] });
    expect(cell(register, 'QUORATE("M")')).toBe("No quorum rule");
  });
});
