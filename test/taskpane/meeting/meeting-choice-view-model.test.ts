import { meetingChoices } from "../../../src/taskpane/meeting/meeting-choice-view-model";
import { meetingModel } from "../../../src/taskpane/meeting/meeting-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  { Group: "QA", Name: "Quality Assurance Group", "Quorum rule": "Statutory partners and most agencies" },
];

const MEETINGS = [
  { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
  { Meeting: "EB-2026-06", Group: "EB", Date: "2026-06-10" },
  { Meeting: "QA-2026-06", Group: "QA", Date: "2026-06-02" },
  { Meeting: "QA-S-2026", Group: "QA", Date: "2026-06-05", Kind: "Special", Status: "Cancelled" },
];

const AGENCIES = [
  { Agency: "Derbyshire Constabulary", Type: "Statutory partner", Aliases: "Derbyshire Police" },
  { Agency: "Derby City Council", Type: "Statutory partner" },
];

const SEATS = [{ Seat: "QA-1", Group: "QA", Agency: "Derbyshire Constabulary", Role: "Member", Category: "Core" }];

describe("the meetings to choose from", () => {
  const register = givenWorkbook({ Agencies: AGENCIES, Groups: GROUPS, Seats: SEATS, Meetings: MEETINGS });
  const ids = (search: string, today = "2026-06-04") =>
    meetingChoices(register, search, on(today)).meetings.map(({ id }) => id);

  // 31 March 2026 is a Tuesday, 2 June a Tuesday, 5 June a Friday, 10 June a Wednesday.
  test.each([
    { given: "all, by date", search: "", found: ["EB-2026-03", "QA-2026-06", "QA-S-2026", "EB-2026-06"] },
    { given: "a day with its year", search: "10/6/2026", found: ["EB-2026-06"] },
    { given: "the same with noughts", search: "10/06/2026", found: ["EB-2026-06"] },
    { given: "with a year of two digits", search: "10.6.26", found: ["EB-2026-06"] },
    { given: "without its year", search: "10/6", found: ["EB-2026-06"] },
    { given: "the month first is another day", search: "6/10/2026", found: [] },
    { given: "as machines write it", search: "2026-06-10", found: ["EB-2026-06"] },
    { given: "a day in words", search: "10 Jun", found: ["EB-2026-06"] },
    { given: "an ordinal", search: "2nd June 2026", found: ["QA-2026-06"] },
    { given: "a day of a month", search: "2nd of June", found: ["QA-2026-06"] },
    { given: "a day with hyphens and a year of two digits", search: "10-Jun-26", found: ["EB-2026-06"] },
    { given: "a day in one word", search: "10jun2026", found: ["EB-2026-06"] },
    { given: "a day in words with a year of two digits", search: "31 March 26", found: ["EB-2026-03"] },
    { given: "a day by its name from today, 4 June", search: "tomorrow", found: ["QA-S-2026"] },
    { given: "a number before a word that is no month", search: "2 qa", found: ["QA-2026-06"] },
    { given: "another year", search: "10 June 2027", found: [] },
    { given: "a weekday", search: "Tuesday", found: ["EB-2026-03", "QA-2026-06"] },
    { given: "a weekday in short, and a month", search: "tues june", found: ["QA-2026-06"] },
    { given: "a month", search: "march", found: ["EB-2026-03"] },
    { given: "a code", search: "qa", found: ["QA-2026-06", "QA-S-2026"] },
    { given: "an id", search: "eb-2026-06", found: ["EB-2026-06"] },
    { given: "words in any order and case", search: "ASSURANCE 2 June", found: ["QA-2026-06"] },
    { given: "what is special", search: "special", found: ["QA-S-2026"] },
    { given: "nothing that fits", search: "EB QA", found: [] },
    { given: "text with markup", search: "<b>", found: [] },
  ])("$given: $search", ({ search, found }) => {
    expect(ids(search)).toEqual(found);
  });

  test("an agency's word finds the meetings of the bodies with a seat for it, and says so", () => {
    const { meetings, foundBy } = meetingChoices(register, "police", on("2026-06-04"));
    expect(meetings.map(({ id }) => id)).toEqual(["QA-2026-06", "QA-S-2026"]);
    expect(foundBy).toBe("With a seat for Derbyshire Constabulary:");
    expect(meetingChoices(register, "city council", on("2026-06-04"))).toMatchObject({ meetings: [], foundBy: "" });
  });

  test.each([
    { given: "the nearest", today: "2026-06-03", nearest: "QA-2026-06" },
    { given: "of two as near, the one to come", today: "2026-06-06", search: "2026-06", nearest: "EB-2026-06" },
  ])("$given is taken at first", ({ today, search = "", nearest }) => {
    expect(meetingChoices(register, search, on(today)).nearest).toBe(nearest);
  });

  test("a meeting is called by its day, its body and what is special about it", () => {
    const { meetings } = meetingChoices(register, "QA", on("2026-06-05"));
    expect(meetings.map(({ day, what }) => `${day} ${what}`)).toEqual([
      "Tue 2 Jun Quality Assurance Group",
      "Fri 5 Jun Quality Assurance Group · special · cancelled",
    ]);
    expect(meetingChoices(register, "2/6", on("2027-06-05")).meetings[0]?.day).toBe("Tue 2 Jun 2026");
  });

  test("more than 60 are counted, and the nearest are listed", () => {
    const many = Array.from({ length: 75 }, (_, at) => ({ Meeting: `M-${at}`, Group: "QA", Date: 46000 + at }));
    const { meetings, more } = meetingChoices(
      givenWorkbook({ Groups: GROUPS, Meetings: many }),
      "",
      46074 as ReturnType<typeof on>,
    );
    expect([meetings.length, more, meetings[0]?.id, meetings.at(-1)?.id]).toEqual([60, 15, "M-15", "M-74"]);
  });

  test("a meeting that is gone has no model", () => {
    expect(meetingModel(register, "EB-1999-01", on("2026-06-04"))).toBeNull();
    expect(meetingModel(register, "EB-2026-06", on("2026-06-04"))).toMatchObject({
      body: "Executive Board",
      when: "Wed 10 Jun",
    });
  });
});
