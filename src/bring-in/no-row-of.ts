import { countOf, inWords } from "../answers/english";
import { membershipThen } from "../governance/membership/membership";
import type { Seat } from "../records/people";
import type { Register } from "../register/register";
import type { PlannedRow } from "./plan";
import type { ReadBlock, Reading } from "./read-block";
import { seatWords, type Who } from "./who";

/**
 * Who will have no row, though a closed register counts who has none as absent? In sentences: the marks that still wait for an answer; else, for
 * each group, who is expected at a meeting that the sheet marks, and no line on it.
 *
 * @param held The cells that wait for an answer.
 */
export function whoHasNoRow(
  { register }: Reading,
  blocks: readonly ReadBlock[],
  { rows, held }: { readonly rows: readonly PlannedRow[]; readonly held: ReadonlySet<string> },
): readonly string[] {
  if (!rows.some(({ table }) => table === "Attendance")) return [];
  if (held.size > 0) {
    const [wait, stay] = held.size === 1 ? ["waits", "stays"] : ["wait", "stay"];
    return [
      `${countOf(held.size, "mark")} ${wait} for an answer and ${stay} out. A closed register counts whoever has no row as absent: answer first, or set Register to Open in Meetings until you have.`,
    ];
  }
  const nameOf = namesOf(register);
  const listed = namesListed(register, rows, nameOf);
  const missed = new Map<string, Set<string>>();
  for (const { group, means, who } of blocks) {
    const onLines = who.flatMap((each) => namesOn(each, nameOf));
    for (const each of means) {
      if (group === null || each.kind !== "meeting" || each.meeting.isCancelled) continue;
      const { id, date } = each.meeting;
      const at = listed.get(id);
      if (at === undefined || each.meeting.isOpen === true || register.meeting(id)?.register === "Open") continue;
      for (const name of onLines) at.add(name);
      for (const row of each.meeting.isNew ? [] : register.attendanceOf(id).rows)
        at.add(row.seat === null ? (row.agency?.agency ?? "") : nameOf(row.seat));
      for (const seat of membershipThen(register, group, date).expected) {
        const name = nameOf(seat);
        if (!at.has(name)) missed.set(group.group, (missed.get(group.group) ?? new Set<string>()).add(name));
      }
    }
  }
  return [...missed].map(([group, names]) => sentence(group, [...names]));
}

/** Whose line of the sheet it is, whatever stands in it. */
function namesOn(who: Who, nameOf: (seat: Seat) => string): readonly string[] {
  if (who.kind === "agency") return [who.agency.agency];
  return who.kind === "unknown" ? [] : who.seats.map(nameOf);
}

/** By the meeting, who has a row: agencies, and seats without one. */
function namesListed(
  register: Register,
  rows: readonly PlannedRow[],
  nameOf: (seat: Seat) => string,
): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>();
  for (const { table, values } of rows) {
    if (table !== "Attendance") continue;
    const [meeting, seat] = [String(values.Meeting), register.seat(String(values.Seat ?? ""))];
    const name = seat === undefined ? String(values.Agency ?? "") : nameOf(seat);
    listed.set(meeting, (listed.get(meeting) ?? new Set<string>()).add(name));
  }
  return listed;
}

/** The agency of a seat, or its post where it has none: looked up once a seat. */
function namesOf(register: Register): (seat: Seat) => string {
  const names = new Map<Seat, string>();
  return (seat) => {
    const known = names.get(seat);
    if (known !== undefined) return known;
    const name = seat.agency === "" ? seatWords(register, seat) : (register.agency(seat.agency)?.agency ?? seat.agency);
    names.set(seat, name);
    return name;
  };
}

function sentence(group: string, names: readonly string[]): string {
  const [have, it, its] = names.length === 1 ? ["has", "it", "its"] : ["have", "them", "their"];
  const who = inWords(names);
  return `${who} ${have} a seat in ${group}, but no line on the sheet. A closed register counts ${it} as absent: where you do not know, add ${its} rows to Attendance, or set Register to Open in Meetings.`;
}
