import { ask } from "../ask-workbook";
import { givenWorkbook, type GivenRow, rawRow } from "../../register/given-workbook";

const AGENCIES = ["Council", "Health", "Police", "Homes"];
const MEETINGS = [
  { Meeting: "QA-2026-03", Group: "QA", Date: "2026-03-03", Register: "Closed" },
  { Meeting: "QA-2026-06", Group: "QA", Date: "2026-06-02", Register: "Closed" },
];

/** A group that asks for all of four agencies; each row is [Meeting, Agency]. */
function workbook(rows: readonly (readonly [string, string])[], meetings: readonly GivenRow[] = MEETINGS) {
  return givenWorkbook({
    Agencies: AGENCIES.map((agency) => ({ Agency: agency, Type: "Statutory partner" })),
    Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": `4 of: ${AGENCIES.join("; ")}` }],
    Seats: [],
    Meetings: meetings,
    Attendance: rows.map(([meeting, agency]) => ({ Meeting: meeting, Agency: agency, Status: "Present" })),
    Holidays: [],
  });
}

const three = AGENCIES.slice(0, 3).map((agency) => ["QA-2026-03", agency] as const);

describe("GOV 11.3b: rows of Attendance that name no meeting, but may mean the one asked about", () => {
  test.each<{ given: string; rows: readonly (readonly [string, string])[]; is: unknown; says: string }>([
    {
      given: "the row that is missing, one letter off: it cannot be told, and its cell is named",
      rows: [...three, ["QA-2026-3", "Homes"]],
      is: "#N/A",
      says: "Attendance!A5 (Meeting) says 'QA-2026-3', which is no meeting in Meetings. If QA-2026-03 is meant, correct it: that row could decide.",
    },
    {
      given: "all of them so: nothing is recorded, and their cells are named",
      rows: AGENCIES.map((agency) => ["QA-202603", agency]),
      is: "#N/A",
      says: "Attendance!A2, A3, A4 and 1 more row (Meeting) say 'QA-202603', which is no meeting in Meetings. If QA-2026-03 is meant, correct them: those rows could decide.",
    },
    {
      given: "two of them so: both cells are named",
      rows: [...three.slice(0, 2), ["QA-2026-3", "Police"], ["QA-2026-3", "Homes"]],
      is: "#N/A",
      says: "Attendance!A4 and A5 (Meeting) say 'QA-2026-3', which is no meeting in Meetings. If QA-2026-03 is meant, correct them: those rows could decide.",
    },
    {
      given: "a row that changes nothing is named all the same",
      rows: [...three.slice(0, 2), ["QA-2026-3", "Homes"]],
      is: false,
      says: "Attendance!A4 (Meeting) says 'QA-2026-3', which is no meeting in Meetings. If QA-2026-03 is meant, correct it; the answer stays the same.",
    },
  ])("$given", ({ rows, is, says }) => {
    const { error, value, why } = ask(workbook(rows), 'QUORATE("QA-2026-03")');
    expect(error?.code ?? value).toBe(is);
    expect(why).toContain(says);
  });

  test.each<{ given: string; rows: readonly (readonly [string, string])[]; is: unknown }>([
    { given: "quorate without it", rows: [...three, ["QA-2026-03", "Homes"], ["QA-2026-3", "Police"]], is: true },
    { given: "nearer to another meeting", rows: [...three, ["QA-2026-066", "Homes"]], is: false },
    { given: "nothing like it", rows: [...three, ["Board of May", "Homes"]], is: false },
  ])("$given: not mentioned", ({ rows, is }) => {
    const { value, why } = ask(workbook(rows), 'QUORATE("QA-2026-03")');
    expect(value).toBe(is);
    expect(why).not.toContain("which is no meeting");
  });

  test("an answer follows when such a row comes, is corrected, or its meeting is entered", () => {
    const register = workbook([...three, ["QA-2026-06", "Homes"]]);
    const quorate = () => {
      const { value, dependencies } = register.tracker.during(() => {
        const { error, value } = ask(register, 'QUORATE("QA-2026-03")');
        return error?.code ?? value;
      });
      return { value, dependencies: new Set(dependencies) };
    };
    const isTouched = (changed: ReturnType<typeof register.splice>, before: ReadonlySet<string>): boolean =>
      changed === "everything" || [...changed].some((each) => before.has(each));
    const put = (meeting: string): boolean => {
      const { dependencies } = quorate();
      return isTouched(
        register.splice("Attendance", 3, 1, [
          rawRow("Attendance", { Meeting: meeting, Agency: "Homes", Status: "Present" }),
        ]),
        dependencies,
      );
    };
    expect(quorate().value).toBe(false);
    expect(put("QA-2026-3")).toBe(true);
    expect(quorate().value).toBe("#N/A");
    const { dependencies } = quorate();
    expect(
      isTouched(
        register.splice("Meetings", 2, 0, [rawRow("Meetings", { ...MEETINGS[0], Meeting: "QA-2026-3" })]),
        dependencies,
      ),
    ).toBe(true);
    expect(quorate().value).toBe(false);
    expect(put("QA-2026-03")).toBe(true);
    expect(quorate().value).toBe(true);
  });
});
