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
      `Cannot tell: the Quorum rule of EDU in Groups ('Area authority') asks for the local authority of the group's area, but ${count} the Type Statutory partner, where this partnership has 4. Correct Type in Agencies.`;
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
      expect.stringContaining("no local authority is known for a blank Area."),
    ]);
    expect(ask({ Area: "Both" }, [{ Agency: "City", Area: "Both" }])).toEqual([
      "#N/A",
      expect.stringContaining("no local authority is known for the Area Both."),
    ]);
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
      "Cannot tell: the Quorum rule of EDU in Groups ('Statutory partners') asks for the statutory partners, but no agency in Agencies has the Type Statutory partner, where this partnership has 4. Correct Type in Agencies.",
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
