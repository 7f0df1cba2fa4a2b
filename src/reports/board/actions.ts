import { countOf } from "../../answers/english";
import { addressOf } from "../../functions/unreadable-cell";
import { actionDue } from "../../governance/actions/action-due";
import { actionStatus } from "../../governance/actions/action-status";
import type { ActionState } from "../../governance/actions/reasons";
import { keyOf } from "../../records/cell";
import type { Action } from "../../records/work";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { type ReportBlock, type ReportSection, type TableBlock, tableOr, type TableCell, text } from "../document";
import { progressSaysDone } from "../../governance/actions/progress-says-done";
import { bodyNamed, dayInTable, longDate } from "../said";
import { leadsUnnamed } from "./leads-unnamed";
import type { Asked } from "./period";

/** An action and how it stands, by the answer that ACTION.STATUS gives. */
export interface StandingAction {
  readonly action: Action;
  readonly state: ActionState | "Cannot tell";
}

/** Every action, and how it stands on a day. Source: CSP App. 5; GOV 6.5k. */
export function actionsOn(register: Register, asAt: PlainDate): readonly StandingAction[] {
  return register.all("Actions").map((action) => {
    const answer = actionStatus(register, action, { asAt, today: asAt });
    return { action, state: answer.status === "answered" ? answer.value : "Cannot tell" };
  });
}

interface ActionsTogether {
  readonly name: string;
  readonly all: readonly StandingAction[];
}

function together(actions: readonly StandingAction[], nameOf: (action: Action) => string): readonly ActionsTogether[] {
  const found = new Map<string, { name: string; all: StandingAction[] }>();
  for (const one of actions) {
    const name = nameOf(one.action);
    const of = found.get(keyOf(name)) ?? { name, all: [] };
    found.set(keyOf(name), of);
    of.all.push(one);
  }
  return [...found.values()].sort(
    (a, b) => countIn(b, "Overdue") - countIn(a, "Overdue") || b.all.length - a.all.length,
  );
}

function countIn({ all }: ActionsTogether, ...states: readonly StandingAction["state"][]): number {
  return all.filter(({ state }) => states.includes(state)).length;
}

/** The plan from which most of the overdue actions come, where it is half of them or more; null where none is. */
export function mostOverdue(
  overdue: readonly StandingAction[],
): { readonly plan: string; readonly all: readonly StandingAction[] } | null {
  const named = overdue.filter(({ action }) => action.plan !== "");
  const [most] = together(named, ({ plan }) => plan);
  return most === undefined || most.all.length * 2 < overdue.length || most.all.length === overdue.length
    ? null
    : { plan: most.name, all: most.all };
}

/** "3 of the 17 are noted as done, with no completion day entered: the officers check the entry."; "" where none is. */
export function sayNotedAsDone(overdue: readonly StandingAction[]): string {
  const count = overdue.filter(({ action }) => progressSaysDone(action.progress)).length;
  if (count === 0) return "";
  const are = overdue.length === 1 ? "It is" : `${count} of the ${overdue.length} ${count === 1 ? "is" : "are"}`;
  return ` ${are} noted as done, with no completion day entered: the officers check the entry.`;
}

/** Each plan in a line, and every overdue action under its plan, the longest overdue first. Source: CSP App. 5. */
export function actionsSection(asked: Asked): ReportSection {
  const { register, period } = asked;
  const actions = actionsOn(register, period.asAt);
  const open = actions.filter(({ state }) => state !== "Done");
  const overdue = open.filter(({ state }) => state === "Overdue");
  const planOf = (action: Action): string => planNamed(register, action);
  const most = mostOverdue(overdue);
  const from = most === null ? "" : `, ${most.all.length} of them from the ${most.plan}`;
  const unled = open.filter(({ action }) => action.leads === "");
  return {
    id: "actions",
    heading: "Actions",
    numbering: "number",
    by: ["CSP App. 5", "GOV 6.5k"],
    blocks: [
      text(
        `${overdue.length} of ${countOf(open.length, "open action")} ${overdue.length === 1 ? "is" : "are"} overdue${from}.${sayNotedAsDone(overdue)}`,
      ),
      tableOr(planTable(together(actions, planOf)), "No actions are entered."),
      ...(unled.length === 0
        ? []
        : [
            text(
              `Nobody leads ${unled.map(({ action }) => `“${action.description}” (${planOf(action)})`).join("; ")}.`,
            ),
          ]),
      ...overdueBlocks(asked, overdue),
    ],
  };
}

function planNamed(register: Register, { plan, group }: Action): string {
  return plan === "" ? `Actions of the ${bodyNamed(register, group)}` : plan;
}

/** A plan with more overdue actions than this has them in the annex. */
const MOST_LISTED = 5;

/** The plans with few overdue actions, action by action; of the others a line, and where the list is. */
function overdueBlocks(asked: Asked, overdue: readonly StandingAction[]): readonly ReportBlock[] {
  const { register, period } = asked;
  const plans = together(overdue, (action) => planNamed(register, action));
  const few = plans.filter(({ all }) => all.length <= MOST_LISTED);
  const lines = plans
    .filter(({ all }) => all.length > MOST_LISTED)
    .map(({ name, all }) => {
      const since = oldestDue(register, all, period.asAt);
      const oldest = since === null ? "" : `, the oldest since ${longDate(since)}`;
      return text(`${name}: ${all.length} overdue${oldest}. Annex B lists them.`);
    });
  return [...lines, ...(few.length === 0 ? [] : [overdueTable(asked, few)])];
}

/** The overdue actions of plans that have too many of them for the report's own pages. Source: CSP App. 5. */
export function actionsAnnex(asked: Asked): readonly ReportSection[] {
  const { register, period } = asked;
  const overdue = actionsOn(register, period.asAt).filter(({ state }) => state === "Overdue");
  const many = together(overdue, (action) => planNamed(register, action)).filter(({ all }) => all.length > MOST_LISTED);
  if (many.length === 0) return [];
  return [
    {
      id: "actions-annex",
      heading: "Overdue actions",
      numbering: "annex",
      by: ["CSP App. 5"],
      blocks: many.map((plan) => text(sayByDay(asked, plan))),
    },
  ];
}

function sayPlanOverdue({ name, all }: ActionsTogether): string {
  return `${name}: ${all.length} overdue`;
}

function dueOf(register: Register, { action }: StandingAction, asAt: PlainDate): PlainDate | null {
  const due = actionDue(register, action, asAt);
  return due.status === "answered" ? due.value : null;
}

function planTable(plans: readonly ActionsTogether[]): Omit<TableBlock, "kind"> {
  return {
    says: "Each plan; the bar is the share of its actions that is done. In hand: due later, or open-ended.",
    columns: [
      { header: "Plan", width: 36 },
      { header: "Done", width: 19 },
      ...["Overdue", "Due soon", "In hand", "No date", "Cannot tell"].map((header) => ({
        header,
        width: 9,
        align: "centre" as const,
      })),
    ],
    rows: plans.map((one): readonly TableCell[] => {
      const overdue = countIn(one, "Overdue");
      const done = countIn(one, "Done");
      return [
        one.name,
        { text: `${done} of ${one.all.length}`, bar: done / one.all.length },
        overdue === 0 ? "0" : { text: String(overdue), shade: "poor" },
        String(countIn(one, "Due soon")),
        String(countIn(one, "On track", "Open-ended")),
        String(countIn(one, "No date")),
        String(countIn(one, "Cannot tell")),
      ];
    }),
  };
}

/** The overdue actions of a long plan by the day they were due, the longest overdue first. */
function sayByDay({ register, period: { asAt } }: Asked, plan: ActionsTogether): string {
  const days = new Map<string, string[]>();
  const dated = plan.all
    .map((one) => ({ action: one.action, due: dueOf(register, one, asAt) }))
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
  for (const { action, due } of dated) {
    const day = due === null ? action.target : dayInTable(due);
    days.set(day, [...(days.get(day) ?? []), describe(action)]);
  }
  const said = [...days].map(([day, actions]) => `Due ${day}: ${actions.join("; ")}.`);
  return `${sayPlanOverdue(plan)}, the longest overdue first; the workbook says who leads each. ${said.join(" ")}`;
}

function describe({ description, progress }: Action): string {
  return progressSaysDone(progress) ? `${description} (noted as done)` : description;
}

/** The day since which the longest overdue of some actions is due; null where no day can be read. */
export function oldestDue(register: Register, all: readonly StandingAction[], asAt: PlainDate): PlainDate | null {
  const days = all.map((one) => dueOf(register, one, asAt)).filter((day) => day !== null);
  return days.length === 0 ? null : (Math.min(...days) as PlainDate);
}

function overdueTable({ register, period: { asAt } }: Asked, plans: readonly ActionsTogether[]): ReportBlock {
  return {
    kind: "table",
    says: "Overdue actions by plan, the longest overdue first. Where a person leads, the workbook says who.",
    columns: [
      { header: "Overdue action", width: 64 },
      { header: "Who leads", width: 22 },
      { header: "Was due", width: 14 },
    ],
    rows: plans.flatMap(({ name, all }): readonly (readonly TableCell[])[] => [
      [{ text: sayPlanOverdue({ name, all }), isStrong: true }],
      ...all
        .map((one) => ({ action: one.action, due: dueOf(register, one, asAt) }))
        .sort((a, b) => (a.due ?? 0) - (b.due ?? 0))
        .map(({ action, due }): readonly TableCell[] => [
          { text: describe(action), place: addressOf(register, "Actions", action, "action") },
          action.leads === "" ? "Nobody" : leadsUnnamed(register, action.leads),
          due === null ? action.target : dayInTable(due),
        ]),
    ]),
  };
}
