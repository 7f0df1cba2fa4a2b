import { nextId } from "../../src/records/next-id";
import { on } from "../register/given-workbook";

describe("the id for a row to come", () => {
  test.each([
    { given: "none yet", ids: [], day: "2026-12-01", id: "D-2026-001" },
    {
      given: "some of that year",
      ids: ["D-2025-010", "D-2026-029", "D-2026-030"],
      day: "2026-12-01",
      id: "D-2026-031",
    },
    { given: "the highest is not the last", ids: ["D-2026-012", "D-2026-003"], day: "2026-12-01", id: "D-2026-013" },
    { given: "another year only", ids: ["D-2026-030"], day: "2027-01-05", id: "D-2027-001" },
    {
      given: "an earlier year beside a later one",
      ids: ["D-2025-010", "D-2026-030"],
      day: "2025-12-01",
      id: "D-2025-011",
    },
    { given: "numbers past their width", ids: ["D-2026-999"], day: "2026-12-01", id: "D-2026-1000" },
    { given: "ids of another make", ids: ["EB/2026/7", "EB/2026/9"], day: "2026-12-01", id: "EB/2026/10" },
    { given: "ids without a year", ids: ["Decision 8", "Decision 9"], day: "2026-12-01", id: "Decision 10" },
    { given: "ids without a number", ids: ["Threshold"], day: "2026-12-01", id: "Threshold-2" },
    {
      given: "the next one is taken in other letters",
      ids: ["d-2026-2", "D-2026-1"],
      day: "2026-12-01",
      id: "d-2026-3",
    },
  ])("$given", ({ ids, day, id }) => expect(nextId(ids, { day: on(day), first: "D", digits: 3 })).toBe(id));

  test("as many digits as its table has, and none that is taken elsewhere", () => {
    expect(nextId([], { day: on("2026-12-01"), first: "C", digits: 2 })).toBe("C-2026-01");
    const taken = { day: on("2026-12-01"), first: "A", digits: 2, taken: ["cr3-06"] };
    expect(nextId(["CR3-04", "CR3-05"], taken)).toBe("CR3-07");
  });
});
