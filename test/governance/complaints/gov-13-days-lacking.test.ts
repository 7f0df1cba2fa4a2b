import { complaintDue } from "../../../src/governance/complaints/complaint-due";
import { complaintStatus } from "../../../src/governance/complaints/complaint-status";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";

/** Received on Monday 1 June 2026, acted on in time: the outcome is due on Monday 29 June. */
function given(row: GivenRow) {
  const register = givenWorkbook({
    Complaints: [{ Ref: "C1", Kind: "Complaint", Received: "2026-06-01", "Action confirmed": "2026-06-08", ...row }],
  });
  return { register, complaint: register.find("Complaints", "c1")! };
}

const status = (row: GivenRow, asAt: string) => {
  const { register, complaint } = given(row);
  return complaintStatus(register, complaint, on(asAt));
};
const appealDue = (row: GivenRow) => {
  const { register, complaint } = given(row);
  return complaintDue(register, complaint, "Appeal");
};

const ANSWERED = { "Outcome given": "2026-06-29", "Appeal confirmed": "2026-07-20" };
const NOT_RAISED =
  "Cannot tell: for the complaint 'C1', Complaints!K2 (Appealed) is blank, but Complaints!L2 (Appeal confirmed) has a day; enter the day the appeal was raised.";

describe("GOV 13.7: an appeal confirmed that nobody raised", () => {
  test.each([
    { given: "all else met: it may be late", row: ANSWERED, asAt: "2026-08-01", is: "#N/A" },
    { given: "on the day it is confirmed", row: ANSWERED, asAt: "2026-07-20", is: "#N/A" },
    { given: "confirmed tomorrow is not confirmed", row: ANSWERED, asAt: "2026-07-19", is: "Met" },
    {
      given: "late already, whatever the appeal",
      row: { ...ANSWERED, "Outcome given": "2026-06-30" },
      asAt: "2026-08-01",
      is: "Late",
    },
    {
      given: "overdue already",
      row: { "Appeal confirmed": "2026-07-20" },
      asAt: "2026-08-01",
      is: "Overdue",
    },
    { given: "raised", row: { ...ANSWERED, Appealed: "2026-07-10" }, asAt: "2026-08-01", is: "Met" },
  ])("$given: $is", ({ row, asAt, is }) => {
    const answer = status(row, asAt);
    expect(valueOf(answer)).toBe(is);
    if (is === "#N/A") expect([said(answer), answer.citations]).toEqual([NOT_RAISED, ["GOV 13.7"]]);
    expect(said(answer).includes("Complaints!K2 (Appealed) is blank")).toBe(is !== "Met");
  });

  test("its deadline cannot be told, rather than that there is none", () => {
    expect([valueOf(appealDue(ANSWERED)), said(appealDue(ANSWERED))]).toEqual(["#N/A", NOT_RAISED]);
    expect(said(appealDue({}))).toBe("C1: no appeal has been raised, so none is due.");
  });
});

// The paragraph asks for the outcome or a timescale, and sets no time after that: what is in time is met, and what is blank is said.
describe("GOV 13.5: a timescale without the day it promises", () => {
  const noDay = "Complaints!J2 (Promised for) is blank, so nothing says when the outcome is overdue.";
  const noTimescale =
    "Complaints!I2 (Timescale given) is blank, so the day in Complaints!J2 (Promised for) does not count.";
  test.each([
    {
      given: "in time, no outcome",
      row: { "Timescale given": "2026-06-29" },
      asAt: "2026-07-10",
      is: "Met",
      says: noDay,
    },
    { given: "not yet given", row: { "Timescale given": "2026-06-29" }, asAt: "2026-06-26", is: "Running", says: "" },
    {
      given: "the outcome given since",
      row: { "Timescale given": "2026-06-20", "Outcome given": "2026-06-25" },
      asAt: "2026-07-10",
      is: "Met",
      says: "",
    },
    {
      given: "a promise without its timescale",
      row: { "Promised for": "2026-07-31" },
      asAt: "2026-07-10",
      is: "Overdue",
      says: noTimescale,
    },
  ])("$given: $is", ({ row, asAt, is, says }) => {
    const answer = status(row, asAt);
    expect(valueOf(answer)).toBe(is);
    if (says === "") expect(said(answer)).not.toContain("is blank, so nothing");
    else expect(said(answer)).toContain(says);
  });
});
