import type { Answer } from "../../answers/answer";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { requestDeadline } from "./deadline";
import { holidaysUnknown } from "./holidays-known";
import { answered, cannotTell } from "./words";

/**
 * Was an agenda item asked for in time? The last day is in time. Of several requests for one item the first counts.
 * Without a request, or without a deadline: cannot tell.
 *
 * Source: GOV 8.5.
 * @example requestStatus(register, boardOf31March2026, "Risk register") // asked for on 10 March 2026: "In time"
 */
export function requestStatus(register: Register, meeting: Meeting, item: string): Answer<"In time" | "Late"> {
  const requests = register
    .where("Requests", "meeting", meeting.meeting)
    .filter((request) => keyOf(request.item) === keyOf(item));
  const [first, ...others] = requests.map(({ requestedOn }) => requestedOn);
  if (first === undefined) return cannotTell({ kind: "no request", item, meeting: meeting.meeting }, "GOV 8.5");
  const last = requestDeadline(register, meeting);
  if (last.status !== "answered") return last;
  const requestedOn = others.reduce((earliest, day) => (day < earliest ? day : earliest), first);
  const inTime = requestedOn <= last.value;
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
