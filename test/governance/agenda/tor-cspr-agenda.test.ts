import { agendaOf } from "../../../src/governance/agenda/agenda";
import { givenWorkbook, on, type GivenRow, type GivenTables } from "../../register/given-workbook";

const BASE: GivenTables = {
  Agencies: [
    { Agency: "City", Type: "Statutory partner", Area: "Derby" },
    { Agency: "County", Type: "Statutory partner", Area: "Derbyshire" },
  ],
  Groups: [
    { Group: "CSPR", Name: "Practice Review Group", "Quorum rule": "None", "Agenda request days": 10 },
    { Group: "QA", Name: "QA", "Quorum rule": "None", "Agenda request days": 10 },
  ],
  Seats: [
    { Seat: "1", Group: "CSPR", Agency: "City", Role: "Director", Category: "Co-chair" },
    { Seat: "2", Group: "CSPR", Agency: "County", Role: "Service Director", Category: "Co-chair" },
  ],
  Meetings: [
    { Meeting: "CSPR-1", Group: "CSPR", Date: "2026-12-14" },
    { Meeting: "QA-1", Group: "QA", Date: "2026-12-14" },
  ],
};
const request = (Item: string, Area: string, row: GivenRow = {}): GivenRow => ({
  Meeting: "CSPR-1",
  Item,
  Area,
  "Requested on": "2026-11-02",
  Decision: "Accepted",
  ...row,
});

function lines(tables: GivenTables, meeting = "CSPR-1"): readonly string[] {
  const register = givenWorkbook({ ...BASE, ...tables });
  const answer = agendaOf(register, register.meeting(meeting)!, on("2026-11-22"));
  return answer.status === "answered"
    ? answer.value.map(({ item, why }) => `${item}: ${why.split("; ").slice(1).join("; ")}`)
    : [answer.status];
}

// The terms of reference: cases of each authority are grouped in order, and each co-chair leads the other authority's.
describe("TOR CSPR: cases of the two areas are kept apart on the agenda", () => {
  test("Derby's together, then Derbyshire's, each with the other authority's co-chair; then the rest in their order", () => {
    expect(
      lines({
        Requests: [
          request("Plan", ""),
          request("Case C", "Derbyshire"),
          request("Case A", "Derby"),
          request("Theme", "Both"),
          request("Case B", "derby"),
        ],
      }),
    ).toEqual([
      "Case A: a matter of Derby, led by County – Service Director",
      "Case B: a matter of Derby, led by County – Service Director",
      "Case C: a matter of Derbyshire, led by City – Director",
      "Theme: ",
      "Plan: ",
    ]);
  });

  test("late requests and escalations are grouped among themselves", () => {
    expect(
      lines({
        Decisions: [
          {
            Decision: "D1",
            Meeting: "QA-0",
            Title: "Up 1",
            "Escalated to": "CSPR",
            "Escalated on": "2026-11-03",
            Area: "Derbyshire",
          },
          {
            Decision: "D2",
            Meeting: "QA-0",
            Title: "Up 2",
            "Escalated to": "CSPR",
            "Escalated on": "2026-11-03",
            Area: "Derby",
          },
        ],
        Requests: [
          request("Late C", "Derbyshire", { "Requested on": "2026-12-10" }),
          request("Late A", "Derby", { "Requested on": "2026-12-10" }),
        ],
      }).map((line) => line.slice(0, line.indexOf(":"))),
    ).toEqual(["Up 2", "Up 1", "Late A", "Late C"]);
  });

  test("without the other authority's co-chair in Seats nobody is named", () => {
    expect(lines({ Seats: [], Requests: [request("Case A", "Derby")] })).toEqual([
      "Case A: a matter of Derby, led by the other authority's co-chair",
    ]);
  });

  test("another group's items stay in the order in which they were asked for", () => {
    expect(
      lines(
        {
          Requests: [
            request("Case C", "Derbyshire", { Meeting: "QA-1" }),
            request("Case A", "Derby", { Meeting: "QA-1" }),
          ],
        },
        "QA-1",
      ),
    ).toEqual(["Case C: ", "Case A: "]);
  });
});
