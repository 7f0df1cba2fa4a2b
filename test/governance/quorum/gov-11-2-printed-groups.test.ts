import { membershipOn } from "../../../src/governance/membership/membership";
import { quorate } from "../../../src/governance/quorum/quorate";
import { requirementOf } from "../../../src/governance/quorum/requirement";
import type { GivenRow } from "../../register/given-workbook";
import { on } from "../../register/given-workbook";
import { said, valueOf } from "../answer-of";
import { printedWorkbook } from "../printed-workbook";

const day = on("2026-03-03");
const asAt = on("2026-11-22");

describe("GOV 11.2 and the printed terms of reference: how many relevant agencies, how many needed", () => {
  it.each([
    ["QA", 3, 5],
    ["CSPR", 4, 6],
    ["CSPR-AP", 3, 5],
    ["EVYP", 5, 9],
    ["PP", 4, 6],
    ["LOD", 3, 4],
    ["DCSG", 6, 10],
  ])("%s: %i of %i", (code, needed, of) => {
    const register = printedWorkbook();
    const membership = membershipOn(register, register.group(code)!, day)!;
    const requirement = requirementOf(register, membership, day);
    const most = requirement.status === "read" ? requirement.conditions.find(({ kind }) => kind === "most") : undefined;
    expect([most?.needed, most?.of.length]).toEqual([needed, of]);
  });

  it("DCSG's partners have no seat, so its answer is FALSE and says so", () => {
    const marks = ["AMBER-01", "BOLSOVER-01", "CHESTERFIELD-01", "DALES-01", "EREWASH-01", "HIGHPEAK-01"].map(
      (seat) => ({ Meeting: "D", Seat: `DCSG-${seat}`, Status: "Present" }),
    );
    const register = printedWorkbook({
      Meetings: [{ Meeting: "D", Group: "DCSG", Date: "2026-03-03" }],
      Attendance: marks,
    });
    const answer = quorate(register, register.meeting("D")!, { asAt });
    expect(valueOf(answer)).toBe(false);
    expect(said(answer)).toContain(
      "no seat for Derby City Council, Derbyshire County Council, NHS Derby and Derbyshire Integrated Care Board and Derbyshire Constabulary",
    );
    expect(said(answer)).toContain("6 of 10 relevant agencies were represented, where 6 are needed");
  });
});

function board(rows: readonly GivenRow[], decisionDay = "2026-03-03"): unknown {
  const register = printedWorkbook({
    Meetings: [{ Meeting: "B", Group: "EB", Date: decisionDay, Register: "Closed" }],
    Attendance: rows.map((row) => ({ Meeting: "B", Status: "Present", ...row })),
  });
  return valueOf(quorate(register, register.meeting("B")!, { asAt }));
}

describe("GOV 11.1 at the Executive Board: a group's chair represents the group's chair, not the employer", () => {
  const three = ["EB-CITY-01", "EB-ICB-01", "EB-POLICE-01"].map((Seat) => ({ Seat }));
  it.each<[string, readonly GivenRow[], boolean]>([
    ["the four partners' own seats", [...three, { Seat: "EB-COUNTY-01" }], true],
    ["the county by its chair of QA only (Group chair seat)", [...three, { Seat: "EB-CHAIR-QA-COUNTY" }], false],
    ["the county by the chair's own seat in QA", [...three, { Seat: "QA-COUNTY-01" }], false],
    ["the county by a row of its own, without a seat", [...three, { Agency: "Derbyshire Local Authority" }], true],
    ["the county's row in attendance only", [...three, { Seat: "EB-COUNTY-01", Status: "In attendance" }], false],
  ])("%s", (_, rows, expected) => expect(board(rows)).toBe(expected));
});

describe("GOV 11.3 with the printed Education groups", () => {
  it.each([
    ["EDU-DERBY", "EDU-DERBY-CITY-03", true],
    ["EDU-DERBY", "EDU-DERBY-EDUCATION-01", false],
    ["EDU-DERBYSHIRE", "EDU-DERBYSHIRE-COUNTY-05", true],
    ["EDU-DERBYSHIRE", "EDU-DERBYSHIRE-POLICE-01", false],
  ])("%s with %s there: %s", (group, seat, expected) => {
    const register = printedWorkbook({
      Meetings: [{ Meeting: "E", Group: group, Date: "2026-03-03" }],
      Attendance: [{ Meeting: "E", Seat: seat, Status: "Remote" }],
    });
    const answer = quorate(register, register.meeting("E")!, { asAt });
    expect(valueOf(answer)).toBe(expected);
    expect(answer.citations).toContain("GOV 11.3");
    expect(said(answer)).toContain(
      `${group === "EDU-DERBY" ? "Derby City Council" : "Derbyshire County Council"}, the local authority of the area, was ${expected ? "" : "not "}represented`,
    );
  });

  it.each(["CDOP", "STAKE", "CSG"])("%s has no stated quorum", (group) => {
    const register = printedWorkbook({ Meetings: [{ Meeting: "N", Group: group, Date: "2020-03-03" }] });
    expect(valueOf(quorate(register, register.meeting("N")!, { asAt }))).toBe("No quorum rule");
  });
});
