import { dateConcerns } from "../../../src/governance/diary/date-concerns";
import { draftMeeting } from "../../../src/governance/diary/draft-meeting";
import { meetingId } from "../../../src/governance/diary/meeting-id";
import { sayConcern } from "../../../src/governance/diary/words";
import { type GivenTables, givenWorkbook, on } from "../../register/given-workbook";

const GROUPS = [
  { Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" },
  {
    Group: "QA",
    Name: "Quality Assurance Group",
    "Quorum rule": "Statutory partners and most agencies",
    To: "2028-03-31",
  },
];
const BOARD = { Meeting: "EB-2027-06", Group: "EB", Date: "2027-06-01" };

interface Asked {
  readonly date: string;
  readonly today?: string;
  readonly group?: string;
  readonly kind?: "Ordinary" | "Special";
  readonly tables?: GivenTables;
  readonly planned?: { readonly group: string; readonly date: string };
}

function concerns({ date, today = "2027-01-01", group = "QA", kind = "Ordinary", tables, planned }: Asked) {
  const register = givenWorkbook({ Groups: GROUPS, Meetings: [BOARD], Holidays: [], ...tables });
  const meeting = draftMeeting(register, { group, date: on(date), start: null, end: null, kind });
  return dateConcerns(register, meeting, {
    today: on(today),
    planned: planned === undefined ? [] : [{ group: planned.group, date: on(planned.date) }],
  }).map((concern) => `${sayConcern(concern)} ${concern.paragraph}`);
}

describe("what should be known of a day before a meeting is put on it (GOV 8.5, 12.38, 10.3a)", () => {
  test.each<{ given: string; asked: Asked; is: readonly string[] }>([
    { given: "a Wednesday with nothing", asked: { date: "2027-06-09" }, is: [] },
    { given: "a Saturday", asked: { date: "2027-06-05" }, is: ["It is a Saturday. GOV 8.5"] },
    { given: "a bank holiday", asked: { date: "2027-03-29" }, is: ["It is a holiday: Easter Monday. GOV 8.5"] },
    {
      given: "a closure of Holidays",
      asked: {
        date: "2027-06-09",
        tables: { Holidays: [{ Date: "2027-06-09", Name: "Training day", Kind: "Local closure" }] },
      },
      is: ["It is a holiday: Training day. GOV 8.5"],
    },
    {
      given: "a bank holiday that Holidays takes away",
      asked: {
        date: "2027-03-29",
        tables: { Holidays: [{ Date: "2027-03-29", Name: "Easter Monday", Kind: "Not a holiday" }] },
      },
      is: [],
    },
    {
      given: "beyond the known holidays",
      asked: { date: "2036-06-10", group: "EB" },
      is: ["Bank holidays are known up to 2035 only. GOV 8.5"],
    },
    {
      given: "the Board's day",
      asked: { date: "2027-06-01" },
      is: ["Executive Board meets on the same day. GOV 10.3a"],
    },
    {
      given: "the day the Board is planned for",
      asked: { date: "2027-06-09", planned: { group: "EB", date: "2027-06-09" } },
      is: ["Executive Board meets on the same day. GOV 10.3a"],
    },
    {
      given: "a day another body is planned for",
      asked: { date: "2027-06-09", group: "EB", planned: { group: "QA", date: "2027-06-09" } },
      is: [],
    },
    {
      given: "its own day again",
      asked: { date: "2027-06-01", group: "EB" },
      is: ["Executive Board meets on the same day. GOV 10.3a"],
    },
    {
      given: "the Board's day, cancelled",
      asked: { date: "2027-06-01", tables: { Meetings: [{ ...BOARD, Status: "Cancelled" }] } },
      is: [],
    },
    {
      given: "after the body has closed",
      asked: { date: "2028-04-05" },
      is: ["Quality Assurance Group is not open that day. GOV 10.3"],
    },
    // Ten working days before Wednesday 9 June 2027, over the bank holiday of 31 May, is Tuesday 25 May.
    { given: "the last day for agenda requests", asked: { date: "2027-06-09", today: "2027-05-25" }, is: [] },
    {
      given: "the day after it",
      asked: { date: "2027-06-09", today: "2027-05-26" },
      is: ["The last day for agenda requests, 25 May 2027, is over. GOV 8.5"],
    },
    // Seven days before it is 2 June.
    {
      given: "the last day to give a special meeting's notice",
      asked: { date: "2027-06-09", today: "2027-06-02", kind: "Special" },
      is: ["The last day for agenda requests, 25 May 2027, is over. GOV 8.5"],
    },
    {
      given: "the day after that",
      asked: { date: "2027-06-09", today: "2027-06-03", kind: "Special" },
      is: [
        "The last day to give its notice, 2 June 2027, is over. GOV 12.38",
        "The last day for agenda requests, 25 May 2027, is over. GOV 8.5",
      ],
    },
    {
      given: "the same of the Board, by its own paragraph",
      asked: { date: "2027-06-09", today: "2027-06-03", kind: "Special", group: "EB" },
      is: [
        "The last day to give its notice, 2 June 2027, is over. GOV 12.23",
        // Fifteen working days before, over the bank holiday of 31 May.
        "The last day for agenda requests, 18 May 2027, is over. GOV 8.5",
      ],
    },
  ])("$given", ({ asked, is }) => {
    expect(concerns(asked)).toEqual(is);
  });
});

describe("what a new meeting is called: as the workbook's meetings are", () => {
  const idFor = (
    ids: readonly (readonly [id: string, group: string, date: string, kind?: string])[],
    kind: "Ordinary" | "Special" = "Ordinary",
  ) =>
    meetingId(
      givenWorkbook({
        Groups: GROUPS,
        Meetings: ids.map(([Meeting, Group, Date, Kind = ""]) => ({ Meeting, Group, Date, Kind })),
      }),
      { group: "QA", date: on("2027-06-09"), kind },
    );

  test.each<{ given: string; ids: Parameters<typeof idFor>[0]; kind?: "Special"; is: string }>([
    { given: "none yet", ids: [], is: "QA-2027-06" },
    { given: "none yet, a special one", ids: [], kind: "Special", is: "QA-2027-06-S" },
    { given: "with the day", ids: [["QA 2027/02/11", "QA", "2027-02-11"]], is: "QA 2027/06/09" },
    { given: "another body's form", ids: [["EB/2027.06", "EB", "2027-06-01"]], is: "QA/2027.06" },
    {
      given: "its own form before another's",
      ids: [
        ["EB/2027.06", "EB", "2027-06-01"],
        ["QA-2027-02", "QA", "2027-02-11"],
      ],
      is: "QA-2027-06",
    },
    { given: "numbers that say nothing", ids: [["Meeting 12", "QA", "2027-02-11"]], is: "QA-2027-06" },
    {
      given: "special ones",
      ids: [["QA-2027-02-X", "QA", "2027-02-11", "Special"]],
      kind: "Special",
      is: "QA-2027-06-X",
    },
    { given: "one that is taken", ids: [["QA-2027-06", "QA", "2027-06-02"]], is: "QA-2027-06-2" },
    {
      given: "two that are taken",
      ids: [
        ["QA-2027-06", "QA", "2027-06-02"],
        ["qa-2027-06-2", "QA", "2027-06-03"],
      ],
      is: "QA-2027-06-3",
    },
  ])("$given", ({ ids, kind, is }) => {
    expect(idFor(ids, kind)).toBe(is);
  });

  test("one that another planned meeting is to have is taken", () => {
    const register = givenWorkbook({ Groups: GROUPS, Meetings: [] });
    expect(
      meetingId(register, { group: "QA", date: on("2027-06-09"), kind: "Ordinary" }, new Set(["qa-2027-06"])),
    ).toBe("QA-2027-06-2");
  });
});
