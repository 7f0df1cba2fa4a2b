import type { WhoIsThere } from "../../governance/membership/who-is-there";
import { whyMissing } from "../../governance/quorum/why-missing";
import type { Seat } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import type { Register } from "../../register/register";
import { type CellPlace, cellOf, placeOfRow } from "../cell-place";
import { personOf } from "../words/person-of";
import { openHeading, thereHeading, WHY_HEADINGS } from "./why-headings";
import type { Fact } from "./why-view-model";

/**
 * Everybody else who should come, or has a row: agencies of which the quorum's conditions say nothing, and seats that stand for no
 * agency. So each group of the list is whole: who sent apologies stands there, whether or not the quorum hangs on it. `listed` are the
 * names that stand in the list already. A seat that stands for no agency, where agencies are counted, is said to be not counted.
 */
export function othersAsked(
  register: Register,
  whoIs: WhoIsThere,
  listed: ReadonlySet<string>,
): readonly { readonly heading: string; readonly fact: Fact }[] {
  const seen = new Set<string>();
  const others: { heading: string; fact: Fact }[] = [];
  for (const seat of new Set([...whoIs.membership.expected, ...seatsWithRows(whoIs)])) {
    const agency = whoIs.membership.agencies[whoIs.membership.agencyOfSeat(seat)]?.agency;
    const name = agency ?? personOf(register, seat.seat);
    const key = agency ?? seat.seat;
    if (seen.has(key) || [name, key, seat.seat].some((each) => listed.has(each))) continue;
    seen.add(key);
    const heading = headingFor(whoIs, key, agency === undefined);
    const fact: Fact = {
      key: `${heading} ${key}`,
      name,
      how: agency === undefined && !register.settings.isOwn ? "not counted" : "",
      signal: heading === thereHeading(whoIs) ? "good" : "quiet",
      place: placeOf(register, whoIs, { key, seat }),
    };
    others.push({ heading, fact });
  }
  return others;
}

function seatsWithRows({ attendance }: WhoIsThere): readonly Seat[] {
  return attendance.rows.flatMap(({ seat, status }) => (seat === null || status === "Not expected" ? [] : [seat]));
}

function headingFor(whoIs: WhoIsThere, key: string, isSeat: boolean): string {
  const { membership, recorded, registerOpen } = whoIs;
  const rows = rowsOf(whoIs, key);
  const isThere = ({ status }: AttendanceRow): boolean =>
    recorded ? membership.presentStatuses.has(status) : status === "Coming";
  if (isSeat && rows.some(isThere)) return thereHeading(whoIs);
  const awaited = membership.expected.filter(
    (seat) => seat.seat === key || membership.agencies[membership.agencyOfSeat(seat)]?.agency === key,
  );
  const isMarked = (seat: Seat): boolean => rows.some((row) => row.seat === seat && row.status !== null);
  const isOpen = awaited.length === 0 ? rows.some(({ status }) => status === null) : !awaited.every(isMarked);
  return isOpen && (registerOpen || !recorded) ? openHeading(whoIs) : WHY_HEADINGS[whyMissing(whoIs, key).why];
}

function rowsOf(whoIs: WhoIsThere, key: string): readonly AttendanceRow[] {
  return whoIs.attendance.rows.filter((row) => row.seat?.seat === key || whoIs.agencyOf(row)?.agency === key);
}

function placeOf(
  register: Register,
  whoIs: WhoIsThere,
  { key, seat }: { readonly key: string; readonly seat: Seat },
): CellPlace | null {
  const row = whyMissing(whoIs, key).row ?? rowsOf(whoIs, key)[0];
  return row === undefined
    ? placeOfRow(register, "Seats", seat, "seat")
    : cellOf(register, { table: "Attendance", position: row.position, property: "status" });
}
