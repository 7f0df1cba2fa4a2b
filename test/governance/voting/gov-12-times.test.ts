import { timeFindings } from "../../../src/governance/membership/time-findings";
import { voteFindings } from "../../../src/governance/voting/findings";
import { on, type GivenRow } from "../../register/given-workbook";
import { count, saidOf } from "./decision-asked";
import {
  AGREED,
  ALL_OF_EB,
  ballotsOf,
  CITY,
  COUNTY,
  EMAS,
  EB_VOTERS,
  givenDecision,
  type GivenDecision,
  ICB,
  outcome,
  POLICE,
  tally,
} from "./decision-workbook";

const NIGHT = { Start: "20:00", End: "00:30" };
const all = (times: GivenRow, seats: readonly string[] = ALL_OF_EB): readonly GivenRow[] =>
  seats.map((Seat) => ({ Seat, Status: "Present", ...times }));
const but = (seat: string, row: GivenRow): readonly (string | GivenRow)[] => [
  ...ALL_OF_EB.filter((each) => each !== seat),
  { Seat: seat, Status: "Present", ...row },
];
const codes = (given: GivenDecision) =>
  [...voteFindings(givenDecision(given), on("2026-11-22"))].map(({ code, property }) => `${code} ${property ?? ""}`);

describe("GOV 11, 12: a meeting that ends has not lost its quorum", () => {
  test.each<{ given: string; decision: GivenDecision; finds: readonly string[] }>([
    { given: "everybody Left at the End", decision: { present: all({ Left: "12:00" }) }, finds: [] },
    { given: "everybody Left after it", decision: { present: all({ Left: "12:40" }) }, finds: [] },
    {
      given: "everybody Left at once, without an End",
      decision: { present: all({ Left: "12:00" }), meeting: { End: "" } },
      finds: [],
    },
    {
      given: "everybody Left past midnight, at the End",
      decision: { present: all({ Left: "00:30" }), meeting: NIGHT },
      finds: [],
    },
    {
      given: "a partner Left a minute before the End",
      decision: { present: but("EB-P4", { Left: "11:59" }) },
      finds: ["quorum-lost-later time"],
    },
    {
      given: "without an End, a partner Left before the others",
      decision: {
        present: [...all({ Left: "12:00" }, ALL_OF_EB.slice(1)), ...all({ Left: "11:59" }, ["EB-P1"])],
        meeting: { End: "" },
      },
      finds: ["quorum-lost-later time"],
    },
  ])("$given", ({ decision, finds }) => {
    const given = { decision: AGREED, ...decision };
    expect(codes(given)).toEqual(finds);
    expect(saidOf(given).includes("lost its quorum")).toBe(finds.length > 0);
    expect(outcome(givenDecision(given))).toBe("Carried by consensus");
  });

  test("a decision taken as the meeting ends is of a quorate meeting", () => {
    const given = { decision: { ...AGREED, Time: "12:00" }, present: all({ Left: "12:00" }) };
    expect([outcome(givenDecision(given)), codes(given)]).toEqual(["Carried by consensus", []]);
  });
});

describe("GOV 12.10, 12.25: a decision's Time outside its meeting", () => {
  const consensus = (Time: string, present: readonly (string | GivenRow)[] = ALL_OF_EB, meeting: GivenRow = {}) => ({
    decision: { ...AGREED, Time },
    present,
    meeting,
  });
  test.each<{ given: string; decision: GivenDecision; comesTo: string; finds: readonly string[] }>([
    {
      given: "before the Start: whether it was of the meeting cannot be told",
      decision: consensus("03:30"),
      comesTo: "cannot tell",
      finds: ["decision-outside-meeting time"],
    },
    {
      given: "two hours after the End is the End",
      decision: consensus("14:00", all({ Left: "12:00" })),
      comesTo: "Carried by consensus",
      finds: ["decision-outside-meeting time"],
    },
    {
      given: "long after the End, and quorate all through",
      decision: consensus("19:00", all({ Left: "12:00" })),
      comesTo: "Carried by consensus",
      finds: ["decision-outside-meeting time"],
    },
    {
      given: "long after the End, and quorate for a part of it",
      decision: consensus("19:00", but("EB-P4", { Left: "11:00" })),
      comesTo: "cannot tell",
      finds: ["decision-outside-meeting time"],
    },
    {
      given: "long after the End, and never quorate",
      decision: consensus("19:00", ALL_OF_EB.slice(1)),
      comesTo: "Not valid",
      finds: ["decision-outside-meeting time", "decision-not-quorate time"],
    },
    {
      given: "past midnight, as the meeting was",
      decision: consensus("00:10", but("EB-P4", { Left: "00:20" }), NIGHT),
      comesTo: "Carried by consensus",
      finds: [],
    },
    {
      given: "past midnight, when a partner had left",
      decision: consensus("00:20", but("EB-P4", { Left: "00:20" }), NIGHT),
      comesTo: "Not valid",
      finds: ["decision-not-quorate time"],
    },
    {
      given: "past midnight, after the End",
      decision: consensus("00:31", ALL_OF_EB, NIGHT),
      comesTo: "Carried by consensus",
      finds: ["decision-outside-meeting time"],
    },
  ])("$given", ({ decision, comesTo, finds }) => {
    expect(outcome(givenDecision(decision))).toBe(comesTo);
    expect(codes(decision)).toEqual(finds);
  });

  test("the sentence names the cell, and whether it decides", () => {
    const cell = (time: string) => `Decisions!J2 (Time) says ${time}, outside the meeting (10:00 to 12:00)`;
    const decides = ", and could decide it. Correct it, or the meeting's Start and End.";
    expect(saidOf(consensus("03:30"))).toBe(
      `Cannot tell whether D, taken at 03:30 on 3 March 2026, is valid. At 03:30 M had not begun: its Start is 10:00. ${cell("03:30")}${decides}`,
    );
    expect(saidOf(consensus("19:00", but("EB-P4", { Left: "11:00" }))).endsWith(`${cell("19:00")}${decides}`)).toBe(
      true,
    );
    expect(saidOf(consensus("19:00"))).toBe(
      `Carried by consensus: D at M, taken at 19:00 on 3 March 2026. It was taken by consensus, with no objection on record. ${cell("19:00")}; that changes nothing here.`,
    );
    expect(saidOf(consensus("14:00"))).not.toContain("outside");
  });

  test("past midnight it was taken on the day after", () =>
    expect([saidOf(consensus("00:10", ALL_OF_EB, NIGHT)), saidOf(consensus("23:59", ALL_OF_EB, NIGHT))]).toEqual([
      expect.stringContaining("taken at 00:10 on 4 March 2026."),
      expect.stringContaining("taken at 23:59 on 3 March 2026."),
    ]));
});

describe("GOV 12.14, 12.15: who was represented at the vote, by times outside the meeting", () => {
  const votes = ballotsOf(EB_VOTERS, 5, 4);
  const emas = (times: GivenRow, time = ""): GivenDecision => ({
    votes,
    present: but("EB-EMAS", times),
    decision: { Time: time },
  });
  const chair = (times: GivenRow, time = ""): GivenDecision => ({
    votes,
    present: but("EB-PP", times),
    decision: { Time: time },
  });
  test.each<{ given: string; decision: GivenDecision; counts: readonly number[] | string; comesTo: string }>([
    {
      given: "Left at the End, taken at the End",
      decision: emas({ Left: "12:00" }, "12:00"),
      counts: [5, 4, 0, 0, 9],
      comesTo: "Carried",
    },
    {
      given: "Left a minute before",
      decision: emas({ Left: "11:59" }, "12:00"),
      counts: [5, 3, 0, 1, 8],
      comesTo: "Carried",
    },
    {
      given: "a Left outside the meeting",
      decision: emas({ Left: "03:30" }),
      counts: "cannot tell",
      comesTo: "Carried",
    },
    {
      given: "a chair's Left outside the meeting",
      decision: chair({ Left: "03:30" }),
      counts: "cannot tell",
      comesTo: "Carried",
    },
    {
      given: "a Time outside the meeting, there all through",
      decision: emas({}, "03:30"),
      counts: [5, 4, 0, 0, 9],
      comesTo: "cannot tell",
    },
    {
      given: "a Time outside the meeting, there for a part",
      decision: emas({ Arrived: "11:00" }, "19:00"),
      counts: "cannot tell",
      comesTo: "Carried",
    },
    {
      given: "a Time outside the meeting, never there",
      decision: emas({ Status: "Absent" }, "19:00"),
      counts: [5, 3, 0, 1, 8],
      comesTo: "Carried",
    },
  ])("$given", ({ decision, counts, comesTo }) => {
    const register = givenDecision(decision);
    expect([tally(register), outcome(register)]).toEqual([counts, comesTo]);
  });

  test("a count that stands says that the Time is outside the meeting", () =>
    expect(count(emas({}, "19:00"))[1]).toContain(
      "Decisions!J2 (Time) says 19:00, outside the meeting (10:00 to 12:00); that changes nothing here.",
    ));

  test("where it could decide the outcome, the sentence names the cell", () => {
    const even = {
      votes: ballotsOf(EB_VOTERS, 5, 4).map(
        ([seat, vote]) => [seat, seat === EMAS ? "For" : seat === CITY ? "Against" : vote] as const,
      ),
    };
    const given = { ...emas({ Left: "03:30" }), ...even };
    expect(outcome(givenDecision(given))).toBe("cannot tell");
    expect(saidOf(given)).toBe(
      `Cannot tell how D went: it is not certain whether ${EMAS} was represented at the time of the vote. Attendance!J10 (Left) says 03:30, outside the meeting (10:00 to 12:00), and could decide it. Correct it, or the meeting's Start and End.`,
    );
    expect(count(given)[1]).toBe(saidOf(given));
    const byTime = { ...given, ...emas({ Arrived: "11:00" }, "19:00"), ...even };
    expect(saidOf(byTime)).toContain(
      "Decisions!J2 (Time) says 19:00, outside the meeting (10:00 to 12:00), and could decide it.",
    );
    expect([...timeFindings(givenDecision(given))].map(({ code }) => code)).toEqual(["time-outside-meeting"]);
  });
});

describe("GOV 12.16: a proxy by the clock of its meeting", () => {
  const proxy = (more: GivenRow, meeting: GivenRow, Time: string) =>
    tally(
      givenDecision({
        meeting,
        present: ALL_OF_EB.filter((seat) => seat !== "EB-P1"),
        decision: { Time },
        votes: [
          [COUNTY, "For"],
          [ICB, "For"],
          [POLICE, "For"],
          {
            "Voting seat": CITY,
            Vote: "For",
            Proxy: "Yes",
            "Proxy reason": "Illness",
            "Unable since": "2026-03-03 12:00",
            "Proxy confirmed": "2026-03-03 13:00",
            "Proxy given to": COUNTY,
            ...more,
          },
        ],
      }),
    )[0];
  test.each<{ given: string; more: GivenRow; meeting?: GivenRow; time?: string; inFavour: number }>([
    {
      given: "confirmed the evening before a vote past midnight",
      more: { "Proxy confirmed": "2026-03-03 23:50" },
      inFavour: 4,
    },
    {
      given: "confirmed past midnight, as the vote was taken",
      more: { "Proxy confirmed": "2026-03-04 00:10" },
      inFavour: 4,
    },
    { given: "confirmed a minute later", more: { "Proxy confirmed": "2026-03-04 00:11" }, inFavour: 3 },
    { given: "unable since before midnight", more: { "Unable since": "2026-03-03 23:00" }, inFavour: 4 },
    { given: "unable since after the vote", more: { "Unable since": "2026-03-04 00:11" }, inFavour: 3 },
    {
      given: "confirmed before the Start, a Time outside the meeting",
      more: { "Proxy confirmed": "2026-03-03 19:00" },
      time: "12:00",
      inFavour: 4,
    },
    {
      given: "confirmed in the meeting, a Time outside it",
      more: { "Proxy confirmed": "2026-03-03 20:30" },
      time: "12:00",
      inFavour: 3,
    },
  ])("$given", ({ more, meeting = NIGHT, time = "00:10", inFavour }) =>
    expect(proxy(more, meeting, time)).toBe(inFavour),
  );
});

describe("GOV 12: what is said of when a decision was taken", () => {
  test.each<{ given: string; decision: GivenDecision }>(
    ["", "11:00", "03:30", "19:00"].flatMap((Time) => [
      { given: `by consensus, Time '${Time}'`, decision: { decision: { ...AGREED, Time } } },
      { given: `by a vote, Time '${Time}'`, decision: { decision: { Time }, votes: ballotsOf(EB_VOTERS, 5, 4) } },
      {
        given: `not quorate, Time '${Time}'`,
        decision: { decision: { ...AGREED, Time }, present: ALL_OF_EB.slice(1) },
      },
      { given: `not yet recorded, Time '${Time}'`, decision: { decision: { ...AGREED, Time }, present: [] } },
    ]),
  )("no word stands twice: $given", ({ decision }) => {
    expect(saidOf(decision)).not.toMatch(/\b(\w+) \1\b|taken judged/i);
    expect(String(count(decision)[1])).not.toMatch(/\b(\w+) \1\b|taken judged/i);
  });
});
