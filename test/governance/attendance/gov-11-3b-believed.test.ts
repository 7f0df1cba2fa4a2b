import { problemsOf } from "../../../src/governance/problems/problems";
import type { Register } from "../../../src/register/register";
import { on, openGiven, type GivenRow } from "../../register/given-workbook";
import { ask } from "../ask-workbook";
import {
  ALL_OF_EB,
  ballotsOf,
  CITY,
  EB_VOTERS,
  EMAS,
  givenDecision,
  ICB,
  PARTNERSHIP,
  POLICE,
  type GivenDecision,
} from "../voting/decision-workbook";

const butEmas = ALL_OF_EB.filter((seat) => seat !== "EB-EMAS");
const SEATS = PARTNERSHIP.Seats as readonly GivenRow[];
const CHAIR_SEAT = { Group: "EB", Role: "Chair of QA", Category: "Group chair" };
const CHAIRED_BY_COUNTY = SEATS.filter((row) => row["Seat"] !== "EB-QA-ICB");
const butCity = ALL_OF_EB.filter((seat) => seat !== "EB-P1");

/** The finding of that code: the cell it stands in, and its message. */
function finding(register: Register, code: string): readonly (readonly [cell: string, message: string])[] {
  return problemsOf(register, on("2026-11-22"))
    .filter((problem) => problem.code === code)
    .map(({ cell, message }) => [cell, message]);
}

const QUORATE = 'QUORATE("M")';
const OUTCOME = 'OUTCOME("D")';

interface Contradiction {
  readonly given: string;
  readonly rows: GivenDecision;
  readonly code: string;
  readonly cell: string;
  readonly says: string;
  readonly asked: string;
  readonly value: unknown;
  readonly believes: string;
}

const CASES: readonly Contradiction[] = [
  {
    given: "a ballot of an agency recorded absent, without a proxy",
    rows: {
      present: [...butEmas, { Seat: "EB-EMAS", Status: "Absent" }],
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
    },
    code: "ballot-from-absent",
    cell: "Votes!B3",
    says: "Attendance was believed (Attendance!E10 says Absent)",
    asked: OUTCOME,
    value: "Carried",
    believes: "Attendance was believed",
  },
  {
    given: "a ballot of an agency without any row of Attendance",
    rows: {
      present: butEmas,
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
    },
    code: "ballot-from-absent",
    cell: "Votes!B3",
    says: "Attendance was believed (no row of Attendance is for it)",
    asked: OUTCOME,
    value: "Carried",
    believes: "Attendance was believed",
  },
  {
    given: "a ballot of a group's chair marked in a Group chair seat that had ended",
    rows: {
      present: [...ALL_OF_EB.filter((seat) => !seat.startsWith("EB-QA")), { Seat: "OLD", Status: "Present" }],
      more: { Seats: [...CHAIRED_BY_COUNTY, { ...CHAIR_SEAT, Seat: "OLD", Agency: ICB, To: "2026-02-28" }] },
      votes: [
        [CITY, "For"],
        ["Chair of QA", "Against"],
      ],
    },
    code: "ballot-from-absent",
    cell: "Votes!B3",
    says: "Attendance was believed (Attendance!B9 names OLD, which ended on 28 February 2026)",
    asked: OUTCOME,
    value: "Carried",
    believes: "Attendance was believed",
  },
  {
    given: "a ballot of a joint chair marked in the chair's own seat, which had not begun",
    rows: {
      present: [...ALL_OF_EB.filter((seat) => seat !== "EB-QA-ICB"), { Seat: "QA-ICB-C", Status: "Present" }],
      more: { Seats: SEATS.map((row) => (row["Seat"] === "QA-ICB-C" ? { ...row, From: "2026-03-04" } : row)) },
      votes: [
        [CITY, "For"],
        [`Chair of QA (${ICB})`, "Against"],
      ],
    },
    code: "ballot-from-absent",
    cell: "Votes!B3",
    says: "Attendance was believed (Attendance!B10 names QA-ICB-C, which begins on 4 March 2026)",
    asked: OUTCOME,
    value: "Carried",
    believes: "Attendance was believed",
  },
  {
    given: "a ballot of an agency that had left by the time of the vote",
    rows: {
      present: [...butEmas, { Seat: "EB-EMAS", Status: "Present", Left: "10:30" }],
      decision: { Time: "10:30" },
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
    },
    code: "ballot-from-absent",
    cell: "Votes!B3",
    says: "Attendance was believed (Attendance!E10 says Present, Left 10:30)",
    asked: OUTCOME,
    value: "Carried",
    believes: "Attendance was believed",
  },
  {
    given: "a voter whose row was later marked Absent, beside the first that says Present",
    rows: {
      present: [...ALL_OF_EB, { Seat: "EB-EMAS", Status: "Absent" }],
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
    },
    code: "seat-marked-twice",
    cell: "Attendance!E11",
    says: "marked Present (Attendance!E7) and Absent (Attendance!E11) at M; the answers believe the row that says Present",
    asked: OUTCOME,
    value: "Deadlock",
    believes: "1 For, 1 Against",
  },
  {
    given: "a seat present in one row and absent in another",
    rows: { present: [...ALL_OF_EB, { Seat: "EB-P1", Status: "Absent" }] },
    code: "seat-marked-twice",
    cell: "Attendance!E11",
    says: "marked Present (Attendance!E2) and Absent (Attendance!E11)",
    asked: QUORATE,
    value: true,
    believes: "Seat EB-P1 is marked in two rows that differ; the row that says somebody was there was believed",
  },
  {
    given: "a deputy in a row beside the member's own",
    rows: { present: [...ALL_OF_EB, { Seat: "EB-P1", Status: "Deputy" }] },
    code: "deputy-beside-member",
    cell: "Attendance!E11",
    says: "marked Present (Attendance!E2) and Deputy (Attendance!E11) at M",
    asked: QUORATE,
    value: true,
    believes: `A deputy came for ${CITY}; a deputy counts.`,
  },
  {
    given: "a deputy named in the row of a member who is present",
    rows: { present: [...butCity, { Seat: "EB-P1", Status: "Present", Deputy: "Head of Service 3" }] },
    code: "deputy-beside-member",
    cell: "Attendance!F10",
    says: "the answers believe that the member was there",
    asked: QUORATE,
    value: true,
    believes: "all 4 statutory partners were represented",
  },
  {
    given: "a seat past its To date still attending",
    rows: {
      present: ALL_OF_EB,
      more: {
        Seats: (PARTNERSHIP.Seats ?? []).map((seat) => (seat.Seat === "EB-P1" ? { ...seat, To: "2026-03-02" } : seat)),
      },
    },
    code: "seat-has-ended",
    cell: "Attendance!B2",
    says: "Seat EB-P1 ended on 2 March 2026",
    asked: QUORATE,
    value: true,
    believes: "Seat EB-P1 was not of this group that day, but counted for its agency",
  },
  {
    given: "two presiding chairs",
    rows: {
      meeting: { "Chaired by": `${POLICE}; EB-P1` },
      decision: { "Chair consents": "" },
      votes: ballotsOf(EB_VOTERS, 4),
    },
    code: "two-presiding-chairs",
    cell: "Meetings!I2",
    says: "so none is believed",
    asked: OUTCOME,
    value: "Pending",
    believes: `(Chaired by) names several ('${POLICE}; EB-P1'), of whom none was believed`,
  },
  {
    given: "a presiding chair who sent apologies",
    rows: {
      present: [...ALL_OF_EB.slice(0, 3), { Seat: "EB-P4", Status: "Apologies" }],
      meeting: { "Chaired by": "EB-P4" },
    },
    code: "presiding-chair-not-there",
    cell: "Meetings!I2",
    says: "but is marked Apologies (Attendance!E5); the answers believe Chaired by",
    asked: QUORATE,
    value: false,
    believes: `missing: ${POLICE}`,
  },
  {
    given: "consensus recorded beside a ballot Against",
    rows: {
      decision: { Method: "Consensus", Consensus: "Yes" },
      votes: [
        [CITY, "For"],
        [EMAS, "Against"],
      ],
    },
    code: "consensus-with-objection",
    cell: "Votes!C3",
    says: `(Decisions!E2), but ${EMAS} voted Against; D is Pending until one of them is corrected`,
    asked: OUTCOME,
    value: "Pending",
    believes: `Consensus says Yes (Decisions!E2), but ${EMAS} voted Against (Votes!C3)`,
  },
  {
    given: "consensus recorded beside a vote",
    rows: {
      decision: { Method: "Vote", Consensus: "Yes" },
      votes: [
        [CITY, "For"],
        [EMAS, "For"],
      ],
    },
    code: "vote-with-consensus",
    cell: "Decisions!E2",
    says: "the vote was believed",
    asked: OUTCOME,
    value: "Carried",
    believes: "Consensus says Yes although Method says Vote; the vote was believed",
  },
];

describe("GOV 11.3 second, 12.15: records that contradict each other are named with their cells, and the answer says which it believed", () => {
  test.each(CASES)("$given", ({ rows, code, cell, says, asked, value, believes }) => {
    const register = givenDecision(rows);
    expect(finding(register, code)).toEqual([[cell, expect.stringContaining(says)]]);
    const answer = ask(register, asked);
    expect([answer.value, answer.why]).toEqual([value, expect.stringContaining(believes)]);
  });

  test("two presiding chairs of known names are not called unknown", () => {
    const register = givenDecision({ meeting: { "Chaired by": `${POLICE}; EB-P1` } });
    expect(finding(register, "several-names")).toEqual([["Meetings!I2", "Chaired by names 2, but takes one."]]);
    expect(finding(register, "unknown-seat")).toEqual([]);
    const stranger = givenDecision({ meeting: { "Chaired by": `${POLICE}; Nobody` } });
    expect(finding(stranger, "several-names")).toEqual([]);
    expect(finding(stranger, "unknown-seat")).toHaveLength(1);
  });

  test("a report received before it was asked for", () => {
    const register = givenDecision({ more: { Meetings: [{ Meeting: "LATER", Group: "EB", Date: "2026-06-02" }] } });
    const report = (received: string): readonly GivenRow[] => [
      { Report: "R", Group: "QA", "For meeting": "LATER", Received: received },
    ];
    openGiven(register, "Reports", report("2026-03-02"));
    expect(finding(register, "received-before-asked")).toEqual([
      ["Reports!E2", expect.stringContaining("before the previous meeting (M on 3 March 2026)")],
    ]);
    expect(ask(register, 'REPORT.STATUS("QA","LATER")').why).toContain("2 March 2026");
    openGiven(register, "Reports", report("2026-03-03"));
    expect(finding(register, "received-before-asked")).toEqual([]);
  });
});
