import fc from "fast-check";
import { minuteOfDay, type MinuteOfMeeting, toClock } from "../../../src/calendar/time-of-day";
import { quorumMissing } from "../../../src/governance/quorum/missing";
import { quorate } from "../../../src/governance/quorum/quorate";
import { on, type GivenRow } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";
import { allPartners, ICB, POLICE, quorumWorkbook, type Marks } from "./quorum-workbook";

const asAt = on("2026-11-22");
const butPolice: Marks = allPartners.filter(([who]) => who !== POLICE);
const AFTERNOON = { Start: "14:00", End: "16:00" };
const NIGHT = { Start: "20:00", End: "00:30" };

interface Case {
  readonly given: string;
  readonly meeting?: GivenRow;
  /** The rows of the police, who decide: the other three partners are there. */
  readonly police?: readonly GivenRow[];
  readonly marks?: Marks;
  readonly at?: readonly [number, number];
  readonly answer: unknown;
}

const asked = ({ meeting = AFTERNOON, police = [], marks = butPolice, at }: Omit<Case, "answer" | "given">) => {
  const rows: Marks = [...marks, ...police.map((times) => [POLICE, "Present", times] as const)];
  const workbook = quorumWorkbook({ rule: "Statutory partners", marks: rows, meeting });
  return { ...workbook, options: { asAt, at: at === undefined ? null : minuteOfDay(...at) } };
};
const ask = (given: Omit<Case, "answer" | "given">) => {
  const { register, meeting, options } = asked(given);
  return quorate(register, meeting, options);
};
const everybody = (times: GivenRow): Marks => allPartners.map(([who, status]) => [who, status, times]);

describe("GOV 11: a time outside the meeting is not believed", () => {
  it.each<Case>([
    { given: "Left half a day before the Start could decide", police: [{ Left: "03:30" }], answer: "#N/A" },
    { given: "Arrived three hours after the End could decide", police: [{ Arrived: "19:00" }], answer: "#N/A" },
    { given: "Arrived two hours before the Start is the Start", police: [{ Arrived: "12:00" }], answer: true },
    { given: "Arrived a minute earlier could decide", police: [{ Arrived: "11:59" }], answer: "#N/A" },
    { given: "Left two hours after the End is the End", police: [{ Left: "18:00" }], answer: true },
    { given: "Left a minute later could decide", police: [{ Left: "18:01" }], answer: "#N/A" },
    { given: "Left ten minutes before the Start could decide", police: [{ Left: "13:50" }], answer: "#N/A" },
    { given: "Left at the Start is believed", police: [{ Left: "14:00" }], answer: false },
    { given: "Arrived half an hour after the End could decide", police: [{ Arrived: "16:30" }], answer: "#N/A" },
    { given: "Arrived at the End is believed", police: [{ Arrived: "16:00" }], answer: false },
    {
      given: "past midnight, Left before the Start",
      meeting: NIGHT,
      police: [{ Left: "19:50" }],
      answer: "#N/A",
    },
    {
      given: "past midnight, Arrived after the End",
      meeting: NIGHT,
      police: [{ Arrived: "00:40" }],
      answer: "#N/A",
    },
    { given: "a colleague without times decides it", police: [{ Left: "03:30" }, {}], answer: true },
    {
      given: "another partner that is missing decides it",
      marks: butPolice.filter(([who]) => who !== ICB),
      police: [{ Left: "03:30" }],
      answer: false,
    },
    {
      given: "a time that can be believed decides it",
      police: [{ Arrived: "15:00", Left: "03:30" }],
      at: [14, 30],
      answer: false,
    },
    { given: "the same, after that time", police: [{ Arrived: "15:00", Left: "03:30" }], at: [15, 30], answer: "#N/A" },
    {
      given: "without an End, Left before the Start",
      meeting: { Start: "14:00" },
      police: [{ Left: "03:30" }],
      answer: "#N/A",
    },
    {
      given: "without a Start, times are ignored",
      meeting: { End: "16:00" },
      police: [{ Left: "19:00" }],
      answer: true,
    },
    {
      given: "without a Start, Left eight hours before the End, at a time",
      meeting: { End: "12:00" },
      police: [{ Left: "04:00" }],
      at: [11, 0],
      answer: "#N/A",
    },
    {
      given: "without a Start, Left a minute less before the End, at a time",
      meeting: { End: "12:00" },
      police: [{ Left: "04:01" }],
      at: [11, 0],
      answer: false,
    },
    {
      given: "without a Start, Left long after the End, at a time",
      meeting: { End: "16:00" },
      police: [{ Left: "19:00" }],
      at: [15, 0],
      answer: "#N/A",
    },
  ])("$given", ({ answer, ...given }) => expect(valueOf(ask(given))).toBe(answer));

  it("names the cell, and what to do, where it could decide", () =>
    expect(said(ask({ police: [{ Left: "03:30" }] }))).toBe(
      "Cannot tell whether QA-1 was quorate at the opening (14:15, 15 minutes after the start): 3 of 4 statutory partners were represented (not certain: Derbyshire Constabulary). It was never certainly quorate; it cannot be told from 14:00 to the end. Attendance!J5 (Left) says 03:30, outside the meeting (14:00 to 16:00), and could decide it. Correct it, or the meeting's Start and End.",
    ));

  it.each<{
    given: string;
    police: readonly GivenRow[];
    meeting?: GivenRow;
    at?: readonly [number, number];
    says: string;
  }>([
    {
      given: "changing nothing",
      police: [{ Left: "03:30" }, {}],
      says: " Attendance!J5 (Left) says 03:30, outside the meeting (14:00 to 16:00); that changes nothing here.",
    },
    {
      given: "two of them",
      police: [{ Arrived: "19:00", Left: "03:30" }],
      says: " Attendance!I5 (Arrived) says 19:00 and Attendance!J5 (Left) says 03:30, outside the meeting (14:00 to 16:00), and could decide it. Correct them, or the meeting's Start and End.",
    },
    {
      given: "five of them",
      police: Array.from({ length: 5 }, () => ({ Left: "03:30" })),
      says: " Attendance!J5 (Left) says 03:30, Attendance!J6 (Left) says 03:30, Attendance!J7 (Left) says 03:30 and 2 more cells, outside the meeting (14:00 to 16:00), and could decide it. Correct them, or the meeting's Start and End.",
    },
    {
      given: "24:00, which is midnight",
      police: [{ Left: "24:00" }],
      says: " Attendance!J5 (Left) says midnight, outside the meeting (14:00 to 16:00), and could decide it. Correct it, or the meeting's Start and End.",
    },
    {
      given: "without a Start, at a time",
      meeting: { End: "12:00" },
      police: [{ Left: "03:30" }],
      at: [11, 0],
      says: " Attendance!J5 (Left) says 03:30, outside the meeting (until 12:00, under eight hours long), and could decide it. Correct it, or the meeting's Start and End.",
    },
    {
      given: "without an End",
      meeting: { Start: "14:00" },
      police: [{ Left: "03:30" }],
      says: " Attendance!J5 (Left) says 03:30, outside the meeting (from 14:00), and could decide it. Correct it, or the meeting's Start and End.",
    },
  ])("says so, $given", ({ says, ...given }) => expect(said(ask(given)).endsWith(says)).toBe(true));

  it("says nothing of the times of somebody who did not come", () => {
    const marks: Marks = [...allPartners, ["Derby Homes", "Apologies", { Left: "03:30" }]];
    expect(said(ask({ marks }))).not.toContain("03:30");
  });

  it("names nothing missing that it cannot tell", () => {
    const missing = ({ police }: { readonly police: readonly GivenRow[] }) => {
      const { register, meeting, options } = asked({ police });
      return valueOf(quorumMissing(register, meeting, options));
    };
    expect([missing({ police: [{ Arrived: "19:00" }] }), missing({ police: [{ Arrived: "19:00" }, {}] })]).toEqual([
      "#N/A",
      [],
    ]);
  });
});

describe("GOV 11: whatever time stands there", () => {
  /** Three hours before 14:00 and three after 16:00, and all that is further. */
  const outside = fc
    .integer({ min: 19 * 60, max: 24 * 60 + 11 * 60 })
    .map((minute) => toClock(minute as MinuteOfMeeting));
  const statuses = fc.array(fc.constantFrom("Present", "Absent"), { minLength: 4, maxLength: 4 });
  const cell = fc.constantFrom("Arrived", "Left");

  it("one outside the meeting decides exactly where being there or not would", () => {
    fc.assert(
      fc.property(outside, statuses, cell, (time, [colleague = "", ...others], header) => {
        const marks: Marks = [
          ...butPolice.map(([who], place) => [who, others[place] ?? ""] as const),
          [POLICE, colleague],
        ];
        const withRow = (status: string, times: GivenRow) =>
          valueOf(ask({ marks: [...marks, [POLICE, status, times]] }));
        const [there, notThere] = [withRow("Present", {}), withRow("Absent", {})];
        expect(withRow("Present", { [header]: time })).toBe(there === notThere ? there : "#N/A");
      }),
    );
  });
});

describe("GOV 11: an End that is not after the Start", () => {
  it.each<Case>([
    {
      given: "a Left could decide",
      meeting: { Start: "14:00", End: "12:00" },
      police: [{ Left: "15:30" }],
      answer: "#N/A",
    },
    {
      given: "so could an Arrived",
      meeting: { Start: "14:00", End: "04:00" },
      police: [{ Arrived: "14:05" }],
      answer: "#N/A",
    },
    {
      given: "the two the same",
      meeting: { Start: "14:00", End: "14:00" },
      police: [{ Arrived: "14:05" }],
      answer: "#N/A",
    },
    {
      given: "where nobody's times decide",
      meeting: { Start: "14:00", End: "12:00" },
      police: [{ Left: "15:30" }, {}],
      answer: true,
    },
    { given: "where there are no times", meeting: { Start: "14:00", End: "12:00" }, police: [{}], answer: true },
  ])("$given", ({ answer, ...given }) => expect(valueOf(ask(given))).toBe(answer));

  it("is named, and what to do", () => {
    const meeting = { Start: "14:00", End: "12:00" };
    const names =
      "Meetings!E2 (End) says 12:00, which is not after the Start, 14:00, so Arrived and Left were not believed";
    expect(said(ask({ meeting, police: [{ Left: "15:30" }] }))).toContain(
      `${names}, and they could decide it. Correct the Start or the End.`,
    );
    expect(said(ask({ meeting, police: [{ Left: "15:30" }, {}] }))).toContain(`${names}; that changes nothing here.`);
  });
});

describe("GOV 11: a meeting that runs past midnight", () => {
  it.each<Case>([
    {
      given: "before somebody leaves after midnight",
      meeting: NIGHT,
      police: [{ Left: "00:10" }],
      at: [0, 5],
      answer: true,
    },
    { given: "from that minute on", meeting: NIGHT, police: [{ Left: "00:10" }], at: [0, 10], answer: false },
    { given: "at the opening", meeting: NIGHT, police: [{ Left: "00:10" }], answer: true },
    {
      given: "arrived before midnight, asked after it",
      meeting: NIGHT,
      police: [{ Arrived: "23:50" }],
      at: [0, 5],
      answer: true,
    },
    {
      given: "arrived after midnight, asked before it",
      meeting: NIGHT,
      police: [{ Arrived: "00:05" }],
      at: [23, 0],
      answer: false,
    },
    {
      given: "arrived before midnight and left after it",
      meeting: NIGHT,
      police: [{ Arrived: "19:30", Left: "00:15" }],
      answer: true,
    },
    { given: "left within two hours after the End", meeting: NIGHT, police: [{ Left: "02:30" }], answer: true },
    { given: "left later than that", meeting: NIGHT, police: [{ Left: "02:31" }], answer: "#N/A" },
    { given: "asked at noon, before it began", meeting: NIGHT, police: [{}], at: [12, 0], answer: "#N/A" },
    {
      given: "an End before midnight, left after it",
      meeting: { Start: "20:00", End: "23:30" },
      police: [{ Left: "00:30" }],
      answer: true,
    },
    {
      given: "a minute under eight hours",
      meeting: { Start: "17:00", End: "00:59" },
      police: [{ Left: "00:30" }],
      answer: true,
    },
    { given: "eight hours", meeting: { Start: "17:00", End: "01:00" }, police: [{ Left: "00:30" }], answer: "#N/A" },
    {
      given: "a Start before 17:00",
      meeting: { Start: "16:59", End: "00:30" },
      police: [{ Left: "00:15" }],
      answer: "#N/A",
    },
    {
      given: "until 24:00",
      meeting: { Start: "20:00", End: "24:00" },
      police: [{ Left: "23:00" }],
      at: [23, 0],
      answer: false,
    },
    {
      given: "24:00 as Excel keeps it",
      meeting: { Start: "20:00", End: 1 },
      police: [{ Left: "23:00" }],
      at: [22, 59],
      answer: true,
    },
    {
      given: "an opening after midnight, there in time",
      meeting: { Start: "23:50", End: "01:00" },
      police: [{ Arrived: "00:05" }],
      answer: true,
    },
    {
      given: "an opening after midnight, a minute late",
      meeting: { Start: "23:50", End: "01:00" },
      police: [{ Arrived: "00:06" }],
      answer: false,
    },
  ])("$given", ({ answer, ...given }) => expect(valueOf(ask(given))).toBe(answer));

  it("says from when to when by the clock", () =>
    expect(said(ask({ meeting: NIGHT, police: [{ Arrived: "23:30", Left: "00:10" }] }))).toContain(
      "It was quorate from 23:30 to 00:10.",
    ));
});

describe("GOV 11: a meeting that ends has not lost its quorum", () => {
  it.each<Case>([
    {
      given: "everybody Left at the End, asked at the End",
      marks: everybody({ Left: "16:00" }),
      at: [16, 0],
      answer: true,
    },
    {
      given: "everybody Left after the End, asked after the End",
      marks: everybody({ Left: "16:20" }),
      at: [16, 30],
      answer: true,
    },
    { given: "a partner Left a minute before the End", police: [{ Left: "15:59" }], at: [16, 0], answer: false },
    { given: "two hours after the End is the End", police: [{ Left: "15:00" }], at: [18, 0], answer: false },
    {
      given: "a minute later, which moment is meant decides",
      police: [{ Left: "15:00" }],
      at: [18, 1],
      answer: "#N/A",
    },
    { given: "a minute later, quorate all through", police: [{ Left: "16:00" }], at: [18, 1], answer: true },
    { given: "a minute later, never quorate", at: [18, 1], answer: false },
    {
      given: "over before the minutes of grace were",
      meeting: { Start: "14:00", End: "14:10" },
      marks: everybody({ Left: "14:10" }),
      answer: true,
    },
  ])("$given", ({ answer, ...given }) => expect(valueOf(ask(given))).toBe(answer));

  it.each<{ given: string; asked: Omit<Case, "given" | "answer">; says: string }>([
    {
      given: "at the End",
      asked: { marks: everybody({ Left: "16:00" }) },
      says: "It was quorate from 14:00 to the end.",
    },
    {
      given: "after it",
      asked: { marks: everybody({ Left: "17:30" }) },
      says: "It was quorate from 14:00 to the end.",
    },
    {
      given: "without an End",
      asked: { meeting: { Start: "14:00" }, marks: everybody({ Left: "16:00" }) },
      says: "It was quorate from 14:00 to 16:00.",
    },
    {
      given: "before the minutes of grace were over",
      asked: { meeting: { Start: "14:00", End: "14:10" }, marks: everybody({ Left: "14:10" }) },
      says: "QA-1 was quorate at the opening (14:10, 10 minutes after the start)",
    },
    {
      given: "and a time long after it is asked about",
      asked: { police: [{ Left: "15:00" }], at: [19, 0] },
      says: "It was quorate from 14:00 to 15:00. 19:00 is long after the End of the meeting, 16:00, and the quorum was not the same all through, so which moment is meant decides it. Correct the time, or the End.",
    },
  ])("everybody left $given", ({ asked: given, says }) => expect(said(ask(given))).toContain(says));
});
