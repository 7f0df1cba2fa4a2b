import type { MinuteOfDay, PlainDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import type { AttendanceRow } from "../register/meeting-attendance";
import type { Register } from "../register/register";
import { isSamePerson } from "./person-named";
import type { AttendanceSaid, Meaning } from "./mark-words";
import type { Marked } from "./merge-claims";
import type { PlannedRow, PlannedValue } from "./plan";

/** What is compared, and brought in where the sheet says it: a name only with a new row. */
const COMPARED = ["Status", "Deputy", "Reason", "Arrived", "Left"] as const;

/** What a sheet said of a row when it was last brought in: of attendance the cells of COMPARED, of a list all that it gave. */
export type LastSaid = Readonly<Record<string, string>>;

/** Said of a row that was changed in the table alone. */
export const KEPT =
  "It was changed by hand since it was brought in, and the sheet still says the same: the hand is kept.";

/** The row of Attendance that marks give, beside the row that is there. */
export function attendanceRow(register: Register, asAt: PlainDate, { claim, said, cells, person }: Marked): PlannedRow {
  const { meeting, seat, agency, isDeputy, isGuest } = claim;
  const then = atThatTime(said, { isToCome: meeting.date > asAt, isDeputy, isGuest });
  const deputy = then.deputy ?? (isDeputy ? claim.person : "");
  const values: Record<string, PlannedValue> = {
    Meeting: meeting.id,
    ...(seat === null ? { Agency: agency?.agency ?? "" } : { Seat: seat.seat }),
    ...(isSamePerson(person, seat?.name ?? "") || ["", keyOf(seat?.role ?? "")].includes(keyOf(person))
      ? {}
      : { Name: person }),
    Status: then.status === "Not yet marked" ? "" : then.status,
    ...(deputy === "" ? {} : { Deputy: deputy }),
    ...(then.reason === undefined || then.reason === "" ? {} : { Reason: then.reason }),
    ...(then.arrived === undefined ? {} : { Arrived: { time: then.arrived } }),
    ...(then.left === undefined ? {} : { Left: { time: then.left } }),
  };
  const row = rowThere(register, claim);
  const notes = then.warning === undefined || deputy !== "" ? [] : [then.warning];
  if (row === null) return { table: "Attendance", change: "new", cells, values, there: null, notes };
  const there = { position: row.position, values: valuesOf(row) };
  const differs = COMPARED.filter(
    (header) => values[header] !== undefined && !isSame(values[header], there.values[header] ?? ""),
  );
  return { table: "Attendance", change: differs.length > 0 ? "changed" : "same", cells, values, there, notes };
}

/** Before the day nobody is there yet: a yes is Coming, and a no Apologies. */
function atThatTime(
  said: AttendanceSaid,
  {
    isToCome,
    isDeputy,
    isGuest,
  }: { readonly isToCome: boolean; readonly isDeputy: boolean; readonly isGuest: boolean },
): AttendanceSaid {
  const isThere = said.status === "Present" || said.status === "Remote";
  if (isGuest && isThere) return { ...said, status: "In attendance" };
  if (!isToCome) return isDeputy && isThere ? { ...said, status: "Deputy" } : said;
  const reply: Readonly<Partial<Record<Meaning, Meaning>>> = {
    Present: "Coming",
    Remote: "Coming",
    Deputy: "Coming",
    Absent: "Apologies",
  };
  const { warning: _, ...rest } = said;
  return { ...rest, status: reply[said.status] ?? said.status };
}

/** The row that is there for that seat, or that person of an agency. */
export function rowThere(register: Register, { meeting, seat, agency, person }: Marked["claim"]): AttendanceRow | null {
  if (meeting.isNew) return null;
  const { rows } = register.attendanceOf(meeting.id);
  if (seat !== null) return rows.find((row) => row.seat === seat) ?? null;
  const own = rows.filter((row) => row.seat === null && row.seatAsWritten === "" && row.agency === agency);
  return own.find(({ name }) => keyOf(name) === keyOf(person)) ?? (person === "" ? (own[0] ?? null) : null);
}

function valuesOf(row: AttendanceRow): Readonly<Record<string, PlannedValue>> {
  const time = (minute: MinuteOfDay | null): PlannedValue => (minute === null ? "" : { time: minute });
  return {
    Status: row.status ?? "",
    Deputy: row.deputy,
    Reason: row.reason,
    Arrived: time(row.arrived),
    Left: time(row.left),
    Name: row.name,
  };
}

/** Do two values show the same? */
export function isSame(one: PlannedValue | undefined, other: PlannedValue | undefined): boolean {
  return plain(one) === plain(other);
}

/** What a value shows, to be compared. */
export function plain(value: PlannedValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return keyOf(value);
  return "day" in value ? `day ${value.day}` : `time ${value.time}`;
}

/** What a planned row says in the cells that are compared, to be kept until the sheet is brought in again. */
export function saidIn(row: PlannedRow): LastSaid {
  return Object.fromEntries(
    COMPARED.flatMap((header) => (row.values[header] === undefined ? [] : [[header, plain(row.values[header])]])),
  );
}

/**
 * Who changed a row that differs from the sheet, by what the sheet said when it was last brought in: the sheet alone, somebody by hand in
 * the table alone, or both.
 */
export function whoChanged(row: PlannedRow, last: LastSaid): "the sheet" | "by hand" | "both" {
  const now = saidIn(row);
  const isSheetSame = Object.keys({ ...now, ...last }).every((header) => (now[header] ?? "") === (last[header] ?? ""));
  if (isSheetSame) return "by hand";
  const isTableSame = Object.entries(last).every(([header, value]) => plain(row.there?.values[header]) === value);
  return isTableSame ? "the sheet" : "both";
}
