import { countOf } from "../answers/english";
import { addDays, type PlainDate } from "../calendar/plain-date";
import { type MinuteOfMeeting, toClock } from "../calendar/time-of-day";
import { agendaOf } from "../governance/agenda/agenda";
import type { AgendaItem } from "../governance/agenda/reasons";
import { BOARD } from "../sources/memberships/body-codes";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { decisionsBy, isOpen, sayWhere } from "./board/decisions";
import { circulationSection } from "./circulation";
import { type ReportBlock, type ReportDocument, type ReportSection, tableOr, type TableCell, text } from "./document";
import { chairFact, dayOf, deadlineFact, sayWhen } from "./meeting-facts";
import { citingOwnRules } from "./own-rules";
import { agencyNamed, bodyNamed, dayInTable } from "./said";

const HEADINGS: Readonly<Record<AgendaItem["part"], string>> = {
  standing: "Standing items",
  report: "Reports due for this meeting",
  request: "Items asked for in time",
  escalation: "Referred to this body after a tied vote",
  action: "Open actions",
  "late request": "Items asked for late, if the chair takes them",
};

/** The parts in the order in which a meeting takes them; open actions stand in the annex. */
const PARTS: readonly AgendaItem["part"][] = ["standing", "report", "escalation", "request", "late request"];

/**
 * A meeting's agenda: standing items, reports, what was referred and asked for, in time and late apart, numbered, each with
 * who leads it and a time; decisions that wait and open actions behind it; and who gets it. Where a group keeps two areas apart,
 * each area's matters stand together with the co-chair who presides over them.
 *
 * Source: GOV 8.2 to 8.5, 10.3, 12.19; TOR.
 */
export function agendaDocument(register: Register, meeting: Meeting, asAt: PlainDate): ReportDocument {
  const answer = agendaOf(register, meeting, asAt);
  const items = answer.status === "answered" ? answer.value : [];
  const actions = items.filter(({ part }) => part === "action");
  const waiting = waitingSection(register, meeting, asAt);
  return citingOwnRules(register, meeting.group, {
    title: `Agenda: ${bodyNamed(register, meeting.group)}`,
    facts: [
      { name: "Meeting", says: sayWhen(meeting) },
      chairFact(register, meeting),
      ...deadlineFact(register, meeting, "Agenda requests", "Items asked for by"),
      ...deadlineFact(register, meeting, "Reports", "Reports in by"),
      ...deadlineFact(register, meeting, "Papers", "Agenda and papers out by"),
      ...(meeting.status === "Cancelled" ? [{ name: "Cancelled", says: "This meeting is cancelled." }] : []),
    ],
    sections: [
      itemsSection(register, meeting, { items, why: answer.status === "answered" ? "" : answer.because.sentence }),
      ...(waiting === null ? [] : [waiting]),
      ...(actions.length === 0 ? [] : [actionsSection(register, actions)]),
      circulationSection(register, meeting),
    ],
  });
}

interface ItemsFound {
  readonly items: readonly AgendaItem[];
  /** Why there are none, where they cannot be told. */
  readonly why: string;
}

function itemsSection(register: Register, meeting: Meeting, { items, why }: ItemsFound): ReportSection {
  const taken = PARTS.flatMap((part) => items.filter((item) => item.part === part));
  const times = timesFor(meeting, taken.length + 2);
  const rows: (readonly TableCell[])[] = [
    ["1", "Welcome, apologies and declarations of interest", "Chair", times[0] ?? ""],
  ];
  let number = 1;
  let heading = "";
  for (const item of taken) {
    const next = headingFor(item);
    if (next !== heading) rows.push([{ text: (heading = next), isStrong: true }]);
    rows.push([String(++number), sayItem(register, item), sayLead(register, item), times[number - 1] ?? ""]);
  }
  rows.push(
    [{ text: "To end", isStrong: true }],
    [String(number + 1), "Any other business, and the date of the next meeting", "Chair", times[number] ?? ""],
  );
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
        rows,
      },
      "",
    ),
  ];
  return { id: "items", heading: "Items", numbering: "none", by: ["GOV 8.2", "GOV 8.3", "GOV 8.4", "GOV 8.5"], blocks };
}

/** "Matters of Derby, led by …", where the group keeps the areas apart; else the part. */
function headingFor({ part, area, why }: AgendaItem): string {
  if (area === undefined) return HEADINGS[part];
  const [, lead = ""] = /, led by (.+)$/.exec(why) ?? [];
  return `${HEADINGS[part]}: matters of ${area}, over which ${lead} presides`;
}

function sayItem(register: Register, { part, item, from, why, area }: AgendaItem): TableCell {
  const plain = area === undefined ? why : why.replace(/; a matter of .+$/, "");
  const named = part === "report" ? item.replace(` of ${from}`, ` of the ${bodyNamed(register, from)}`) : item;
  const source =
    part === "standing"
      ? plain.replace(/^Standing item ?/, "").trim()
      : `(${plain.charAt(0).toLowerCase()}${plain.slice(1)})`;
  return `${named}${source === "" ? "" : ` ${source}`}`;
}

/** A standing item is the chair's until somebody is named for it. */
function sayLead(register: Register, { part, from }: AgendaItem): string {
  if (part === "standing") return "Chair";
  return part === "report" || part === "escalation"
    ? `Chair of the ${bodyNamed(register, from)}`
    : from
        .split("; ")
        .map((name) => agencyNamed(register, name))
        .join("; ");
}

/** The meeting's hours shared over its items, to five minutes; none without a start and an end. */
function timesFor({ start, end }: Meeting, items: number): readonly string[] {
  if (start === null || end === null || end <= start) return [];
  const each = (end - start) / items;
  return Array.from({ length: items }, (_, at) =>
    toClock((start + Math.floor((at * each) / 5) * 5) as MinuteOfMeeting),
  );
}

/** Decisions of this body that wait for something, and those referred to it. */
function waitingSection(register: Register, meeting: Meeting, asAt: PlainDate): ReportSection | null {
  const group = register.group(meeting.group);
  const day = dayOf(meeting, asAt);
  const before = day === meeting.date ? addDays(day, -1) : day;
  const waiting = decisionsBy(register, before).filter(
    (one) =>
      isOpen(one) &&
      one.status !== "Scheduled" &&
      (register.group(one.meeting.group) === group ||
        (one.status === "Referred" && register.group(one.decision.escalatedTo) === group)),
  );
  if (waiting.length === 0) return null;
  return {
    id: "waiting",
    heading: "Decisions that wait",
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
            agencyNamed(register, from),
            { text: why.replace(/^Open action /, ""), shade: why.endsWith(": overdue") ? "poor" : "none" },
          ]),
        },
        "",
      ),
    ],
  };
}
