import { countOf } from "../answers/english";
import type { PlainDate } from "../calendar/plain-date";
import { type MinuteOfMeeting, toClock } from "../calendar/time-of-day";
import { agendaOf } from "../governance/agenda/agenda";
import type { AgendaItem } from "../governance/agenda/reasons";
import { BOARD } from "../sources/memberships/body-codes";
import { isOrdinary, type Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { withAbbreviations } from "./abbreviations";
import { numberedItems } from "./agenda-items";
import { decisionsBy, isOpen, sayWhere } from "./board/decisions";
import { circulationSection } from "./circulation";
import { type ReportBlock, type ReportDocument, type ReportSection, tableOr, type TableCell, text } from "./document";
import { mattersAt } from "./matters";
import { bodyAndKind, chairFact, dayBefore, deadlineFact, sayWhen } from "./meeting-facts";
import { citingOwnRules } from "./own-rules";
import { bodyNamed, dayInTable, leadsNamed } from "./said";

/**
 * A meeting's agenda: standing items, reports, what was referred and asked for, in time and late apart, numbered, each with
 * who leads it and a time, what waits for its decision among them; what waits elsewhere and open actions behind it; and who
 * gets it. A special meeting's has what it was called for and nothing else. Where a group keeps two areas apart,
 * each area's matters stand together with the co-chair who presides over them.
 *
 * Source: GOV 8.2 to 8.5, 10.3, 12.19; TOR.
 */
export function agendaDocument(register: Register, meeting: Meeting, asAt: PlainDate): ReportDocument {
  const answer = agendaOf(register, meeting, asAt);
  const items = answer.status === "answered" ? answer.value : [];
  const isUsual = isOrdinary(meeting);
  const actions = isUsual ? items.filter(({ part }) => part === "action") : [];
  const waiting = isUsual ? waitingSection(register, meeting, asAt) : null;
  const document = citingOwnRules(register, meeting.group, {
    title: `Agenda: ${bodyAndKind(register, meeting)}`,
    facts: [
      { name: "Meeting", says: sayWhen(meeting) },
      chairFact(register, meeting),
      ...(isUsual
        ? [
            ...deadlineFact(register, meeting, "Agenda requests", "Items asked for by"),
            ...deadlineFact(register, meeting, "Reports", "Reports in by"),
          ]
        : []),
      ...deadlineFact(register, meeting, "Papers", "Agenda and papers out by"),
      ...(meeting.status === "Cancelled" ? [{ name: "Cancelled", says: "This meeting is cancelled." }] : []),
    ],
    sections: [
      itemsSection(register, meeting, {
        items,
        asAt,
        why: answer.status === "answered" ? "" : answer.because.sentence,
      }),
      ...(waiting === null ? [] : [waiting]),
      ...(actions.length === 0 ? [] : [actionsSection(register, actions)]),
      circulationSection(register, meeting, items),
    ],
  });
  return withAbbreviations(register, document);
}

interface ItemsFound {
  readonly items: readonly AgendaItem[];
  readonly asAt: PlainDate;
  /** Why there are none, where they cannot be told. */
  readonly why: string;
}

function itemsSection(register: Register, meeting: Meeting, { items, asAt, why }: ItemsFound): ReportSection {
  const numbered = numberedItems(register, meeting, { items, asAt });
  const times = timesFor(meeting, numbered.length);
  const blocks: readonly ReportBlock[] = [
    ...(why === "" ? [] : [text(why)]),
    ...(times.length === 0 ? [] : [text("The times share out the meeting evenly; the chair may change them.")]),
    tableOr(
      {
        says: "",
        columns: [
          { header: "No.", width: 6 },
          { header: "Item", width: 57 },
          { header: "Led by", width: 26 },
          { header: "Time", width: 11 },
        ],
        rows: numbered.flatMap(({ number, heading, item, source, lead }, at): readonly (readonly TableCell[])[] => [
          ...(heading === (numbered[at - 1]?.heading ?? "") ? [] : [[{ text: heading, isStrong: true }]]),
          [String(number), source === "" ? item : `${item} ${source}`, lead, times[at] ?? ""],
        ]),
      },
      "",
    ),
  ];
  return { id: "items", heading: "Items", numbering: "none", by: ["GOV 8.2", "GOV 8.3", "GOV 8.4", "GOV 8.5"], blocks };
}

/** The meeting's hours shared over its items, to five minutes; none without a start and an end. */
function timesFor({ start, end }: Meeting, items: number): readonly string[] {
  if (start === null || end === null || end <= start) return [];
  const each = (end - start) / items;
  return Array.from({ length: items }, (_, at) =>
    toClock((start + Math.floor((at * each) / 5) * 5) as MinuteOfMeeting),
  );
}

/** Decisions of this body that wait for somebody or something else than this meeting. */
function waitingSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection | null {
  const group = register.group(meeting.group);
  const before = dayBefore(meeting, asAt);
  const here = new Set(mattersAt(register, meeting, asAt).map(({ decision }) => decision));
  const waiting = decisionsBy(register, before).filter(
    (one) =>
      isOpen(one) &&
      one.status !== "Scheduled" &&
      !(one.status === "No date set" && register.settings.isOwn) &&
      register.group(one.meeting.group) === group &&
      !here.has(one.decision),
  );
  if (waiting.length === 0) return null;
  return {
    id: "waiting",
    heading: "Other open decisions, for information",
    numbering: "none",
    by: group?.group === BOARD ? ["GOV 12.21", "GOV 12.22"] : ["GOV 12.36", "GOV 12.37"],
    blocks: [
      tableOr(
        {
          says: "",
          columns: [
            { header: "Decision", width: 32 },
            { header: "Taken by", width: 30 },
            { header: "Where it stands", width: 38 },
          ],
          rows: waiting.map((one): readonly TableCell[] => [
            { text: one.decision.title, isStrong: true },
            `${bodyNamed(register, one.meeting.group)}, ${dayInTable(one.meeting.date)}`,
            sayWhere(register, one, before),
          ]),
        },
        "",
      ),
    ],
  };
}

function actionsSection(register: Register, actions: readonly AgendaItem[]): ReportSection {
  const overdue = actions.filter(({ why }) => why.endsWith(": overdue")).length;
  return {
    id: "actions",
    heading: "Open actions",
    numbering: "none",
    by: ["GOV 8.3a", "CSP App. 5"],
    blocks: [
      tableOr(
        {
          says: `${countOf(actions.length, "open action")} of this body; ${overdue} overdue.`,
          columns: [
            { header: "Action", width: 48 },
            { header: "Who leads", width: 22 },
            { header: "Target and how it stands", width: 30 },
          ],
          rows: actions.map(({ item, from, why }): readonly TableCell[] => [
            item,
            leadsNamed(register, from),
            { text: why.replace(/^Open action /, ""), shade: why.endsWith(": overdue") ? "poor" : "none" },
          ]),
        },
        "",
      ),
    ],
  };
}
