import { timeWhile, voteChoice } from "../../../src/taskpane/vote/vote-choice-view-model";
import { AGREED, givenDecision, PARTNERSHIP } from "../../governance/voting/decision-workbook";
import { givenWorkbook, on } from "../../register/given-workbook";

const today = on("2026-03-04");
const ANOTHER = { Decision: "D-2", Meeting: "M", Title: "Another", Method: "Vote" };
const AGREED_TWO = { Decision: "D-3", Meeting: "M", Title: "A third", ...AGREED };

describe("which decision is shown", () => {
  const meetings = [
    { Meeting: "M", Group: "EB", Date: "2026-03-03", Start: "10:00", Register: "Closed" },
    { Meeting: "N", Group: "EB", Date: "2026-06-02" },
  ];
  const choice = (decisions: readonly Readonly<Record<string, string>>[], asked: string | null = null) => {
    const present = ["EB-P1", "EB-P2", "EB-P3", "EB-P4"].map((seat) => ({
      Meeting: "M",
      Seat: seat,
      Status: "Present",
    }));
    const register = givenWorkbook({
      ...PARTNERSHIP,
      Meetings: meetings,
      Attendance: present,
      Decisions: decisions,
      Votes: [],
    });
    return voteChoice(register, asked, today);
  };

  test("the first that is still open, at the nearest meeting; each with how it stands", () => {
    const found = choice([{ Decision: "D-1", Meeting: "M", Title: "One", ...AGREED }, ANOTHER, AGREED_TWO]);
    expect([found.meeting, found.proposed, found.nextId]).toEqual(["M", "D-2", "D-4"]);
    expect(found.decisions.map(({ label }) => label)).toEqual([
      "One · Carried by consensus",
      "Another · Pending",
      "A third · Carried by consensus",
    ]);
  });

  test("the last, where none is open", () => expect(choice([AGREED_TWO]).proposed).toBe("D-3"));

  test("none of the meeting asked for: the next id is there all the same", () => {
    const { meeting, decisions, proposed, nextId } = choice([ANOTHER], "N");
    expect([meeting, decisions, proposed, nextId]).toEqual(["N", [], null, "D-3"]);
  });
});

describe("where there is nothing to choose", () => {
  test.each(["Decisions", "Votes"] as const)("a workbook without the %s table says how to get it", (table) => {
    const register = givenDecision({});
    register.close(table);
    const { none, mendedOn } = voteChoice(register, null, today);
    expect([none, mendedOn]).toEqual([
      `This workbook has no ${table} table. Put in missing sheets, under Tools, adds it.`,
      "tools",
    ]);
  });

  test("a blank workbook leads to Meeting", () => {
    const register = givenWorkbook({ ...PARTNERSHIP, Meetings: [], Attendance: [], Decisions: [], Votes: [] });
    const { none, mendedOn } = voteChoice(register, null, today);
    expect([none.startsWith("No meeting is entered yet."), mendedOn]).toEqual([true, "meeting"]);
  });
});

describe("the time of a decision that is entered now", () => {
  const meeting = { day: "2026-12-01", start: "10:00", end: "12:00" };

  test.each([
    { given: "while the meeting goes on", on: "2026-12-01", now: "10:30", says: "10:30" },
    { given: "before it begins", on: "2026-12-01", now: "00:12", says: "" },
    { given: "once it is over", on: "2026-12-01", now: "12:01", says: "" },
    { given: "on another day", on: "2026-12-02", now: "10:30", says: "" },
  ])("$given is “$says”", ({ on: day, now, says }) => expect(timeWhile(meeting, on(day), now)).toBe(says));

  test("is now where the meeting has neither start nor end", () =>
    expect(timeWhile({ ...meeting, start: "", end: "" }, on("2026-12-01"), "20:00")).toBe("20:00"));
});
