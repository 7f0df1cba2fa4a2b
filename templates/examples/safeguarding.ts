import { plainDate } from "../../src/calendar/plain-date";
import { type Example, JUNE_8, registerFor, seatsFor } from "./example";

const DISTRICTS = [
  "Stroud District Council",
  "Tewksbury Borough Council",
  "Forest of Dean District Council",
  "Cheltenham Borough Council",
  "Cotswold District Council",
  "Gloucester City Council",
];

const ICB = "Gloucestershire ICB";
const COUNTY = "Gloucestershire County Council";
const POLICE = "Gloucestershire Constabulary";

/**
 * The three lead partners, each by anybody, and a subgroup of four of six named councils, with the Source of each. The sources
 * say nothing of votes or papers, and neither does the example.
 */
export const SAFEGUARDING: Example = {
  file: "safeguarding-executive",
  title: "A safeguarding partnership's executive and its districts group",
  source:
    "Gloucestershire Safeguarding Children Partnership, Executive Terms of Reference, 2 and 3, and Districts Terms of Reference, 2 and 3 (www.gloucestershire.gov.uk/gscp/about-us)",
  content: {
    Agencies: [
      ...[ICB, COUNTY, POLICE].map((agency) => ({ agency, type: "Statutory partner", area: "Gloucestershire" })),
      { agency: "Office of the Police and Crime Commissioner", type: "Relevant agency", area: "Gloucestershire" },
      { agency: "Partnership team", type: "Partnership office", area: "Gloucestershire" },
      ...DISTRICTS.map((agency) => ({ agency, type: "Other", area: "Gloucestershire" })),
    ],
    Groups: [
      {
        group: "EXEC",
        name: "Executive",
        area: "Gloucestershire",
        quorumRule: `each of: ${[ICB, COUNTY, POLICE].join("; ")}`,
        source: "Executive Terms of Reference, 3",
      },
      {
        group: "DIST",
        name: "Districts group",
        area: "Gloucestershire",
        quorumRule: `4 of: ${DISTRICTS.join("; ")}`,
        escalatesTo: "EXEC",
        source: "Districts Terms of Reference, 3",
      },
    ],
    Seats: [
      ...seatsFor("EXEC", [
        { role: "Assistant Chief Constable", agency: POLICE },
        { role: "Head of Public Protection Unit", agency: POLICE },
        { role: "Director of Children's Services", agency: COUNTY },
        { role: "Director of Children's Safeguarding and Care", agency: COUNTY },
        { role: "Chief Nurse", agency: ICB },
        { role: "Assistant Director", agency: ICB },
        { role: "Director of Education", agency: COUNTY },
        { role: "Chief executive", agency: "Office of the Police and Crime Commissioner" },
        { role: "Independent Scrutineer", category: "Independent consultant" },
        { role: "Partnerships Business Manager", agency: "Partnership team", category: "Partnership officer" },
      ]),
      ...seatsFor(
        "DIST",
        DISTRICTS.map((agency, at) => ({ role: at === 0 ? "Chair" : "Member", agency })),
      ),
    ],
    Meetings: [
      { meeting: "EXEC-1", group: "EXEC", date: JUNE_8, register: "Closed" },
      { meeting: "EXEC-2", group: "EXEC", date: plainDate(2026, 9, 7), register: "Closed" },
      { meeting: "EXEC-3", group: "EXEC", date: plainDate(2026, 12, 7) },
      { meeting: "DIST-1", group: "DIST", date: JUNE_8, register: "Closed" },
      { meeting: "DIST-2", group: "DIST", date: plainDate(2026, 9, 7), register: "Closed" },
    ],
    Attendance: [
      // One of each partner.
      ...registerFor("EXEC-1", "EXEC", { of: 10, present: [2, 4, 5] }),
      // Everybody but the police.
      ...registerFor("EXEC-2", "EXEC", { of: 10, present: [3, 4, 5, 6, 7, 8, 9, 10] }),
      ...registerFor("DIST-1", "DIST", { of: 6, present: [1, 2, 4, 6] }),
      ...registerFor("DIST-2", "DIST", { of: 6, present: [1, 2, 4] }),
    ],
    Decisions: [
      { decision: "D-1", meeting: "DIST-1", title: "Share the audit tool", method: "Consensus", consensus: "Yes" },
      { decision: "D-2", meeting: "EXEC-2", title: "Yearly report", method: "Consensus", consensus: "Yes" },
      { decision: "D-3", meeting: "EXEC-1", title: "Threshold document", method: "Vote" },
    ],
    Votes: [{ decision: "D-3", votingSeat: COUNTY, vote: "For" }],
  },
  right: [
    ['QUORATE("EXEC-1")', true],
    ['QUORATE("EXEC-2")', false],
    ['QUORUM.MISSING("EXEC-2")', POLICE],
    ['OUTCOME("D-2")', "Not valid"],
    // Nothing is said of votes.
    ['OUTCOME("D-3")', "#N/A"],
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
