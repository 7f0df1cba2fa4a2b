import type { PlainDate } from "../../calendar/plain-date";
import { isRegisterOpen } from "../../governance/membership/who-is-there";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import type { Signal } from "../parts/signal";
import { quorumCard } from "./quorum-view-model";

/** How a meeting stands, in a few words for a list. */
export interface MeetingStanding {
  /** "Not quorate", "Register open", "Quorum at risk" */
  readonly words: string;
  readonly signal: Signal;
}

/** How does a meeting stand: its verdict, and whether its register is still open though its day has come? */
export function meetingStanding(register: Register, meeting: Meeting, today: PlainDate): MeetingStanding {
  const { verdict, signal } = quorumCard(register, meeting, today);
  const isOpen =
    meeting.status !== "Cancelled" &&
    meeting.date <= today &&
    isRegisterOpen(meeting, register.attendanceOf(meeting.meeting), today);
  if (!isOpen) return { words: verdict, signal };
  if (verdict === "Not yet recorded") return { words: OPEN, signal };
  return { words: `${verdict} · ${OPEN.toLowerCase()}`, signal };
}

const OPEN = "Register open";

/** What a standing may be looked for by, and by what its words show it. */
const PHRASES: readonly { readonly phrase: string; readonly shows: RegExp }[] = [
  { phrase: "cannot be quorate", shows: /^cannot be quorate/ },
  { phrase: "not quorate", shows: /^(not|cannot be) quorate/ },
  { phrase: "inquorate", shows: /^(not|cannot be) quorate/ },
  { phrase: "will be quorate", shows: /^will be quorate/ },
  { phrase: "quorate", shows: /^(will be )?quorate/ },
  { phrase: "register open", shows: /register open/ },
  { phrase: "open", shows: /register open/ },
  { phrase: "quorum at risk", shows: /at risk/ },
  { phrase: "at risk", shows: /at risk/ },
  { phrase: "risk", shows: /at risk/ },
  { phrase: "cannot tell", shows: /^cannot tell/ },
];

/** Fewer letters than these of a phrase that is still being typed mean nothing yet. */
const FEWEST_LETTERS = 3;

/** A standing that is looked for, and what else is. */
export interface StandingSought {
  readonly fits: (standing: MeetingStanding) => boolean;
  readonly rest: string;
}

/**
 * Which standing do these words look for? The last of them may be half typed. Null for none.
 * @example standingSought("qa not quor")?.rest // "qa"
 */
export function standingSought(typed: string): StandingSought | null {
  const words = keyOf(typed)
    .split(" ")
    .filter((word) => word !== "");
  for (const { phrase, shows } of PHRASES) {
    const wanted = phrase.split(" ");
    const at = words.findIndex((_, from) => standsAt(words, from, wanted));
    if (at < 0) continue;
    const rest = [...words.slice(0, at), ...words.slice(at + wanted.length)].join(" ");
    return { fits: (standing) => shows.test(standing.words.toLowerCase()), rest };
  }
  return null;
}

/** Half typed counts for the last word of all, as a phrase's last. */
function standsAt(words: readonly string[], from: number, wanted: readonly string[]): boolean {
  const found = words.slice(from, from + wanted.length);
  if (found.length < wanted.length) return false;
  const isLast = from + wanted.length === words.length && found.join(" ").length >= FEWEST_LETTERS;
  return found.every(
    (word, at) => word === wanted[at] || (isLast && at === wanted.length - 1 && wanted[at]?.startsWith(word) === true),
  );
}
