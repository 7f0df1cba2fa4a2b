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
  const first = new Map<string, AgendaRequest[]>();
  for (const request of wanted) {
    const key = keyOf(request.item);
    const before = first.get(key);
    const days = request.requestedOn - (before?.[0]?.requestedOn ?? Infinity);
    if (days === 0) before?.push(request);
    else if (days < 0) first.set(key, [request]);
  }
  const items = [...first.values()].map((asked) => requestItem(register, meeting, asked));
  return {
    inTime: items.filter(({ item }) => item.part === "request"),
    late: items.filter(({ item }) => item.part === "late request"),
  };
}

/** One item, by all who asked for it on that first day; one of them accepted is the item accepted. */
function requestItem(register: Register, meeting: Meeting, asked: readonly AgendaRequest[]): ItemOfArea<AgendaItem> {
  const request = asked.find(({ decision }) => decision === "Accepted") ?? (asked[0] as AgendaRequest);
  const status = requestStatus(register, meeting, request.item);
  const timing = status.status === "answered" ? status.value : null;
  const by = [...new Set(asked.map(({ requestedBy }) => requestedBy))].filter((name) => name !== "");
  const areas = new Set(asked.map(({ area }) => area));
  return {
    item: {
      part: timing === "Late" ? "late request" : "request",
      item: request.item,
      from: by.length === 0 ? "Not stated" : by.join("; "),
      why: sayRequest(request, timing),
    },
    area: areas.size === 1 ? request.area : null,
  };
}
