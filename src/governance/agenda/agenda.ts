import { isAnswer, type Answer } from "../../answers/answer";
import { toLongDate, type PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { AgendaRequest, Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { actionStatus } from "../actions/action-status";
import { sayActions } from "../actions/words";
import { codeOf, expectedFor } from "../reporting/expected-reports";
import { standingOf } from "../reporting/report-standing";
import { requestStatus } from "../timescales/timescales";
import { groupedByArea, type ItemOfArea } from "./by-area";
import { answered } from "./words";

export type AgendaPart = "standing" | "report" | "request" | "escalation" | "action" | "late request";

/** One line of an agenda. */
export interface AgendaItem {
  readonly part: AgendaPart;
  readonly item: string;
  /** Who brings it. */
  readonly from: string;
  readonly why: string;
}

/**
 * What is on a meeting's agenda? The group's standing items; the reports due for the meeting; the item requests received in
 * time; decisions escalated to the body since its last meeting; the group's open actions; and, apart, requests that came late. Declined and
 * redirected requests are left out. Where a group keeps the areas' cases apart, each area's stand together. Actions and reports are judged as at `asAt`, for a past meeting as at its own day.
 *
 * Source: GOV 8.1 to 8.5, 10.3, 12.19, 12.34; TOR, standing agendas; TOR CSPR.
 * @example agendaOf(register, boardOf31March2026, asAt) // first: { part: "standing", item: "Matters arising from previous meeting", … }
 */
export function agendaOf(register: Register, meeting: Meeting, asAt: PlainDate): Answer<readonly AgendaItem[]> {
  const day = asAt < meeting.date ? asAt : meeting.date;
  const group = codeOf(register, meeting.group);
  const standing = standingItems(register, group);
  const reports = reportItems(register, meeting, day);
  const requests = requestItems(register, meeting);
  const escalations = groupedByArea(register, meeting, escalationItems(register, meeting, group));
  const actions = actionItems(register, group, day);
  const inPart = (part: AgendaPart): readonly AgendaItem[] =>
    groupedByArea(
      register,
      meeting,
      requests.filter(({ item }) => item.part === part),
    );
  const late = inPart("late request");
  const inTime = inPart("request");
  return answered(
    [...standing, ...reports.items, ...inTime, ...escalations, ...actions.items, ...late],
    {
      meeting: meeting.meeting,
      group,
      date: meeting.date,
      cancelled: meeting.status === "Cancelled",
      standing: standing.length,
      reports: reports.items.length,
      requests: inTime.length,
      late: late.length,
      escalations: escalations.length,
      actions: actions.items.length,
      untold: [...reports.untold, ...actions.untold],
    },
    "GOV 8.5",
    "GOV 8.2",
    "GOV 8.3",
    "GOV 8.4",
    "GOV 10.3",
  );
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

interface Judged {
  readonly items: readonly AgendaItem[];
  readonly untold: readonly string[];
}

function reportItems(register: Register, meeting: Meeting, day: PlainDate): Judged {
  const items: AgendaItem[] = [];
  const untold: string[] = [];
  for (const expected of expectedFor(register, meeting)) {
    const standing = standingOf(register, expected, day);
    const name = `${expected.kind} report of ${expected.group}`;
    if (isAnswer(standing)) {
      untold.push(name);
      items.push({ part: "report", item: name, from: expected.group, why: standing.because.sentence });
      continue;
    }
    const how =
      standing.received === null
        ? `due by ${toLongDate(standing.due)}: ${standing.state.toLowerCase()}`
        : `received on ${toLongDate(standing.received)}`;
    const owed = {
      schedule: "Scheduled",
      duty: "Every meeting has one",
      exception: "Asked for by exception",
      report: "Listed in Reports",
    }[expected.basis];
    items.push({ part: "report", item: name, from: expected.group, why: `${owed}; ${how}` });
  }
  return { items, untold };
}

function requestItems(register: Register, meeting: Meeting): readonly ItemOfArea<AgendaItem>[] {
  const wanted = register
    .where("Requests", "meeting", meeting.meeting)
    .filter(({ decision }) => decision !== "Declined" && decision !== "Redirected");
  const first = new Map<string, AgendaRequest>();
  for (const request of wanted) {
    const before = first.get(keyOf(request.item));
    if (before === undefined || request.requestedOn < before.requestedOn) first.set(keyOf(request.item), request);
  }
  return [...first.values()].map((request) => ({ item: requestItem(register, meeting, request), area: request.area }));
}

function requestItem(register: Register, meeting: Meeting, request: AgendaRequest): AgendaItem {
  const status = requestStatus(register, meeting, request.item);
  const isLate = status.status === "answered" && status.value === "Late";
  const asked = `Asked for on ${toLongDate(request.requestedOn)}`;
  const timing = status.status === "answered" ? (isLate ? "late" : "in time") : "no last day is stated";
  const decided = request.decision === "Accepted" ? "" : "; the chair has not decided yet";
  return {
    part: isLate ? "late request" : "request",
    item: request.item,
    from: request.requestedBy === "" ? "Not stated" : request.requestedBy,
    why: `${asked}, ${timing}${decided}`,
  };
}

function escalationItems(register: Register, meeting: Meeting, group: string): readonly ItemOfArea<AgendaItem>[] {
  const previous = register
    .meetingsOf(group)
    .filter(({ date, status }) => date < meeting.date && status !== "Cancelled")
    .at(-1);
  const since = previous?.date ?? null;
  return register.where("Decisions", "escalatedTo", group).flatMap((decision): readonly ItemOfArea<AgendaItem>[] => {
    const taken = register.meeting(decision.meeting);
    const on = decision.escalatedOn ?? taken?.date ?? null;
    if (on === null || on >= meeting.date || (since !== null && on < since)) return [];
    const from = taken === undefined ? decision.meeting : codeOf(register, taken.group);
    const when = decision.escalatedOn === null ? `at ${decision.meeting}` : `on ${toLongDate(decision.escalatedOn)}`;
    return [
      {
        item: {
          part: "escalation",
          item: decision.title,
          from,
          why: `Decision ${decision.decision} escalated ${when}`,
        },
        area: decision.area,
      },
    ];
  });
}

function actionItems(register: Register, group: string, day: PlainDate): Judged {
  const items: AgendaItem[] = [];
  const untold: string[] = [];
  for (const action of register.where("Actions", "group", group)) {
    if (action.planStarts !== null && action.planStarts > day) continue;
    const status = actionStatus(register, action, { asAt: day, today: day });
    if (status.status === "answered" && status.value === "Done") continue;
    if (status.status !== "answered") untold.push(`action ${action.action}`);
    const state = status.status === "answered" ? status.value.toLowerCase() : "cannot be judged";
    const target = action.target === "" ? "without a target" : `target ${writtenTarget(status, action.target)}`;
    items.push({
      part: "action",
      item: action.description,
      from: action.leads === "" ? "Nobody leads it" : action.leads,
      why: `Open action ${action.action}, ${target}: ${state}`,
    });
  }
  return { items, untold };
}

/** The day a target comes to, or the target as it was written. */
function writtenTarget(status: Answer<unknown>, written: string): string {
  const { because } = status;
  return because.isSaidBy(sayActions) && because.facts.kind === "date" ? toLongDate(because.facts.due) : `'${written}'`;
}
