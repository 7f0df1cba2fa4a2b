import type { PlainDate } from "../../calendar/plain-date";
import { meetingId } from "../../governance/diary/meeting-id";
import { keyOf } from "../../records/cell";
import { readTime } from "../../records/dates";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import { withWeekday } from "../match-meeting";
import type { LeftOut, Plan, PlannedRow, PlannedValue } from "../plan";
import { LEAVE_OUT, questionId } from "../questions";
import type { Reading } from "../read-block";
import { addressOf, saidAt } from "../view";
import { groupsNamed } from "../which-group";
import { daysOfColumn } from "./list-dates";
import { ListGroups } from "./list-group";
import { cellsLeftOut, lineLeftOut, type LineRead, listPlan } from "./list-plan";
import { rowGiven } from "./list-row";
import type { ListLine, ListSheet } from "./list-sheet";

const ADD = "Add a meeting";

/** So near a day is most likely that of the meeting, moved. */
const NEAR_DAYS = 10;

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
  private readonly added = new Map<string, string>();
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
    const meetings = this.reading.register.meetingsOf(group.group);
    const same = meetings.find(({ date }) => date === day);
    const near = same === undefined ? this.nearest(meetings, day) : undefined;
    const meant = near === undefined ? same : this.askMoved(line, { day, near });
    if (meant === "asked") return "asked";
    if (meant === null) return null;
    const id = meant?.meeting ?? this.newId(group, day);
    const values: Record<string, PlannedValue> = {
      Meeting: id,
      ...(meant === undefined ? { Group: group.group } : {}),
      Date: { day },
      ...this.timesOf(line),
      Kind: left.has(line.cells("Kind")[0] ?? "") ? "" : line.said("Kind"),
      Status: left.has(line.cells("Status")[0] ?? "") ? "" : line.said("Status"),
    };
    const cells = line.cells("Date", "Group", "Start", "End", "Kind", "Status").filter((cell) => !left.has(cell));
    return {
      id,
      row: rowGiven({ table: "Meetings", cells, values, there: meant === undefined ? null : this.thereOf(meant) }),
    };
  }

  /** A meeting a few days off that no row of the sheet is on. */
  private nearest(meetings: readonly Meeting[], day: PlainDate): Meeting | undefined {
    const days = new Set(this.dates.days.values());
    return meetings
      .filter(({ date, status }) => Math.abs(date - day) <= NEAR_DAYS && !days.has(date) && status !== "Cancelled")
      .sort((a, b) => Math.abs(a.date - day) - Math.abs(b.date - day))[0];
  }

  /** Undefined where it is another meeting. */
  private askMoved(
    line: ListLine,
    { day, near }: { readonly day: PlainDate; readonly near: Meeting },
  ): Meeting | "asked" | null | undefined {
    const answer = this.reading.questions.answerTo({
      id: questionId("moved", near.meeting),
      cells: line.cells(),
      ask: `${line.at("Date")} says ${withWeekday(day)}, and Meetings has ${near.meeting} on ${withWeekday(near.date)}. Was it moved to that day?`,
      offers: [near.meeting, ADD, LEAVE_OUT],
      meanings: { [near.meeting]: `moved to ${withWeekday(day)}`, [ADD]: "another meeting" },
      proposed: null,
    });
    if (answer === null) return "asked";
    if (answer === LEAVE_OUT) return null;
    return answer === ADD ? undefined : near;
  }

  /** Two rows of one day are one meeting. */
  private newId({ group }: Group, date: PlainDate): string {
    const key = `${group}|${date}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const taken = new Set([...this.added.values()].map(keyOf));
    const id = meetingId(this.reading.register, { group, date, kind: "Ordinary" }, taken);
    this.added.set(key, id);
    return id;
  }

  private timesOf(line: ListLine): Record<string, PlannedValue> {
    const times = (["Start", "End"] as const).flatMap((header) => {
      const time = timeOf(line, header);
      return time === undefined ? [] : [[header, { time }] as const];
    });
    return Object.fromEntries(times);
  }

  private thereOf(meeting: Meeting): PlannedRow["there"] {
    const { date, start, end, kind, status } = meeting;
    return {
      position: this.reading.register.store("Meetings")?.positionOf(meeting) ?? -1,
      values: {
        Meeting: meeting.meeting,
        Date: { day: date },
        Start: start === null ? "" : { time: start },
        End: end === null ? "" : { time: end },
        Kind: kind ?? "",
        Status: status ?? "",
      },
    };
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
      groups.map((group) => this.scheduled({ group, meeting, kind: kindIn(part) })),
    );
    if (rows.length === 0) return { leftOut: [{ cell, text, why: "It names no group that would report." }] };
    const notes = others.length === 0 ? [] : [`${cell} also says ${others.join(", ")}, which names no group.`];
    return { rows: rows.map((row, at) => ({ ...row, cells: [cell], notes: at === 0 ? notes : [] })) };
  }

  private scheduled({ group, meeting, kind }: { group: Group; meeting: string; kind: string }): PlannedRow {
    const { register } = this.reading;
    const there = register
      .all("Schedule")
      .find(
        (row) =>
          register.group(row.group) === group &&
          keyOf(row.meeting) === keyOf(meeting) &&
          keyOf(row.kind === "" ? "Highlight" : row.kind) === keyOf(kind === "" ? "Highlight" : kind),
      );
    const values = { Group: group.group, Meeting: meeting, Kind: kind };
    const position = there === undefined ? -1 : (register.store("Schedule")?.positionOf(there) ?? -1);
    return rowGiven({
      table: "Schedule",
      cells: [],
      values,
      there: there === undefined ? null : { position, values },
    });
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

/** Only what the cell says: without a word it is a highlight report, as Schedule has it. */
function kindIn(part: string): string {
  const word = /\b(?:highlight|annual|pressures?|finance|exception)\b/i.exec(part)?.[0].toLowerCase() ?? "";
  return word === "" ? "" : word.charAt(0).toUpperCase() + word.slice(1);
}
