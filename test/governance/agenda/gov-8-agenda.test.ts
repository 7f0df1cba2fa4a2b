import { Question } from "../../../src/functions/define-function";
import { agendaOf } from "../../../src/governance/agenda/agenda";
import { AGENDA_FUNCTIONS } from "../../../src/governance/agenda/functions";
import { AGENDAS } from "../../../src/sources/memberships/agendas";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";

const BASE: GivenTables = {
  Groups: [
    { Group: "EB", Name: "Executive Board", "Quorum rule": "x", Aliases: "Exec Board" },
    { Group: "QA", Name: "QA", "Quorum rule": "x" },
    { Group: "PP", Name: "PP", "Quorum rule": "x" },
  ],
  Meetings: [
    { Meeting: "EB-2025-12", Group: "EB", Date: "2025-12-09" },
    { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
    { Meeting: "QA-2026-01", Group: "QA", Date: "2026-01-20" },
  ],
};

function items(tables: GivenTables, asAt = "2026-03-24") {
  const register = givenWorkbook({ ...BASE, ...tables });
  const answer = agendaOf(register, register.meeting("EB-2026-03")!, on(asAt));
  return {
    answer,
    lines: answer.status === "answered" ? answer.value.map(({ part, item, from, why }) => [part, item, from, why]) : [],
  };
}

describe("GOV 8.3: the standing items come first, in their order", () => {
  test("the Board's printed thirteen", () => {
    const others = new Set(AGENDAS.map(({ group }) => group).filter((group) => group !== "EB"));
    const { lines, answer } = items({
      Groups: [BASE.Groups?.[0] ?? {}, ...[...others].map((Group) => ({ Group, Name: Group, "Quorum rule": "x" }))],
      Agenda: [...AGENDAS].reverse().map(({ group, order, item, source }): GivenRow => ({
        Group: group,
        Order: order,
        Item: item,
        Source: source,
      })),
    });
    expect(lines).toHaveLength(13);
    expect(lines[0]).toEqual(["standing", "Matters arising from previous meeting", "EB", "Standing item (GOV 8.3a)"]);
    expect(lines[12]?.[3]).toBe("Standing item (GOV 8.3m)");
    expect(said(answer)).toBe(
      "The agenda of EB-2026-03 on 31 March 2026: 13 standing items, 0 reports, 0 requests in time, 0 late, 0 escalations, 0 open actions of EB.",
    );
  });

  test("a group without any says so", () => {
    expect(said(items({}).answer)).toContain("Agenda lists no standing items for EB.");
  });
});

describe("GOV 10.3: reports due for the meeting", () => {
  const reports: GivenTables = {
    Duties: [{ Group: "QA", Kind: "Highlight", To: "EB", "Times per year": "Every meeting" }],
    Schedule: [{ Group: "PP", Meeting: "EB-2026-03" }],
    Reports: [{ Report: "R", Group: "PP", "For meeting": "EB-2026-03", Received: "2026-03-20" }],
  };
  test("scheduled and owed, with how they stand", () => {
    expect(items(reports).lines).toEqual([
      ["report", "Highlight report of PP", "PP", "Scheduled; received on 20 March 2026"],
      ["report", "Highlight report of QA", "QA", "Every meeting has one; due by 20 March 2026: overdue"],
    ]);
  });

  test("a past meeting is judged as at its own day", () => {
    expect(items(reports, "2026-11-22").lines[1]?.[3]).toBe("Every meeting has one; due by 20 March 2026: overdue");
  });

  test("what cannot be judged is listed, and named in the sentence", () => {
    const { lines, answer } = items({
      Reports: [{ Report: "R", Group: "PP", "For meeting": "EB-2026-03", Received: "soon" }],
    });
    expect([lines.length, said(answer)]).toEqual([
      1,
      expect.stringContaining("Listed as written, because they cannot be judged: Highlight report of PP."),
    ]);
  });
});

describe("GOV 8.5: item requests; the Board's last day is 10 March 2026", () => {
  const request = (row: GivenRow): GivenRow => ({
    Meeting: "EB-2026-03",
    Item: "Risk",
    "Requested by": "Police",
    "Requested on": "2026-03-10",
    Decision: "Accepted",
    ...row,
  });
  test.each([
    { given: "in time", rows: [request({})], parts: ["request"] },
    { given: "late", rows: [request({ "Requested on": "2026-03-11" })], parts: ["late request"] },
    { given: "declined", rows: [request({ Decision: "Declined" })], parts: [] },
    { given: "redirected", rows: [request({ Decision: "Redirected" })], parts: [] },
    { given: "asked twice", rows: [request({ "Requested on": "2026-03-20" }), request({})], parts: ["request"] },
    { given: "for another meeting", rows: [request({ Meeting: "QA-2026-01" })], parts: [] },
  ])("$given", ({ rows, parts }) => {
    expect(items({ Requests: rows }).lines.map(([part]) => part)).toEqual(parts);
  });

  test("whoever asked for it on its first day is named, in whichever order the rows stand, and one acceptance counts", () => {
    const [police, health] = [request({ Decision: "" }), request({ "Requested by": "UHDB" })];
    const shown = (Requests: readonly GivenRow[]) => items({ Requests }).lines.map(([, , from, why]) => [from, why]);
    expect(shown([police, health])).toEqual([["Police; UHDB", "Asked for on 10 March 2026, in time"]]);
    expect(shown([health, police])).toEqual([["UHDB; Police", "Asked for on 10 March 2026, in time"]]);
  });

  test.each<{ given: string; rows: readonly GivenRow[]; shown: readonly (readonly string[])[]; untold: boolean }>([
    {
      given: "its day cannot be read",
      rows: [request({ "Requested on": "after 19 June 2026" })],
      shown: [
        [
          "request",
          "Risk",
          expect.stringMatching(/^Cannot tell: for the request 'Risk', Requests!D2 \(Requested on\) says /),
        ],
      ],
      untold: true,
    },
    {
      given: "declined, its day cannot be read",
      rows: [request({ "Requested on": "?", Decision: "Declined" })],
      shown: [],
      untold: false,
    },
    {
      given: "asked for in time too",
      rows: [request({ "Requested on": "?" }), request({})],
      shown: [["request", "Risk", "Asked for on 10 March 2026, in time"]],
      untold: false,
    },
    {
      given: "asked for late too",
      rows: [request({ "Requested on": "2026-03-11" }), request({ "Requested on": "?" })],
      shown: [["request", "Risk", expect.stringContaining("Requests!D3 (Requested on) says '?'")]],
      untold: true,
    },
  ])("$given: listed as written, with the reason where it cannot be judged", ({ rows, shown, untold }) => {
    const { lines, answer } = items({ Requests: rows });
    const sentence = said(answer);
    expect(lines.map(([part, item, , why]) => [part, item, why])).toEqual(shown);
    if (untold) expect(sentence).toContain("0 requests in time, 0 late, 0 escalations");
    expect(sentence.includes("because they cannot be judged: Risk.")).toBe(untold);
  });

  test("late ones stand apart, after everything else, and what the chair has not decided says so", () => {
    const { lines } = items({
      Requests: [request({ Item: "Late one", "Requested on": "2026-03-11", Decision: "" }), request({})],
      Actions: [{ Action: "A1", Group: "EB", Description: "Write", Target: "June 2026" }],
    });
    expect(lines.map(([part]) => part)).toEqual(["request", "action", "late request"]);
    expect(lines[2]?.[3]).toBe("Asked for on 11 March 2026, late; the chair has not decided yet");
  });
});

describe("GOV 12.34: what subgroups escalated since the Board's last meeting", () => {
  const decision = (row: GivenRow): GivenTables => ({
    Decisions: [{ Decision: "D1", Meeting: "QA-2026-01", Title: "Audit plan", "Escalated to": "Exec Board", ...row }],
  });
  test.each([
    { given: "between the two", row: { "Escalated on": "2026-02-01" }, count: 1 },
    { given: "on the day of the last Board", row: { "Escalated on": "2025-12-09" }, count: 1 },
    { given: "the day before it", row: { "Escalated on": "2025-12-08" }, count: 0 },
    { given: "the day before this Board", row: { "Escalated on": "2026-03-30" }, count: 1 },
    { given: "on the day itself, for the next", row: { "Escalated on": "2026-03-31" }, count: 0 },
    { given: "no day recorded: the decision's meeting counts", row: {}, count: 1 },
    { given: "to another body", row: { "Escalated to": "Independent Chair" }, count: 0 },
  ])("$given: $count", ({ row, count }) => {
    expect(items(decision(row)).lines).toHaveLength(count);
  });

  test("says who and when", () => {
    expect(items(decision({ "Escalated on": "2026-02-01" })).lines).toEqual([
      ["escalation", "Audit plan", "QA", "Decision D1 escalated on 1 February 2026"],
    ]);
  });
});

describe("GOV 8.3a: the group's open actions", () => {
  const action = (row: GivenRow): GivenTables => ({
    Actions: [
      {
        Action: "A1",
        Group: "EB",
        Description: "Write to schools",
        Leads: "NM",
        Target: "end of February 2026",
        ...row,
      },
    ],
  });
  test.each([
    { given: "open and overdue", row: {}, why: ["Open action A1, target 28 February 2026: overdue"] },
    { given: "done before the meeting", row: { Completed: "2026-03-01" }, why: [] },
    { given: "another group's", row: { Group: "QA" }, why: [] },
    { given: "of a plan that has not started", row: { "Plan starts": "2026-04-01" }, why: [] },
    {
      given: "a target that cannot be read",
      row: { Target: "soon" },
      why: ["Open action A1, target 'soon': cannot be judged"],
    },
  ])("$given", ({ row, why }) => {
    expect(items(action(row)).lines.map((line) => line[3])).toEqual(why);
  });
});

describe("AGENDA in a cell", () => {
  test("a header, numbers, and Late for what came late", () => {
    const register = givenWorkbook({
      ...BASE,
      Agenda: [{ Group: "EB", Order: 1, Item: "Minutes" }],
      Requests: [{ Meeting: "EB-2026-03", Item: "Risk", "Requested on": "2026-03-11" }],
    });
    const [entry] = AGENDA_FUNCTIONS;
    expect(valueOf(entry!.answer(new Question(register, on("2026-03-24")), ["EB-2026-03"]))).toEqual([
      ["No.", "Item", "From", "Why it is here"],
      [1, "Minutes", "EB", "Standing item"],
      ["Late", "Risk", "Not stated", "Asked for on 11 March 2026, late; the chair has not decided yet"],
    ]);
  });
});
