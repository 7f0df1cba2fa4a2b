import type { PlainDate } from "../../calendar/plain-date";
import { withWeekday } from "../../calendar/with-weekday";
import { meetingId } from "../../governance/diary/meeting-id";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { PlannedRow, PlannedValue } from "../plan";
import { LEAVE_OUT, questionId } from "../questions";
import type { Reading } from "../read-block";
import { rowGiven } from "./list-row";

const ADD = "Add a meeting";

/** So near a day is most likely that of the meeting, moved. */
const NEAR_DAYS = 10;

/** A day that a plan gives a group. */
interface DayGiven {
  readonly group: Group;
  readonly day: PlainDate;
  /** The cells that wait where it has to be asked about. */
  readonly cells: readonly string[];
  /** Where the day stands: "B4". */
  readonly at: string;
}

/** The meeting that a day means: one of the workbook, or one to be added. */
export interface MeetingOfDay {
  readonly id: string;
  readonly group: Group;
  readonly day: PlainDate;
  readonly meeting: Meeting | null;
}

/** Finds the meetings that the days of a plan mean. */
export class MeetingsOfDays {
  private readonly added = new Map<string, string>();

  constructor(
    private readonly reading: Reading,
    /** All days of the plan: a meeting on one of them was not moved to another. */
    private readonly days: ReadonlySet<PlainDate | null>,
  ) {}

  /** Null where it was answered that it be left out. */
  on(given: DayGiven): MeetingOfDay | "asked" | null {
    const { group, day } = given;
    const meetings = this.reading.register.meetingsOf(group.group);
    const same = meetings.find(({ date }) => date === day);
    const near = same === undefined ? this.nearest(meetings, day) : undefined;
    const meant = near === undefined ? same : this.askMoved(given, near);
    if (meant === "asked" || meant === null) return meant;
    return { id: meant?.meeting ?? this.newId(group, day), group, day, meeting: meant ?? null };
  }

  /** A meeting a few days off that no row of the sheet is on. */
  private nearest(meetings: readonly Meeting[], day: PlainDate): Meeting | undefined {
    return meetings
      .filter(({ date, status }) => Math.abs(date - day) <= NEAR_DAYS && !this.days.has(date) && status !== "Cancelled")
      .sort((a, b) => Math.abs(a.date - day) - Math.abs(b.date - day))[0];
  }

  /** Undefined where it is another meeting. */
  private askMoved({ day, cells, at }: DayGiven, near: Meeting): Meeting | "asked" | null | undefined {
    const answer = this.reading.questions.answerTo({
      id: questionId("moved", near.meeting),
      cells,
      ask: `${at} says ${withWeekday(day)}, and Meetings has ${near.meeting} on ${withWeekday(near.date)}. Was it moved to that day?`,
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
}

/** The row of Meetings that a plan gives, beside the one that is there. */
export function meetingRow(
  { register }: Reading,
  { id, group, day, meeting }: MeetingOfDay,
  { cells, more = {}, notes = [] }: RowParts,
): PlannedRow {
  const values = { Meeting: id, ...(meeting === null ? { Group: group.group } : {}), Date: { day }, ...more };
  if (meeting === null) return rowGiven({ table: "Meetings", cells, values, there: null, notes });
  const { date, start, end, kind, status } = meeting;
  const there: PlannedRow["there"] = {
    position: register.store("Meetings")?.positionOf(meeting) ?? -1,
    values: {
      Meeting: meeting.meeting,
      Date: { day: date },
      Start: start === null ? "" : { time: start },
      End: end === null ? "" : { time: end },
      Kind: kind ?? "",
      Status: status ?? "",
    },
  };
  return rowGiven({ table: "Meetings", cells, values, there, notes });
}

interface RowParts {
  readonly cells: readonly string[];
  readonly more?: Readonly<Record<string, PlannedValue>>;
  readonly notes?: readonly string[];
}
