import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { keyOf, textOf } from "../../records/cell";
import { readDate } from "../../records/dates";
import { nextId } from "../../records/next-id";
import type { Action } from "../../records/work";
import { idsNamed } from "../../register/ids-named";
import { AREAS } from "../../sources/memberships/areas";
import type { Plan, PlannedRow, PlannedValue } from "../plan";
import { LEAVE_OUT, questionId } from "../questions";
import type { Reading } from "../read-block";
import { daysOfColumn } from "./list-dates";
import { ListGroups } from "./list-group";
import { lineLeftOut, type LineRead, listPlan } from "./list-plan";
import { rowGiven } from "./list-row";
import { type ListLine, linesOf, type ListSheet } from "./list-sheet";

/** Columns whose text goes into Actions as it stands. */
const TEXTS = ["Plan", "Outcome", "Description", "Leads", "Measure", "Progress"] as const;

const SAYS_DONE = /^(?:complete|completed|done|closed|achieved|finished)(?![\p{L}\p{N}])/iu;

/** Plans the rows of Actions that an action log gives: what it says of each, the target as it is written. */
export function actionLogPlan(list: ListSheet, reading: Reading): Plan {
  const log = new ActionLog(list, reading);
  return listPlan(list, reading, { read: (line) => log.read(line), why: () => log.why });
}

class ActionLog {
  private readonly groups: ListGroups;
  private readonly completed: ReadonlyMap<number, PlainDate | null>;
  private readonly all: readonly Action[];
  /** Rows that are there and that a row of the sheet was taken for. */
  private readonly used = new Set<Action>();
  private readonly added: string[] = [];
  /** The ids that the sheet gives, none of which is made for another. */
  private readonly given: readonly string[];

  constructor(
    list: ListSheet,
    private readonly reading: Reading,
  ) {
    this.groups = new ListGroups(reading.register, reading.questions, list);
    this.completed = daysOfColumn(reading, list, "Completed").days;
    this.all = reading.register.all("Actions");
    this.given = linesOf(list).map((line) => line.said("Action"));
  }

  get why(): readonly string[] {
    const made = this.added.filter((id) => !this.given.includes(id)).length;
    return [
      ...this.groups.why,
      ...(made === 0
        ? []
        : [`${countOf(made, "action")} without an id of its own on the sheet got the next free one.`]),
    ];
  }

  read(line: ListLine): LineRead {
    const description = line.said("Description");
    if (description === "") return lineLeftOut(line, "No action is described in its row.");
    const action = this.meant(line, description);
    if (action === "asked") return { held: line.cells() };
    if (action === LEAVE_OUT) return lineLeftOut(line, "It was answered that this action be left out.");
    if (action !== null) this.used.add(action);
    return this.rowRead(line, action);
  }

  private rowRead(line: ListLine, action: Action | null): LineRead {
    const values = this.valuesOf(line, action);
    const isDoneWithoutDay = values.Completed === undefined && SAYS_DONE.test(line.said("Progress"));
    const unread = this.unreadCells(line);
    const left = new Set(unread.flatMap((each) => each.cells));
    const row = rowGiven({
      table: "Actions",
      cells: line.cells().filter((cell) => !left.has(cell)),
      values,
      there: action === null ? null : this.thereOf(action, this.target(line)),
      notes:
        isDoneWithoutDay && (action?.completed ?? null) === null
          ? [
              `The sheet says '${line.said("Progress")}' but not on which day: until Completed has one, the action is open.`,
            ]
          : [],
    });
    return { rows: [row], leftOut: unread.map(({ cells, text, why }) => ({ cell: cells[0] ?? "", text, why })) };
  }

  /** The action that a row is; null for a new one. By its words first: an id of the sheet's may be another's in the workbook. */
  private meant(line: ListLine, description: string): Action | "asked" | typeof LEAVE_OUT | null {
    const id = line.said("Action");
    const free = this.all.filter((each) => !this.used.has(each));
    const alike = free.filter((each) => keyOf(each.description) === keyOf(description));
    const byId = id === "" ? undefined : free.find((each) => keyOf(each.action) === keyOf(id));
    const same = alike.find((each) => each === byId) ?? alike[0];
    if (same !== undefined) return same;
    if (byId === undefined) return null;
    const answer = this.reading.questions.answerTo({
      id: questionId("action", id),
      cells: line.cells(),
      ask: `Actions has ${byId.action} as '${byId.description}', and ${line.at("Description")} says '${description}'. Is it the same action?`,
      offers: ["The same", "Another action", LEAVE_OUT],
      proposed: null,
    });
    if (answer === null) return "asked";
    return answer === "The same" ? byId : answer === LEAVE_OUT ? LEAVE_OUT : null;
  }

  private valuesOf(line: ListLine, action: Action | null): Record<string, PlannedValue> {
    const group = this.groups.named(line);
    const completed = this.completed.get(line.row) ?? null;
    const starts = readDate(line.said("Plan starts"));
    return {
      Action: action?.action ?? this.newId(line),
      ...Object.fromEntries(TEXTS.map((header) => [header, line.said(header)])),
      ...(group === null
        ? {}
        : { Group: action !== null && isGroup(this.reading, action, group.group) ? action.group : group.group }),
      Target: this.target(line),
      Area: this.isArea(line) ? line.said("Area") : "",
      ...(completed === null ? {} : { Completed: { day: completed } }),
      ...(starts === undefined ? {} : { "Plan starts": { day: starts } }),
    };
  }

  /** A target as it is written; a date of Excel's stays one. */
  private target(line: ListLine): string | { readonly day: PlainDate } {
    const [column] = line.filled("Target");
    if (column === undefined) return "";
    const { view } = line.list;
    const raw = view.at(line.row, column);
    const day =
      typeof raw === "number" && /[dy]|mmm/i.test(view.lookOf(line.row, column).format) ? readDate(raw) : undefined;
    return day === undefined ? line.said("Target") : { day };
  }

  private isArea(line: ListLine): boolean {
    return this.reading.register.settings.isOwn || AREAS.some((area) => keyOf(area) === keyOf(line.said("Area")));
  }

  private newId(line: ListLine): string {
    const own = line.said("Action");
    const ids = this.all.map(({ action }) => action);
    const taken = [...ids, ...this.added].map(keyOf);
    const id =
      own !== "" && !taken.includes(keyOf(own))
        ? own
        : nextId([...ids, ...this.added.filter((each) => !this.given.includes(each))], {
            day: this.reading.asAt,
            first: "A",
            digits: 2,
            taken: [...idsNamed(this.reading.register, "Actions"), ...this.added, ...this.given],
          });
    this.added.push(id);
    return id;
  }

  /** A target that names the same day, however it is written, is the same. */
  private thereOf(action: Action, asked: string | { readonly day: PlainDate }): PlannedRow["there"] {
    const { plan, planStarts, group, outcome, description, leads, target, measure, progress, completed, area } = action;
    const day = (date: PlainDate | null): PlannedValue => (date === null ? "" : { day: date });
    const kept = dayWritten(target);
    const isSameDay = kept !== undefined && kept === (typeof asked === "string" ? dayWritten(asked) : asked.day);
    return {
      position: this.reading.register.store("Actions")?.positionOf(action) ?? -1,
      values: {
        Action: action.action,
        Plan: plan,
        "Plan starts": day(planStarts),
        Group: group,
        Outcome: outcome,
        Description: description,
        Leads: leads,
        Target: isSameDay ? asked : target,
        Measure: measure,
        Progress: progress,
        Completed: day(completed),
        Area: textOf(area),
      },
    };
  }

  /** Cells that no column of Actions takes as they are. */
  private unreadCells(line: ListLine): readonly { cells: readonly string[]; text: string; why: string }[] {
    const said = (header: string, why: string) => ({ cells: line.cells(header), text: line.said(header), why });
    return [
      ...(line.said("Completed") !== "" && (this.completed.get(line.row) ?? null) === null
        ? [said("Completed", "It names no day, and Completed takes only a date.")]
        : []),
      ...(line.said("Group") !== "" && this.groups.named(line) === null
        ? [said("Group", "No group of the workbook has this code, name or alias.")]
        : []),
      ...(line.said("Area") !== "" && !this.isArea(line)
        ? [said("Area", `Area takes only ${inWords(AREAS, "or")}.`)]
        : []),
      ...(line.said("Plan starts") !== "" && readDate(line.said("Plan starts")) === undefined
        ? [said("Plan starts", "It names no day, and Plan starts takes only a date.")]
        : []),
    ];
  }
}

/** A whole date, as text or as the number that Excel keeps for it. */
function dayWritten(target: string): PlainDate | undefined {
  return readDate(/^\d{5}$/.test(target) ? Number(target) : target);
}

function isGroup({ register }: Reading, action: Action, code: string): boolean {
  return register.group(action.group)?.group === code;
}
