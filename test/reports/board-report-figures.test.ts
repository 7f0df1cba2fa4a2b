import path from "node:path";
import { fromIso, type PlainDate, toIso } from "../../src/calendar/plain-date";
import { answerFormula } from "../../src/cli/eval";
import { openWholeWorkbook } from "../../src/cli/open-workbook";
import { Question } from "../../src/functions/define-function";
import { peopleToCheck } from "../../src/governance/checks/people-to-check";
import { boardReport } from "../../src/reports/board-report";
import { boardPeriod } from "../../src/reports/board/period";
import { saidIn } from "./said-in";

const register = openWholeWorkbook(path.join(__dirname, "../../templates/DDSCP-Governance-sample.xlsx"));
const AS_AT = fromIso("2026-11-22") as PlainDate;
const meeting = register.meeting("EB-2026-12");
const period = boardPeriod(register, meeting, AS_AT);
const report = boardReport(register, meeting, AS_AT);

/** What a cell answers, asked as on a day. */
const cell = (formula: string, asAt = AS_AT) => answerFormula(formula, register, new Question(register, asAt));
const value = (formula: string, asAt = AS_AT): unknown => {
  const { error, value: found } = cell(formula, asAt);
  return error === null ? found : error.code;
};
const dateIn = (day: PlainDate): string => `DATE(${toIso(day).replaceAll("-0", "-").replaceAll("-", ",")})`;

describe("each figure of the Board report is what its cell answers", () => {
  const rows = (saidIn(report, "figures")[0] as string[][]).filter(({ length }) => length > 1);
  const figure = (name: string): [string, string] => {
    const [, now = "", before = ""] = rows.find(([first]) => first === name) ?? [];
    return [now, before];
  };
  const PERIODS = [period.now, period.before];
  const both = (of: (days: typeof period.now) => string): string[] => PERIODS.map(of);
  const heldIn = ({ from, to }: typeof period.now) =>
    register.all("Meetings").filter(({ date, status }) => date >= from && date <= to && status !== "Cancelled");

  test("the period runs from the last ordinary Board, and drops no meeting of it", () => {
    expect([period.now.from, period.now.to, period.before.from].map(toIso)).toEqual([
      "2026-09-02",
      "2026-11-22",
      "2026-06-03",
    ]);
  });

  test("quorum", () => {
    const found = both((days) => {
      const answers = heldIn(days).map((each) => value(`=DDSCP.QUORATE("${each.meeting}")`));
      const asked = answers.filter((answer) => answer !== "No quorum rule");
      // A meeting of which it cannot be told is neither; #N/A is the cell's word for that.
      const unknown = asked.filter((answer) => answer === "#N/A").length;
      const said = unknown === 0 ? "" : `; ${unknown} not known`;
      return `${asked.filter((answer) => answer === true).length} of ${asked.length - unknown}${said}`;
    });
    expect(figure("Meetings that were quorate")).toEqual(found);
  });

  test("attendance", () => {
    const agencies = register.all("Agencies").filter(({ type }) => type !== "Partnership office");
    const found = both(({ from, to }) => {
      const of = (what: string): number =>
        agencies.reduce(
          (sum, { agency }) =>
            sum + Number(value(`=DDSCP.ATTENDANCE.COUNT("${agency}","${what}",,${dateIn(from)},${dateIn(to)})`)),
          0,
        );
      return `${Math.round((of("Represented") / of("Expected")) * 100)}%`;
    });
    expect(figure("Attendance: share of expected places filled")).toEqual(found);
  });

  test("reports overdue", () => {
    const found = both(({ to }) => String((value("=DDSCP.OVERDUE()", to) as unknown[]).length - 1));
    expect(figure("Reports overdue or missed, and still owed")).toEqual(found);
  });

  test("decisions, and complaints received", () => {
    const isIn = (day: PlainDate, { from, to }: typeof period.now): boolean => day >= from && day <= to;
    const dayOf = (id: string): PlainDate => register.meeting(id)!.date;
    expect(figure("Decisions taken")).toEqual(
      both((days) => String(register.all("Decisions").filter((each) => isIn(dayOf(each.meeting), days)).length)),
    );
    const received = register.all("Complaints").filter(({ kind, about }) => kind === "Complaint" && about !== "Agency");
    expect(figure("Complaints received about the partnership")).toEqual(
      both((days) => String(received.filter((each) => isIn(each.received, days)).length)),
    );
  });

  test("reports in time: of those due in the period before the day asked about, not waived", () => {
    const exceptions = register.all("Reports").filter(({ kind }) => kind === "Exception");
    const due = [
      ...register.all("Schedule").map(({ group, meeting: of, kind }) => ({
        due: fromIso(String(value(`=DDSCP.DEADLINE("${of}","Reports")`))),
        state: value(`=DDSCP.REPORT.STATUS("${group}","${of}",,"${kind}")`),
      })),
      ...exceptions.map(({ group, forMeeting, due: day }) => ({
        due: day,
        state: value(`=DDSCP.REPORT.STATUS("${group}","${forMeeting}",,"Exception")`),
      })),
    ];
    const found = both(({ from, to }) => {
      const of = due.filter(({ due: day, state }) => day != null && day >= from && day <= to && state !== "Waived");
      const past = of.filter(({ due: day }) => day! < AS_AT);
      return `${past.filter(({ state }) => state === "Received on time").length} of ${past.length}`;
    });
    expect(figure("Reports due that came in time")).toEqual(found);
  });

  test("checks of everybody who is to have one", () => {
    const found = both(({ to }) => {
      const states = peopleToCheck(register, to).map(({ person, kind }) =>
        value(`=DDSCP.CHECK.STATUS("${person.name}","${kind}")`, to),
      );
      return String(states.filter((state) => state === "Expired" || state === "Missing").length);
    });
    expect(Number(found[0])).toBeGreaterThan(0);
    expect(figure("Checks run out or missing")).toEqual(found);
  });

  test("contributions: the rows of the year that had come by then, added up", () => {
    const rows = register.all("Contributions").filter(({ year }) => year.startsWith("2026"));
    const pence = (amount: number | null): number => Math.round((amount ?? 0) * 100);
    const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
    const found = both(({ to }) => {
      const received = rows.filter(({ receivedOn }) => receivedOn === null || receivedOn <= to);
      const said = [sum(received.map((row) => pence(row.received))), sum(rows.map(({ due }) => pence(due)))];
      return said.map((each) => `£${(each / 100).toLocaleString("en-GB", { minimumFractionDigits: 2 })}`).join(" of ");
    });
    expect(figure("Contributions received this year")).toEqual(found);
  });

  test("no figure goes unheld", () => {
    expect(rows.map(([name]) => name)).toEqual([
      "Meetings that were quorate",
      "Attendance: share of expected places filled",
      "Decisions taken",
      "Reports due that came in time",
      "Complaints received about the partnership",
      "Reports overdue or missed, and still owed",
      "Complaints with a deadline passed",
      "Actions overdue",
      "Standing duties overdue",
      "Checks run out or missing",
      "Contributions received this year",
    ]);
  });

  test("the reports due in the period: the section's share for this meeting and for others is the figure of page 1", () => {
    const said = saidIn(report, "reports").find((each) => typeof each === "string" && each.startsWith("Of the "));
    const [, due, inTime, here, ofHere, others, ofOthers] =
      /^Of the (\d+) reports? due in this period, (\d+) came in time: (\d+) of (\d+) for this meeting and (\d+) of (\d+) for/.exec(
        String(said),
      ) ?? [];
    expect(figure("Reports due that came in time")[0]).toBe(`${inTime} of ${due}`);
    expect(Number(here) + Number(others)).toBe(Number(inTime));
    expect(Number(ofHere) + Number(ofOthers)).toBe(Number(due));
  });

  test("every overdue action is listed, and every column of the plans adds up", () => {
    const tables = saidIn(report, "actions").filter((each): each is string[][] => typeof each !== "string");
    const [plans = [], overdue = []] = tables;
    const column = (at: number): number => plans.reduce((sum, row) => sum + Number(row[at]), 0);
    const all = register.all("Actions").map(({ action }) => value(`=DDSCP.ACTION.STATUS("${action}")`));
    const of = (...states: readonly string[]) => all.filter((state) => states.includes(String(state))).length;
    expect([2, 3, 4, 5].map(column)).toEqual([
      of("Overdue"),
      of("Due soon"),
      of("On track", "Open-ended"),
      of("No date"),
    ]);
    const annex = saidIn(report, "actions-annex").join(" ");
    const overdueOnes = register
      .all("Actions")
      .filter(({ action }) => value(`=DDSCP.ACTION.STATUS("${action}")`) === "Overdue");
    expect(overdueOnes).toHaveLength(of("Overdue"));
    const listed = overdue.filter(({ length }) => length > 1).map(([description]) => description);
    const elsewhere = overdueOnes.filter(({ description }) => !listed.includes(description));
    expect(elsewhere.filter(({ description }) => !annex.includes(description))).toEqual([]);
    expect(listed.length + elsewhere.length).toBe(of("Overdue"));
  });

  test("complaints, actions and duties", () => {
    const count = (formulas: readonly string[], asAt: PlainDate, ...states: readonly string[]): number =>
      formulas.filter((formula) => states.includes(String(value(formula, asAt)))).length;
    const complaints = register.all("Complaints").map(({ ref }) => `=DDSCP.COMPLAINT.STATUS("${ref}")`);
    expect(figure("Complaints with a deadline passed")).toEqual(
      both(({ to }) => String(count(complaints, to, "Overdue"))),
    );
    const actions = register.all("Actions").map(({ action }) => `=DDSCP.ACTION.STATUS("${action}")`);
    expect(figure("Actions overdue")).toEqual(
      both(({ to }) => `${count(actions, to, "Overdue")} of ${actions.length - count(actions, to, "Done")} open`),
    );
    const duties = register.all("Obligations").map(({ obligation }) => `=DDSCP.OBLIGATION.STATUS("${obligation}")`);
    expect(figure("Standing duties overdue")).toEqual(both(({ to }) => String(count(duties, to, "Overdue"))));
  });

  test("where each decision stands, and how it was decided", () => {
    const stands = saidIn(report, "decisions")[1] as string[][];
    const WORDS: Readonly<Record<string, RegExp>> = {
      "In force": /^In force/,
      Scheduled: /^Takes effect/,
      Suspended: /^Suspended/,
      Referred: /^Referred/,
      Pending: /^Not settled/,
      "No date set": /no implementation date/,
      Withdrawn: /^Withdrawn/,
    };
    expect(stands.length).toBeGreaterThan(8);
    for (const [title = "", , how = "", where = ""] of stands) {
      const { decision } = register.all("Decisions").find((each) => each.title === title)!;
      expect(where).toMatch(WORDS[String(value(`=DDSCP.DECISION.STATUS("${decision}")`))]!);
      if (how === "Consensus") continue;
      const [[yes, against]] = value(`=DDSCP.TALLY("${decision}")`) as [[number, number]];
      expect(how).toContain(`${yes} for, ${against} against`);
    }
  });

  test("attendance of each partner at each body", () => {
    const heat = saidIn(report, "attendance")[1] as string[][];
    const from = fromIso("2025-11-23") as PlainDate;
    const partners = register.all("Agencies").filter(({ type }) => type === "Statutory partner");
    for (const [said = "", ...shares] of heat) {
      const body = said.replace(/ \(ended .*\)$/, "");
      partners.forEach(({ agency }, at) => {
        const rate = value(`=DDSCP.ATTENDANCE.RATE("${agency}","${body}",${dateIn(from)},${dateIn(AS_AT)})`);
        expect(shares[at]).toBe(rate === "#N/A" ? "–" : `${Math.round(Number(rate) * 100)}%`);
      });
    }
    // Where nobody missed anything the body is named alone, once.
    const named = String(saidIn(report, "attendance")[2])
      .replace(/^Everybody, every time: |\.$/g, "")
      .split("; ");
    expect(named.length).toBeGreaterThan(1);
    for (const body of named) {
      expect(heat.map(([row]) => row)).not.toContain(body);
      for (const { agency } of partners) {
        const rate = value(`=DDSCP.ATTENDANCE.RATE("${agency}","${body}",${dateIn(from)},${dateIn(AS_AT)})`);
        expect([1, "#N/A"]).toContain(rate);
      }
    }
  });

  test("a body that has ended says so, and raises no concern", () => {
    const [, heat, , concerns] = saidIn(report, "attendance") as [string, string[][], string, string[][]];
    expect(heat.map(([body]) => body)).toContain("Neglect Task and Finish Group (ended 31 Mar 2026)");
    expect(concerns.filter(([, body]) => body?.startsWith("Neglect"))).toEqual([]);
  });

  test("a figure is better or worse by its share, and decisions and complaints are neither", () => {
    const judged = (name: string): string => rows.find(([first]) => first === name)?.[3] ?? "";
    // 13 of the 14 that can be told, against 8 of 9.
    expect(judged("Meetings that were quorate")).toBe("Better");
    expect(judged("Reports due that came in time")).toBe("Worse");
    expect(judged("Contributions received this year")).toBe("Same");
    expect([judged("Decisions taken"), judged("Complaints received about the partnership")]).toEqual(["", ""]);
  });

  test("a check stands under the body of the seat that it is recorded on, and two people are told apart by a number", () => {
    const whose = (saidIn(report, "checks")[0] as string[][]).map(([who]) => who);
    expect(whose.filter((who) => who?.includes("Executive Board"))).toEqual([]);
    const cityAtQa = whose.filter((who) => who?.endsWith("for Derby City Council, Quality Assurance Group"));
    expect(new Set(cityAtQa).size).toBe(3);
  });
});
