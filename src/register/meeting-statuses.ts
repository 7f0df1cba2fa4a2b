import type { AttendanceStatus } from "../records/meetings";
import { BLANK, type CodedColumn } from "./coded-column";
import { saidBy, saidByTimes } from "./meeting-attendance";
import type { MeetingChains } from "./meeting-chains";

/** In place of what a meeting's rows say: no row says all of it. */
const NOT_KNOWN = 0xffff;

interface StatusColumns {
  readonly meeting: CodedColumn<unknown>;
  readonly status: CodedColumn<unknown>;
  readonly arrived: CodedColumn<unknown>;
  readonly left: CodedColumn<unknown>;
}

/** What the rows of each meeting say together (SAID), worked out once until one of them changes. */
export class MeetingStatuses {
  /** By the code of a meeting; NOT_KNOWN until asked for. */
  private ofMeeting = new Uint16Array(0);
  /** By the code of a Status. */
  private readonly ofStatus: number[] = [];

  constructor(
    private readonly columns: StatusColumns,
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

  /** Does the row carry Arrived or Left, readable or not? */
  isTimedAt(row: number): boolean {
    return this.timesAt(row) !== 0;
  }

  /** What the row's Arrived and Left say. */
  private timesAt(row: number): number {
    const { arrived, left } = this.columns;
    const from = arrived.codeAt(row);
    const until = left.codeAt(row);
    return (from | until) === BLANK ? 0 : saidByTimes(arrived.reading(from), left.reading(until));
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
    let said = 0;
    for (let row = first; row >= 0; row = this.chains.nextOf(row)) said |= this.at(row) | this.timesAt(row);
    if (meetingCode >= this.ofMeeting.length) {
      const roomier = new Uint16Array(this.columns.meeting.distinct + 64).fill(NOT_KNOWN);
      roomier.set(this.ofMeeting);
      this.ofMeeting = roomier;
    }
    return (this.ofMeeting[meetingCode] = said);
  }

  private learn(code: number): number {
    const { status } = this.columns;
    for (let next = this.ofStatus.length; next <= code; next++) {
      const { value, fault } = status.reading(next);
      this.ofStatus.push(saidBy(value as AttendanceStatus | null, fault !== null));
    }
    return this.ofStatus[code] as number;
  }
}
