import { plainDate } from "../../src/calendar/plain-date";
import { ballotsFor, type Example, JUNE_8, registerFor, seatsFor } from "./example";
import { SAFEGUARDING } from "./safeguarding";

/** A third of a committee's members; the chairman's second vote in a tie. The source says nothing of notice for the committee. */
const COUNCIL: Example = {
  file: "council-committee",
  title: "A council's planning committee",
  source:
    "Shepton Mallet Town Council, Planning Recommendations Committee, Terms of Reference (sheptonmallet.info/site/index.php?page_id=363); its majority: Local Government Act 1972, Schedule 12, 39 and 44",
  content: {
    Groups: [
      {
        group: "PL",
        name: "Planning committee",
        quorumRule: "one third of filled seats",
        voteRule: "Each seat",
        decisionRule: "majority of votes cast, tie: casting vote",
        source: "Terms of Reference; LGA 1972, Sch. 12, 39",
      },
    ],
    // Eleven places, one vacant: a third of ten is four.
    Seats: seatsFor("PL", [
      { role: "Chair" },
      ...Array.from({ length: 9 }, () => ({ role: "Councillor" })),
      { role: "Councillor", vacant: true },
    ]),
    Meetings: [
      { meeting: "PL-1", group: "PL", date: JUNE_8, register: "Closed", chairedBy: "PL-1" },
      { meeting: "PL-2", group: "PL", date: plainDate(2026, 6, 29), register: "Closed", chairedBy: "PL-2" },
      { meeting: "PL-3", group: "PL", date: plainDate(2026, 7, 20), register: "Closed", chairedBy: "PL-1" },
    ],
    Attendance: [
      ...registerFor("PL-1", "PL", { of: 10, present: [1, 2, 3, 4] }),
      ...registerFor("PL-2", "PL", { of: 10, present: [2, 3, 4, 5, 6] }),
      ...registerFor("PL-3", "PL", { of: 10, present: [1, 2, 3] }),
    ],
    Decisions: [
      { decision: "D-1", meeting: "PL-1", title: "Four houses, Town Street", method: "Vote" },
      { decision: "D-2", meeting: "PL-1", title: "Shop front, Market Place", method: "Vote" },
      { decision: "D-3", meeting: "PL-2", title: "Barn, Old Wells Road", method: "Vote" },
      { decision: "D-4", meeting: "PL-3", title: "Porch, West Shepton", method: "Vote" },
    ],
    Votes: [
      // Two each; the chair, For, votes again.
      ...ballotsFor("D-1", "PL", { For: [1, 2], Against: [3, 4] }),
      // Two each; the chair, Against, votes again.
      ...ballotsFor("D-2", "PL", { For: [2, 3], Against: [1, 4] }),
      // Who presided is not the Chair: the vote is hers all the same.
      ...ballotsFor("D-3", "PL", { For: [2, 3], Against: [4, 5], Abstain: [6] }),
      ...ballotsFor("D-4", "PL", { For: [1, 2, 3] }),
    ],
  },
  right: [
    ['QUORATE("PL-1")', true],
    ['QUORATE("PL-3")', false],
    ['OUTCOME("D-1")', "Carried"],
    ['OUTCOME("D-2")', "Not carried"],
    ['OUTCOME("D-3")', "Carried"],
    ['OUTCOME("D-4")', "Not valid"],
    // Five members are there.
    ['TALLY("D-3")', "2; 2; 1; 0; 5"],
    ['CHAIR("PL")', "Member 1"],
    ['DEADLINE("PL-1","Notice")', "#N/A"],
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
    ['QUORUM.MISSING("GB-2")', "1 more seat of: Member 6; Member 7; Member 8; Member 9; Member 10; Member 11"],
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
