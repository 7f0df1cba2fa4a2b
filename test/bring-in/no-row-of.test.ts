import type { Register } from "../../src/register/register";
import { givenWorkbook } from "../register/given-workbook";
import { planFor } from "./plans";
import type { GivenSheet } from "./sheets";
import { SHARED as TEN } from "./ten-sheets";

/** With a core seat of no agency; the lay member of the ten sheets is in no core seat, and so counted as absent by nothing. */
const SHARED: typeof TEN = {
  ...TEN,
  Seats: [...(TEN.Seats ?? []), { Seat: "S7", Group: "QA", Role: "Archive", Category: "Core" }],
};
const EMPTY = () => givenWorkbook(SHARED);

const SHEET: GivenSheet = {
  sheet: "QA 2026",
  rows: [
    ["Agency", "14/01/2026", "11/03/2026"],
    ["North Council", "P", "P"],
    ["South Council", "P", "A"],
    ["Police", "P", "P"],
  ],
};
const BOTH =
  "Health and Archive have a seat in QA, but no line on the sheet. A closed register counts them as absent: where you do not know, add their rows to Attendance, or set Register to Open in Meetings.";
const withMeetings = (change: Readonly<Record<string, string>>): Register =>
  givenWorkbook({ ...SHARED, Meetings: (SHARED.Meetings ?? []).map((row) => ({ ...row, ...change })) });

describe("marks that wait for an answer", () => {
  test.each([
    {
      given: "a name that no seat has",
      line: ["Somebody", "P", "P"],
      says: "2 marks wait for an answer and stay out. A closed register counts whoever has no row as absent: answer first, or set Register to Open in Meetings until you have.",
    },
    {
      given: "a mark that may mean two things",
      line: ["Health", "P", "P?"],
      says: "1 mark waits for an answer and stays out. A closed register counts whoever has no row as absent: answer first, or set Register to Open in Meetings until you have.",
    },
  ])("$given: how many, and what a closed register makes of them", ({ line, says }) => {
    expect(planFor({ ...SHEET, rows: [...SHEET.rows, line] }, EMPTY()).warnings).toEqual([says]);
  });
});

describe("who has a seat and no line on the sheet", () => {
  test("is named, as a closed register counts them as absent; probation's seat begins in June", () => {
    expect(planFor(SHEET, EMPTY()).warnings).toEqual([BOTH]);
  });

  test.each([
    { given: "the registers of the meetings are open", register: withMeetings({ Register: "Open" }), sheet: SHEET },
    {
      given: "they have rows in Attendance already",
      register: givenWorkbook({
        ...SHARED,
        Attendance: ["QA-2026-01", "QA-2026-03"].flatMap((Meeting) => [
          { Meeting, Seat: "S4", Status: "Absent" },
          { Meeting, Seat: "S7", Status: "" },
        ]),
      }),
      sheet: SHEET,
    },
    {
      given: "they have a line with nothing that counts on it",
      register: EMPTY(),
      sheet: { ...SHEET, rows: [...SHEET.rows, ["Health", "n/a", "n/a"], ["Archive", "", "P"]] },
    },
    {
      given: "everybody has a line",
      register: EMPTY(),
      sheet: { ...SHEET, rows: [...SHEET.rows, ["Health", "P", "A"], ["Archive", "A", "A"]] },
    },
  ])("is not said where $given", ({ register, sheet }) => {
    expect(planFor(sheet, register).warnings).toEqual([]);
  });

  test("of one alone, in the singular; an agency's own row without a seat is a line too", () => {
    const register = givenWorkbook({
      ...SHARED,
      Attendance: ["QA-2026-01", "QA-2026-03"].map((Meeting) => ({ Meeting, Agency: "Health", Status: "Present" })),
    });
    expect(planFor(SHEET, register).warnings).toEqual([
      BOTH.replace("Health and Archive have", "Archive has").replace("them", "it").replace("their", "its"),
    ]);
  });

  test("of many each is named, as each will count as absent", () => {
    const more = ["Fire", "Ambulance"].map((Role) => ({ Seat: Role, Group: "QA", Role, Category: "Core" }));
    const register = givenWorkbook({ ...SHARED, Seats: [...(SHARED.Seats ?? []), ...more] });
    const sheet = { ...SHEET, rows: SHEET.rows.slice(0, 3) };
    expect(planFor(sheet, register).warnings?.[0]).toMatch(
      /^Police, Health, Archive, Fire and Ambulance have a seat in QA, but no line on the sheet\. A closed register counts them/,
    );
  });

  test("is not said of meetings that are added with their registers open, and then nobody counts as absent for want of a row", () => {
    const register = givenWorkbook({ ...SHARED, Meetings: [] });
    const asked = planFor(SHEET, register);
    expect(asked.questions.map(({ id, offers }) => [id, offers])).toEqual([
      ["meetings-qa", ["Add them", "Add them, their registers open", "Leave out"]],
    ]);
    const added = (answer: string) => {
      const { rows, warnings } = planFor(SHEET, register, { answers: { "meetings-qa": answer } });
      return { warnings, open: rows.filter(({ table }) => table === "Meetings").map(({ values }) => values.Register) };
    };
    expect(added("Add them")).toEqual({ warnings: [BOTH], open: [undefined, undefined] });
    expect(added("Add them, their registers open")).toEqual({ warnings: [], open: ["Open", "Open"] });
  });
});
