import { type Answer, withNote } from "../answers/answer";
import type { Meeting } from "../records/meetings";
import type { Register } from "../register/register";
import type { Citation } from "../sources/citation";
import { addressOf, unreadableCell } from "./unreadable-cell";

/**
 * Would an open and a closed register of a meeting be answered differently, while its Register cannot be read? `ask` gives
 * for the meeting what is compared: numbers, texts and lists of them.
 */
export function isRegisterInDoubt(meeting: Meeting, ask: (meeting: Meeting) => unknown): boolean {
  if (!meeting.unreadable.includes("register")) return false;
  const [open, closed] = eitherWay(meeting).map(ask);
  return JSON.stringify(open) !== JSON.stringify(closed);
}

/** The meeting with an open and with a closed register, in place of one that cannot be read. */
export function eitherWay(meeting: Meeting): readonly Meeting[] {
  return (["Open", "Closed"] as const).map((word) => meantAs(meeting, "register", word));
}

/** The meeting with another word in a cell that cannot be read. Rows are of a class of their own: a copy would lose cells. */
export function meantAs<P extends "status" | "register">(meeting: Meeting, property: P, word: Meeting[P]): Meeting {
  const unreadable = meeting.unreadable.filter((each) => each !== property);
  return Object.create(meeting, { [property]: { value: word }, unreadable: { value: unreadable } }) as Meeting;
}

/**
 * An answer about a meeting: where its Register cannot be read and decides it, the answer that names the cell; where it
 * does not, the answer, with a sentence that says so.
 *
 * @example unlessRegisterDecides(register, meeting, "GOV 11.1", (as) => tally(as)) // "…: Meetings!H2 (Register) cannot be read; enter one of: Open, Closed."
 */
export function unlessRegisterDecides<T>(
  register: Register,
  meeting: Meeting,
  paragraph: Citation,
  ask: (meeting: Meeting) => Answer<T>,
): Answer<T> {
  const answer = ask(meeting);
  if (meeting.unreadable.length === 0) return answer;
  if (isRegisterInDoubt(meeting, (as) => shownBy(ask(as)))) {
    const asked = { table: "Meetings", row: meeting, what: "meeting", id: meeting.meeting } as const;
    return unreadableCell(register, asked, ["register"], paragraph) ?? answer;
  }
  return meeting.unreadable.includes("register")
    ? withNote(answer, sayRegisterUnread(addressOf(register, "Meetings", meeting, "register")))
    : answer;
}

/** "Meetings!H2 (Register) cannot be read; open or closed, the answer is the same." */
export function sayRegisterUnread(cell: string): string {
  return `${cell} (Register) cannot be read; open or closed, the answer is the same.`;
}

/** What of an answer is compared: the value, or that there is none. */
export function shownBy<T>(answer: Answer<T>): unknown {
  return answer.status === "answered" || answer.status === "does not apply" ? answer.value : answer.status;
}
