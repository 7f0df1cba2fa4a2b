import ICAL from "ical.js";
import { calendarFile } from "../../src/files/calendar-file";
import { datesFrom } from "../../src/reports/dates";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../register/given-workbook";

const TABLES: GivenTables = {
  Agencies: [{ Agency: "Derby City Council", Type: "Statutory partner" }],
  Groups: [
    { Group: "EB", Name: "Executive Board", "Quorum rule": "None" },
    { Group: "QA", Name: "Quality, Assurance; Group \\ 1", "Quorum rule": "None", "Agenda request days": 10 },
  ],
  Seats: [
    {
      Seat: "EB-1",
      Group: "EB",
      Agency: "Derby City Council",
      Role: "Head",
      Category: "Chair",
      Name: "Ottilie Quorndon",
    },
  ],
  Holidays: [],
};
const SUMMER: GivenRow = {
  Meeting: "EB-2026-06",
  Group: "EB",
  Date: "2026-06-09",
  Start: "10:00",
  End: "12:30",
  "Chaired by": "EB-1",
};
const WINTER: GivenRow = { Meeting: "EB-2026-12", Group: "EB", Date: "2026-12-01", Start: "10:00", End: "13:00" };

const MADE = new Date(Date.UTC(2026, 4, 1, 9, 0));
const LATER = new Date(Date.UTC(2026, 4, 1, 9, 1));

const fileOf = (meetings: readonly GivenRow[], made = MADE): Promise<string> => {
  const register = givenWorkbook({ ...TABLES, Meetings: meetings });
  return calendarFile(datesFrom(register, on("2026-05-01")).entries, made);
};

/** The entries as Mozilla's reader of calendars has them, by their ids. */
async function read(meetings: readonly GivenRow[], made = MADE): Promise<ReadonlyMap<string, ICAL.Event>> {
  const calendar = new ICAL.Component(ICAL.parse(await fileOf(meetings, made)));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return new Map(calendar.getAllSubcomponents("vevent").map((event) => [idOf(event), new ICAL.Event(event)]));
}
const idOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue("uid"));
const valueOf = (event: ICAL.Event | undefined, name: string): unknown => event?.component.getFirstPropertyValue(name);
const utc = (time: ICAL.Time | undefined): string => time?.toJSDate().toISOString() ?? "";

afterEach(() => ICAL.TimezoneService.reset());

describe("GOV 8.5: a calendar of meetings and their deadlines, read by another program", () => {
  test("a meeting is in London's time, in summer and in winter", async () => {
    const events = await read([SUMMER, WINTER]);
    const [summer, winter] = ["eb-2026-06", "eb-2026-12"].map((id) => events.get(`${id}.meeting@ddscp-governance`));
    expect([utc(summer?.startDate), utc(summer?.endDate)]).toEqual([
      "2026-06-09T09:00:00.000Z",
      "2026-06-09T11:30:00.000Z",
    ]);
    expect([utc(winter?.startDate), utc(winter?.endDate)]).toEqual([
      "2026-12-01T10:00:00.000Z",
      "2026-12-01T13:00:00.000Z",
    ]);
    expect([summer?.startDate.zone.tzid, summer?.summary]).toEqual(["Europe/London", "Executive Board"]);
  });

  test.each([
    { given: "the day before summer time begins", date: "2027-03-27", utcStart: "2027-03-27T10:00:00.000Z" },
    { given: "the day it begins", date: "2027-03-28", utcStart: "2027-03-28T09:00:00.000Z" },
    { given: "the day before it ends", date: "2026-10-24", utcStart: "2026-10-24T09:00:00.000Z" },
    { given: "the day it ends", date: "2026-10-25", utcStart: "2026-10-25T10:00:00.000Z" },
  ])("$given", async ({ date, utcStart }) => {
    const events = await read([{ ...SUMMER, Date: date }]);
    expect(utc(events.get("eb-2026-06.meeting@ddscp-governance")?.startDate)).toBe(utcStart);
  });

  // Counted by hand: 15, 7 and 5 working days before Tuesday 1 December 2026, that day not counted.
  test("the three deadlines are whole days that leave people free, with their paragraph", async () => {
    const events = await read([WINTER]);
    const deadlines = ["agenda-requests", "reports", "papers"].map((part) =>
      events.get(`eb-2026-12.${part}@ddscp-governance`),
    );
    expect(events.size).toBe(4);
    expect(
      deadlines.map((event) => [event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]),
    ).toEqual([
      [true, "2026-11-10", "2026-11-11"],
      [true, "2026-11-20", "2026-11-21"],
      [true, "2026-11-24", "2026-11-25"],
    ]);
    expect(deadlines.map((event) => valueOf(event, "transp"))).toEqual(Array(3).fill("TRANSPARENT"));
    expect(deadlines[2]?.summary).toBe("Agenda and papers go out: Executive Board, 1 December 2026");
    expect(deadlines.every((event) => event?.description.endsWith("(GOV 8.5)"))).toBe(true);
  });

  test("a special meeting has the last day for notice too (GOV 12.23)", async () => {
    const events = await read([{ ...WINTER, Kind: "Special" }]);
    const notice = events.get("eb-2026-12.notice@ddscp-governance");
    expect([notice?.startDate.toString(), notice?.description.endsWith("(GOV 12.23)")]).toEqual(["2026-11-24", true]);
    expect(events.get("eb-2026-12.meeting@ddscp-governance")?.summary).toBe("Executive Board, special meeting");
  });

  test.each([
    {
      given: "no start",
      change: { Start: "", End: "" },
      says: "Meeting EB-2026-12. No time is recorded.",
      start: "2026-12-01",
      end: "2026-12-02",
    },
    {
      given: "no end",
      change: { End: "" },
      says: "Meeting EB-2026-12. No end is recorded; an hour is shown.",
      start: "2026-12-01T10:00:00",
      end: "2026-12-01T11:00:00",
    },
    {
      given: "an end past midnight",
      change: { Start: "20:00", End: "00:30" },
      says: "Meeting EB-2026-12.",
      start: "2026-12-01T20:00:00",
      end: "2026-12-02T00:30:00",
    },
    {
      given: "a year's end",
      change: { Date: "2026-12-31", Start: "", End: "" },
      says: "Meeting EB-2026-12. No time is recorded.",
      start: "2026-12-31",
      end: "2027-01-01",
    },
  ])("$given", async ({ change, says, start, end }) => {
    const event = (await read([{ ...WINTER, ...change }])).get("eb-2026-12.meeting@ddscp-governance");
    expect([event?.description, event?.startDate.toString(), event?.endDate.toString()]).toEqual([says, start, end]);
  });

  test("what has moved keeps its ids, and a file made later is the later one", async () => {
    const before = await read([WINTER]);
    const after = await read([{ ...WINTER, Date: "2026-12-08" }], LATER);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [id, event] of after) {
      expect(Number(valueOf(event, "sequence"))).toBe(Number(valueOf(before.get(id), "sequence")) + 1);
      expect(String(valueOf(event, "dtstamp"))).toBe("2026-05-01T09:01:00Z");
    }
  });

  test("a cancelled meeting and its deadlines say so, and leave people free", async () => {
    const events = await read([{ ...WINTER, Status: "Cancelled" }]);
    expect([...events.values()].map((event) => [valueOf(event, "status"), valueOf(event, "transp")])).toEqual(
      Array(4).fill(["CANCELLED", "TRANSPARENT"]),
    );
    expect([...events.values()].every(({ summary }) => summary.startsWith("Cancelled: "))).toBe(true);
  });

  test("signs that calendars know are text, and ids are of letters that they take", async () => {
    const row = { ...WINTER, Meeting: "QA 2026/12; x:y", Group: "QA" };
    const [[id, event] = []] = [...(await read([row]))];
    expect([id, event?.summary]).toEqual([
      "qa%202026%2F12%3B%20x%3Ay.meeting@ddscp-governance",
      "Quality, Assurance; Group \\ 1",
    ]);
  });

  test("a line of a cell begins no property", async () => {
    const Groups = [{ Group: "EB", Name: "Board\r\nATTENDEE:mailto:a@b.example\nEND:VEVENT", "Quorum rule": "None" }];
    const register = givenWorkbook({ ...TABLES, Groups, Meetings: [WINTER] });
    const file = await calendarFile(datesFrom(register, on("2026-05-01")).entries, MADE);
    expect(file.split("\r\n").filter((line) => /^(ATTENDEE|END:VEVENT)/.test(line))).toEqual(
      Array(4).fill("END:VEVENT"),
    );
  });

  test("no line is over 75 octets, whatever the letters, and no letter is parted", async () => {
    const Groups = [
      { Group: "EB", Name: `Bwrdd ŵ ${"é".repeat(60)}${"\u{1F4C5}".repeat(30)} – end`, "Quorum rule": "None" },
    ];
    const register = givenWorkbook({ ...TABLES, Groups, Meetings: [WINTER] });
    const file = await calendarFile(datesFrom(register, on("2026-05-01")).entries, MADE);
    expect(Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)))).toBe(75);
    const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("summary")).toBe(Groups[0]?.Name);
  });

  test("nobody is named", async () => {
    expect(await fileOf([SUMMER, WINTER])).not.toMatch(/Quorndon|ATTENDEE|ORGANIZER|mailto/);
  });

  test("meetings before the day asked, and a second row of the same id, are no entries", async () => {
    const rows = [{ ...WINTER, Meeting: "EB-OLD", Date: "2026-04-30" }, WINTER, { ...WINTER, Date: "2026-12-08" }];
    expect((await read(rows)).size).toBe(4);
  });

  test("a deadline that cannot be told is left out, with its sentence", () => {
    const register = givenWorkbook({
      ...TABLES,
      Groups: [{ Group: "CSG", Name: "Corporate Group", "Quorum rule": "None" }],
      Meetings: [{ ...WINTER, Group: "CSG" }],
    });
    const { entries, untold } = datesFrom(register, on("2026-05-01"));
    expect(entries.map(({ id }) => id)).toEqual(["eb-2026-12.meeting", "eb-2026-12.reports", "eb-2026-12.papers"]);
    expect(untold).toHaveLength(1);
    expect(untold[0]).toMatch(/^Last day to ask for an agenda item, EB-2026-12: /);
  });
});
