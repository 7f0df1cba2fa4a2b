import { decisionStatus } from "../../../src/governance/implementation/decision-status";
import { problemsOf } from "../../../src/governance/problems/problems";
import type { Register } from "../../../src/register/register";
import { on, type GivenRow } from "../../register/given-workbook";
import {
  AGREED,
  ALL_OF_EB,
  ballotsOf,
  CITY,
  COUNTY,
  DCHS,
  EB_VOTERS,
  givenDecision,
  ICB,
  NOTICE,
  PARTNERS,
} from "../voting/decision-workbook";

const TOLD = { ...NOTICE, "Independent Chair told": "Yes" };
const SPECIAL: GivenRow = { Meeting: "S", Group: "EB", Date: "2026-03-17", Kind: "Special" };

function given(
  notices: readonly GivenRow[],
  {
    decision = AGREED as GivenRow,
    group = "EB" as "EB" | "QA" | "COG",
    special = SPECIAL,
    chairs = [] as readonly GivenRow[],
  } = {},
): Register {
  return givenDecision({
    group,
    decision,
    more: { Meetings: [special], Notices: notices.map((notice) => ({ ...TOLD, ...notice })), Chairs: chairs },
  });
}
function status(register: Register, asAt: string): string {
  const answer = decisionStatus(register, register.find("Decisions", "D")!, { asAt: on(asAt) });
  return answer.status === "answered" ? answer.value : answer.status;
}
const said = (register: Register, asAt: string) =>
  decisionStatus(register, register.find("Decisions", "D")!, { asAt: on(asAt) }).because.sentence;

describe("GOV 12.21, 12.36: the implementation date", () => {
  test.each([
    { given: "the day before the meeting", asAt: "2026-03-02", expected: "Pending" },
    { given: "the day after the meeting", asAt: "2026-03-04", expected: "Scheduled" },
    { given: "the day before the date", asAt: "2026-03-31", expected: "Scheduled" },
    { given: "the date itself", asAt: "2026-04-01", expected: "In force" },
    { given: "long after", asAt: "2027-04-01", expected: "In force" },
  ])("$given: $expected", ({ asAt, expected }) => expect(status(given([]), asAt)).toBe(expected));

  test.each([
    { given: "no date", decision: { ...AGREED, "Implementation date": "" }, expected: "No date set" },
    {
      given: "a date that cannot be read",
      decision: { ...AGREED, "Implementation date": "soon" },
      expected: "cannot tell",
    },
    { given: "pending consultation", decision: { ...AGREED, Consultation: "Awaited" }, expected: "Pending" },
    { given: "a cancelled meeting's", decision: AGREED, meeting: { Status: "Cancelled" }, expected: "Not valid" },
  ])("$given: $expected", ({ decision, meeting = {}, expected }) =>
    expect(status(givenDecision({ decision, meeting }), "2026-05-01")).toBe(expected),
  );

  test("votes: not carried, carried, a deadlock before and after its escalation", () => {
    const vote = (inFavour: number, against: number, more: GivenRow = {}) =>
      givenDecision({
        decision: { "Implementation date": "2026-04-01", ...more },
        votes: ballotsOf(EB_VOTERS, inFavour, against),
      });
    expect(status(vote(1, 2), "2026-05-01")).toBe("Not carried");
    expect(status(vote(2, 1), "2026-05-01")).toBe("In force");
    expect(status(vote(2, 2), "2026-05-01")).toBe("Pending");
    const escalated = vote(2, 2, { "Escalated to": "COG", "Escalated on": "2026-03-10" });
    expect(status(escalated, "2026-03-09")).toBe("Pending");
    expect(status(escalated, "2026-03-10")).toBe("Referred");
  });

  test("not quorate is not valid, nothing recorded cannot be told", () => {
    expect(status(givenDecision({ decision: AGREED, present: ALL_OF_EB.slice(1) }), "2026-05-01")).toBe("Not valid");
    expect(status(givenDecision({ decision: AGREED, present: [] }), "2026-05-01")).toBe("cannot tell");
  });
});

describe("GOV 12.22, 12.37: a notice before that date suspends", () => {
  test.each([
    { given: "a full notice", notice: {}, expected: "Suspended" },
    { given: "on the day before the date", notice: { Received: "2026-03-31" }, expected: "Suspended" },
    { given: "on the date", notice: { Received: "2026-04-01" }, expected: "In force" },
    { given: "on the day of the decision", notice: { Received: "2026-03-03" }, expected: "Suspended" },
    { given: "before the decision", notice: { Received: "2026-03-02" }, expected: "In force" },
    { given: "not in writing", notice: { Written: "No" }, expected: "In force" },
    { given: "writing not recorded", notice: { Written: "" }, expected: "In force" },
    { given: "without reasons", notice: { Reasons: "" }, expected: "In force" },
    { given: "not asking for a meeting", notice: { "Asks for meeting": "" }, expected: "In force" },
    { given: "not sent to all", notice: { "Sent to all": "No" }, expected: "In force" },
    {
      given: "the Board's, the Independent Chair not told",
      notice: { "Independent Chair told": "" },
      expected: "Suspended",
    },
    { given: "a cell that cannot be read", notice: { Written: "perhaps" }, expected: "cannot tell" },
    { given: "a date of receipt that cannot be read", notice: { Received: "lately" }, expected: "cannot tell" },
  ])("$given: $expected", ({ notice, expected }) => expect(status(given([notice]), "2026-05-01")).toBe(expected));

  test("a subgroup's notice must also reach the Independent Chair", () => {
    expect(status(given([{}], { group: "QA" }), "2026-05-01")).toBe("Suspended");
    expect(status(given([{ "Independent Chair told": "" }], { group: "QA" }), "2026-05-01")).toBe("In force");
  });

  test("the documents give the Chief Officer Group no such notice", () => {
    expect(status(given([{}], { group: "COG" }), "2026-05-01")).toBe("In force");
    expect(said(given([{}], { group: "COG" }), "2026-05-01")).toContain(
      "provide for notices at the Executive Board and subgroups",
    );
  });

  test("each invalid notice is named with every reason", () => {
    const register = given([
      { Written: "", "Sent to all": "No", Reasons: "" },
      { From: DCHS, Received: "2026-04-02" },
    ]);
    expect(said(register, "2026-05-01")).toBe(
      "D has been in force since 1 April 2026." +
        ` The notice from ${CITY} of 10 March 2026 suspends nothing: Written is blank; Reasons gives no reason; Sent to all says No.` +
        ` The notice from ${DCHS} of 2 April 2026 suspends nothing: it was not received before the Implementation date, 1 April 2026.`,
    );
  });

  test.each([
    "No",
    "None",
    "n/a",
    "N/A",
    "-",
    "–",
    "none.",
    " NIL ",
    "not applicable",
    "--",
    "None stated",
    "No reasons given",
    "not given",
    "N\\A",
    "to follow",
    "TBC",
  ])("Reasons '%s' are none: it suspends nothing", (Reasons) => {
    expect(status(given([{ Reasons }]), "2026-03-15")).toBe("Scheduled");
    expect(said(given([{ Reasons }]), "2026-03-15")).toContain("suspends nothing: Reasons gives no reason.");
  });

  test.each(["No time to consult", "None of us was told", "Not affordable", "N"])("Reasons '%s' are some", (Reasons) =>
    expect(status(given([{ Reasons }]), "2026-03-15")).toBe("Suspended"),
  );

  test.each(["", "No", "None", "n/a", "-", "--", "TBC", "?", "to be confirmed"])(
    "Referred to '%s' is nowhere: suspended, not referred",
    (body) => expect(status(given([{ "Referred to": body }]), "2026-03-15")).toBe("Suspended"),
  );

  test.each(["", "None", "n/a", "TBC"])("a deadlock Escalated to '%s' has gone nowhere: pending", (body) => {
    const register = givenDecision({
      decision: { "Escalated to": body },
      votes: [
        [CITY, "For"],
        [COUNTY, "Against"],
      ],
    });
    expect(status(register, "2026-03-15")).toBe("Pending");
  });

  test("one from an agency nobody knows suspends all the same, and is named", () => {
    const register = given([{ From: "Derby Cty Council" }]);
    expect(status(register, "2026-03-15")).toBe("Suspended");
    expect(said(register, "2026-03-15")).toContain(
      "The notice from Derby Cty Council of 10 March 2026 counts, although From (Notices!B2) names no agency of Agencies.",
    );
    expect(
      problemsOf(register, on("2026-03-15"), []).filter(
        ({ table, column }) => table === "Notices" && column === "From",
      ),
    ).toMatchObject([
      {
        severity: "warning",
        code: "unknown-agency",
        cell: "Notices!B2",
        message:
          "From says 'Derby Cty Council', but Agencies has no agency of that name or alias; the row counts all the same.",
      },
    ]);
    expect(said(given([{}]), "2026-03-15")).not.toContain("names no agency");
  });

  test("as at a day before it came, a notice is not there yet", () => {
    expect(status(given([{}]), "2026-03-09")).toBe("Scheduled");
    expect(status(given([{}]), "2026-03-10")).toBe("Suspended");
  });

  test("a decision without a date can be suspended too", () => {
    expect(status(given([{}], { decision: { ...AGREED, "Implementation date": "" } }), "2026-05-01")).toBe("Suspended");
  });
});

describe("GOV 12.23, 12.38: the special meeting on 7 days' notice", () => {
  test("without one the sentence names the earliest day, the notice's day plus 7", () => {
    expect(said(given([{}]), "2026-03-11")).toContain("the special meeting can be on 17 March 2026 at the earliest");
  });

  test.each([
    { date: "2026-03-17", urgent: "", tooSoon: false },
    { date: "2026-03-16", urgent: "", tooSoon: true },
    { date: "2026-03-16", urgent: "Yes", tooSoon: false },
  ])("on $date, urgent '$urgent': too soon $tooSoon", ({ date, urgent, tooSoon }) => {
    const register = given([{ "Special meeting": "S", Urgent: urgent }], { special: { ...SPECIAL, Date: date } });
    expect(said(register, "2026-03-11").includes("is too soon")).toBe(tooSoon);
  });

  test.each([
    { given: "confirmed, before the special meeting", result: "Confirmed", asAt: "2026-03-16", expected: "Suspended" },
    {
      given: "confirmed, on its day, the date still ahead",
      result: "Confirmed",
      asAt: "2026-03-17",
      expected: "Scheduled",
    },
    { given: "confirmed, on the implementation date", result: "Confirmed", asAt: "2026-04-01", expected: "In force" },
    { given: "changed, before the special meeting", result: "Changed", asAt: "2026-03-16", expected: "Suspended" },
    { given: "changed, on its day", result: "Changed", asAt: "2026-03-17", expected: "Changed" },
    { given: "withdrawn, on its day", result: "Withdrawn", asAt: "2026-03-17", expected: "Withdrawn" },
    { given: "the notice withdrawn, at once", result: "Notice withdrawn", asAt: "2026-03-16", expected: "Scheduled" },
    { given: "no result after the meeting", result: "", asAt: "2026-05-01", expected: "Suspended" },
  ])("$given: $expected", ({ result, asAt, expected }) => {
    expect(status(given([{ "Special meeting": "S", Result: result }]), asAt)).toBe(expected);
  });

  test("confirmed by a special meeting after the date: in force not before that meeting", () => {
    const register = given([{ "Special meeting": "S", Result: "Confirmed" }], {
      special: { ...SPECIAL, Date: "2026-04-10" },
    });
    expect(status(register, "2026-04-09")).toBe("Suspended");
    expect(status(register, "2026-04-10")).toBe("In force");
    expect(said(register, "2026-04-10")).toContain(
      "in force since 10 April 2026, the day of the special meeting that confirmed it; its Implementation date was 1 April 2026",
    );
  });

  test("a cancelled special meeting has decided nothing; a result without a meeting has", () => {
    expect(
      status(
        given([{ "Special meeting": "S", Result: "Confirmed" }], { special: { ...SPECIAL, Status: "Cancelled" } }),
        "2026-05-01",
      ),
    ).toBe("Suspended");
    expect(status(given([{ Result: "Confirmed" }]), "2026-05-01")).toBe("In force");
  });

  test("of two notices the one still open suspends, and what was withdrawn stays so", () => {
    expect(status(given([{ Result: "Confirmed" }, { From: COUNTY }]), "2026-05-01")).toBe("Suspended");
    expect(status(given([{ Result: "Withdrawn" }, { From: COUNTY }]), "2026-05-01")).toBe("Withdrawn");
    expect(status(given([{ Result: "Confirmed" }, { From: COUNTY, Result: "Notice withdrawn" }]), "2026-05-01")).toBe(
      "In force",
    );
  });
});

describe("GOV 12.24, 12.39: the Chair refers it instead", () => {
  test("the Board's to the Chief Officer Group", () => {
    const register = given([{ "Referred to": "Chief Officer Group" }]);
    expect(status(register, "2026-05-01")).toBe("Referred");
    expect(said(register, "2026-05-01")).toContain("The Chair referred it to COG.");
    expect(status(given([{ "Referred to": "COG", Result: "Changed" }]), "2026-05-01")).toBe("Changed");
  });

  test("a subgroup's to the Independent Chair, by default the Board's chair of the day", () => {
    const chairs = [{ Body: "EB", From: "2026-01-01", To: "2026-12-31", "Chair agency": ICB, Chair: "The chair" }];
    expect(said(given([{ "Referred to": "Independent Chair" }], { group: "QA", chairs }), "2026-05-01")).toContain(
      `The Chair referred it to Independent Chair (${ICB} – The chair).`,
    );
    expect(said(given([{ "Referred to": "COG" }], { group: "QA", chairs }), "2026-05-01")).toContain(
      "the documents name Independent Chair for that",
    );
  });

  test("a notice that does not count refers nothing", () => {
    expect(status(given([{ "Referred to": "COG", Written: "No" }]), "2026-05-01")).toBe("In force");
  });
});

test("GOV 12.5: a decision of the Chief Officer Group comes into force by its vote alone", () => {
  const register = givenDecision({
    group: "COG",
    decision: { "Chair consents": "No", "Implementation date": "2026-04-01" },
    votes: ballotsOf(PARTNERS, 3, 1),
  });
  expect(status(register, "2026-04-01")).toBe("In force");
});
