import type { AttendanceStatus } from "../records/meetings";
import { BLANK, type CodedColumn } from "./coded-column";
import type { MeetingChains } from "./meeting-chains";
import { MARK, markOf } from "./roll";

/** In place of a meeting's marks: no row has all of them. */
const NOT_KNOWN = 255;

interface MarkedColumns {
  readonly meeting: CodedColumn<unknown>;
  readonly status: CodedColumn<unknown>;
  readonly arrived: CodedColumn<unknown>;
  readonly left: CodedColumn<unknown>;
}

/** What the rows of each meeting say together (MARK), worked out once until one of them changes. */
export class MeetingMarks {
  /** By the code of a meeting; NOT_KNOWN until asked for. */
  private ofMeeting = new Uint8Array(0);
  /** By the code of a Status. */
  private readonly ofStatus: number[] = [];

  constructor(
    private readonly columns: MarkedColumns,
    private readonly chains: MeetingChains,
  ) {}

  get bytes(): number {
    return this.ofMeeting.byteLength;
  }

  /** What the row's Status says. */
  at(row: number): number {
    const code = this.columns.status.codeAt(row);
    return code < this.ofStatus.length ? (this.ofStatus[code] as number) : this.learn(code);
  }

  /** What all rows of a meeting say, times among them. */
  of(meetingCode: number): number {
    const first = this.chains.firstOf(meetingCode);
    if (first < 0) return 0;
    const known = this.ofMeeting[meetingCode] ?? NOT_KNOWN;
    return known === NOT_KNOWN ? this.gather(meetingCode, first) : known;
  }

  forget(meetingCode: number): void {
    if (meetingCode < this.ofMeeting.length) this.ofMeeting[meetingCode] = NOT_KNOWN;
  }

  forgetAll(): void {
    this.ofMeeting.fill(NOT_KNOWN);
  }

  private gather(meetingCode: number, first: number): number {
    let marks = 0;
    for (let row = first; row >= 0; row = this.chains.nextOf(row))
      marks |= this.isTimedAt(row) ? this.at(row) | MARK.timed : this.at(row);
    if (meetingCode >= this.ofMeeting.length) {
      const roomier = new Uint8Array(this.columns.meeting.distinct + 64).fill(NOT_KNOWN);
      roomier.set(this.ofMeeting);
      this.ofMeeting = roomier;
    }
    return (this.ofMeeting[meetingCode] = marks);
  }

  private learn(code: number): number {
    const { status } = this.columns;
    for (let next = this.ofStatus.length; next <= code; next++) {
      const { value, fault } = status.reading(next);
      this.ofStatus.push(markOf(value as AttendanceStatus | null, fault !== null));
    }
    return this.ofStatus[code] as number;
  }

  private isTimedAt(row: number): boolean {
    const { arrived, left } = this.columns;
    return isFilled(arrived, row) || isFilled(left, row);
  }
}

function isFilled(column: CodedColumn<unknown>, row: number): boolean {
  const code = column.codeAt(row);
  return code !== BLANK && (column.reading(code).value !== null || column.reading(code).fault !== null);
}
