import { plainDate } from "../../src/calendar/plain-date";
import { ballotsFor, type Example, JUNE_8, registerFor, seatsFor } from "./example";

const DISTRICTS = [
  "Stroud District Council",
  "Tewksbury Borough Council",
  "Forest of Dean District Council",
  "Cheltenham Borough Council",
  "Cotswold District Council",
  "Gloucester City Council",
];

/** Four of six named agencies; the source says nothing of votes or papers, and neither does the example. */
const SAFEGUARDING: Example = {
  file: "safeguarding-districts",
  title: "A safeguarding partnership's districts group",
  source:
    "Gloucestershire Safeguarding Children Partnership, Districts Terms of Reference, 2 and 3 (www.gloucestershire.gov.uk/gscp/about-us/gscp-subgroups-structure-and-terms-of-reference/districts-terms-of-reference)",
  content: {
    Agencies: DISTRICTS.map((agency) => ({ agency, type: "Other", area: "Gloucestershire" })),
    Groups: [
      {
        group: "DIST",
        name: "Districts group",
        area: "Gloucestershire",
        quorumRule: `4 of: ${DISTRICTS.join("; ")}`,
        source: "Districts Terms of Reference, 3",
      },
    ],
    Seats: seatsFor(
      "DIST",
      DISTRICTS.map((agency, at) => ({ role: at === 0 ? "Chair" : "Member", agency })),
    ),
    Meetings: [
      { meeting: "DIST-1", group: "DIST", date: JUNE_8, register: "Closed" },
      { meeting: "DIST-2", group: "DIST", date: plainDate(2026, 9, 7), register: "Closed" },
    ],
    Attendance: [
      ...registerFor("DIST-1", "DIST", { of: 6, present: [1, 2, 4, 6] }),
      ...registerFor("DIST-2", "DIST", { of: 6, present: [1, 2, 4] }),
    ],
    Decisions: [
      { decision: "D-1", meeting: "DIST-1", title: "Share the audit tool", method: "Consensus", consensus: "Yes" },
    ],
  },
  right: [
    ['QUORATE("DIST-1")', true],
    ['QUORATE("DIST-2")', false],
    [
      'QUORUM.MISSING("DIST-2")',
      "1 more of: Forest of Dean District Council; Cotswold District Council; Gloucester City Council",
    ],
    ['OUTCOME("D-1")', "Carried by consensus"],
    ['DEADLINE("DIST-1","Papers")', "#N/A"],
  ],
};

/** A third of those who hold office, but never fewer than three. */
const COUNCIL: Example = {
  file: "community-council",
  title: "A council",
  source: "Ayton Community Council, Standing Orders, 1(b) and 3 (council.ayton-village.org/standing-orders)",
  content: {
    Groups: [
      {
        group: "CC",
        name: "Community Council",
        quorumRule: "the greater of one third of filled seats and 3 of filled seats",
        notice: "10 days",
        source: "Standing Orders, 1(b) and 3",
      },
    ],
    // Nine seats, one vacant: a third of eight is three.
    Seats: seatsFor("CC", [
      { role: "Chair" },
      ...Array.from({ length: 7 }, () => ({ role: "Councillor" })),
      { role: "Councillor", vacant: true },
    ]),
    Meetings: [
      { meeting: "CC-1", group: "CC", date: JUNE_8, register: "Closed" },
      { meeting: "CC-2", group: "CC", date: plainDate(2026, 9, 7), register: "Closed" },
    ],
    Attendance: [
      ...registerFor("CC-1", "CC", { of: 8, present: [1, 2, 3] }),
      ...registerFor("CC-2", "CC", { of: 8, present: [1, 2] }),
    ],
  },
  right: [
    ['QUORATE("CC-1")', true],
    ['QUORATE("CC-2")', false],
    // Ten days before Monday 8 June.
    ['DEADLINE("CC-1","Notice")', "2026-05-29"],
    ['CHAIR("CC")', "Member 1"],
  ],
};

/** Half of the governors there are, rounded up; most votes of those voting; the chair has a second vote; five clear working days. */
const SCHOOL: Example = {
  file: "school-governors",
  title: "A school's governing body",
  source:
    "The Federation of Maintained Schools (Wales) Regulations 2014, 57(4) and 58 (www.legislation.gov.uk/wsi/2014/1132)",
  content: {
    Groups: [
      {
        group: "GB",
        name: "Governing body",
        quorumRule: "half of filled seats",
        voteRule: "Each seat",
        decisionRule: "majority of votes cast, tie: casting vote",
        papers: "5 clear working days",
        notice: "5 clear working days",
        source: "Regulations 57(4) and 58",
      },
    ],
    // Twelve seats, one vacant: half of eleven is six.
    Seats: seatsFor("GB", [
      { role: "Chair" },
      { role: "Vice chair" },
      ...Array.from({ length: 9 }, () => ({ role: "Governor" })),
      { role: "Governor", vacant: true },
    ]),
    Meetings: [
      { meeting: "GB-1", group: "GB", date: JUNE_8, register: "Closed", chairedBy: "GB-1" },
      { meeting: "GB-2", group: "GB", date: plainDate(2026, 9, 7), register: "Closed", chairedBy: "GB-1" },
    ],
    Attendance: [
      ...registerFor("GB-1", "GB", { of: 11, present: [1, 2, 3, 4, 5, 6] }),
      ...registerFor("GB-2", "GB", { of: 11, present: [1, 2, 3, 4, 5] }),
    ],
    Decisions: [
      { decision: "D-1", meeting: "GB-1", title: "Budget", method: "Vote" },
      { decision: "D-2", meeting: "GB-1", title: "Uniform", method: "Vote" },
      { decision: "D-3", meeting: "GB-2", title: "Term dates", method: "Vote" },
    ],
    Votes: [
      ...ballotsFor("D-1", "GB", { For: [1, 2, 3], Against: [4, 5], Abstain: [6] }),
      // Three each: the chair, Against, votes again.
      ...ballotsFor("D-2", "GB", { For: [2, 3, 4], Against: [1, 5, 6] }),
      ...ballotsFor("D-3", "GB", { For: [1, 2, 3, 4, 5] }),
    ],
  },
  right: [
    ['QUORATE("GB-1")', true],
    ['QUORATE("GB-2")', false],
    ['QUORUM.MISSING("GB-2")', "1 more seat of: GB-6; GB-7; GB-8; GB-9; GB-10; GB-11"],
    ['OUTCOME("D-1")', "Carried"],
    ['OUTCOME("D-2")', "Not carried"],
    ['OUTCOME("D-3")', "Not valid"],
    // Clear between are 1 to 5 June; the last working day before them is Friday 29 May.
    ['DEADLINE("GB-1","Notice")', "2026-05-29"],
    ['DEADLINE("GB-1","Papers")', "2026-05-29"],
    ['DEADLINE("GB-1","Reports")', "#N/A"],
  ],
};

/** A third of the whole number, two of them non-executives. */
const HEALTH: Example = {
  file: "health-board",
  title: "A health board",
  source:
    "The Health Boards (Membership and Procedure) (Scotland) Regulations 2001, Schedule, 4 (www.legislation.gov.uk/ssi/2001/302)",
  content: {
    Groups: [
      {
        group: "HB",
        name: "Health board",
        quorumRule: "one third of seats and 2 of seats of: Chair; Non-executive member",
        source: "Schedule, 4",
      },
    ],
    // Ten seats, one vacant: a third of ten is four.
    Seats: seatsFor("HB", [
      { role: "Chair" },
      ...Array.from({ length: 4 }, () => ({ role: "Non-executive member" })),
      ...Array.from({ length: 4 }, () => ({ role: "Executive member" })),
      { role: "Non-executive member", vacant: true },
    ]),
    Meetings: [
      { meeting: "HB-1", group: "HB", date: JUNE_8, register: "Closed" },
      { meeting: "HB-2", group: "HB", date: plainDate(2026, 9, 7), register: "Closed" },
      { meeting: "HB-3", group: "HB", date: plainDate(2026, 10, 5), register: "Closed" },
    ],
    Attendance: [
      ...registerFor("HB-1", "HB", { of: 9, present: [1, 2, 6, 7] }),
      // Five, but one non-executive alone.
      ...registerFor("HB-2", "HB", { of: 9, present: [2, 6, 7, 8, 9] }),
      // Two non-executives, but three in all.
      ...registerFor("HB-3", "HB", { of: 9, present: [1, 2, 6] }),
    ],
  },
  right: [
    ['QUORATE("HB-1")', true],
    ['QUORATE("HB-2")', false],
    ['QUORATE("HB-3")', false],
    ['DEADLINE("HB-1","Notice")', "#N/A"],
  ],
};

/** Half of the trustees for the time being; most votes of those voting, the chair's twice in a tie; seven days. */
const CHARITY: Example = {
  file: "charity",
  title: "A charity's trustees",
  source: "BM Charity, Constitution, Meetings and proceedings of the Trustees (bmcharity.org/about-us/constitution)",
  content: {
    Groups: [
      {
        group: "TB",
        name: "Trustees",
        quorumRule: "half of filled seats",
        voteRule: "Each seat",
        decisionRule: "majority of votes cast, tie: casting vote",
        notice: "7 days",
        meetingsPerYear: 3,
        source: "Constitution, Meetings of the Trustees",
      },
    ],
    // A third of seven would be three: half is four.
    Seats: seatsFor("TB", [
      { role: "Chair" },
      { role: "Vice chair" },
      ...Array.from({ length: 5 }, () => ({ role: "Trustee" })),
    ]),
    Meetings: [
      { meeting: "TB-1", group: "TB", date: JUNE_8, register: "Closed", chairedBy: "TB-1" },
      { meeting: "TB-2", group: "TB", date: plainDate(2026, 9, 7), register: "Closed" },
      { meeting: "TB-W", group: "TB", date: plainDate(2026, 7, 6), kind: "Written" },
    ],
    Attendance: [
      ...registerFor("TB-1", "TB", { of: 7, present: [1, 2, 3, 4] }),
      ...registerFor("TB-2", "TB", { of: 7, present: [2, 3, 4, 5] }),
    ],
    Decisions: [
      { decision: "D-1", meeting: "TB-1", title: "A grant", method: "Vote" },
      { decision: "D-2", meeting: "TB-2", title: "A lease", method: "Vote" },
      { decision: "D-3", meeting: "TB-W", title: "A reserve", method: "Vote", decisionRule: "unanimity of members" },
    ],
    Votes: [
      ...ballotsFor("D-1", "TB", { For: [1, 2], Against: [3, 4] }),
      // Two each, and nobody is named who presided.
      ...ballotsFor("D-2", "TB", { For: [2, 3], Against: [4, 5] }),
      ...ballotsFor("D-3", "TB", { For: [1, 2, 3, 4, 5, 6, 7] }),
    ],
  },
  right: [
    ['QUORATE("TB-1")', true],
    ['OUTCOME("D-1")', "Carried"],
    ['OUTCOME("D-2")', "#N/A"],
    ['QUORATE("TB-W")', "No quorum rule"],
    ['OUTCOME("D-3")', "Carried"],
    ['DEADLINE("TB-1","Notice")', "2026-06-01"],
    ['DECISION.STATUS("D-1")', "#N/A"],
  ],
};

export const EXAMPLES: readonly Example[] = [SAFEGUARDING, COUNCIL, SCHOOL, HEALTH, CHARITY];
