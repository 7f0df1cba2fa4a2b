import type { PlainDate } from "../../calendar/plain-date";
import { toLongDate } from "../../calendar/plain-date";
import { isOfCaseReview, reviewGroupsOn } from "../../governance/actions/case-reviews";
import { keyOf } from "../../records/cell";
import type { Action } from "../../records/work";
import { idsNamed } from "../../register/ids-named";
import { isInForce, type Register } from "../../register/register";
import { type FormAsked, type FormOutcome, orNone, type Typed } from "../form/form-asked";
import { nextId } from "../../records/next-id";
import type { RowAdded } from "../write/rows-asked";
import { areasOf } from "../words/areas-of";
import { byTheDocuments } from "../words/by-the-documents";
import { leadsIn } from "./actions-view-model";
import { targetAsWritten, targetFault, targetTold } from "./target-typed";

/** The form that adds an action: what, who, by when, and where it belongs; its id is made as those of its plan are. */
export function addAction(register: Register, today: PlainDate): FormAsked {
  const actions = register.all("Actions");
  const groups = register.all("Groups").filter((group) => isInForce(group, today));
  return {
    id: "add-action",
    title: "New action",
    button: "Add action",
    start: {},
    fields: () => [
      { name: "Description", label: "What is to be done", isWide: true },
      { name: "Leads", label: "Who leads", offers: distinct(actions.flatMap(({ leads }) => leadsIn(leads))) },
      { name: "Target", label: "Target", placeholder: "31/3/2027, June, On-going" },
      { name: "Plan", label: "Plan", offers: distinct(actions.map(({ plan }) => plan)) },
      {
        name: "Group",
        label: "Group",
        choices: [{ value: "", label: "None" }, ...groups.map(({ group, name }) => ({ value: group, label: name }))],
      },
      { name: "Measure", label: "How people will know that it is done", isWide: true },
      { name: "Area", label: "Area", choices: orNone("Not said", areasOf(register)) },
      { name: "Action", label: "Id", placeholder: idFor(register, {}, today) },
    ],
    told,
    outcome: outcomeOf,
  };
}

const NO_ACTION: Omit<Action, "description" | "unreadable"> = {
  action: "",
  plan: "",
  planStarts: null,
  group: "",
  outcome: "",
  leads: "",
  target: "",
  measure: "",
  progress: "",
  completed: null,
  area: null,
};

/** The action as it would be read. A plan that is there begins when its other actions say. */
function draft(register: Register, typed: Typed): Action {
  const text = (name: string): string => (typed[name] ?? "").trim();
  return {
    ...NO_ACTION,
    description: text("Description"),
    plan: text("Plan"),
    planStarts: planStart(register, text("Plan")),
    group: text("Group"),
    leads: text("Leads"),
    target: text("Target"),
    measure: text("Measure"),
    unreadable: [],
  };
}

function ofPlan(register: Register, plan: string): readonly Action[] {
  return register.all("Actions").filter((each) => keyOf(each.plan) === keyOf(plan));
}

function planStart(register: Register, plan: string): PlainDate | null {
  const starts = new Set(plan === "" ? [] : ofPlan(register, plan).map(({ planStarts }) => planStarts));
  const [start] = starts;
  return starts.size === 1 ? (start ?? null) : null;
}

function idFor(register: Register, typed: Typed, today: PlainDate): string {
  const asked = { day: today, first: "A", digits: 2 };
  const plan = (typed["Plan"] ?? "").trim();
  const ids = (plan === "" ? [] : ofPlan(register, plan)).map(({ action }) => action);
  return nextId(ids, { ...asked, taken: idsNamed(register, "Actions") });
}

function told(typed: Typed, register: Register, today: PlainDate): readonly string[] {
  const action = draft(register, typed);
  const { planStarts } = action;
  const lacks = [
    action.leads === "" ? "who leads" : "",
    readsAsDate(register, action, today) ? "" : "a date",
    action.measure === "" ? "a measure" : "",
  ].filter((each) => each !== "");
  const isReview = isOfCaseReview(register, action, reviewGroupsOn(register, today));
  return [
    ...targetTold(register, action, today),
    ...(planStarts === null ? [] : [`The plan starts on ${toLongDate(planStarts)}, as its other actions say.`]),
    ...(isReview && lacks.length > 0
      ? [`An action of a case review also needs ${lacks.join(", ")}${byTheDocuments(register, " (TOR CSPR-AP)")}.`]
      : []),
    (typed["Action"] ?? "") === "" ? `It will be ${idFor(register, typed, today)}.` : "",
  ].filter((sentence) => sentence !== "");
}

function readsAsDate(register: Register, action: Action, today: PlainDate): boolean {
  return targetTold(register, action, today).some((sentence) => sentence.includes("read as"));
}

function outcomeOf(typed: Typed, register: Register, today: PlainDate): FormOutcome {
  const action = draft(register, typed);
  const id = (typed["Action"] ?? "").trim() || idFor(register, typed, today);
  const isTaken = register.all("Actions").some((each) => keyOf(each.action) === keyOf(id));
  const faults = {
    ...(action.description === "" ? { Description: "Enter what is to be done." } : {}),
    ...targetFault(register, action, { typed: action.target, today }),
    ...(isTaken ? { Action: `Actions has ${id} already. Enter another id, or none.` } : {}),
  };
  if (Object.keys(faults).length > 0) return { faults };
  return {
    asked: {
      tables: [{ table: "Actions", add: [rowOf(action, { id, area: typed["Area"] ?? "" })], isThere: hasSameId }],
      done: `Action ${id} was added to Actions.`,
      undone: `the new action ${id}`,
      already: `Actions has ${id} by now, so nothing was written. Look at it, then try again.`,
    },
  };
}

function rowOf(action: Action, { id, area }: { readonly id: string; readonly area: string }): RowAdded {
  const { plan, planStarts, group, description, leads, target, measure } = action;
  const cells: RowAdded = {
    Action: id,
    Plan: plan,
    "Plan starts": planStarts === null ? "" : { day: planStarts },
    Group: group,
    Description: description,
    Leads: leads,
    Target: targetAsWritten(target),
    Measure: measure,
    Area: area,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ""));
}

type Texts = Readonly<Record<string, string>>;

function hasSameId(row: Texts, existing: Texts): boolean {
  return keyOf(row["Action"] ?? "") === keyOf(existing["Action"] ?? "");
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== ""))].sort((a, b) => a.localeCompare(b, "en-GB"));
}
