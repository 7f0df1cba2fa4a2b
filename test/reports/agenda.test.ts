import path from "node:path";
import { fromIso, type MinuteOfDay, type PlainDate } from "../../src/calendar/plain-date";

import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { agendaDocument } from "../../src/reports/agenda-document";
import { type ItemWeight, timesFor } from "../../src/reports/agenda-times";
import { agendaNotes } from "../../src/reports/for-clerk";
import { minutesDocument } from "../../src/reports/minutes-document";
import { asText } from "../../src/reports/writers/text";
import { board, came } from "../governance/own/board-of-seven";
import { on } from "../register/given-workbook";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const AS_AT = fromIso("2026-11-30") as PlainDate;
const agendaOf = (id: string) => agendaDocument(register, register.meeting(id)!, AS_AT);
const rowsOf = (id: string): string[][] =>
  (saidIn(agendaOf(id), "items").at(-1) as string[][]).filter(({ length }) => length > 1);
const rowOf = (id: string, item: string): string[] => rowsOf(id).find(([, said]) => said?.startsWith(item)) ?? [];
const circulated = (id: string): string[] =>
  [saidIn(agendaOf(id), "circulation").at(-1) ?? ""].flat().map((row) => [row].flat().join("|"));

describe("an item stands on the agenda once", () => {
  test("reports stand under the standing item that asks for them (GOV 8.3b), and requests under theirs (GOV 8.3k)", () => {
    const [number] = rowOf("EB-2026-12", "Highlight reports from partnership groups");
    const [within, , lead] = rowOf("EB-2026-12", "Highlight report of the Core Business Group");
    expect([within, lead]).toEqual([`${number}.1`, "Chair of the Core Business Group"]);
    const [requests] = rowOf("EB-2026-12", "Escalations and requests");
    expect(rowOf("EB-2026-12", "Waiting times for Child")[0]).toBe(`${requests}.1`);
    expect(rowOf("EB-2026-12", "Ambulance attendance").slice(0, 2)).toEqual([
      `${requests}.2`,
      "Ambulance attendance at strategy discussions (asked for late; if the chair takes it)",
    ]);
    expect(rowOf("EB-2027-03", "Pressures report of the Derby Education")[0]).toMatch(
      new RegExp(`^${rowOf("EB-2027-03", "Agency pressures")[0]}\\.1$`),
    );
    expect(rowOf("EB-2026-03", "Recommendations report")[0]).toBe(
      `${rowOf("EB-2026-03", "Recommendations from task")[0]}.1`,
    );
  });

  test("what each area asks for stays apart, under the co-chair who presides (TOR CSPR)", () => {
    expect(rowOf("CSPR-2026-11", "Rapid review 11")[0]).toMatch(/^\d+$/);
  });

  test("decisions come right after matters arising, before the other standing items", () => {
    const items = rowsOf("EB-2026-12").map(([, item = ""]) => item);
    expect(items[2]).toMatch(/^Matters arising/);
    expect(items[3]).toMatch(/“Missing from care: one reporting form”/);
    expect(items[6]).toMatch(/^Highlight reports/);
    expect(rowOf("EB-2026-12", "Escalations and requests")[1]).toContain("what was escalated is above, for decision");
  });

  test("who owes a standing report by Obligations leads it (MASA 15.1)", () => {
    expect(rowOf("EB-2026-12", "Quarterly financial report")[2]).toBe("Partnership Manager");
  });
});

describe("who speaks gets the papers (GOV 8.5)", () => {
  test("a member who also leads an item as chair of a group is listed as that", () => {
    expect(circulated("EB-2026-12")).toContainEqual(
      expect.stringMatching(/Integrated Care Board\|Chair of the Core Business Group; chairs this meeting\|/),
    );
  });

  test("officers whom an item names are in attendance", () => {
    const list = circulated("EB-2026-12");
    const at = list.indexOf("In attendance, for an item");
    expect(list.slice(at).map((row) => row.split("|")[1])).toEqual(
      expect.arrayContaining(["Partnership Manager", "Independent Chair"]),
    );
  });

  test.each(
    register
      .all("Meetings")
      .filter(({ kind }) => kind !== "Written")
      .map(({ meeting }) => [meeting]),
  )("every chair of a group who leads an item of %s is on its list", (id) => {
    const list = circulated(id).join("\n").toLowerCase();
    const leads = new Set(rowsOf(id).map(([, , lead = ""]) => lead));
    expect([...leads].filter((lead) => lead.startsWith("Chair of") && !list.includes(lead.toLowerCase()))).toEqual([]);
  });
});

describe("times", () => {
  const minutes = (hours: number) => (hours * 60) as MinuteOfDay;
  const meeting = { start: minutes(10), end: minutes(11) };
  const times = (...weights: readonly (ItemWeight | null)[]) => timesFor(meeting, weights);

  test("a special meeting's one matter has all but five minutes for each formal item", () => {
    expect(rowsOf("EB-2026-12-S").map((row) => row.at(-1))).toEqual(["15:00", "15:05", "15:10", "15:55"]);
  });

  test("decisions have more than other items, and an item within another no time of its own", () => {
    // 60 minutes, 10 of them formal; 50 for shares of 3, 1 and 2: 25, 8.3 and 16.7, so 25, 10 and 15.
    expect(times("formal", "decision", "standing", { reports: 2 }, null, null, "formal")).toEqual([
      "10:00",
      "10:05",
      "10:30",
      "10:40",
      null,
      null,
      "10:55",
    ]);
  });

  test.each([
    ["more items than steps of five minutes", Array.from({ length: 13 }, () => "standing" as const)],
    ["nothing that is not formal", ["formal", "formal"] as const],
    ["no items", []],
  ])("%s: none", (_, weights) => {
    expect(timesFor(meeting, weights)).toEqual([]);
  });

  test("as many items as steps: five minutes each", () => {
    const all: readonly ItemWeight[] = [...Array.from({ length: 11 }, () => "decision" as const), "standing"];
    expect(timesFor(meeting, all).at(-1)).toBe("10:55");
  });

  test("every item of the sample's meetings has five minutes or more, and the last ends with the meeting", () => {
    for (const one of register.all("Meetings").filter(({ kind }) => kind !== "Written")) {
      const begins = rowsOf(one.meeting)
        .map((row) => row.at(-1) ?? "")
        .filter((said) => /^\d\d:\d\d$/.test(said))
        .map((said) => Number(said.slice(0, 2)) * 60 + Number(said.slice(3)));
      const lengths = begins.map((begin, at) => (begins[at + 1] ?? one.end ?? 0) - begin);
      expect(lengths.filter((length) => length < 5)).toEqual([]);
    }
  });
});

describe("papers", () => {
  test("each has a letter at its item; what is not in is to follow", () => {
    const [papers = ""] = saidIn(agendaOf("EB-2026-12"), "papers") as string[];
    expect(rowOf("EB-2026-12", "Highlight report of the Core Business Group")[3]).toBe("B");
    expect(papers).toMatch(/^A: Board report \(items 4, 5, 6, 12, 13\);/);
    expect(papers).toContain("B: Highlight report of the Core Business Group (item 7.1);");
    expect(papers).toMatch(
      /D: Highlight report of the Child Safeguarding Practice Review Group \(item 7\.3\), to follow/,
    );
  });

  test("a meeting without papers has no column for them", () => {
    expect(rowsOf("QA-2026-11").every(({ length }) => length === 4)).toBe(true);
    expect(saidIn(agendaOf("QA-2026-11"), "papers")).toEqual([]);
  });
});

describe("what only the clerk should know is not on the agenda", () => {
  test("deadlines, and what is late or not decided", () => {
    const said = asText(agendaOf("EB-2026-12"));
    expect(said).not.toMatch(/overdue|has not decided|Items asked for by|Reports in by|received on/);
    expect(agendaNotes(register, register.meeting("EB-2026-12")!, AS_AT)).toEqual([
      "Items are to be asked for by Tuesday 10 November 2026.",
      "Reports are to be in by Friday 20 November 2026.",
      expect.stringMatching(/^Highlight report of the Child Safeguarding .*due by 20 November 2026: overdue\.$/),
      expect.stringMatching(/^Highlight report of the Derbyshire Education Group: /),
      expect.stringMatching(/^Highlight report of the District Councils' Safeguarding Group: /),
      expect.stringMatching(
        /^Exception report of the Exploitation .*asked for besides the schedule; due by 13 November/,
      ),
      "Ambulance attendance at strategy discussions: asked for on 11 November 2026, late; the chair has not decided yet.",
    ]);
  });
});

test("an agenda says whose it is, as at which day, and whom to ask; its title and its foot have its day", () => {
  const { title, foot, facts } = agendaOf("EB-2026-12");
  expect(title).toBe("Agenda: Executive Board, 1 December 2026");
  // The title stands at the foot of each page, and the longest leaves room for the page's number.
  expect(foot).toBeUndefined();
  const titles = register.all("Meetings").map(({ meeting }) => agendaOf(meeting).title);
  expect(titles.filter(({ length }) => length > 100)).toEqual([]);
  expect(facts.map(({ name, says }) => `${name}: ${says}`)).toEqual(
    expect.arrayContaining([
      "Partnership: Derby and Derbyshire Safeguarding Children Partnership",
      "Questions to: Partnership Manager 1",
      "As at: Monday 30 November 2026",
    ]),
  );
});

test("an abbreviation is spelled out where it first stands, once, and a citation is left as it is", () => {
  expect(rowOf("EB-2026-12", "Waiting times for")[1]).toBe(
    "Waiting times for Child and Adolescent Mental Health Services (CAMHS)",
  );
  expect(rowOf("EB-2026-12", "Matters arising")[1]).toContain("(GOV 8.3a)");
  expect(rowOf("QA-2026-11", "Performance reports")[1]).toContain("(TOR QA)");
  expect(asText(agendaOf("EB-2026-12")).match(/\(CAMHS\)/g)).toHaveLength(1);
});

test("an agenda without hours has no column for times", () => {
  const given = board({ "Quorum rule": "3 of seats" });
  const [items] = saidIn(agendaDocument(given, given.meeting("M")!, on("2026-06-01")), "items") as string[][][];
  expect(items!.filter(({ length }) => length > 1).every(({ length }) => length === 3)).toBe(true);
});

test("where nobody is there for an agency, neither the list nor the attendance has a column for agencies", () => {
  const given = board({ "Quorum rule": "3 of seats" }, { Attendance: came(1, 2, 3) });
  const meeting = given.meeting("M")!;
  const widths = [agendaDocument(given, meeting, on("2026-06-09")), minutesDocument(given, meeting, on("2026-06-09"))]
    .flatMap(({ sections }) => sections.filter(({ id }) => id === "circulation" || id === "attendance"))
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [block.columns.map(({ header }) => header)] : []));
  expect(widths).toEqual([
    ["Role", "Name"],
    ["Who", "How"],
  ]);
});
