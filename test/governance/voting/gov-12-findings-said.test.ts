import { chairFindings } from "../../../src/governance/chairs/findings";
import { noticeFindings } from "../../../src/governance/implementation/findings";
import { closedListFindings } from "../../../src/governance/voting/closed-list-findings";
import { voteFindings } from "../../../src/governance/voting/findings";
import { on, type GivenRow } from "../../register/given-workbook";
import { shown } from "../finding-line";
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

const AS_AT = on("2026-11-22");
const said = (decision: GivenDecision) => {
  const register = givenDecision(decision);
  return [...voteFindings(register, AS_AT), ...noticeFindings(register, AS_AT)].map(shown);
};
const without = (seat: string) => ALL_OF_EB.filter((each) => each !== seat);

describe("GOV 12: what is said of a decision that cannot be right, and what to do", () => {
  const leaves = [...without("EB-P1"), { Seat: "EB-P1", Status: "Present", Left: "11:00" }];
  const cases: readonly { given: string; decision: GivenDecision; says: string }[] = [
    {
      given: "taken when not quorate",
      decision: { decision: { ...AGREED, Time: "11:00" }, present: leaves },
      says:
        "warning decision-not-quorate Decisions.time '11:00': D was taken when M was not quorate, so it is not valid." +
        " | Correct Attendance or the decision's Time if they are wrong; otherwise take the decision again at a quorate meeting.",
    },
    {
      given: "the same without a Time",
      decision: { decision: AGREED, present: without("EB-P1") },
      says:
        "warning decision-not-quorate Decisions.time '': D was taken when M was not quorate, so it is not valid." +
        " | Correct Attendance or the decision's Time if they are wrong; otherwise take the decision again at a quorate meeting.",
    },
    {
      given: "quorum lost later",
      decision: { decision: AGREED, present: leaves },
      says: "warning quorum-lost-later Decisions.time '': D has no Time, and M lost its quorum at 11:00; it was judged by the opening. | Enter the time at which it was taken.",
    },
    {
      given: "before the Start",
      decision: { decision: { ...AGREED, Time: "09:59" } },
      says: "warning decision-outside-meeting Decisions.time '09:59': D is recorded as taken at 09:59, before the Start of M. | Correct the Time, or the meeting's Start and End.",
    },
    {
      given: "after the End",
      decision: { decision: { ...AGREED, Time: "12:01" } },
      says: "warning decision-outside-meeting Decisions.time '12:01': D is recorded as taken at 12:01, after the End of M. | Correct the Time, or the meeting's Start and End.",
    },
    {
      given: "of a cancelled meeting",
      decision: { decision: AGREED, meeting: { Status: "Cancelled" } },
      says: "warning decision-of-cancelled-meeting Decisions.meeting 'M': D is a decision of M, which is marked Cancelled. | Correct the meeting here, or its Status in Meetings.",
    },
    {
      given: "in force before it was taken",
      decision: { decision: { ...AGREED, "Implementation date": "2026-03-02" } },
      says: "warning implementation-before-decision Decisions.implementationDate '2 March 2026': D is to take effect on 2 March 2026, before it was taken on 3 March 2026. | Correct the Implementation date or the meeting.",
    },
    {
      given: "without a date",
      decision: { decision: { ...AGREED, "Implementation date": "" } },
      says: "warning no-implementation-date Decisions.implementationDate '': D is carried but has no Implementation date; the minutes must give one. | Enter the day it takes effect.",
    },
    {
      given: "a vote carried without a date",
      decision: { votes: [[CITY, "For"]] },
      says: "warning no-implementation-date Decisions.implementationDate '': D is carried but has no Implementation date; the minutes must give one. | Enter the day it takes effect.",
    },
    {
      given: "consent not recorded",
      decision: { decision: { ...DATED, "Chair consents": "" }, votes: [[CITY, "For"]] },
      says: "warning consent-not-recorded Decisions.chairConsents '': D has a majority, but the presiding chair's consent is not recorded, so it is pending. | Enter Yes or No in Chair consents.",
    },
    {
      given: "consensus and a vote",
      decision: { decision: { ...DATED, Consensus: "Yes" }, votes: [[CITY, "For"]] },
      says:
        "warning vote-with-consensus Decisions.consensus 'Yes': D is recorded as taken by consensus and by a vote; the vote was believed." +
        " | Make Consensus No if it went to a vote, or Method Consensus and remove the ballots.",
    },
    {
      given: "a restriction one partner asked for",
      decision: {
        decision: { ...DATED, Restricted: "Yes", "Restricted by": `${CITY}; ${COUNTY}; ${ICB}` },
        votes: [[CITY, "For"]],
      },
      says:
        `warning restriction-does-not-hold Decisions.restrictedBy '${CITY}; ${COUNTY}; ${ICB}': D is marked Restricted, but ${POLICE} did not ask for the restriction, and all statutory partners must; the vote was taken as open.` +
        " | Correct Restricted by or Restriction confirmed, or make Restricted No.",
    },
    {
      given: "a restriction the Chair did not confirm",
      decision: { decision: { ...DATED, Restricted: "Yes", "Restriction confirmed": "No" }, votes: [[CITY, "For"]] },
      says:
        "warning restriction-does-not-hold Decisions.restrictionConfirmed '': D is marked Restricted, but the restriction was not confirmed with the Chair; the vote was taken as open." +
        " | Correct Restricted by or Restriction confirmed, or make Restricted No.",
    },
    {
      given: "a restriction two partners did not ask for",
      decision: {
        decision: { ...DATED, Restricted: "Yes", "Restricted by": `${CITY}; ${COUNTY}` },
        votes: [[CITY, "For"]],
      },
      says:
        `warning restriction-does-not-hold Decisions.restrictedBy '${CITY}; ${COUNTY}': D is marked Restricted, but ${ICB} and ${POLICE} did not ask for the restriction, and all statutory partners must; the vote was taken as open.` +
        " | Correct Restricted by or Restriction confirmed, or make Restricted No.",
    },
    {
      given: "consensus and a vote without a ballot",
      decision: { decision: { ...DATED, Method: "Vote", Consensus: "Yes" } },
      says:
        "warning vote-with-consensus Decisions.consensus 'Yes': D is recorded as taken by consensus and by a vote; the vote was believed." +
        " | Make Consensus No if it went to a vote, or Method Consensus and remove the ballots.",
    },
    {
      given: "a deadlock sent to a body in no table",
      decision: {
        decision: { ...DATED, "Escalated to": "Ombudsman" },
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
        ],
      },
      says: "warning escalated-elsewhere Decisions.escalatedTo 'Ombudsman': The deadlock on D is escalated to Ombudsman; from EB it goes to COG. | Enter COG, or correct Escalates to in Groups.",
    },
    {
      given: "a deadlock sent elsewhere",
      decision: {
        decision: { ...DATED, "Escalated to": "QA Group" },
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
        ],
      },
      says: "warning escalated-elsewhere Decisions.escalatedTo 'QA Group': The deadlock on D is escalated to QA; from EB it goes to COG. | Enter COG, or correct Escalates to in Groups.",
    },
  ];
  test.each(cases)("$given", ({ decision, says }) => expect(said(decision)).toEqual([says]));

  test.each<{ given: string; decision: GivenDecision }>([
    {
      given: "a Time without a Start or an End",
      decision: { decision: { ...AGREED, Time: "09:00" }, meeting: { Start: "", End: "" } },
    },
    { given: "a Time at the Start", decision: { decision: { ...AGREED, Time: "10:00" } } },
    {
      given: "a deadlock sent where it goes",
      decision: {
        decision: { ...DATED, "Escalated to": "Chief Officer Group" },
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
        ],
      },
    },
    {
      given: "a deadlock not yet escalated",
      decision: {
        decision: DATED,
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
        ],
      },
    },
    {
      given: "a deadlock at the Chief Officer Group goes by its own clause",
      decision: {
        group: "COG",
        decision: { ...DATED, "Escalated to": "QA" },
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
        ],
      },
    },
    {
      given: "an outcome that cannot be told",
      decision: { decision: { ...AGREED, "Escalated to": "QA" }, present: [] },
    },
    {
      given: "a majority against needs no consent",
      decision: { decision: { ...DATED, "Chair consents": "" }, votes: [[CITY, "Against"]] },
    },
    { given: "a decision not carried needs no date", decision: { votes: [[CITY, "Against"]] } },
    {
      given: "an Implementation date that cannot be read is another problem",
      decision: { decision: { ...AGREED, "Implementation date": "spring" } },
    },
    {
      given: "something carried that names a body all the same",
      decision: { decision: { ...AGREED, "Escalated to": "QA" } },
    },
    {
      given: "a financial decision is restricted without anybody's asking",
      decision: {
        decision: { ...DATED, Restricted: "Yes", Financial: "Yes", "Restricted by": CITY },
        votes: [[CITY, "For"]],
      },
    },
  ])("nothing wrong: $given", ({ decision }) => expect(said(decision)).toEqual([]));
});

describe("GOV 12.14 to 12.18: what is said of a ballot that does not count, and what to do", () => {
  const absent = [...without("EB-EMAS"), { Seat: "EB-EMAS", Status: "Absent" }];
  const PROXY = {
    "Voting seat": EMAS,
    Vote: "For",
    Proxy: "Yes",
    "Proxy reason": "Illness",
    "Unable since": "2026-03-03 08:00",
    "Proxy confirmed": "2026-03-03 09:00",
    "Proxy given to": CITY,
  };
  const cases: readonly { given: string; decision: GivenDecision; says: readonly string[] }[] = [
    {
      given: "an absent agency",
      decision: {
        decision: DATED,
        present: absent,
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
        ],
      },
      says: [
        `warning ballot-from-absent Votes.votingSeat '${EMAS}': The ballot of ${EMAS} on D is not counted, because it was not represented at the time of the vote and no proxy is recorded; Attendance was believed (Attendance!E10 says Absent).` +
          " | Correct the Attendance row, or make Proxy Yes and fill in what a proxy needs, or remove the ballot.",
      ],
    },
    {
      given: "an agency without a row",
      decision: {
        decision: DATED,
        present: without("EB-EMAS"),
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
        ],
      },
      says: [
        `warning ballot-from-absent Votes.votingSeat '${EMAS}': The ballot of ${EMAS} on D is not counted, because it was not represented at the time of the vote and no proxy is recorded; Attendance was believed (no row of Attendance is for it).` +
          " | Correct the Attendance row, or make Proxy Yes and fill in what a proxy needs, or remove the ballot.",
      ],
    },
    {
      given: "one that had left",
      decision: {
        decision: { ...DATED, Time: "11:30" },
        present: [...without("EB-EMAS"), { Seat: "EB-EMAS", Status: "Present", Arrived: "10:05", Left: "11:15" }],
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
        ],
      },
      says: [expect.stringContaining("(Attendance!E10 says Present, Arrived 10:05, Left 11:15).")],
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
      says: [
        expect.stringMatching(
          /^error unknown-voting-seat Votes\.votingSeat 'Derby Cty': The ballot of Derby Cty on D is not counted, because .+\. \| Write an agency as in Agencies, or Chair of and the group; for joint chairs add the agency: Chair of QA \(Derbyshire County Council\)\.$/,
        ),
      ],
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
      says: [
        expect.stringMatching(
          /^warning ballot-not-entitled Votes\.votingSeat 'The Probation Service': The ballot of The Probation Service on D is not counted, because .+\. \| Remove the row, or correct who voted\.$/,
        ),
      ],
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
      says: [
        expect.stringMatching(
          /^warning joint-chair-not-named Votes\.votingSeat 'Chair of QA': The ballot of Chair of QA on D is not counted, because .+\. \| Add the agency in brackets: Chair of QA \(Derbyshire County Council\)\.$/,
        ),
      ],
    },
    {
      given: "an interest declared",
      decision: {
        decision: { ...DATED, Interests: "EB-P2" },
        settings: { Recusal: "Vote" },
        votes: [
          [CITY, "For"],
          [COUNTY, "For"],
        ],
      },
      says: [
        expect.stringMatching(
          /^warning ballot-of-recused Votes\.votingSeat 'Derbyshire County Council': The ballot of Derbyshire County Council on D is not counted, because .+\. \| Remove the ballot, or correct Interests in Decisions\.$/,
        ),
      ],
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
      says: [
        expect.stringMatching(
          /^warning second-ballot Votes\.votingSeat 'Derby City Council': The ballot of Derby City Council on D is not counted, because .+\. \| Remove one of the two rows\.$/,
        ),
      ],
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
      says: ["For", "Against"].map((vote) =>
        expect.stringMatching(
          new RegExp(
            `^warning ballots-differ Votes\\.vote '${vote}': The ballot of Derby City Council on D is not counted, because .+\\. \\| Keep the row that is right, and remove or correct the others\\.$`,
          ),
        ),
      ),
    },
    {
      given: "a proxy that lacks everything",
      decision: {
        decision: DATED,
        present: absent,
        votes: [[CITY, "For"], { "Voting seat": EMAS, Vote: "For", Proxy: "Yes" }],
      },
      says: [
        expect.stringMatching(
          /^warning proxy-not-valid Votes\.proxy 'Yes': The ballot of East Midlands Ambulance Service on D is not counted, because .+\. \| Fill in what the proxy lacks, or remove the ballot\.$/,
        ),
      ],
    },
    {
      given: "a relevant agency's proxy",
      decision: { decision: DATED, present: absent, votes: [PROXY] },
      says: [
        `warning proxy-of-one-to-be-represented Votes.proxy 'Yes': The proxy of ${EMAS} on D is counted, but the documents ask every voter other than a statutory partner to be represented at the vote. | Check that the group accepts it; otherwise remove the row.`,
      ],
    },
    {
      given: "consensus with an objection",
      decision: {
        decision: AGREED,
        votes: [
          [COUNTY, "For"],
          [CITY, "Against"],
        ],
      },
      says: [
        `warning consensus-with-objection Votes.vote 'Against': D is recorded as taken by consensus (Decisions!E2), but ${CITY} voted Against; D is Pending until one of them is corrected. | Make Consensus No and Method Vote in Decisions, or correct or remove the ballot.`,
      ],
    },
  ];
  test.each(cases)("$given", ({ decision, says }) => expect(said(decision)).toEqual(says));

  test("the rows that say a ballot's seat was not there: two of them, one not marked, and a chair's", () => {
    const two = [...without("EB-EMAS"), { Seat: "EB-EMAS", Status: "Absent" }, { Agency: EMAS, Status: "Apologies" }];
    expect(
      said({
        decision: DATED,
        present: two,
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
        ],
      }),
    ).toEqual([expect.stringContaining("(Attendance!E10 says Absent and Attendance!E11 says Apologies).")]);
    const leftEarly = [...without("EB-EMAS"), { Seat: "EB-EMAS", Left: "10:30" }];
    expect(
      said({
        decision: { ...DATED, Time: "11:00" },
        present: leftEarly,
        votes: [
          [CITY, "For"],
          [EMAS, "For"],
        ],
      }),
    ).toEqual([expect.stringContaining("(Attendance!E10 says nothing, Left 10:30).")]);
    const chair = [...without("EB-PP"), { Seat: "EB-PP", Status: "Apologies" }];
    expect(
      said({
        decision: DATED,
        present: chair,
        votes: [
          [CITY, "For"],
          ["Chair of PP", "For"],
        ],
      }),
    ).toEqual([
      expect.stringMatching(
        /^warning ballot-from-absent .*The ballot of Chair of PP on D .*\(Attendance!E10 says Apologies\)\./,
      ),
    ]);
  });

  test("on the day of the meeting it is looked at, and an unknown name's ballot is neither a proxy nor an objection", () => {
    expect([
      ...voteFindings(givenDecision({ decision: { ...AGREED, "Implementation date": "" } }), on("2026-03-03")),
    ]).toHaveLength(1);
    expect(
      said({ decision: DATED, votes: [[CITY, "For"], { "Voting seat": "Nobody", Vote: "For", Proxy: "Yes" }] }),
    ).toEqual([expect.stringContaining("error unknown-voting-seat")]);
    expect(said({ decision: AGREED, votes: [[PROBATION, "Against"]] })).toEqual([
      expect.stringContaining("warning ballot-not-entitled"),
    ]);
    expect(
      said({
        decision: { ...DATED, "Chair consents": "No" },
        votes: [
          [COUNTY, "For"],
          [CITY, "Against"],
          [ICB, "For"],
        ],
      }),
    ).toEqual([]);
  });

  test("a decision of a meeting that is in no table, or before the arrangements, is left to the sheets' own problems", () => {
    expect([
      said({ decision: { ...AGREED, Meeting: "X" } }),
      said({ decision: AGREED, meeting: { Date: "2022-10-02" } }),
    ]).toEqual([[], []]);
  });

  test("a statutory partner's proxy is as the documents provide", () => {
    const proxy = { ...PROXY, "Voting seat": CITY, "Proxy given to": COUNTY };
    expect(
      said({ decision: DATED, present: without("EB-P1"), settings: { "Quorum.ProxyCounts": "Yes" }, votes: [proxy] }),
    ).toEqual([]);
  });
});

describe("GOV 12.22 to 12.24, 12.37 to 12.39: what is said of a notice, and what to do", () => {
  const notice = (more: GivenRow, special: GivenRow = {}) =>
    said({
      decision: AGREED,
      more: {
        Meetings: [{ Meeting: "S", Group: "EB", Date: "2026-03-17", Kind: "Special", ...special }],
        Notices: [{ ...NOTICE, ...more }],
      },
    });

  test.each<{ given: string; more: GivenRow; special?: GivenRow; says: string }>([
    {
      given: "two things lacking",
      more: { Written: "No", Reasons: "" },
      says: `warning notice-does-not-count Notices.decision 'D': The notice from ${CITY} on D suspends nothing: Written says No; Reasons gives no reason. | Correct the row if it is wrong; otherwise the decision goes ahead.`,
    },
    {
      given: "a meeting too soon",
      more: { "Special meeting": "S" },
      special: { Date: "2026-03-16" },
      says:
        "warning special-meeting-too-soon Notices.specialMeeting 'S': S on 16 March 2026 is not 7 days after the notice of 10 March 2026; 17 March 2026 is the earliest day." +
        " | Move the meeting, or enter Yes in Urgent if the Chair fixed a shorter time.",
    },
    {
      given: "a meeting not marked Special",
      more: { "Special meeting": "S" },
      special: { Kind: "" },
      says: "warning not-a-special-meeting Notices.specialMeeting 'S': S is not marked Special, but a notice is for a special meeting of EB. | Enter Special in its Kind in Meetings, or another meeting here.",
    },
    {
      given: "another group's meeting",
      more: { "Special meeting": "S" },
      special: { Group: "QA" },
      says: "warning not-a-special-meeting Notices.specialMeeting 'S': S is a meeting of QA, not of EB, but a notice is for a special meeting of EB. | Enter the special meeting of that group.",
    },
    {
      given: "referred elsewhere",
      more: { "Referred to": "QA Group" },
      says: "warning referred-elsewhere Notices.referredTo 'QA Group': D is referred to QA; from EB the Chair may refer it to COG. | Enter COG, or leave it blank.",
    },
  ])("$given", ({ more, special, says }) => expect(notice(more, special)).toEqual([says]));

  test("a special meeting that is not in Meetings is another problem", () =>
    expect(notice({ "Special meeting": "T" })).toEqual([]));
});

describe("MASA 4.1, GOV 12.15: what is said of chairs and the Board's list, and what to do", () => {
  const term = (more: GivenRow): GivenRow => ({
    Body: "EB",
    From: "2026-01-01",
    To: "2026-06-30",
    "Chair agency": ICB,
    Chair: "A",
    ...more,
  });
  const chairs = (rows: readonly GivenRow[]) =>
    [...chairFindings(givenDecision({ more: { Chairs: rows, Seats: [] } }))].map(shown);

  test("terms", () => {
    expect(chairs([term({ To: "2025-12-31" })])).toEqual([
      "warning ends-before-it-begins Chairs.to '31 December 2025': The term of EB from 1 January 2026 ends on 31 December 2025, before it begins. | Correct From or To.",
    ]);
    expect(chairs([term({}), term({ From: "2026-06-30", To: "2026-12-31", "Chair agency": POLICE })])).toEqual([
      `warning two-chairs Chairs.from '30 June 2026': Chairs gives EB two chairs at once from 30 June 2026: ${ICB} and ${POLICE}. | Correct the dates so that one term ends before the next begins.`,
    ]);
    expect(chairs([term({}), term({ Chair: "B" })])).toHaveLength(1);
    expect(chairs([term({ To: "2026-01-01" })])).toEqual([]);
    expect(chairs([term({ Body: "independent chair" }), term({ Body: "Independent Chair", Chair: "B" })])).toEqual([
      expect.stringContaining("Chairs gives independent chair two chairs at once"),
    ]);
  });

  test("the chair goes to the agency of the vice chair before", () => {
    const next = (more: GivenRow, before: GivenRow = {}): readonly GivenRow[] => [
      term({ "Vice chair agency": "icb", "Chair agency": CITY, ...before }),
      term({ From: "2026-07-01", To: "2026-12-31", "Chair agency": POLICE, ...more }),
    ];
    expect(chairs(next({}))).toEqual([
      `warning not-in-rotation Chairs.chairAgency '${POLICE}': From 1 July 2026 Chairs gives the chair of EB to ${POLICE}. By rotation it goes to icb, the vice chair's agency until 30 June 2026. The answers go by Chairs.` +
        " | Correct Chair agency, or Vice chair agency in the row before; leave both if the partners agreed so.",
    ]);
    expect(chairs(next({ "Chair agency": ICB }))).toEqual([]);
    expect(chairs(next({ From: "2026-06-30" }))).toEqual([expect.stringContaining("two-chairs")]);
    expect(chairs(next({ "Chair agency": CITY }))).toEqual([]);
    expect(chairs(next({}, { "Vice chair agency": "" }))).toEqual([]);
    expect(chairs(next({ Body: "QA" }, { Body: "QA" }))).toEqual([]);
    expect(chairs(next({ Body: "Executive Board" }, { Body: "eb" }))).toHaveLength(1);
    expect(chairs([...next({}), term({ From: "2026-12-01", To: "2026-11-30" })].reverse())).toHaveLength(2);
  });

  const board = (extra: readonly GivenRow[], more: GivenDecision["more"] = {}) =>
    [
      ...closedListFindings(
        givenDecision({ more: { Seats: [...(PARTNERSHIP.Seats ?? []), ...extra], ...more } }),
        AS_AT,
      ),
    ].map(shown);
  const listFix = "Give it another Category, such as As required, if it should not vote.";
  test("an agency and a chair off the list, and a chair of nothing", () => {
    expect(
      board([
        { Seat: "EB-X", Group: "EB", Agency: PROBATION, Role: "Member", Category: "Core" },
        { Seat: "EB-Y", Group: "EB", Agency: CITY, Role: "Chair of CDOP", Category: "Group chair" },
        { Seat: "EB-Z", Group: "EB", Agency: CITY, Role: "Chair", Category: "Group chair" },
      ]),
    ).toEqual([
      `warning vote-not-on-list Seats.category 'Core': EB-X has a vote at the Executive Board by its Category, but is not on the closed list of GOV 12.15. | ${listFix}`,
      `warning vote-not-on-list Seats.category 'Group chair': EB-Y has a vote at the Executive Board by its Category, but is not on the closed list of GOV 12.15. | ${listFix}`,
      "warning group-chair-not-named Seats.role 'Chair': EB-Z is a Group chair seat, but its Role does not name the group, so it has no vote. | Write Chair of and the group's code, like Chair of QA.",
    ]);
  });

  test("an agency of another Type is looked at too; an unknown one, a seat that has ended and another rule are not", () => {
    const seat = { Seat: "EB-X", Group: "EB", Agency: "Visitor", Role: "Member", Category: "Core" };
    const agencies = (Type: string) => ({ Agencies: [...(PARTNERSHIP.Agencies ?? []), { Agency: "Visitor", Type }] });
    expect(board([seat], agencies("Other"))).toHaveLength(1);
    expect(board([seat], agencies("Partnership office"))).toEqual([]);
    expect(board([seat])).toEqual([]);
    expect(board([{ ...seat, To: "2026-11-21" }], agencies("Other"))).toEqual([]);
    const groups = (PARTNERSHIP.Groups ?? []).map((row) =>
      row["Group"] === "EB" ? { ...row, "Vote rule": "Represented agencies" } : row,
    );
    expect(board([seat], { ...agencies("Other"), Groups: groups })).toEqual([]);
  });
});
