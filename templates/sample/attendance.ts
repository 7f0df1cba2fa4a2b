import type { RawCell } from "../../src/records/cell";
import { AGENCIES } from "../../src/sources/memberships/agencies";
import { GROUPS } from "../../src/sources/memberships/groups";
import type { SheetRow } from "../content";
import { ODD_ATTENDANCE, REMARKED } from "./attendance-oddities";
import { chance, type Chance } from "./chance";
import { DIARY } from "./diary";
import { SAMPLE_SEATS } from "./people";
import { reportingAt } from "./programme";

type Attending = { -readonly [K in keyof SheetRow<"Attendance">]: SheetRow<"Attendance">[K] };

const CORE = ["Chair", "Co-chair", "Vice chair", "Core"];
const INVITED = ["Virtual", "As required", "Case by case", "Legal adviser"];
const NEVER_LISTED = ["Papers only", "Minutes only"];
const TYPE_OF = new Map(AGENCIES.map(({ agency, type }) => [agency, type]));
const AGENCY_OF = new Map(AGENCIES.map(({ code, agency }) => [code, agency]));
const REPRESENTS = ["Present", "Remote", "Deputy"];

/** Agencies that nobody came for, by their codes. Every other core agency of these meetings was represented. */
const STAYED_AWAY: Readonly<Record<string, readonly string[]>> = {
  "EB-2025-09": ["ICB"],
  "CSPR-2025-09": ["CRH", "PROBATION", "DHOMES"],
  "LOD-2025-10": ["DCHS", "UHDB"],
  "EDU-DERBY-2025-11": ["CITY"],
  "PP-2026-01": ["POLICE"],
  "QA-2026-05": [],
  "CSPR-AP-2026-05": [],
  "EVYP-2026-07": ["OPCC", "DCHS", "CATCH22", "SAFEANDSOUND", "EDUCATION"],
  "EB-2026-06": ["CRH"],
  "COG-2026-07": [],
  "COG-2026-10": [],
};

function seedOf(text: string): number {
  return [...text].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 17);
}

function activeSeats(meeting: SheetRow<"Meetings">): readonly SheetRow<"Seats">[] {
  const day = Number(meeting.date);
  return SAMPLE_SEATS.filter(
    ({ group, category, name, from, to }) =>
      group === meeting.group &&
      name !== "Vacant" &&
      !NEVER_LISTED.includes(String(category)) &&
      (from === undefined || Number(from) <= day) &&
      (to === undefined || day <= Number(to)),
  );
}

function mark(row: Attending, luck: Chance): void {
  const drawn = luck.next();
  if (drawn < 0.62) row.status = "Present";
  else if (drawn < 0.8) row.status = "Remote";
  else if (drawn < 0.87) {
    row.status = "Deputy";
    row.deputy = `Deputy of ${String(row.name)}`;
    row.briefed = luck.happens(0.9) ? "Yes" : "No";
    row.reason = luck.pick(["Annual leave", "Annual leave", "Sickness", "Sickness", "Another meeting"]);
  } else if (drawn < 0.96) {
    row.status = "Apologies";
    row.reason = luck.pick(["Annual leave", "Sickness", "Court", "Another meeting"]);
  } else row.status = "Absent";
}

interface Line {
  readonly row: Attending;
  readonly agency: string;
  readonly category: string;
  readonly role: string;
}

function fill({ row, category, role }: Line, meeting: string, luck: Chance): void {
  const reporting =
    !meeting.startsWith("EB-") ||
    role.startsWith("Chair of EDU") ||
    reportingAt(meeting).includes(role.replace("Chair of ", ""));
  if (INVITED.includes(category)) row.status = luck.happens(0.15) ? "Remote" : "Not expected";
  else if (category === "Group chair" && !reporting) row.status = "Not expected";
  else mark(row, luck);
}

function clear(row: Attending, status: string): void {
  row.status = status;
  delete row.deputy;
  delete row.briefed;
  delete row.reason;
}

/** Makes a register come out as planned: who was to stay away did; at a meeting without such a plan the group is quorate. */
function settle(lines: readonly Line[], meeting: SheetRow<"Meetings">): void {
  const rule = GROUPS.find(({ group }) => group === meeting.group);
  const away = STAYED_AWAY[String(meeting.meeting)]?.map((code) => AGENCY_OF.get(code) ?? code);
  const core = lines.filter(({ category, agency }) => CORE.includes(category) && TYPE_OF.has(agency));
  const agencies = [...new Set(core.map(({ agency }) => agency))].filter(
    (agency) => TYPE_OF.get(agency) !== "Partnership office",
  );
  const isHere = (agency: string) =>
    core.some((line) => line.agency === agency && REPRESENTS.includes(String(line.row.status)));
  const bring = (agency: string) => {
    const first = core.find((line) => line.agency === agency);
    if (first !== undefined && !isHere(agency)) clear(first.row, "Present");
  };
  for (const agency of away ?? [])
    core.filter((line) => line.agency === agency).forEach(({ row }) => clear(row, "Apologies"));
  const partners = agencies.filter((agency) => TYPE_OF.get(agency) === "Statutory partner");
  const relevant = agencies.filter((agency) => TYPE_OF.get(agency) !== "Statutory partner");
  for (const agency of partners) if (away?.includes(agency) !== true) bring(agency);
  for (const agency of relevant) {
    const enough = relevant.filter(isHere).length * 2 > relevant.length;
    const mustCome =
      away === undefined
        ? rule?.quorumRule === "Statutory partners and most agencies" && !enough
        : !away.includes(agency);
    if (mustCome) bring(agency);
  }
}

function registerOf(meeting: SheetRow<"Meetings">): readonly SheetRow<"Attendance">[] {
  const id = String(meeting.meeting);
  const luck = chance(seedOf(id));
  const lines: readonly Line[] = activeSeats(meeting).map(({ seat, agency, name, category, role }) => ({
    row: { meeting: id, seat: seat as RawCell, name: name ?? "" },
    agency: String(agency ?? ""),
    category: String(category),
    role: String(role),
  }));
  for (const line of lines) fill(line, id, luck);
  settle(lines, meeting);
  return lines.map(({ row }) => ({ ...row, ...REMARKED[`${id}|${String(row.seat)}`] }));
}

/** Invitations answered so far for coming meetings: coming, apologies, or nothing yet. */
function answersTo(meeting: SheetRow<"Meetings">): readonly SheetRow<"Attendance">[] {
  const id = String(meeting.meeting);
  const luck = chance(seedOf(id));
  return activeSeats(meeting)
    .filter(({ category }) => !INVITED.includes(String(category)))
    .map(({ seat, name }) => {
      const drawn = luck.next();
      return {
        meeting: id,
        seat: seat ?? "",
        name: name ?? "",
        status: drawn < 0.6 ? "Coming" : drawn < 0.75 ? "Apologies" : "",
      };
    })
    .map((row) => ({ ...row, ...REMARKED[`${id}|${String(row.seat)}`] }));
}

const ANSWERED = ["CSPR-2026-11", "EB-2026-12", "EVYP-2027-01", "PP-2027-01", "COG-2027-01"];

/** The registers of all held meetings, the answers to coming ones, and the odd rows. */
export const ATTENDANCE: readonly SheetRow<"Attendance">[] = [
  ...DIARY.filter(({ status }) => status === "Held").flatMap(registerOf),
  ...DIARY.filter(({ meeting }) => ANSWERED.includes(String(meeting))).flatMap(answersTo),
  ...ODD_ATTENDANCE,
];
