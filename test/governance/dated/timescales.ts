import { CITY, ICB, PARTNERSHIP } from "../voting/decision-workbook";
import { FIRST_NEW, LAST_OLD, type DatedCase } from "./dated-case";
import { meetingOnBothDays, ofBoth, seatsOf, whyOfBoth } from "./meeting-on-both-days";

const NOTICE = {
  From: CITY,
  Written: "Yes",
  Reasons: "Cost",
  "Asks for meeting": "Yes",
  "Sent to all": "Yes",
  "Independent Chair told": "Yes",
};
const SUSPENDED = { Method: "Consensus", Consensus: "Yes", "Implementation date": "2027-02-01" };
const deadline = (group: string, what: string) => () =>
  ofBoth(meetingOnBothDays(group, []), `DEADLINE("M-#","${what}")`);

/*
 * 31 December 2026 is a Thursday and 1 January 2027 a bank holiday; Christmas Day is a Friday, and Boxing Day is given on
 * Monday 28 December. The working days before New Year's Eve are 30, 29, 24, 23, 22, 21, 18, 17, 16, 15 (the 10th), 14, 11, 10, 9, 8
 * (the 15th); before New Year's Day the same with 31 first, then 7, 4, 3, 2 December (the 20th).
 */
export const TIMESCALES: readonly DatedCase[] = [
  {
    provision: "timescales.reportWorkingDays",
    paragraph: "GOV 8.5",
    given: "reports are to be in 10 working days before instead of 7",
    newValue: 10,
    answers: deadline("QA", "Reports"),
    old: "2026-12-18",
    recent: "2026-12-16",
  },
  {
    provision: "timescales.paperWorkingDays",
    paragraph: "GOV 8.5",
    given: "papers go out 7 working days before instead of 5",
    newValue: 7,
    answers: deadline("QA", "Papers"),
    old: "2026-12-22",
    recent: "2026-12-21",
  },
  {
    provision: "timescales.requestWorkingDays",
    paragraph: "GOV 8.5",
    given: "a subgroup's items are asked for 12 working days before instead of 10",
    newValue: 12,
    answers: deadline("QA", "Agenda requests"),
    old: "2026-12-15",
    recent: "2026-12-14",
  },
  {
    provision: "timescales.longRequestWorkingDays",
    paragraph: "GOV 8.5",
    given: "the Board's items are asked for 20 working days before instead of 15",
    newValue: 20,
    answers: deadline("EB", "Agenda requests"),
    old: "2026-12-08",
    recent: "2026-12-02",
  },
  {
    provision: "timescales.longNoticeBodies",
    paragraph: "GOV 8.5",
    given: "QA comes to have the longer notice: 15 working days instead of 10",
    newValue: ["COG", "EB", "QA"],
    answers: deadline("QA", "Agenda requests"),
    old: "2026-12-15",
    recent: "2026-12-09",
  },
  {
    provision: "implementation.specialMeetingNoticeDays",
    paragraph: "GOV 12.23",
    given: "a special meeting on either day, with 10 days' notice instead of 7",
    newValue: 10,
    answers: () => ofBoth(meetingOnBothDays("EB", [], { meeting: { Kind: "Special" } }), 'DEADLINE("M-#","Notice")'),
    old: "2026-12-24",
    recent: "2026-12-22",
  },
  {
    provision: "implementation.specialMeetingNoticeDays",
    paragraph: "GOV 12.23",
    given: "a notice on either day about a decision of the day before, and 10 days' notice is needed instead of 7",
    newValue: 10,
    answers: () => {
      const register = meetingOnBothDays("EB", seatsOf("EB", "P1", "P2", "P3", "P4"), {
        meeting: { Date: "2026-12-30" },
        decision: SUSPENDED,
        notices: [NOTICE],
      });
      return whyOfBoth(register, 'DECISION.STATUS("D-#")');
    },
    old: expect.stringContaining(
      "With 7 days' notice (calendar days, as the rule was read), the special meeting can be on 7 January 2027",
    ),
    recent: expect.stringContaining(
      "With 10 days' notice (calendar days, as the rule was read), the special meeting can be on 11 January 2027",
    ),
  },
  {
    provision: "implementation.referredTo",
    paragraph: "GOV 12.39",
    given:
      "a subgroup's notice of either day about a decision of the day before, referred to the Board, which comes to be the body for it",
    newValue: { board: "COG", subgroup: "EB" },
    answers: () => {
      const register = meetingOnBothDays("QA", seatsOf("QA", "P1", "P2", "P3", "P4", "DCHS", "EMAS"), {
        meeting: { Date: "2026-12-30" },
        decision: SUSPENDED,
        notices: [{ ...NOTICE, From: ICB, "Referred to": "EB" }],
        tables: { Groups: (PARTNERSHIP.Groups ?? []).map((row) => ({ ...row, "Escalates to": "" })) },
      });
      return whyOfBoth(register, 'DECISION.STATUS("D-#")');
    },
    old: expect.stringContaining("referred it to EB; the documents name Independent Chair"),
    recent: expect.stringMatching(/referred it to EB\./),
  },
];

const COMPLAINTS = [LAST_OLD, FIRST_NEW].map((date) => ({
  Ref: `C-${date}`,
  Kind: "Complaint",
  About: "Partnership",
  Received: date,
  Appealed: "2027-02-01",
}));
const due = (stage: string) => () =>
  ofBoth(meetingOnBothDays("QA", [], { tables: { Complaints: COMPLAINTS } }), `COMPLAINT.DUE("C-#","${stage}")`);

/* Working days after either day are the same: 4 January 2027 is the 1st, and each Friday from 8 January on a multiple of 5. */
export const COMPLAINTS_DATED: readonly DatedCase[] = [
  {
    provision: "complaints.actionWorkingDays",
    paragraph: "GOV 13.4",
    given: "received on either day, and action is confirmed in 8 working days instead of 5",
    newValue: 8,
    answers: due("Action"),
    old: "2027-01-08",
    recent: "2027-01-13",
  },
  {
    provision: "complaints.outcomeWorkingDays",
    paragraph: "GOV 13.5",
    given: "received on either day, and the outcome comes in 25 working days instead of 20",
    newValue: 25,
    answers: due("Outcome"),
    old: "2027-01-29",
    recent: "2027-02-05",
  },
  {
    provision: "complaints.appealWorkingDays",
    paragraph: "GOV 13.7",
    given: "received on either day and appealed on 1 February, and an appeal takes 12 working days instead of 10",
    newValue: 12,
    answers: due("Appeal"),
    old: "2027-02-15",
    recent: "2027-02-17",
  },
];
