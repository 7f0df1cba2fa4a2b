import type { GivenRow } from "../../register/given-workbook";
import { ask, count, saidOf } from "./decision-asked";
import { ALL_OF_EB, CITY, COUNTY, DCHS, EMAS, ICB, OFFICE, POLICE, PROBATION } from "./decision-workbook";

const without = (seat: string) => ALL_OF_EB.filter((each) => each !== seat);

describe("GOV 12.5, 12.14 to 12.18, 12.29 to 12.33: ballots that do not count, and why", () => {
  const reason = (votingSeat: string, group: "COG" | "EB" | "QA" = "EB", decision: GivenRow = {}) =>
    saidOf({
      group,
      decision,
      votes: [
        [CITY, "For"],
        [votingSeat, "Against"],
      ],
    })
      .split("Not counted: ")[1]
      ?.split(/\.(?: |$)/)[0];
  test.each<{ votingSeat: string; group?: "COG" | "EB" | "QA"; decision?: GivenRow; says: string }>([
    {
      votingSeat: "Nobody",
      says: "Nobody (Against), because no agency and no chair of a group has that name (Votes!B3)",
    },
    {
      votingSeat: "probation",
      says: "probation (Against), because it is not among those who vote at this body; the list is closed",
    },
    { votingSeat: OFFICE, says: `${OFFICE} (Against), because officers of the partnership have no vote` },
    { votingSeat: OFFICE, group: "COG", says: `${OFFICE} (Against), because officers of the partnership have no vote` },
    {
      votingSeat: DCHS,
      group: "COG",
      says: `${DCHS} (Against), because only the statutory partners vote at this body`,
    },
    {
      votingSeat: "Chair of PP",
      group: "COG",
      says: "Chair of PP (Against), because only the statutory partners vote at this body",
    },
    {
      votingSeat: "Chair of PP",
      group: "QA",
      says: "Chair of PP (Against), because chairs of groups vote only at the Executive Board",
    },
    {
      votingSeat: PROBATION,
      group: "QA",
      says: `${PROBATION} (Against), because it holds no core seat in this group, so it is not one of the relevant agencies`,
    },
    {
      votingSeat: "Chair of CDOP",
      says: "Chair of CDOP (Against), because no such chair has a vote at this body; the list is closed",
    },
    {
      votingSeat: `Chair of QA (${POLICE})`,
      says: `Chair of QA (${POLICE}) (Against), because no such chair has a vote at this body; the list is closed`,
    },
    {
      votingSeat: "Chair of QA",
      says: "Chair of QA (Against), because both joint chairs were represented; add the agency in brackets to say whose vote it is",
    },
    {
      votingSeat: "DCHS",
      decision: { Financial: "Yes" },
      says: `${DCHS} (Against), because the vote was restricted to the statutory partners`,
    },
  ])("$votingSeat at $group: $says", ({ votingSeat, group, decision, says }) =>
    expect(reason(votingSeat, group, decision)).toBe(says),
  );

  test("joint chairs: none there, one there, and by either's agency", () => {
    const joint = (present: readonly string[], votingSeat = "Chair of QA") =>
      saidOf({
        present,
        votes: [
          [CITY, "For"],
          [votingSeat, "Against"],
        ],
      });
    const [noChair, oneChair] = [ALL_OF_EB.filter((seat) => !seat.startsWith("EB-QA")), without("EB-QA-ICB")];
    expect(joint(noChair)).toContain(
      "Not counted: Chair of QA (Against), because none of the joint chairs was represented.",
    );
    expect(joint(oneChair)).toContain("1 For, 1 Against, 0 abstained");
    expect(joint(ALL_OF_EB, `the joint co-chairs of the QA Group (${COUNTY})`)).toContain(
      "1 For, 1 Against, 0 abstained",
    );
    expect(joint(ALL_OF_EB, `chair of quality assurance group  (ICB)`)).toContain("1 For, 1 Against, 0 abstained");
    expect(joint(ALL_OF_EB, `whoever will not be a chair of QA (${COUNTY})`)).toContain(
      "no agency and no chair of a group has that name",
    );
  });

  test("ballots left out for one reason are named together", () => {
    const restricted = { Restricted: "Yes", Financial: "Yes" };
    expect(
      saidOf({
        decision: restricted,
        votes: [
          [CITY, "For"],
          [DCHS, "For"],
          [EMAS, "Against"],
        ],
      }),
    ).toContain(
      `Not counted: ${DCHS} (For) and ${EMAS} (Against), because the vote was restricted to the statutory partners.`,
    );
  });

  test("proxies counted alike are named together", () => {
    const proxy = (seat: string) => ({
      "Voting seat": seat,
      Vote: "For",
      Proxy: "Yes",
      "Proxy reason": "Illness",
      "Unable since": "2026-03-03 08:00",
      "Proxy confirmed": "2026-03-03 09:00",
      "Proxy given to": CITY,
    });
    const said = saidOf({
      present: ALL_OF_EB.filter((seat) => seat !== "EB-EMAS" && seat !== "EB-DCHS"),
      decision: { Time: "10:30" },
      votes: [[CITY, "For"], proxy(DCHS), proxy(EMAS)],
    });
    expect(said).toContain(
      `The proxies of ${DCHS} and ${EMAS} were counted, but the documents ask every voter other than a statutory partner to be represented at the vote.`,
    );
    expect(said.match(/the documents ask every voter/g)).toHaveLength(1);
  });

  test("a second ballot and differing ones", () => {
    expect(
      saidOf({
        votes: [
          [CITY, "For"],
          ["derby city council", "For"],
        ],
      }),
    ).toContain(`Not counted: ${CITY} (For), because it is a second ballot the same way; one is counted.`);
    expect(
      saidOf({
        votes: [
          [COUNTY, "For"],
          [CITY, "For"],
          [CITY, "Abstain"],
        ],
      }),
    ).toContain(
      `Not counted: ${CITY} (For) and ${CITY} (Abstain), because the ballots for its seat differ; none of them is counted until they agree.`,
    );
    const twoSeats = saidOf({
      votes: [
        [CITY, "For"],
        [COUNTY, "For"],
        [CITY, "Abstain"],
        [COUNTY, "Against"],
      ],
    });
    expect(twoSeats).toContain(
      `Not counted: ${CITY} (For) and ${CITY} (Abstain), because the ballots for its seat differ`,
    );
    expect(twoSeats).toContain(
      `Not counted: ${COUNTY} (For) and ${COUNTY} (Against), because the ballots for its seat differ`,
    );
    expect(
      ask({
        votes: [
          [CITY, "For"],
          [CITY, "Against"],
        ],
      }).slice(0, 2),
    ).toEqual([
      "Pending",
      expect.stringContaining("No ballot counts yet, so there is no result until one is corrected or entered."),
    ]);
  });

  test("the count, with what does not count and the paragraphs", () => {
    expect(
      count({
        votes: [
          [CITY, "For"],
          [COUNTY, "Against"],
          [ICB, "Abstain"],
          [PROBATION, "For"],
        ],
      }),
    ).toEqual([
      "answered",
      `D: 1 For, 1 Against, 1 abstained, 1 row not counted; 9 entitled to vote. Not counted: ${PROBATION} (For), because it is not among those who vote at this body; the list is closed.`,
      "GOV 12.14",
      "GOV 12.15",
    ]);
    expect(count({ group: "QA", votes: [[CITY, "For"]] })).toEqual([
      "answered",
      "D: 1 For, 0 Against, 0 abstained, 0 rows not counted; 6 entitled to vote.",
      "GOV 12.29",
      "GOV 12.30",
    ]);
    expect(count({ group: "CDOP", present: [{ Agency: CITY, Status: "Present" }], votes: [[CITY, "For"]] })).toEqual([
      "does not apply",
      "Child Death Overview Panel takes no votes: its Vote rule in Groups is None.",
      "GOV 12.34",
    ]);
    const open = [...without("EB-EMAS"), { Seat: "EB-EMAS" }];
    expect(count({ present: open, votes: [[CITY, "For"]] })).toEqual([
      "cannot tell",
      `Cannot tell how D went: Attendance for M does not say yet whether ${EMAS} was represented at the time of the vote. Mark that row.`,
      "GOV 12.15",
    ]);
  });

  test("what cannot be read of a ballot, and what keeps a decision from its place", () => {
    const ballot = (more: GivenRow) =>
      ask({ votes: [[CITY, "For"], { "Voting seat": COUNTY, Vote: "Against", ...more }] });
    expect(ballot({ Vote: "Yes" })).toEqual([
      "#N/A",
      "Cannot tell: for the decision 'D', Votes!C3 (Vote) says 'Yes'; enter For, Against or Abstain.",
      "GOV 12.16",
    ]);
    expect(ballot({ Proxy: "perhaps" })).toEqual([
      "#N/A",
      expect.stringContaining("(Proxy) cannot be read; enter "),
      "GOV 12.16",
    ]);
    expect(ballot({ "Unable since": "lately" })[0]).toBe("Deadlock");
    const proxy = {
      "Voting seat": EMAS,
      Vote: "Against",
      Proxy: "Yes",
      "Proxy reason": "Illness",
      "Unable since": "2026-03-03 08:00",
      "Proxy confirmed": "2026-03-03 09:00",
      "Proxy given to": CITY,
    };
    for (const header of ["Proxy scope", "Unable since", "Proxy confirmed"])
      expect(ask({ present: without("EB-EMAS"), votes: [[CITY, "For"], { ...proxy, [header]: "?" }] })).toEqual([
        "#N/A",
        expect.stringContaining(`(${header}) cannot be read; enter `),
        "GOV 12.16",
      ]);
    expect(ask({ decision: { Meeting: "X" } })).toEqual(["#N/A", "No meeting 'X' in Meetings", "GOV 12.10"]);
    expect(ask({ meeting: { Group: "XX" } })).toEqual([
      "#N/A",
      "Cannot tell: for the meeting 'M', Meetings!B2 (Group) says 'XX', which is no group in Groups; correct it, or add the group.",
      "GOV 12.10",
    ]);
    expect(ask({ meeting: { Date: "2022-10-02" } }).slice(0, 2)).toEqual([
      "#N/A",
      "Cannot tell: no rule in force on 2 October 2022; the documents gave no rule on decisions then.",
    ]);
    for (const header of [
      "Method",
      "Consensus",
      "Restricted",
      "Restriction confirmed",
      "Financial",
      "Time",
      "Consultation",
    ]) {
      expect(ask({ decision: { [header]: "?" }, votes: [[CITY, "For"]] })).toEqual([
        "#N/A",
        expect.stringContaining(`(${header}) cannot be read; enter `),
        "GOV 12.19",
      ]);
    }
  });
});
