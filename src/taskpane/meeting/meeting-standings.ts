import type { LiveWorkbook } from "../../live/live-workbook";
import { meetingStanding, type MeetingStanding } from "./meeting-standing";

/** So long at a time meetings are judged: a key that is pressed meanwhile waits no longer. */
const SLICE_MS = 10;

/** When enough have been judged: of those that fit, so many are known. */
interface Enough {
  readonly fits: (standing: MeetingStanding) => boolean;
  readonly count: number;
}

const ALL: Enough = { fits: () => false, count: 1 };

/** How meetings stand: each is judged once it is asked for, a few at a time, and again after the workbook has changed. */
export class MeetingStandings {
  private readonly known = new Map<string, MeetingStanding | null>();
  private wanted: readonly string[] = [];
  private enough = ALL;
  private fitting = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** `changed` is told whenever more is known, or what was known is no longer so. */
  constructor(
    private readonly live: LiveWorkbook,
    private readonly changed: () => void,
  ) {
    live.onChange(() => {
      if (this.known.size === 0) return;
      this.known.clear();
      this.changed();
    });
  }

  /** Null where it is not known yet, or the meeting is gone. */
  of(id: string): MeetingStanding | null {
    return this.known.get(id) ?? null;
  }

  isKnown(id: string): boolean {
    return this.known.has(id);
  }

  /** Judges these in their order from now on, in place of what was asked for before; until it is enough. */
  ask(ids: readonly string[], enough: Enough = ALL): void {
    this.wanted = ids;
    this.enough = enough;
    this.fitting = 0;
    for (const id of ids) this.count(id);
    this.judgeSoon();
  }

  private count(id: string): void {
    const standing = this.of(id);
    if (standing !== null && this.enough.fits(standing)) this.fitting++;
  }

  private judgeSoon(): void {
    const isDone = this.fitting >= this.enough.count || this.wanted.every((id) => this.known.has(id));
    if (this.timer === null && !isDone) this.timer = setTimeout(() => this.judge(), 0);
  }

  private judge(): void {
    this.timer = null;
    const ends = performance.now() + SLICE_MS;
    for (const id of this.live.isWhole ? this.wanted : []) {
      if (this.known.has(id)) continue;
      if (performance.now() > ends || this.fitting >= this.enough.count) break;
      this.known.set(id, this.standingOf(id));
      this.count(id);
    }
    this.changed();
    this.judgeSoon();
  }

  /** What cannot be worked out is left without a word: the page of the meeting says why. */
  private standingOf(id: string): MeetingStanding | null {
    const { register, today } = this.live;
    const meeting = register.meeting(id);
    try {
      return meeting === undefined ? null : meetingStanding(register, meeting, today);
    } catch {
      return null;
    }
  }
}
