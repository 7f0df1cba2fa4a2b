/**
 * What an answer was read from: a whole table ("Reports"), the rows of a table under one key
 * ("Votes.decision/d-2026-014"), one meeting's attendance ("Attendance/eb-2026-03") or the day ("today").
 */
export type Dependency = string;

/** The dependency that stands for the day an answer was given for by default. */
export const TODAY: Dependency = "today";

/** Where the rows of a table stand: read by an answer that names a cell, and moved with every row that comes or goes above. */
export function placesIn(table: string): Dependency {
  return `${table} places`;
}

/** A column that is not there, and at whose cells an answer looked: "lacking Reports.received". */
export function lacking(table: string, property: string): Dependency {
  return `lacking ${table}.${property}`;
}

/** The attendance of one meeting, by the key of its id. */
export function attendanceDependency(meetingKey: string): Dependency {
  return `Attendance/${meetingKey}`;
}

/** Above this many single meetings an answer is noted as read from all of Attendance. */
const MEETINGS_WORTH_NAMING = 200;

/** Keeps what is read while a question is answered, so that a later change finds the answer again. */
export class DependencyTracker {
  private current: Set<Dependency> | null = null;
  private meetings = 0;
  /** An emptied set to note in: one question is answered after another. */
  private spare: Set<Dependency> | null = null;

  track(dependency: Dependency): void {
    this.current?.add(dependency);
  }

  /** True while a question is answered whose dependencies are wanted. */
  get isTracking(): boolean {
    return this.current !== null;
  }

  /** One meeting's attendance was read: `dependency` is attendanceDependency. */
  trackAttendance(dependency: Dependency): void {
    if (this.current === null) return;
    if (this.meetings < MEETINGS_WORTH_NAMING) {
      this.current.add(dependency);
      this.meetings = this.current.size;
    } else {
      this.current.add("Attendance");
    }
  }

  /** Answers a question and says what it was read from, each dependency once. */
  during<T>(ask: () => T): { readonly value: T; readonly dependencies: readonly Dependency[] } {
    const before = this.current;
    const meetingsBefore = this.meetings;
    const dependencies = this.spare ?? new Set<Dependency>();
    this.spare = null;
    this.current = dependencies;
    this.meetings = 0;
    try {
      const value = ask();
      return { value, dependencies: [...dependencies] };
    } finally {
      this.current = before;
      this.meetings = meetingsBefore;
      if (before !== null) for (const dependency of dependencies) before.add(dependency);
      dependencies.clear();
      this.spare = dependencies;
    }
  }
}
