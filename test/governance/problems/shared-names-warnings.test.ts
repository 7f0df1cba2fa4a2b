import { problemsOf } from "../../../src/governance/problems/problems";
import type { Register } from "../../../src/register/register";
import { on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import {
  ALL_OF_EB,
  CITY,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  type GivenDecision,
  ICB,
  NOTICE,
  POLICE,
} from "../voting/decision-workbook";
import { BORNE, borne, found, SHARED } from "./shared-names-workbook";

const EB = { Meeting: "M", Group: "EB", Date: "2026-03-03", Register: "Closed" };
const changed = (rows: readonly GivenRow[] | undefined, key: string, id: string, cells: GivenRow) =>
  (rows ?? []).map((row) => (row[key] === id ? { ...row, ...cells } : row));
const seat = (id: string, cells: GivenRow): GivenTables => ({ Seats: changed(BORNE.Seats, "Seat", id, cells) });
const decided = (given: GivenDecision): Register => givenDecision({ ...given, more: { ...BORNE, ...given.more } });
const DEADLOCK = [CITY, COUNTY, ICB, POLICE].map((voter, n) => [voter, n < 2 ? "For" : "Against"] as const);
const chairs = (first: GivenRow, second: GivenRow): GivenTables => ({
  Chairs: [
    { Body: "EB", From: "2025-04-01", To: "2026-03-31", "Chair agency": POLICE, "Vice chair agency": ICB, ...first },
    { Body: "EB", From: "2026-04-01", To: "2027-03-31", "Chair agency": ICB, "Vice chair agency": CITY, ...second },
  ],
});
const contributions = (last: string): GivenTables => ({
  Contributions: [CITY, COUNTY, ICB, last].map((Partner) => ({ Year: "2026-27", Partner, Due: 100 })),
});
const proxyFor = (holder: GivenRow): GivenDecision => ({
  present: ALL_OF_EB.filter((id) => id !== "EB-P4"),
  votes: [
    {
      "Voting seat": POLICE,
      Vote: "For",
      Proxy: "Yes",
      "Proxy reason": "Illness",
      "Proxy scope": "This decision",
      "Unable since": "2026-03-03 08:00",
      "Proxy confirmed": "2026-03-03 09:00",
      "Proxy given to": DCHS,
    },
  ],
  more: { Seats: changed(BORNE.Seats, "Seat", "EB-DCHS", holder) },
});
const schedule = (group: string): GivenTables => ({
  Groups: changed(borne("Groups"), "Group", "EB", { "Meetings per year": 1 }),
  Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-12-08" }],
  Duties: [{ Group: "PP", Kind: "Highlight", To: "EB", "Times per year": 1 }],
  Schedule: [{ Group: group, Kind: "Highlight", Meeting: "EB-1" }],
});

/** A warning, the workbook from which it comes with another name in a cell, and that name. */
interface Case {
  readonly code: string;
  readonly cell: string;
  readonly other: string;
  readonly given: (name: string) => GivenTables | Register;
}

const CASES: readonly Case[] = [
  {
    code: "escalated-elsewhere",
    cell: "Decisions.Escalated to",
    other: "PP",
    given: (name) => decided({ votes: DEADLOCK, decision: { "Escalated to": name } }),
  },
  {
    code: "escalated-elsewhere",
    cell: "Groups.Escalates to",
    other: "PP",
    given: (name) =>
      decided({
        votes: DEADLOCK,
        decision: { "Escalated to": "COG" },
        more: { Groups: changed(borne("Groups"), "Group", "EB", { "Escalates to": name }) },
      }),
  },
  {
    code: "referred-elsewhere",
    cell: "Notices.Referred to",
    other: "PP",
    given: (name) => decided({ more: { Notices: [{ ...NOTICE, "Referred to": name }] } }),
  },
  {
    code: "not-a-special-meeting",
    cell: "Meetings.Group",
    other: "PP",
    given: (name) =>
      decided({
        more: {
          Meetings: [{ Meeting: "S", Group: name, Date: "2026-04-20", Kind: "Special" }],
          Notices: [{ ...NOTICE, "Special meeting": "S" }],
        },
      }),
  },
  {
    code: "seat-of-another-group",
    cell: "Meetings.Group",
    other: "QA",
    given: (name) => ({
      Meetings: [{ ...EB, Group: name }],
      Attendance: [{ Meeting: "M", Seat: "EB-P1", Status: "Present" }],
    }),
  },
  {
    code: "presiding-chair-not-there",
    cell: "Attendance.Agency",
    other: EMAS,
    given: (name) => ({
      Meetings: [{ ...EB, "Chaired by": POLICE }],
      Attendance: [
        { Meeting: "M", Seat: "EB-P4", Status: "Apologies" },
        { Meeting: "M", Agency: name, Status: "Present" },
      ],
    }),
  },
  {
    code: "ballot-from-absent",
    cell: "Attendance.Agency",
    other: EMAS,
    given: (name) => decided({ present: ["EB-P1", { Agency: name, Status: "Present" }], votes: [[POLICE, "For"]] }),
  },
  {
    code: "ballot-from-absent",
    cell: "Seats.Agency",
    other: EMAS,
    given: (name) => decided({ present: ["EB-P4"], votes: [[POLICE, "For"]], more: seat("EB-P4", { Agency: name }) }),
  },
  {
    code: "ballot-not-entitled",
    cell: "Seats.Agency",
    other: EMAS,
    given: (name) => decided({ votes: [[DCHS, "For"]], more: seat("EB-DCHS", { Agency: name }) }),
  },
  { code: "proxy-not-valid", cell: "Seats.Agency", other: EMAS, given: (name) => decided(proxyFor({ Agency: name })) },
  {
    code: "restriction-does-not-hold",
    cell: "Decisions.Restricted by",
    other: EMAS,
    given: (name) =>
      decided({
        decision: {
          Restricted: "Yes",
          "Restriction confirmed": "Yes",
          "Restricted by": [CITY, COUNTY, ICB, name].join("; "),
        },
      }),
  },
  {
    code: "not-in-rotation",
    cell: "Chairs.Chair agency",
    other: COUNTY,
    given: (name) => chairs({}, { "Chair agency": name }),
  },
  {
    code: "not-in-rotation",
    cell: "Chairs.Vice chair agency",
    other: COUNTY,
    given: (name) => chairs({ "Vice chair agency": name }, {}),
  },
  {
    code: "two-chairs",
    cell: "Chairs.Chair agency",
    other: COUNTY,
    given: (name) => chairs({}, { "Chair agency": name, From: "2025-04-01", To: "2026-03-31", Body: "EB" }),
  },
  {
    code: "vacant-chair",
    cell: "Chairs.Body",
    other: "QA",
    given: (name) => chairs({}, { Body: name }),
  },
  {
    code: "vacant-chair",
    cell: "Seats.Group",
    other: "QA",
    given: (name) => ({
      Seats: [
        { Seat: "S1", Group: "PP", Role: "Chair", Category: "Chair", Agency: CITY, To: "2026-03-31" },
        { Seat: "S2", Group: name, Role: "Chair", Category: "Chair", Agency: CITY, From: "2026-04-01" },
      ],
    }),
  },
  {
    code: "term-ends-soon",
    cell: "Chairs.Body",
    other: "QA",
    given: (name) => chairs({ From: "2026-04-01", To: "2026-12-01" }, { From: "2026-12-02", Body: name }),
  },
  ...(["Group", "Agency"] as const).map((column) => ({
    code: "term-ends-soon",
    cell: `Seats.${column}`,
    other: column === "Group" ? "QA" : EMAS,
    given: (name: string) => ({
      Seats: [
        { Seat: "S1", Group: "PP", Role: "Head", Category: "Core", Agency: CITY, To: "2026-12-01" },
        { Seat: "S2", Group: "PP", Role: "Head", Category: "Core", Agency: CITY, From: "2026-12-02", [column]: name },
      ],
    }),
  })),
  {
    code: "priority-without-report",
    cell: "Priorities.Groups",
    other: "PP",
    given: (name) => ({
      Meetings: [{ ...EB, Date: "2026-09-08" }],
      Priorities: [{ Priority: "1", Title: "Neglect", Year: "2026-27", Groups: name }],
    }),
  },
  { code: "contribution-missing", cell: "Contributions.Partner", other: EMAS, given: contributions },
  {
    code: "shares-unequal",
    cell: "Contributions.Partner",
    other: EMAS,
    given: (name) => ({
      Contributions: [
        ...[CITY, COUNTY, ICB].map((Partner) => ({ Year: "2026-27", Partner, Due: 100 })),
        { Year: "2026-27", Partner: POLICE, Due: 50 },
        { Year: "2026-27", Partner: name, Due: 50 },
      ],
    }),
  },
  ...(["Group", "Agency"] as const).map((column) => ({
    code: "single-seat",
    cell: `Seats.${column}`,
    other: column === "Group" ? "PP" : EMAS,
    given: (name: string) => ({
      Groups: borne("Groups").filter(({ Group }: GivenRow) => Group !== "COG" && Group !== "QA"),
      Seats: [
        { Seat: "S1", Group: "EB", Role: "Head", Category: "Core", Agency: CITY },
        { Seat: "S2", Group: "EB", Role: "Deputy head", Category: "Core", Agency: CITY, [column]: name },
      ],
    }),
  })),
  {
    code: "no-seat-for",
    cell: "Seats.Agency",
    other: EMAS,
    given: (name) => ({
      ...seat("EB-P4", { Agency: name, Category: "Virtual" }),
      Groups: changed(borne("Groups"), "Group", "PP", { "Quorum rule": "None" }),
    }),
  },
  {
    code: "too-few-meetings",
    cell: "Meetings.Group",
    other: "QA",
    given: (name) => ({
      Groups: changed(borne("Groups"), "Group", "PP", { "Meetings per year": 2 }),
      Meetings: [
        { Meeting: "PP-1", Group: "PP", Date: "2026-06-30" },
        { Meeting: "PP-2", Group: name, Date: "2026-12-08" },
      ],
    }),
  },
  { code: "under-scheduled", cell: "Schedule.Group", other: "QA", given: schedule },
];

describe("no false warning comes from a name that several bear", () => {
  const codes = (given: ReturnType<Case["given"]>) =>
    ("tracker" in given ? problemsOf(given as Register, on("2026-11-22")) : found(given as GivenTables)).map(
      ({ code }) => code,
    );
  test.each(CASES)("$code, for $cell", ({ code, other, given }) => {
    expect(codes(given(other))).toContain(code);
    const shared = codes(given(SHARED));
    expect(shared).toContain("shared-name");
    expect(shared).not.toContain(code);
  });

  test("a proxy's own faults stay, without the one of who holds it", () => {
    const given = proxyFor({ Agency: SHARED });
    const votes = (given.votes ?? []).map((vote) => ({ ...vote, "Proxy reason": "" }));
    const [problem] = problemsOf(decided({ ...given, votes }), on("2026-11-22")).filter(
      ({ code }) => code === "proxy-not-valid",
    );
    expect(problem?.message).toContain("(no Proxy reason is recorded)");
  });

  test("who bears a name is said where it stands in a rule, a duty or a role", () => {
    const messages = found({
      Groups: changed(borne("Groups"), "Group", "PP", { "Quorum rule": `each of: ${CITY}; ${SHARED}` }),
      Duties: [{ Group: "PP", Kind: "Highlight", To: SHARED, "Times per year": 1 }],
      ...seat("EB-PP", { Role: `Chair of ${SHARED}` }),
    }).map(({ message }) => message);
    const agencies = `'${SHARED}' names several rows of Agencies (`;
    expect(messages).toContainEqual(
      expect.stringContaining(`The Quorum rule of PP does not say who is meant: ${agencies}`),
    );
    expect(messages).toContainEqual(
      expect.stringContaining(`PP is to report to '${SHARED}', but '${SHARED}' names several rows of Groups (`),
    );
    expect(messages.filter((each) => each.startsWith("EB-PP"))).toEqual([
      expect.stringContaining(`its Role does not say which group: `),
    ]);
  });
});
