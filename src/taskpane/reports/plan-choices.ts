import type { ProposedReport } from "../../governance/reporting/propose-schedule";
import { planKey } from "./plan-view-model";
import type { MeetingChoice, ProposedLine } from "./schedule-view-model";

/** A line that is proposed, where the officer has put it. */
export interface PlacedLine {
  readonly line: ProposedLine;
  /** The meeting it stands at. */
  readonly meeting: string;
  readonly isTaken: boolean;
  /** Where it may stand, its own meeting among them. */
  readonly open: readonly MeetingChoice[];
}

/** What the officer has done with the lines that are proposed: left out, or put to another meeting. Of lines that have gone nothing is known. */
export class PlanChoices {
  private readonly leftOut = new Set<string>();
  private readonly moved = new Map<string, string>();

  take({ key }: ProposedLine, isTaken: boolean): void {
    if (isTaken) this.leftOut.delete(key);
    else this.leftOut.add(key);
  }

  move({ key }: ProposedLine, meeting: string): void {
    this.moved.set(key, meeting);
  }

  /** Each line where it stands now; two of a group and kind never stand at one meeting. */
  placed(lines: readonly ProposedLine[]): readonly PlacedLine[] {
    const at = lines.map((line) => ({ line, row: rowOf(line), meeting: this.meetingOf(line) }));
    return at.map(({ line, row, meeting }) => ({
      line,
      meeting,
      isTaken: !this.leftOut.has(line.key),
      open: line.open.filter(
        (choice) =>
          choice.meeting === meeting || !at.some((other) => other.row === row && other.meeting === choice.meeting),
      ),
    }));
  }

  private meetingOf({ key, report, open }: ProposedLine): string {
    const moved = this.moved.get(key);
    return open.find(({ meeting }) => meeting === moved)?.meeting ?? report.meeting;
  }
}

function rowOf({ report }: ProposedLine): string {
  return planKey(report.group, report.kind);
}

/** The rows for Schedule that these lines make. */
export function reportsOf(placed: readonly PlacedLine[]): readonly ProposedReport[] {
  return placed.filter(({ isTaken }) => isTaken).map(({ line, meeting }) => ({ ...line.report, meeting }));
}

/** The next meeting to which a line may be put, to the right or to the left; null where there is none. */
export function nextMeeting({ open, meeting }: PlacedLine, step: 1 | -1): string | null {
  const at = open.findIndex((choice) => choice.meeting === meeting);
  return at < 0 ? null : (open[at + step]?.meeting ?? null);
}
