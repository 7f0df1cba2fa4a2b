import { decisionStatus } from "../../../src/governance/implementation/decision-status";
import { on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, valueOf } from "../answer-of";
import {
  AGREED,
  ballotsOf,
  CITY,
  COUNTY,
  EB_VOTERS,
  givenDecision,
  ICB,
  NOTICE,
  PARTNERS,
  type GivenDecision,
} from "../voting/decision-workbook";

const TOLD = { ...NOTICE, "Independent Chair told": "Yes" };
const OPENING = `The notice from ${CITY} of 10 March 2026`;

/** How the decision stands on a day, with the sentence and its paragraphs. */
function ask(
  asAt: string,
  notices: readonly GivenRow[] = [],
  given: GivenDecision = {},
  special: GivenRow = {},
): readonly unknown[] {
  const register = givenDecision({
    decision: AGREED,
    ...given,
    more: {
      Meetings: [{ Meeting: "S", Group: "EB", Date: "2026-03-17", Kind: "Special", ...special }],
      Notices: notices.map((notice) => ({ ...TOLD, ...notice })),
      ...given.more,
    },
  });
  const answer = decisionStatus(register, register.find("Decisions", "D")!, { asAt: on(asAt) });
  return [valueOf(answer), ...groundsOf(answer)];
}

describe("GOV 12.21, 12.36: what is said of a decision's effect, and by which paragraph", () => {
  test("by the Board and by a subgroup", () => {
    expect(ask("2026-03-31")).toEqual(["Scheduled", "D is carried and takes effect on 1 April 2026.", "GOV 12.21"]);
    expect(ask("2026-04-01", [], { group: "QA" })).toEqual([
      "In force",
      "D has been in force since 1 April 2026.",
      "GOV 12.36",
    ]);
    expect(ask("2026-04-01", [], { decision: { ...AGREED, "Implementation date": "" } })).toEqual([
      "No date set",
      "D is carried but has no Implementation date; the minutes must give one.",
      "GOV 12.21",
    ]);
  });

  test("before the meeting it is not taken; on its day it is", () => {
    expect(ask("2026-03-02")).toEqual(["Pending", "D is not taken yet: M is on 3 March 2026.", "GOV 12.21"]);
    expect(ask("2026-03-03")[0]).toBe("Scheduled");
  });

  test("what is not carried goes by its outcome, and its paragraphs", () => {
    const vote = (inFavour: number, against: number, more: GivenRow = {}) =>
      ask("2026-05-01", [], {
        decision: { "Implementation date": "2026-04-01", ...more },
        votes: ballotsOf(EB_VOTERS, inFavour, against),
      });
    expect(vote(1, 2)).toEqual([
      "Not carried",
      expect.stringContaining("1 For, 2 Against"),
      "GOV 12.19",
      "GOV 12.14",
      "GOV 12.15",
    ]);
    const [state, said, ...paragraphs] = vote(2, 2);
    expect([state, paragraphs[0]]).toEqual(["Pending", "GOV 12.19"]);
    expect(said).toMatch(/^Pending: D is deadlocked, and no escalation is recorded yet\. Deadlock: D at M, /);
    const ahead = { "Escalated to": "COG", "Escalated on": "2099-01-05" };
    expect(vote(2, 2, ahead).slice(0, 2)).toEqual([
      "Pending",
      expect.stringMatching(/^Pending: D is deadlocked, and is escalated to COG only on 5 January 2099\. Deadlock: /),
    ]);
    expect(vote(1, 2, ahead)[1]).toMatch(/^Not carried: /);
    expect(vote(2, 2, { "Escalated to": "COG" })).toEqual([
      "Referred",
      expect.stringMatching(/^Escalated to COG\. Deadlock: D at M, /),
      ...paragraphs,
    ]);
    expect(vote(2, 2, { "Escalated to": "COG", "Escalated on": "2026-05-01" })).toEqual([
      "Referred",
      expect.stringMatching(/^Escalated to COG on 1 May 2026\. Deadlock: D at M, /),
      ...paragraphs,
    ]);
    expect(vote(2, 2, { "Escalated to": "COG", "Escalated on": "2026-05-02" })[0]).toBe("Pending");
    expect(vote(1, 2, { "Escalated to": "COG" })).toEqual([
      "Not carried",
      expect.not.stringContaining("Escalated"),
      "GOV 12.19",
      "GOV 12.14",
      "GOV 12.15",
    ]);
  });
});

describe("GOV 12.22 to 12.24, 12.37 to 12.39: what is said of its notices, and by which paragraphs", () => {
  const BOARD = ["GOV 12.21", "GOV 12.22", "GOV 12.23"];
  const SUBGROUP = ["GOV 12.36", "GOV 12.37", "GOV 12.38"];
  const SUSPENDED =
    "D is suspended by a notice until a special meeting has dealt with it; its Implementation date was 1 April 2026.";
  const EARLIEST =
    "With 7 days' notice (calendar days, as the rule was read), the special meeting can be on 17 March 2026 at the earliest.";

  test.each<{ given: string; notice: GivenRow; special?: GivenRow; asAt?: string; says: string }>([
    { given: "no special meeting", notice: {}, says: `No special meeting is recorded yet. ${EARLIEST}` },
    {
      given: "urgent",
      notice: { Urgent: "Yes" },
      says: "No special meeting is recorded yet. The Chair fixed a shorter time for urgency.",
    },
    {
      given: "one that was cancelled",
      notice: { "Special meeting": "S" },
      special: { Status: "Cancelled" },
      says: `Its special meeting S was cancelled. ${EARLIEST}`,
    },
    {
      given: "one too soon",
      notice: { "Special meeting": "S" },
      special: { Date: "2026-03-16" },
      says: `Its special meeting S on 16 March 2026 is too soon. ${EARLIEST}`,
    },
    { given: "one ahead", notice: { "Special meeting": "S" }, says: "Its special meeting S is on 17 March 2026." },
    {
      given: "one that day, without a result",
      notice: { "Special meeting": "S" },
      asAt: "2026-03-17",
      says: "Its special meeting S was on 17 March 2026, and no Result is recorded.",
    },
    {
      given: "a special meeting that is not in Meetings",
      notice: { "Special meeting": "T" },
      says: `${EARLIEST} Notices!J2 (Special meeting) says 'T', which is no meeting in Meetings; correct it.`,
    },
  ])("suspended: $given", ({ notice, special, asAt, says }) => {
    expect(ask(asAt ?? "2026-03-11", [notice], {}, special)).toEqual([
      "Suspended",
      `${SUSPENDED} ${OPENING} counts. ${says}`,
      ...BOARD,
    ]);
  });

  test.each([
    { given: "confirmed", notice: { Result: "Confirmed" }, status: "Scheduled" },
    { given: "changed", notice: { Result: "Changed" }, status: "Changed" },
    { given: "withdrawn", notice: { Result: "Withdrawn" }, status: "Withdrawn" },
    { given: "referred", notice: { "Referred to": "COG" }, status: "Referred" },
  ])("$given at a special meeting that is not in Meetings: its cell is named", ({ notice, status }) => {
    const [value, why] = ask("2026-03-20", [{ ...notice, "Special meeting": "T" }]);
    expect([value, why]).toEqual([
      status,
      expect.stringContaining("Notices!J2 (Special meeting) says 'T', which is no meeting in Meetings; correct it."),
    ]);
  });

  test("a decision without a date is suspended all the same", () => {
    expect(ask("2026-03-11", [{}], { group: "QA", decision: { ...AGREED, "Implementation date": "" } })).toEqual([
      "Suspended",
      `D is suspended by a notice until a special meeting has dealt with it. ${OPENING} counts. No special meeting is recorded yet. ${EARLIEST}`,
      ...SUBGROUP,
    ]);
  });

  test.each<{ result: string; state: string; says: string }>([
    {
      result: "Confirmed",
      state: "Scheduled",
      says: `D is carried and takes effect on 1 April 2026. ${OPENING} counts. The decision was confirmed at S on 17 March 2026.`,
    },
    {
      result: "Changed",
      state: "Changed",
      says: `D was changed when it was reconsidered; record the new decision in Decisions. ${OPENING} counts. The decision was changed at S on 17 March 2026.`,
    },
    {
      result: "Withdrawn",
      state: "Withdrawn",
      says: `D was withdrawn when it was reconsidered. ${OPENING} counts. The decision was withdrawn at S on 17 March 2026.`,
    },
    {
      result: "Notice withdrawn",
      state: "Scheduled",
      says: `D is carried and takes effect on 1 April 2026. ${OPENING} counts. It was withdrawn, so the decision goes ahead.`,
    },
  ])("the result: $result", ({ result, state, says }) => {
    expect(ask("2026-03-17", [{ "Special meeting": "S", Result: result }])).toEqual([state, says, ...BOARD]);
  });

  test("a result without a special meeting names none", () => {
    expect(ask("2026-03-17", [{ Result: "Changed" }])[1]).toMatch(/counts\. The decision was changed\.$/);
  });

  test("what came of a notice that does not count still holds; confirming it changes nothing", () => {
    const invalid = (Result: string) => ask("2026-04-01", [{ Written: "No", "Special meeting": "S", Result }])[0];
    expect([invalid("Changed"), invalid("Withdrawn"), invalid("Confirmed"), invalid("Notice withdrawn")]).toEqual([
      "Changed",
      "Withdrawn",
      "In force",
      "In force",
    ]);
    expect(ask("2026-04-01", [{ Written: "No" }])).toEqual([
      "In force",
      `D has been in force since 1 April 2026. ${OPENING} suspends nothing: Written says No.`,
      ...BOARD,
    ]);
  });

  test.each<{ given: string; notice: GivenRow; group?: "EB" | "QA"; says: string }>([
    { given: "asked for no meeting", notice: { "Asks for meeting": "No" }, says: "Asks for meeting says No" },
    { given: "not sent to all", notice: { "Sent to all": "" }, says: "Sent to all is blank" },
    {
      given: "the Independent Chair not told",
      notice: { "Independent Chair told": "No" },
      group: "QA",
      says: "Independent Chair told says No",
    },
    {
      given: "before the decision",
      notice: { Received: "2026-03-02" },
      says: "it was received before the decision was taken on 3 March 2026",
    },
    {
      given: "on the date",
      notice: { Received: "2026-04-01" },
      says: "it was not received before the Implementation date, 1 April 2026",
    },
  ])("why it suspends nothing: $given", ({ notice, group = "EB", says }) => {
    expect(ask("2026-05-01", [notice], { group })[1]).toMatch(new RegExp(`suspends nothing: ${says}\\.$`));
  });

  test("a notice from someone who is not in Agencies keeps the name as written", () => {
    expect(ask("2026-03-11", [{ From: "Somebody" }])[1]).toContain(
      "The notice from Somebody of 10 March 2026 counts, although From (Notices!B2) names no agency of Agencies.",
    );
    expect(ask("2026-03-11", [{ From: "ICB" }])[1]).toContain(`The notice from ${ICB} of 10 March 2026 counts.`);
  });

  test("referred on: by whom to whom, and by which paragraph", () => {
    const REFERRED = "D is suspended by a notice and referred on by the Chair, without a special meeting.";
    expect(ask("2026-03-11", [{ "Referred to": "Chief Officer Group" }])).toEqual([
      "Referred",
      `${REFERRED} ${OPENING} counts. The Chair referred it to COG.`,
      "GOV 12.21",
      "GOV 12.22",
      "GOV 12.24",
    ]);
    expect(ask("2026-03-11", [{ "Referred to": "Ombudsman" }])[1]).toContain(
      "The Chair referred it to Ombudsman; the documents name COG for that.",
    );
    expect(ask("2026-03-11", [{ "Referred to": "independent chair" }], { group: "QA" })).toEqual([
      "Referred",
      `${REFERRED} ${OPENING} counts. The Chair referred it to Independent Chair.`,
      "GOV 12.36",
      "GOV 12.37",
      "GOV 12.39",
    ]);
    expect(ask("2026-03-11", [{ "Referred to": "COG" }, { From: COUNTY }]).slice(2)).toEqual([
      "GOV 12.21",
      "GOV 12.22",
      "GOV 12.24",
    ]);
    expect(ask("2026-03-11", [{}, { From: COUNTY, "Referred to": "COG" }])[0]).toBe("Referred");
  });

  test("of two confirmations the later special meeting counts, whichever row comes first", () => {
    const more = (dates: readonly [string, string]) => ({
      more: {
        Meetings: dates.map((Date, n) => ({ Meeting: `S${n}`, Group: "EB", Date, Kind: "Special" })),
        Notices: [0, 1].map((n) => ({ ...TOLD, "Special meeting": `S${n}`, Result: "Confirmed" })),
      },
    });
    for (const dates of [
      ["2026-04-10", "2026-04-20"],
      ["2026-04-20", "2026-04-10"],
    ] as const) {
      expect(ask("2026-04-30", [], more(dates))[1]).toContain(
        "D has been in force since 20 April 2026, the day of the special meeting that confirmed it; its Implementation date was 1 April 2026.",
      );
    }
    expect(
      ask("2026-04-30", [{ "Special meeting": "S", Result: "Confirmed" }], {
        decision: { ...AGREED, "Implementation date": "" },
      })[0],
    ).toBe("No date set");
  });

  test("a changed decision whose special meeting came late is changed, not in force later", () => {
    expect(
      ask(
        "2026-05-01",
        [
          { "Special meeting": "S", Result: "Changed" },
          { From: COUNTY, Result: "Confirmed" },
        ],
        {},
        { Date: "2026-04-20" },
      )[0],
    ).toBe("Changed");
    expect(
      ask("2026-04-30", [{ "Special meeting": "S", Result: "Notice withdrawn" }], {}, { Date: "2026-04-20" })[1],
    ).toContain("D has been in force since 1 April 2026.");
  });
});

describe("GOV 12.21, 12.22: what cannot be read could change everything", () => {
  test.each<{ given: string; notice: GivenRow; cell: string }>([
    { given: "a day of receipt", notice: { Received: "lately" }, cell: "Notices!C2 (Received) says 'lately'; enter " },
    { given: "no day of receipt", notice: { Received: "" }, cell: "Notices!C2 (Received) is blank; enter " },
    { given: "whether written", notice: { Written: "perhaps" }, cell: "(Written) cannot be read; enter " },
    { given: "whether it asks", notice: { "Asks for meeting": "perhaps" }, cell: "(Asks for meeting) cannot be read" },
    { given: "whether sent", notice: { "Sent to all": "perhaps" }, cell: "(Sent to all) cannot be read" },
    {
      given: "whether told",
      notice: { "Independent Chair told": "perhaps" },
      cell: "(Independent Chair told) cannot be read",
    },
    { given: "whether urgent", notice: { Urgent: "perhaps" }, cell: "(Urgent) cannot be read" },
    { given: "the result", notice: { Result: "perhaps" }, cell: "(Result) cannot be read" },
  ])("$given", ({ notice, cell }) => {
    expect(ask("2026-05-01", [notice])).toEqual([
      "#N/A",
      expect.stringContaining("Cannot tell: for the decision 'D', "),
      "GOV 12.22",
    ]);
    expect(ask("2026-05-01", [notice], { group: "QA" })).toEqual(["#N/A", expect.stringContaining(cell), "GOV 12.37"]);
  });

  test("the implementation date; another decision's notice keeps nothing from being told", () => {
    expect(ask("2026-05-01", [], { decision: { ...AGREED, "Implementation date": "spring" } })).toEqual([
      "#N/A",
      expect.stringContaining("(Implementation date) cannot be read; enter "),
      "GOV 12.21",
    ]);
    expect(
      ask("2026-05-01", [
        { Decision: "E", Written: "perhaps" },
        { Decision: "E", Received: "lately" },
      ])[0],
    ).toBe("In force");
  });

  test("what is not carried needs no notice read", () => {
    expect(ask("2026-05-01", [{ Written: "perhaps" }], { decision: {}, votes: ballotsOf(PARTNERS, 1, 2) })[0]).toBe(
      "Not carried",
    );
  });
});
