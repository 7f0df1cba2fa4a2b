import { expect, test } from "@jest/globals";
import { closeBrackets } from "../../workbench/formula/close-brackets";

test.each([
  { typed: '=DDSCP.QUORATE("EB-2026-12"', entered: '=DDSCP.QUORATE("EB-2026-12")' },
  { typed: "=SUM(A1,MAX(B1", entered: "=SUM(A1,MAX(B1))" },
  { typed: "=SUM(A1)", entered: "=SUM(A1)" },
  { typed: '=LEN("(")', entered: '=LEN("(")' },
  { typed: '=LEN("("', entered: '=LEN("(")' },
  { typed: "='A (old)'!B2", entered: "='A (old)'!B2" },
  { typed: '=LEN("a', entered: '=LEN("a' },
  { typed: "a (b", entered: "a (b" },
])("$typed is entered as $entered", ({ typed, entered }) => {
  expect(closeBrackets(typed)).toBe(entered);
});
