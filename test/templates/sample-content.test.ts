import { plainDate, weekdayOf, type PlainDate } from "../../src/calendar/plain-date";
import { workingDays } from "../../src/calendar/working-days";
import { problemsOf } from "../../src/governance/problems/problems";
import { CHAIR_ROTATION } from "../../src/sources/memberships/chair-rotation";
import { SEATS } from "../../src/sources/memberships/seats";
import { registerOf } from "../../templates/register-of";
import { SAMPLE } from "../../templates/sample";
import { SAMPLE_AS_AT } from "../../templates/sample/days";

const REPRESENTED = ["Present", "Remote", "Deputy"];
const attendanceOf = (meeting: string) => SAMPLE.Attendance.filter((row) => row.meeting === meeting);
const agencyOf = (seat: unknown) => String(SAMPLE.Seats.find((one) => one.seat === seat)?.agency ?? "");
const cameTo = (meeting: string) => [
  ...new Set(
    attendanceOf(meeting)
      .filter(({ status }) => REPRESENTED.includes(String(status)))
      .map(({ seat }) => agencyOf(seat)),
  ),
];
const decided = (title: string) => SAMPLE.Decisions.find((row) => row.title === title);
const ballots = (title: string, vote: string) =>
  SAMPLE.Votes.filter((row) => row.decision === decided(title)?.decision && row.vote === vote);

describe("how much the sample holds", () => {
  it("two reporting years of about a hundred meetings, on working days", () => {
    const dates = SAMPLE.Meetings.map(({ date }) => Number(date) as PlainDate);
    expect(dates.length).toBeGreaterThanOrEqual(95);
    expect(dates.length).toBeLessThanOrEqual(115);
    expect(Math.min(...dates)).toBeGreaterThanOrEqual(plainDate(2025, 4, 1));
    expect(Math.max(...dates)).toBeLessThanOrEqual(plainDate(2027, 3, 31));
    const calendar = workingDays();
    expect(dates.filter((date) => !calendar.isWorkingDay(date))).toEqual([]);
  });

  it("about two thousand rows of attendance and forty decisions", () => {
    expect(SAMPLE.Attendance.length).toBeGreaterThanOrEqual(1800);
    expect(SAMPLE.Attendance.length).toBeLessThanOrEqual(2200);
    expect(SAMPLE.Decisions).toHaveLength(40);
  });

  it("is of a Sunday, with meetings on both sides of it", () => {
    expect(weekdayOf(SAMPLE_AS_AT)).toBe(0);
    expect(
      SAMPLE.Meetings.filter(({ status }) => status === "Held").every(({ date }) => Number(date) <= SAMPLE_AS_AT),
    ).toBe(true);
    expect(
      SAMPLE.Meetings.filter(({ status }) => status === "Planned").every(({ date }) => Number(date) > SAMPLE_AS_AT),
    ).toBe(true);
  });

  it("names invented people by a role and a number only", () => {
    const names = [
      ...SAMPLE.Seats.map(({ name }) => name),
      ...SAMPLE.Chairs.flatMap(({ chair, viceChair }) => [chair, viceChair]),
    ]
      .map((name) => String(name ?? ""))
      .filter((name) => name !== "" && name !== "Vacant");
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => !/^[A-Z][A-Za-z -]+ \d+$/.test(name))).toEqual([]);
  });

  it("gives each holder one number and one address, none of which anybody has", () => {
    const reached = SAMPLE.Seats.filter(({ phone }) => phone !== undefined);
    expect(reached.length).toBeGreaterThan(200);
    // Ofcom keeps 01632 960000 to 960999 free for drama, RFC 2606 the domain example.org.
    expect(reached.filter(({ phone }) => !/^01632 960\d{3}$/.test(String(phone)))).toEqual([]);
    expect(reached.filter(({ email }) => !/^[a-z.-]+\.\d+@example\.org$/.test(String(email)))).toEqual([]);
    const holders = new Set(reached.map(({ name }) => name)).size;
    expect([new Set(reached.map(({ phone }) => phone)).size, new Set(reached.map(({ email }) => email)).size]).toEqual([
      holders,
      holders,
    ]);
  });

  it("holds nobody whom the documents name", () => {
    const printed = [
      ...SEATS.map(({ name }) => name),
      ...CHAIR_ROTATION.flatMap(({ chair, viceChair }) => [chair, viceChair]),
    ].filter((name) => name !== "" && name !== "Vacant");
    expect(new Set(printed).size).toBe(14);
    const everything = JSON.stringify(SAMPLE);
    expect(printed.filter((name) => everything.includes(name))).toEqual([]);
  });

  it("has the nineteen actions of the corporate work plan", () => {
    expect(SAMPLE.Actions.filter(({ group }) => group === "CSG")).toHaveLength(19);
  });
});

describe("one of each awkward thing", () => {
  it("exactly half the agencies: three of six at CSPR in September 2025, with all four partners", () => {
    const agencies = cameTo("CSPR-2025-09");
    const PARTNERS = [
      "Derby City Council",
      "Derbyshire County Council",
      "Derbyshire Constabulary",
      "NHS Derby and Derbyshire Integrated Care Board",
    ];
    expect(agencies).toEqual(expect.arrayContaining(PARTNERS));
    expect(
      agencies.filter(
        (agency) =>
          agency.includes("NHS Foundation Trust") || ["Derby Homes", "The Probation Service"].includes(agency),
      ),
    ).toHaveLength(3);
  });

  it("a meeting without one of the four partners", () => {
    expect(cameTo("EB-2025-09")).not.toContain("NHS Derby and Derbyshire Integrated Care Board");
    expect(cameTo("PP-2026-01")).not.toContain("Derbyshire Constabulary");
  });

  it("someone who left early and took the quorum along, someone who came late and brought it", () => {
    const police = attendanceOf("QA-2026-05").filter(({ seat }) => agencyOf(seat) === "Derbyshire Constabulary");
    expect(police.map(({ left }) => left)).toEqual([675 / 1440]);
    const board = attendanceOf("CSPR-AP-2026-05").filter(
      ({ seat, status }) => agencyOf(seat).startsWith("NHS Derby") && REPRESENTED.includes(String(status)),
    );
    expect(board.map(({ arrived }) => arrived)).toEqual(["10:40"]);
  });

  it("an alias, a deputy sent for another reason, a status mistyped, an agency and a seat unknown", () => {
    expect(SAMPLE.Attendance.some(({ agency, seat }) => agency === "UHDB" && seat === undefined)).toBe(true);
    expect(SAMPLE.Attendance.some(({ status, reason }) => status === "Deputy" && reason === "Another meeting")).toBe(
      true,
    );
    expect(SAMPLE.Attendance.filter(({ status }) => status === "Presnt")).toHaveLength(1);
    expect(SAMPLE.Attendance.filter(({ agency }) => agency === "Peak Youth Trust")).toHaveLength(1);
    expect(SAMPLE.Attendance.filter(({ seat }) => seat === "QA-CITY-09")).toHaveLength(1);
  });

  it("a tie at the Board, at a subgroup and at the Chief Officer Group", () => {
    expect([
      ballots("Single front door pilot", "For").length,
      ballots("Single front door pilot", "Against").length,
    ]).toEqual([7, 7]);
    const missing = "Missing from care: one reporting form";
    expect(ballots(missing, "For").length).toBe(ballots(missing, "Against").length);
    expect(ballots("Lead agency for serious youth violence", "For")).toHaveLength(2);
    expect(ballots("Lead agency for serious youth violence", "Against")).toHaveLength(2);
  });

  it("a majority without the chair's consent", () => {
    const title = "Joint commissioning of return interviews";
    expect(ballots(title, "For").length).toBeGreaterThan(ballots(title, "Against").length);
    expect(decided(title)?.chairConsents).toBe("No");
  });

  it("ballots twice the same, twice different, by one not entitled, by proxies valid and not", () => {
    const cast = (seat: string) =>
      SAMPLE.Votes.filter(
        ({ decision, votingSeat }) => decision === decided("Escalation policy")?.decision && votingSeat === seat,
      );
    expect(cast("DCHS").map(({ vote }) => vote)).toEqual(["For"]);
    expect(cast("Derbyshire Community Health Services NHS Foundation Trust").map(({ vote }) => vote)).toEqual(["For"]);
    expect([...cast("EMAS"), ...cast("East Midlands Ambulance Service")].map(({ vote }) => vote)).toEqual([
      "Against",
      "For",
    ]);
    expect(SAMPLE.Votes.filter(({ proxy }) => proxy === "Yes").map(({ proxyScope }) => proxyScope)).toEqual([
      "This decision",
      "General",
    ]);
    expect(SAMPLE.Votes.some(({ votingSeat }) => votingSeat === "The Probation Service")).toBe(true);
  });

  it("reports on time, late, missed and overdue at the Board of December 2026 and before", () => {
    const received = (group: string, meeting: string) =>
      SAMPLE.Reports.find((row) => row.group === group && row.forMeeting === meeting)?.received;
    // Seven working days before Tuesday 3 March 2026 is Friday 20 February.
    expect(received("QA", "EB-2026-03")).toBeLessThanOrEqual(plainDate(2026, 2, 20));
    expect(received("EVYP", "EB-2026-03")).toBe(plainDate(2026, 2, 24));
    expect(received("DCSG", "EB-2025-12")).toBeUndefined();
    // Seven working days before Tuesday 1 December 2026 is Friday 20 November.
    expect(received("CSPR", "EB-2026-12")).toBeUndefined();
  });

  it("a report id twice and a date that is no day, found with the others as errors and nothing else", () => {
    const errors = problemsOf(registerOf(SAMPLE), SAMPLE_AS_AT).filter(({ severity }) => severity === "error");
    const codes = errors.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(["unknown-word", "unknown-agency", "unknown-seat", "unreadable-date", "duplicate-id"]),
    );
    const meant = ["Presnt", "Peak Youth Trust", "QA-CITY-09", "31/02/2026", "R-QA-EB-2026-03", "soon-ish"];
    expect(
      errors
        .filter(({ found }) => !meant.some((word) => found.includes(word)))
        .map(({ cell, message }) => `${cell}: ${message}`),
    ).toEqual([]);
  });
});
