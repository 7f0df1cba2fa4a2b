import { meetingsNow } from "../../../src/taskpane/today/meetings-now";
import { type GivenRow, on } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { board } from "./board-of-seven";

const TODAY = "2026-11-22";

/** Two of one name, one post without a name, two vacant ones, and a member who comes from a council. */
const Seats = [
  { Seat: "B-1", Role: "Chair", Category: "Chair", Name: "A. Shah" },
  { Seat: "B-2", Role: "Treasurer", Name: "C. Green" },
  { Seat: "B-3", Role: "Member", Name: "C. Green" },
  { Seat: "B-4", Role: "Clerk to the trust" },
  { Seat: "B-5", Role: "Member", Name: "Vacant" },
  { Seat: "B-6", Role: "Member", Name: "Vacant" },
  { Seat: "B-7", Role: "Director", Name: "D. Lee", Agency: "Ashby Council" },
].map((seat) => ({ Group: "BD", Category: "Core", ...seat }));

const Meetings = [{ Meeting: "M", Group: "BD", Date: "2026-11-24" }];

function workbook(group: GivenRow, marks: Readonly<Record<string, string>> = {}, meeting: GivenRow = {}) {
  return board(group, {
    Agencies: [{ Agency: "Ashby Council", Type: "Other" }],
    Seats,
    Meetings: Meetings.map((row) => ({ ...row, ...meeting })),
    Attendance: Object.entries(marks).map(([Seat, Status]) => ({ Meeting: "M", Seat, Status })),
  });
}

const forecast = (...given: Parameters<typeof workbook>) => ask(workbook(...given), 'QUORUM.FORECAST("M")', TODAY).why;

function rung(...given: Parameters<typeof workbook>) {
  const [line] = meetingsNow(workbook(...given), on(TODAY));
  return {
    whom: line?.calls?.groups.flatMap(({ agencies }) => agencies.map((each) => `${each.agency} ${each.standing}`)),
    nobody: line?.calls?.nobody,
  };
}

describe("members of a board with rules of its own are named", () => {
  const rule = { "Quorum rule": "4 of seats" };

  test("by their names; by post too where two bear one, and by post where there is no name", () => {
    expect(forecast(rule)).toContain(
      "Fewest members to telephone: any 4 of A. Shah, C. Green (Treasurer), C. Green (Member), Clerk to the trust or D. Lee.",
    );
  });

  test("by the id as well where nothing else tells two apart", () => {
    expect(forecast(rule)).toContain("(not coming: Member (B-5, vacant); Member (B-6, vacant))");
  });

  test("in what a meeting lacked, in the cell and in its sentence", () => {
    const register = workbook(rule, { "B-1": "Present", "B-4": "Present" }, { Date: "2026-06-08", Register: "Closed" });
    const lacking = "C. Green (Treasurer); C. Green (Member); Member (B-5, vacant); Member (B-6, vacant); D. Lee";
    expect(cell(register, 'QUORUM.MISSING("M")')).toEqual([[`2 more seats of: ${lacking}`]]);
    expect(ask(register, 'QUORATE("M")').why).toContain(`(missing: ${lacking})`);
  });

  test("beside an agency that the rule asks for, neither is called the other", () => {
    expect(forecast({ "Quorum rule": "1 of: Ashby Council and 1 of seats of: Chair" })).toContain(
      "Fewest to telephone: Ashby Council; A. Shah.",
    );
  });
});

describe("whom to ring, on Today", () => {
  test("is each member with the post, and nobody for the vacant seats", () => {
    expect(rung({ "Quorum rule": "4 of seats" }, { "B-1": "Coming", "B-7": "Apologies" })).toEqual({
      whom: [
        "C. Green (Treasurer) has not answered",
        "C. Green (Member) has not answered",
        "Clerk to the trust has not answered",
        "D. Lee (Director) is not coming: a deputy would count",
      ],
      nobody: ["Nobody can be rung for Member (B-5, vacant) or Member (B-6, vacant)."],
    });
  });

  test("no deputy is proposed where by Counts as present none counts", () => {
    const group = { "Quorum rule": "4 of seats", "Counts as present": "Present; Remote" };
    expect(rung(group, { "B-7": "Apologies" }).whom?.at(-1)).toBe(
      "D. Lee (Director) is not coming, and no deputy counts",
    );
  });
});

describe("who must send a deputy after all", () => {
  const away = { "B-1": "Apologies", "B-7": "Apologies" };

  test("is somebody who holds a seat, never a vacant one", () => {
    expect(forecast({ "Quorum rule": "4 of seats" }, away)).toContain(
      "A deputy is needed from any 1 of A. Shah or D. Lee.",
    );
  });

  test("is nobody where all deputies together would be too few", () => {
    // Seven seats, two of them vacant: five can come at most.
    const why = forecast({ "Quorum rule": "6 of seats" }, away);
    expect(why).toContain("M cannot be quorate");
    expect(why).not.toContain("deputy");
  });

  test("must come instead where by Counts as present no deputy counts", () => {
    expect(forecast({ "Quorum rule": "4 of seats", "Counts as present": "Present; Remote" }, away)).toContain(
      "By Counts as present no deputy counts, so these would have to come after all: any 1 of A. Shah or D. Lee.",
    );
  });
});
