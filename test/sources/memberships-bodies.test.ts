import { AGENCIES } from "../../src/sources/memberships/agencies";
import { GROUPS } from "../../src/sources/memberships/groups";

const sameText = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();

function ownerOf(spelling: string): string | undefined {
  return AGENCIES.find(({ agency, aliases }) =>
    [agency, ...aliases].some((name) => sameText(name) === sameText(spelling)),
  )?.agency;
}

describe("agencies", () => {
  it("are four statutory partners (GOV 12.5) and one office of the partnership", () => {
    const ofType = (wanted: string) => AGENCIES.filter(({ type }) => type === wanted).map(({ agency }) => agency);
    expect(ofType("Statutory partner")).toEqual([
      "Derby City Council",
      "Derbyshire County Council",
      "NHS Derby and Derbyshire Integrated Care Board",
      "Derbyshire Constabulary",
    ]);
    expect(ofType("Partnership office")).toEqual(["Derby and Derbyshire Safeguarding Children Partnership"]);
  });

  it("share no name, alias or code", () => {
    const names = AGENCIES.flatMap(({ agency, aliases }) => [agency, ...aliases]).map(sameText);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const codes = AGENCIES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("have no separator inside an alias", () => {
    expect(AGENCIES.flatMap(({ aliases }) => aliases).filter((alias) => alias.includes(";"))).toEqual([]);
  });

  const UHDB = "University Hospitals of Derby and Burton NHS Foundation Trust";
  const DCHS = "Derbyshire Community Health Services NHS Foundation Trust";
  const DHCFT = "Derbyshire Healthcare NHS Foundation Trust";
  const ICB = "NHS Derby and Derbyshire Integrated Care Board";
  const OPCC = "Office of the Police and Crime Commissioner";
  it.each([
    { given: "TOR QA", printed: "Derbyshire Police", agency: "Derbyshire Constabulary" },
    { given: "TOR QA", printed: "Derbyshire Health Care Foundation Trust", agency: DHCFT },
    { given: "TOR QA", printed: "Derbyshire Community Health Services", agency: DCHS },
    { given: "TOR EVYP", printed: "Derbyshire Community Health Services Foundation Trust", agency: DCHS },
    { given: "TOR PP", printed: "Derbyshire Community Health Foundation Trust", agency: DCHS },
    { given: "TOR LOD", printed: "Derbyshire Community Healthcare Services", agency: DCHS },
    { given: "TOR QA", printed: "University Hospitals of Derby and Burton", agency: UHDB },
    { given: "TOR EVYP", printed: "University Hospitals of Derby and Burton NHS Trust", agency: UHDB },
    { given: "TOR PP", printed: "University Hospitals of Derby and Burton NHSFT", agency: UHDB },
    { given: "in use", printed: "UHDB", agency: UHDB },
    {
      given: "TOR QA",
      printed: "Chesterfield Royal Hospital Foundation Trust",
      agency: "Chesterfield Royal Hospital NHS Foundation Trust",
    },
    {
      given: "TOR CSPR",
      printed: "Chesterfield Royal Hospital",
      agency: "Chesterfield Royal Hospital NHS Foundation Trust",
    },
    { given: "TOR EVYP", printed: "EMAS", agency: "East Midlands Ambulance Service" },
    { given: "GOV 12.15", printed: "DHU Healthcare / NHS 111", agency: "DHU Healthcare" },
    { given: "TOR EVYP", printed: "Derby and Derbyshire Integrated Care Board", agency: ICB },
    { given: "MASA 1", printed: "Derby and Derbyshire Clinical Commissioning Group", agency: ICB },
    { given: "BP", printed: "Tameside and Glossop Clinical Commissioning Group", agency: ICB },
    { given: "MASA 4.1", printed: "Derbyshire Local Authority", agency: "Derbyshire County Council" },
    { given: "MASA 4.1", printed: "Derby Local Authority", agency: "Derby City Council" },
    { given: "MASA 15.1", printed: "Derbyshire Probation", agency: "The Probation Service" },
    { given: "TOR EVYP", printed: "Office of Police and Crime Commissioner", agency: OPCC },
    { given: "TOR Education", printed: "Office of the Police Crime Commissioner", agency: OPCC },
    { given: "MASA 3.3", printed: "Derbyshire Police and Crime Commissioner", agency: OPCC },
    { given: "TOR EVYP", printed: "Derbyshire Fire and Rescue", agency: "Derbyshire Fire and Rescue Service" },
    { given: "TOR EVYP", printed: "Education", agency: "Education sector" },
    { given: "TOR PP", printed: "Diocese of Derby, Anglican", agency: "Diocese of Derby" },
    {
      given: "TOR DCSG",
      printed: "Derbyshire Safeguarding Adult Board",
      agency: "Derbyshire Safeguarding Adults Board",
    },
    { given: "TOR DCSG", printed: "DSAB", agency: "Derbyshire Safeguarding Adults Board" },
    { given: "TOR CSPR", printed: "Derby Homes", agency: "Derby Homes" },
    { given: "TOR DCSG", printed: "Rykneld Homes", agency: "Rykneld Homes" },
  ])("$given prints “$printed” for $agency", ({ printed, agency }) => {
    expect(ownerOf(printed)).toBe(agency);
  });
});

describe("bodies (GOV 3.2, 10.3, 11; TOR; CSP App. 6)", () => {
  const group = (code: string) => GROUPS.find((row) => row.group === code);

  it("are the leading groups, the standing subgroups and three without stated rules", () => {
    expect(GROUPS.map((row) => row.group)).toEqual([
      "COG",
      "EB",
      "CBG",
      "QA",
      "CSPR",
      "CSPR-AP",
      "EDU-DERBY",
      "EDU-DERBYSHIRE",
      "EVYP",
      "PP",
      "LOD",
      "DCSG",
      "CDOP",
      "STAKE",
      "CSG",
    ]);
  });

  it("share no code, name or alias", () => {
    const names = GROUPS.flatMap((row) => [row.group, row.name, ...row.aliases]).map(sameText);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each([
    { paragraph: "GOV 11.1", rule: "Statutory partners", codes: ["COG", "EB", "CBG"] },
    {
      paragraph: "GOV 11.2",
      rule: "Statutory partners and most agencies",
      codes: ["QA", "CSPR", "CSPR-AP", "EVYP", "PP", "LOD", "DCSG"],
    },
    { paragraph: "GOV 11.3", rule: "Area authority", codes: ["EDU-DERBY", "EDU-DERBYSHIRE"] },
    { paragraph: "no paragraph", rule: "None", codes: ["CDOP", "STAKE", "CSG"] },
  ])("$paragraph: $rule", ({ rule, codes }) => {
    expect(GROUPS.filter(({ quorumRule }) => quorumRule === rule).map((row) => row.group)).toEqual(codes);
  });

  it("ask for agenda items 15 working days before COG and EB, 10 before subgroups, CBG included (GOV 8.5)", () => {
    expect(GROUPS.filter(({ agendaRequestDays }) => agendaRequestDays === 15).map((row) => row.group)).toEqual([
      "COG",
      "EB",
    ]);
    expect(GROUPS.filter(({ agendaRequestDays }) => agendaRequestDays === 10)).toHaveLength(10);
    expect(GROUPS.filter(({ agendaRequestDays }) => agendaRequestDays === null).map((row) => row.group)).toEqual([
      "CDOP",
      "STAKE",
      "CSG",
    ]);
  });

  it("escalate from a subgroup to EB, from EB to COG, and from COG nowhere (GOV 12.8, 12.19, 12.34)", () => {
    expect(group("COG")?.escalatesTo).toBe("");
    expect(group("EB")?.escalatesTo).toBe("COG");
    expect(GROUPS.filter(({ escalatesTo }) => escalatesTo === "EB")).toHaveLength(10);
  });

  it("have their own area for the Education groups", () => {
    expect([group("EDU-DERBY")?.area, group("EDU-DERBYSHIRE")?.area]).toEqual(["Derby", "Derbyshire"]);
  });
});
