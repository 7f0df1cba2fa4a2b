import { boardRepresentatives } from "../../../src/governance/attendance/board-representatives";
import type { AttendanceConcern } from "../../../src/governance/attendance/concerns";
import { concernsByWeight } from "../../../src/governance/attendance/concerns-by-weight";
import type { ConcernReason } from "../../../src/governance/attendance/reasons";
import { givenWorkbook, on } from "../../register/given-workbook";

const reason = (kind: ConcernReason["kind"], meetings = 1): ConcernReason => ({ kind, meetings, sentence: kind });
const concern = (who: string, share: readonly [number, number], ...reasons: ConcernReason[]): AttendanceConcern => ({
  who,
  group: "EB",
  attended: share[0],
  expected: share[1],
  reasons,
  concern: "",
});
const order = (...concerns: AttendanceConcern[]) => concernsByWeight(concerns).map(({ who }) => who);

describe("GOV 6.5k, 11.3b: which concern is raised first", () => {
  test("by the heaviest reason, whatever stands beside it", () => {
    expect(
      order(
        concern("other deputy", [4, 4], reason("deputy for another reason")),
        concern("unbriefed", [4, 4], reason("deputy not briefed")),
        concern("rate", [2, 4], reason("under the rate", 2), reason("deputy not briefed")),
        concern("in a row", [2, 4], reason("missed in a row", 2), reason("under the rate", 2)),
        concern("partner", [3, 4], reason("partner not represented")),
      ),
    ).toEqual(["partner", "in a row", "rate", "unbriefed", "other deputy"]);
  });

  test("of two with the same, the one of more meetings, then of the lower share, then as they stood", () => {
    expect(
      order(
        concern("one", [3, 4], reason("missed in a row", 2)),
        concern("first of two alike", [5, 8], reason("missed in a row", 3)),
        concern("second", [5, 8], reason("missed in a row", 3)),
        concern("lower", [1, 4], reason("missed in a row", 3)),
      ),
    ).toEqual(["lower", "first of two alike", "second", "one"]);
  });
});

describe("GOV 6.5k, 11.3b: an agency's representative on the Executive Board", () => {
  const seat = (Seat: string, more: Record<string, string>) => ({
    Seat,
    Group: "EB",
    Agency: "City",
    Role: "Director",
    Category: "Core",
    ...more,
  });
  const register = givenWorkbook({
    Agencies: [
      { Agency: "City", Type: "Statutory partner" },
      { Agency: "Police", Type: "Statutory partner" },
    ],
    Groups: [{ Group: "EB", Name: "Board", "Quorum rule": "Statutory partners" }],
    Seats: [
      seat("vacant", { Name: "Vacant" }),
      seat("core", { Name: "Ann" }),
      seat("chair", { Category: "Chair" }),
      seat("left", { To: "2026-05-31" }),
      seat("comes", { From: "2026-06-02" }),
      seat("group's chair", { Category: "Group chair", Role: "Chair of QA" }),
      seat("adviser", { Category: "Legal adviser" }),
      seat("elsewhere", { Group: "QA" }),
      seat("police", { Agency: "Police", Name: "Vacant" }),
    ],
  });
  const of = (agency: string, day = "2026-06-01") =>
    boardRepresentatives(register, register.agency(agency)!, on(day)).map(({ seat: id }) => id);

  test("whoever holds a core seat that day", () => {
    expect(of("City")).toEqual(["core", "chair"]);
    expect(of("City", "2026-05-31")).toEqual(["core", "chair", "left"]);
    expect(of("City", "2026-06-02")).toEqual(["core", "chair", "comes"]);
  });

  test("nobody where its only seat is vacant", () => {
    expect(of("Police")).toEqual([]);
  });
});
