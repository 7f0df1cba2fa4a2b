import { minuteOfDay } from "../../../src/calendar/time-of-day";
import { quorumFindings } from "../../../src/governance/quorum/findings";
import { quorumForecast } from "../../../src/governance/quorum/forecast";
import { quorumMissing } from "../../../src/governance/quorum/missing";
import { quorate } from "../../../src/governance/quorum/quorate";
import { on, type GivenRow } from "../../register/given-workbook";
import { groundsOf, said, valueOf } from "../answer-of";
import { shown } from "../finding-line";
import { allPartners, COUNTY, DCC, ICB, POLICE, quorumWorkbook, type Marks } from "./quorum-workbook";

const AS_AT = on("2026-11-22");
const MOST = "Statutory partners and most agencies";
const ALL = "all 4 statutory partners were represented";
type Given = Parameters<typeof quorumWorkbook>[0];

function ask(given: Given, at: readonly [number, number] | null = null): readonly unknown[] {
  const { register, meeting } = quorumWorkbook(given);
  const answer = quorate(register, meeting, { asAt: AS_AT, at: at === null ? null : minuteOfDay(...at) });
  return [valueOf(answer), ...groundsOf(answer)];
}
const present = (...who: readonly string[]): Marks => who.map((each) => [each, "Present"]);
const without = (who: string): Marks => allPartners.filter(([each]) => each !== who);

describe("GOV 11: what is said of a meeting's quorum, and by which paragraph", () => {
  test.each<{ given: string; workbook: Given; value: unknown; says: string; paragraphs: readonly string[] }>([
    {
      given: "all partners",
      workbook: { rule: "Statutory partners", marks: allPartners },
      value: true,
      says: `QA-1 was quorate: ${ALL}.`,
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "one missing",
      workbook: { rule: "Statutory partners", marks: without(POLICE) },
      value: false,
      says: `QA-1 was not quorate: 3 of 4 statutory partners were represented (missing: ${POLICE}).`,
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "one missing and one not yet marked",
      workbook: { rule: "Statutory partners", marks: [...without(POLICE).slice(1), [DCC, ""]] },
      value: false,
      says: `QA-1 was not quorate: 2 of 4 statutory partners were represented (missing: ${POLICE}) (not yet marked: ${DCC}).`,
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "one not yet marked decides",
      workbook: { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, ""]] },
      value: "#N/A",
      says: `Cannot tell whether QA-1 was quorate: 3 of 4 statutory partners were represented (not yet marked: ${POLICE}).`,
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "most agencies",
      workbook: { rule: MOST, relevant: 3, marks: [...allPartners, ...present("Agency A", "Agency B")] },
      value: true,
      says: `QA-1 was quorate: ${ALL}; 2 of 3 relevant agencies were represented, where 2 are needed.`,
      paragraphs: ["GOV 11.2"],
    },
    {
      given: "too few",
      workbook: { rule: MOST, relevant: 3, marks: [...allPartners, ...present("Agency B")] },
      value: false,
      says: `QA-1 was not quorate: ${ALL}; 1 of 3 relevant agencies was represented, where 2 are needed (missing: Agency A; Agency C).`,
      paragraphs: ["GOV 11.2"],
    },
    {
      given: "no relevant agency",
      workbook: { rule: MOST, marks: allPartners },
      value: true,
      says: `QA-1 was quorate: ${ALL}; the group has no relevant agency, so no more is asked.`,
      paragraphs: ["GOV 11.2"],
    },
    {
      given: "the area's authority",
      workbook: { rule: "Area authority", area: "Derby", marks: present(DCC) },
      value: true,
      says: `QA-1 was quorate: ${DCC}, the local authority of the area, was represented.`,
      paragraphs: ["GOV 11.3"],
    },
    {
      given: "the area's authority absent",
      workbook: { rule: "Area authority", area: "Derbyshire", marks: present(DCC) },
      value: false,
      says: `QA-1 was not quorate: ${COUNTY}, the local authority of the area, was not represented.`,
      paragraphs: ["GOV 11.3"],
    },
    {
      given: "the area's authority not yet marked",
      workbook: {
        rule: "Area authority",
        area: "Derby",
        marks: [
          [DCC, ""],
          [COUNTY, "Present"],
        ],
      },
      value: "#N/A",
      says: `Cannot tell whether QA-1 was quorate: ${DCC}, the local authority of the area, is not yet marked.`,
      paragraphs: ["GOV 11.3"],
    },
    {
      given: "by deputies",
      workbook: {
        rule: "Statutory partners",
        marks: [...without(POLICE).slice(1), [POLICE, "Deputy"], [DCC, "Deputy"], [DCC, "Deputy"]],
      },
      value: true,
      says: `QA-1 was quorate: ${ALL}. A deputy came for ${POLICE} and ${DCC}; a deputy counts.`,
      paragraphs: ["GOV 11.1", "GOV 7.2f"],
    },
    {
      given: "no rule",
      workbook: { rule: "None", marks: allPartners },
      value: "No quorum rule",
      says: "No quorum is stated for Quality Assurance Group, so none is needed.",
      paragraphs: ["GOV 11.2"],
    },
    {
      given: "cancelled",
      workbook: { rule: "Statutory partners", marks: allPartners, meeting: { Status: "Cancelled" } },
      value: "#N/A",
      says: "QA-1 was cancelled, so it had no quorum.",
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "nothing recorded",
      workbook: { rule: "Statutory partners", marks: [] },
      value: "#N/A",
      says: "Attendance not yet recorded: no row of Attendance for QA-1 has a Status that says who came.",
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "still ahead",
      workbook: { rule: "Statutory partners", marks: [], meeting: { Date: "2026-11-23", Register: "" } },
      value: "#N/A",
      says: "Attendance not yet recorded: QA-1 is on 23 November 2026. Until then ask DDSCP.QUORUM.FORECAST.",
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "a group that is not in Groups",
      workbook: { rule: "Statutory partners", marks: allPartners, meeting: { Group: "XX" } },
      value: "#N/A",
      says: "Cannot tell: for the meeting 'QA-1', Meetings!B2 (Group) says 'XX', which is no group in Groups; correct it, or add the group.",
      paragraphs: ["GOV 11.2"],
    },
    {
      given: "before the first document, by a rule",
      workbook: { rule: "Statutory partners", marks: allPartners, meeting: { Date: "2022-10-02" } },
      value: "#N/A",
      says: "Cannot tell: no rule in force on 2 October 2022; the documents gave no quorum rule then.",
      paragraphs: ["GOV 11.1"],
    },
    {
      given: "before the first document, by most agencies",
      workbook: { rule: MOST, marks: allPartners, meeting: { Date: "2022-10-02" } },
      value: "#N/A",
      says: "Cannot tell: no rule in force on 2 October 2022; the documents gave no quorum rule then.",
      paragraphs: ["GOV 11.2"],
    },
    {
      given: "before the first document, by the area's authority",
      workbook: { rule: "Area authority", area: "Derby", marks: allPartners, meeting: { Date: "2022-10-02" } },
      value: "#N/A",
      says: "Cannot tell: no rule in force on 2 October 2022; the documents gave no quorum rule then.",
      paragraphs: ["GOV 11.3"],
    },
    {
      given: "before the first document, without one",
      workbook: { rule: "None", marks: allPartners, meeting: { Date: "2022-10-02" } },
      value: "No quorum rule",
      says: "No quorum is stated for Quality Assurance Group, so none is needed.",
      paragraphs: ["GOV 11.2"],
    },
  ])("$given", ({ workbook, value, says, paragraphs }) => {
    const [found, sentence, ...cited] = ask(workbook);
    expect([found, sentence]).toEqual([value, says]);
    expect(cited).toEqual(paragraphs);
  });

  test.each<{ given: string; rule: string; marks: Marks; relevant?: number; says: string }>([
    {
      given: "each",
      rule: "each of: Agency A; Agency B",
      relevant: 2,
      marks: present("Agency A", "Agency B"),
      says: "was quorate by the group's own rule 'each of: Agency A; Agency B': each of the 2 agencies the rule names was represented.",
    },
    {
      given: "each, one missing",
      rule: "each of: Agency A; Agency B",
      relevant: 2,
      marks: present("Agency A"),
      says: "was not quorate by the group's own rule 'each of: Agency A; Agency B': 1 of the 2 agencies the rule names was represented (missing: Agency B).",
    },
    {
      given: "some",
      rule: "2 of: Agency A; Agency B; Agency C",
      relevant: 3,
      marks: present("Agency A"),
      says: "was not quorate by the group's own rule '2 of: Agency A; Agency B; Agency C': 1 of the 3 agencies listed was represented, where 2 are needed (missing: Agency B; Agency C).",
    },
    {
      given: "seats",
      rule: "75% of seats",
      marks: [
        [DCC, "Present"],
        [COUNTY, "Present"],
        [POLICE, "Absent"],
        [ICB, "Absent"],
      ],
      says: `was not quorate by the group's own rule '75% of seats': 2 of 4 seats were filled, where 3 are needed (missing: ${POLICE} seat; ${ICB} seat).`,
    },
  ])("a rule of the group's own: $given", ({ says, ...workbook }) => expect(ask(workbook)[1]).toBe(`QA-1 ${says}`));

  test.each<{ given: string; rule: string; group?: Given["group"]; area?: string; says: string }>([
    {
      given: "an unknown agency",
      rule: "each of: Atlantis",
      says: "names 'Atlantis', which is no agency in Agencies; write a semicolon (;) between agencies.",
    },
    {
      given: "an area without an authority",
      rule: "Area authority",
      area: "Both",
      says: "asks for the local authority of the group's area, but no local authority is known for the Area Both. Correct Area in Groups, or in Agencies.",
    },
    {
      given: "a blank area",
      rule: "Area authority",
      area: "",
      says: "asks for the local authority of the group's area, but no local authority is known for a blank Area. Correct Area in Groups, or in Agencies.",
    },
  ])("a rule that cannot be applied: $given", ({ rule, area, says }) => {
    expect(ask({ rule, marks: allPartners, ...(area === undefined ? {} : { area }) })[1]).toBe(
      `Cannot tell: the Quorum rule of QA (Groups!D2), '${rule}', ${says}`,
    );
  });
});

describe("GOV 11: what is said of the time, and of seats and rows", () => {
  const timed = (more: Given["meeting"], last: Given["marks"][number]): Given => ({
    rule: "Statutory partners",
    marks: [...without(POLICE), last],
    meeting: { Start: "10:00", End: "12:00", ...more },
  });
  const leaves = (Left: string): Given["marks"][number] => [POLICE, "Present", { Left }];

  test.each<{ given: string; workbook: Given; at?: readonly [number, number]; says: string }>([
    {
      given: "at the opening, and until when",
      workbook: timed({}, leaves("11:00")),
      says: `QA-1 was quorate at the opening (10:15, 15 minutes after the start): ${ALL}. It was quorate from 10:00 to 11:00.`,
    },
    {
      given: "without a grace",
      workbook: { ...timed({}, leaves("11:00")), settings: [{ Setting: "Quorum.GraceMinutes", Value: 0 }] },
      says: `QA-1 was quorate at the opening (10:00): ${ALL}. It was quorate from 10:00 to 11:00.`,
    },
    {
      given: "at a time asked for",
      workbook: timed({}, leaves("11:00")),
      at: [11, 0],
      says: `QA-1 was not quorate at 11:00: 3 of 4 statutory partners were represented (missing: ${POLICE}). It was quorate from 10:00 to 11:00.`,
    },
    {
      given: "after the End",
      workbook: timed({}, leaves("11:00")),
      at: [12, 1],
      says: `QA-1 was not quorate at 12:01: 3 of 4 statutory partners were represented (missing: ${POLICE}). It was quorate from 10:00 to 11:00. 12:01 is after the End of the meeting, 12:00.`,
    },
    {
      given: "at the End itself",
      workbook: timed({}, leaves("11:00")),
      at: [12, 0],
      says: `QA-1 was not quorate at 12:00: 3 of 4 statutory partners were represented (missing: ${POLICE}). It was quorate from 10:00 to 11:00.`,
    },
    {
      given: "before the Start",
      workbook: timed({}, leaves("11:00")),
      at: [9, 59],
      says: "At 09:59 QA-1 had not begun: its Start is 10:00.",
    },
    {
      given: "at no time",
      workbook: timed({}, [POLICE, "Absent", { Left: "11:00" }]),
      says: `QA-1 was not quorate at the opening (10:15, 15 minutes after the start): 3 of 4 statutory partners were represented (missing: ${POLICE}). It was never quorate.`,
    },
    {
      given: "from a late arrival on",
      workbook: timed({}, [POLICE, "Present", { Arrived: "10:30" }]),
      at: [10, 30],
      says: `QA-1 was quorate at 10:30: ${ALL}. It was quorate from 10:30 to the end.`,
    },
    {
      given: "without a Start, the times are left out",
      workbook: timed({ Start: "" }, leaves("09:00")),
      says: `QA-1 was quorate: ${ALL}. The meeting has no Start, so Arrived and Left were ignored.`,
    },
    {
      given: "without a Start, at a time",
      workbook: timed({ Start: "" }, leaves("11:00")),
      at: [10, 0],
      says: `QA-1 was quorate at 10:00: ${ALL}. It was quorate from the start to 11:00.`,
    },
    {
      given: "no times, at a time",
      workbook: { rule: "Statutory partners", marks: allPartners, meeting: { Start: "10:00" } },
      at: [11, 0],
      says: `QA-1 was quorate at 11:00: ${ALL}.`,
    },
    {
      given: "in and out and in again",
      workbook: {
        rule: "Statutory partners",
        meeting: { Start: "10:00" },
        marks: [...without(POLICE), leaves("10:30"), [POLICE, "Present", { Arrived: "11:00" }]],
      },
      says: `QA-1 was quorate at the opening (10:15, 15 minutes after the start): ${ALL}. It was quorate from 10:00 to 10:30 and 11:00 to the end.`,
    },
    {
      given: "not yet known for a while",
      workbook: {
        rule: "Statutory partners",
        meeting: { Start: "10:00" },
        marks: [...without(POLICE), leaves("11:00"), [POLICE, ""]],
      },
      says: `QA-1 was quorate at the opening (10:15, 15 minutes after the start): ${ALL}. It was quorate from 10:00 to 11:00; it cannot be told from 11:00 to the end.`,
    },
  ])("$given", ({ workbook, at, says }) => expect(ask(workbook, at ?? null)[1]).toBe(says));

  test("a Start that cannot be read matters only where there are times", () => {
    expect(ask(timed({ Start: "ten" }, leaves("11:00")))).toEqual([
      "#N/A",
      expect.stringContaining("(Start) cannot be read; enter "),
      "GOV 11.1",
    ]);
    expect(ask(timed({ Start: "ten" }, [POLICE, "Present"]))[0]).toBe(true);
  });

  test.each<{ given: string; workbook: Given; says: string }>([
    {
      given: "no seat for a partner",
      workbook: { rule: "Statutory partners", partnerSeats: [DCC, COUNTY, ICB], marks: without(POLICE) },
      says: `Quality Assurance Group has no seat for ${POLICE}; unless they come without one, it cannot be quorate by its rule.`,
    },
    {
      given: "virtual seats counted",
      workbook: { rule: MOST, marks: allPartners, settings: [{ Setting: "Quorum.CountVirtualMembers", Value: "Yes" }] },
      says: "Virtual seats were counted among the relevant agencies, by the setting Quorum.CountVirtualMembers.",
    },
    {
      given: "a seat that had ended",
      workbook: {
        rule: "Statutory partners",
        partnerSeats: [DCC, COUNTY, ICB],
        seats: [{ Seat: "OLD", Group: "QA", Agency: POLICE, Role: "Head", Category: "Core", To: "2026-03-02" }],
        marks: [...without(POLICE), ["", "Present", { Seat: "OLD", Agency: "" }]],
      },
      says: "Seat OLD was not of this group that day, but counted for its agency.",
    },
    {
      given: "a row that cannot be read",
      workbook: { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "Presnt"]] },
      says: `The row of ${POLICE} seat in Attendance cannot be read, and could decide it. Correct its Status or times (Attendance!E5).`,
    },
    {
      given: "an agency in no table",
      workbook: { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, ""], ["Polce", "Present"]] },
      says: "Attendance!C6 says 'Polce', which is no agency in Agencies, and could decide it. Correct the name, or add an alias in Agencies.",
    },
    {
      given: "a seat of an unknown agency",
      workbook: {
        rule: MOST,
        marks: without(POLICE),
        seats: [{ Seat: "X", Group: "QA", Agency: "Atlantis", Role: "Head", Category: "Core" }],
      },
      says: "The agency of seat X is not in Agencies. Correct it in Seats, or add an alias in Agencies.",
    },
    {
      given: "a legal adviser of the one that is missed",
      workbook: {
        rule: "Statutory partners",
        seats: [{ Seat: "LAW", Group: "QA", Agency: POLICE, Role: "Solicitor", Category: "Legal adviser" }],
        marks: [...without(POLICE), ["", "Present", { Seat: "LAW", Agency: "" }]],
      },
      says: "Somebody came in seat LAW but represents no agency, as the rule was read. Advisers, officers, minute takers, lay members and consultants represent none; nor do the chairs of groups at the Board.",
    },
    {
      given: "an agency with a virtual seat alone",
      workbook: {
        rule: MOST,
        marks: allPartners,
        seats: [{ Seat: "V", Group: "QA", Agency: "Derby Homes", Role: "Adviser", Category: "Virtual" }],
      },
      says: "Agencies whose only seats are Virtual were not counted as relevant agencies, as the rule was read.",
    },
    {
      given: "a seat marked twice",
      workbook: { rule: "Statutory partners", marks: [...allPartners, [POLICE, "Absent"]] },
      says: `Seat ${POLICE} seat is marked in two rows that differ; the row that says somebody was there was believed.`,
    },
  ])("beside the verdict: $given", ({ workbook, says }) => expect(ask(workbook)[1]).toContain(says));

  test.each<{ given: string; workbook: Given; says: string }>([
    {
      given: "a Status that cannot be read, beside one not yet marked",
      workbook: {
        rule: "Statutory partners",
        marks: [...without(POLICE).filter(([each]) => each !== ICB), [ICB, ""], [POLICE, "Prezent"]],
      },
      says: `represented (not yet marked: ${ICB}) (cannot be read: ${POLICE}).`,
    },
    {
      given: "times that contradict each other",
      workbook: {
        rule: "Statutory partners",
        marks: [...without(POLICE), [POLICE, "Present", { Arrived: "11:00", Left: "10:30" }]],
        meeting: { Start: "10:00" },
      },
      says: `represented (not certain: ${POLICE}).`,
    },
    {
      given: "seats",
      workbook: { rule: "4 seats", marks: [...without(POLICE), [POLICE, "Prezent"]] },
      says: `where 4 are needed (cannot be read: ${POLICE} seat).`,
    },
    {
      given: "the authority of the area",
      workbook: {
        rule: "Area authority",
        area: "Derby",
        marks: [
          [DCC, "Prezent"],
          [POLICE, "Absent"],
        ],
      },
      says: `${DCC}, the local authority of the area, has a row that cannot be read.`,
    },
  ])("marked, but it cannot be read: $given", ({ workbook, says }) => expect(ask(workbook)[1]).toContain(says));

  test("a seat that has ended is not said to count for an agency that the rule does not ask for", () => {
    const workbook = (rule: string): Given => ({
      rule,
      seats: [{ Seat: "OLD", Group: "QA", Agency: "Derby Homes", Role: "Head", Category: "Core", To: "2026-03-02" }],
      marks: [...allPartners, ["", "Present", { Seat: "OLD", Agency: "" }]],
    });
    expect(ask(workbook("Statutory partners"))[1]).not.toContain("OLD");
    expect(ask(workbook(`1 of: Derby Homes`))[1]).toContain("Seat OLD was not of this group that day, but counted");
  });

  test("rows whose times cannot be read are named; others are not", () => {
    const note = (...last: Marks) =>
      /The rows? of (.*?) in Attendance cannot be read/.exec(
        String(
          ask({ rule: "Statutory partners", marks: [...without(POLICE), ...last], meeting: { Start: "10:00" } })[1],
        ),
      )?.[1];
    expect([note([POLICE, "Present", { Arrived: "?" }]), note([POLICE, "Present", { Left: "?" }])]).toEqual(
      Array(2).fill(`${POLICE} seat`),
    );
    expect([note([POLICE, ""]), note([POLICE, "", { Arrived: "10:00", Left: "11:00" }])]).toEqual([
      undefined,
      undefined,
    ]);
    expect(note([POLICE, ""], ["", "Present", { Name: "Somebody", Agency: "", Arrived: "?" }])).toBeUndefined();
    expect(note([POLICE, "Presnt"], [POLICE, ""])).toBe(`${POLICE} seat`);
  });

  test.each<{ given: string; police: Marks; says: string }>([
    {
      given: "before, and could decide",
      police: [[POLICE, "Present", { Arrived: "11:40", Left: "10:20" }]],
      says: "Attendance!J5 (Left) says 10:20, which is not after Attendance!I5 (Arrived), 11:40, and could decide it. Correct one of them.",
    },
    {
      given: "at that minute, and could decide",
      police: [[POLICE, "Deputy", { Arrived: "11:00", Left: "11:00" }]],
      says: "Attendance!J5 (Left) says 11:00, which is not after Attendance!I5 (Arrived), 11:00, and could decide it. Correct one of them.",
    },
    {
      given: "before, beside a colleague",
      police: [
        [POLICE, "Present", { Arrived: "11:40", Left: "10:20" }],
        [POLICE, "Present"],
      ],
      says: "Attendance!J5 (Left) says 10:20, which is not after Attendance!I5 (Arrived), 11:40; that changes nothing here.",
    },
  ])("who left before they came is named with both cells: $given", ({ police, says }) => {
    const marks = [...without(POLICE), ...police];
    const said = String(ask({ rule: "Statutory partners", marks, meeting: { Start: "10:00" } })[1]);
    expect(said).toContain(` ${says}`);
    expect(said).not.toContain("cannot be read");
  });

  test.each<{ given: string; marks: Marks; meeting?: GivenRow; says: string }>([
    {
      given: "a Status, of a meeting that was quorate",
      marks: [...allPartners, ["Derby Homes", "Presnt"]],
      says: "Attendance!E6 (Status) cannot be read; that changes nothing here.",
    },
    {
      given: "a Status, of a meeting that was not",
      marks: [...without(POLICE), [POLICE, "Absent"], [DCC, "Presnt"]],
      says: "Attendance!E6 (Status) cannot be read; that changes nothing here.",
    },
    {
      given: "two cells of one row",
      marks: [...allPartners, [POLICE, "Present", { Arrived: "early", Left: "late" }]],
      meeting: { Start: "10:00" },
      says: "Attendance!I6 (Arrived) and Attendance!J6 (Left) cannot be read; that changes nothing here.",
    },
    {
      given: "five cells",
      marks: [...allPartners, ...Array.from({ length: 5 }, () => [POLICE, "Presnt"] as const)],
      says: "Attendance!E6 (Status), Attendance!E7 (Status), Attendance!E8 (Status) and 2 more cannot be read; that changes nothing here.",
    },
    {
      given: "an agency that nobody knows",
      marks: [...allPartners, ["Derby Hmes", "Present"]],
      says: "Attendance!C6 says 'Derby Hmes', which is no agency in Agencies; that changes nothing here.",
    },
    {
      given: "a seat that nobody knows, where more are missing",
      marks: [...without(POLICE).slice(1), ["", "Present", { Seat: "QA-9", Agency: "" }]],
      says: "Attendance!B4 says 'QA-9', which is no seat in Seats; that changes nothing here.",
    },
  ])("what cannot be read, and decides nothing, is named: $given", ({ marks, meeting, says }) =>
    expect(String(ask({ rule: "Statutory partners", marks, meeting: meeting ?? {} })[1]).endsWith(` ${says}`)).toBe(
      true,
    ),
  );

  test("times are not looked at without a Start", () => {
    const marks: Marks = [...allPartners, [POLICE, "Present", { Arrived: "early" }]];
    expect(ask({ rule: "Statutory partners", marks })[1]).not.toContain("cannot be read");
  });

  test.each<{ given: string; workbook: Given; names: string | undefined }>([
    {
      given: "one of an agency that is there by another row",
      names: `${POLICE} seat`,
      workbook: { rule: "Statutory partners", marks: [...without(POLICE), [DCC, "Presnt"], [POLICE, "Presnt"]] },
    },
    {
      given: "one of an agency that is missed, beside one of an agency the rule does not ask for",
      names: `${POLICE} seat`,
      workbook: {
        rule: "Statutory partners",
        marks: [...without(POLICE), ["Derby Homes", "Presnt"], [POLICE, "Presnt"]],
      },
    },
    {
      given: "one of a relevant agency where enough of them came already",
      names: `${POLICE} seat`,
      workbook: {
        rule: MOST,
        relevant: 1,
        marks: [...without(POLICE), ["Agency A", "Present"], ["Agency A", "Presnt"], [POLICE, "Presnt"]],
      },
    },
    {
      given: "one more relevant agency, where two of three are needed and came",
      names: `${POLICE} seat`,
      workbook: {
        rule: MOST,
        relevant: 3,
        marks: [
          ...without(POLICE),
          ["Agency A", "Present"],
          ["Agency B", "Present"],
          ["Agency C", "Presnt"],
          [POLICE, "Presnt"],
        ],
      },
    },
    {
      given: "one of a relevant agency where none came yet",
      names: "Agency A seat",
      workbook: { rule: MOST, relevant: 1, marks: [...allPartners, ["Agency A", "Presnt"]] },
    },
    {
      given: "a seat, where the rule counts seats and its agency is there by another",
      names: `${POLICE} seat`,
      workbook: { rule: "4 seats", marks: [...without(POLICE), [POLICE, "Presnt"], ["Derby Homes", "Presnt"]] },
    },
  ])("of rows that cannot be read only those that could decide are named: $given", ({ workbook, names }) => {
    expect(/The rows? of (.*?) in Attendance cannot be read/.exec(String(ask(workbook)[1]))?.[1]).toBe(names);
  });

  test("rows of an agency in no table are named where they may be somebody's; seats out of their days only where somebody came", () => {
    const says = (...last: Marks) =>
      String(
        ask({
          rule: "Statutory partners",
          marks: [...without(POLICE), [POLICE, ""], ...last],
          seats: [{ Seat: "OLD", Group: "QA", Agency: POLICE, Role: "Head", Category: "Core", To: "2026-03-02" }],
        })[1],
      );
    expect(
      [says(["Polce", ""]), says(["Polce", "Absent"])].map((sentence) =>
        sentence.includes("says 'Polce', which is no agency in Agencies, and could decide it"),
      ),
    ).toEqual([true, false]);
    const old = (status: string) =>
      says(["", status, { Seat: "OLD", Agency: "" }]).includes(
        "Seat OLD was not of this group that day, but counted for its agency",
      );
    expect([old("Present"), old("Absent"), old("")]).toEqual([true, false, false]);
  });

  test("where the rule counts seats, rows that name none fill none", () => {
    const says = (rule: string) =>
      String(
        ask({
          rule,
          marks: [
            ...allPartners,
            ["Derby Homes", "Present"],
            ["", "Remote", { Name: "Visitor", Agency: "" }],
            ["Derby Homes", "Absent"],
          ],
        })[1],
      );
    expect(says("4 seats")).toContain(
      "The rows of Derby Homes and Visitor in Attendance name no seat, so they fill none.",
    );
    expect(says("Statutory partners")).not.toContain("name no seat");
    expect(ask({ rule: "4 seats", marks: allPartners })[1]).not.toContain("name no seat");
  });

  test("what would not matter is not said", () => {
    const note = /Agencies with no other seat|Marked in two rows|representing no agency/;
    const seats = [
      { Seat: "O", Group: "QA", Agency: "Partnership", Role: "Manager", Category: "Partnership officer" },
      { Seat: "LAW", Group: "QA", Agency: POLICE, Role: "Solicitor", Category: "Legal adviser" },
    ];
    expect(
      ask({ rule: MOST, seats, marks: [...allPartners, ["", "Present", { Seat: "LAW", Agency: "" }]] })[1],
    ).not.toMatch(note);
    expect(ask({ rule: "Statutory partners", marks: [...allPartners, [POLICE, "Deputy"]] })[1]).not.toMatch(note);
    expect(
      ask({ rule: "Statutory partners", marks: [...without(POLICE), [POLICE, "Apologies"], [POLICE, "Absent"]] })[1],
    ).not.toMatch(note);
    expect(
      ask({
        rule: "Statutory partners",
        seats,
        marks: [...without(POLICE), ["", "Absent", { Seat: "LAW", Agency: "" }], ["Partnership", "Present"]],
      })[1],
    ).not.toMatch(note);
    expect(
      ask({
        rule: "Statutory partners",
        marks: allPartners,
        settings: [{ Setting: "Quorum.CountVirtualMembers", Value: "Yes" }],
      })[1],
    ).toBe(`QA-1 was quorate: ${ALL}.`);
    expect(ask({ rule: "Statutory partners", marks: [...without(POLICE), ["Polce", "Absent"]] })[1]).toBe(
      `QA-1 was not quorate: 3 of 4 statutory partners were represented (missing: ${POLICE}).`,
    );
  });
});

describe("GOV 11: what is missing, and what is said ahead", () => {
  const missing = (workbook: Given) => {
    const { register, meeting } = quorumWorkbook(workbook);
    return valueOf(quorumMissing(register, meeting, { asAt: AS_AT }));
  };
  test.each<{ given: string; workbook: Given; lines: unknown }>([
    {
      given: "a partner and agencies",
      workbook: { rule: MOST, relevant: 5, marks: [...without(ICB), ...present("Agency C")] },
      lines: [ICB, "2 more of: Agency A; Agency B; Agency D; Agency E"],
    },
    {
      given: "seats",
      workbook: {
        rule: "75% of seats",
        marks: [
          [DCC, "Present"],
          [COUNTY, "Absent"],
          [POLICE, "Absent"],
          [ICB, "Absent"],
        ],
      },
      lines: [`2 more seats of: ${COUNTY} seat; ${POLICE} seat; ${ICB} seat`],
    },
    {
      given: "one seat",
      workbook: {
        rule: "50% of seats",
        marks: [
          [DCC, "Present"],
          [COUNTY, "Absent"],
          [POLICE, "Absent"],
          [ICB, "Absent"],
        ],
      },
      lines: [`1 more seat of: ${COUNTY} seat; ${POLICE} seat; ${ICB} seat`],
    },
    {
      given: "some of a list",
      workbook: { rule: "2 of: Agency A; Agency B", relevant: 2, marks: present("Agency B") },
      lines: ["1 more of: Agency A"],
    },
    {
      given: "the area's authority",
      workbook: { rule: "Area authority", area: "Derby", marks: present(COUNTY) },
      lines: [DCC],
    },
    {
      given: "not yet marked beside absent",
      workbook: {
        rule: "Statutory partners",
        marks: [
          [DCC, ""],
          [COUNTY, "Present"],
          [ICB, "Present"],
          [POLICE, "Absent"],
        ],
      },
      lines: [POLICE, DCC],
    },
    {
      given: "not to be told",
      workbook: { rule: "Statutory partners", marks: [...without(POLICE), [POLICE, ""]] },
      lines: "#N/A",
    },
    {
      given: "more than the rule names",
      workbook: { rule: "4 of: Agency A; Agency B", relevant: 2, marks: present("Agency A", "Agency B") },
      lines: ["2 more than the agencies the rule names"],
    },
    {
      given: "more seats than there are",
      workbook: { rule: "5 seats", marks: allPartners },
      lines: ["1 more than the seats there are"],
    },
    {
      given: "a seat whose agency is not in Agencies, beside a partner",
      workbook: {
        rule: MOST,
        relevant: 1,
        marks: [...without(POLICE), ["Agency A", "Present"]],
        seats: ["X1", "X2"].map((Seat) => ({ Seat, Group: "QA", Agency: "Atlantis", Role: "R", Category: "Core" })),
      },
      lines: [POLICE, "1 more than the relevant agencies that are in Agencies"],
    },
    { given: "no rule", workbook: { rule: "None", marks: allPartners }, lines: "No quorum rule" },
  ])("missing: $given", ({ workbook, lines }) => expect(missing(workbook)).toEqual(lines));

  const ahead = { Date: "2026-12-01", Register: "" };
  const forecast = (workbook: Given) => {
    const { register, meeting } = quorumWorkbook({ meeting: ahead, ...workbook });
    const answer = quorumForecast(register, meeting, AS_AT);
    return [valueOf(answer), ...groundsOf(answer)];
  };
  const coming = (...who: readonly string[]): Marks => who.map((each) => [each, "Coming"]);
  const partners = coming(DCC, COUNTY, POLICE, ICB);
  test.each<{ given: string; workbook: Given; value: string; says: string }>([
    {
      given: "all come",
      workbook: { rule: "Statutory partners", marks: partners },
      value: "Quorate",
      says: "QA-1 will be quorate if those marked Coming come. All 4 statutory partners are coming.",
    },
    {
      given: "one has not said",
      workbook: { rule: "Statutory partners", marks: coming(DCC, COUNTY, ICB) },
      value: "At risk",
      says: `QA-1 is at risk of not being quorate. Of the 4 statutory partners, 3 are coming (not yet known: ${POLICE}). Fewest agencies to telephone: ${POLICE}.`,
    },
    {
      given: "one sent apologies",
      workbook: { rule: "Statutory partners", marks: [...coming(DCC, COUNTY, ICB), [POLICE, "Apologies"]] },
      value: "Cannot be quorate",
      says: `QA-1 cannot be quorate even if every seat without apologies came. Of the 4 statutory partners, 3 are coming (not coming: ${POLICE}). A deputy is needed from ${POLICE}.`,
    },
    {
      given: "two of three agencies are wanted",
      workbook: { rule: MOST, relevant: 3, marks: [...partners, ...coming("Agency B")] },
      value: "At risk",
      says: "QA-1 is at risk of not being quorate. All 4 statutory partners are coming. Of the 3 relevant agencies, 1 is coming and 2 are needed (not yet known: Agency A; Agency C). Fewest agencies to telephone: any 1 of Agency A or Agency C.",
    },
    {
      given: "the area's authority has not said",
      workbook: { rule: "Area authority", area: "Derby", marks: coming(COUNTY) },
      value: "At risk",
      says: `QA-1 is at risk of not being quorate. ${DCC}, the local authority of the area, has not yet said whether it is coming. Fewest agencies to telephone: ${DCC}.`,
    },
    {
      given: "the area's authority sent apologies",
      workbook: { rule: "Area authority", area: "Derby", marks: [[DCC, "Apologies"]] },
      value: "Cannot be quorate",
      says: `QA-1 cannot be quorate even if every seat without apologies came. ${DCC}, the local authority of the area, is not coming. A deputy is needed from ${DCC}.`,
    },
    {
      given: "the rule asks for more than it names",
      workbook: { rule: `3 of: ${DCC}; ${COUNTY}`, marks: [[DCC, "Coming"]] },
      value: "Cannot be quorate",
      says: `QA-1 cannot be quorate even if every seat without apologies came. Of the 2 agencies listed, 1 is coming and 3 are needed (not yet known: ${COUNTY}). The rule asks for more agencies than it names, so no deputy helps. Correct the Quorum rule in Groups.`,
    },
    {
      given: "the same, beside a condition that a deputy would meet",
      workbook: {
        rule: `each of: ${POLICE} and 3 of: ${DCC}; ${COUNTY}`,
        marks: [...coming(DCC, COUNTY), [POLICE, "Apologies"]],
      },
      value: "Cannot be quorate",
      says: `QA-1 cannot be quorate even if every seat without apologies came. Of the 1 agencies the rule names, none is known to be coming (not coming: ${POLICE}). Of the 2 agencies listed, 2 are coming and 3 are needed. The rule asks for more agencies than it names, so no deputy helps. Correct the Quorum rule in Groups.`,
    },
    {
      given: "an answer that cannot be read",
      workbook: { rule: "Statutory partners", marks: [...coming(DCC, COUNTY, ICB), [POLICE, "Cmoing"]] },
      value: "At risk",
      says: `QA-1 is at risk of not being quorate. Of the 4 statutory partners, 3 are coming (not yet known: ${POLICE}). Fewest agencies to telephone: ${POLICE}. The row of ${POLICE} seat in Attendance cannot be read, and could decide it. Correct its Status or times (Attendance!E5).`,
    },
  ])("ahead: $given", ({ workbook, value, says }) => expect(forecast(workbook).slice(0, 2)).toEqual([value, says]));

  test("ahead: what there is nothing to forecast of", () => {
    expect(forecast({ rule: "None", marks: partners })[0]).toBe("No quorum rule");
    expect(
      forecast({ rule: "Statutory partners", marks: partners, meeting: { ...ahead, Status: "Cancelled" } }).slice(0, 2),
    ).toEqual(["#N/A", "QA-1 is cancelled, so it will have no quorum."]);
    expect(forecast({ rule: "each of: Atlantis", marks: partners })[0]).toBe("#N/A");
  });
});

describe("GOV 11; TOR DCSG: what is said of a rule that cannot be read or met, and what to do", () => {
  const says = (workbook: Given) => [...quorumFindings(quorumWorkbook(workbook).register, AS_AT)].map(shown);
  test("a rule that names nobody known, and one without an authority", () => {
    expect(says({ rule: "each of: Atlantis", marks: [] })).toEqual([
      "error unknown-agency Groups.quorumRule 'each of: Atlantis': The Quorum rule of QA names 'Atlantis', which is no agency in Agencies; write a semicolon (;) between agencies. | Correct the name, or add it to Agencies or to an agency's Aliases.",
    ]);
    expect(says({ rule: "Area authority", area: "Both", marks: [] })).toEqual([
      "error unreadable-quorum-rule Groups.quorumRule 'Area authority': The Quorum rule of QA asks for the local authority of the group's area, but no local authority is known for the Area Both. | Give the group the Area Derby or Derbyshire, and its council the same Area in Agencies.",
    ]);
    expect(says({ rule: "as agreed", marks: [] })).toEqual([
      expect.stringMatching(
        /^error unreadable-quorum-rule Groups\.quorumRule 'as agreed': The Quorum rule of QA cannot be read at 'as agreed': /,
      ),
    ]);
  });
  test("nothing wrong, no rule, and a closed group", () => {
    expect([
      says({ rule: "Statutory partners", marks: [] }),
      says({ rule: "None", marks: [] }),
      says({ rule: "as agreed", marks: [], group: { To: "2026-11-21" } }),
    ]).toEqual([[], [], []]);
    expect(says({ rule: "as agreed", marks: [], group: { To: "2026-11-22" } })).toHaveLength(1);
  });
  test("a partner without a seat", () => {
    expect(says({ rule: "Statutory partners", partnerSeats: [DCC, COUNTY, ICB], marks: [] })).toEqual([
      expect.stringContaining(POLICE),
    ]);
    expect(
      said(
        quorate(
          ...((): Parameters<typeof quorate> => {
            const { register, meeting } = quorumWorkbook({
              rule: "Statutory partners",
              partnerSeats: [DCC],
              marks: present(DCC),
            });
            return [register, meeting, { asAt: AS_AT }];
          })(),
        ),
      ),
    ).toContain(`has no seat for ${COUNTY}, ${POLICE} and ${ICB};`);
  });
});
