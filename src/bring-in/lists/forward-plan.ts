import type { PlainDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { readTime } from "../../records/dates";
import type { Group } from "../../records/people";
import type { LeftOut, Plan, PlannedRow, PlannedValue } from "../plan";
import type { Reading } from "../read-block";
import { addressOf, saidAt } from "../view";
import { groupsNamed } from "../which-group";
import { daysOfColumn } from "./list-dates";
import { ListGroups } from "./list-group";
import { cellsLeftOut, lineLeftOut, type LineRead, listPlan } from "./list-plan";
import type { ListLine, ListSheet } from "./list-sheet";
import { meetingRow, MeetingsOfDays } from "./meetings-of-days";
import { kindIn, scheduleRow } from "./schedule-row";

/** Plans the rows of Meetings that a plan of meetings gives, and those of Schedule: which group reports at which. */
export function forwardPlan(list: ListSheet, reading: Reading): Plan {
  const plan = new ForwardPlan(list, reading);
  return listPlan(list, reading, { read: (line) => plan.read(line), why: () => plan.why });
}

/** The meeting that a row is of. */
interface MeetingOfLine {
  readonly id: string;
  readonly row: PlannedRow;
}

/** The meeting at which groups report, and whose it is. */
interface Receiving {
  readonly id: string;
  readonly group: Group;
}

class ForwardPlan {
  private readonly groups: ListGroups;
  private readonly dates: ReturnType<typeof daysOfColumn>;
  private readonly meetings: MeetingsOfDays;
  private readonly seen = new Set<string>();
  /** The rows that were read as going on with the meeting above them. */
  private readonly wentOn: number[] = [];
  private last: Receiving | "asked" | null = null;

  constructor(
    list: ListSheet,
    private readonly reading: Reading,
  ) {
    this.groups = new ListGroups(reading.register, reading.questions, list);
    this.dates = daysOfColumn(reading, list, "Date");
    this.meetings = new MeetingsOfDays(reading, new Set(this.dates.days.values()));
  }

  get why(): readonly string[] {
    const wentOn = this.wentOn.length === 0 ? "" : "A row without a date goes on with the meeting above it.";
    return [this.dates.why, ...this.groups.why, wentOn].filter((each) => each !== "");
  }

  read(line: ListLine): LineRead {
    const day = this.dates.days.get(line.row);
    if (day === undefined && line.cells().length === line.filled("Reports").length) return this.goesOn(line);
    this.last = null;
    if (day === undefined) return lineLeftOut(line, "No date stands in its row.");
    if (day === null)
      return lineLeftOut(line, `${line.at("Date")} says '${line.said("Date")}', which names no day with its year.`);
    const group = this.groups.of(line, { ask: "Which group are these meetings of?" });
    if (group === "asked") {
      this.last = "asked";
      return { held: line.cells() };
    }
    if (typeof group === "string") return lineLeftOut(line, group);
    const unread = this.unreadCells(line);
    const left = new Set(unread.map(({ cell }) => cell));
    const meeting = this.meetingOf(line, { group, day, left });
    this.last = meeting === "asked" || meeting === null ? meeting : { id: meeting.id, group };
    if (meeting === "asked") return { held: line.cells() };
    if (meeting === null) return lineLeftOut(line, "It was answered that this meeting be left out.");
    const reports = this.reportsOf(line, { id: meeting.id, group });
    if (!this.seen.has(meeting.id)) {
      this.seen.add(meeting.id);
      return { rows: [meeting.row, ...reports.rows], leftOut: [...unread, ...reports.leftOut] };
    }
    const again = cellsLeftOut(line, meeting.row.cells, "A row above is of the same meeting.");
    return { rows: reports.rows, leftOut: [...again, ...unread, ...reports.leftOut] };
  }

  /** A row that gives only reports goes on with the meeting above it. */
  private goesOn(line: ListLine): LineRead {
    if (this.last === "asked") return { held: line.cells() };
    if (this.last === null) return lineLeftOut(line, "No meeting stands above it.");
    this.wentOn.push(line.row);
    return this.reportsOf(line, this.last);
  }

  private reportsOf(line: ListLine, meeting: Receiving): Required<Pick<LineRead, "rows" | "leftOut">> {
    const read = line.filled("Reports").map((column) => this.reportsIn(line, column, meeting));
    return { rows: read.flatMap(({ rows = [] }) => rows), leftOut: read.flatMap(({ leftOut = [] }) => leftOut) };
  }

  private meetingOf(
    line: ListLine,
    { group, day, left }: { readonly group: Group; readonly day: PlainDate; readonly left: ReadonlySet<string> },
  ): MeetingOfLine | "asked" | null {
    const meant = this.meetings.on({ group, day, cells: line.cells(), at: line.at("Date") });
    if (meant === "asked" || meant === null) return meant;
    const isLeft = (header: string): boolean => left.has(line.cells(header)[0] ?? "");
    const cells = line.cells("Date", "Group", "Start", "End", "Kind", "Status").filter((cell) => !left.has(cell));
    const row = meetingRow(this.reading, meant, {
      cells,
      more: {
        ...this.timesOf(line),
        Kind: isLeft("Kind") ? "" : line.said("Kind"),
        Status: isLeft("Status") ? "" : line.said("Status"),
      },
    });
    return { id: meant.id, row };
  }

  private timesOf(line: ListLine): Record<string, PlannedValue> {
    const times = (["Start", "End"] as const).flatMap((header) => {
      const time = timeOf(line, header);
      return time === undefined ? [] : [[header, { time }] as const];
    });
    return Object.fromEntries(times);
  }

  /** Which groups a cell says report at the meeting: one row of Schedule each. */
  private reportsIn(line: ListLine, column: number, { id: meeting, group: own }: Receiving): LineRead {
    const { view } = line.list;
    const cell = addressOf(view, line.row, column);
    const text = saidAt(view, line.row, column);
    const parts = partsOf(view.at(line.row, column));
    const found = parts.map((part) => ({
      part,
      groups: groupsNamed(this.reading.register, part).filter((group) => group !== own),
    }));
    const others = found.filter(({ groups }) => groups.length === 0).map(({ part }) => `'${part}'`);
    const rows = found.flatMap(({ part, groups }) =>
      groups.map((group) => scheduleRow(this.reading, { group, meeting, kind: kindIn(part) })),
    );
    if (rows.length === 0) return { leftOut: [{ cell, text, why: "It names no group that would report." }] };
    const notes = others.length === 0 ? [] : [`${cell} also says ${others.join(", ")}, which names no group.`];
    return { rows: rows.map((row, at) => ({ ...row, cells: [cell], notes: at === 0 ? notes : [] })) };
  }

  /** Cells of the row that no column of Meetings takes as they are. */
  private unreadCells(line: ListLine): readonly LeftOut[] {
    const unread: LeftOut[] = [];
    const leave = (header: string, why: string): void => {
      for (const cell of line.cells(header)) unread.push({ cell, text: line.said(header), why });
    };
    for (const header of ["Start", "End"] as const)
      if (line.said(header) !== "" && timeOf(line, header) === undefined)
        leave(header, "It is no time of day, like 14:00.");
    if (line.said("Kind") !== "" && !isOneOf(line.said("Kind"), KINDS))
      leave("Kind", "A meeting is Ordinary, Special or Written.");
    if (line.said("Status") !== "" && !isOneOf(line.said("Status"), STATUSES))
      leave("Status", "A meeting is Planned, Held or Cancelled.");
    return unread;
  }
}

const KINDS = ["Ordinary", "Special", "Written"];
const STATUSES = ["Planned", "Held", "Cancelled"];

function isOneOf(said: string, words: readonly string[]): boolean {
  return words.some((word) => keyOf(word) === keyOf(said));
}

function timeOf(line: ListLine, header: string): ReturnType<typeof readTime> {
  const [column] = line.filled(header);
  return column === undefined ? undefined : readTime(line.list.view.at(line.row, column));
}

function partsOf(raw: unknown): readonly string[] {
  return String(raw)
    .split(/[;,\n\r]| and | & /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
