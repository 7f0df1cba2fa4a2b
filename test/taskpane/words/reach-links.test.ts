import { mailLink, telLink } from "../../../src/taskpane/words/reach-links";

describe("where a telephone is told to ring", () => {
  test.each([
    ["01632 960123", "tel:01632960123"],
    ["(01632) 960-123", "tel:01632960123"],
    ["+44 (0)1632 960123", "tel:+441632960123"],
    ["01632 960123 ext. 4", "tel:01632960123"],
    ["Office: 01632 960123 / 07700 900123", "tel:01632960123"],
    ["07700.900.123", "tel:07700900123"],
    ["", null],
    ["ask reception", null],
    ["101", null],
    ["javascript:alert(1)", null],
    ["<a href=x>01632 960123</a>", "tel:01632960123"],
    ["9".repeat(32_767), "tel:999999999999999"],
  ])("%.40s", (phone, link) => expect(telLink(phone)).toBe(link));
});

describe("where a letter is addressed to", () => {
  test.each([
    ["head.2@example.org", "mailto:head.2@example.org"],
    ["o'neil+x@example.org", "mailto:o'neil%2Bx@example.org"],
    ["a@example.org?cc=b@example.org", null],
    ["a@example.org?subject=b", "mailto:a@example.org%3Fsubject%3Db"],
    ["a@example.org; b@example.org", null],
    ["Head <a@example.org>", null],
    ["not known", null],
    ["", null],
    [`${"a".repeat(32_767)}@example.org`, null],
  ])("%.40s", (email, link) => expect(mailLink(email)).toBe(link));
});
