import fc from "fast-check";
import { pounds } from "../../../src/answers/english";
import { contributionsIn } from "../../../src/governance/finance/contributions";
import { divided } from "../../../src/governance/finance/divided";
import { financeFindings } from "../../../src/governance/finance/findings";
import { shareOf } from "../../../src/governance/finance/share";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, said, valueOf } from "../answer-of";
import { shown } from "../finding-line";

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
] as const;
const AGENCIES: readonly GivenRow[] = [
  ...PARTNERS.map((Agency) => ({
    Agency,
    Type: "Statutory partner",
    Aliases: Agency === "Derbyshire Constabulary" ? "Derbyshire Police" : "",
  })),
  { Agency: "Probation Service", Type: "Relevant agency" },
];
const TODAY = on("2026-11-22");
const register = givenWorkbook({ Agencies: AGENCIES });
const share = (total: number, partner: string) => shareOf(register, partner, { total, asAt: TODAY });

describe("MASA 15.1: four equal shares to the penny", () => {
  test.each([
    { given: "divides evenly", total: 100, shares: [25, 25, 25, 25] },
    { given: "one penny over", total: 100.01, shares: [25.01, 25, 25, 25] },
    { given: "two pence over", total: 100.02, shares: [25.01, 25.01, 25, 25] },
    { given: "three pence over", total: 100.03, shares: [25.01, 25.01, 25.01, 25] },
    { given: "a single penny", total: 0.01, shares: [0.01, 0, 0, 0] },
    { given: "nothing", total: 0, shares: [0, 0, 0, 0] },
    { given: "a large budget", total: 1_234_567.89, shares: [308_641.98, 308_641.97, 308_641.97, 308_641.97] },
    { given: "an amount a formula left inexact", total: 0.1 + 0.2, shares: [0.08, 0.08, 0.07, 0.07] },
  ])("$given", ({ total, shares }) => {
    expect(PARTNERS.map((partner) => valueOf(share(total, partner)))).toEqual(shares);
  });

  test("says who carries the odd penny", () => {
    expect(said(share(100.02, "Derbyshire Police"))).toBe(
      "Derbyshire Constabulary pays £25.00, 25% of £100.02. It does not divide evenly: Derby City Council and Derbyshire County Council carry an odd penny each, so that the shares add up.",
    );
    expect(said(share(100, "Derby City Council"))).toContain("The shares divide it to the penny.");
    expect(said(share(0.1 + 0.2, "Derby City Council"))).not.toContain("nearest penny");
    expect(said(share(100.004, "Derby City Council"))).toContain("The total was taken to the nearest penny.");
  });

  test("the sentence and its paragraph", () => {
    expect(groundsOf(share(100, "Derby City Council"))).toEqual([
      "Derby City Council pays £25.00, 25% of £100.00. The shares divide it to the penny.",
      "MASA 15.1",
    ]);
    expect(groundsOf(share(100.01, "Derby City Council"))).toEqual([
      "Derby City Council pays £25.01, 25% of £100.01. It does not divide evenly: Derby City Council carries an odd penny, so that the shares add up.",
      "MASA 15.1",
    ]);
    expect(groundsOf(share(100, "Somebody"))).toEqual([
      `Somebody has no share of the budget, which is divided among ${PARTNERS[0]}, ${PARTNERS[1]}, ${PARTNERS[2]} and ${PARTNERS[3]}. Anything Somebody contributes comes on top of that.`,
      "MASA 15.1",
    ]);
    expect(groundsOf(share(-1, "Derby City Council"))).toEqual([
      "The argument 'total' must be an amount in pounds, nought or more, not -1.",
      "MASA 15.1",
    ]);
    expect(groundsOf(shareOf(register, "Derby City Council", { total: 100, asAt: on("2025-02-28") }))).toEqual([
      "Cannot tell: no rule in force on 28 February 2025; the documents gave no rule on shares then.",
      "MASA 15.1",
    ]);
  });

  test("the Type says who is a partner, under whatever name; the first in Agencies carries the odd penny", () => {
    const renamed = ["NHS Peak ICB", "Peak Police", "The County", "Derby City Council"];
    const agencies = [
      { Agency: "Probation Service", Type: "Relevant agency" },
      ...renamed.map((Agency) => ({ Agency, Type: "Statutory partner" })),
    ];
    const workbook = givenWorkbook({ Agencies: agencies });
    expect(renamed.map((partner) => valueOf(shareOf(workbook, partner, { total: 100.02, asAt: TODAY })))).toEqual([
      25.01, 25.01, 25, 25,
    ]);
    expect(said(shareOf(workbook, "The County", { total: 100.02, asAt: TODAY }))).toContain(
      "NHS Peak ICB and Peak Police carry an odd penny each",
    );
    expect(said(shareOf(workbook, "Probation Service", { total: 1, asAt: TODAY }))).toContain(
      "divided among NHS Peak ICB, Peak Police, The County and Derby City Council.",
    );
  });

  test("dues follow the Type too", () => {
    const partners = ["NHS Peak ICB", "Peak Police", "The County", "Derby City Council"];
    const workbook = (due: number) =>
      givenWorkbook({
        Agencies: partners.map((Agency) => ({ Agency, Type: "Statutory partner" })),
        Contributions: partners.map((Partner, i) => ({ Year: "2026-27", Partner, Due: i === 0 ? due : 100 })),
      });
    const codes = (due: number) => [...financeFindings(workbook(due), TODAY)].map(({ code }) => code);
    expect([codes(100.01), codes(100.02)]).toEqual([[], ["shares-unequal"]]);
  });

  test("a hair below nought is a wrong question; half a penny is a penny; the largest amount is kept to the penny", () => {
    expect([
      valueOf(share(-0.001, "Derby City Council")),
      valueOf(share(0.005, "Derby City Council")),
      valueOf(share(90071992547409.9, "Derby City Council")),
    ]).toEqual(["#VALUE!", 0.01, 22517998136852.48]);
  });

  test("Probation contributes besides and has no share", () => {
    expect([valueOf(share(100, "Probation Service")), said(share(100, "Probation Service"))]).toEqual([
      "#N/A",
      expect.stringContaining("Probation Service has no share of the budget"),
    ]);
  });

  test("less than nothing, or more than can be kept to the penny, is a wrong question", () => {
    expect([-0.01, 1e15].map((total) => valueOf(share(total, "Derby City Council")))).toEqual(["#VALUE!", "#VALUE!"]);
  });

  test("before the arrangements of March 2025: cannot tell", () => {
    expect(
      [on("2025-02-28"), on("2025-03-01")].map((day) =>
        valueOf(shareOf(register, "Derby City Council", { total: 100, asAt: day })),
      ),
    ).toEqual(["#N/A", 25]);
  });

  test("shares of any weights add up to the penny, and none is a penny or more from its weight", () => {
    const weights = fc
      .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), weights, (pence, each) => {
        const { pence: shares } = divided(pence, each);
        expect(shares.reduce((a, b) => a + b)).toBe(pence);
        for (const [i, share] of shares.entries()) expect(Math.abs(share - pence * each[i]!)).toBeLessThan(1 + 1e-5);
      }),
    );
  });

  test("shares always add up to the penny, and never differ by more than one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (pence) => {
        const { pence: shares } = divided(pence, [0.25, 0.25, 0.25, 0.25]);
        const paid = PARTNERS.map((partner) => Math.round(Number(valueOf(share(pence / 100, partner))) * 100));
        return (
          shares.reduce((a, b) => a + b) === pence &&
          Math.max(...shares) - Math.min(...shares) <= 1 &&
          paid.every((each, i) => each === shares[i])
        );
      }),
    );
  });

  test("unequal weights add up too: the largest remainder takes the penny", () => {
    expect(divided(100, [1 / 3, 1 / 3, 1 / 3])).toEqual({ pence: [34, 33, 33], odd: [0] });
    expect(divided(10, [0.15, 0.25, 0.6])).toEqual({ pence: [2, 2, 6], odd: [0] });
    expect(divided(7, [0.5, 0.2, 0.3])).toEqual({ pence: [4, 1, 2], odd: [0] });
    // Of ten: 1.2, 2.8 and 6; then 1.1, 2.7, 1.8 and 4.4.
    expect(divided(10, [0.12, 0.28, 0.6])).toEqual({ pence: [1, 3, 6], odd: [1] });
    expect(divided(10, [0.11, 0.27, 0.18, 0.44])).toEqual({ pence: [1, 3, 2, 4], odd: [1, 2] });
  });

  test.each([
    [0, "£0.00"],
    [5, "£0.05"],
    [123_405, "£1,234.05"],
    [123_456_789, "£1,234,567.89"],
    [-150, "-£1.50"],
  ])("%d pence is %s", (pence, shown) => {
    expect(pounds(pence)).toBe(shown);
  });
});

describe("MASA 15.1: received against due", () => {
  const four = (row: (i: number) => GivenRow): readonly GivenRow[] =>
    PARTNERS.map((Partner, i) => ({ Year: "2026-27", Partner, ...row(i) }));
  const workbook = (rows: readonly GivenRow[]) => givenWorkbook({ Agencies: AGENCIES, Contributions: rows });
  const codes = (rows: readonly GivenRow[]) => [...financeFindings(workbook(rows), TODAY)].map(({ code }) => code);

  test("rows of one partner by any name are added up; what comes later has not come", () => {
    const answer = contributionsIn(
      workbook([
        { Year: "2026-27", Partner: "Derbyshire Police", Due: 100.1, Received: 50.05, "Received on": "2026-05-01" },
        {
          Year: "2026-27",
          Partner: "Derbyshire Constabulary",
          Due: 100.2,
          Received: 100.2,
          "Received on": "2026-11-23",
        },
        { Year: "2025-26", Partner: "Derbyshire Constabulary", Due: 1 },
      ]),
      "2026-27",
      TODAY,
    );
    expect(valueOf(answer)).toEqual([{ partner: "Derbyshire Constabulary", due: 20030, received: 5005 }]);
    expect(said(answer)).toBe("Received by 22 November 2026 for 2026-27: Derbyshire Constabulary £50.05 of £200.30.");
  });

  test("an amount without a day counts as received, and one received that very day", () => {
    const answer = contributionsIn(
      workbook([
        { Year: "2026-27", Partner: "Probation Service", Due: 5, Received: 1 },
        { Year: "2026/27", Partner: "Probation Service", Received: 2, "Received on": "2026-11-22" },
      ]),
      "2026-2027",
      TODAY,
    );
    expect(valueOf(answer)).toEqual([{ partner: "Probation Service", due: 500, received: 300 }]);
    expect(groundsOf(answer)).toEqual([
      "Received by 22 November 2026 for 2026-2027: Probation Service £3.00 of £5.00.",
      "MASA 15.1",
      "GOV 8.3h",
    ]);
    expect(said(contributionsIn(workbook([]), "2026-27", TODAY))).toBe("No contributions are entered for 2026-27.");
  });

  test("a year in words is itself, and no other", () => {
    const rows = [
      { Year: "First year", Partner: "Probation Service", Due: 5 },
      { Year: "Second year", Partner: "Probation Service", Due: 6 },
    ];
    expect(valueOf(contributionsIn(workbook(rows), "first  YEAR", TODAY))).toEqual([
      { partner: "Probation Service", due: 500, received: 0 },
    ]);
  });

  test("says what is wrong and what to do", () => {
    const says = (rows: readonly GivenRow[], asAt = TODAY) => [...financeFindings(workbook(rows), asAt)].map(shown);
    expect(says(four(() => ({ Due: 100 })).slice(2))).toEqual([
      "warning contribution-missing Contributions.year '2026-27': 2026-27 has no contribution from Derby City Council and Derbyshire County Council; each partner owes an equal share. | Add a row for each of them.",
    ]);
    expect(says(four((i) => ({ Due: i === 0 ? 100.02 : 100, Year: i === 3 ? "2026/27" : "2026-27" })))).toEqual([
      "warning shares-unequal Contributions.year '2026/27': The partners' dues for 2026/27 are not equal. Equal shares of £400.02 are £100.01, £100.01, £100.00, £100.00. | Correct Due in these rows, or note why they differ.",
    ]);
    expect(
      says(
        four((i) =>
          i === 0 ? { Due: 100, Received: 100.01, "Received on": "2026-11-23" } : { Due: 100, Received: 100 },
        ),
      ),
    ).toEqual([
      "warning received-in-the-future Contributions.receivedOn '23 November 2026': The contribution from Derby City Council for 2026-27 is marked received on a day that is still to come. | Correct the date, or clear it until it is in.",
      "warning received-more-than-due Contributions.received '100.01': Derby City Council has paid £100.01 for 2026-27, more than the £100.00 due. | Correct Due or Received.",
    ]);
    expect(says(four(() => ({ Received: 1, "Received on": "2026-11-22" })))).toEqual([]);
    expect(says(four(() => ({ Due: 100 })).slice(2), on("2025-02-28"))).toEqual([]);
  });

  test("the finding stands at the year's first row", () => {
    const rows = [{ Year: "2025-26", Partner: "Probation Service", Due: 1 }, ...four(() => ({ Due: 100 })).slice(1)];
    expect(
      [...financeFindings(workbook(rows), TODAY)].map(({ row, found }) => [
        found,
        (row as { partner: string }).partner,
      ]),
    ).toEqual([
      ["2025-26", "Probation Service"],
      ["2026-27", "Derbyshire County Council"],
    ]);
  });

  test.each([
    { given: "equal dues", rows: four(() => ({ Due: 100 })), found: [] },
    { given: "the odd penny", rows: four((i) => ({ Due: i === 0 ? 100.01 : 100 })), found: [] },
    { given: "two pence apart", rows: four((i) => ({ Due: i === 0 ? 100.02 : 100 })), found: ["shares-unequal"] },
    {
      given: "one year written in four ways",
      rows: four((i) => ({ Due: 100, Year: ["2026-27", "2026/27", "2026-2027", "26/27"][i]! })),
      found: [],
    },
    {
      given: "two years are two",
      rows: four((i) => ({ Due: 100, Year: i === 0 ? "2027-28" : "2026-27" })),
      found: ["contribution-missing", "contribution-missing"],
    },
    { given: "a partner missing", rows: four(() => ({ Due: 100 })).slice(1), found: ["contribution-missing"] },
    {
      given: "Probation besides",
      rows: [...four(() => ({ Due: 100 })), { Year: "2026-27", Partner: "Probation Service", Due: 5 }],
      found: [],
    },
    {
      given: "more received than due",
      rows: four(() => ({ Due: 100, Received: 100.01 })),
      found: Array(4).fill("received-more-than-due"),
    },
    {
      given: "a year that began before the shares were agreed",
      rows: four((i) => ({ Due: 100 + i, Year: "2024-25" })),
      found: [],
    },
    {
      given: "the first year that began after",
      rows: four((i) => ({ Due: 100 + i, Year: "2025-26" })),
      found: ["shares-unequal"],
    },
    {
      given: "a year in other words, judged today",
      rows: four((i) => ({ Due: 100 + i, Year: "First year" })),
      found: ["shares-unequal"],
    },
    {
      given: "received tomorrow",
      rows: four((i) => ({ Due: 100, ...(i === 0 ? { Received: 100, "Received on": "2026-11-23" } : {}) })),
      found: ["received-in-the-future"],
    },
    { given: "no rows", rows: [], found: [] },
  ])("$given", ({ rows, found }) => {
    expect(codes(rows)).toEqual(found);
  });

  test("Probation contributes each year besides: a year without it is named, where the workbook has that agency", () => {
    const says = (rows: readonly GivenRow[], agencies: readonly GivenRow[]) =>
      [...financeFindings(givenWorkbook({ Agencies: agencies, Contributions: rows }), TODAY)].map(shown);
    const withProbation = [
      ...AGENCIES.slice(0, 4),
      { Agency: "The Probation Service", Type: "Relevant agency", Aliases: "Derbyshire Probation" },
    ];
    const missing =
      "warning contribution-missing Contributions.year '2026-27': 2026-27 has no contribution from The Probation Service, which contributes each year on top of the partners' shares. | Add a row for it, with what is due.";
    const own = (Year: string) => ({ Year, Partner: "derbyshire probation", Due: 5 });
    expect(
      says(
        four(() => ({ Due: 100 })),
        withProbation,
      ),
    ).toEqual([missing]);
    expect(says([...four(() => ({ Due: 100 })), own("2026/27")], withProbation)).toEqual([]);
    expect(
      says(
        [...four(() => ({ Due: 100 })), ...four(() => ({ Due: 100, Year: "2025-26" })), own("2025-26")],
        withProbation,
      ),
    ).toEqual([missing]);
    expect(
      says(
        four(() => ({ Due: 100, Year: "2024-25" })),
        withProbation,
      ),
    ).toEqual([]);
    expect(
      says(
        four(() => ({ Due: 100 })),
        AGENCIES,
      ),
    ).toEqual([]);
  });
});
