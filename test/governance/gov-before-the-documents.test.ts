import { boardReport } from "../../src/reports/board-report";
import { reportList } from "../../src/taskpane/reports/reports-view-model";
import { givenWorkbook, on } from "../register/given-workbook";
import { saidIn } from "../reports/said-in";
import { ask } from "./ask-workbook";
import { ALL_OF_EB, PARTNERSHIP } from "./voting/decision-workbook";

const LAST_DAY_BEFORE = "2022-10-02";
const FIRST_DAY = "2022-10-03";

/** One of everything, on a day. */
const workbook = (date: string) =>
  givenWorkbook({
    ...PARTNERSHIP,
    Meetings: [
      { Meeting: "M", Group: "EB", Date: date, Start: "10:00", End: "12:00", Register: "Closed" },
      { Meeting: "S", Group: "EB", Date: date, Kind: "Special", Register: "Closed" },
      { Meeting: "C", Group: "CDOP", Date: date },
    ],
    Attendance: ALL_OF_EB.map((Seat) => ({ Meeting: "M", Seat, Status: "Present" })),
    Decisions: [
      {
        Decision: "V",
        Title: "A vote",
        Meeting: "M",
        Method: "Vote",
        "Chair consents": "Yes",
        "Implementation date": "2022-11-01",
      },
      { Decision: "K", Title: "By consensus", Meeting: "M", Method: "Consensus", Consensus: "Yes" },
      {
        Decision: "N",
        Title: "With a notice",
        Meeting: "M",
        Method: "Consensus",
        Consensus: "Yes",
        "Implementation date": "2022-11-01",
      },
    ],
    Votes: [{ Decision: "V", "Voting seat": "Derby City Council", Vote: "For" }],
    Notices: [
      {
        Decision: "N",
        From: "DCHS",
        Received: "2022-10-20",
        Written: "Yes",
        Reasons: "Cost",
        "Asks for meeting": "Yes",
        "Sent to all": "Yes",
      },
    ],
    Schedule: [{ Group: "QA", Meeting: "M" }],
    Reports: [{ Report: "R", Group: "PP", "For meeting": "M", Received: "2022-09-20" }],
    Requests: [{ Meeting: "M", Item: "Budget", "Requested on": "2022-08-01" }],
    Complaints: [
      { Ref: "C1", Kind: "Complaint", Received: date },
      { Ref: "C2", Kind: "Compliment", Received: date },
      {
        Ref: "C3",
        Kind: "Complaint",
        Received: date,
        "Timescale given": date,
        "Promised for": date,
        Appealed: "2023-01-10",
      },
      { Ref: "C4", Kind: "Complaint", Received: date, Referred: "2022-10-04" },
    ],
    Actions: [{ Action: "A", Description: "Train", Target: "2022-10-31" }],
    Obligations: [{ Obligation: "O", Owner: "QA", "Times per year": 1, "Last done": "2022-09-30" }],
    Checks: [{ Person: "Head", Kind: "DBS", Completed: "2022-09-01" }],
  });
const answersOn = (date: string, formula: string) => {
  const { value, error, why } = ask(workbook(date), formula);
  return { shown: error?.code ?? value, why };
};

describe("GOV, version of 3 October 2022: before it no rule was in force, by the day of the meeting or of the matter", () => {
  test.each([
    { formula: 'QUORATE("M")', none: "quorum rule" },
    { formula: 'QUORATE("M",TIME(11,0))', none: "quorum rule" },
    { formula: 'QUORUM.MISSING("M")', none: "quorum rule" },
    { formula: 'QUORUM.FORECAST("M")', none: "quorum rule" },
    { formula: 'OUTCOME("V")', none: "rule on decisions" },
    { formula: 'OUTCOME("K")', none: "rule on decisions" },
    { formula: 'TALLY("V")', none: "rule on decisions" },
    { formula: 'DECISION.STATUS("V")', none: "rule on decisions" },
    { formula: 'DECISION.STATUS("N")', none: "rule on decisions" },
    { formula: 'DEADLINE("M","Agenda requests")', none: "deadline for agenda requests" },
    { formula: 'DEADLINE("M","Reports")', none: "deadline for reports" },
    { formula: 'DEADLINE("M","Papers")', none: "deadline for papers" },
    { formula: 'DEADLINE("S","Notice")', none: "rule on notice" },
    { formula: 'REQUEST.STATUS("M","Budget")', none: "deadline for agenda requests" },
    { formula: 'REPORT.STATUS("QA","M")', none: "deadline for reports" },
    { formula: 'REPORT.STATUS("PP","M")', none: "deadline for reports" },
    { formula: 'REPORT.DUE("QA",DATE(2022,9,1))', none: "deadline for reports" },
    { formula: "OVERDUE(DATE(2022,9,30))", none: "deadline for reports" },
    { formula: 'OVERDUE(DATE(2026,11,22),"QA")', none: "deadline for reports" },
    { formula: 'COMPLAINT.DUE("C1","Action")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.DUE("C1","Outcome")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.DUE("C3","Appeal")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.DUE("C4","Outcome")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.STATUS("C1")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.STATUS("C2")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.STATUS("C3")', none: "time for answering complaints" },
    { formula: 'COMPLAINT.STATUS("C4")', none: "time for answering complaints" },
  ])("$formula: cannot tell, and says so; the day after it answers", ({ formula, none }) => {
    expect(answersOn(LAST_DAY_BEFORE, formula)).toEqual({
      shown: "#N/A",
      why: `Cannot tell: no rule in force on 2 October 2022; the documents gave no ${none} then.`,
    });
    expect(answersOn(FIRST_DAY, formula).shown).not.toBe("#N/A");
  });

  test.each([
    { formula: 'QUORATE("C")', shown: "No quorum rule" },
    { formula: 'REPORT.STATUS("EB","M")', shown: "Not scheduled" },
    { formula: 'ACTION.DUE("A")', shown: "2022-10-31" },
    { formula: 'ACTION.STATUS("A",DATE(2022,9,30))', shown: "On track" },
    { formula: 'CHECK.DUE("Head","DBS")', shown: "2025-09-01" },
    { formula: 'CHECK.STATUS("Head","DBS",DATE(2022,9,30))', shown: "Valid" },
    { formula: 'OBLIGATION.DUE("O")', shown: "2023-09-30" },
    { formula: 'OBLIGATION.STATUS("O",DATE(2022,10,2))', shown: "Done" },
    { formula: 'OBLIGATION.COUNT("O",DATE(2022,9,1),DATE(2022,10,2))', shown: 1 },
    { formula: "WORKINGDAYS.BEFORE(DATE(2022,9,15),7)", shown: "2022-09-06" },
    { formula: "WORKINGDAYS.BETWEEN(DATE(2022,9,6),DATE(2022,9,15))", shown: 7 },
  ])("$formula is a fact and answers", ({ formula, shown }) => {
    expect(answersOn(LAST_DAY_BEFORE, formula).shown).toBe(shown);
  });

  test("the pane and the Board report say so too, and do not say that nothing is overdue", () => {
    const register = workbook(LAST_DAY_BEFORE);
    const says = "Cannot tell: no rule in force on 2 October 2022; the documents gave no deadline for reports then.";
    expect(reportList(register, on("2022-09-30"))).toMatchObject({
      heading: "Cannot tell which reports are overdue.",
      sections: [{ name: "Cannot tell", meetings: [{ lines: [{ details: [says] }] }] }],
    });
    expect(saidIn(boardReport(register, register.meeting("M"), on("2022-09-30")), "reports")).toContain(
      `What else is overdue cannot be told. ${says}`,
    );
  });
});
