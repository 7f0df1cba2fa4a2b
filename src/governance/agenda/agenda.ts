import { type Answer, withNote } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { noGroupOf } from "../../functions/shared-name";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { rowsInDoubt, sayLeftOut } from "../reporting/rows-in-doubt";
import { actionItems } from "./action-items";
import { groupedByArea, type ItemOfArea } from "./by-area";
import { escalationItems } from "./escalation-items";
import type { AgendaItem, AgendaReason } from "./reasons";
import { reportItems } from "./report-items";
import { requestItems } from "./request-items";
import { rowsLeftOut } from "./rows-left-out";
import { answered } from "./words";

/**
 * What is on a meeting's agenda? The group's standing items; the reports due for the meeting; the item requests
 * received in time; decisions escalated to the body since its last meeting; the group's open actions; and last,
 * requests that came late. Where a group keeps the areas' cases apart, each area's stand together. Reports and actions
 * are judged as at `asAt`, for a past meeting as at its own day. Rows that may belong here, and cannot be used, are named. A
 * meeting of no known group: cannot tell.
 *
 * Source: GOV 8.1 to 8.5, 10.3, 12.19, 12.34; TOR, standing agendas; TOR CSPR.
 * @example agendaOf(register, boardOf31March2026, asAt) // first: { part: "standing", item: "Matters arising from previous meeting", … }
 */
export function agendaOf(register: Register, meeting: Meeting, asAt: PlainDate): Answer<readonly AgendaItem[]> {
  const ofGroup = register.group(meeting.group);
  if (ofGroup === undefined) return noGroupOf(register, meeting, "GOV 8.1");
  const day = asAt < meeting.date ? asAt : meeting.date;
  const { group } = ofGroup;
  const reports = reportItems(register, meeting, day);
  const actions = actionItems(register, group, day);
  const requests = requestItems(register, meeting);
  const byArea = (part: readonly ItemOfArea<AgendaItem>[]): readonly AgendaItem[] =>
    groupedByArea(register, meeting, part);
  const items = [
    ...standingItems(register, group),
    ...reports.items,
    ...byArea(requests.inTime),
    ...byArea(escalationItems(register, meeting, group)),
    ...actions.items,
    ...byArea(requests.late),
  ];
  const leftOut = sayLeftOut([
    ...rowsInDoubt(register, { group: null, meeting, kind: null }),
    ...rowsLeftOut(register, { meeting, group: ofGroup, day }),
  ]);
  const counts = countsOf(items);
  const agenda = answered(
    items,
    {
      meeting: meeting.meeting,
      group,
      date: meeting.date,
      cancelled: meeting.status === "Cancelled",
      counts: { ...counts, request: counts.request - requests.notJudged.length },
      notJudged: [...reports.notJudged, ...requests.notJudged, ...actions.notJudged],
    },
    "GOV 8.5",
    "GOV 8.2",
    "GOV 8.3",
    "GOV 8.4",
    "GOV 10.3",
  );
  return leftOut === "" ? agenda : withNote(agenda, leftOut);
}

function standingItems(register: Register, group: string): readonly AgendaItem[] {
  const rows = [...register.where("Agenda", "group", group)].sort((a, b) => a.order - b.order);
  return rows.map(({ item, source }) => ({
    part: "standing",
    item,
    from: group,
    why: source === "" ? "Standing item" : `Standing item (${source})`,
  }));
}

function countsOf(items: readonly AgendaItem[]): AgendaReason["counts"] {
  const counts = { standing: 0, report: 0, request: 0, escalation: 0, action: 0, "late request": 0 };
  for (const { part } of items) counts[part]++;
  return counts;
}
