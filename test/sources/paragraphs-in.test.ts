import { paragraphsIn } from "../../src/sources/paragraphs-in";

describe("the paragraphs that a Source names", () => {
  test.each([
    { source: "GOV 10.3a; TOR QA", cited: ["GOV 10.3a", "TOR QA"] },
    { source: "GOV 8.3h; MASA 3.4, 13.2", cited: ["GOV 8.3h", "MASA 3.4", "MASA 13.2"] },
    { source: "gov 10.3A, 10.4; tor cspr-ap", cited: ["GOV 10.3a", "GOV 10.4", "TOR CSPR-AP"] },
    { source: "csp app. 5; bp", cited: ["CSP App. 5", "BP"] },
    { source: "GOV 10.3a; as agreed, 10.4", cited: ["GOV 10.3a", "GOV 10.4"] },
    { source: "§GOV 10.3a", cited: ["GOV 10.3a"] },
    { source: "GOV § 10.3a; MASA §§3.4, §13.2", cited: ["GOV 10.3a", "MASA 3.4", "MASA 13.2"] },
    { source: "¶ 10.3a; GOV para. 10.4, paragraph 10.5", cited: ["GOV 10.4", "GOV 10.5"] },
    { source: "DBS 4.1, 4.2; GOV 99", cited: [] },
  ])("$source", ({ source, cited }) => expect(paragraphsIn(source)).toEqual(cited));
});
