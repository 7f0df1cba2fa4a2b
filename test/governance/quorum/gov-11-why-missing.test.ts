import { whoIsThere } from "../../../src/governance/membership/who-is-there";
import { whyMissing } from "../../../src/governance/quorum/why-missing";
import { on } from "../../register/given-workbook";
import { COUNTY, DCC, ICB, type Marks, POLICE, quorumWorkbook } from "./quorum-workbook";

function why(marks: Marks, name: string, given: Partial<Parameters<typeof quorumWorkbook>[0]> = {}) {
  const { register, meeting } = quorumWorkbook({ rule: "Statutory partners", marks, ...given });
  const whoIs = whoIsThere(register, meeting, on("2026-03-10"));
  if (whoIs === null) throw new Error("no membership");
  const { why: is, row } = whyMissing(whoIs, name);
  return [is, row?.position ?? null];
}

describe("why somebody whom the quorum asks for is not there (GOV 11.1, 11.2, 7.2f)", () => {
  test.each<{ given: string; marks: Marks; is: readonly [string, number | null] }>([
    {
      given: "marked Absent",
      marks: [
        [DCC, "Present"],
        [POLICE, "Absent"],
      ],
      is: ["absent", 1],
    },
    { given: "without a row in a closed register", marks: [[DCC, "Present"]], is: ["absent", null] },
    { given: "sent apologies", marks: [[POLICE, "Apologies"]], is: ["apologies", 0] },
    {
      given: "apologies in one row and Absent in another",
      marks: [
        [POLICE, "Absent"],
        [POLICE, "Apologies"],
      ],
      is: ["apologies", 1],
    },
    { given: "not asked to come", marks: [[POLICE, "Not expected"]], is: ["not represented", 0] },
    {
      given: "came after the opening",
      marks: [[POLICE, "Present", { Arrived: "11:00" }]],
      is: ["not represented", 0],
    },
  ])("$given", ({ marks, is }) => {
    expect(why(marks, POLICE, { meeting: { Start: "10:00" } })).toEqual(is);
  });

  test("the group has no seat for it, and nobody came without one", () => {
    const partnerSeats = [DCC, COUNTY, ICB];
    expect(why([[DCC, "Present"]], POLICE, { partnerSeats })).toEqual(["no seat", null]);
  });

  test("it has no seat, and a row says that it sent apologies all the same", () => {
    const partnerSeats = [DCC, COUNTY, ICB];
    expect(why([[POLICE, "Apologies"]], POLICE, { partnerSeats })).toEqual(["apologies", 0]);
  });

  test("a seat, where the rule counts seats", () => {
    expect(why([[POLICE, "Apologies"]], `${POLICE} seat`, { rule: "3 of seats" })).toEqual(["apologies", 0]);
    expect(why([[POLICE, "Apologies"]], `${DCC} seat`, { rule: "3 of seats" })).toEqual(["absent", null]);
  });
});
