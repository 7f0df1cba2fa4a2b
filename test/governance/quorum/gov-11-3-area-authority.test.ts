import { quorate } from "../../../src/governance/quorum/quorate";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, valueOf } from "../answer-of";

const AS_AT = on("2026-11-22");

/** An Education Group of two councils; both came. */
function ask(
  group: GivenRow,
  agencies: readonly GivenRow[],
  rule = "Area authority",
  date = "2026-03-03",
): readonly unknown[] {
  const register = givenWorkbook({
    Agencies: agencies.map((agency) => ({ Type: "Statutory partner", ...agency })),
    Groups: [{ Group: "EDU", Name: "Education Group", "Quorum rule": rule, ...group }],
    Meetings: [{ Meeting: "M", Group: String(group["Group"] ?? "EDU"), Date: date, Register: "Closed" }],
    Attendance: agencies.map(({ Agency }) => ({ Meeting: "M", Agency: Agency ?? "", Status: "Present" })),
  });
  const answer = quorate(register, register.meeting("M")!, { asAt: AS_AT });
  return [valueOf(answer), groundsOf(answer)[0]];
}
const authority = (name: string) => [true, `M was quorate: ${name}, the local authority of the area, was represented.`];
const CITY = { Agency: "Derby City Council", Area: "Derby" };
const COUNTY = { Agency: "Derbyshire County Council", Area: "Derbyshire" };
/** Partners of both areas, so that Agencies has the four that the documents name. */
const REST = ["County", "Police", "Health Board"].map((Agency) => ({ Agency, Area: "Both" }));

describe("GOV 11.3: which council is the local authority of the group's area", () => {
  test("of those the documents name, the one of the group's Area", () => {
    expect([ask({ Area: "Derby" }, [COUNTY, CITY]), ask({ Area: "Derbyshire" }, [CITY, COUNTY])]).toEqual([
      authority("Derby City Council"),
      authority("Derbyshire County Council"),
    ]);
    expect(ask({ Area: "Derby" }, [{ Agency: "Police", Area: "Derby" }, CITY])).toEqual(
      authority("Derby City Council"),
    );
  });
  test("else the only statutory partner of that area", () => {
    expect(ask({ Area: "Derby" }, [{ Agency: "City", Area: "Derby" }, ...REST])).toEqual(authority("City"));
    expect(
      ask({ Area: "Derby" }, [
        { Agency: "City", Area: "Derby" },
        ...REST,
        { Agency: "School", Area: "Derby", Type: "Relevant agency" },
      ]),
    ).toEqual(authority("City"));
    expect(
      ask({ Area: "Derby" }, [
        { Agency: "City", Area: "Derby" },
        { Agency: "Hospital", Area: "Derby" },
      ]),
    ).toEqual(["#N/A", expect.stringContaining("no local authority is known for the Area Derby.")]);
  });
  test("but not where the partners are not four: the one of that area may be the one too many, or not the only one", () => {
    const says = (count: string) =>
      `Cannot tell: the Quorum rule of EDU (Groups!D2), 'Area authority', asks for the local authority of the group's area, but ${count} the Type Statutory partner, where this partnership has 4. Correct Type in Agencies.`;
    expect([
      ask({ Area: "Derby" }, [{ Agency: "City", Area: "Derby" }, ...REST.slice(1)]),
      ask({ Area: "Derby" }, [{ Agency: "City", Area: "Derby" }, ...REST, { Agency: "Fire", Area: "Both" }]),
    ]).toEqual([
      ["#N/A", says("3 agencies in Agencies have")],
      ["#N/A", says("5 agencies in Agencies have")],
    ]);
    expect(ask({ Area: "Derby" }, [CITY, ...REST.slice(1)])).toEqual(authority("Derby City Council"));
  });
  test("else the one named for the group's code", () => {
    expect(ask({ Group: "EDU-DERBY", Area: "" }, [COUNTY, { ...CITY, Area: "" }])).toEqual(
      authority("Derby City Council"),
    );
    expect(ask({ Group: "EDU-DERBYSHIRE", Area: "Both" }, [COUNTY, CITY])).toEqual(
      authority("Derbyshire County Council"),
    );
    expect(ask({ Group: "EDU-DERBY", Area: "" }, [{ Agency: "City", Area: "Derby" }])).toEqual([
      "#N/A",
      expect.stringContaining("no local authority is known for a blank Area. Correct Area in Groups, or in Agencies."),
    ]);
    expect(ask({ Area: "Both" }, [{ Agency: "City", Area: "Both" }])).toEqual([
      "#N/A",
      expect.stringContaining("no local authority is known for the Area Both. Correct Area in Groups, or in Agencies."),
    ]);
  });
});

describe("GOV 11.3: the council named for the group's code, and an Area that says otherwise", () => {
  const POLICE = { Agency: "Derbyshire Constabulary", Area: "Derby" };
  const others = REST.slice(2);
  const derby = (agencies: readonly GivenRow[]) => ask({ Group: "EDU-DERBY", Area: "Derby" }, agencies);
  const OTHER =
    "which the documents name as Derby City Council, but Agencies!C2 (Area) does not say Derby, and the Area of";
  test.each([
    ["cannot be read", "City", "Agencies!C2 (Area) cannot be read; enter Derby, Derbyshire or Both."],
    ["is blank", "", OTHER],
    ["says Both", "Both", OTHER],
    ["says the other area", "Derbyshire", OTHER],
  ])("its Area %s: a partner who alone is of the area does not replace it", (_, Area, says) => {
    expect(derby([{ ...CITY, Area }, COUNTY, POLICE, ...others])).toEqual(["#N/A", expect.stringContaining(says)]);
  });
  test("nor does the other council", () => {
    expect(derby([{ ...CITY, Area: "" }, { ...COUNTY, Area: "Derby" }, ...REST.slice(1)])).toEqual([
      "#N/A",
      expect.stringContaining(`${OTHER} Derbyshire County Council does. Correct Area in Agencies.`),
    ]);
  });
  test("without anybody else of the area it is the one, whether its own Area can be read or not", () => {
    expect(derby([{ ...CITY, Area: "City" }, COUNTY, ...REST.slice(1)])).toEqual(authority("Derby City Council"));
    expect(derby([{ ...CITY, Area: "" }, COUNTY, ...REST.slice(1)])).toEqual(authority("Derby City Council"));
  });
  test("an Area that cannot be read may make a second partner of the area, or the group's council", () => {
    const says = (cell: string) => ["#N/A", expect.stringContaining(`${cell} (Area) cannot be read; enter Derby,`)];
    const local = { Agency: "City", Area: "Derby" };
    expect(ask({ Area: "Derby" }, [local, { Agency: "Police", Area: "City" }, ...others, COUNTY])).toEqual(
      says("Agencies!C3"),
    );
    expect(ask({ Area: "Derby" }, [local, { ...CITY, Area: "City" }, ...others, COUNTY])).toEqual(says("Agencies!C3"));
    expect(ask({ Area: "City", Group: "EDU-DERBY" }, [CITY, COUNTY, ...REST.slice(1)])).toEqual(says("Groups!C2"));
  });
  test("but not where the group's own council is known", () => {
    expect(derby([CITY, COUNTY, { ...POLICE, Area: "City" }, ...others])).toEqual(authority("Derby City Council"));
  });
});

describe("GOV 11.1, 11.2: what a rule asks of a list", () => {
  const A = { Agency: "A", Type: "Relevant agency", Aliases: "Ay" };
  test("an agency by two of its names is one; without a seat it may still come", () => {
    expect(ask({}, [A], "each of: A; Ay")).toEqual([
      true,
      "M was quorate by the group's own rule 'each of: A; Ay': each of the 1 agencies the rule names was represented.",
    ]);
    expect(ask({}, [{ Agency: "B", Type: "Relevant agency" }, A].slice(1), "each of: A; B")).toEqual([
      "#N/A",
      expect.stringContaining("names 'B', which is no agency in Agencies"),
    ]);
  });
  test("without any statutory partner there is none to ask for", () => {
    expect(ask({}, [A], "Statutory partners")).toEqual([
      "#N/A",
      "Cannot tell: the Quorum rule of EDU (Groups!D2), 'Statutory partners', asks for the statutory partners, but no agency in Agencies has the Type Statutory partner, where this partnership has 4. Correct Type in Agencies.",
    ]);
  });
  test("a share of named agencies, and no agencies of a share", () => {
    expect(ask({}, [A], "60% of: A; Ay")[0]).toBe(true);
    expect(ask({}, [A], "half of relevant agencies")).toEqual([
      true,
      "M was quorate by the group's own rule 'half of relevant agencies': the group has no relevant agency, so no more is asked.",
    ]);
    expect(ask({}, [A], "half of: Atlantis")[0]).toBe("#N/A");
  });
  test("a seat of an unknown agency may be one more, so it is neither enough nor too few", () => {
    const register = givenWorkbook({
      Agencies: [A, { Agency: "B", Type: "Relevant agency" }],
      Groups: [{ Group: "G", Name: "Group", "Quorum rule": "most agencies" }],
      Seats: ["A", "B", "Atlantis"].map((Agency) => ({
        Seat: Agency,
        Group: "G",
        Agency,
        Role: "Head",
        Category: "Core",
      })),
      Meetings: ["one", "two"].map((Meeting) => ({ Meeting, Group: "G", Date: "2026-03-03", Register: "Closed" })),
      Attendance: [
        { Meeting: "one", Seat: "A", Status: "Present" },
        { Meeting: "two", Seat: "A", Status: "Present" },
        { Meeting: "two", Seat: "B", Status: "Present" },
      ],
    });
    const said = (id: string) => groundsOf(quorate(register, register.meeting(id)!, { asAt: AS_AT }))[0];
    expect([said("one"), said("two")]).toEqual([
      "one was not quorate by the group's own rule 'most agencies': 1 of 2 relevant agencies was represented, where 2 are needed (missing: B). The agency of seat Atlantis is not in Agencies. Correct it in Seats, or add an alias in Agencies.",
      "two was quorate by the group's own rule 'most agencies': 2 of 2 relevant agencies were represented, where 2 are needed.",
    ]);
  });
});
