import { ballotLines } from "../../../src/taskpane/vote/ballot-lines";
import { momentRead, type ProxyDraft, takeProxy } from "../../../src/taskpane/vote/proxy-draft";
import { ALL_OF_EB, DCHS, EMAS, givenDecision } from "../../governance/voting/decision-workbook";
import { on } from "../../register/given-workbook";

/** The Board of 3 March 2026 from 10:00; the vote is at 11:00, and the ambulance service is not there. */
const register = givenDecision({
  present: [...ALL_OF_EB.filter((seat) => seat !== "EB-EMAS"), { Seat: "EB-EMAS", Status: "Apologies" }],
  decision: { Time: "11:00" },
});
const today = on("2026-11-22");
const GOOD: ProxyDraft = {
  vote: "For",
  proxyGivenTo: DCHS,
  proxyReason: " Flood ",
  unableSince: "2 March 2026 18:00",
  proxyConfirmed: "10.30",
};
const taken = (more: Partial<ProxyDraft> = {}) => {
  const line = ballotLines(register, "D", today).find(({ name }) => name === EMAS);
  if (line === undefined) throw new Error("no line");
  return takeProxy(register, { decision: "D", line, today }, { ...GOOD, ...more });
};

describe("a proxy that is filled in (GOV 12.16)", () => {
  test("is taken where it would be counted, for this decision, its moments whole", () =>
    expect(taken()).toEqual({
      cells: {
        vote: "For",
        proxy: "Yes",
        proxyScope: "This decision",
        proxyReason: "Flood",
        proxyGivenTo: DCHS,
        unableSince: "2 Mar 2026 18:00",
        proxyConfirmed: "3 Mar 2026 10:30",
      },
    }));

  test.each<{ more: Partial<ProxyDraft>; errors: Readonly<Record<string, string>> }>([
    { more: { proxyGivenTo: "" }, errors: { proxyGivenTo: "Choose who holds it." } },
    { more: { proxyReason: "  " }, errors: { proxyReason: "Say why nobody can come." } },
    {
      more: { unableSince: "lately" },
      errors: { unableSince: "Enter a date and a time, like 30/11/2026 18:00, or a time alone." },
    },
    { more: { proxyReason: "n/a" }, errors: { proxyReason: "Say why nobody can come." } },
    {
      more: { proxyConfirmed: "3/3/2026 11:01" },
      errors: { proxyConfirmed: "It was confirmed after the vote." },
    },
    {
      more: { unableSince: "2/3/2026 09:59" },
      errors: { unableSince: "Unable since is more than 24 hours before the start, as the rule was read." },
    },
    {
      more: { proxyGivenTo: EMAS },
      errors: { proxyGivenTo: `Proxy given to says '${EMAS}', which is the voter itself.` },
    },
  ])("$errors", ({ more, errors }) => expect(taken(more)).toMatchObject({ errors }));

  test.each([
    { typed: "10:59", read: "Tue 3 Mar, 10:59" },
    { typed: "11:00", read: "Tue 3 Mar, 11:00" },
    { typed: "11:01", read: "Mon 2 Mar, 11:01" },
    { typed: "18.00", read: "Mon 2 Mar, 18:00" },
    { typed: "1/3/2026 18:00", read: "Sun 1 Mar, 18:00" },
    { typed: "later", read: "" },
    { typed: "", read: "" },
  ])("a time alone is the last such time before the vote: $typed", ({ typed, read }) =>
    expect(momentRead(register, { decision: "D", today }, typed)).toBe(read),
  );
});
