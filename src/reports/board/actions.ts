import { countOf } from "../../answers/english";
import { actionStatus } from "../../governance/actions/action-status";
import type { ActionState } from "../../governance/actions/reasons";
import { keyOf } from "../../records/cell";
import type { Action } from "../../records/work";
import type { PlainDate } from "../../calendar/plain-date";
import type { Register } from "../../register/register";
import { type ReportSection, tableOr, type TableCell, text } from "../document";
import { bodyNamed } from "../said";
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

const MOST_LEADS = 5;

/** Open actions by who leads them, those with the most overdue first, and each plan in a line. Source: CSP App. 5. */
export function actionsSection(asked: Asked): ReportSection {
  const { register, period } = asked;
  const actions = actionsOn(register, period.asAt);
  const open = actions.filter(({ state }) => state !== "Done");
  const leads = together(open, ({ leads: name }) => (name === "" ? "Nobody leads it" : name));
  const told = leads.slice(0, MOST_LEADS);
  const plans = together(actions, ({ plan, group }) =>
    plan === "" ? `Actions of the ${bodyNamed(register, group)}` : plan,
  );
  const overdue = actions.filter(({ state }) => state === "Overdue").length;
  const rest = leads.slice(MOST_LEADS);
  const left = rest.reduce((sum, one) => sum + one.all.length, 0);
  return {
    id: "actions",
    heading: "Actions",
    numbering: "number",
    by: ["CSP App. 5", "GOV 6.5k"],
    blocks: [
      text(`${overdue} of ${countOf(open.length, "open action")} ${overdue === 1 ? "is" : "are"} overdue.`),
      tableOr(
        table("Plan", plans, "Each plan; the bar is the share of its actions that is done."),
        "No actions are entered.",
      ),
      tableOr(
        table("Who leads", told, "Open actions by who leads them, as written in the workbook; the most overdue first."),
        "No action is open.",
      ),
      ...(left === 0
        ? []
        : [
            text(
              `${countOf(rest.length, "more lead")} with ${countOf(left, "open action")}: ${rest.map(({ name }) => name).join("; ")}.`,
            ),
          ]),
    ],
  };
}

function table(header: string, rows: readonly ActionsTogether[], says: string) {
  const withDone = header === "Plan";
  return {
    says,
    columns: [
      { header, width: withDone ? 40 : 56 },
      ...(withDone ? [{ header: "Done", width: 18 }] : []),
      ...["Overdue", "Due soon", "In hand"].map((each) => ({ header: each, width: 11, align: "centre" as const })),
      { header: "Cannot tell", width: 11, align: "centre" as const },
    ],
    rows: rows.map((one): readonly TableCell[] => {
      const overdue = countIn(one, "Overdue");
      const done = countIn(one, "Done");
      return [
        one.name,
        ...(withDone ? [{ text: `${done} of ${one.all.length}`, bar: done / one.all.length }] : []),
        overdue === 0 ? "0" : { text: String(overdue), shade: "poor" },
        String(countIn(one, "Due soon")),
        String(countIn(one, "On track", "Open-ended", "No date")),
        String(countIn(one, "Cannot tell")),
      ];
    }),
  };
}
