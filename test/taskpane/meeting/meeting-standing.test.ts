import { meetingChoices } from "../../../src/taskpane/meeting/meeting-choice-view-model";
import { meetingStanding, standingSought } from "../../../src/taskpane/meeting/meeting-standing";
import { MeetingStandings } from "../../../src/taskpane/meeting/meeting-standings";
import type { LiveWorkbook } from "../../../src/live/live-workbook";
import { type GivenRow, givenWorkbook, on } from "../../register/given-workbook";

const PARTNERS = ["City", "County", "Police", "ICB"];
const TODAY = on("2026-06-04");
const all = (Meeting: string, Status: string): readonly GivenRow[] =>
  PARTNERS.map((partner) => ({ Meeting, Seat: `QA-${partner}`, Status }));

const register = givenWorkbook({
  Agencies: PARTNERS.map((Agency) => ({ Agency, Type: "Statutory partner" })),
  Groups: [{ Group: "QA", Name: "Quality", "Quorum rule": "Statutory partners" }],
  Seats: PARTNERS.map((Agency) => ({ Seat: `QA-${Agency}`, Group: "QA", Agency, Role: Agency, Category: "Core" })),
  Meetings: [
    { Meeting: "MET", Group: "QA", Date: "2026-03-02" },
    { Meeting: "SHORT", Group: "QA", Date: "2026-03-03" },
    { Meeting: "BLANK", Group: "QA", Date: "2026-03-04" },
    { Meeting: "OPEN", Group: "QA", Date: "2026-03-05", Register: "Open" },
    { Meeting: "OFF", Group: "QA", Date: "2026-03-06", Status: "Cancelled" },
    { Meeting: "AHEAD", Group: "QA", Date: "2026-07-01" },
    { Meeting: "SURE", Group: "QA", Date: "2026-07-02" },
  ],
  Attendance: [
    ...all("MET", "Present"),
    ...all("SHORT", "Present").slice(1),
    ...all("OPEN", "Present"),
    ...all("SURE", "Coming"),
  ],
});

describe("how a meeting stands in the list (GOV 11.2)", () => {
  test.each([
    { id: "MET", words: "Quorate", signal: "good" },
    { id: "SHORT", words: "Not quorate", signal: "bad" },
    { id: "BLANK", words: "Register open", signal: "unsure" },
    { id: "OPEN", words: "Quorate · register open", signal: "good" },
    { id: "OFF", words: "Cancelled", signal: "quiet" },
    { id: "AHEAD", words: "Quorum at risk", signal: "unsure" },
    { id: "SURE", words: "Will be quorate", signal: "good" },
  ])("$id: $words", ({ id, words, signal }) => {
    const meeting = register.meeting(id);
    if (meeting === undefined) throw new Error(id);
    expect(meetingStanding(register, meeting, TODAY)).toEqual({ words, signal });
  });
});

describe("a standing that is looked for", () => {
  const STANDINGS = ["Quorate", "Not quorate", "Register open", "Quorate · register open", "Quorum at risk"];
  const found = (typed: string) =>
    STANDINGS.filter((words) => standingSought(typed)?.fits({ words, signal: "quiet" }) === true);

  test.each([
    { typed: "not quorate", rest: "", fits: ["Not quorate"] },
    { typed: "Inquorate", rest: "", fits: ["Not quorate"] },
    { typed: "quorate", rest: "", fits: ["Quorate", "Quorate · register open"] },
    { typed: "open", rest: "", fits: ["Register open", "Quorate · register open"] },
    { typed: "at risk 2026", rest: "2026", fits: ["Quorum at risk"] },
    { typed: "QA not quor", rest: "qa", fits: ["Not quorate"] },
  ])("$typed: $fits", ({ typed, rest, fits }) => {
    expect(standingSought(typed)?.rest).toBe(rest);
    expect(found(typed)).toEqual(fits);
  });

  test.each(["", "no", "qu", "quality", "ope house", "not"])("none is meant by %j", (typed) =>
    expect(standingSought(typed)).toBeNull(),
  );

  test("it is looked for among those that fit the rest, the nearest first; a body called so goes before", () => {
    expect(meetingChoices(register, "not quorate", TODAY).among?.slice(0, 2)).toEqual(["AHEAD", "SURE"]);
    expect(meetingChoices(register, "march not quorate", TODAY).among).toEqual([
      "OFF",
      "OPEN",
      "BLANK",
      "SHORT",
      "MET",
    ]);
    expect(meetingChoices(register, "quality", TODAY).among).toBeNull();
    expect(meetingChoices(register, "open", TODAY)).toMatchObject({ among: null, meetings: [{ id: "OPEN" }] });
  });
});

test("meetings are judged a few at a time, until enough that fit are known, and again after a change", async () => {
  const changes: (() => void)[] = [];
  const live = { register, today: TODAY, isWhole: true, onChange: (tell: () => void) => changes.push(tell) };
  let told = 0;
  const standings = new MeetingStandings(live as unknown as LiveWorkbook, () => told++);
  const settled = async (): Promise<void> => {
    for (let before = -1; before !== told; await new Promise((done) => setTimeout(done, 20))) before = told;
  };
  standings.ask(["MET", "SHORT", "BLANK"], { fits: ({ words }) => words === "Not quorate", count: 1 });
  expect(standings.isKnown("MET")).toBe(false);
  await settled();
  expect(["MET", "SHORT", "BLANK"].map((id) => standings.of(id)?.words)).toEqual(["Quorate", "Not quorate", undefined]);
  changes[0]?.();
  expect(standings.isKnown("MET")).toBe(false);
  standings.ask(["GONE", "MET"]);
  await settled();
  expect([standings.isKnown("GONE"), standings.of("GONE"), standings.of("MET")?.words]).toEqual([
    true,
    null,
    "Quorate",
  ]);
});
