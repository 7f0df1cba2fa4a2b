import { toLongDate } from "../calendar/plain-date";
import { textOf, type RawCell } from "../records/cell";
import type { Seat } from "../records/people";
import { isInForce } from "../register/register";
import type { NameLine } from "./blocks";
import { type Claim, type Claims, PRESENCE } from "./claim";
import { guestsIn } from "./guests";
import type { ListedAttendance } from "./listed-attendance";
import { markIn } from "./mark-in-cell";
import type { Meanings } from "./mark-meanings";
import type { HowRead } from "./mark-words";
import type { MeetingMeant } from "./match-meeting";
import { LEAVE_OUT, type Questions, questionId } from "./questions";
import type { ReadBlock, Reading } from "./read-block";
import { type LineAsked, seatOfAgency, seatOfLine } from "./seat-of-line";
import type { SheetKey } from "./sheet-key";
import { addressOf, isBlank } from "./view";
import { seatWords } from "./who";

interface Gathering {
  readonly reading: Reading;
  readonly meanings: Meanings;
  readonly key: SheetKey;
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

/** Where a name and a date cross: which of the names and headings, and whether anybody is marked under that heading. */
interface CellOfMarks {
  readonly index: number;
  readonly at: number;
  readonly row: number;
  readonly column: number;
  readonly hasMeeting: boolean;
}

/** A mark that waits for a question about its heading. */
interface MarkHeld {
  readonly index: number;
  readonly cell: string;
  readonly raw: RawCell;
  readonly question: string;
}

/** What stands there of a meeting; a blank cell has no reading. */
interface MarkOfMeeting {
  readonly index: number;
  readonly cell: string;
  readonly place: { readonly row: number; readonly column: number };
  readonly raw: RawCell;
  readonly reading: HowRead | null;
  readonly meeting: MeetingMeant;
}

class ClaimGatherer implements Claims {
  readonly claims: Claim[] = [];
  readonly leftOut: { cell: string; text: string; why: string }[] = [];
  readonly held = new Set<string>();
  readonly blanks: Claim[] = [];
  readonly marked = new Set<string>();
  private readonly questions: Questions;

  constructor(private readonly gathering: Gathering) {
    this.questions = gathering.reading.questions;
  }

  takeBlock(read: ReadBlock): void {
    const { block, means } = read;
    block.headings.forEach((heading, at) => {
      const means_ = means[at];
      const isMarked = block.names.some(
        ({ row, isNobody, namesGuests }) =>
          !isNobody &&
          !namesGuests &&
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
      const own = mark === undefined ? null : mark.reading;
      const reading = mark !== undefined && own?.kind === "doubtful" ? this.gathering.meanings.read(mark.raw) : own;
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

  private takeCell(read: ReadBlock, { index, at, row, column, hasMeeting }: CellOfMarks): void {
    const line = read.block.names[index];
    const raw = markIn(read, { row, column }, this.gathering.key);
    if (line === undefined || (isBlank(raw) && !hasMeeting)) return;
    const place = { row, column };
    const cell = addressOf(read.block.view, row, column);
    const leave = (why: string): void => (isBlank(raw) ? undefined : this.leave(read, place, why));
    if (line.isNobody) return leave(`The row '${line.said.find((text) => text !== "") ?? ""}' stands for nobody.`);
    if (read.block.view.isFormula(row, column)) return leave("It is worked out by a formula, not marked.");
    const heading = read.means[at];
    if (heading === undefined || heading.kind === "asked" || read.who[index] === undefined) {
      if (!isBlank(raw))
        this.holdMark(read, { index, cell, raw, question: heading?.kind === "asked" ? heading.question : "group" });
      return;
    }
    if (read.isCancelled[at] === true) return leave("The sheet says that there was no meeting.");
    if (heading.kind === "nothing") return leave(heading.why);
    const reading = isBlank(raw) || line.namesGuests ? null : this.gathering.meanings.read(raw);
    if (reading?.kind === "nothing") return leave(reading.why);
    if (heading.meeting.isCancelled) return leave(`${heading.meeting.id} was cancelled.`);
    if (line.namesGuests)
      return isBlank(raw) ? undefined : this.takeGuests(read, { place, cell, meeting: heading.meeting });
    this.takeMark(read, { index, cell, place, raw, reading, meeting: heading.meeting });
  }

  /** A mark whose meeting is asked about; whose it is, and what it means, is asked at once. */
  private holdMark(read: ReadBlock, { index, cell, raw, question }: MarkHeld): void {
    const { meanings } = this.gathering;
    this.hold(question, cell);
    if (read.block.names[index]?.namesGuests === true) return;
    if (["unknown", "seats"].includes(read.who[index]?.kind ?? "")) this.seatOf(read, { index, cell, meeting: null });
    const { mark, reading } = meanings.cell(raw);
    if (reading.kind === "doubtful" || reading.kind === "unknown")
      this.questions.answerTo(meanings.question(mark, reading, [cell]));
  }

  private takeMark(read: ReadBlock, mark: MarkOfMeeting): void {
    const { index, cell, place, reading, meeting } = mark;
    const line = read.block.names[index];
    const who = read.who[index];
    if (line === undefined || who === undefined) return;
    const leave = (why: string): void => (reading === null ? undefined : this.leave(read, place, why));
    if (reading !== null) this.marked.add(meeting.id);
    if (who.kind === "vacant") return leave("The seat is vacant.");
    if (who.kind === "unknown" && line.isGuest)
      return leave(
        `${who.name} is neither a seat nor in Agencies; add the agency to Agencies and bring the sheet in again.`,
      );
    const { mark: known, more } = this.gathering.meanings.cell(mark.raw);
    const claim = { ...claimOf(read, line, mark), mark: known, more, person: who.person };
    const ofAgency =
      who.kind === "agency" && !line.isGuest ? this.seatOfAgency(read, { index, meeting, cell }, reading) : "agency";
    if (who.kind === "agency" && ofAgency === "agency") {
      if (reading !== null) this.claims.push({ ...claim, seat: null, agency: who.agency, isDeputy: false });
      return;
    }
    const seat =
      who.kind === "agency" ? ofAgency : this.seatOf(read, { index, meeting, cell: reading === null ? null : cell });
    if (seat === null && reading?.kind === "doubtful")
      this.questions.answerTo(this.gathering.meanings.question(claim.mark, reading, [cell]));
    if (seat === null) return;
    if (typeof seat === "string") return leave(seat);
    const found = { ...claim, seat, agency: null, isDeputy: who.kind === "seats" && who.isDeputy };
    if (!isInForce(seat, meeting.date)) return reading === null ? undefined : this.takeOutside(read, { found, place });
    if (reading !== null) this.claims.push(found);
    else if (!line.isGuest) this.blanks.push(found);
  }

  /** The guests whose names stand in a cell: of an agency that is known each is in attendance. */
  private takeGuests(
    read: ReadBlock,
    { place, cell, meeting }: Pick<MarkOfMeeting, "place" | "cell" | "meeting">,
  ): void {
    const text = textOf(read.block.view.at(place.row, place.column));
    const { guests, why } = guestsIn(this.gathering.reading.register, text);
    const said = { mark: "", more: "", isGuest: true, isDeputy: false, line: `row ${place.row}` };
    const reading: HowRead = { kind: "said", said: { status: "In attendance" } };
    for (const guest of guests) this.claims.push({ ...guest, ...said, reading, seat: null, meeting, cell, text });
    if (why !== "") this.leave(read, place, why);
  }

  private seatOfAgency(
    read: ReadBlock,
    line: Omit<LineAsked, "who" | "said">,
    reading: HowRead | null,
  ): Seat | string | null {
    const who = read.who[line.index];
    if (who === undefined || read.group === null || reading === null) return "agency";
    const said = read.block.names[line.index]?.said ?? [];
    const seat = seatOfAgency(this.gathering.reading, read.group, { ...line, who, said });
    if (seat === null && line.cell !== null) this.held.add(line.cell);
    return seat;
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

/** What a mark claims, whosever it is. */
function claimOf(
  { block: { view } }: ReadBlock,
  line: NameLine,
  { cell, place, reading, meeting }: MarkOfMeeting,
): Omit<Claim, "seat" | "agency" | "person" | "isDeputy" | "mark" | "more"> {
  return {
    meeting,
    reading: reading ?? { kind: "nothing", why: "" },
    cell,
    text: textOf(view.at(place.row, place.column)),
    isGuest: line.isGuest,
    line: line.isIndented ? `under ${line.said[0] ?? ""}` : `row ${line.row}`,
  };
}
