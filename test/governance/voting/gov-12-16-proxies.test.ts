import type { GivenRow } from "../../register/given-workbook";
import {
  ALL_OF_EB,
  CITY,
  COUNTY,
  DCHS,
  EMAS,
  givenDecision,
  ICB,
  outcomeSentence,
  POLICE,
  tally,
  type GivenDecision,
} from "./decision-workbook";

/** The meeting is on 3 March 2026 from 10:00; the vote at 11:00. */
const VALID: GivenRow = {
  "Voting seat": EMAS,
  Vote: "For",
  Proxy: "Yes",
  "Proxy reason": "Sudden illness",
  "Unable since": "2026-03-03 08:00",
  "Proxy confirmed": "2026-03-03 09:00",
  "Proxy given to": DCHS,
};
const absent = [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS", Status: "Apologies" }];
const withProxy = (
  more: GivenRow,
  given: {
    readonly meeting?: GivenRow;
    readonly time?: string;
    readonly present?: readonly (string | GivenRow)[];
  } = {},
) =>
  givenDecision({
    present: given.present ?? absent,
    decision: { Time: given.time ?? "11:00" },
    votes: [{ ...VALID, ...more }],
    ...(given.meeting === undefined ? {} : { meeting: given.meeting }),
  });

const COUNTED = [1, 0, 0, 0, 9];
const NOT_COUNTED = [0, 0, 0, 1, 8];

describe("GOV 12.16: what a proxy vote needs", () => {
  test.each([
    { given: "everything", more: {}, counts: true },
    { given: "no reason", more: { "Proxy reason": "" }, counts: false },
    { given: "None for a reason", more: { "Proxy reason": "None" }, counts: false },
    { given: "n/a for a reason", more: { "Proxy reason": "n/a" }, counts: false },
    { given: "a dash for a reason", more: { "Proxy reason": " - " }, counts: false },
    { given: "No for a reason", more: { "Proxy reason": "No" }, counts: false },
    ...["--", "TBC", "N\\A", "none stated", "No reasons given", "not given", "to follow"].map((reason) => ({
      given: `${reason} for a reason`,
      more: { "Proxy reason": reason },
      counts: false,
    })),
    { given: "a reason that begins with No", more: { "Proxy reason": "No train ran" }, counts: true },
    { given: "given to None", more: { "Proxy given to": "None" }, counts: false },
    { given: "for this decision, as said", more: { "Proxy scope": "This decision" }, counts: true },
    { given: "general", more: { "Proxy scope": "General" }, counts: false },
    { given: "given to nobody", more: { "Proxy given to": "" }, counts: false },
    { given: "given to two parties", more: { "Proxy given to": `${DCHS}; ${POLICE}` }, counts: false },
    { given: "no moment from which nobody could come", more: { "Unable since": "" }, counts: false },
    { given: "exactly 24 hours before the start", more: { "Unable since": "2026-03-02 10:00" }, counts: true },
    { given: "24 hours and a minute before", more: { "Unable since": "2026-03-02 09:59" }, counts: false },
    { given: "unable on the day, without a time", more: { "Unable since": "2026-03-03" }, counts: true },
    { given: "unable on the day before, without a time", more: { "Unable since": "2026-03-02" }, counts: false },
    { given: "unable two days before", more: { "Unable since": "2026-03-01 12:00" }, counts: false },
    { given: "unable after the vote", more: { "Unable since": "2026-03-03 11:01" }, counts: false },
    { given: "not confirmed in writing", more: { "Proxy confirmed": "" }, counts: false },
    { given: "confirmed at the minute of the vote", more: { "Proxy confirmed": "2026-03-03 11:00" }, counts: true },
    { given: "confirmed a minute after the vote", more: { "Proxy confirmed": "2026-03-03 11:01" }, counts: false },
    { given: "confirmed the day before, without a time", more: { "Proxy confirmed": "2026-03-02" }, counts: true },
    { given: "confirmed on the day, without a time", more: { "Proxy confirmed": "2026-03-03" }, counts: false },
    { given: "confirmed the day after", more: { "Proxy confirmed": "2026-03-04" }, counts: false },
    { given: "not marked as a proxy", more: { Proxy: "" }, counts: false },
  ])("$given: counts $counts", ({ more, counts }) =>
    expect(tally(withProxy(more))).toEqual(counts ? COUNTED : NOT_COUNTED),
  );

  test("a party that had somebody there casts its own vote", () => {
    const register = givenDecision({ decision: { Time: "11:00" }, votes: [VALID, [EMAS, "Against"]] });
    expect(tally(register)).toEqual([0, 1, 0, 1, 9]);
    expect(outcomeSentence(register)).toContain("the party had a representative present");
  });

  test("a party that had left by the time of the vote may have a proxy", () => {
    const present = [...absent.slice(0, -1), { Seat: "EB-EMAS", Status: "Present", Left: "10:45" }];
    expect(tally(withProxy({}, { present }))).toEqual(COUNTED);
    expect(tally(withProxy({}, { present, time: "10:44" }))).toEqual([0, 0, 0, 1, 9]);
  });

  test("without a Time the vote is at the Start, so a confirmation after it does not show", () => {
    expect(tally(withProxy({ "Proxy confirmed": "2026-03-03 10:00" }, { time: "" }))).toEqual(COUNTED);
    expect(tally(withProxy({ "Proxy confirmed": "2026-03-03 10:01" }, { time: "" }))).toEqual(NOT_COUNTED);
  });

  test("without a Start only the day of the meeting is surely within 24 hours", () => {
    const meeting = { Start: "" };
    expect(tally(withProxy({ "Unable since": "2026-03-03 07:00" }, { meeting }))).toEqual(COUNTED);
    expect(tally(withProxy({ "Unable since": "2026-03-02 23:00" }, { meeting }))).toEqual(COUNTED);
    expect(tally(withProxy({ "Unable since": "2026-03-02 09:00" }, { meeting }))).toEqual(NOT_COUNTED);
  });

  test("a partner's proxy counts plainly, a relevant agency's with a warning", () => {
    expect(outcomeSentence(withProxy({}))).toContain(`The proxy of ${EMAS} was counted, but the documents ask`);
    const present = [...ALL_OF_EB.slice(1), { Seat: "EB-P1", Status: "Present", Left: "10:50" }];
    const partner = givenDecision({
      present,
      decision: { Time: "11:00" },
      votes: [{ ...VALID, "Voting seat": CITY }],
      settings: { "Quorum.ProxyCounts": "Yes" },
    });
    expect(tally(partner)).toEqual([1, 0, 0, 0, 9]);
    expect(outcomeSentence(partner)).toMatch(/^Carried:/);
    expect(outcomeSentence(partner)).not.toContain(`The proxy of ${CITY} was counted, but`);
  });

  test("a proxy is not presence, and the sentence says where it would have made the difference", () => {
    const present = [...ALL_OF_EB.slice(1), { Seat: "EB-P1", Status: "Apologies" }];
    const said = outcomeSentence(
      givenDecision({ present, decision: { Time: "11:00" }, votes: [{ ...VALID, "Voting seat": CITY }] }),
    );
    expect(said).toMatch(/^Not valid:/);
    expect(said).toContain(`with the valid proxy of ${CITY} it would have been quorate`);
  });

  test("every lack is named", () => {
    const said = outcomeSentence(withProxy({ "Proxy reason": "", "Proxy scope": "General", "Proxy given to": "" }));
    expect(said).toContain(
      "the proxy is not valid (no Proxy reason is recorded; it is general, and must be for this decision; Proxy given to names nobody)",
    );
  });
});

describe("GOV 12.16, 12.31: what is said of a proxy that is not valid", () => {
  const said = (more: GivenRow, given: Parameters<typeof withProxy>[1] = {}) =>
    /the proxy is not valid \((.*?)\)\.(?: |$)/.exec(outcomeSentence(withProxy(more, given)))?.[1];
  test.each<{ says: string | undefined; more: GivenRow; given?: Parameters<typeof withProxy>[1] }>([
    { says: "no Proxy reason is recorded", more: { "Proxy reason": "" } },
    { says: "it is general, and must be for this decision", more: { "Proxy scope": "General" } },
    { says: "Unable since is blank", more: { "Unable since": "" } },
    {
      says: "Unable since is more than 24 hours before the start, as the rule was read",
      more: { "Unable since": "2026-03-02 09:59" },
    },
    { says: "Unable since is later than the vote", more: { "Unable since": "2026-03-03 11:01" } },
    {
      says: "the meeting has no Start to count the 24 hours from",
      more: { "Unable since": "2026-03-02 08:00" },
      given: { meeting: { Start: "" } },
    },
    {
      says: "Unable since is a date without a time, and here the time decides",
      more: { "Unable since": "2026-03-02" },
    },
    { says: "no written confirmation is recorded in Proxy confirmed", more: { "Proxy confirmed": "" } },
    { says: "it was confirmed after the vote", more: { "Proxy confirmed": "2026-03-03 11:01" } },
    { says: "it was confirmed after the vote", more: { "Proxy confirmed": "2026-03-04" } },
    { says: "Proxy confirmed gives the day of the vote, and no time", more: { "Proxy confirmed": "2026-03-03" } },
    {
      says: "the decision has no Time, so nothing shows that the proxy was confirmed before the vote",
      more: { "Proxy confirmed": "2026-03-03 10:30" },
      given: { time: "" },
    },
    {
      says: "the decision has no Time, so nothing shows that the proxy was confirmed before the vote",
      more: {},
      given: { time: "", meeting: { Start: "" } },
    },
    {
      says: "the decision's Time is outside the meeting, so nothing shows that the proxy was confirmed before the vote",
      more: { "Proxy confirmed": "2026-03-03 10:30" },
      given: { time: "19:00" },
    },
    { says: "Proxy given to names nobody", more: { "Proxy given to": "" } },
    { says: "Proxy given to names nobody", more: { "Proxy given to": "nobody" } },
    { says: undefined, more: { "Proxy given to": `${DCHS};\u200B` } },
    { says: "it is given to more than one party", more: { "Proxy given to": `${DCHS}; ${POLICE}` } },
    { says: "the party had a representative present", more: {}, given: { present: ALL_OF_EB } },
    {
      says: "no Proxy reason is recorded; Proxy given to names nobody",
      more: { "Proxy reason": "", "Proxy given to": "" },
    },
    { says: undefined, more: { "Proxy given to": `${DCHS}; ` } },
    { says: undefined, more: { "Unable since": "2026-03-03 11:00" } },
    { says: undefined, more: { "Proxy confirmed": "2026-03-03 11:00" } },
    { says: undefined, more: { "Proxy confirmed": "2026-03-03 10:00" }, given: { time: "" } },
    { says: undefined, more: { "Proxy confirmed": "2026-03-02" } },
    {
      says: "Unable since is more than 24 hours before the start, as the rule was read",
      more: { "Unable since": "2026-03-01" },
    },
  ])("$says", ({ says, more, given }) => expect(said(more, given)).toBe(says));
});

describe("GOV 11, 12.16: a proxy is not presence, and the answer says where it would have made the difference", () => {
  const PROXY: GivenRow = {
    "Voting seat": CITY,
    Vote: "For",
    Proxy: "Yes",
    "Proxy reason": "Illness",
    "Unable since": "2026-03-03 08:00",
    "Proxy confirmed": "2026-03-03 09:00",
    "Proxy given to": ICB,
  };
  const present = ALL_OF_EB.filter((seat) => seat !== "EB-P1");
  const said = (votes: readonly GivenRow[], more: GivenDecision = {}) =>
    outcomeSentence(givenDecision({ decision: { Method: "Consensus", Consensus: "Yes" }, present, votes, ...more }));
  const would = `A proxy is not presence; with the valid proxy of ${CITY} it would have been quorate.`;

  test("one valid proxy would have", () => expect(said([PROXY])).toContain(would));
  test.each<{ given: string; votes: readonly GivenRow[] }>([
    { given: "a proxy that lacks its reason", votes: [{ ...PROXY, "Proxy reason": "" }] },
    { given: "a ballot that is no proxy", votes: [{ ...PROXY, Proxy: "No" }] },
    { given: "another agency's", votes: [{ ...PROXY, "Voting seat": EMAS }] },
    { given: "a group chair's", votes: [{ ...PROXY, "Voting seat": "Chair of PP" }] },
    { given: "another decision's", votes: [{ ...PROXY, Decision: "E" }] },
  ])("$given would not", ({ votes }) => expect(said(votes)).not.toContain("A proxy"));
  test("nor would it with a second partner missing", () =>
    expect(said([PROXY], { present: present.filter((seat) => seat !== "EB-P2") })).not.toContain("A proxy"));
  test("two of them together", () => {
    expect(
      said([PROXY, { ...PROXY, "Voting seat": COUNTY }], {
        present: present.filter((seat) => seat !== "EB-P2"),
      }),
    ).toContain(`with the valid proxy of ${CITY} and ${COUNTY} it would have been quorate`);
  });
  test("by the setting it is presence, and the sentence of a meeting that is not quorate all the same says so", () => {
    const settings = { "Quorum.ProxyCounts": "Yes" };
    expect(said([PROXY], { settings })).toMatch(/^Carried by consensus/);
    expect(said([PROXY], { settings, present: present.filter((seat) => seat !== "EB-P2") })).toContain(
      `A proxy counted as presence for ${CITY}, by the setting Quorum.ProxyCounts.`,
    );
  });
});

describe("Recusal, the local setting: a declared interest leaves a seat out of the quorum", () => {
  const said = (Interests: string, recusal = "Vote and quorum") =>
    outcomeSentence(
      givenDecision({ decision: { Method: "Consensus", Consensus: "Yes", Interests }, settings: { Recusal: recusal } }),
    );
  test("where it says so, and of seats that there are", () => {
    expect(said("EB-P1")).toContain(
      "Left out for a declared interest: EB-P1. That is the local setting Recusal; the documents say nothing of it.",
    );
    expect(said("EB-P1")).toMatch(/^Not valid/);
    for (const sentence of [said("EB-P1", "Vote"), said(""), said("nobody")])
      expect(sentence).toMatch(/^Carried by consensus/);
    expect(said("nobody; EB-P1; EB-P2")).toContain("Left out for a declared interest: EB-P1 and EB-P2.");
  });
});
