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
      expected: "(Kind) cannot be read; enter Ordinary, Special or Written.",
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
      message: "Group holds text, but Groups has no group of that name.",
    }));

  test.each([
    {
      given: "text that is no date",
      found: "Jane's, which is late",
      message: "Received says 'Jane's, which is late', which is not a date; the row cannot be used until it is.",
      says: "Received holds text that is not a date; the row cannot be used until it is.",
    },
    {
      given: "a number that is no date",
      found: "0.5",
      message: "Received says '0.5', which is not a date; the row cannot be used until it is.",
      says: "Received holds a number that is not a date; the row cannot be used until it is.",
    },
    {
      given: "the wrong weekday, of a day that could be read",
      found: "Monday 15 December 2026",
      message:
        "Received says 'Monday 15 December 2026', but 15 December 2026 is a Tuesday; the row cannot be used until it is put right.",
      says: "The weekday in Received is wrong: 15 December 2026 is a Tuesday; the row cannot be used until it is put right.",
    },
    {
      given: "text that looks like the sentence itself",
      found: "Jane', but 1 June 2026 is a Monday;",
      message: "Kind says 'Jane', but 1 June 2026 is a Monday;', which is not one of the words this column takes.",
      says: "Kind holds text that is not one of the words this column takes.",
    },
  ])("in a whole sentence: $given", ({ found, message, says }) =>
    expect(shown("Complaints", finding("unreadable-date", found, message))).toMatchObject({
      found: "(not shown)",
      message: says,
    }),
  );

  test("what could be read is repeated", () => {
    const repeated = finding("duplicate-id", "C1", "Ref 'C1' stands in row 2 already.");
    expect(shown("Complaints", repeated)).toBe(repeated);
  });

  test("other tables are quoted", () => expect(shown("Meetings", unknown)).toBe(unknown));
});
