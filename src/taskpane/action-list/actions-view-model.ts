import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { actionStatus } from "../../governance/actions/action-status";
import { readAction } from "../../governance/actions/read-action";
import type { ActionState } from "../../governance/actions/reasons";
import { keyOf } from "../../records/cell";
import type { Action } from "../../records/work";
import type { Register } from "../../register/register";
import { placeOfRow } from "../cell-place";
import type { ListLine, ListModel } from "../list/list-lines";
import type { Signal } from "../parts/signal";
import { daysAway, shortDate } from "../words/day-words";
import { nearDay } from "../words/near-day";
import { byTheDocuments } from "../words/by-the-documents";

export interface ActionLine extends ListLine {
  readonly state: ActionState | "Cannot tell";
  readonly action: Action;
  /** Where its row stands; null where it is no longer there. */
  readonly position: number | null;
  /** Its target as the officer sees it in the sheet. */
  readonly target: string;
}

const ORDER: readonly ActionLine["state"][] = [
  "Overdue",
  "Cannot tell",
  "Due soon",
  "On track",
  "No date",
  "Open-ended",
  "Done",
];

const SIGNALS: Readonly<Record<ActionLine["state"], Signal>> = {
  Overdue: "bad",
  "Cannot tell": "unsure",
  "Due soon": "unsure",
  "On track": "good",
  "No date": "quiet",
  "Open-ended": "quiet",
  Done: "good",
};

/**
 * How does each action stand today? Overdue ones first, the longest overdue first, then by the day by which they are to be done; what is done
 * last, the latest first.
 *
 * Source: CSP App. 5; GOV 6.5k.
 */
export function actionList(register: Register, today: PlainDate): ListModel<ActionLine> {
  const lines = register.all("Actions").map((action) => lineOf(register, action, today));
  lines.sort((a, b) => ORDER.indexOf(a.line.state) - ORDER.indexOf(b.line.state) || a.day - b.day);
  return {
    heading: headingOf(lines.map(({ line }) => line)),
    none: lines.length === 0 ? "No action is entered yet." : "",
    lines: lines.map(({ line }) => line),
    paragraphs: byTheDocuments(register, "CSP App. 5, GOV 6.5k"),
  };
}

function headingOf(lines: readonly ActionLine[]): string {
  const count = (state: ActionLine["state"]): number => lines.filter((line) => line.state === state).length;
  const parts = [
    [count("Overdue"), "overdue"],
    [count("Cannot tell"), "to be put right"],
    [count("Due soon"), "due soon"],
  ].flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]));
  if (parts.length > 0) return `${inWords(parts)} of ${countOf(lines.length, "action")}`;
  return lines.length === 0 ? "Actions" : "No action is overdue or due soon";
}

function lineOf(
  register: Register,
  action: Action,
  today: PlainDate,
): { readonly line: ActionLine; readonly day: number } {
  const status = actionStatus(register, action, { asAt: today, today });
  const state = status.status === "answered" ? status.value : "Cannot tell";
  const read = readAction(register, action, today).target;
  const due = read.kind === "date" ? read.date : null;
  const target = due !== null && /^\d{5}$/.test(action.target) ? shortDate(due) : action.target;
  const { completed, leads, plan, progress, measure } = action;
  const group = register.group(action.group)?.name ?? action.group;
  const line: ActionLine = {
    key: action.action,
    signal: SIGNALS[state],
    what: action.description,
    where: leads,
    when: state === "Cannot tell" ? status.because.sentence : whenOf(state, { due, completed, target }, today),
    details: [
      [action.action, plan === "" ? group : plan].filter((part) => part !== "").join(" · "),
      progress === "" ? "" : `Progress: ${progress}`,
      measure === "" || state === "Done" ? "" : `Measure: ${measure}`,
    ].filter((detail) => detail !== ""),
    place: placeOfRow(register, "Actions", action, state === "Cannot tell" ? "target" : "completed"),
    state,
    facets: { Lead: leadsIn(leads), Group: listed(group), Area: listed(action.area ?? ""), Plan: listed(plan) },
    action,
    position: register.store("Actions")?.positionOf(action) ?? null,
    target,
  };
  return { line, day: state === "Done" ? -(completed ?? 0) : (due ?? Infinity) };
}

function listed(word: string): readonly string[] {
  return word === "" ? [] : [word];
}

/**
 * Who leads an action, each apart: they are written with all kinds of signs between them.
 * @example leadsIn("HG/NM, all") // ["HG", "NM", "all"]
 */
export function leadsIn(leads: string): readonly string[] {
  const names = leads
    .split(/[;,/&\n]|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

/** Beyond so many days their number says less than the date. */
const DAYS_COUNTED = 60;

interface Days {
  readonly due: PlainDate | null;
  readonly completed: PlainDate | null;
  readonly target: string;
}

function whenOf(state: ActionState, { due, completed, target }: Days, today: PlainDate): string {
  switch (state) {
    case "Done":
      return completed === null ? "done" : `done ${nearDay(completed, today)}`;
    case "Open-ended":
      return target;
    case "No date":
      return target === "" ? "no target" : `target ${target}`;
    default:
      return due === null ? target : dueWords(due, today);
  }
}

function dueWords(due: PlainDate, today: PlainDate): string {
  if (due < today)
    return `was due ${nearDay(due, today)}${today - due > DAYS_COUNTED ? "" : `, ${countOf(today - due, "day")} ago`}`;
  const away = daysAway(due, today);
  return `due ${nearDay(due, today)}${away === "" ? "" : `, ${away}`}`;
}
