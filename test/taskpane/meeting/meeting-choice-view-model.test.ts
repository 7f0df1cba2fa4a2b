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

describe("the meetings to choose from", () => {
  const register = givenWorkbook({ Groups: GROUPS, Meetings: MEETINGS });
  const ids = (body: string, search: string, today: string) =>
    meetingChoices(register, { body, search }, on(today)).meetings.map(({ id }) => id);

  test.each([
    {
      given: "all, the nearest first",
      body: "",
      search: "",
      today: "2026-06-04",
      found: ["QA-S-2026", "QA-2026-06", "EB-2026-06", "EB-2026-03"],
    },
    {
      given: "of two as near, the one to come",
      body: "",
      search: "2026-06",
      today: "2026-06-06",
      found: ["EB-2026-06", "QA-2026-06"],
    },
    { given: "one body's", body: "EB", search: "", today: "2026-06-04", found: ["EB-2026-06", "EB-2026-03"] },
    { given: "a month written out", body: "", search: "march", today: "2026-06-04", found: ["EB-2026-03"] },
    { given: "a day as the list shows it", body: "", search: "10 jun", today: "2026-06-04", found: ["EB-2026-06"] },
    {
      given: "words in any order and case",
      body: "",
      search: "ASSURANCE 2 June",
      today: "2026-06-04",
      found: ["QA-2026-06"],
    },
    { given: "nothing that fits", body: "EB", search: "QA", today: "2026-06-04", found: [] },
  ])("$given", ({ body, search, today, found }) => {
    expect(ids(body, search, today)).toEqual(found);
  });

  test("a meeting is called by its day, its body and what is special about it", () => {
    const { meetings } = meetingChoices(register, { body: "QA", search: "" }, on("2026-06-05"));
    expect(meetings.map(({ label }) => label)).toEqual([
      "5 Jun 2026 · Quality Assurance Group · special · cancelled",
      "2 Jun 2026 · Quality Assurance Group",
    ]);
  });

  test("more than 60 are counted, not listed", () => {
    const many = Array.from({ length: 75 }, (_, at) => ({ Meeting: `M-${at}`, Group: "QA", Date: "2026-06-02" }));
    const { meetings, more } = meetingChoices(
      givenWorkbook({ Groups: GROUPS, Meetings: many }),
      {
        body: "",
        search: "",
      },
      on("2026-06-02"),
    );
    expect([meetings.length, more]).toEqual([60, 15]);
  });

  test("a meeting that is gone has no model", () => {
    expect(meetingModel(register, "EB-1999-01", on("2026-06-04"))).toBeNull();
    expect(meetingModel(register, "EB-2026-06", on("2026-06-04"))).toMatchObject({
      body: "Executive Board",
      when: "Wednesday 10 June 2026 · EB-2026-06",
    });
  });
});
