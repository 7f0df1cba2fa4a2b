import { complaintsFindings } from "../../../src/governance/complaints/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";

describe("GOV 13: days that cannot follow one another", () => {
  const findings = (row: GivenRow) => [
    ...complaintsFindings(
      givenWorkbook({ Complaints: [{ Ref: "C1", Kind: "Complaint", Received: "2026-06-01", ...row }] }),
      on("2026-11-22"),
    ),
  ];
  const codes = (row: GivenRow) => findings(row).map(({ code, property }) => `${code} ${property}`);
  test.each([
    {
      given: "all in order",
      row: {
        "Action confirmed": "2026-06-01",
        "Outcome given": "2026-06-20",
        Appealed: "2026-06-20",
        "Appeal confirmed": "2026-06-20",
      },
      found: [],
    },
    { given: "confirmed today", row: { "Action confirmed": "2026-11-22" }, found: [] },
    {
      given: "a timescale, and then the outcome",
      row: { "Timescale given": "2026-06-20", "Outcome given": "2026-07-20" },
      found: [],
    },
    {
      given: "a timescale and its day",
      row: { "Timescale given": "2026-06-20", "Promised for": "2026-12-20" },
      found: [],
    },
    {
      given: "a timescale whose day cannot be read is another problem",
      row: { "Timescale given": "2026-06-20", "Promised for": "?" },
      found: [],
    },
    {
      given: "a promise whose timescale cannot be read is another problem",
      row: { "Timescale given": "?", "Promised for": "2026-12-20" },
      found: [],
    },
    {
      given: "an appeal that cannot be read is another problem",
      row: { Appealed: "?", "Appeal confirmed": "2026-06-20" },
      found: [],
    },
    {
      given: "appealed before the outcome",
      row: { "Outcome given": "2026-06-20", Appealed: "2026-06-19" },
      found: ["days-out-of-order appealed"],
    },
    {
      given: "a timescale before it came",
      row: { "Timescale given": "2026-05-31", "Promised for": "2026-06-20" },
      found: ["days-out-of-order timescaleGiven"],
    },
    {
      given: "an outcome before it came",
      row: { "Outcome given": "2026-05-31" },
      found: ["days-out-of-order outcomeGiven"],
    },
    {
      given: "an outcome and a timescale before the referral",
      row: {
        Referred: "2026-06-20",
        "Outcome given": "2026-06-19",
        "Timescale given": "2026-06-19",
        "Promised for": "2026-07-20",
      },
      found: ["days-out-of-order outcomeGiven", "days-out-of-order timescaleGiven"],
    },
    {
      given: "an appeal confirmed before it was raised",
      row: { Appealed: "2026-06-20", "Appeal confirmed": "2026-06-19" },
      found: ["days-out-of-order appealConfirmed"],
    },
    { given: "received tomorrow", row: { Received: "2026-11-23" }, found: ["day-in-the-future received"] },
    {
      given: "every day but the promised one tomorrow",
      row: {
        Referred: "2026-11-23",
        "Action confirmed": "2026-11-23",
        "Outcome given": "2026-11-23",
        "Timescale given": "2026-11-23",
        "Promised for": "2026-11-23",
        Appealed: "2026-11-23",
        "Appeal confirmed": "2026-11-23",
      },
      found: ["referred", "actionConfirmed", "outcomeGiven", "timescaleGiven", "appealed", "appealConfirmed"].map(
        (day) => `day-in-the-future ${day}`,
      ),
    },
  ])("$given", ({ row, found }) => {
    expect(codes(row)).toEqual(found);
  });

  test.each([
    {
      row: { "Action confirmed": "2026-05-31" },
      code: "days-out-of-order",
      property: "actionConfirmed",
      found: "31 May 2026",
      message: "C1: Action confirmed (31 May 2026) is before Received (1 June 2026).",
      fix: "Correct one of the two dates.",
    },
    {
      row: { "Timescale given": "2026-06-20", "Promised for": "2026-06-19" },
      code: "days-out-of-order",
      property: "promisedFor",
      found: "19 June 2026",
      message: "C1: Promised for (19 June 2026) is before Timescale given (20 June 2026).",
      fix: "Correct one of the two dates.",
    },
    {
      row: { "Outcome given": "2026-06-20", Appealed: "2026-06-19" },
      code: "days-out-of-order",
      property: "appealed",
      found: "19 June 2026",
      message: "C1: Appealed (19 June 2026) is before Outcome given (20 June 2026).",
      fix: "Correct one of the two dates.",
    },
    {
      row: { Appealed: "2026-06-20", "Appeal confirmed": "2026-06-19" },
      code: "days-out-of-order",
      property: "appealConfirmed",
      found: "19 June 2026",
      message: "C1: Appeal confirmed (19 June 2026) is before Appealed (20 June 2026).",
      fix: "Correct one of the two dates.",
    },
    {
      row: { "Timescale given": "2026-06-20" },
      code: "timescale-without-day",
      property: "promisedFor",
      found: "",
      message: "C1 was given a timescale, but Promised for is blank, so nothing says when the outcome is overdue.",
      fix: "Enter the promised day in Promised for.",
    },
    {
      row: { "Promised for": "2026-12-20" },
      code: "promise-without-timescale",
      property: "timescaleGiven",
      found: "",
      message: "C1 has a day in Promised for, but Timescale given is blank, so the promised day does not count.",
      fix: "Enter the day the timescale was given.",
    },
    {
      row: { "Appeal confirmed": "2026-06-20" },
      code: "appeal-not-raised",
      property: "appealed",
      found: "",
      message: "C1 has a day in Appeal confirmed, but Appealed is blank.",
      fix: "Enter the day the appeal was raised.",
    },
    {
      row: { Referred: "2026-11-23" },
      code: "day-in-the-future",
      property: "referred",
      found: "23 November 2026",
      message: "C1: Referred is 23 November 2026, which is still to come.",
      fix: "Correct the date, or clear it until it has happened.",
    },
  ])("$code $property: what is said, and what to do", ({ row, ...finding }) => {
    expect(findings(row)).toEqual([
      { severity: "warning", table: "Complaints", row: expect.objectContaining({ ref: "C1" }), ...finding },
    ]);
  });
});
