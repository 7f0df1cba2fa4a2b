import { keyOf } from "../records/cell";
import type { Ballot } from "../records/decisions";
import type { Dependency } from "./dependencies";
import type { Register } from "./register";

/** The dependency of an answer that asked which rows name a meeting or a decision that no table knows. */
const UNMATCHED: Dependency = "unmatched";

/** The tables whose rows may match nothing, by the column that names whose they are; and the tables that know those names. */
const NAMED = { Attendance: ["Attendance/", "Meetings"], Votes: ["Votes.decision/", "Decisions"] } as const;

/** Rows of Attendance and Votes that name no meeting of Meetings, and no decision of Decisions: they count for nobody. */
export class Unmatched {
  private foundMeetings: readonly string[] | null = null;
  private foundBallots: readonly Ballot[] | null = null;
  private isAsked = false;

  constructor(private readonly register: Register) {}

  /** The ids, as they are written, that rows of Attendance name and no row of Meetings has. */
  get meetings(): readonly string[] {
    this.note();
    return (this.foundMeetings ??= this.findMeetings());
  }

  /** The ballots on a decision that no row of Decisions has. */
  get ballots(): readonly Ballot[] {
    this.note();
    return (this.foundBallots ??= (this.register.store("Votes")?.all() ?? []).filter(
      ({ decision }) => !this.isKnown("Decisions", decision),
    ));
  }

  /** Forgets what was found where a change may have made or mended such a row, and adds what stands for them to what it touches. */
  take(table: string, touched: Set<Dependency>): void {
    if (!this.isAsked || touched.size === 0) return;
    const named = table === "Attendance" || table === "Votes" ? NAMED[table] : null;
    const mayDiffer =
      named === null
        ? table === "Meetings" || table === "Decisions"
        : [...touched].some(
            (each) => each.startsWith(named[0]) && !this.isKnown(named[1], each.slice(named[0].length)),
          );
    if (!mayDiffer) return;
    this.foundMeetings = null;
    this.foundBallots = null;
    touched.add(UNMATCHED);
  }

  private note(): void {
    if (!this.isAsked) {
      this.isAsked = true;
      // From now on a change in Votes says which decisions it is about.
      this.register.store("Votes")?.by("decision", "");
    }
    this.register.tracker.track(UNMATCHED);
  }

  private isKnown(table: "Meetings" | "Decisions", id: string): boolean {
    const column = table === "Meetings" ? "meeting" : "decision";
    return (this.register.store<"Meetings" | "Decisions">(table)?.by(column, id).rows.length ?? 0) > 0;
  }

  private findMeetings(): readonly string[] {
    const { attendanceOrNone: store } = this.register;
    const { meeting } = store.columns;
    const found = new Map<string, string>();
    for (let code = 0; code < meeting.distinct; code++) {
      const id = String(meeting.reading(code).value ?? "");
      if (id === "" || this.isKnown("Meetings", id)) continue;
      if (store.firstOf(store.codeOfMeeting(id)) >= 0) found.set(keyOf(id), id);
    }
    return [...found.values()];
  }
}
