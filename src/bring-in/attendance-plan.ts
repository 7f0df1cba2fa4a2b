import { countOf, inWords } from "../answers/english";
import { toLongDate } from "../calendar/plain-date";
import { keyOf } from "../records/cell";
import { attendanceRow, KEPT, type LastSaid, rowThere, saidIn, whoChanged } from "./attendance-rows";
import { type Claim, type Claims, whoseIs } from "./claim";
import type { Meanings } from "./mark-meanings";
import type { Meaning } from "./mark-words";
import { claimKey, mergeClaims, type Marked } from "./merge-claims";
import type { MeetingMeant } from "./match-meeting";
import type { Counts, LeftOut, PlannedRow } from "./plan";
import { BLANK_QUESTION, LEAVE_OUT, type Questions, questionId } from "./questions";
import type { ReadBlock, Reading } from "./read-block";
import { BLANK_MARK } from "./sums";
import { addressOf, cellOf, saidAt } from "./view";

/** What is planned from the marks of a sheet. */
export interface AttendancePlan {
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly held: ReadonlySet<string>;
  readonly counts: Counts;
  /** What each row says, to be kept with the workbook. */
  readonly remembers: ReadonlyMap<string, LastSaid>;
  readonly why: readonly string[];
}

interface Made {
  readonly blocks: readonly ReadBlock[];
  readonly claims: Claims;
  readonly meanings: Meanings;
  /** What a blank cell means by the sheet's own key or sums. */
  readonly blankMeans: Meaning | null;
}

/** Makes the rows of Attendance, and those of Meetings that they need, and says what became of every mark. */
export function attendancePlan(reading: Reading, made: Made): AttendancePlan {
  const { register, asAt, questions } = reading;
  const { claims, meanings } = made;
  const merged = mergeClaims(claims.claims, meanings, questions);
  const blanks = blankRows(reading, made, new Set(claims.claims.map(claimKey)));
  const remembers = new Map<string, LastSaid>(reading.last);
  const bothChanged = new Set<string>();
  const marked = merged.marked.flatMap((each) => {
    const row = weighed(reading, attendanceRow(register, asAt, each), each);
    if (row === null) each.cells.forEach((cell) => bothChanged.add(cell));
    else if (!row.notes.includes(KEPT)) remembers.set(claimKey(each.claim), saidIn(row));
    return row ?? [];
  });
  for (const row of blanks.rows)
    remembers.set(keyOf(`${String(row.values.Meeting)}|${String(row.values.Seat)}`), saidIn(row));
  const leftOut = [...claims.leftOut, ...merged.leftOut];
  const held = new Set([...claims.held, ...merged.held, ...bothChanged]);
  const meetings = meetingRows(reading, made.blocks);
  return {
    rows: [...meetings, ...marked, ...blanks.rows],
    leftOut,
    held,
    remembers,
    counts: countsOf(marked, leftOut, held),
    why: [
      ...(marked.some(({ values }) => values.Name !== undefined)
        ? ["The people's names go into Name of Attendance, with new rows, where Seats has another name or none."]
        : []),
      ...blanks.why,
      ...unmarkedMeetings(reading, made.blocks, claims),
      ...vacancies(made.blocks),
      ...placeholders(made.blocks),
    ],
  };
}

/** A row that differs from the table: the sheet's, where only that has changed; the table's, where only that has; else asked, and null. */
function weighed({ last, questions }: Reading, row: PlannedRow, { claim, cells }: Marked): PlannedRow | null {
  const said = last.get(claimKey(claim));
  if (row.change !== "changed" || said === undefined) return row;
  const by = whoChanged(row, said);
  if (by === "the sheet") return row;
  if (by === "by hand") return { ...row, change: "same", notes: [...row.notes, KEPT] };
  const [now, there] = [String(row.values.Status), String(row.there?.values.Status)];
  const offers = now === there ? ["As the sheet", "As the table"] : [now, there];
  const answer = questions.answerTo({
    id: questionId("both", claim.meeting.id, claim.seat?.seat ?? claim.person),
    cells,
    ask: `${whoseIs(claim)} on ${toLongDate(claim.meeting.date)}: the sheet now says ${now}, and Attendance was changed by hand to ${there === "" ? "not marked" : there}. Which holds?`,
    offers,
    proposed: null,
  });
  if (answer === null) return null;
  return answer === offers[0] ? row : { ...row, change: "same", notes: [...row.notes, KEPT] };
}

/** A cell that names several guests is counted once, by what most comes of it. */
function countsOf(marked: readonly PlannedRow[], leftOut: readonly LeftOut[], held: ReadonlySet<string>): Counts {
  const counted = new Set<string>();
  const countNew = (cells: readonly string[]): number => {
    const before = counted.size;
    for (const cell of cells) counted.add(cell);
    return counted.size - before;
  };
  const cellsOf = (change: PlannedRow["change"]): number =>
    countNew(marked.filter((row) => row.change === change).flatMap(({ cells }) => cells));
  const counts = {
    new: cellsOf("new"),
    changed: cellsOf("changed"),
    same: cellsOf("same"),
    leftOut: countNew(leftOut.map(({ cell }) => cell)),
    questions: countNew([...held]),
  };
  return { cells: counted.size, ...counts };
}

/**
 * Blank cells of seats at meetings that were held: what they mean is the sheet's to say, else it is asked once. A seat that has a row already
 * keeps it: blank never clears.
 */
function blankRows(
  { register, asAt, questions }: Reading,
  { claims, meanings, blankMeans }: Made,
  claimed: ReadonlySet<string>,
): { readonly rows: readonly PlannedRow[]; readonly why: readonly string[] } {
  const unmarked = claims.blanks.filter((blank) => blank.meeting.date <= asAt && !claimed.has(claimKey(blank)));
  const bySeat = new Map(unmarked.map((blank) => [claimKey(blank), blank]));
  const all = [...bySeat.values()];
  const open = all.filter((blank) => rowThere(register, blank) === null);
  const kept = all.filter((blank) => (rowThere(register, blank)?.status ?? null) !== null);
  const why =
    kept.length === 0
      ? []
      : [
          `${countOf(kept.length, "blank cell")} of seats that are marked in Attendance changed nothing: blank never clears.`,
        ];
  const again = all.filter((blank) => {
    const row = rowThere(register, blank);
    return row !== null && row.status === null;
  });
  if (open.length === 0) return { rows: [], why };
  const meaning =
    blankMeans ??
    askBlank(
      questions,
      meanings,
      unmarked.filter((blank) => rowThere(register, blank) === null),
    );
  if (meaning === null || meaning === LEAVE_OUT) return { rows: [], why };
  const said = { status: meaning as Meaning };
  const rows = [...open, ...again].map((claim): PlannedRow => ({
    ...attendanceRow(register, asAt, { claim, said, cells: [claim.cell], person: "" } satisfies Marked),
    isOfBlank: true,
  }));
  return { rows: rows.filter(({ change }) => change === "new"), why };
}

function askBlank(questions: Questions, meanings: Meanings, open: readonly Claim[]): string | null {
  const { against, words } = meanings.against(BLANK_MARK);
  return questions.answerTo({
    id: BLANK_QUESTION,
    cells: open.map(({ cell }) => cell),
    ask: `What does a blank cell mean? ${countOf(open.length, "cell")} of meetings that were held ${open.length === 1 ? "is" : "are"} blank. ${words}`.trim(),
    offers: ["Absent", "Not yet marked", "Apologies", "Not expected", "Present", LEAVE_OUT],
    meanings: { "Not yet marked": "a row, its status to be filled in", [LEAVE_OUT]: "no row at all" },
    ...(words === "" ? {} : { against }),
    proposed: meanings.kinds === 1 ? "Absent" : "Not yet marked",
  });
}

/** Meetings that are to be added, and those that the sheet says were cancelled. */
export function meetingRows(reading: Reading, blocks: readonly ReadBlock[]): readonly PlannedRow[] {
  const added = blocks.flatMap(({ matcher, group }) =>
    [...(matcher?.added.values() ?? [])].map(({ id, date, isOpen, from }): PlannedRow => ({
      table: "Meetings",
      change: "new",
      cells: [from],
      values: {
        Meeting: id,
        Group: group?.group ?? "",
        Date: { day: date },
        ...(isOpen === true ? { Register: "Open" } : {}),
      },
      there: null,
      notes: [],
    })),
  );
  const cancelled = blocks.flatMap(({ block, means, isCancelled }) =>
    means.flatMap((each, at) => {
      const heading = block.headings[at];
      return each.kind === "meeting" && isCancelled[at] === true && heading !== undefined
        ? cancelledRow(reading, each.meeting, addressOf(block.view, heading.row, heading.column))
        : [];
    }),
  );
  const ids = new Set<string>();
  return [...added, ...cancelled].filter((row) => {
    const id = String(row.values.Meeting);
    return !ids.has(id) && ids.add(id);
  });
}

function cancelledRow({ register, questions }: Reading, meeting: MeetingMeant, cell: string): readonly PlannedRow[] {
  if (meeting.isCancelled || meeting.isNew) return [];
  const answer = questions.answerTo({
    id: questionId("cancelled", meeting.id),
    cells: [cell],
    ask: `The sheet says that ${meeting.id} (${toLongDate(meeting.date)}) was cancelled. Mark it so in Meetings?`,
    offers: ["Cancelled", LEAVE_OUT],
    proposed: "Cancelled",
  });
  if (answer !== "Cancelled") return [];
  const row = register.meeting(meeting.id);
  const position = register.store("Meetings")?.positionOf(row) ?? -1;
  const status = row?.status ?? "";
  return [
    {
      table: "Meetings",
      change: "changed",
      cells: [cell],
      values: { Meeting: meeting.id, Status: "Cancelled" },
      there: { position, values: { Status: status } },
      notes: [],
    },
  ];
}

/** Meetings that are past, and of which the sheet marks nobody. */
function unmarkedMeetings({ asAt }: Reading, blocks: readonly ReadBlock[], claims: Claims): readonly string[] {
  const marked = new Set([...claims.marked, ...claims.blanks.map(({ meeting }) => meeting.id)]);
  const without = blocks
    .flatMap(({ means }) => means)
    .flatMap((each) =>
      each.kind === "meeting" && each.meeting.date <= asAt && !each.meeting.isCancelled ? each.meeting : [],
    )
    .filter(({ id }) => !marked.has(id));
  const names = [...new Set(without.map(({ id, date }) => `${id} (${toLongDate(date)})`))];
  return names.length === 0
    ? []
    : [`Nobody is marked for ${inWords(names)}: nothing is brought in for ${names.length === 1 ? "it" : "them"}.`];
}

function vacancies(blocks: readonly ReadBlock[]): readonly string[] {
  const vacant = blocks.flatMap(({ who, block }) =>
    who.flatMap((each, at) =>
      each.kind === "vacant" ? (block.names[at]?.said.filter((text) => text !== "").join(", ") ?? []) : [],
    ),
  );
  return vacant.map((name) => `${name}: the seat is vacant, so no rows are made for it.`);
}

/** Headings that are no dates yet, and over which nobody is marked. */
function placeholders(blocks: readonly ReadBlock[]): readonly string[] {
  return blocks.flatMap(({ block: { view, headings } }) =>
    headings
      .filter(({ said }) => said.kind === "placeholder")
      .map(
        ({ row, column }) =>
          `${cellOf(view, row, column)} says '${saidAt(view, row, column)}', which is no date yet: nothing is brought in for it.`,
      ),
  );
}
