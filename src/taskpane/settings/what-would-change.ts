import { countOf, inWords } from "../../answers/english";
import type { PlainDate } from "../../calendar/plain-date";
import { callOf } from "../../cells/ask";
import { functionNamed } from "../../cells/catalogue";
import { evaluate } from "../../cells/evaluate";
import { Question } from "../../functions/define-function";
import { attendanceConcerns } from "../../governance/attendance/concerns";
import { yearOfDay } from "../../governance/reporting/yearly-duties";
import { keyOf, type RawCell } from "../../records/cell";
import type { Register } from "../../register/register";
import type { SettingRow } from "../../register/settings";
import { withSettings } from "../../register/supposed-settings";
import { type CellPlace, placeOfRow } from "../cell-place";
import { meetingLabel } from "../words/meeting-words";
import { personOf } from "../words/person-of";

/** An answer that would be another. */
export interface WouldChange {
  readonly key: string;
  /** "Executive Board, 9 Dec 2026" */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly place: CellPlace | null;
}

/** What of one kind has been compared, and what would change. */
export interface Compared {
  /** "2 of 46 meetings of this year" */
  readonly counts: string;
  readonly changes: readonly WouldChange[];
}

/** Something that is asked as the workbook stands and as it would stand. */
interface Asked extends Omit<WouldChange, "from" | "to"> {
  /** What is answered, in parts; only those that differ are told. */
  readonly answer: (register: Register) => readonly string[];
  /** What is said where no part differs on that side: "no concern". */
  readonly nothing?: string;
}

/** Asked of one kind: meetings, decisions. */
interface Kind {
  /** "meeting" */
  readonly one: string;
  readonly of: string;
  readonly asked: readonly Asked[];
}

/**
 * What would a change of a setting alter? Goes through the answers one by one, so that whoever asks can pause between them:
 * each step is one answer compared, and the result comes with the last. Compared are the quorum of this reporting year's
 * meetings and the outcomes of their decisions, concerns about attendance, and how actions, duties, checks and scheduled
 * reports stand today.
 */
export function* whatWouldChange(
  register: Register,
  { setting, value }: SettingRow,
  today: PlainDate,
): Generator<undefined, readonly Compared[]> {
  const others = register.all("Settings").filter((row) => keyOf(row.setting) !== keyOf(setting));
  const supposed = withSettings(register, [...others, { setting, value }]);
  const compared: Compared[] = [];
  for (const { one, of, asked } of kindsOf(register, today)) {
    const changes: WouldChange[] = [];
    for (const { answer, nothing = "", ...about } of asked) {
      const [now, then] = [answer(register), answer(supposed)];
      const from = now.filter((part) => !then.includes(part)).join("; ");
      const to = then.filter((part) => !now.includes(part)).join("; ");
      if (from + to !== "") changes.push({ ...about, from: from || nothing, to: to || nothing });
      yield;
    }
    if (asked.length > 0) compared.push({ counts: `${changes.length} of ${countOf(asked.length, one)}${of}`, changes });
  }
  return compared;
}

/** In one sentence: "2 of 46 meetings of this year would change." */
export function inOneSentence(compared: readonly Compared[]): string {
  const changed = compared.filter(({ changes }) => changes.length > 0);
  if (compared.length === 0) return "There is nothing yet that it could change.";
  if (changed.length === 0)
    return `Nothing would change: ${inWords(compared.map(({ counts }) => counts.replace(/^0 of /, "")))} were compared.`;
  return `${inWords(changed.map(({ counts }) => counts))} would change.`;
}

function kindsOf(register: Register, today: PlainDate): readonly Kind[] {
  const { start, end } = yearOfDay(register, today);
  const meetings = register.all("Meetings").filter(({ date }) => date >= start && date <= end);
  const ids = new Set(meetings.map(({ meeting }) => keyOf(meeting)));
  const decisions = register.all("Decisions").filter(({ meeting }) => ids.has(keyOf(meeting)));
  const told = (name: string, ...args: readonly RawCell[]) => answerOf(today, name, args);
  return [
    {
      one: "meeting",
      of: " of this year",
      asked: meetings.map((row) => ({
        key: `meeting ${row.meeting}`,
        what: meetingLabel(register, row),
        place: placeOfRow(register, "Meetings", row, "meeting"),
        answer: told(row.date > today ? "QUORUM.FORECAST" : "QUORATE", row.meeting),
      })),
    },
    {
      one: "decision",
      of: " of this year",
      asked: decisions.map((row) => ({
        key: `decision ${row.decision}`,
        what: `${row.decision} ${row.title}`,
        place: placeOfRow(register, "Decisions", row, "decision"),
        answer: told("OUTCOME", row.decision),
      })),
    },
    {
      one: "group",
      of: " (concerns about attendance)",
      asked: register.all("Groups").map((row) => ({
        key: `concerns ${row.group}`,
        what: `${row.name}, attendance`,
        nothing: "no concern",
        place: placeOfRow(register, "Groups", row, "group"),
        answer: (asked) => concernsIn(asked, row.group, today),
      })),
    },
    {
      one: "action",
      of: "",
      asked: register.all("Actions").map((row) => ({
        key: `action ${row.action}`,
        what: `${row.action} ${row.description}`,
        place: placeOfRow(register, "Actions", row, "action"),
        answer: told("ACTION.STATUS", row.action),
      })),
    },
    {
      one: "obligation",
      of: "",
      asked: register.all("Obligations").map((row) => ({
        key: `duty ${row.obligation}`,
        what: row.obligation,
        place: placeOfRow(register, "Obligations", row, "obligation"),
        answer: told("OBLIGATION.STATUS", row.obligation),
      })),
    },
    {
      one: "check",
      of: "",
      asked: register.all("Checks").map((row, at) => ({
        key: `check ${at} ${row.person} ${row.kind}`,
        what: `${row.person}, ${row.kind}`,
        place: placeOfRow(register, "Checks", row, "person"),
        answer: told("CHECK.STATUS", row.person, row.kind),
      })),
    },
    {
      one: "scheduled report",
      of: "",
      asked: register.all("Schedule").map((row, at) => ({
        key: `report ${at} ${row.group} ${row.meeting} ${row.kind}`,
        what: `${row.group} for ${row.meeting}`,
        place: placeOfRow(register, "Schedule", row, "group"),
        answer: told("REPORT.STATUS", row.group, row.meeting, null, row.kind),
      })),
    },
  ];
}

const QUORATE_IN_WORDS: ReadonlyMap<RawCell, string> = new Map<RawCell, string>([
  [true, "Quorate"],
  [false, "Not quorate"],
]);

const CANNOT_TELL = ["Cannot tell"];

/** What a function answers, in few words. */
function answerOf(today: PlainDate, name: string, args: readonly RawCell[]): (register: Register) => readonly string[] {
  const entry = functionNamed(name);
  if (entry === undefined) throw new Error(`There is no function ${name}.`);
  return (register) => {
    const evaluated = evaluate(callOf(entry, args), new Question(register, today));
    if (evaluated.kind !== "one" || !("value" in evaluated.answer)) return CANNOT_TELL;
    const { value } = evaluated.answer;
    return [QUORATE_IN_WORDS.get(value as RawCell) ?? String(value)];
  };
}

function concernsIn(register: Register, code: string, today: PlainDate): readonly string[] {
  const group = register.group(code);
  const answer = group === undefined ? null : attendanceConcerns(register, group, today);
  if (answer?.status !== "answered") return CANNOT_TELL;
  return answer.value.map(
    ({ who, concern }) =>
      `${register.settings.isOwn ? personOf(register, who) : (register.seat(who)?.role ?? who)}: ${concern}`,
  );
}
