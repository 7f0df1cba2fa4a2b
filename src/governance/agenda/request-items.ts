import { unreadableCell } from "../../functions/unreadable-cell";
import { keyOf } from "../../records/cell";
import type { AgendaRequest, Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { requestStatus, unusableRequest } from "../timescales/request-status";
import type { ItemOfArea } from "./by-area";
import type { AgendaItem } from "./reasons";
import { sayRequest } from "./why-words";

interface RequestedItem extends ItemOfArea<AgendaItem> {
  /** False where a cell that cannot be read keeps it open whether it was asked for in time. */
  readonly isJudged: boolean;
}

/** Without a stated last day for requests, every one is in time. */
interface RequestedItems {
  readonly inTime: readonly ItemOfArea<AgendaItem>[];
  readonly late: readonly ItemOfArea<AgendaItem>[];
  /** Items whose requests cannot be judged, for a cell that cannot be read. */
  readonly notJudged: readonly string[];
}

/**
 * Which items were asked for, in time or late? Each once, by the first day on which somebody asked for it. Declined and
 * redirected requests are left out. One that a cell keeps from being judged is listed as written, with the reason.
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
  const judged = [...first.values()].map((asked) => requestItem(register, meeting, asked));
  const unusable = unusableItems(register, meeting, new Set(first.keys()));
  const items = [...judged, ...unusable];
  return {
    notJudged: items.filter(({ isJudged }) => !isJudged).map(({ item }) => item.item),
    inTime: items.filter(({ item }) => item.part === "request"),
    late: items.filter(({ item }) => item.part === "late request"),
  };
}

/** The items that only rows ask for which cannot be used, each once. */
function unusableItems(register: Register, meeting: Meeting, listed: Set<string>): readonly RequestedItem[] {
  return register.brokenWhere("Requests", "meeting", meeting.meeting).flatMap(({ row }) => {
    const item = String(row["item"]);
    const isLeftOut = row["decision"] === "Declined" || row["decision"] === "Redirected";
    const unusable =
      isLeftOut || item === "" || listed.has(keyOf(item)) ? null : unusableRequest(register, meeting, item);
    if (unusable === null) return [];
    listed.add(keyOf(item));
    const from = String(row["requestedBy"] ?? "") || "Not stated";
    const why = unusable.because.sentence;
    return [
      {
        item: { part: "request" as const, item, from, why },
        area: (row["area"] ?? null) as string | null,
        isJudged: false,
      },
    ];
  });
}

/** One item, by all who asked for it on that first day; one of them accepted is the item accepted. */
function requestItem(register: Register, meeting: Meeting, asked: readonly AgendaRequest[]): RequestedItem {
  const request =
    asked.find(({ decision }) => decision === "Accepted") ??
    asked.find(({ unreadable }) => unreadable.includes("decision")) ??
    (asked[0] as AgendaRequest);
  const status = requestStatus(register, meeting, request.item);
  const timing = status.status === "answered" ? status.value : null;
  const named = { table: "Requests", row: request, what: "request", id: request.item } as const;
  const unusable =
    unreadableCell(register, named, ["decision"], "GOV 8.4") ??
    (timing === null ? unusableRequest(register, meeting, request.item) : null);
  const by = [...new Set(asked.map(({ requestedBy }) => requestedBy))].filter((name) => name !== "");
  const areas = new Set(asked.map(({ area }) => area));
  return {
    item: {
      part: timing === "Late" ? "late request" : "request",
      item: request.item,
      from: by.length === 0 ? "Not stated" : by.join("; "),
      why: unusable?.because.sentence ?? sayRequest(request, timing),
    },
    area: areas.size === 1 ? request.area : null,
    isJudged: unusable === null,
  };
}
