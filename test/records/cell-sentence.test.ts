import { sayFault, shown } from "../../src/records/cell-sentence";
import type { Finding } from "../../src/records/finding";

describe("what is said of a cell that cannot be used", () => {
  test.each([
    {
      given: "blank",
      says: sayFault("Meetings", { column: "date", code: "missing" }),
      expected: "(Date) is blank; enter a date, like 31/03/2026.",
    },
    {
      given: "not a date",
      says: sayFault("Meetings", { column: "date", code: "unreadable", found: "Easter" }),
      expected: "(Date) says 'Easter'; enter a date, like 31/03/2026.",
    },
    {
      given: "not known what stands there",
      says: sayFault("Meetings", { column: "kind", code: "unreadable" }),
      expected: "(Kind) cannot be read; enter Ordinary or Special.",
    },
    {
      given: "in Complaints, where it may name a person (GOV 13)",
      says: sayFault("Complaints", { column: "kind", code: "unreadable", found: "Jane Smith rang" }),
      expected: "(Kind) cannot be read; enter Complaint or Compliment.",
    },
  ])("$given", ({ says, expected }) => expect(says).toBe(expected));
});

describe("GOV 13: a finding of Complaints repeats nothing that could not be read", () => {
  const finding = (code: string, found: string, message: string): Finding => ({
    severity: "error",
    code,
    found,
    message,
    fix: "Correct it.",
  });
  const unknown = finding(
    "unknown-group",
    "Jane's; Tom",
    "Group says 'Jane's' and 'Tom', but Groups has no group of that name.",
  );

  test("however many names and quotation marks it holds", () =>
    expect(shown("Complaints", unknown)).toMatchObject({
      found: "(not shown)",
      message: "Group says something, but Groups has no group of that name.",
    }));

  test("what could be read is repeated", () => {
    const repeated = finding("duplicate-id", "C1", "Ref 'C1' stands in row 2 already.");
    expect(shown("Complaints", repeated)).toBe(repeated);
  });

  test("other tables are quoted", () => expect(shown("Meetings", unknown)).toBe(unknown));
});
