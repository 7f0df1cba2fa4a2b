import { Entries } from "../../../src/taskpane/marking/entries";
import type { MarkedColumn } from "../../../src/taskpane/meeting/attendance-cells";
import { isToRead, notYetMarked, registerShown } from "../../../src/taskpane/meeting/register-shown";
import { registerModel, type RegisterModel } from "../../../src/taskpane/meeting/register-view-model";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const seat = (id: string, more: GivenRow = {}): GivenRow => ({
  Seat: id,
  Group: "QA",
  Agency: "City",
  Role: `Role ${id}`,
  Category: "Core",
  Name: `Member ${id}`,
  ...more,
});

const SEATS = [
  seat("QA-3", { Category: "Co-chair" }),
  seat("QA-1"),
  seat("QA-2", { Name: "Vacant" }),
  seat("QA-4", { Category: "Papers only", Name: "" }),
  seat("QA-5", { To: "2026-03-01" }),
  seat("QA-6", { From: "2026-03-02" }),
  seat("EB-1", { Group: "EB" }),
];

/** Quality Assurance, which meets on 2 March 2026; the rows of Attendance are as given. */
function quality(
  rows: readonly GivenRow[],
  seats: readonly GivenRow[] = SEATS,
  { today = "2026-03-02", meeting = {} }: { readonly today?: string; readonly meeting?: GivenRow } = {},
): RegisterModel {
  const register = givenWorkbook({
    Agencies: [{ Agency: "City", Type: "Statutory partner" }],
    Groups: ["QA", "EB"].map((code) => ({ Group: code, Name: code, "Quorum rule": "Statutory partners" })),
    Seats: seats,
    Meetings: [
      { Meeting: "QA-0", Group: "QA", Date: "2025-12-01" },
      { Meeting: "QA-C", Group: "QA", Date: "2026-02-01", Status: "Cancelled" },
      { Meeting: "QA-A", Group: "QA", Date: "2026-03-02", ...meeting },
    ],
    Attendance: rows,
  });
  const model = registerModel(register, "QA-A", on(today));
  if (model === null) throw new Error("no meeting");
  return model;
}

const row = (more: GivenRow): GivenRow => ({ Meeting: "QA-A", ...more });
const shown = (model: RegisterModel) =>
  registerShown(model, new Entries<MarkedColumn>(), { opened: new Map(), savedAt: "", isReading: false });

describe("who is to be marked at a meeting (GOV 11.3b)", () => {
  test("each seat in force that day, in the order of Seats", () => {
    expect(quality([]).seats.map(({ name, role, note, isAwaited }) => [name, role, note, isAwaited])).toEqual([
      ["Member QA-3", "Role QA-3", "Co-chair", true],
      ["Member QA-1", "Role QA-1", "", true],
      ["Vacant", "Role QA-2", "", false],
      ["Role QA-4", "", "Papers only", false],
      ["Member QA-6", "Role QA-6", "", true],
    ]);
  });

  test("who came for a seat before is offered, the latest first and each once; not at a cancelled meeting", () => {
    const deputy = (Meeting: string, Deputy: string): GivenRow => ({ Meeting, Seat: "QA-1", Status: "Deputy", Deputy });
    const { seats } = quality([
      deputy("QA-0", "Inspector 4"),
      deputy("QA-C", "Inspector 9"),
      deputy("QA-0", "inspector 4"),
      deputy("QA-0", "Inspector 7"),
    ]);
    expect(seats.map(({ deputies }) => deputies)).toEqual([[], ["Inspector 4", "Inspector 7"], [], [], []]);
  });

  test("a seat is marked by its row, wherever that stands and however the seat is spelled", () => {
    const { seats } = quality([
      row({ Seat: "QA-1", Status: "Present (remote)" }),
      row({ Seat: "qa-3", Status: "Absent" }),
    ]);
    expect(seats.slice(0, 2).map(({ position, cells, row: held }) => [position, cells.status, held])).toEqual([
      [1, "Absent", { Meeting: "QA-A", Seat: "qa-3" }],
      [0, "Remote", { Meeting: "QA-A", Seat: "QA-1" }],
    ]);
  });

  test("a seat with two rows has two lines, told apart by their times", () => {
    const { seats } = quality([
      row({ Seat: "QA-1", Status: "Present", Left: "10:30" }),
      row({ Seat: "QA-1", Status: "Deputy", Arrived: "10:30", Deputy: "Inspector 4", Briefed: "y" }),
    ]);
    expect(seats.slice(1, 3)).toMatchObject([
      { note: "", isAwaited: true, row: { Seat: "QA-1", Arrived: "", Left: "10:30" } },
      {
        note: "Another row",
        isAwaited: false,
        row: { Seat: "QA-1", Arrived: "10:30", Left: "" },
        cells: { deputy: "Inspector 4", briefed: "Yes" },
      },
    ]);
    expect(new Set(seats.map(({ key }) => key)).size).toBe(seats.length);
  });

  test.each([
    {
      given: "an agency without a seat",
      is: { Agency: "Charity", Name: "Worker 2" },
      line: ["Worker 2", "Charity", "No seat"],
      held: { Meeting: "QA-A", Seat: "", Agency: "Charity", Name: "Worker 2" },
    },
    {
      given: "a seat of another group",
      is: { Seat: "EB-1" },
      line: ["Member EB-1", "City", "Seat EB-1 is not of this group that day"],
      held: { Meeting: "QA-A", Seat: "EB-1" },
    },
    {
      given: "a seat that ended the day before",
      is: { Seat: "QA-5" },
      line: ["Member QA-5", "City", "Seat QA-5 is not of this group that day"],
      held: { Meeting: "QA-A", Seat: "QA-5" },
    },
    {
      given: "a seat that no row of Seats has",
      is: { Seat: "QA-9" },
      line: ["QA-9", "", "No seat is called QA-9"],
      held: { Meeting: "QA-A", Seat: "QA-9" },
    },
  ])("listed below: a row for $given", ({ is, line, held }) => {
    const { seats, others } = quality([row({ ...is, Status: "Present" })]);
    expect(seats).toHaveLength(5);
    expect(others.map(({ name, agency, note, row: found }) => [[name, agency, note], found])).toEqual([[line, held]]);
  });

  test.each([
    { given: "marked by its letter", status: "Deputy", other: "", count: "1 of 3 marked" },
    { given: "said to come before the day: not marked yet", status: "Coming", other: "Coming", count: "0 of 3 marked" },
    { given: "not expected", status: "Not expected", other: "Not expected", count: "1 of 3 marked" },
    { given: "a word that cannot be read", status: "Prseent", other: "Prseent", count: "1 of 3 marked" },
  ])("$given", ({ status, other, count }) => {
    const model = shown(quality([row({ Seat: "QA-1", Status: status })]));
    expect([model.seats[1]?.otherStatus, model.count]).toEqual([other, count]);
  });

  test("a seat that is not awaited counts once it is marked", () => {
    expect(shown(quality([row({ Seat: "QA-4", Status: "Present" })])).count).toBe("1 of 4 marked");
  });

  test("all the rest: those awaited who are not marked, or only said that they come", () => {
    const model = quality([row({ Seat: "QA-1", Status: "Apologies" }), row({ Seat: "QA-3", Status: "Coming" })]);
    expect(notYetMarked(model, new Entries<MarkedColumn>()).map(({ name }) => name)).toEqual([
      "Member QA-3",
      "Member QA-6",
    ]);
  });

  test("as last time: how each seat was marked at the last meeting that was held", () => {
    const before = (meeting: string, id: string, status: string): GivenRow => ({
      Meeting: meeting,
      Seat: id,
      Status: status,
    });
    const model = quality([
      before("QA-0", "QA-1", "Remote"),
      before("QA-0", "QA-3", "Coming"),
      before("QA-C", "QA-3", "Absent"),
    ]);
    expect(model.seats.map(({ lastTime }) => lastTime)).toEqual(["", "Remote", "", "", ""]);
    expect(shown(model).hasLastTime).toBe(true);
  });

  test("the details that are filled in are said beside the person", () => {
    const model = quality([
      row({
        Seat: "QA-1",
        Status: "Deputy",
        Deputy: "Inspector 4",
        Briefed: "No",
        Reason: "Leave",
        Arrived: 0.4375,
        Left: "11.30",
      }),
    ]);
    expect(shown(model).seats[1]?.details).toBe(
      "deputy Inspector 4 · not briefed · Leave · arrived 10:30 · left 11:30",
    );
  });

  test.each([
    {
      given: "Attendance is missing",
      without: "Attendance" as const,
      none: "The workbook has no table named Attendance.",
    },
    { given: "Seats is missing", without: "Seats" as const, none: "The workbook has no table named Seats." },
  ])("$given: it is said, and nobody can be marked", ({ without, none }) => {
    const register = givenWorkbook({
      Groups: [{ Group: "QA", Name: "QA", "Quorum rule": "Statutory partners" }],
      Meetings: [{ Meeting: "QA-A", Group: "QA", Date: "2026-03-02" }],
      Seats: [],
      Attendance: [],
    });
    register.close(without);
    expect(registerModel(register, "QA-A", on("2026-03-02"))).toMatchObject({ none, seats: [] });
  });

  test("a meeting that is gone has no register", () => {
    expect(registerModel(givenWorkbook({ Meetings: [] }), "QA-A", on("2026-03-02"))).toBeNull();
  });
});

describe("whether a register opens to be read", () => {
  const ALL = ["QA-3", "QA-1", "QA-6"].map((Seat) => row({ Seat, Status: "Present" }));
  const none = new Entries<MarkedColumn>();

  test.each([
    { given: "over, and everybody is marked", today: "2026-03-03", rows: ALL, isRead: true },
    { given: "on its day", today: "2026-03-02", rows: ALL, isRead: false },
    { given: "over, and somebody is not marked", today: "2026-03-03", rows: ALL.slice(1), isRead: false },
    { given: "over, and nobody is marked", today: "2026-03-03", rows: [], isRead: false },
    {
      given: "over, and Meetings says it is open",
      ...{ today: "2026-03-03", rows: ALL, meeting: { Register: "Open" }, isRead: false },
    },
    {
      given: "closed with somebody not marked",
      ...{ today: "2026-03-02", rows: ALL.slice(1), meeting: { Register: "Closed" }, isRead: true },
    },
  ])("$given: $isRead", ({ rows, isRead, ...more }) => {
    expect(isToRead(quality(rows, SEATS, more), none)).toBe(isRead);
  });

  test("not while something marked waits to be saved", () => {
    const model = quality(ALL, SEATS, { today: "2026-03-03" });
    const entries = new Entries<MarkedColumn>();
    const [first] = model.seats;
    if (first === undefined) throw new Error("no seat");
    entries.mark(first, { status: "Absent" });
    expect(isToRead(model, entries)).toBe(false);
  });
});
