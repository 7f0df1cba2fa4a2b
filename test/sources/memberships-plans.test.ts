import { toIso } from "../../src/calendar/plain-date";
import { CHAIR_ROTATION } from "../../src/sources/memberships/chair-rotation";
import { CORPORATE_WORK_PLAN } from "../../src/sources/memberships/corporate-work-plan";

describe("chair rotation (MASA 4.1)", () => {
  const line = ({ body, from, to, chairAgency, viceChairAgency }: (typeof CHAIR_ROTATION)[number]) =>
    [body, toIso(from), toIso(to), chairAgency, viceChairAgency].join(" | ");

  it("prints four terms for each body", () => {
    expect(CHAIR_ROTATION.map(line)).toEqual([
      "COG | 2024-09-01 | 2026-03-31 | NHS Derby and Derbyshire Integrated Care Board | Derbyshire County Council",
      "COG | 2026-04-01 | 2027-03-31 | Derbyshire County Council | Derby City Council",
      "COG | 2027-04-01 | 2028-03-31 | Derby City Council | Derbyshire Constabulary",
      "COG | 2028-04-01 | 2029-03-31 | Derbyshire Constabulary | NHS Derby and Derbyshire Integrated Care Board",
      "EB | 2024-09-01 | 2026-03-31 | Derbyshire Constabulary | NHS Derby and Derbyshire Integrated Care Board",
      "EB | 2026-04-01 | 2027-03-31 | NHS Derby and Derbyshire Integrated Care Board | Derbyshire County Council",
      "EB | 2027-04-01 | 2028-03-31 | Derbyshire County Council | Derby City Council",
      "EB | 2028-04-01 | 2029-03-31 | Derby City Council | Derbyshire Constabulary",
    ]);
  });

  it("changes the person but not the agency at the Board in April 2026", () => {
    const board = CHAIR_ROTATION.filter(({ body }) => body === "EB");
    expect([board[0]?.viceChair, board[1]?.chair]).toEqual(["Michelina Racioppi", "Dean Howells"]);
  });
});

describe("corporate safeguarding work plan (CSP App. 5)", () => {
  it("has 19 actions with their targets as written, in order", () => {
    expect(CORPORATE_WORK_PLAN.map(({ target }) => target)).toEqual([
      "30/8",
      "June",
      "August",
      "July",
      "September",
      "January",
      "June",
      "October",
      "August",
      "August",
      "March 2016",
      "October",
      "August",
      "September",
      "tbc",
      "August",
      "June & on-going",
      "On-going & as required",
      "On-going",
    ]);
  });

  it("has the leads as written", () => {
    expect(CORPORATE_WORK_PLAN.map(({ leads }) => leads)).toEqual([
      "HG/NM",
      "NM",
      "GJ, NM",
      "GJ",
      "NM",
      "all",
      "LM",
      "NM GJ",
      "LM",
      "LM",
      "NM",
      "LM",
      "HG",
      "HG, all",
      "HG, all",
      "All, HG",
      "All",
      "All",
      "All",
    ]);
  });
});
