import { consistencyFindings } from "../../../src/governance/attendance/findings";
import { givenWorkbook, on, type GivenRow } from "../../register/given-workbook";
import { shown } from "../finding-line";

const AS_AT = on("2026-11-22");

function says(rows: readonly GivenRow[], meeting: GivenRow = {}): readonly string[] {
  const register = givenWorkbook({
    Agencies: [
      { Agency: "Police", Type: "Statutory partner", Aliases: "Constabulary" },
      { Agency: "Health", Type: "Relevant agency" },
    ],
    Groups: [
      { Group: "QA", Name: "Quality", "Quorum rule": "Statutory partners" },
      { Group: "PP", Name: "Policies", "Quorum rule": "None" },
      { Group: "EB", Name: "Board", "Quorum rule": "Statutory partners", "Vote rule": "Listed seats" },
    ],
    Seats: [
      { Seat: "P", Group: "QA", Agency: "Police", Role: "Head", Category: "Chair" },
      { Seat: "H", Group: "QA", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "OLD", Group: "QA", Agency: "Health", Role: "Head", Category: "Core", To: "2026-03-02" },
      { Seat: "NEW", Group: "QA", Agency: "Health", Role: "Head", Category: "Core", From: "2026-03-04" },
      {
        Seat: "DAY",
        Group: "QA",
        Agency: "Health",
        Role: "Head",
        Category: "Core",
        From: "2026-03-03",
        To: "2026-03-03",
      },
      { Seat: "PP1", Group: "PP", Agency: "Health", Role: "Head", Category: "Core" },
      { Seat: "PPC", Group: "PP", Agency: "Health", Role: "Head", Category: "Co-chair" },
      { Seat: "LAY", Group: "QA", Role: "Lay member", Category: "Lay member" },
    ],
    Meetings: [{ Meeting: "M", Group: "QA", Date: "2026-03-03", ...meeting }],
    Attendance: rows.map((row) => ({ Meeting: "M", ...row })),
  });
  return [...consistencyFindings(register, AS_AT)].map(shown);
}

const P = { Seat: "P", Status: "Present" };

describe("GOV 11.3, the second: what is said where the record contradicts itself, which record is believed, and what to do", () => {
  const keepOne = "Keep one row for the seat.";
  const keepRight = "Keep the row that is right, or enter Left and Arrived if one took over from the other.";
  const counted = "a deputy came for a seat that was itself there, and its agency counts once either way.";
  const CASES: readonly { given: string; rows: readonly GivenRow[]; meeting?: GivenRow; finding: string }[] = [
    {
      given: "cancelled, one came",
      rows: [P],
      meeting: { Status: "Cancelled" },
      finding:
        "warning cancelled-but-attended Meetings.status 'Cancelled': M is cancelled, but 1 row of Attendance says somebody came; the answers believe it was cancelled. | Correct the Status of the meeting, or clear the rows of Attendance.",
    },
    {
      given: "cancelled, two came",
      rows: [P, { Seat: "H", Status: "Remote" }],
      meeting: { Status: "Cancelled" },
      finding:
        "warning cancelled-but-attended Meetings.status 'Cancelled': M is cancelled, but 2 rows of Attendance say people came; the answers believe it was cancelled. | Correct the Status of the meeting, or clear the rows of Attendance.",
    },
    {
      given: "a deputy in a second row",
      rows: [P, { Seat: "P", Status: "Deputy" }],
      finding: `warning deputy-beside-member Attendance.status 'Deputy': Seat P is marked Present (Attendance!E2) and Deputy (Attendance!E3) at M; ${counted} | ${keepRight}`,
    },
    {
      given: "a member in a second row, on a screen",
      rows: [
        { Seat: "P", Status: "Deputy" },
        { Seat: "P", Status: "Remote" },
      ],
      finding: `warning deputy-beside-member Attendance.status 'Remote': Seat P is marked Deputy (Attendance!E2) and Remote (Attendance!E3) at M; ${counted} | ${keepRight}`,
    },
    {
      given: "absent and present",
      rows: [{ Seat: "P", Status: "Absent" }, P],
      finding: `warning seat-marked-twice Attendance.status 'Present': Seat P is marked Absent (Attendance!E2) and Present (Attendance!E3) at M; the answers believe the row that says Present. | ${keepOne}`,
    },
    {
      given: "a deputy and absent",
      rows: [
        { Seat: "P", Status: "Deputy" },
        { Seat: "P", Status: "Absent" },
      ],
      finding: `warning seat-marked-twice Attendance.status 'Absent': Seat P is marked Deputy (Attendance!E2) and Absent (Attendance!E3) at M; the answers believe the row that says Deputy. | ${keepOne}`,
    },
    {
      given: "apologies and absent",
      rows: [
        { Seat: "P", Status: "Apologies" },
        { Seat: "P", Status: "Absent" },
      ],
      finding: `warning seat-marked-twice Attendance.status 'Absent': Seat P is marked Apologies (Attendance!E2) and Absent (Attendance!E3) at M; either way it was not represented. | ${keepOne}`,
    },
    {
      given: "present, and a deputy is named",
      rows: [{ ...P, Deputy: "Somebody" }],
      finding:
        "warning deputy-beside-member Attendance.deputy 'Somebody': The row of P at M names a deputy and is marked Present; the answers believe that the member was there, and the agency counts once either way." +
        " | Enter Deputy in Status if the deputy came instead, or clear Deputy.",
    },
    {
      given: "an agency's row on a screen, and a deputy is named",
      rows: [P, { Agency: "Health", Status: "Remote", Deputy: "Somebody" }],
      finding:
        "warning deputy-beside-member Attendance.deputy 'Somebody': The row of Health at M names a deputy and is marked Remote; the answers believe that the member was there, and the agency counts once either way." +
        " | Enter Deputy in Status if the deputy came instead, or clear Deputy.",
    },
    {
      given: "in attendance, and a deputy is named",
      rows: [{ Seat: "P", Status: "In attendance", Deputy: "Somebody" }],
      finding:
        "warning deputy-in-attendance Attendance.deputy 'Somebody': The row of P at M names a deputy, but is marked In attendance; the answers believe that nobody came to represent the agency." +
        " | Enter Deputy in Status if the deputy represented the agency, or clear Deputy and Briefed.",
    },
    {
      given: "a deputy, and Deputy says nobody",
      rows: [{ Seat: "P", Status: "Deputy", Deputy: "None" }],
      finding:
        "warning deputy-of-nobody Attendance.deputy 'None': The row of P at M is marked Deputy, but its Deputy says None; the answers believe that a deputy came. | Name the deputy, or correct the Status.",
    },
    {
      given: "present, and Name says nobody",
      rows: [{ ...P, Name: "Vacant" }],
      finding:
        "warning nobody-present Attendance.name 'Vacant': A row at M is marked Present, but its Name says Vacant; the answers believe that somebody came. | Enter who came, or correct the Status.",
    },
    {
      given: "another group's seat",
      rows: [P, { Seat: "PP1", Status: "Deputy" }],
      finding:
        "warning seat-of-another-group Attendance.seat 'PP1': Seat PP1 is of PP, but M is a meeting of QA; it was counted for its agency. | Name the person's seat in this group, or leave Seat blank and name the Agency.",
    },
    {
      given: "another group's seat at the Board",
      rows: [{ Seat: "PP1", Status: "Present" }],
      meeting: { Group: "EB" },
      finding:
        "warning seat-of-another-group Attendance.seat 'PP1': Seat PP1 is of PP, but M is a meeting of EB; it was counted for no agency. | Name the person's seat in this group, or leave Seat blank and name the Agency.",
    },
    {
      given: "a seat that has ended",
      rows: [P, { Seat: "OLD", Status: "In attendance" }],
      finding:
        "warning seat-has-ended Attendance.seat 'OLD': Seat OLD ended on 2 March 2026, but is marked In attendance at M on 3 March 2026; the row is passed over." +
        " | Correct the seat's From or To in Seats, or name the seat the person holds now.",
    },
    {
      given: "a seat that has not begun",
      rows: [P, { Seat: "NEW", Status: "Remote" }],
      finding:
        "warning seat-not-begun Attendance.seat 'NEW': Seat NEW begins on 4 March 2026, but is marked Remote at M on 3 March 2026; it counts for the quorum as somebody of its agency, and for nothing in attendance." +
        " | Correct the seat's From or To in Seats, or name the seat the person holds now.",
    },
    {
      given: "an agency that is not the seat's",
      rows: [{ ...P, Agency: "health" }],
      finding:
        "warning agency-contradicts-seat Attendance.agency 'health': The row says Health, but seat P at M is Police's; the answers believe the seat. | Clear the Agency, or name the right seat.",
    },
    {
      given: "left as they arrived",
      rows: [{ ...P, Arrived: "11:00", Left: "11:00" }],
      finding:
        "warning left-before-arrived Attendance.left '11:00': At M, Left (11:00) is not after Arrived (11:00), so it cannot be told when this person was there. | Correct Arrived or Left.",
    },
    {
      given: "one not marked",
      rows: [P, { Agency: "Health" }],
      finding:
        "warning closed-register-blank Attendance.status '': The register of M is closed, but 1 row is not marked: Health. | Mark each row, or set Register to Open until it is complete.",
    },
    {
      given: "four not marked",
      rows: [P, { Seat: "H", Status: "Coming" }, { Name: "Visitor" }, { Agency: "Health" }, { Seat: "DAY" }],
      finding:
        "warning closed-register-blank Attendance.status 'Coming': The register of M is closed, but 4 rows are not marked: H, Visitor, Health, …. | Mark each row, or set Register to Open until it is complete.",
    },
    {
      given: "three not marked",
      rows: [P, { Seat: "H" }, { Name: "Visitor" }, { Agency: "Health" }],
      finding:
        "warning closed-register-blank Attendance.status '': The register of M is closed, but 3 rows are not marked: H, Visitor, Health. | Mark each row, or set Register to Open until it is complete.",
    },
    {
      given: "apologies, and a deputy named and briefed",
      rows: [P, { Seat: "H", Status: "Apologies", Deputy: "Head of Service 3", Briefed: "Yes" }],
      finding:
        "warning deputy-though-away Attendance.status 'Apologies': The row of H at M is marked Apologies, but names a deputy and says that one was briefed; the answers believe that nobody came. | Enter Deputy in Status if the deputy came, or clear Deputy and Briefed.",
    },
    {
      given: "absent, a deputy briefed, and a time of leaving",
      rows: [P, { Seat: "H", Status: "Absent", Briefed: "Yes", Left: "11:00" }],
      finding:
        "warning deputy-though-away Attendance.status 'Absent': The row of H at M is marked Absent, but says that a deputy was briefed and says when somebody came or left; the answers believe that nobody came. | Enter Deputy in Status if the deputy came, or clear Deputy and Briefed.",
    },
    {
      given: "apologies, and a time of arrival",
      rows: [P, { Seat: "H", Status: "Apologies", Arrived: "10:05" }],
      finding:
        "warning times-though-away Attendance.status 'Apologies': The row of H at M is marked Apologies, but says when somebody came or left; the answers believe that nobody came. | Enter Present or Deputy in Status if somebody came, or clear Arrived and Left.",
    },
    {
      given: "present, and a deputy briefed",
      rows: [P, { Seat: "H", Status: "Remote", Briefed: "Yes" }],
      finding:
        "warning deputy-beside-member Attendance.briefed 'Yes': The row of H at M says that a deputy was briefed and is marked Remote; the answers believe that the member was there, and the agency counts once either way. | Enter Deputy in Status if the deputy came instead, or clear Briefed.",
    },
    {
      given: "present, and sick",
      rows: [P, { Seat: "H", Status: "Present", Reason: "Sickness" }],
      finding:
        "warning reason-though-there Attendance.reason 'Sickness': The row of H at M is marked Present, but gives Sickness as the reason; the answers believe that the member was there. | Correct the Status if the member stayed away, or clear Reason.",
    },
    {
      given: "present at a meeting still ahead",
      rows: [P],
      meeting: { Date: "2026-12-01" },
      finding:
        "warning attended-ahead Attendance.status 'Present': M is on 1 December 2026, still ahead, but 1 row of Attendance says somebody came; the answers on its quorum believe it, those on attendance leave it out. | Enter Coming in Status for who has accepted, or correct the Date of the meeting.",
    },
    {
      given: "three presiding chairs",
      rows: [P],
      meeting: { "Chaired by": "P; H;; Police" },
      finding:
        "warning two-presiding-chairs Meetings.chairedBy 'P; H;; Police': M names 3 presiding chairs; only one gives or withholds consent, so none is believed. | Name in Chaired by the one seat or agency that presided.",
    },
    {
      given: "the presiding seat stayed away",
      rows: [
        { Seat: "P", Status: "Apologies" },
        { Seat: "H", Status: "Present" },
      ],
      meeting: { "Chaired by": "P" },
      finding:
        "warning presiding-chair-not-there Meetings.chairedBy 'P': P is said to have chaired M, but is marked Apologies (Attendance!E2); the answers believe Chaired by. | Correct Chaired by, or the row of Attendance.",
    },
    {
      given: "the presiding agency stayed away, in two rows",
      rows: [
        { Seat: "P", Status: "Absent" },
        { Agency: "Constabulary", Status: "Apologies" },
        { Seat: "H", Status: "Present" },
      ],
      meeting: { "Chaired by": "constabulary" },
      finding:
        "warning presiding-chair-not-there Meetings.chairedBy 'constabulary': constabulary is said to have chaired M, but is marked Absent (Attendance!E2) and Apologies (Attendance!E3); the answers believe Chaired by. | Correct Chaired by, or the row of Attendance.",
    },
  ];
  test.each(CASES)("$given", ({ rows, meeting, finding }) => expect(says(rows, meeting)).toEqual([finding]));

  test.each<{ given: string; rows: readonly GivenRow[]; meeting?: GivenRow }>([
    { given: "one presiding chair, and a character unseen", rows: [P], meeting: { "Chaired by": "P;\u200B" } },
    { given: "a seat of that very day", rows: [P, { Seat: "DAY", Status: "Present" }] },
    { given: "a deputy who is named, and marked so", rows: [{ Seat: "P", Status: "Deputy", Deputy: "Somebody" }] },
    {
      given: "a co-chair's own seat at the Board",
      rows: [{ Seat: "PPC", Status: "Present" }],
      meeting: { Group: "EB" },
    },
    { given: "the seat's agency by an alias", rows: [{ ...P, Agency: "Constabulary" }] },
    { given: "an agency beside a seat of none", rows: [P, { Seat: "LAY", Agency: "Health", Status: "Present" }] },
    { given: "an agency that is in no table is another problem", rows: [{ ...P, Agency: "Atlantis" }] },
    { given: "arrived before leaving", rows: [{ ...P, Arrived: "10:59", Left: "11:00" }] },
    { given: "a status that cannot be read is another problem", rows: [P, { Seat: "H", Status: "?" }] },
    {
      given: "one not marked at a cancelled meeting",
      rows: [{ Seat: "P", Status: "Apologies" }, { Seat: "H" }],
      meeting: { Status: "Cancelled" },
    },
    { given: "nobody presided", rows: [{ Seat: "P", Status: "Absent" }] },
    {
      given: "the presiding chair's row is not marked yet",
      rows: [{ Seat: "P" }, { Seat: "H", Status: "Present" }],
      meeting: { "Chaired by": "P", Register: "Open" },
    },
    {
      given: "the presiding chair said to come",
      rows: [
        { Seat: "P", Status: "Coming" },
        { Seat: "H", Status: "Present" },
      ],
      meeting: { "Chaired by": "P", Register: "Open" },
    },
    {
      given: "the presiding chair has no row",
      rows: [{ Seat: "H", Status: "Present" }],
      meeting: { "Chaired by": "P" },
    },
    {
      given: "the presiding chair of a cancelled meeting",
      rows: [{ Seat: "P", Status: "Absent" }],
      meeting: { "Chaired by": "P", Status: "Cancelled" },
    },
    {
      given: "one of two rows of the presiding agency says it was there",
      rows: [
        { Seat: "P", Status: "Absent" },
        { Agency: "Police", Status: "Remote" },
      ],
      meeting: { "Chaired by": "Police" },
    },
    {
      given: "handed over at the minute",
      rows: [
        { Seat: "P", Status: "Deputy", Left: "11:00" },
        { ...P, Arrived: "11:00" },
      ],
    },
    {
      given: "the other way round",
      rows: [
        { ...P, Arrived: "11:00" },
        { Seat: "P", Status: "Deputy", Left: "11:00" },
      ],
    },
    { given: "no rows", rows: [] },
  ])("nothing wrong: $given", ({ rows, meeting }) => expect(says(rows, meeting)).toEqual([]));
});
