import { countOf } from "../answers/english";
import type { PlainDate } from "../calendar/plain-date";
import { agendaOf } from "../governance/agenda/agenda";
import type { AgendaItem } from "../governance/agenda/reasons";
import { BOARD } from "../sources/memberships/body-codes";
import { isOrdinary, type Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import { withAbbreviationsSpelled } from "./abbreviations";
import { type NumberedItem, numberedItems } from "./agenda-items";
import { lettersOf, papersSection } from "./agenda-papers";
import { timesFor } from "./agenda-times";
import { decisionsBy, isOpen, sayWhere } from "./board/decisions";
import { circulationSection } from "./circulation";
import { type ReportBlock, type ReportDocument, type ReportSection, tableOr, type TableCell, text } from "./document";
import { mattersAt } from "./matters";
import { chairFact, contactFact, dayBefore, dayOf, partnershipFact, sayWhen, titleOf } from "./meeting-facts";
import { citingOwnRules } from "./own-rules";
import { bodyNamed, capital, dayInFull, dayInTable, leadsNamed } from "./said";

/**
 * A meeting's agenda: standing items, reports, what was referred and asked for, in time and late apart, numbered, each with
 * who leads it, its paper and a time, what waits for its decision first; what waits elsewhere and open actions behind it; and who
 * gets it. What only the clerk should know is apart from it (`agendaNotes`). A special meeting's has what it was called for and nothing else. Where a group keeps two areas apart,
 * each area's matters stand together with the co-chair who presides over them.
 *
 * Source: GOV 8.2 to 8.5, 10.3, 12.19; TOR.
 */
export function agendaDocument(register: Register, meeting: Meeting, asAt: PlainDate): ReportDocument {
  const answer = agendaOf(register, meeting, asAt);
  const items = answer.status === "answered" ? answer.value : [];
  const isUsual = isOrdinary(meeting);
  const numbered = numberedItems(register, meeting, { items, asAt });
  const actions = isUsual ? items.filter(({ part }) => part === "action") : [];
  const waiting = isUsual ? waitingSection(register, meeting, asAt) : null;
  const document = citingOwnRules(register, meeting.group, {
    title: titleOf(register, meeting, "Agenda"),
    facts: [
      ...partnershipFact(register),
      { name: "Meeting", says: sayWhen(meeting) },
      chairFact(register, meeting),
      ...contactFact(register, meeting),
      { name: "As at", says: dayInFull(dayOf(meeting, asAt)) },
      ...(meeting.status === "Cancelled" ? [{ name: "Cancelled", says: "This meeting is cancelled." }] : []),
    ],
    sections: [
      itemsSection(numbered, meeting, answer.status === "answered" ? "" : answer.because.sentence),
      ...papersSection(numbered),
      ...(waiting === null ? [] : [waiting]),
      ...(actions.length === 0 ? [] : [actionsSection(register, actions)]),
      circulationSection(register, meeting, { items, numbered }),
    ],
  });
  return withAbbreviationsSpelled(register, document);
}

/** The items; where they cannot be told, why. */
function itemsSection(numbered: readonly NumberedItem[], meeting: Meeting, why: string): ReportSection {
  const times = timesFor(
    meeting,
    numbered.map(({ weight }) => weight),
  );
  const letters = lettersOf(numbered);
  const columns = [
    { header: "No.", width: 7 },
    { header: "Item", width: 51 },
    { header: "Led by", width: 24 },
    ...(letters.size === 0 ? [] : [{ header: "Paper", width: 9 }]),
    ...(times.length === 0 ? [] : [{ header: "Time", width: 9 }]),
  ];
  const blocks: readonly ReportBlock[] = [
    ...(why === "" ? [] : [text(why)]),
    ...(times.length === 0
      ? []
      : [
          text(
            "The times are a proposal, with five minutes for what is formal and the most for decisions and for reports taken together; the chair may change them.",
          ),
        ]),
    tableOr(
      {
        says: "",
        columns,
        rows: numbered.flatMap((one, at): readonly (readonly TableCell[])[] => {
          const { number, heading, item, source, lead, paper } = one;
          const letter = paper === null ? "" : (letters.get(paper.name) ?? "");
          return [
            ...(heading === (numbered[at - 1]?.heading ?? "") ? [] : [[{ text: heading, isStrong: true }]]),
            [
              number,
              source === "" ? item : `${item} ${source}`,
              lead,
              ...(letters.size === 0 ? [] : [letter]),
              ...(times.length === 0 ? [] : [times[at] ?? ""]),
            ],
          ];
        }),
      },
      "",
    ),
  ];
  return { id: "items", heading: "Items", numbering: "none", by: ["GOV 8.2", "GOV 8.3", "GOV 8.4", "GOV 8.5"], blocks };
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

/** "4 December 2026: on track"; without the action's id, which no reader knows. */
function sayTarget(why: string): string {
  return capital(
    why
      .replace(/^Open action [^,]+, (?:target )?/, "")
      .replace(/^'(.*)':/, "$1:")
      .replace(/: cannot be judged$/, ": no day is given"),
  );
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
          says: `${countOf(actions.length, "open action")} of this body; ${overdue === 0 ? "none is" : overdue} overdue.`,
          columns: [
            { header: "Action", width: 48 },
            { header: "Who leads", width: 22 },
            { header: "Target and how it stands", width: 30 },
          ],
          rows: actions.map(({ item, from, why }): readonly TableCell[] => [
            item,
            leadsNamed(register, from),
            { text: sayTarget(why), shade: why.endsWith(": overdue") ? "poor" : "none" },
          ]),
        },
        "",
      ),
    ],
  };
}
