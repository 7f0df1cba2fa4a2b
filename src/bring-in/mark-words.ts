import type { MinuteOfDay } from "../calendar/plain-date";
import { keyOf, type RawCell } from "../records/cell";
import { readTime } from "../records/dates";
import { ATTENDANCE_STATUSES, type AttendanceStatus } from "../records/meetings";
import { isVacantName } from "../records/open-place";
import { plainText } from "../records/plain-text";

/** What a mark means: a status, or that nobody has marked the row yet. */
export type Meaning = AttendanceStatus | "Not yet marked";

/** All that a mark may be said to mean; who is coming is said before the day. */
export const ALL_MEANINGS: readonly Meaning[] = [
  ...ATTENDANCE_STATUSES.filter((status) => status !== "Coming"),
  "Not yet marked",
];

/** What a cell says of somebody at a meeting. */
export interface AttendanceSaid {
  readonly status: Meaning;
  readonly deputy?: string;
  readonly reason?: string;
  readonly arrived?: MinuteOfDay;
  readonly left?: MinuteOfDay;
  /** What should be known of it: the deputy's name is not given. */
  readonly warning?: string;
}

/** How a mark is read without a look at the rest of the sheet. */
export type HowRead =
  | { readonly kind: "said"; readonly said: AttendanceSaid }
  /** It may mean one of these; what settles it is the sheet's key, its sums, or the officer. */
  | { readonly kind: "doubtful"; readonly may: readonly Meaning[]; readonly proposed: Meaning | null }
  /** It says nothing of anybody: why. */
  | { readonly kind: "nothing"; readonly why: string }
  | { readonly kind: "unknown" };

const said = (status: Meaning, more: Omit<AttendanceSaid, "status"> = {}): HowRead => ({
  kind: "said",
  said: { status, ...more },
});

const doubtful = (proposed: Meaning | null, ...may: readonly Meaning[]): HowRead => ({
  kind: "doubtful",
  may,
  proposed,
});

export const UNNAMED = "The deputy's name is not given.";
const words = (list: string): readonly string[] => list.split("|");

/** Marks that mean the same on every sheet seen, as `keyOf` compares them. */
const SURE: ReadonlyMap<string, HowRead> = new Map<string, HowRead>([
  ...words("y|yes|p|pr|present|attended|attend|✓|✔|√|☑|true|1|here|came|in person").map(
    (mark) => [mark, said("Present")] as const,
  ),
  ...words("n|no|ab|absent|dna|did not attend|did not respond|not present|0|false|awol|✗✗").map(
    (mark) => [mark, said("Absent")] as const,
  ),
  ...words("ap|apol|apols|apology|apologies|apologies received|apologies given|sent apologies|regrets").map(
    (mark) => [mark, said("Apologies")] as const,
  ),
  ...words("e|exc|excused|leave of absence|sick|on leave|annual leave|leave|maternity leave").map(
    (mark) => [mark, said("Apologies", { reason: mark.length > 3 ? mark : "excused" })] as const,
  ),
  ...words("dep|deputy|sub|substitute|alt|alternate|deputy attended|deputy present|proxy present").map(
    (mark) => [mark, said("Deputy", { warning: UNNAMED })] as const,
  ),
  ...words("t|v|teams|ms teams|zoom|virtual|virtually|remote|remotely|online|by phone|phone|by video|dialled in").map(
    (mark) => [mark, said("Remote")] as const,
  ),
  ...words("in attendance|guest|observer|observing|attending|*").map((mark) => [mark, said("In attendance")] as const),
  ...words("n/a|na|#n/a|not applicable|not a member|not in post|not expected|not required|not yet appointed").map(
    (mark) => [mark, said("Not expected")] as const,
  ),
]);

/** Marks that mean different things on different sheets. */
const DOUBTFUL: ReadonlyMap<string, HowRead> = new Map<string, HowRead>([
  ["a", doubtful(null, "Apologies", "Absent", "Present")],
  ["d", doubtful("Deputy", "Deputy", "Apologies")],
  ["s", doubtful("Deputy", "Deputy", "Apologies")],
  ["o", doubtful("Absent", "Absent", "Apologies", "Not expected", "Present")],
  ["r", doubtful(null, "Remote", "Apologies")],
  ["l", doubtful("Present", "Present", "Apologies")],
  ["aa", doubtful("Apologies", "Apologies", "Absent")],
  ["ana", doubtful("Apologies", "Apologies", "Absent")],
  ["awa", doubtful("Absent", "Absent", "Apologies")],
  ...words("x|✗|✘|×|☒").map(
    (mark) => [mark, doubtful(null, "Present", "Absent", "Apologies", "Not expected")] as const,
  ),
  ...words("/|\\").map((mark) => [mark, doubtful(null, "Present", "Absent", "Not expected")] as const),
  ["-", doubtful("Not expected", "Not expected", "Absent")],
]);

const MAY_BE_ANYTHING: readonly Meaning[] = [
  "Present",
  "Remote",
  "Deputy",
  "Apologies",
  "Absent",
  "Not expected",
  "Not yet marked",
];

/** How is a cell read that holds this? Blank cells are no marks. */
export function readMark(raw: RawCell): HowRead {
  const text = typeof raw === "string" ? plainText(raw) : raw === null ? "" : String(raw);
  const key = markOf(text);
  return SURE.get(key) ?? DOUBTFUL.get(key) ?? inWords(text);
}

/** How marks are compared: without case, quotes and a full stop behind; all dashes are one. */
export function markOf(text: string): string {
  const key = keyOf(text.replaceAll(/["'‘’“”[\]]/g, "")).replace(/[.,]$/, "");
  return /^[-–—_]+$/.test(key) ? "-" : key;
}

export const REMOTE =
  /\b(?:ms )?(?:teams|zoom|virtual(?:ly)?|remote(?:ly)?|online|(?:tele)?phone|video|dial(?:led)?[- ]?in|webex|skype)\b/i;
const APOLOGIES =
  /^(?:apol(?:s|og(?:y|ies))?|sent apologies|regrets|excused|apologies received)\b[\s:;,(–-]*(.*?)\)?$/i;
const DEPUTY =
  /^(?:dep(?:uty)?|sub(?:stitute)?|alt(?:ernate)?|proxy|represented by|deputised by|covered by)\b[\s:;,(=–-]*(.*?)\)?$/i;
const FOR =
  /^(.+?),? (?:for|deputising for|substituting for|representing|on behalf of|as (?:deputy|substitute) for|in place of|\(for) (.+)$/i;
const STANDS_FOR =
  /^(?:deputising for|substituting for|representing|on behalf of|as (?:deputy|substitute)(?: for)?|in place of)\b *(.*)$/i;
const OBSERVER = /^(?:observ(?:er|ing)|guest|visitor)\b/i;
export const TIMES =
  /(?:(arrived|late|from|joined)|(left|until|to))(?: early)?(?: at)?[\s:]*(\d{1,2}[:.]\d{2}(?: ?[ap]m)?)/gi;
const PART =
  /^(?:part\b|\(?part (?:of )?(?:the )?meeting\)?|items? \d|late\b|left\b|arrived\b|joined\b|first half|second half)/i;
const ABSENT =
  /^(?:absent|did not|didn't|no apolog|without apolog|not (?:present|here|attend)|no show|non[- ]?attend)/i;
const OPEN = /^(?:maybe|perhaps|possibly|unsure|not sure|to confirm|t\.?b\.?c|tentative|\?+)\b|\?$/i;
const NO_MEETING =
  /^(?:cancelled|canceled|no meeting|meeting cancelled|postponed|covid|moved|merged with|did not take place|not held)\b/i;
const TOTAL = /^\d+ ?(?:\/|of|out of) ?\d+(?: ?=.*)?$|^\d+(?:\.\d+)? ?%$/i;

const NO_DEPUTY_FOR_OBSERVER = "An observer does not represent the agency.";
const NO_TIMES = "From when to when is not known, so quorum by the minute cannot tell.";

/** What a text of several words says. */
function inWords(text: string): HowRead {
  if (text === "") return { kind: "nothing", why: "It is blank." };
  if (TOTAL.test(text)) return { kind: "nothing", why: "It is a total, not a mark." };
  if (isVacantName(text)) return { kind: "nothing", why: "The seat is vacant." };
  if (NO_MEETING.test(text)) return { kind: "nothing", why: "There was no meeting." };
  if (/^(?:in|not )?quorate$/i.test(text)) return { kind: "nothing", why: "Quorum is worked out, not brought in." };
  if (OPEN.test(text)) return doubtful(null, ...MAY_BE_ANYTHING);
  if (ABSENT.test(text)) return said("Absent");
  if (OBSERVER.test(text)) return said("In attendance", { reason: text, warning: NO_DEPUTY_FOR_OBSERVER });
  const [, reason] = APOLOGIES.exec(text) ?? [];
  if (reason !== undefined) return said("Apologies", reason === "" ? {} : { reason });
  return ofDeputy(text) ?? ofPresence(text);
}

function ofDeputy(text: string): HowRead | null {
  const [, named] = DEPUTY.exec(text) ?? [];
  if (named !== undefined)
    return /^(?:present|attended|sent|came|there|here)?$/i.test(named)
      ? said("Deputy", { warning: UNNAMED })
      : said("Deputy", { deputy: named.replace(/ (?:attended|present)$/i, "") });
  if (STANDS_FOR.test(text)) return said("Deputy", { warning: UNNAMED });
  const [, deputy] = FOR.exec(text) ?? [];
  return deputy === undefined ? null : said("Deputy", { deputy });
}

function ofPresence(text: string): HowRead {
  const present = /^(?:p|y|pr|yes|present|attended|✓|✔|here)\b ?/i.test(text) || /^[✓✔]/.test(text);
  if (REMOTE.test(text) && (present || /^\(?(?:by|via|on|joined|attended)?\b/i.test(text)) && text.length <= 30)
    return said("Remote");
  const times = timesIn(text);
  if (times !== null) return said("Present", times);
  if (PART.test(text)) return said("Present", { reason: text, warning: NO_TIMES });
  return present && text.length <= 40
    ? said("Present", { reason: text.replace(/^\S+[\s:;,(–-]*/, "").replace(/\)$/, "") })
    : { kind: "unknown" };
}

function timesIn(text: string): Pick<AttendanceSaid, "arrived" | "left"> | null {
  let times: { arrived?: MinuteOfDay; left?: MinuteOfDay } | null = null;
  for (const [, arrived, , clock = ""] of text.matchAll(TIMES)) {
    const minute = readTime(clock);
    if (minute !== undefined)
      times = { ...(times ?? {}), ...(arrived === undefined ? { left: minute } : { arrived: minute }) };
  }
  return times;
}

const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [
    /not (?:a |an |yet |then )*(?:member|in post|expected|applicable|required|eligible|appointed|on the)|^n\/?a$|before join|not joined/i,
    "Not expected",
  ],
  [/not (?:yet )?(?:marked|recorded|known)|unknown|no record/i, "Not yet marked"],
  [/without (?:an )?apolog|no apolog/i, "Absent"],
  [/apolog|regret|excused|sick|leave\b/i, "Apologies"],
  [/did not|didn't|not (?:here|present|attend|there|come)|absent|^no\b|non[- ]?attend/i, "Absent"],
  [/deput|substitut|sent (?:someone|somebody|a |other)|represent|alternate|proxy|stand-?in/i, "Deputy"],
  [/virtual|remote|online|teams|zoom|phone|video/i, "Remote"],
  [/observ|in attendance|guest|visitor/i, "In attendance"],
  [/\byes\b|here|present|attend|came|\bthere\b|^in$/i, "Present"],
];

/** What words say that a mark means; null where they say nothing that is known. */
export function meaningOf(explained: string): Meaning | null {
  return MEANINGS.find(([pattern]) => pattern.test(explained))?.[1] ?? null;
}

const NO_DEPUTY = /\b(?:no|without(?: an?)?|not? sent an?) (?:deputy|substitute)\b/gi;

/**
 * All that the words of a key may mean: of "apologies / absent" both, as what each part of it says differs; of words that hold another mark's
 * too, everything. None where they say nothing that is known.
 */
export function meaningsOf(explained: string): readonly Meaning[] {
  const plain = explained.replaceAll(/\bn\/a\b/gi, "na").replaceAll(NO_DEPUTY, "");
  if (plain.includes("=")) return meaningOf(plain) === null ? [] : ALL_MEANINGS;
  const found = new Set(plain.split(/[,;|/\n]|\bor\b/).flatMap((part) => meaningsTogether(plainText(part))));
  return [...found];
}

/** Apologies with a deputy in one breath are either. */
function meaningsTogether(part: string): readonly Meaning[] {
  const meaning = meaningOf(part);
  if (meaning === null) return [];
  return meaning === "Apologies" && DEPUTISED.test(part) ? ["Deputy", "Apologies"] : [meaning];
}

const DEPUTISED = /deput|substitut|alternate|stand-?in/i;
