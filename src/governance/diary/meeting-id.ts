import { dayOf, monthOf, type PlainDate, yearOf } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import { idsNamed } from "../../register/ids-named";
import type { Register } from "../../register/register";

/** A meeting that is to have an id. */
export interface Unnamed {
  /** The group's code. */
  readonly group: string;
  readonly date: PlainDate;
  readonly kind: NonNullable<Meeting["kind"]>;
}

/**
 * What is a new meeting to be called? As the workbook's last meeting of the body is, else of any body, of the same kind: its id with
 * this code, year, month and day. Without such a one `EB-2026-12`, a special one `EB-2026-12-S`. What is taken, or still named anywhere, is counted on.
 * @example meetingId(register, { group: "EB", date: plainDate(2026, 12, 1), kind: "Ordinary" }) // "EB-2026-12"
 */
export function meetingId(register: Register, unnamed: Unnamed, taken: ReadonlySet<string> = new Set()): string {
  const named = (formOf(register, unnamed) ?? OWN_FORM[unnamed.kind]).map((piece) => pieceFor(piece, unnamed)).join("");
  const known = new Set(idsNamed(register, "Meetings").map(keyOf));
  const isFree = (id: string): boolean => !known.has(keyOf(id)) && !taken.has(keyOf(id));
  if (isFree(named)) return named;
  let next = 2;
  while (!isFree(`${named}-${next}`)) next++;
  return `${named}-${next}`;
}

/** A part of an id: text as it stands, or what stands there for each meeting. */
type Piece = string | { readonly of: "code" | "year" | "month" | "day" };
type Form = readonly Piece[];

const OWN: Form = [{ of: "code" }, "-", { of: "year" }, "-", { of: "month" }];
const OWN_FORM: Readonly<Record<Unnamed["kind"], Form>> = {
  Ordinary: OWN,
  Special: [...OWN, "-S"],
  Written: [...OWN, "-W"],
};

function formOf(register: Register, { group, kind }: Unnamed): Form | null {
  const likely = register.all("Meetings").filter((meeting) => (meeting.kind ?? "Ordinary") === kind);
  const own = likely.filter((meeting) => register.group(meeting.group)?.group === group);
  for (const meetings of [own, likely]) {
    for (const meeting of [...meetings].sort((a, b) => b.date - a.date)) {
      const form = formIn(meeting, register.group(meeting.group)?.group ?? meeting.group);
      if (form !== null) return form;
    }
  }
  return null;
}

/** The form of an id that begins with the code and holds year and month, in digits; null for another. */
function formIn({ meeting, date }: Meeting, code: string): Form | null {
  if (!keyOf(meeting).startsWith(keyOf(code))) return null;
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)].map(String);
  const rest = meeting.slice(code.length);
  const match = new RegExp(
    `^(\\D*)${year ?? ""}(\\D*)${(month ?? "").padStart(2, "0")}(?:(\\D*)${(day ?? "").padStart(2, "0")})?(\\D*)$`,
  ).exec(rest);
  if (match === null) return null;
  const [, beforeYear = "", beforeMonth = "", beforeDay, end = ""] = match;
  const upToMonth: Form = [{ of: "code" }, beforeYear, { of: "year" }, beforeMonth, { of: "month" }];
  return beforeDay === undefined ? [...upToMonth, end] : [...upToMonth, beforeDay, { of: "day" }, end];
}

function pieceFor(piece: Piece, { group, date }: Unnamed): string {
  if (typeof piece === "string") return piece;
  switch (piece.of) {
    case "code":
      return group;
    case "year":
      return String(yearOf(date));
    case "month":
      return String(monthOf(date)).padStart(2, "0");
    case "day":
      return String(dayOf(date)).padStart(2, "0");
    default:
      return piece.of satisfies never;
  }
}
