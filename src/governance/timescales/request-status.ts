import type { Answer, CannotTell } from "../../answers/answer";
import { brokenCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { requestDeadline } from "./deadline";
import { holidaysUnknown } from "./holidays-known";
import { answered, cannotTell } from "./words";

/**
 * Was an agenda item asked for in time? The last day is in time. Of several requests for one item the first counts.
 * Without a request, or without a deadline: cannot tell; so too where the only one in time may be one whose day cannot be read.
 *
 * Source: GOV 8.5.
 * @example requestStatus(register, boardOf31March2026, "Risk register") // asked for on 10 March 2026: "In time"
 */
export function requestStatus(register: Register, meeting: Meeting, item: string): Answer<"In time" | "Late"> {
  const requests = register
    .where("Requests", "meeting", meeting.meeting)
    .filter((request) => keyOf(request.item) === keyOf(item));
  const [first, ...others] = requests.map(({ requestedOn }) => requestedOn);
  const unusable = unusableRequest(register, meeting, item);
  if (first === undefined && unusable !== null) return unusable;
  if (first === undefined) return cannotTell({ kind: "no request", item, meeting: meeting.meeting }, "GOV 8.5");
  const last = requestDeadline(register, meeting);
  if (last.status !== "answered") return last;
  const requestedOn = others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
  const inTime = requestedOn <= last.value;
  if (!inTime && unusable !== null) return unusable;
  return answered<"In time" | "Late">(
    inTime ? "In time" : "Late",
    {
      kind: "request",
      item,
      meeting: meeting.meeting,
      requestedOn,
      deadline: last.value,
      times: requests.length,
      late: !inTime,
      workingDaysLate: inTime ? 0 : register.workingDays.between(last.value, requestedOn),
      unknown: holidaysUnknown(register, last.value, requestedOn, meeting.date),
    },
    "GOV 8.5",
  );
}

/**
 * Is the item asked for in a row of Requests that cannot be used? Then the answer that names the cell which keeps it from
 * being judged.
 *
 * Source: GOV 8.5.
 * @example unusableRequest(register, meeting, "IT") // "Cannot tell: for the request 'IT', Requests!D2 (Requested on) says …"
 */
export function unusableRequest(register: Register, meeting: Meeting, item: string): CannotTell | null {
  const broken = register
    .brokenWhere("Requests", "meeting", meeting.meeting)
    .find(({ row }) => keyOf(String(row["item"])) === keyOf(item));
  const [fault] = broken?.faults ?? [];
  if (broken === undefined || fault === undefined) return null;
  return brokenCell(register, { table: "Requests", row: broken.row, what: "request", id: item }, fault, "GOV 8.5");
}
