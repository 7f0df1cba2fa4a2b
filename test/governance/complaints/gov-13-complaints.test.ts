import { complaintDue, type Stage } from "../../../src/governance/complaints/complaint-due";
import { complaintStatus } from "../../../src/governance/complaints/complaint-status";
import { complaintCountsIn } from "../../../src/governance/complaints/counts";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { dayOf, groundsOf, said, valueOf } from "../answer-of";

function given(row: GivenRow) {
  const register = givenWorkbook({ Complaints: [{ Ref: "C1", Kind: "Complaint", Received: "2026-06-01", ...row }] });
  return { register, complaint: register.find("Complaints", "c1")! };
}

const due = (row: GivenRow, stage: Stage) => {
  const { register, complaint } = given(row);
  return complaintDue(register, complaint, stage);
};
const status = (row: GivenRow, asAt: string) => {
  const { register, complaint } = given(row);
  return complaintStatus(register, complaint, on(asAt));
};

// Received Monday 1 June 2026: action by Monday 8 June (5 working days), outcome by Monday 29 June (20).
describe("GOV 13.4, 13.5, 13.7: by which day", () => {
  test.each([
    { given: "action, 5 working days from receipt", row: {}, stage: "Action", day: "2026-06-08" },
    { given: "outcome, 20 from receipt", row: {}, stage: "Outcome", day: "2026-06-29" },
    {
      given: "outcome, 20 from the referral the week before",
      row: { Referred: "2026-05-26" },
      stage: "Outcome",
      day: "2026-06-23",
    },
    {
      given: "the action clock does not care for the referral",
      row: { Referred: "2026-05-26" },
      stage: "Action",
      day: "2026-06-08",
    },
    { given: "a compliment alike", row: { Kind: "Compliment" }, stage: "Action", day: "2026-06-08" },
    { given: "over Christmas", row: { Received: "2026-12-18" }, stage: "Action", day: "2026-12-29" },
    { given: "received on a Saturday", row: { Received: "2026-06-06" }, stage: "Action", day: "2026-06-12" },
    { given: "an appeal, 10 working days", row: { Appealed: "2026-07-01" }, stage: "Appeal", day: "2026-07-15" },
    { given: "no appeal", row: {}, stage: "Appeal", day: "#N/A" },
    { given: "about one agency", row: { About: "Agency" }, stage: "Action", day: "#N/A" },
    { given: "a referral that cannot be read", row: { Referred: "?" }, stage: "Outcome", day: "#N/A" },
    { given: "the same, the other clock", row: { Referred: "?" }, stage: "Action", day: "2026-06-08" },
    { given: "past the known bank holidays", row: { Received: "2036-01-07" }, stage: "Action", day: "2036-01-14" },
    { given: "before the arrangements", row: { Received: "2022-10-02" }, stage: "Action", day: "#N/A" },
    { given: "an appeal that cannot be read", row: { Appealed: "?" }, stage: "Appeal", day: "#N/A" },
    {
      given: "an action that cannot be read stops no clock of its own",
      row: { "Action confirmed": "?" },
      stage: "Action",
      day: "2026-06-08",
    },
    { given: "About cannot be read", row: { About: "them" }, stage: "Action", day: "#N/A" },
  ] as const)("$given", ({ row, stage, day }) => {
    expect(dayOf(due(row, stage))).toBe(day);
  });

  test.each([
    {
      given: "the action",
      row: {},
      stage: "Action",
      grounds: [
        "C1: the Partnership Manager confirms the action by 8 June 2026, 5 working days from 1 June 2026.",
        "GOV 13.4",
      ],
    },
    {
      given: "the outcome",
      row: {},
      stage: "Outcome",
      grounds: [
        "C1: the Chair gives the outcome or a timescale by 29 June 2026, 20 working days from 1 June 2026 (Referred is blank, so the day of receipt).",
        "GOV 13.5",
      ],
    },
    {
      given: "the outcome, with a referral of its own day",
      row: { Referred: "2026-05-29" },
      stage: "Outcome",
      grounds: [
        "C1: the Chair gives the outcome or a timescale by 26 June 2026, 20 working days from 29 May 2026.",
        "GOV 13.5",
      ],
    },
    {
      given: "an appeal",
      row: { Appealed: "2026-07-01" },
      stage: "Appeal",
      grounds: [
        "C1: the Independent Chair confirms the action on the appeal by 15 July 2026, 10 working days from 1 July 2026.",
        "GOV 13.7",
      ],
    },
    {
      given: "no appeal",
      row: {},
      stage: "Appeal",
      grounds: ["C1: no appeal has been raised, so none is due.", "GOV 13.7"],
    },
    {
      given: "about one agency",
      row: { About: "Agency" },
      stage: "Action",
      grounds: [
        "C1 is about one agency, so that agency's own complaints process answers it; none of the partnership's time limits applies.",
        "GOV 13.1",
      ],
    },
    {
      given: "About cannot be read",
      row: { About: "them" },
      stage: "Action",
      grounds: [
        "Cannot tell: for the complaint 'C1', Complaints!C2 (About) cannot be read; enter Partnership or Agency.",
        "GOV 13.1",
      ],
    },
    {
      given: "before the arrangements",
      row: { Received: "2022-10-02" },
      stage: "Action",
      grounds: [
        "Cannot tell: no rule in force on 2 October 2022; the documents gave no time for answering complaints then.",
        "GOV 13.4",
        "GOV 13.1",
      ],
    },
  ] as const)("$given: the sentence and its paragraph", ({ row, stage, grounds }) => {
    expect(groundsOf(due(row, stage))).toEqual(grounds);
  });

  test("past the known bank holidays the sentence warns", () => {
    expect(said(due({ Received: "2036-01-07" }, "Action"))).toContain("Bank holidays are known from 2012 to 2035 only");
  });
});

describe("GOV 13: how it stands; Overdue before Running before Late before Met", () => {
  const acted = { "Action confirmed": "2026-06-08" };
  test.each([
    { given: "on the last day for the action", row: {}, asAt: "2026-06-08", state: "Running" },
    { given: "the day after", row: {}, asAt: "2026-06-09", state: "Overdue" },
    { given: "action in time, the outcome still open", row: acted, asAt: "2026-06-29", state: "Running" },
    { given: "action in time, the outcome overdue", row: acted, asAt: "2026-06-30", state: "Overdue" },
    { given: "both in time", row: { ...acted, "Outcome given": "2026-06-29" }, asAt: "2026-07-01", state: "Met" },
    {
      given: "the outcome one day late",
      row: { ...acted, "Outcome given": "2026-06-30" },
      asAt: "2026-07-01",
      state: "Late",
    },
    {
      given: "the action late, the outcome running: running first",
      row: { "Action confirmed": "2026-06-09" },
      asAt: "2026-06-15",
      state: "Running",
    },
    { given: "the action overdue, the outcome running: overdue first", row: {}, asAt: "2026-06-15", state: "Overdue" },
    {
      given: "what is confirmed tomorrow is not confirmed",
      row: { "Action confirmed": "2026-06-10" },
      asAt: "2026-06-09",
      state: "Overdue",
    },
    {
      given: "a timescale in time meets the outcome clock",
      row: { ...acted, "Timescale given": "2026-06-29" },
      asAt: "2026-07-10",
      state: "Met",
    },
    {
      given: "its promised day runs",
      row: { ...acted, "Timescale given": "2026-06-29", "Promised for": "2026-07-31" },
      asAt: "2026-07-31",
      state: "Running",
    },
    {
      given: "and is overdue after it",
      row: { ...acted, "Timescale given": "2026-06-29", "Promised for": "2026-07-31" },
      asAt: "2026-08-01",
      state: "Overdue",
    },
    {
      given: "the outcome on the promised day",
      row: { ...acted, "Timescale given": "2026-06-29", "Promised for": "2026-07-31", "Outcome given": "2026-07-31" },
      asAt: "2026-09-01",
      state: "Met",
    },
    {
      given: "the outcome the day after it",
      row: { ...acted, "Timescale given": "2026-06-29", "Promised for": "2026-07-31", "Outcome given": "2026-08-01" },
      asAt: "2026-09-01",
      state: "Late",
    },
    {
      given: "a timescale given late",
      row: { ...acted, "Timescale given": "2026-06-30", "Promised for": "2026-07-31", "Outcome given": "2026-07-30" },
      asAt: "2026-09-01",
      state: "Late",
    },
    {
      given: "an appeal running",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "2026-07-01" },
      asAt: "2026-07-15",
      state: "Running",
    },
    {
      given: "an appeal overdue",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "2026-07-01" },
      asAt: "2026-07-16",
      state: "Overdue",
    },
    {
      given: "an appeal answered",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "2026-07-01", "Appeal confirmed": "2026-07-15" },
      asAt: "2026-08-01",
      state: "Met",
    },
    {
      given: "an appeal not yet raised that day",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "2026-07-01" },
      asAt: "2026-06-30",
      state: "Met",
    },
    { given: "about one agency", row: { About: "Agency" }, asAt: "2026-09-01", state: "Not ours" },
    { given: "not yet received", row: {}, asAt: "2026-05-31", state: "#N/A" },
    {
      given: "an action day that cannot be read",
      row: { "Action confirmed": "done" },
      asAt: "2026-06-10",
      state: "#N/A",
    },
    {
      given: "the same, but the outcome is overdue anyway",
      row: { "Action confirmed": "done" },
      asAt: "2026-06-30",
      state: "Overdue",
    },
    { given: "About cannot be read", row: { About: "them" }, asAt: "2026-06-10", state: "#N/A" },
    { given: "before the arrangements", row: { Received: "2022-10-02" }, asAt: "2026-06-10", state: "#N/A" },
    { given: "the day it came", row: {}, asAt: "2026-06-01", state: "Running" },
    {
      given: "confirmed that very day",
      row: { ...acted, "Outcome given": "2026-06-29" },
      asAt: "2026-06-29",
      state: "Met",
    },
    {
      given: "a timescale that cannot be read, the rest met",
      row: { ...acted, "Outcome given": "2026-06-20", "Timescale given": "?" },
      asAt: "2026-07-01",
      state: "#N/A",
    },
    {
      given: "a promise whose timescale cannot be read, the outcome given",
      row: { ...acted, "Outcome given": "2026-06-20", "Timescale given": "?", "Promised for": "2026-07-31" },
      asAt: "2026-07-01",
      state: "#N/A",
    },
    {
      given: "a promised day that cannot be read",
      row: { ...acted, "Timescale given": "2026-06-20", "Promised for": "?" },
      asAt: "2026-07-01",
      state: "#N/A",
    },
    {
      given: "an appeal that cannot be read",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "?" },
      asAt: "2026-07-01",
      state: "#N/A",
    },
    {
      given: "an appeal's confirmation that cannot be read",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "2026-06-22", "Appeal confirmed": "?" },
      asAt: "2026-06-24",
      state: "#N/A",
    },
  ])("$given: $state", ({ row, asAt, state }) => {
    expect(valueOf(status(row, asAt))).toBe(state);
  });

  const before = (later: string, earlier: string) =>
    `Cannot tell: for the complaint 'C1', Complaints!${later} is before Complaints!${earlier}; correct one of the two dates.`;
  test.each([
    {
      given: "an outcome before it was received",
      row: { ...acted, "Outcome given": "2026-05-31" },
      says: before("H2 (Outcome given)", "D2 (Received)"),
    },
    {
      given: "an action before it was received",
      row: { "Action confirmed": "2026-05-31", "Outcome given": "2026-06-20" },
      says: before("G2 (Action confirmed)", "D2 (Received)"),
    },
    {
      given: "an outcome before the referral, asked after it",
      row: { ...acted, Referred: "2026-06-10", "Outcome given": "2026-06-09" },
      says: before("H2 (Outcome given)", "E2 (Referred)"),
    },
    {
      given: "a timescale before it was received, the outcome in its time after the promised day",
      row: { ...acted, "Timescale given": "2026-05-31", "Outcome given": "2026-06-30" },
      says: before("I2 (Timescale given)", "D2 (Received)"),
    },
    {
      given: "a promised day before the timescale",
      row: { ...acted, "Timescale given": "2026-06-20", "Promised for": "2026-06-19", "Outcome given": "2026-06-25" },
      says: before("J2 (Promised for)", "I2 (Timescale given)"),
    },
    {
      given: "an appeal answered before it was raised",
      row: { ...acted, "Outcome given": "2026-06-20", Appealed: "2026-06-24", "Appeal confirmed": "2026-06-23" },
      says: before("L2 (Appeal confirmed)", "K2 (Appealed)"),
    },
  ])("a day that cannot be is not believed: $given", ({ row, says }) => {
    const answer = status(row, "2026-07-01");
    expect([answer.status, said(answer)]).toEqual(["cannot tell", says]);
  });

  test.each([
    { given: "on the day it was received", row: { ...acted, "Outcome given": "2026-06-01" }, state: "Met" },
    {
      given: "where another day in time decides",
      row: { ...acted, "Outcome given": "2026-06-20", "Timescale given": "2026-05-31" },
      state: "Met",
    },
    {
      given: "where another clock is overdue",
      row: { "Outcome given": "2026-05-31" },
      state: "Overdue",
    },
  ])("but $given: $state", ({ row, state }) => expect(valueOf(status(row, "2026-07-01"))).toBe(state));

  // Received Wednesday 7 January 2026: action by the 14th. Referred Thursday 15 January: outcome by Thursday 12 February.
  const REFERRED = { Received: "2026-01-07", Referred: "2026-01-15" };
  const IN_TIME = { ...REFERRED, "Action confirmed": "2026-01-09" };
  test.each([
    { given: "the action confirmed, the referral to come", row: IN_TIME, asAt: "2026-01-10", state: "Running" },
    { given: "the day before the referral", row: IN_TIME, asAt: "2026-01-14", state: "Running" },
    { given: "its day", row: IN_TIME, asAt: "2026-01-15", state: "Running" },
    {
      given: "an outcome given before the referral, asked before it",
      row: { ...IN_TIME, "Outcome given": "2026-01-12" },
      asAt: "2026-01-14",
      state: "Running",
    },
    {
      given: "a timescale given before the referral, asked before it",
      row: { ...IN_TIME, "Timescale given": "2026-01-12" },
      asAt: "2026-01-14",
      state: "Running",
    },
    {
      given: "the outcome in time after the referral",
      row: { ...IN_TIME, "Outcome given": "2026-02-12" },
      asAt: "2026-02-12",
      state: "Met",
    },
    {
      given: "the action late, the referral to come: running first",
      row: { ...REFERRED, Referred: "2026-01-30", "Action confirmed": "2026-01-15" },
      asAt: "2026-01-20",
      state: "Running",
    },
    {
      given: "the action overdue, the referral to come: overdue first",
      row: { ...REFERRED, Referred: "2026-01-30" },
      asAt: "2026-01-15",
      state: "Overdue",
    },
    {
      given: "a compliment alike",
      row: { ...IN_TIME, Kind: "Compliment" },
      asAt: "2026-01-10",
      state: "Running",
    },
  ])("nothing is met before the outcome's clock has begun: $given: $state", ({ row, asAt, state }) => {
    expect(valueOf(status(row, asAt))).toBe(state);
  });

  test.each([
    { row: { "Action confirmed": "done" }, cell: "Complaints!G2 (Action confirmed)" },
    { row: { ...acted, Appealed: "?" }, cell: "Complaints!K2 (Appealed)" },
  ])("overdue anyway, the sentence names $cell, which keeps another clock from being judged", ({ row, cell }) => {
    const answer = status(row, "2026-07-01");
    expect([valueOf(answer), said(answer)]).toEqual([
      "Overdue",
      expect.stringContaining(`Cannot tell: for the complaint 'C1', ${cell} cannot be read; enter a date`),
    ]);
  });

  test("the sentence says which clock has not begun", () => {
    expect(said(status(IN_TIME, "2026-01-10"))).toBe(
      "C1, as at 10 January 2026: the Partnership Manager confirms the action by 14 January 2026, 5 working days from 7 January 2026, met on 9 January 2026; " +
        "the Chair gives the outcome or a timescale by 12 February 2026, 20 working days from 15 January 2026, not begun.",
    );
  });

  test.each([
    { given: "running", row: {}, asAt: "2026-06-02", citations: ["GOV 13.4", "GOV 13.5"] },
    {
      given: "with an appeal",
      row: { Appealed: "2026-06-22" },
      asAt: "2026-06-24",
      citations: ["GOV 13.4", "GOV 13.5", "GOV 13.7"],
    },
    { given: "about one agency", row: { About: "Agency" }, asAt: "2026-06-24", citations: ["GOV 13.1"] },
    { given: "not yet received", row: {}, asAt: "2026-05-31", citations: ["GOV 13.4"] },
    {
      given: "an unreadable day of the promise",
      row: { ...acted, "Timescale given": "2026-06-20", "Promised for": "?" },
      asAt: "2026-07-01",
      citations: ["GOV 13.5"],
    },
  ])("$given: the paragraphs", ({ row, asAt, citations }) => {
    expect(status(row, asAt).citations).toEqual(citations);
  });

  test("the sentences of what is not ours, not here yet, and met", () => {
    expect(said(status({ About: "Agency" }, "2026-06-24"))).toBe(
      "C1 is about one agency, so that agency's own complaints process answers it; none of the partnership's time limits applies.",
    );
    expect(said(status({}, "2026-05-31"))).toBe("C1 was received on 1 June 2026, after the day asked about.");
    expect(
      said(
        status(
          { ...acted, "Timescale given": "2026-06-29", "Promised for": "2026-07-31", "Outcome given": "2026-07-31" },
          "2026-09-01",
        ),
      ),
    ).toBe(
      "C1, as at 1 September 2026: the Partnership Manager confirms the action by 8 June 2026, 5 working days from 1 June 2026, met on 8 June 2026; " +
        "the Chair gives the outcome or a timescale by 29 June 2026, 20 working days from 1 June 2026 (Referred is blank, so the day of receipt), met on 29 June 2026; the Chair gives the promised outcome by 31 July 2026, met on 31 July 2026.",
    );
  });

  // Due on Friday 6 November 2026: on the Saturday it is overdue, and no working day has passed.
  test("overdue or late at a weekend counts no working day yet", () => {
    const row = { Received: "2026-10-30" };
    expect(said(status(row, "2026-11-07"))).toContain(
      "5 working days from 30 October 2026, overdue by less than a working day;",
    );
    expect(said(status(row, "2026-11-09"))).toContain("overdue by 1 working day;");
    expect(said(status({ ...row, "Action confirmed": "2026-11-08" }, "2026-11-09"))).toContain(
      "late by less than a working day;",
    );
  });

  test("GOV 13.6, MASA 4.1: an appeal goes to whoever holds the role on its day", () => {
    const register = givenWorkbook({
      Agencies: [
        { Agency: "Police", Type: "Statutory partner" },
        { Agency: "ICB", Type: "Statutory partner" },
      ],
      Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "None" }],
      Seats: [],
      Chairs: [
        { Body: "EB", From: "2024-09-01", To: "2026-03-31", "Chair agency": "Police", Chair: "A" },
        { Body: "EB", From: "2026-04-01", To: "2027-03-31", "Chair agency": "ICB", Chair: "B" },
      ],
      Complaints: [
        { Ref: "1", Kind: "Complaint", Received: "2026-02-02", Appealed: "2026-03-31" },
        { Ref: "2", Kind: "Complaint", Received: "2026-02-02", Appealed: "2026-04-01" },
      ],
    });
    const appeal = (ref: string) => said(complaintDue(register, register.find("Complaints", ref)!, "Appeal"));
    expect(appeal("1")).toBe(
      "1: the Independent Chair (Police – A) confirms the action on the appeal by 16 April 2026, 10 working days from 31 March 2026.",
    );
    expect(appeal("2")).toContain("the Independent Chair (ICB – B) confirms");
    // By the text of 2022 the role has no name.
    expect(said(due({ Received: "2023-05-02", Appealed: "2023-06-01" }, "Appeal"))).toBe(
      "C1: the Independent Chair confirms the action on the appeal by 15 June 2023, 10 working days from 1 June 2023.",
    );
    expect(said(due({ Appealed: "2026-07-01" }, "Appeal"))).toBe(
      "C1: the Independent Chair confirms the action on the appeal by 15 July 2026, 10 working days from 1 July 2026.",
    );
  });

  test("the sentence gives each clock", () => {
    expect(said(status({ "Action confirmed": "2026-06-10" }, "2026-07-01"))).toBe(
      "C1, as at 1 July 2026: the Partnership Manager confirms the action by 8 June 2026, 5 working days from 1 June 2026, late by 2 working days; " +
        "the Chair gives the outcome or a timescale by 29 June 2026, 20 working days from 1 June 2026 (Referred is blank, so the day of receipt), overdue by 2 working days.",
    );
  });
});

describe("GOV 13.8: quarterly counts for the Board", () => {
  const register = givenWorkbook({
    Complaints: [
      {
        Ref: "1",
        Kind: "Complaint",
        Received: "2026-06-30",
        "Action confirmed": "2026-07-01",
        "Outcome given": "2026-07-02",
      },
      {
        Ref: "2",
        Kind: "Compliment",
        Received: "2026-07-01",
        "Action confirmed": "2026-07-20",
        "Outcome given": "2026-07-20",
      },
      { Ref: "3", Kind: "Complaint", Received: "2026-09-30" },
      { Ref: "4", Kind: "Complaint", About: "Agency", Received: "2026-09-30" },
      { Ref: "5", Kind: "Complaint", Received: "2026-11-23" },
      { Ref: "6", Kind: "Complaint", Received: "2026-03-31" },
      { Ref: "7", Kind: "Complaint", Received: "2026-11-22", "Action confirmed": "?" },
      { Ref: "8", Kind: "Compliment", Received: "2026-11-22" },
    ],
  });
  test("by quarter of receipt, up to the day, single agencies apart", () => {
    const answer = complaintCountsIn(register, 2026, on("2026-11-22"));
    const counts =
      answer.status === "answered"
        ? answer.value.map((q) => [q.quarter, q.complaints, q.compliments, q.aboutAgencies, q.late, q.overdue])
        : [];
    expect(counts).toEqual([
      ["Q1 2026-27", 1, 0, 0, 0, 0],
      ["Q2 2026-27", 1, 1, 1, 1, 1],
      ["Q3 2026-27", 1, 1, 0, 0, 0],
      ["Q4 2026-27", 0, 0, 0, 0, 0],
    ]);
    expect(groundsOf(answer)).toEqual([
      "In 2026-27, as at 22 November 2026: 3 complaints and 2 compliments about the partnership, and 1 about single agencies, which their own processes answer.",
      "GOV 13.8",
      "GOV 13.1",
    ]);
  });
});
