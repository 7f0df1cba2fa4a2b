import { chairFindings } from "../../../src/governance/chairs/findings";
import { noticeFindings } from "../../../src/governance/implementation/findings";
import { closedListFindings } from "../../../src/governance/voting/closed-list-findings";
import { voteFindings } from "../../../src/governance/voting/findings";
import type { RowFinding } from "../../../src/records/finding";
import type { Register } from "../../../src/register/register";
import { on, type GivenRow } from "../../register/given-workbook";
import {
  AGREED,
  ALL_OF_EB,
  CITY,
  COUNTY,
  DATED,
  EMAS,
  givenDecision,
  ICB,
  NOTICE,
  PARTNERSHIP,
  POLICE,
  PROBATION,
  type GivenDecision,
} from "./decision-workbook";

const found = (findings: Iterable<RowFinding>) =>
  [...findings].map(({ severity, code, table, property }) => `${severity} ${code} ${table}.${property ?? ""}`);
const votes = (register: Register, asAt = "2026-11-22") =>
  found([...voteFindings(register, on(asAt)), ...noticeFindings(register, on(asAt))]);

describe("GOV 12: what cannot be right about decisions and ballots", () => {
  const absent = [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS", Status: "Absent" }];
  const leaves = [...ALL_OF_EB.slice(1), { Seat: "EB-P1", Status: "Present", Left: "11:00" }];
  const cases: readonly { given: string; decision: GivenDecision; expected: readonly string[] }[] = [
    { given: "nothing wrong", decision: { decision: AGREED }, expected: [] },
    {
      given: "a ballot from an absent agency",
      decision: {
        decision: DATED,
        present: absent,
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
        ],
      },
      expected: ["warning ballot-from-absent Votes.votingSeat"],
    },
    {
      given: "a name nobody bears",
      decision: {
        decision: DATED,
        votes: [
          [CITY, "For"],
          ["Derby Cty", "For"],
        ],
      },
      expected: ["error unknown-voting-seat Votes.votingSeat"],
    },
    {
      given: "an agency off the list",
      decision: {
        decision: DATED,
        votes: [
          [CITY, "For"],
          [PROBATION, "For"],
        ],
      },
      expected: ["warning ballot-not-entitled Votes.votingSeat"],
    },
    {
      given: "a second ballot",
      decision: {
        decision: DATED,
        votes: [
          [CITY, "For"],
          [CITY, "For"],
        ],
      },
      expected: ["warning second-ballot Votes.votingSeat"],
    },
    {
      given: "two that differ",
      decision: {
        decision: DATED,
        votes: [
          [COUNTY, "For"],
          [CITY, "For"],
          [CITY, "Against"],
        ],
      },
      expected: ["warning ballots-differ Votes.vote", "warning ballots-differ Votes.vote"],
    },
    {
      given: "a joint chair not named",
      decision: {
        decision: DATED,
        votes: [
          [CITY, "For"],
          ["Chair of QA", "For"],
        ],
      },
      expected: ["warning joint-chair-not-named Votes.votingSeat"],
    },
    {
      given: "an invalid proxy",
      decision: {
        decision: DATED,
        present: absent,
        votes: [[CITY, "For"], { "Voting seat": EMAS, Vote: "For", Proxy: "Yes" }],
      },
      expected: ["warning proxy-not-valid Votes.proxy"],
    },
    {
      given: "a relevant agency's proxy",
      expected: ["warning proxy-of-one-to-be-represented Votes.proxy"],
      decision: {
        decision: DATED,
        present: absent,
        votes: [
          {
            "Voting seat": EMAS,
            Vote: "For",
            Proxy: "Yes",
            "Proxy reason": "Illness",
            "Unable since": "2026-03-03 08:00",
            "Proxy confirmed": "2026-03-03 09:00",
            "Proxy given to": CITY,
          },
        ],
      },
    },
    {
      given: "consensus with an objection",
      decision: { decision: AGREED, votes: [[CITY, "Against"]] },
      expected: ["warning consensus-with-objection Votes.vote"],
    },
    {
      given: "a decision when not quorate",
      decision: { decision: { ...AGREED, Time: "11:00" }, present: leaves },
      expected: ["warning decision-not-quorate Decisions.time"],
    },
    {
      given: "quorum lost later, no Time",
      decision: { decision: AGREED, present: leaves },
      expected: ["warning quorum-lost-later Decisions.time"],
    },
    {
      given: "a Time before the Start",
      decision: { decision: { ...AGREED, Time: "09:59" } },
      expected: ["warning decision-outside-meeting Decisions.time"],
    },
    {
      given: "a Time after the End",
      decision: { decision: { ...AGREED, Time: "12:01" } },
      expected: ["warning decision-outside-meeting Decisions.time"],
    },
    { given: "a Time at the End", decision: { decision: { ...AGREED, Time: "12:00" } }, expected: [] },
    {
      given: "a cancelled meeting",
      decision: { decision: AGREED, meeting: { Status: "Cancelled" } },
      expected: ["warning decision-of-cancelled-meeting Decisions.meeting"],
    },
    {
      given: "in force before it was taken",
      decision: { decision: { ...AGREED, "Implementation date": "2026-03-02" } },
      expected: ["warning implementation-before-decision Decisions.implementationDate"],
    },
    {
      given: "in force on its day",
      decision: { decision: { ...AGREED, "Implementation date": "2026-03-03" } },
      expected: [],
    },
    {
      given: "no implementation date",
      decision: { decision: { ...AGREED, "Implementation date": "" } },
      expected: ["warning no-implementation-date Decisions.implementationDate"],
    },
    {
      given: "consent not recorded",
      decision: { decision: { ...DATED, "Chair consents": "" }, votes: [[CITY, "For"]] },
      expected: ["warning consent-not-recorded Decisions.chairConsents"],
    },
    {
      given: "a restriction not all asked for",
      decision: { decision: { ...DATED, Restricted: "Yes", "Restricted by": CITY }, votes: [[CITY, "For"]] },
      expected: ["warning restriction-does-not-hold Decisions.restrictedBy"],
    },
    {
      given: "a deadlock sent elsewhere",
      decision: {
        decision: { ...DATED, "Escalated to": "QA" },
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
        ],
      },
      expected: ["warning escalated-elsewhere Decisions.escalatedTo"],
    },
  ];
  test.each(cases)("$given", ({ decision, expected }) => expect(votes(givenDecision(decision))).toEqual(expected));

  test("a meeting still to come is left alone", () => {
    expect(votes(givenDecision({ decision: { ...AGREED, "Implementation date": "" } }), "2026-03-02")).toEqual([]);
  });
});

describe("GOV 12.22, 12.23, 12.39: what cannot be right about notices", () => {
  const notice = (more: GivenRow, special: GivenRow = {}) =>
    votes(
      givenDecision({
        decision: AGREED,
        more: {
          Meetings: [{ Meeting: "S", Group: "EB", Date: "2026-03-17", Kind: "Special", ...special }],
          Notices: [{ ...NOTICE, ...more }],
        },
      }),
    );

  test("each kind", () => {
    expect(notice({ "Special meeting": "S" })).toEqual([]);
    expect(notice({ Written: "No" })).toEqual(["warning notice-does-not-count Notices.decision"]);
    for (const column of ["Written", "Asks for meeting", "Sent to all", "Urgent", "Result"])
      expect([column, notice({ [column]: "Yess", Reasons: "" })]).toEqual([column, []]);
    expect(notice({ "Special meeting": "S" }, { Date: "2026-03-16" })).toEqual([
      "warning special-meeting-too-soon Notices.specialMeeting",
    ]);
    expect(notice({ "Special meeting": "S", Urgent: "Yes" }, { Date: "2026-03-16" })).toEqual([]);
    expect(notice({ "Special meeting": "S" }, { Kind: "Ordinary" })).toEqual([
      "warning not-a-special-meeting Notices.specialMeeting",
    ]);
    expect(notice({ "Special meeting": "S" }, { Group: "QA" })).toEqual([
      "warning not-a-special-meeting Notices.specialMeeting",
    ]);
    expect(notice({ "Referred to": "COG" })).toEqual([]);
    expect(notice({ "Referred to": "QA" })).toEqual(["warning referred-elsewhere Notices.referredTo"]);
  });
});

describe("MASA 4.1, GOV 12.15: what cannot be right about chairs and the Board's list", () => {
  const term = (more: GivenRow): GivenRow => ({
    Body: "EB",
    From: "2026-01-01",
    To: "2026-06-30",
    "Chair agency": ICB,
    Chair: "A",
    ...more,
  });
  const chairs = (rows: readonly GivenRow[]) =>
    found(chairFindings(givenDecision({ more: { Chairs: rows, Seats: [] } })));

  test("terms", () => {
    expect(chairs([term({}), term({ From: "2026-07-01", To: "2026-12-31", "Chair agency": POLICE })])).toEqual([]);
    expect(chairs([term({}), term({ From: "2026-06-30", To: "2026-12-31", "Chair agency": POLICE })])).toEqual([
      "warning two-chairs Chairs.from",
    ]);
    expect(chairs([term({}), term({ From: "2026-06-30", "Chair agency": "icb" })])).toEqual([]);
    expect(chairs([term({}), term({ Body: "COG", "Chair agency": POLICE })])).toEqual([]);
    expect(chairs([term({ To: "2025-12-31" })])).toEqual(["warning ends-before-it-begins Chairs.to"]);
  });

  test("voting seats of the Board that the closed list does not name", () => {
    const extra = [
      { Seat: "EB-X", Group: "EB", Agency: PROBATION, Role: "Member", Category: "Core" },
      { Seat: "EB-Y", Group: "EB", Agency: CITY, Role: "Chair of CDOP", Category: "Group chair" },
      { Seat: "EB-Z", Group: "EB", Agency: CITY, Role: "Chair", Category: "Group chair" },
    ];
    const register = givenDecision({ more: { Seats: [...(PARTNERSHIP.Seats ?? []), ...extra] } });
    expect(found(closedListFindings(register, on("2026-11-22")))).toEqual([
      "warning vote-not-on-list Seats.category",
      "warning vote-not-on-list Seats.category",
      "warning group-chair-not-named Seats.role",
    ]);
  });
});
