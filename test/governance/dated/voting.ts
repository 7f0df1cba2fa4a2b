import { castByFindings } from "../../../src/governance/voting/cast-by-findings";
import { closedListFindings } from "../../../src/governance/voting/closed-list-findings";
import { givenWorkbook, on } from "../../register/given-workbook";
import { CITY, COUNTY, DCHS, ICB, PARTNERSHIP, POLICE } from "../voting/decision-workbook";
import { BOTH, LATER, type DatedCase } from "./dated-case";
import { meetingOnBothDays, ofBoth, seatsOf, whyOfBoth } from "./meeting-on-both-days";

const QUORATE_QA = seatsOf("QA", "P1", "P2", "P3", "P4", "DCHS", "EMAS");
const QUORATE_COG = seatsOf("COG", "P1", "P2", "P3", "P4");
const QUORATE_EB = seatsOf("EB", "P1", "P2", "P3", "P4");
const WITHOUT_ESCALATION = (PARTNERSHIP.Groups ?? []).map((row) => ({ ...row, "Escalates to": "" }));

const votes = (inFavour: readonly string[], against: readonly string[] = []) => [
  ...inFavour.map((seat) => ({ "Voting seat": seat, Vote: "For" })),
  ...against.map((seat) => ({ "Voting seat": seat, Vote: "Against" })),
];
const ONE_EACH = votes([CITY], [COUNTY]);

/** Of the seats that vote at the Board, which are not on its list as at either day? */
const offTheList = () =>
  BOTH.map((day) => [...closedListFindings(givenWorkbook(PARTNERSHIP), on(day))].map(({ message }) => message));
const offTheListSays = (seat: string) =>
  `${seat} has a vote at the Executive Board by its Category, but is not on the closed list of GOV 12.15.`;

export const VOTING: readonly DatedCase[] = [
  {
    provision: "voting.chiefOfficerMajority",
    paragraph: "GOV 12.4",
    given: "three chief officers for and one against, and they come to need one voice",
    newValue: "unanimous",
    answers: (settings) =>
      ofBoth(
        meetingOnBothDays("COG", QUORATE_COG, { settings, votes: votes([CITY, COUNTY, ICB], [POLICE]) }),
        'OUTCOME("D-#")',
      ),
    old: "Carried",
    recent: "Not carried",
    rows: [
      ["simple", "Carried"],
      ["unanimous", "Not carried"],
    ],
  },
  {
    provision: "voting.majorityBase",
    paragraph: "GOV 12.34",
    given: "one ballot of six who are there, and a majority is counted among those present",
    newValue: "present",
    answers: (settings) =>
      ofBoth(meetingOnBothDays("QA", QUORATE_QA, { settings, votes: votes([CITY]) }), 'OUTCOME("D-#")'),
    old: "Carried",
    recent: "Not carried",
    rows: [
      ["cast", "Carried"],
      ["entitled", "Not carried"],
    ],
  },
  {
    provision: "voting.chairMustConsent",
    paragraph: "GOV 12.34",
    given: "a majority without the chair's consent, and consent is no longer asked for",
    newValue: false,
    answers: () =>
      ofBoth(
        meetingOnBothDays("QA", QUORATE_QA, { votes: votes([CITY, COUNTY]), decision: { "Chair consents": "No" } }),
        'OUTCOME("D-#")',
      ),
    old: "Not carried",
    recent: "Carried",
  },
  {
    provision: "voting.boardAgencies",
    paragraph: "GOV 12.15",
    given: "the seat of the ambulance service, which leaves the list, as at either day",
    newValue: [DCHS],
    answers: offTheList,
    old: [],
    recent: [offTheListSays("EB-EMAS")],
  },
  {
    provision: "voting.boardChairs",
    paragraph: "GOV 12.15",
    given: "the chair of PP, which leaves the list, as at either day",
    newValue: [{ group: "QA", joint: true }],
    answers: offTheList,
    old: [],
    recent: [offTheListSays("EB-PP")],
  },
  {
    provision: "voting.withoutVote",
    paragraph: "GOV 12.18",
    given: "a ballot cast by the partnership's officer, who may come to cast one",
    newValue: ["Legal adviser", "Lay member", "Independent consultant"],
    answers: () => {
      const register = meetingOnBothDays("EB", QUORATE_EB, {
        votes: [{ "Voting seat": CITY, Vote: "For", "Cast by": "EB-OFFICE" }],
      });
      const found = [...castByFindings(register, on(LATER))];
      return BOTH.map((date) => found.filter(({ message }) => message.includes(`D-${date}`)).map(({ code }) => code));
    },
    old: ["cast-by-one-without-vote"],
    recent: [],
  },
  {
    provision: "voting.escalatesTo",
    paragraph: "GOV 12.34",
    given: "a deadlock of a subgroup, and the Chief Officer Group takes the Board's place",
    newValue: { board: "COG", subgroup: "COG" },
    answers: () =>
      whyOfBoth(
        meetingOnBothDays("QA", QUORATE_QA, { votes: ONE_EACH, tables: { Groups: WITHOUT_ESCALATION } }),
        'OUTCOME("D-#")',
      ),
    old: expect.stringContaining("escalated to EB"),
    recent: expect.stringContaining("escalated to COG"),
  },
  {
    provision: "voting.chiefOfficerDisputes",
    paragraph: "GOV 12.8",
    given: "a deadlock of the chief officers, and another clause settles it",
    newValue: "Clause 20",
    answers: () => whyOfBoth(meetingOnBothDays("COG", QUORATE_COG, { votes: ONE_EACH }), 'OUTCOME("D-#")'),
    old: expect.stringContaining("goes to Clause 19 of the Inter Agency Agreement"),
    recent: expect.stringContaining("goes to Clause 20"),
  },
  {
    provision: "voting.recusal",
    paragraph: "GOV 12.1",
    given: "a ballot of an agency that declared an interest, and an interest comes to take the vote away",
    newValue: "Vote",
    answers: (settings) =>
      ofBoth(
        meetingOnBothDays("QA", QUORATE_QA, { settings, votes: votes([DCHS]), decision: { Interests: "QA-DCHS" } }),
        'TALLY("D-#")',
      ),
    old: [[1, 0, 0, 0, 6]],
    recent: [[0, 0, 0, 1, 5]],
    rows: [
      ["No", [[1, 0, 0, 0, 6]]],
      ["Vote", [[0, 0, 0, 1, 5]]],
    ],
  },
  {
    provision: "voting.recusal",
    paragraph: "GOV 12.1",
    given: "one of two relevant agencies declared an interest, and an interest comes to take the presence away too",
    newValue: "Vote and quorum",
    answers: (settings) =>
      ofBoth(
        meetingOnBothDays("QA", QUORATE_QA, {
          settings,
          votes: votes([CITY, COUNTY]),
          decision: { Interests: "QA-DCHS" },
        }),
        'OUTCOME("D-#")',
      ),
    old: "Carried",
    recent: "Not valid",
    rows: [
      ["Vote", "Carried"],
      ["Vote and quorum", "Not valid"],
    ],
  },
];
