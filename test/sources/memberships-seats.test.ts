import { AGENCIES } from "../../src/sources/memberships/agencies";
import { GROUPS } from "../../src/sources/memberships/groups";
import type { PrintedSeat } from "../../src/sources/memberships/seat-list";
import { SEATS } from "../../src/sources/memberships/seats";

const CORE_CATEGORIES = ["Chair", "Co-chair", "Vice chair", "Core"];
const PARTNERS = [
  "Derby City Council",
  "Derbyshire Constabulary",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
];
const typeOf = new Map(AGENCIES.map(({ agency, type }) => [agency, type]));

function seatsOfGroup(group: string): readonly PrintedSeat[] {
  return SEATS.filter((seat) => seat.group === group);
}

function coreAgencies(group: string): readonly string[] {
  const core = seatsOfGroup(group).filter(({ category }) => CORE_CATEGORIES.includes(category));
  return [...new Set(core.map(({ agency }) => agency).filter((agency) => agency !== ""))];
}

function relevantAgencies(group: string): readonly string[] {
  return coreAgencies(group).filter(
    (agency) => !["Statutory partner", "Partnership office"].includes(typeOf.get(agency) ?? ""),
  );
}

function partnersOf(group: string): readonly string[] {
  return coreAgencies(group)
    .filter((agency) => typeOf.get(agency) === "Statutory partner")
    .sort();
}

const seatTexts = (group: string, category: string) =>
  seatsOfGroup(group)
    .filter((seat) => seat.category === category)
    .map(({ agency, role }) => `${agency}: ${role}`);

describe("relevant agencies on the terms of reference (GOV 11.2, TOR)", () => {
  it.each([
    { group: "QA", relevant: 5, needed: 3 },
    { group: "CSPR", relevant: 6, needed: 4 },
    { group: "CSPR-AP", relevant: 5, needed: 3 },
    { group: "EVYP", relevant: 9, needed: 5 },
    { group: "PP", relevant: 6, needed: 4 },
    { group: "LOD", relevant: 4, needed: 3 },
    { group: "DCSG", relevant: 10, needed: 6 },
    { group: "CBG", relevant: 0, needed: 1 },
  ])("$group: more than half of $relevant is $needed", ({ group, relevant, needed }) => {
    const counted = relevantAgencies(group).length;
    expect(counted).toBe(relevant);
    expect(Math.floor(counted / 2) + 1).toBe(needed);
  });

  it("EVYP: education is one sector, the commissioner's office is not the Constabulary, three organisations of the PVI sector", () => {
    expect([...relevantAgencies("EVYP")].sort()).toEqual([
      "CGL",
      "Catch 22",
      "Chesterfield Royal Hospital NHS Foundation Trust",
      "Derbyshire Community Health Services NHS Foundation Trust",
      "Derbyshire Healthcare NHS Foundation Trust",
      "Education sector",
      "Office of the Police and Crime Commissioner",
      "Safe and Sound",
      "University Hospitals of Derby and Burton NHS Foundation Trust",
    ]);
  });

  it("CSPR: Derby Homes counts beside Derby City Council", () => {
    expect(relevantAgencies("CSPR")).toContain("Derby Homes");
  });

  it("DCSG: Rykneld Homes and the Derbyshire Safeguarding Adults Board count", () => {
    expect(relevantAgencies("DCSG")).toEqual(
      expect.arrayContaining(["Rykneld Homes", "Derbyshire Safeguarding Adults Board"]),
    );
  });
});

describe("statutory partners' core seats as printed (TOR, MASA 3.3, GOV 12.14)", () => {
  it.each(["COG", "EB", "CBG", "QA", "CSPR", "CSPR-AP", "EVYP", "PP", "LOD"])("%s: all four", (group) => {
    expect(partnersOf(group)).toEqual(PARTNERS);
  });
  it("DCSG: none", () => expect(partnersOf("DCSG")).toEqual([]));
  it("Education: the council of the area and the police, never the other council", () => {
    expect(partnersOf("EDU-DERBY")).toEqual(["Derby City Council", "Derbyshire Constabulary"]);
    expect(partnersOf("EDU-DERBYSHIRE")).toEqual(["Derbyshire Constabulary", "Derbyshire County Council"]);
  });
});

describe("how many seats each list prints", () => {
  it.each([
    {
      group: "COG",
      given: "eight posts of the partners, the commissioner, and a representative of each Education group",
      count: 11,
    },
    { group: "EB", given: "four partners, six agencies, eleven chairs", count: 21 },
    { group: "CBG", given: "the chair, five members, two officers", count: 8 },
    { group: "QA", given: "17 core, 2 officers, 3 virtual, 2 papers only, legal advice", count: 25 },
    {
      group: "CSPR",
      given: "the Board's lead post once, 18 others of the core, legal advice, 2 officers, 2 case by case",
      count: 23,
    },
    { group: "CSPR-AP", given: "17 core and 3 officers", count: 20 },
    {
      group: "EDU-DERBY",
      given: "6 of education, 6 of the city, police, nurses, commissioner, lay member, 2 officers",
      count: 18,
    },
    {
      group: "EDU-DERBYSHIRE",
      given: "6 of education, 9 of the county, police, nurses, commissioner, lay member, 2 officers",
      count: 21,
    },
    { group: "EVYP", given: "27 core, 2 officers, 19 as required, 11 for minutes", count: 59 },
    { group: "PP", given: "2 chairs, lay member, 17 core, 2 officers, 7 on the circulation list", count: 29 },
    {
      group: "LOD",
      given: "2 chairs, 13 core without the Named GP again, 4 officers, 4 on the circulation list",
      count: 23,
    },
    { group: "DCSG", given: "2 chairs, 10 represented, an officer", count: 13 },
    { group: "CSG", given: "two leads, an elected member, five directorates", count: 8 },
    { group: "CDOP", given: "no printed membership", count: 0 },
    { group: "STAKE", given: "no printed membership", count: 0 },
  ])("$group: $count ($given)", ({ group, count }) => {
    expect(seatsOfGroup(group)).toHaveLength(count);
  });
});

describe("the Executive Board's voting seats (GOV 12.14, 12.15)", () => {
  it("has four partners and six agencies as core seats", () => {
    expect(seatsOfGroup("EB").filter(({ category }) => category === "Core")).toHaveLength(10);
    expect([...relevantAgencies("EB")].sort()).toEqual([
      "Chesterfield Royal Hospital NHS Foundation Trust",
      "DHU Healthcare",
      "Derbyshire Community Health Services NHS Foundation Trust",
      "Derbyshire Healthcare NHS Foundation Trust",
      "East Midlands Ambulance Service",
      "University Hospitals of Derby and Burton NHS Foundation Trust",
    ]);
  });

  it("has eleven group chairs, a seat for each joint chair, of the agency that chairs the group", () => {
    expect(seatTexts("EB", "Group chair")).toEqual([
      "Education sector: Chair of EDU-DERBY",
      "Education sector: Chair of EDU-DERBYSHIRE",
      "NHS Derby and Derbyshire Integrated Care Board: Chair of QA",
      "Derbyshire County Council: Chair of QA",
      "Derby City Council: Chair of CSPR",
      "Derbyshire County Council: Chair of CSPR",
      "Derbyshire County Council: Chair of EVYP",
      "Derby City Council: Chair of EVYP",
      "Derby City Council: Chair of PP",
      "Derbyshire Constabulary: Chair of LOD",
      "Bolsover District Council: Chair of DCSG",
    ]);
  });

  it("names as group chairs the agencies that chair those groups in the terms of reference", () => {
    for (const { role, agency } of seatsOfGroup("EB").filter(({ category }) => category === "Group chair")) {
      const group = role.replace("Chair of ", "");
      const chairs = seatsOfGroup(group).filter(({ category }) => category === "Chair" || category === "Co-chair");
      expect(chairs.map((seat) => seat.agency)).toContain(agency);
    }
  });
});

describe("posts that the lists print askew", () => {
  it("PP, LOD: the Integrated Care Board's posts stand under its own name", () => {
    expect(seatTexts("PP", "Core")).toContain(
      "NHS Derby and Derbyshire Integrated Care Board: Designated Nurse Safeguarding Children",
    );
    expect(seatTexts("LOD", "Core")).toContain("NHS Derby and Derbyshire Integrated Care Board: Designated Nurse");
  });

  it("CSPR, LOD: a post printed twice is one seat", () => {
    expect(
      seatsOfGroup("CSPR").filter(({ role }) => role.startsWith("Assistant Director for Safeguarding Children")),
    ).toHaveLength(1);
    expect(seatsOfGroup("LOD").filter(({ role }) => role.startsWith("Named GP"))).toHaveLength(1);
  });

  it("CBG: the chair is the Independent Chair, of the partnership's own office", () => {
    expect(seatTexts("CBG", "Chair")).toEqual([
      "Derby and Derbyshire Safeguarding Children Partnership: Independent Chair",
    ]);
  });

  it("PP, DCSG, CSG: what is to be confirmed or blank is Vacant, and nothing else is", () => {
    expect(SEATS.filter(({ name }) => name === "Vacant").map(({ seat }) => seat)).toEqual([
      "PP-VICE-01",
      "DCSG-VICE-01",
      "CSG-CITY-03",
    ]);
  });

  it("Education: what is marked for one area stands in that area's group only", () => {
    const roles = (group: string) => seatsOfGroup(group).map(({ role }) => role);
    expect(roles("EDU-DERBY")).not.toEqual(expect.arrayContaining(["Drug Education Consultant"]));
    expect(roles("EDU-DERBYSHIRE")).toEqual(
      expect.arrayContaining(["Drug Education Consultant", "Representative, Starting Point"]),
    );
    expect(roles("EDU-DERBY")).toEqual(
      expect.arrayContaining(["Representative, Public Health", "Representative, Initial Response Team & Reception"]),
    );
    expect(roles("EDU-DERBYSHIRE")).not.toEqual(expect.arrayContaining(["Representative, Public Health"]));
  });
});

describe("the list as a table", () => {
  it("gives every seat an id of its own", () => {
    const ids = SEATS.map(({ seat }) => seat.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names only known groups and agencies", () => {
    const groups = new Set(GROUPS.map(({ group }) => group));
    expect(SEATS.filter(({ group }) => !groups.has(group))).toEqual([]);
    expect(SEATS.filter(({ agency }) => agency !== "" && !typeOf.has(agency))).toEqual([]);
  });

  it("leaves the agency blank only for legal advice, lay members, the school nurses and unconfirmed vice chairs", () => {
    expect(SEATS.filter(({ agency }) => agency === "").map(({ seat }) => seat)).toEqual([
      "QA-LEGAL-01",
      "CSPR-LEGAL-01",
      "EDU-DERBY-NURSE-01",
      "EDU-DERBY-LAY-01",
      "EDU-DERBYSHIRE-NURSE-01",
      "EDU-DERBYSHIRE-LAY-01",
      "PP-VICE-01",
      "PP-LAY-01",
      "DCSG-VICE-01",
    ]);
  });

  it("has an ordinary role in every row", () =>
    expect(SEATS.filter(({ role }) => role.trim() === "" || role !== role.trim())).toEqual([]));
});
