import { toLongDate } from "../calendar/plain-date";
import { textOf, type RawCell } from "../records/cell";
import type { Agency, Seat } from "../records/people";
import { isInForce } from "../register/register";
import type { ListedAttendance } from "./listed-attendance";
import { type Meanings, shownMark } from "./mark-meanings";
import { markOf, type HowRead, type AttendanceSaid, type Meaning } from "./mark-words";
import type { MeetingMeant } from "./match-meeting";
import { LEAVE_OUT, type Questions, questionId } from "./questions";
import type { ReadBlock, Reading } from "./read-block";
import { type LineAsked, seatOfLine } from "./seat-of-line";
import type { SheetKey } from "./sheet-key";
import { addressOf, isBlank } from "./view";
import { seatWords } from "./who";

/** What one mark says of one seat, or of an agency without one, at one meeting. */
export interface Claim {
  readonly meeting: MeetingMeant;
  readonly seat: Seat | null;
  readonly agency: Agency | null;
  readonly person: string;
  readonly reading: HowRead;
  readonly mark: string;
  readonly cell: string;
  readonly text: string;
  readonly isGuest: boolean;
  readonly isDeputy: boolean;
  /** Which row of names it stands in; of people under one agency the agency's. */
  readonly line: string;
}

/** Everything that the marks of a sheet say, and what became of those that say nothing. */
export interface Claims {
  readonly claims: readonly Claim[];
  readonly leftOut: readonly { readonly cell: string; readonly text: string; readonly why: string }[];
  /** Cells that wait for an answer. */
  readonly held: ReadonlySet<string>;
  /** Blank cells of seats at meetings that were held. */
  readonly blanks: readonly Claim[];
}

interface Gathering {
  readonly reading: Reading;
  readonly meanings: Meanings;
  readonly key: SheetKey;
}

/** The raw mark of a cell: what is shown, or the meaning of its colour where the sheet explains colours. */
export function markIn(
  read: ReadBlock,
  { row, column }: { readonly row: number; readonly column: number },
  key: SheetKey,
): RawCell {
  const { view } = read.block;
  const raw = shownMark(view.at(row, column), view.lookOf(row, column));
  if (!isBlank(raw) || !key.readsColours) return raw;
  const { fill } = view.lookOf(row, column);
  return fill === "" ? "" : (key.colours.get(fill) ?? `colour ${fill}`);
}

export function claimsOf(blocks: readonly ReadBlock[], gathering: Gathering): Claims {
  const gatherer = new ClaimGatherer(gathering);
  for (const read of blocks) gatherer.takeBlock(read);
  return gatherer;
}

/** The same of a list, in which each row has its own mark. */
export function claimsOfList(read: ReadBlock, list: ListedAttendance, gathering: Gathering): Claims {
  const gatherer = new ClaimGatherer(gathering);
  gatherer.takeList(read, list);
  return gatherer;
}

class ClaimGatherer implements Claims {
  readonly claims: Claim[] = [];
  readonly leftOut: { cell: string; text: string; why: string }[] = [];
  readonly held = new Set<string>();
  readonly blanks: Claim[] = [];
  private readonly questions: Questions;

  constructor(private readonly gathering: Gathering) {
    this.questions = gathering.reading.questions;
  }

  takeBlock(read: ReadBlock): void {
    const { block, means } = read;
    block.headings.forEach((heading, at) => {
      const means_ = means[at];
      const isMarked = block.names.some(
        ({ row, isNobody }) =>
          !isNobody &&
          !block.view.isFormula(row, heading.column) &&
          !isBlank(markIn(read, { row, column: heading.column }, this.gathering.key)),
      );
      const hasMeeting = means_?.kind === "meeting" && isMarked;
      block.names.forEach((line, index) =>
        this.takeCell(read, { index, at, row: line.row, column: heading.column, hasMeeting }),
      );
    });
    for (const column of block.otherColumns)
      for (const { row } of block.names) {
        if (isBlank(block.view.at(row, column))) continue;
        this.leave(read, { row, column }, "No date stands over it.");
      }
  }

  takeList(read: ReadBlock, { marks, headingOf, view }: ListedAttendance): void {
    read.block.names.forEach(({ row, isNobody }, index) => {
      const mark = marks.find((each) => each.index === index);
      const heading = read.means[headingOf[index] ?? 0];
      const place = mark?.place ?? { row, column: read.block.nameColumns[0]?.column ?? 1 };
      const cell = addressOf(view, place.row, place.column);
      if (heading === undefined || isNobody) return;
      if (heading.kind === "asked") return mark === undefined ? undefined : this.hold(heading.question, cell);
      if (heading.kind === "nothing") return mark === undefined ? undefined : this.leave(read, place, heading.why);
      const reading = mark === undefined ? null : mark.reading;
      if (reading?.kind === "nothing") return this.leave(read, place, reading.why);
      this.takeMark(read, { index, cell, place, raw: mark?.raw ?? "", reading, meeting: heading.meeting });
    });
  }

  private leave(
    read: ReadBlock,
    { row, column }: { readonly row: number; readonly column: number },
    why: string,
  ): void {
    const { view } = read.block;
    this.leftOut.push({ cell: addressOf(view, row, column), text: textOf(view.at(row, column)), why });
  }

  private hold(question: string, cell: string): void {
    this.questions.hold(question, cell);
    this.held.add(cell);
  }

  private takeCell(
    read: ReadBlock,
    {
      index,
      at,
      row,
      column,
      hasMeeting,
    }: {
      readonly index: number;
      readonly at: number;
      readonly row: number;
      readonly column: number;
      readonly hasMeeting: boolean;
    },
  ): void {
    const { block, means } = read;
    const { view } = block;
    const line = block.names[index];
    const raw = markIn(read, { row, column }, this.gathering.key);
    if (line === undefined || (isBlank(raw) && !hasMeeting)) return;
    const place = { row, column };
    const cell = addressOf(view, row, column);
    if (!isBlank(raw)) {
      if (line.isNobody)
        return this.leave(read, place, `The row '${line.said.find((text) => text !== "") ?? ""}' stands for nobody.`);
      if (view.isFormula(row, column)) return this.leave(read, place, "It is worked out by a formula, not marked.");
    } else if (line.isNobody || view.isFormula(row, column)) return;
    const heading = means[at];
    const who = read.who[index];
    if (heading === undefined || heading.kind === "asked" || who === undefined) {
      if (!isBlank(raw)) this.hold(heading?.kind === "asked" ? heading.question : "group", cell);
      if (who?.kind === "unknown" && !isBlank(raw)) this.seatOf(read, { index, cell, meeting: null });
      return;
    }
    if (read.isCancelled[at] === true) {
      if (!isBlank(raw)) this.leave(read, place, "The sheet says that there was no meeting.");
      return;
    }
    if (heading.kind === "nothing") return isBlank(raw) ? undefined : this.leave(read, place, heading.why);
    const reading = isBlank(raw) ? null : this.gathering.meanings.read(raw);
    if (reading?.kind === "nothing") return this.leave(read, place, reading.why);
    if (heading.meeting.isCancelled)
      return isBlank(raw) ? undefined : this.leave(read, place, `${heading.meeting.id} was cancelled.`);
    this.takeMark(read, { index, cell, place, raw, reading, meeting: heading.meeting });
  }

  private takeMark(
    read: ReadBlock,
    {
      index,
      cell,
      place,
      raw,
      reading,
      meeting,
    }: {
      readonly index: number;
      readonly cell: string;
      readonly place: { readonly row: number; readonly column: number };
      readonly raw: RawCell;
      readonly reading: HowRead | null;
      readonly meeting: MeetingMeant;
    },
  ): void {
    const line = read.block.names[index];
    const who = read.who[index];
    if (line === undefined || who === undefined) return;
    if (who.kind === "vacant") return reading === null ? undefined : this.leave(read, place, "The seat is vacant.");
    if (who.kind === "unknown" && line.isGuest)
      return reading === null
        ? undefined
        : this.leave(
            read,
            place,
            `${who.name} is neither a seat nor in Agencies; add the agency to Agencies and bring the sheet in again.`,
          );
    const claim = {
      meeting,
      reading: reading ?? ({ kind: "nothing", why: "" } as const),
      mark: isBlank(raw) ? "" : markOf(textOf(raw)),
      cell,
      text: textOf(read.block.view.at(place.row, place.column)),
      isGuest: line.isGuest,
      line: line.isIndented ? `under ${line.said[0] ?? ""}` : `row ${line.row}`,
    };
    if (who.kind === "agency") {
      const whole: Claim = { ...claim, seat: null, agency: who.agency, person: who.person, isDeputy: false };
      if (reading !== null) this.claims.push(whole);
      return;
    }
    const seat = this.seatOf(read, { index, meeting, cell: reading === null ? null : cell });
    if (seat === null && reading?.kind === "doubtful")
      this.questions.answerTo(this.gathering.meanings.question(claim.mark, reading, [cell]));
    if (seat === null) return;
    if (typeof seat === "string") return reading === null ? undefined : this.leave(read, place, seat);
    const found: Claim = {
      ...claim,
      seat,
      agency: null,
      person: who.person,
      isDeputy: who.kind === "seats" && who.isDeputy,
    };
    if (reading === null) {
      if (!line.isGuest && isInForce(seat, meeting.date)) this.blanks.push(found);
    } else if (isInForce(seat, meeting.date)) this.claims.push(found);
    else this.takeOutside(read, { found, place });
  }

  private seatOf(read: ReadBlock, line: Omit<LineAsked, "who" | "said">): Seat | string | null {
    const who = read.who[line.index];
    if (who === undefined || read.group === null) return null;
    const said = read.block.names[line.index]?.said ?? [];
    const seat = seatOfLine(this.gathering.reading, read.group, { ...line, who, said });
    if (seat === null && line.cell !== null) this.held.add(line.cell);
    return seat;
  }

  /** A mark outside the days of a seat: one that says nobody was there is left out; another is asked about. */
  private takeOutside(
    read: ReadBlock,
    { found, place }: { readonly found: Claim; readonly place: { readonly row: number; readonly column: number } },
  ): void {
    const { seat, meeting, reading, cell } = found;
    if (seat === null) return;
    const when =
      seat.from !== null && seat.from > meeting.date
        ? `begins on ${toLongDate(seat.from)}`
        : `ended on ${seat.to === null ? "" : toLongDate(seat.to)}`;
    const why = `${seat.seat} ${when}, so it was not in post on ${toLongDate(meeting.date)}.`;
    const isPresence = reading.kind === "said" && PRESENCE.includes(reading.said.status);
    if (!isPresence) return this.leave(read, place, why);
    const id = questionId("outside", seat.seat);
    const answer = this.questions.answerTo({
      id,
      cells: [cell],
      ask: `${seat.seat} (${seatWords(this.gathering.reading.register, seat)}) ${when}, and is marked as there on ${toLongDate(meeting.date)}. Bring the mark in?`,
      offers: ["Bring it in", LEAVE_OUT],
      proposed: LEAVE_OUT,
    });
    if (answer === null) this.held.add(cell);
    else if (answer === LEAVE_OUT) this.leave(read, place, why);
    else this.claims.push(found);
  }
}

export const PRESENCE: readonly Meaning[] = ["Present", "Remote", "Deputy", "Coming"];

/** What a claim says, once its mark is known. */
export function saidBy({ reading }: Claim): AttendanceSaid | null {
  return reading.kind === "said" ? reading.said : null;
}
