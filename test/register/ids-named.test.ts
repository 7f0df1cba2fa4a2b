import { meetingId } from "../../src/governance/diary/meeting-id";
import { idsNamed } from "../../src/register/ids-named";
import { voteChoice } from "../../src/taskpane/vote/vote-choice-view-model";
import { PARTNERSHIP } from "../governance/voting/decision-workbook";
import { givenWorkbook, on } from "./given-workbook";

const meetings = [{ Meeting: "EB-2026-03", Group: "EB", Date: "2026-03-03", Start: "10:00" }];
const june = { group: "EB", date: on("2026-06-02"), kind: "Ordinary" } as const;
const given = (tables: Parameters<typeof givenWorkbook>[0]) =>
  givenWorkbook({ ...PARTNERSHIP, Meetings: meetings, Attendance: [], Decisions: [], Votes: [], ...tables });

describe("an id that a table still names is given to no new row", () => {
  const before = [{ Decision: "D-2026-001", Meeting: "EB-2026-03", Title: "One", Method: "Vote" }];
  const proposed = (tables: Parameters<typeof givenWorkbook>[0]) =>
    voteChoice(given({ Decisions: before, ...tables }), null, on("2026-03-04")).nextId;

  test.each([
    { of: "nothing", tables: {}, id: "D-2026-002" },
    {
      of: "ballots whose decision is gone",
      tables: { Votes: [{ Decision: "d-2026-002", "Voting seat": "Derby City Council", Vote: "For" }] },
      id: "D-2026-003",
    },
    {
      of: "a notice whose decision is gone",
      tables: { Notices: [{ Decision: "D-2026-002", From: "Derby City Council" }] },
      id: "D-2026-003",
    },
    {
      of: "a decision that cannot be used yet",
      tables: { Decisions: [...before, { Decision: "D-2026-002", Title: "Two" }] },
      id: "D-2026-003",
    },
  ])("a decision beside $of", ({ tables, id }) => expect(proposed(tables)).toBe(id));

  test.each([
    { of: "nothing", tables: {}, id: "EB-2026-06" },
    {
      of: "attendance",
      tables: { Attendance: [{ Meeting: "eb-2026-06", Seat: "EB-P1", Status: "Present" }] },
      id: "EB-2026-06-2",
    },
    {
      of: "a decision",
      tables: { Decisions: [{ Decision: "D-1", Meeting: "EB-2026-06", Title: "One", Method: "Vote" }] },
      id: "EB-2026-06-2",
    },
    { of: "a report", tables: { Reports: [{ Group: "QA", "For meeting": "EB-2026-06" }] }, id: "EB-2026-06-2" },
    {
      of: "a meeting without a day",
      tables: { Meetings: [...meetings, { Meeting: "EB-2026-06", Group: "EB" }] },
      id: "EB-2026-06-2",
    },
  ])("a meeting beside $of", ({ tables, id }) => expect(meetingId(given(tables), june)).toBe(id));

  test("a seat that is an interest of a decision, or came once", () => {
    const register = given({
      Decisions: [{ Decision: "D-1", Meeting: "EB-2026-03", Title: "One", Method: "Vote", Interests: "EB-P7; EB-P8" }],
      Attendance: [{ Meeting: "EB-2026-03", Seat: "EB-P9", Status: "Present" }],
    });
    expect(idsNamed(register, "Seats")).toEqual(expect.arrayContaining(["EB-P1", "EB-P7", "EB-P8", "EB-P9"]));
  });
});
