import { minuteOfDay } from "../../../src/calendar/time-of-day";
import { whoIsThere } from "../../../src/governance/membership/who-is-there";
import { quorumForDecision } from "../../../src/governance/quorum/decision-quorum";
import { isAnswer } from "../../../src/answers/answer";
import { answerOf, judgeQuorum, quorate } from "../../../src/governance/quorum/quorate";
import { on, openGiven, type GivenRow } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";
import { allPartners, DCC, ICB, POLICE, quorumWorkbook, type Marks } from "./quorum-workbook";

const asAt = on("2026-11-22");
const PARTNERS = "Statutory partners";
const butPolice: Marks = allPartners.filter(([who]) => who !== POLICE);
const meeting = { Start: "10:00", End: "12:00" };

function timed(police: readonly GivenRow[], at: readonly [number, number] | null, more: GivenRow = meeting) {
  const marks: Marks = [...butPolice, ...police.map((times) => [POLICE, "Present", times] as const)];
  const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, marks, meeting: more });
  return quorate(register, asked, { asAt, at: at === null ? null : minuteOfDay(at[0], at[1]) });
}

describe("GOV 11.1 to 11.3 at a moment", () => {
  it.each<[string, readonly GivenRow[], readonly [number, number] | null, unknown]>([
    ["one leaves as a colleague of the same agency comes", [{ Left: "11:00" }, { Arrived: "11:00" }], [11, 0], true],
    ["a gap of a minute between the two, in the gap", [{ Left: "11:00" }, { Arrived: "11:01" }], [11, 0], false],
    ["there at the opening, gone by the end", [{ Left: "10:16" }], null, true],
    ["gone at the minute of the opening", [{ Left: "10:15" }], null, false],
    ["asked for before the start", [{}], [9, 59], "#N/A"],
    ["asked for at the start", [{}], [10, 0], true],
    ["an Arrived that cannot be read could decide", [{ Arrived: "tenish" }], null, "#N/A"],
    [
      "a Left that cannot be read decides nothing before Arrived",
      [{ Arrived: "11:00", Left: "late" }],
      [10, 30],
      false,
    ],
    ["Left before Arrived leaves it open", [{ Arrived: "11:00", Left: "10:30" }], [11, 30], "#N/A"],
  ])("%s", (_, police, at, expected) => expect(valueOf(timed(police, at))).toBe(expected));

  it("ignores times where the meeting has no Start, and says so", () => {
    const answer = timed([{ Arrived: "11:00" }], null, {});
    expect(valueOf(answer)).toBe(true);
    expect(said(answer)).toContain("no Start");
  });

  it("uses times where one is asked for, Start or not", () =>
    expect(valueOf(timed([{ Arrived: "11:00" }], [10, 30], {}))).toBe(false));

  it("cannot tell the opening from a Start that cannot be read, where rows carry times", () => {
    expect(valueOf(timed([{ Arrived: "11:00" }], null, { Start: "morning" }))).toBe("#N/A");
    expect(valueOf(timed([{}], null, { Start: "morning" }))).toBe(true);
  });

  it("says from when to when it was quorate, twice over", () => {
    expect(said(timed([{ Arrived: "10:05", Left: "11:00" }, { Arrived: "11:30" }], null))).toContain(
      "It was quorate from 10:05 to 11:00 and 11:30 to the end.",
    );
  });

  it("who comes at the very End was not there before it: the minute asked for is in no span", () => {
    const marks: Marks = [...butPolice, [POLICE, "Present", { Arrived: "12:00" }]];
    const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, marks, meeting });
    const judged = judgeQuorum(register, asked, { asAt, at: minuteOfDay(12, 0) });
    if (isAnswer(judged)) throw new Error("it can be judged");
    expect(judged.verdict).toBe("quorate");
    expect(judged.spans()).toEqual([{ from: minuteOfDay(10, 0), until: null, verdict: "not quorate" }]);
  });

  it("judges the opening by Quorum.GraceMinutes", () => {
    const late: Marks = [...butPolice, [POLICE, "Present", { Arrived: "10:15" }]];
    const given = { rule: PARTNERS, marks: late, meeting, settings: [{ Setting: "Quorum.GraceMinutes", Value: "14" }] };
    const { register, meeting: asked } = quorumWorkbook(given);
    expect(valueOf(quorate(register, asked, { asAt }))).toBe(false);
  });
});

describe("the register, open or closed", () => {
  const past = { Register: "", Date: "2026-11-21" };
  it.each<[string, Marks, GivenRow, unknown]>([
    ["past and something marked: closed, no row is absent", butPolice, past, false],
    ["today and something marked: still open", butPolice, { Register: "", Date: "2026-11-22" }, "#N/A"],
    ["past, but set to Open", butPolice, { ...past, Register: "Open" }, "#N/A"],
    ["past and nothing but acceptances", allPartners.map(([who]) => [who, "Coming"] as const), past, "#N/A"],
    [
      "today and nothing but apologies: not yet recorded",
      [[POLICE, "Apologies"]],
      { Register: "", Date: "2026-11-22" },
      "#N/A",
    ],
    ["past and nothing but apologies: nobody came", [[POLICE, "Apologies"]], past, false],
    ["an acceptance never turned into a mark could decide", [...butPolice, [POLICE, "Coming"]], past, "#N/A"],
  ])("%s", (_, marks, row, expected) => {
    const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, marks, meeting: row });
    expect(valueOf(quorate(register, asked, { asAt }))).toBe(expected);
  });

  it("waits for no seat that is vacant", () => {
    const seats = [{ Seat: "P", Group: "QA", Agency: POLICE, Role: "Post", Category: "Core", Name: "Vacant" }];
    const partnerSeats = allPartners.map(([who]) => who).filter((who) => who !== POLICE);
    const { register, meeting: asked } = quorumWorkbook({
      rule: PARTNERS,
      partnerSeats,
      seats,
      marks: butPolice,
      meeting: { Register: "Open" },
    });
    expect(valueOf(quorate(register, asked, { asAt }))).toBe(false);
  });
});

describe("rows that name what no table knows", () => {
  it.each<[string, Marks, unknown]>([
    ["an unknown agency may be the one missing", [...butPolice, ["Derbyshire Constabulry", "Present"]], "#N/A"],
    ["an unknown agency that stayed away decides nothing", [...butPolice, ["Derbyshire Constabulry", "Absent"]], false],
    ["one unknown agency cannot be two", [...butPolice.filter(([who]) => who !== ICB), ["Somebody", "Present"]], false],
    ["an unknown agency beside all four", [...allPartners, ["Somebody", "Present"]], true],
  ])("%s", (_, marks, expected) => {
    const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, marks });
    expect(valueOf(quorate(register, asked, { asAt }))).toBe(expected);
  });
});

describe("seats that are not of the group that day count for their agency, and the sentence says so", () => {
  it.each([
    ["ended the day before", { To: "2026-03-02" }, true],
    ["ends that day", { To: "2026-03-03" }, false],
  ])("%s", (_, span, noted) => {
    const seats = [{ Seat: "P", Group: "QA", Agency: POLICE, Role: "Post", Category: "Core", ...span }];
    const marks: Marks = [...butPolice, ["", "Present", { Seat: "P", Agency: "" }]];
    const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, seats, marks });
    const answer = quorate(register, asked, { asAt });
    expect(valueOf(answer)).toBe(true);
    expect(said(answer).includes("Seat P was not of this group that day, but counted for its agency")).toBe(noted);
  });
});

describe("proxies and declared interests", () => {
  const proxy = {
    Decision: "D",
    "Voting seat": POLICE,
    Vote: "For",
    Proxy: "Yes",
    "Proxy reason": "Major incident",
    "Unable since": "2026-03-02 12:00",
    "Proxy confirmed": "2026-03-03 09:00",
    "Proxy given to": DCC,
  };
  function withDecision(decision: GivenRow, settings: readonly GivenRow[], marks: Marks) {
    const given = quorumWorkbook({ rule: PARTNERS, marks, meeting, settings });
    openGiven(given.register, "Decisions", [{ Decision: "D", Meeting: "QA-1", Title: "A decision", ...decision }]);
    openGiven(given.register, "Votes", [proxy]);
    return given;
  }

  it("GOV 12.31: a valid proxy is not presence, and the sentence says it would have made the difference", () => {
    const { register, meeting: asked } = withDecision({}, [], butPolice);
    const answer = quorate(register, asked, { asAt });
    expect(valueOf(answer)).toBe(false);
    expect(said(answer)).toContain(`with the valid proxy of ${POLICE} it would have been quorate`);
  });

  it("says nothing of it where it would not have made the difference", () => {
    const { register, meeting: asked } = withDecision(
      {},
      [],
      butPolice.filter(([who]) => who !== ICB),
    );
    expect(said(quorate(register, asked, { asAt }))).not.toContain("proxy");
  });

  it("counts it by the setting Quorum.ProxyCounts", () => {
    const { register, meeting: asked } = withDecision({}, [{ Setting: "Quorum.ProxyCounts", Value: "Yes" }], butPolice);
    expect(valueOf(quorate(register, asked, { asAt }))).toBe(true);
  });

  it.each([
    ["No", true],
    ["Vote", true],
    ["Vote and quorum", false],
  ])("Recusal %s: a declared interest leaves the decision quorate: %s", (recusal, expected) => {
    const { register, meeting: asked } = withDecision(
      { Interests: `${POLICE} seat` },
      [{ Setting: "Recusal", Value: recusal }],
      allPartners,
    );
    const answer = answerOf(quorumForDecision(register, register.find("Decisions", "D")!, asked, asAt));
    expect(valueOf(answer)).toBe(expected);
    expect(said(answer).includes("local setting Recusal")).toBe(!expected);
  });

  it("judges a decision at its Time", () => {
    const marks: Marks = [...butPolice, [POLICE, "Present", { Left: "11:00" }]];
    const { register, meeting: asked } = withDecision({ Time: "11:00" }, [], marks);
    expect(valueOf(answerOf(quorumForDecision(register, register.find("Decisions", "D")!, asked, asAt)))).toBe(false);
  });
});

describe("who is there", () => {
  it("knows for which agencies anyone came, at the opening and at a minute, in the order of Agencies", () => {
    const marks: Marks = [["Derby Homes", "Remote"], ...butPolice, [POLICE, "Deputy", { Arrived: "10:30" }]];
    const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, marks, meeting });
    const room = whoIsThere(register, asked, asAt)!;
    const names = (at?: [number, number]) =>
      (at === undefined ? room.agenciesAt() : room.agenciesAt(minuteOfDay(...at))).map(({ agency }) => agency);
    const others = allPartners.map(([agency]) => agency).filter((agency) => agency !== POLICE);
    expect(names()).toEqual([...others, "Derby Homes"]);
    expect(names([10, 30])).toEqual([...allPartners.map(([agency]) => agency), "Derby Homes"]);
  });

  it("knows the seats without a row, and whether the register is still open for them", () => {
    const awaited = (Register: string) => {
      const { register, meeting: asked } = quorumWorkbook({ rule: PARTNERS, marks: butPolice, meeting: { Register } });
      const room = whoIsThere(register, asked, asAt)!;
      return [room.registerOpen, room.seatsWithoutRow(room.membership.expected).map(({ seat }) => seat)];
    };
    expect([awaited("Open"), awaited("Closed")]).toEqual([
      [true, [`${POLICE} seat`]],
      [false, [`${POLICE} seat`]],
    ]);
  });
});
