import { keyOf } from "../../records/cell";
import type { AgendaRequest, Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { requestStatus } from "../timescales/request-status";
import type { ItemOfArea } from "./by-area";
import type { AgendaItem } from "./reasons";
import { sayRequest } from "./why-words";

/** Without a stated last day for requests, every one is in time. */
interface RequestedItems {
  readonly inTime: readonly ItemOfArea<AgendaItem>[];
  readonly late: readonly ItemOfArea<AgendaItem>[];
}

/**
 * Which items were asked for, in time or late? Each once, by the first day on which somebody asked for it. Declined and
 * redirected requests are left out.
 *
 * Source: GOV 8.4, 8.5.
 */
export function requestItems(register: Register, meeting: Meeting): RequestedItems {
  const wanted = register
    .where("Requests", "meeting", meeting.meeting)
    .filter(({ decision }) => decision !== "Declined" && decision !== "Redirected");
  const first = new Map<string, AgendaRequest>();
  for (const request of wanted) {
    const before = first.get(keyOf(request.item));
    if (before === undefined || request.requestedOn < before.requestedOn) first.set(keyOf(request.item), request);
  }
  const items = [...first.values()].map((request) => ({
    item: requestItem(register, meeting, request),
    area: request.area,
  }));
  return {
    inTime: items.filter(({ item }) => item.part === "request"),
    late: items.filter(({ item }) => item.part === "late request"),
  };
}

function requestItem(register: Register, meeting: Meeting, request: AgendaRequest): AgendaItem {
  const status = requestStatus(register, meeting, request.item);
  const timing = status.status === "answered" ? status.value : null;
  return {
    part: timing === "Late" ? "late request" : "request",
    item: request.item,
    from: request.requestedBy === "" ? "Not stated" : request.requestedBy,
    why: sayRequest(request, timing),
  };
}
