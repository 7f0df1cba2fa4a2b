import { inWords } from "../answers/english";
import { MONTH_NAMES, type PlainDate, toIso } from "../calendar/plain-date";
import { withWeekday } from "../calendar/with-weekday";
import { meetingId } from "../governance/diary/meeting-id";
import { keyOf } from "../records/cell";
import type { Meeting } from "../records/meetings";
import type { Group } from "../records/people";
import type { Register } from "../register/register";
import { type DatedHeading, isIn } from "./block-dates";
import { LEAVE_OUT, type Questions, questionId } from "./questions";
import { addressOf, cellOf, saidAt, type View } from "./view";

/** A meeting that marks are of: one of the workbook, or one to be added. */
export interface MeetingMeant {
  readonly id: string;
  readonly date: PlainDate;
  readonly isNew: boolean;
  readonly isCancelled: boolean;
  /** Is its register to stay open, so that nobody counts as absent for having no row? */
  readonly isOpen?: boolean;
}

/** What a heading leads to. */
export type HeadingMeans =
  | { readonly kind: "meeting"; readonly meeting: MeetingMeant }
  | { readonly kind: "asked"; readonly question: string }
  | { readonly kind: "nothing"; readonly why: string };

/** To add meetings, their registers counted as whole, or left open as the sheet may not list everybody. */
const ADD = "Add them";
const ADD_OPEN = "Add them, their registers open";

/** So near a day is most likely that of the meeting. */
const NEAR_DAYS = 10;

/** Finds the meetings of one group that the dates of a block mean: by group and day, never by how their ids are made. */
export class MeetingMatcher {
  private readonly meetings: readonly Meeting[];
  private readonly taken = new Set<string>();
  /** How many headings of one wording have been asked about in this block. */
  private readonly asked = new Map<string, number>();
  readonly added = new Map<PlainDate, MeetingMeant & { readonly from: string }>();

  constructor(
    private readonly register: Register,
    private readonly group: Group,
    private readonly questions: Questions,
    private readonly asAt: PlainDate,
  ) {
    this.meetings = register.meetingsOf(group.group);
  }

  /** `view` is where the headings stand; a heading over nothing takes no other's meeting. */
  match(
    view: View,
    dated: readonly DatedHeading[],
    isFilled: (column: number) => boolean = () => true,
  ): readonly HeadingMeans[] {
    for (const { day } of dated) {
      const meeting = this.meetings.find(({ date }) => date === day);
      if (meeting !== undefined) this.taken.add(keyOf(meeting.meeting));
    }
    this.asked.clear();
    const means = dated.map((each) => this.meaning(view, each));
    const over = new Map<string, DatedHeading[]>();
    means.forEach((each, at) => {
      const heading = dated[at];
      if (each.kind !== "meeting" || heading === undefined || !isFilled(heading.heading.column)) return;
      over.set(each.meeting.id, [...(over.get(each.meeting.id) ?? []), heading]);
    });
    return means.map((each, at) => {
      const same = each.kind === "meeting" ? (over.get(each.meeting.id) ?? []) : [];
      const own = dated[at];
      // In a list each row says the day of its own mark.
      const columns = new Set(same.map(({ heading }) => heading.column));
      return columns.size > 1 && own !== undefined && each.kind === "meeting"
        ? this.onlyOne(view, { own, same, meeting: each.meeting })
        : each;
    });
  }

  /** Two headings that say the same day hardly mean one meeting: the year of one may be missing. */
  private onlyOne(
    view: View,
    {
      own,
      same,
      meeting,
    }: { readonly own: DatedHeading; readonly same: readonly DatedHeading[]; readonly meeting: MeetingMeant },
  ): HeadingMeans {
    const at = ({ heading }: DatedHeading): string => cellOf(view, heading.row, heading.column);
    const id = questionId("same", meeting.id);
    const answer = this.questions.answerTo({
      id,
      cells: [],
      ask: `${inWords(same.map(at))} ${same.length === 2 ? "both" : "all"} read ${withWeekday(meeting.date)}. Which of them is that meeting? Where another is of another year, write the year into its cell.`,
      offers: [...same.map(at), LEAVE_OUT],
      meanings: Object.fromEntries(same.map((each) => [at(each), saidAt(view, each.heading.row, each.heading.column)])),
      proposed: null,
    });
    if (answer === null) return { kind: "asked", question: id };
    if (answer === at(own)) return { kind: "meeting", meeting };
    return {
      kind: "nothing",
      why: `It was answered that ${at(own)} is not the meeting of ${withWeekday(meeting.date)}.`,
    };
  }

  private meaning(view: View, dated: DatedHeading): HeadingMeans {
    const { heading, day, swapped, months } = dated;
    if (heading.said.kind === "placeholder")
      return {
        kind: "nothing",
        why: `No date stands over it: ${cellOf(view, heading.row, heading.column)} is still to be filled in.`,
      };
    if (months.length > 0) return this.ofMonths(view, dated);
    if (day === null) return { kind: "asked", question: "year" };
    const meeting = this.meetings.find(({ date }) => date === day);
    if (meeting !== undefined) return found(meeting);
    const other = this.meetings.find(({ date }) => date === swapped);
    const near = this.nearest(day);
    const offered = [other, near].filter((each) => each !== undefined);
    return offered.length > 0 ? this.ask(view, dated, offered) : this.add(view, { day, dated });
  }

  /** The meeting a few days off that no other date means. */
  private nearest(day: PlainDate): Meeting | undefined {
    return this.meetings
      .filter(({ meeting, date }) => Math.abs(date - day) <= NEAR_DAYS && !this.taken.has(keyOf(meeting)))
      .sort((a, b) => Math.abs(a.date - day) - Math.abs(b.date - day))[0];
  }

  private ofMonths(view: View, dated: DatedHeading): HeadingMeans {
    const { heading, months } = dated;
    const inThem = this.meetings.filter(({ date }) => isIn(date, months));
    const [only] = inThem;
    if (only === undefined) {
      const words = months.map(({ year, month }) => `${MONTH_NAMES[month - 1] ?? ""} ${year}`).join(", ");
      return {
        kind: "nothing",
        why: `${this.group.group} has no meeting in ${words}, and no day is given to add one.`,
      };
    }
    return inThem.length === 1 && heading.said.kind === "month" ? found(only) : this.ask(view, dated, inThem);
  }

  private ask(view: View, { heading, day }: DatedHeading, offered: readonly Meeting[]): HeadingMeans {
    const cell = cellOf(view, heading.row, heading.column);
    const raw = view.at(heading.row, heading.column);
    const text = typeof raw === "number" && day !== null ? toIso(day) : saidAt(view, heading.row, heading.column);
    const time = (this.asked.get(text) ?? 0) + 1;
    this.asked.set(text, time);
    // By what it says, not by where it stands: next month it may stand elsewhere.
    const id = questionId("date", text, ...(time === 1 ? [] : [String(time)]));
    const isDay = day !== null;
    const answer = this.questions.answerTo({
      id,
      cells: [],
      ask: isDay
        ? `${cell} reads ${withWeekday(day)}, and ${this.group.group} has no meeting that day. Which meeting is meant?`
        : `Which meeting of ${this.group.group} does '${text}' in ${cell} mean?`,
      offers: [...offered.map(({ meeting }) => meeting), ...(isDay ? ["Add a meeting"] : []), LEAVE_OUT],
      meanings: Object.fromEntries([
        ...offered.map(({ meeting, date }) => [meeting, withWeekday(date)] as const),
        ...(isDay ? [["Add a meeting", withWeekday(day)] as const] : []),
      ]),
      proposed: isDay ? (offered[0]?.meeting ?? null) : null,
    });
    if (answer === null) return { kind: "asked", question: id };
    if (answer === LEAVE_OUT) return { kind: "nothing", why: `It was answered that ${cell} be left out.` };
    const meeting = offered.find((each) => keyOf(each.meeting) === keyOf(answer));
    if (meeting !== undefined) return found(meeting);
    return isDay
      ? { kind: "meeting", meeting: this.addedOn(day, addressOf(view, heading.row, heading.column)) }
      : { kind: "nothing", why: "" };
  }

  /** All days without a meeting are asked about at once. */
  private add(
    view: View,
    { day, dated: { heading } }: { readonly day: PlainDate; readonly dated: DatedHeading },
  ): HeadingMeans {
    const id = questionId("meetings", this.group.group);
    const answer = this.questions.answerTo({
      id,
      cells: [],
      ask: `${this.group.group} has no meeting in Meetings on days of this sheet, the first ${withWeekday(day)}. Add these meetings?`,
      // A register is open by itself until its day has passed.
      ...(day < this.asAt
        ? {
            offers: [ADD, ADD_OPEN, LEAVE_OUT],
            meanings: {
              [ADD]: "who has a seat and no line on the sheet counts as absent",
              [ADD_OPEN]: "who has no line on the sheet is not marked yet",
            },
          }
        : { offers: [ADD, LEAVE_OUT] }),
      proposed: ADD,
    });
    if (answer === null) return { kind: "asked", question: id };
    if (answer === LEAVE_OUT)
      return { kind: "nothing", why: `${this.group.group} has no meeting on ${withWeekday(day)}.` };
    const from = addressOf(view, heading.row, heading.column);
    return { kind: "meeting", meeting: this.addedOn(day, from, answer === ADD_OPEN) };
  }

  private addedOn(date: PlainDate, from: string, isOpen = false): MeetingMeant {
    const known = this.added.get(date);
    if (known !== undefined) return known;
    const ids = new Set([...this.added.values()].map(({ id }) => keyOf(id)));
    const id = meetingId(this.register, { group: this.group.group, date, kind: "Ordinary" }, ids);
    const meeting = { id, date, isNew: true, isCancelled: false, isOpen, from };
    this.added.set(date, meeting);
    return meeting;
  }
}

function found({ meeting, date, status }: Meeting): HeadingMeans {
  return { kind: "meeting", meeting: { id: meeting, date, isNew: false, isCancelled: status === "Cancelled" } };
}
