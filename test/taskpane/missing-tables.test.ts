import { deadlineLines } from "../../src/taskpane/meeting/deadlines-view-model";
import { meetingChoices } from "../../src/taskpane/meeting/meeting-choice-view-model";
import { quorumCard } from "../../src/taskpane/meeting/quorum-view-model";
import { reportList } from "../../src/taskpane/reports/reports-view-model";
import { scheduleProposal } from "../../src/taskpane/reports/schedule-view-model";
import { givenWorkbook, on, type GivenTables } from "../register/given-workbook";

const TODAY = on("2026-11-22");
const GROUPS = [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }];
const MEETINGS = [{ Meeting: "EB-1", Group: "EB", Date: "2026-10-06" }];
const SAID = "The workbook has no table named Meetings.";

describe("the pane names a table that is missing, as cells do", () => {
  test("Meetings: nothing is said to be overdue or to be planned", () => {
    const register = givenWorkbook({ Groups: GROUPS, Duties: [], Schedule: [], Reports: [] });
    expect(reportList(register, TODAY)).toMatchObject({ sections: [], heading: SAID });
    expect(scheduleProposal(register, on("2026-04-01"), TODAY).how).toBe(SAID);
  });

  test.each<{ table: keyof GivenTables }>([{ table: "Agencies" }, { table: "Seats" }, { table: "Attendance" }])(
    "$table: the quorum cannot be told",
    ({ table }) => {
      const whole: GivenTables = {
        Agencies: ["City", "County", "ICB", "Police"].map((Agency) => ({ Agency, Type: "Statutory partner" })),
        Groups: GROUPS,
        Seats: [],
        Meetings: MEETINGS,
        Attendance: [],
      };
      const register = givenWorkbook(whole);
      register.close(table as "Seats");
      const meeting = register.meeting("EB-1");
      if (meeting === undefined) throw new Error("no meeting");
      const { verdict, sentence } = quorumCard(register, meeting, TODAY);
      expect([verdict, sentence]).toEqual(["Cannot tell", `The workbook has no table named ${table}.`]);
      expect(deadlineLines(register, meeting, on("2026-10-01"))).toHaveLength(3);
    },
  );

  test("Reports: the list says that nothing counts as received", () => {
    const register = givenWorkbook({ Groups: GROUPS, Meetings: MEETINGS });
    expect(reportList(register, TODAY).hint).toBe(
      "The workbook has no table named Reports: no report counts as received.",
    );
  });
});

describe("the page Meeting where there is no meeting at all: one sentence", () => {
  const noneOf = (tables: GivenTables): string => meetingChoices(givenWorkbook(tables), "", TODAY).none;

  test.each<{ given: string; tables: GivenTables; is: string }>([
    { given: "no table", tables: { Groups: GROUPS }, is: SAID },
    {
      given: "no row",
      tables: { Groups: GROUPS, Meetings: [] },
      is: "No meeting is entered yet. Add your first one, or plan a year's meetings at once.",
    },
    {
      given: "no row that can be used",
      tables: { Groups: GROUPS, Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "soon" }] },
      is: "No row of Meetings can be used. Problems says which cells to correct.",
    },
    { given: "one", tables: { Groups: GROUPS, Meetings: MEETINGS }, is: "" },
  ])("$given", ({ tables, is }) => {
    expect(noneOf(tables)).toBe(is);
  });
});
