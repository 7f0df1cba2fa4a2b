import { keyOf } from "../records/cell";

/** What a heading or label at the edge of the marks is about, where it is no name and no date. */
export type Edge = "count" | "share" | "possible" | "other";

const COUNT =
  /^(?:total|totals|attended|no\.? attended|number (?:present|attended|attending)|count|present|total (?:present|attended|attendance)|sum|meetings attended|members present)$/;
const SHARE =
  /^(?:%|rate|% ?(?:att\.?|attd|attended|attendance|present)|(?:att\.?|attd|attended|attendance) ?%|percent(?:age)?(?: (?:attended|attendance))?|attendance rate)$/;
const POSSIBLE = /^(?:possible|expected|eligible|out of|of|held|meetings (?:held|possible|eligible)|max(?:imum)?)$/;
const OTHER =
  /^(?:(?:meeting )?quorate|inquorate|quorum(?: (?:met|reached))?|last|end|comments?|notes?|remarks?|average|venue|time|chair(?:ed by)?|attendance|ytd)$/;

/** What a label says the cells beside it count; null for one that may be a name. */
export function edgeOf(label: string): Edge | null {
  const key = keyOf(label).replace(/[:.?]+$/, "");
  if (COUNT.test(key)) return "count";
  if (SHARE.test(key)) return "share";
  if (POSSIBLE.test(key)) return "possible";
  return OTHER.test(key) ? "other" : null;
}

const NOBODY = /^(?:dummy|template|example|sample|spare|test|blank|last|end|x+|do not (?:delete|use).*)$/;

/** Does a row say itself that it stands for nobody? */
export function namesNobodyAtAll(label: string): boolean {
  return NOBODY.test(keyOf(label));
}

const GUESTS =
  /^(?:guests?|visitors?|in attendance|also (?:present|in attendance)|observers?|attending|staff|officers in attendance|attendees)\b/;
const SECTION =
  /^(?:(?:core|full|voting|non-voting|co-opted|other|statutory|lead)? ?(?:members?|membership|partners?|representatives?)|officers|advisers|advisors)\b[^,]*$/;

/** Does a heading over names say that they are guests ("guests"), or only who they are ("members")? Null for no such heading. */
export function sectionOf(label: string): "guests" | "members" | null {
  const key = keyOf(label);
  if (GUESTS.test(key)) return "guests";
  return SECTION.test(key) ? "members" : null;
}

const GUEST_NAMES =
  /^(?:guests?(?: speakers?)?|visitors?|(?:also |officers? )?in attendance|also present|observers?|invitees?|others? (?:present|attending|in attendance))(?: names?)?[:.]?$/;

/** Is a row headed so, in whose cells the names of guests stand? */
export function headsGuestNames(label: string): boolean {
  return GUEST_NAMES.test(keyOf(label));
}

/** What a column of names holds, by its heading; of a member a person and their post, or no more than the agency. */
export type NameRole = "agency" | "person" | "member" | "role" | "email" | "anything";

/** A column beside the marks in which names stand. */
export interface NameColumn {
  readonly column: number;
  readonly label: string;
  readonly role: NameRole;
}

export function nameRoleOf(label: string): NameRole {
  const key = keyOf(label);
  if (/e-?mail/.test(key)) return "email";
  if (/\b(?:members?|names?)\b/.test(key) && !/agenc|organi|partner/.test(key) && !/^(?:name|person)\b/.test(key))
    return "member";
  if (/\b(?:title|role|post|position|job)\b/.test(key)) return /agenc|organi/.test(key) ? "anything" : "role";
  if (/^(?:name|person|rep|init|contact|attendee|representative|lead|first|surname)/.test(key)) return "person";
  return /^(?:agenc|organi|partner|body|service|sector)/.test(key) ? "agency" : "anything";
}
