import { agendaModel, decisionsModel } from "../../../src/taskpane/meeting/folded-view-model";
import { whyModel } from "../../../src/taskpane/meeting/why-view-model";
import { givenWorkbook, on } from "../../register/given-workbook";

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "NHS Derby and Derbyshire Integrated Care Board",
  "Derbyshire Constabulary",
];
const DAY = on("2026-06-10");

/** A board of the four partners; the last has no seat, the third none in Attendance. */
const register = givenWorkbook({
  Agencies: PARTNERS.map((agency) => ({ Agency: agency, Type: "Statutory partner" })),
  Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }],
  Seats: PARTNERS.slice(0, 3).map((agency, at) => ({
    Seat: `EB-${at}`,
    Group: "EB",
    Agency: agency,
    Role: "Member",
    Category: "Core",
  })),
  Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-06-10", Register: "Closed" }],
  Attendance: [
    { Meeting: "EB-1", Seat: "EB-0", Status: "Deputy" },
    { Meeting: "EB-1", Seat: "EB-1", Status: "Apologies" },
  ],
  Agenda: [
    { Group: "EB", Order: 2, Item: "Finance", Source: "GOV 8.3h" },
    { Group: "EB", Order: 1, Item: "<b>Welcome</b>" },
  ],
  Requests: [
    { Meeting: "EB-1", Item: "Late item", "Requested by": "Derby City Council", "Requested on": "2026-06-09" },
  ],
  Decisions: [
    { Decision: "D-1", Meeting: "EB-1", Title: "A threshold document", Method: "Vote" },
    { Decision: "D-2", Meeting: "EB-2", Title: "Of another meeting", Method: "Vote" },
  ],
  Votes: [],
});

describe("why a meeting's quorum is judged as it is (GOV 11.1)", () => {
  const why = whyModel(register, "EB-1", DAY);

  test("each fact leads to the cell that says so: the row, else the seat, else the rule that asks for it", () => {
    expect(
      why?.groups.map(({ heading, facts }) => [
        heading,
        ...facts.map(({ name, how, place }) => [name, how, `${place?.sheet ?? ""}!${place?.address ?? ""}`]),
      ]),
    ).toEqual([
      ["No seat in this group (1)", [PARTNERS[3], "", "Groups!D2"]],
      ["Absent (1)", [PARTNERS[2], "", "Seats!A4"]],
      ["Apologies (1)", [PARTNERS[1], "", "Attendance!E3"]],
      ["There (1)", [PARTNERS[0], "deputy", "Attendance!E2"]],
    ]);
  });

  test("each group is whole: those whom the quorum does not ask for stand in it too, a seat of no agency as not counted", () => {
    const agencies = [...PARTNERS, "A college", "A school", "A clinic"];
    const board = givenWorkbook({
      Agencies: agencies.map((agency, at) => ({
        Agency: agency,
        Type: at < PARTNERS.length ? "Statutory partner" : "Relevant agency",
      })),
      Groups: [{ Group: "EB", Name: "Executive Board", "Quorum rule": "Statutory partners" }],
      Seats: [...agencies, ""].map((agency, at) => ({
        Seat: `EB-${at}`,
        Group: "EB",
        Agency: agency,
        Role: agency === "" ? "Chair of a group" : "Member",
        Category: agency === "" ? "Group chair" : "Core",
        Name: `Member ${at}`,
      })),
      Meetings: [{ Meeting: "EB-1", Group: "EB", Date: "2026-06-10", Register: "Open" }],
      Attendance: ["Present", "Remote", "Present", "Apologies", "Apologies", "Absent", null, "Apologies"].flatMap(
        (Status, at) => (Status === null ? [] : [{ Meeting: "EB-1", Seat: `EB-${at}`, Status }]),
      ),
    });
    expect(
      whyModel(board, "EB-1", DAY)?.groups.map(({ heading, facts }) => [
        heading,
        ...facts.map(({ name, how }) => [name, how].filter((word) => word !== "").join(", ")),
      ]),
    ).toEqual([
      ["Absent (1)", "A school"],
      ["Apologies (3)", PARTNERS[3], "A college", "Member 7, not counted"],
      ["Not yet marked (1)", "A clinic"],
      ["There (3)", PARTNERS[0], `${PARTNERS[1] ?? ""}, remote`, PARTNERS[2]],
    ]);
  });

  test("the paragraphs come with their words", () => {
    expect(why?.paragraphs.find(({ citation }) => citation === "GOV 11.1")?.words).toMatch(
      /quorate with a representative of each statutory partner\. \(Governance/,
    );
  });

  test("of a meeting that is gone there is nothing to say", () => {
    expect([
      whyModel(register, "EB-9", DAY),
      agendaModel(register, "EB-9", DAY),
      decisionsModel(register, "EB-9", DAY),
    ]).toEqual([null, null, null]);
  });
});

describe("the agenda and the decisions of a meeting", () => {
  test("the standing items in their order, and what was asked for too late apart (GOV 8.2, 8.5)", () => {
    expect(
      agendaModel(register, "EB-1", DAY)?.lines.map(({ item, why, isLate }) => [item, why.split(" · ")[0], isLate]),
    ).toEqual([
      ["<b>Welcome</b>", "Standing item", false],
      ["Finance", "Standing item (GOV 8.3h)", false],
      ["Late item", "Derby City Council", true],
    ]);
  });

  test("each decision with what it came to, and its cell", () => {
    // The meeting was not quorate, so what it decided is not valid.
    expect(decisionsModel(register, "EB-1", DAY)).toMatchObject([
      { what: "A threshold document", when: "Not valid", signal: "bad", place: { sheet: "Decisions", address: "A2" } },
    ]);
  });
});
