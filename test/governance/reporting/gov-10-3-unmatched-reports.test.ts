import { reportingFindings } from "../../../src/governance/reporting/findings";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask } from "../ask-workbook";
import { shown } from "../finding-line";

/** The Board is on Tuesday 31 March 2026: reports by Friday 20 March. QA's is in Schedule. */
const workbook = (row: GivenRow, more: GivenTables = {}) =>
  givenWorkbook({
    Groups: [
      { Group: "EB", Name: "Executive Board", "Quorum rule": "x" },
      { Group: "QA", Name: "Quality", "Quorum rule": "x" },
    ],
    Meetings: [{ Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" }],
    Schedule: [{ Group: "QA", Meeting: "EB-2026-03" }],
    Duties: [],
    Reports: [{ Report: "R", Group: "QA", "For meeting": "EB-2026-03", Received: "2026-03-19", ...row }],
    ...more,
  });
const asked = 'REPORT.STATUS("QA","EB-2026-03",DATE(2026,4,1))';

describe("GOV 10.3: a row of Reports that names no meeting, or a kind that nobody is asked for", () => {
  const NO_MEETING =
    "Reports!C2 (For meeting) says 'EB-2026-3', which is no meeting in Meetings; correct it, or add the meeting.";
  test.each<{ given: string; row: GivenRow; says: string }>([
    { given: "the meeting is spelled nearly so", row: { "For meeting": "EB-2026-3" }, says: NO_MEETING },
    {
      given: "waived, and the meeting is spelled nearly so",
      row: { "For meeting": "EB-2026-3", Received: "", Waived: "Yes" },
      says: NO_MEETING,
    },
    {
      given: "the meeting is blank",
      row: { "For meeting": "" },
      says: "Reports!C2 (For meeting) is blank; enter the name of a row in Meetings.",
    },
    {
      given: "the kind is nearly the one owed",
      row: { Kind: "Highlights" },
      says: "Reports!D2 (Kind) says 'Highlights', which no duty asks for; write Highlight if that is meant.",
    },
  ])("$given: cannot tell, naming the cell", ({ row, says }) => {
    const { error, why } = ask(workbook(row), asked);
    expect([error?.code, why]).toEqual(["#N/A", `Cannot tell: for the report 'QA for EB-2026-03', ${says}`]);
  });

  test.each<{ given: string; row: GivenRow; more?: GivenTables }>([
    { given: "of another group", row: { Group: "EB", "For meeting": "EB-2026-3" } },
    { given: "of another kind", row: { Kind: "Annual", "For meeting": "EB-2026-3" } },
    { given: "with nothing received", row: { Received: "", "For meeting": "EB-2026-3" } },
    {
      given: "nearer to another meeting",
      row: { "For meeting": "EB-2026-333" },
      more: {
        Meetings: [
          { Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-31" },
          { Meeting: "EB-2026-33", Group: "EB", Date: "2026-06-30" },
        ],
        Schedule: [{ Group: "QA", Meeting: "EB-2026-03" }],
      },
    },
    {
      given: "of a kind that a duty asks for",
      row: { Kind: "Highlights" },
      more: { Duties: [{ Group: "EB", Kind: "Highlights", To: "QA", "Times per year": 1 }] },
    },
  ])("$given: it decides nothing", ({ row, more }) => expect(ask(workbook(row, more), asked).value).toBe("Missed"));

  test("a meeting like none is named, and decides nothing", () => {
    const { value, why } = ask(workbook({ "For meeting": "Away day" }), asked);
    expect(value).toBe("Missed");
    expect(why).toContain(
      "Reports!C2 (For meeting) says 'Away day', which means no meeting in Meetings, so its report was counted for none.",
    );
  });

  test.each([
    { kind: "Highlights", meant: "Highlight" },
    { kind: "Exceptions", meant: "Exception" },
  ])("$kind is a finding", ({ kind, meant }) =>
    expect([...reportingFindings(workbook({ Kind: kind, Due: "2026-03-20" }), on("2026-04-01"))].map(shown)).toEqual([
      `warning unlikely-kind Reports.kind '${kind}': Kind says '${kind}', which no duty in Duties asks for; it counts as a kind of its own. | Did you mean '${meant}'? If not, leave it.`,
    ]),
  );

  test("one of Schedule too; a word of its own is none", () => {
    const codes = (kind: string) =>
      [
        ...reportingFindings(
          workbook({}, { Schedule: [{ Group: "QA", Meeting: "EB-2026-03", Kind: kind }] }),
          on("2026-04-01"),
        ),
      ].map(({ code, table }) => `${code} ${table}`);
    expect([codes("Higlight"), codes("Pressures"), codes("")]).toEqual([["unlikely-kind Schedule"], [], []]);
  });
});
