/**
 * What an answer was read from: a whole table ("Reports"), the rows of a table under one key
 * ("Votes.decision/d-2026-014"), one meeting's attendance ("Attendance/eb-2026-03") or the day ("today").
 */
export type Topic = string;

/** The topic that stands for the day an answer was given for by default. */
export const TODAY: Topic = "today";

/** Where the rows of a table stand: read by an answer that names a cell, and moved with every row that comes or goes above. */
export function placesIn(table: string): Topic {
  return `${table} places`;
}

/** The attendance of one meeting, by the key of its id. */
export function topicOfRoll(meetingKey: string): Topic {
  return `Attendance/${meetingKey}`;
}

/** Above this many single rolls an answer is noted as read from all of Attendance. */
const ROLLS_WORTH_NAMING = 200;

/** Notes which topics are read while a question is answered, so that a later change finds the answer again. */
export class ReadingNotes {
  private current: Set<Topic> | null = null;
  private rolls = 0;
  /** An emptied set to note in: one question is answered after another. */
  private spare: Set<Topic> | null = null;

  note(topic: Topic): void {
    this.current?.add(topic);
  }

  /** True while a question is answered whose topics are wanted. */
  get isListening(): boolean {
    return this.current !== null;
  }

  /** Notes one meeting's attendance: `topic` is topicOfRoll. */
  noteRoll(topic: Topic): void {
    if (this.current === null) return;
    if (this.rolls < ROLLS_WORTH_NAMING) {
      this.current.add(topic);
      this.rolls = this.current.size;
    } else {
      this.current.add("Attendance");
    }
  }

  /** Answers a question and says what it was read from, each topic once. */
  during<T>(ask: () => T): { readonly value: T; readonly topics: readonly Topic[] } {
    const before = this.current;
    const rollsBefore = this.rolls;
    const topics = this.spare ?? new Set<Topic>();
    this.spare = null;
    this.current = topics;
    this.rolls = 0;
    try {
      const value = ask();
      return { value, topics: [...topics] };
    } finally {
      this.current = before;
      this.rolls = rollsBefore;
      if (before !== null) for (const topic of topics) before.add(topic);
      topics.clear();
      this.spare = topics;
    }
  }
}
