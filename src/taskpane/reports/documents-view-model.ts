import { type PlainDate, toIso, toLongDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import type { Meeting } from "../../records/meetings";
import { isInForce, type Register } from "../../register/register";
import { agendaDocument } from "../../reports/agenda-document";
import { boardReport } from "../../reports/board-report";
import { boardMeetingFor } from "../../reports/board/period";
import type { ReportDocument } from "../../reports/document";
import { agendaNotes, minutesNotes } from "../../reports/for-clerk";
import { minutesDocument } from "../../reports/minutes-document";
import { whyNotForTheBoard } from "../../reports/own-rules";
import { proForma } from "../../reports/pro-forma";
import { bodyNamed, dayInTable } from "../../reports/said";
import { BOARD } from "../../sources/memberships/body-codes";

export const DOCUMENTS = ["Board report", "Agenda", "Minutes", "Chair's report"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** What the officer chose; "" for what is left to the page. */
export interface DocumentWanted {
  readonly name: DocumentName;
  readonly meeting: string;
  readonly group: string;
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A document to look at and to put somewhere, and what may be chosen for it. */
export interface DocumentShown {
  readonly name: DocumentName;
  /** What can be made of this workbook. */
  readonly names: readonly DocumentName[];
  readonly meetings: readonly Choice[];
  readonly meeting: string;
  /** Empty where the document is of no group. */
  readonly groups: readonly Choice[];
  readonly group: string;
  /** Null where it cannot be made. */
  readonly document: ReportDocument | null;
  readonly why: string;
  /** The name of a new sheet for it. */
  readonly sheet: string;
  /** The name of a file of it, with its day. */
  readonly file: string;
  /** What only the officer should know: shown, and never put anywhere. */
  readonly forClerk: readonly string[];
}

/** The document chosen, made of the workbook as it stands: the page shows it, and puts the same on a sheet or into a file. */
export function documentShown(register: Register, today: PlainDate, wanted: DocumentWanted): DocumentShown {
  const names = whyNotForTheBoard(register) === null ? DOCUMENTS : DOCUMENTS.filter((each) => !isForBoard(each));
  const name = names.includes(wanted.name) ? wanted.name : (names[0] ?? wanted.name);
  const meetings = meetingsFor(register, name, today);
  const meeting =
    meetings.find((each) => each.meeting === wanted.meeting) ?? usualMeeting(register, meetings, { name, today });
  const groups =
    name === "Chair's report"
      ? register.all("Groups").filter((group) => group.group !== BOARD && isInForce(group, today))
      : [];
  const group = groups.find((each) => each.group === wanted.group) ?? groups[0];
  const lacking = missingAmong(register);
  const made = lacking === null ? make(register, { name, meeting, group, today }) : null;
  return {
    name,
    names,
    meetings: meetings.map((each) => ({
      value: each.meeting,
      label: `${bodyNamed(register, each.group)}, ${dayInTable(each.date)}${each.status === "Cancelled" ? " (cancelled)" : ""}`,
    })),
    meeting: meeting?.meeting ?? "",
    groups: groups.map((each) => ({ value: each.group, label: each.name })),
    group: group?.group ?? "",
    document: made,
    why: lacking ?? (made === null ? whyNone(register, name) : ""),
    sheet: `${name} ${name === "Chair's report" ? (group?.group ?? "") : (meeting?.meeting ?? "")}`,
    file: fileName(register, { name, meeting, group, today }),
    forClerk: made === null ? [] : notesFor(register, { name, meeting, group, today }),
  };
}

/** "Agenda EB 2026-12-01", "Chair's report QA 2026-12-01": in a folder, those of one body stand in the order of their days. */
function fileName(register: Register, { name, meeting, group, today }: Made): string {
  const body = name === "Chair's report" ? group : register.group(meeting?.group ?? "");
  const kind = name !== "Chair's report" && meeting?.kind === "Special" ? "special" : "";
  return [name, body?.group ?? "", kind, toIso(meeting?.date ?? today)].filter((part) => part !== "").join(" ");
}

function notesFor(register: Register, { name, meeting, today }: Made): readonly string[] {
  if (meeting === undefined) return [];
  if (name === "Agenda") return agendaNotes(register, meeting, today);
  return name === "Minutes" ? minutesNotes(register, meeting, today) : [];
}

function whyNone(register: Register, name: DocumentName): string {
  const [next] = register
    .all("Meetings")
    .filter(({ status }) => status !== "Cancelled")
    .sort((a, b) => a.date - b.date);
  return name === "Minutes" && next !== undefined
    ? `The meeting of ${toLongDate(next.date)} is still to come; minutes can be made from that day.`
    : "Meetings has no meeting that it could be of.";
}

/** Made for the Executive Board of the published documents. */
function isForBoard(name: DocumentName): boolean {
  return name === "Board report" || name === "Chair's report";
}

/** The Board's own for what goes to it; every body's for the rest, the latest first. */
function meetingsFor(register: Register, name: DocumentName, today: PlainDate): readonly Meeting[] {
  const all = isForBoard(name) ? register.meetingsOf(BOARD) : register.all("Meetings");
  return all.filter(({ date }) => name !== "Minutes" || date <= today).sort((a, b) => b.date - a.date);
}

/** The next to come; of minutes, the last that was held. `meetings` come latest first. */
function usualMeeting(
  register: Register,
  meetings: readonly Meeting[],
  { name, today }: { readonly name: DocumentName; readonly today: PlainDate },
): Meeting | undefined {
  const on = meetings.filter(({ status }) => status !== "Cancelled");
  if (name === "Minutes") return on[0];
  if (name === "Agenda") return on.findLast(({ date }) => date >= today) ?? on[0];
  return boardMeetingFor(register, today);
}

interface Made extends Pick<DocumentWanted, "name"> {
  readonly meeting: Meeting | undefined;
  readonly group: Parameters<typeof proForma>[1] | undefined;
  readonly today: PlainDate;
}

function make(register: Register, { name, meeting, group, today }: Made): ReportDocument | null {
  switch (name) {
    case "Board report":
      return boardReport(register, meeting, today);
    case "Agenda":
      return meeting === undefined ? null : agendaDocument(register, meeting, today);
    case "Minutes":
      return meeting === undefined ? null : minutesDocument(register, meeting, today);
    case "Chair's report":
      return group === undefined ? null : proForma(register, group, { meeting, asAt: today });
    default:
      return name satisfies never;
  }
}
