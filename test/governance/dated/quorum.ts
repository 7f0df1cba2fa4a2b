import { CITY, COUNTY, DCHS, EMAS, PARTNERSHIP, POLICE, PROBATION } from "../voting/decision-workbook";
import { BOTH, LAST_OLD, type DatedCase } from "./dated-case";
import { meetingOnBothDays, ofBoth, seatsOf } from "./meeting-on-both-days";

const PARTNERS_OF_QA = seatsOf("QA", "P1", "P2", "P3", "P4");
const SEATS = PARTNERSHIP.Seats ?? [];

/** Whose proxies are given at what time, the day before either meeting. */
export const proxyOnBothDays = (decision: (date: string) => string, seat: string, to: string) =>
  BOTH.map((date) => ({
    Decision: decision(date),
    "Voting seat": seat,
    Vote: "For",
    Proxy: "Yes",
    "Proxy reason": "Illness",
    "Proxy given to": to,
    "Unable since": `${date === LAST_OLD ? "2026-12-30" : "2026-12-31"} 21:00`,
    "Proxy confirmed": `${date} 09:00`,
  }));

export const QUORUM: readonly DatedCase[] = [
  {
    provision: "quorum.agenciesMoreThan",
    paragraph: "GOV 11.2",
    given: "one of two relevant agencies, and more than 40% is asked for instead of more than half",
    newValue: 0.4,
    answers: () => ofBoth(meetingOnBothDays("QA", [...PARTNERS_OF_QA, { Seat: "QA-DCHS" }]), 'QUORATE("M-#")'),
    old: false,
    recent: true,
  },
  {
    provision: "quorum.areaAuthorities",
    paragraph: "GOV 11.3",
    given: "the city council alone, and another body becomes the authority of Derby's Education Group",
    newValue: { EDU: DCHS },
    answers: () => {
      const group = { Group: "EDU", Name: "Education", Area: "Derby", "Quorum rule": "Area authority" };
      const agencies = (PARTNERSHIP.Agencies ?? []).map((row) =>
        row.Agency === CITY || row.Agency === DCHS ? { ...row, Area: "Derby" } : row,
      );
      const tables = { Groups: [...(PARTNERSHIP.Groups ?? []), group], Agencies: agencies };
      return ofBoth(meetingOnBothDays("EDU", [{ Agency: CITY }], { tables }), 'QUORATE("M-#")');
    },
    old: true,
    recent: false,
  },
  {
    provision: "quorum.countingCategories",
    paragraph: "GOV 11.2",
    given: "one of two core agencies and one that gets papers only, and papers-only seats come to count: two of three",
    newValue: ["Chair", "Co-chair", "Vice chair", "Core", "Papers only"],
    answers: () =>
      ofBoth(meetingOnBothDays("QA", [...PARTNERS_OF_QA, { Seat: "QA-DCHS" }, { Seat: "QA-PROB" }]), 'QUORATE("M-#")'),
    old: false,
    recent: true,
  },
  {
    provision: "quorum.countVirtualMembers",
    paragraph: "GOV 11.2",
    given: "one of two core agencies and a virtual one, and virtual seats come to count: two of three",
    newValue: true,
    answers: (settings) => {
      const virtual = { Seat: "QA-V", Group: "QA", Agency: PROBATION, Role: "Member", Category: "Virtual" };
      const rows = [...PARTNERS_OF_QA, { Seat: "QA-DCHS" }, { Seat: "QA-V" }];
      return ofBoth(
        meetingOnBothDays("QA", rows, { settings, tables: { Seats: [...SEATS, virtual] } }),
        'QUORATE("M-#")',
      );
    },
    old: false,
    recent: true,
    rows: [
      ["No", false],
      ["Yes", true],
    ],
  },
  {
    provision: "quorum.presentStatuses",
    paragraph: "GOV 11.2",
    given: "everybody on a screen, and attendance on a screen no longer represents",
    newValue: ["Present", "Deputy"],
    answers: () => {
      const onScreen = seatsOf("COG", "P1", "P2", "P3", "P4").map((seat) => ({ ...seat, Status: "Remote" }));
      return ofBoth(meetingOnBothDays("COG", onScreen), 'QUORATE("M-#")');
    },
    old: true,
    recent: false,
  },
  {
    provision: "quorum.representsNoAgency",
    paragraph: "GOV 11.2",
    given: "the police by their solicitor alone, and legal advisers come to represent whom they work for",
    newValue: ["Partnership officer", "Minutes only", "Lay member", "Independent consultant"],
    answers: () => {
      const legal = { Seat: "QA-LEGAL", Group: "QA", Agency: POLICE, Role: "Solicitor", Category: "Legal adviser" };
      const rows = [...seatsOf("QA", "P1", "P2", "P3", "DCHS", "EMAS"), { Seat: "QA-LEGAL" }];
      return ofBoth(meetingOnBothDays("QA", rows, { tables: { Seats: [...SEATS, legal] } }), 'QUORATE("M-#")');
    },
    old: false,
    recent: true,
  },
  {
    provision: "quorum.proxyCounts",
    paragraph: "GOV 11.2",
    given: "three partners and the proxy of the fourth, and a valid proxy comes to count as presence",
    newValue: true,
    answers: (settings) =>
      ofBoth(
        meetingOnBothDays("COG", seatsOf("COG", "P1", "P2", "P3"), {
          settings,
          tables: { Votes: proxyOnBothDays((date) => `D-${date}`, POLICE, CITY) },
        }),
        'QUORATE("M-#")',
      ),
    old: false,
    recent: true,
    rows: [
      ["No", false],
      ["Yes", true],
    ],
  },
  {
    provision: "quorum.graceMinutes",
    paragraph: "GOV 11.1",
    given: "the police 20 minutes late, and the opening is judged 30 minutes after the start instead of 15",
    newValue: 30,
    answers: (settings) =>
      ofBoth(
        meetingOnBothDays("COG", [...seatsOf("COG", "P1", "P2", "P3"), { Seat: "COG-P4", Arrived: "10:20" }], {
          settings,
        }),
        'QUORATE("M-#")',
      ),
    old: false,
    recent: true,
    rows: [
      ["5", false],
      ["45", true],
    ],
  },
  {
    provision: "voting.proxyWithinHours",
    paragraph: "GOV 12.16",
    given: "unable for 13 hours before the start, and 12 hours are allowed instead of 24",
    newValue: 12,
    answers: () =>
      ofBoth(
        meetingOnBothDays("EB", seatsOf("EB", "P1", "P2", "P3", "P4"), {
          tables: { Votes: proxyOnBothDays((date) => `D-${date}`, EMAS, COUNTY) },
        }),
        'TALLY("D-#")',
      ),
    old: [[1, 0, 0, 0, 5]],
    recent: [[0, 0, 0, 1, 4]],
  },
];
