import { namesNobody, openPlace } from "../../src/records/open-place";

describe("GOV 6.2: words for nobody in place of a name", () => {
  it.each([
    "Vacant",
    " VACANT ",
    "Vacancy",
    "vacant post",
    "Vacant  post",
    "to be appointed",
    "To be appointed.",
    "(Vacant)",
    "[Vacant post]",
    "(to be appointed)",
    "Post vacant",
    "Vacant\u200B post",
    "Vac\u00ADant",
    "［Vacant］",
    "TBA",
    "(t.b.a.)",
    "Post currently vacant",
    "Position vacant",
    "(seat is vacant)",
    "Currently unfilled",
    "Unfilled",
    "Not yet filled",
    "Post unfilled – to be appointed",
    "Vacant – to be appointed",
    "Vacant - to be appointed",
    "Vacant (to be appointed)",
    "Vacant, TBA",
    "Vacancy: to be appointed",
    "Vacant post / to be appointed",
    "To be appointed (vacant)",
    "TBA [Vacant]",
  ])("'%s': nobody holds it", (name) => expect([openPlace(name), namesNobody(name)]).toEqual(["vacant", true]));

  it.each([
    "TBC",
    "(tbc)",
    "T.B.C.",
    "to be confirmed",
    "[To be confirmed]",
    "to be announced",
    "to be advised",
    "tbd",
  ])("'%s': somebody may", (name) => expect([openPlace(name), namesNobody(name)]).toEqual(["to be confirmed", true]));

  it.each(["n/a", "N/A", "None", "-", "–", "?", "...", "nobody", "(none)", "--", "N\\A", "not given"])(
    "'%s' names nobody and tells nothing",
    (name) => expect([openPlace(name), namesNobody(name)]).toEqual(["not named", true]),
  );

  it.each([
    "Jane Smith (TBC)",
    "To be confirmed by the Board",
    "Vacant, covered by Jane Smith",
    "(Vacant) – Jane Smith",
    "Post vacant, covered by Jane Smith",
    "Unfilled: Jane Smith covers",
    "Vacant – TBC",
    "Vacant – to be appointed – Jane Smith",
    "Jane Smith (T\u200BBC)",
    "Jane Smith (ＴＢＣ)",
    "Jane Smith, to be\u00A0 confirmed",
    "Va\u00ADcant, covered by Jane Smith",
  ])("'%s' is not settled, and may name somebody", (name) =>
    expect([openPlace(name), namesNobody(name)]).toEqual(["to be confirmed", false]),
  );

  it.each([
    "Tbcroft",
    "A. Vacanti",
    "Vacantia Post",
    "Noneley",
    "Head of Service 1",
    "Confirmed",
    "Tba Ndlovu",
    "To be appointed: Jane Smith",
    "N. Ashton",
    "Una",
    "Post Office Ltd",
    "Not Smith",
    "Unfilledson",
  ])("'%s' is somebody", (name) => expect([openPlace(name), namesNobody(name)]).toEqual([null, false]));

  it("a blank name is of a post that is held", () => expect([openPlace(""), namesNobody("")]).toEqual([null, true]));
});
