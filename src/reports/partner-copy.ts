import { countOf } from "../answers/english";
import type { Rows, Value } from "../answers/value";
import { addDays, type PlainDate } from "../calendar/plain-date";
import { yearOfDay } from "../governance/reporting/yearly-duties";
import { type CopiedTable, partnerCopy } from "../governance/sharing/partner-copy";
import type { TableName } from "../records/all-tables";
import type { CellKind } from "../records/cell";
import type { Agency } from "../records/people";
import { provisionOn } from "../register/provision-on";
import type { Register } from "../register/register";
import { PURPOSES } from "../sources/provisions/sharing";
import { whatIsIn } from "./partner-copy-words";
import { dayInFull } from "./said";

/** What a copy says of itself: the workbook it was made from, the day, and one of the purposes. */
interface CopyAsked {
  readonly agency: Agency;
  readonly purpose: string;
  /** The file's name; "" where it is not known. */
  readonly workbook: string;
  readonly asAt: PlainDate;
  /** The first day of its meetings; null for all of them. */
  readonly since: PlainDate | null;
}

/** One table of the copy: the columns in which anything stands. */
export interface CopiedSheet {
  readonly table: TableName;
  /** What stands in it, said to the partner. */
  readonly sentence: string;
  readonly columns: readonly { readonly header: string; readonly kind: CellKind }[];
  readonly rows: Rows;
}

/** A copy of the workbook for one agency: what it says of itself, and its sheets. */
export interface PartnerCopy {
  readonly title: string;
  /** "For", "Purpose", "As at": a heading and what stands beside it. */
  readonly about: readonly (readonly [heading: string, said: string])[];
  /** What to do with it, a sentence each. */
  readonly toDo: readonly string[];
  readonly sheets: readonly CopiedSheet[];
  readonly leftOut: readonly { readonly what: string; readonly why: string; readonly paragraph: string }[];
}

/**
 * For what may information be processed, on a day? None before the first document, and none that a board with rules of its own
 * had to choose from. Source: GOV 9.6.
 */
export function purposesOn(register: Register, day: PlainDate): readonly string[] {
  const purposes = provisionOn(register, PURPOSES, day);
  return purposes.status === "in force" ? purposes.value : [];
}

/** A period that a copy may cover. */
interface CopyPeriod {
  readonly name: "This reporting year and the last" | "This reporting year" | "All years";
  readonly since: PlainDate | null;
}

/** From which day on may a copy's meetings be? Of two reporting years where nobody asks for another: no more leaves than is looked at. */
export function copyPeriods(register: Register, asAt: PlainDate): readonly [CopyPeriod, ...CopyPeriod[]] {
  const { start } = yearOfDay(register, asAt);
  return [
    { name: "This reporting year and the last", since: yearOfDay(register, addDays(start, -1)).start },
    { name: "This reporting year", since: start },
    { name: "All years", since: null },
  ];
}

/**
 * What does a copy of the workbook for one agency hold? What the copy is, what is in it, and what was left out and why.
 * Then each table of which the agency may have something, without the columns in which nothing stands.
 *
 * Source: GOV 9.6, 9.7; TOR CSPR.
 */
export function partnerCopyFor(register: Register, { agency, purpose, workbook, asAt, since }: CopyAsked): PartnerCopy {
  const { tables: copied, leftOut } = partnerCopy(register, agency, asAt, since);
  const { isOwn } = register.settings;
  const of = isOwn ? "the board's" : "the partnership's";
  const from = workbook === "" ? `${of} governance workbook` : workbook;
  return {
    title: `Copy for ${agency.agency}`,
    about: [
      ["For", agency.agency],
      ["From", isOwn ? from : `The safeguarding children partnership: ${from}`],
      ["Purpose", `${purpose}${isOwn ? "" : " (GOV 9.6)"}. Use it for nothing else.`],
      [
        "Covers",
        since === null ? "Meetings of all years." : `Meetings since ${dayInFull(since)}, and what hangs on them.`,
      ],
      ["As at", `${dayInFull(asAt)}. It does not change by itself.`],
      [
        "What goes in",
        isOwn
          ? NOT_NARROWED
          : `${NOT_NARROWED} GOV 9.6 names the purposes, and no document says which data each of them needs.`,
      ],
    ],
    toDo: toDoIn(of),
    sheets: copied.map((each) => sheetOf(each, isOwn)),
    // A board with rules of its own has no such paragraph; what is left out is the same.
    leftOut: isOwn ? leftOut.map((each) => ({ ...each, paragraph: "" })) : leftOut,
  };
}

/** Said on the cover and in each preview, so that the purpose is not taken for a filter. */
const NOT_NARROWED =
  "The same for every purpose: the purpose narrows nothing, only the agency and the days covered do.";

/** What only the officer can do before a copy is shared. */
export const BEFORE_SHARING =
  "Delete the sheets that this purpose does not need. Free text was searched for names, addresses and telephone numbers: read it, since only people can tell what else it gives away.";

const toDoIn = (of: string): readonly string[] => [
  "Read what concerns your agency and its groups. Your own people stand in it by name, everybody else by post or number.",
  `If something is wrong or missing, tell the officer who sent you this file. It is corrected in ${of} workbook, not here.`,
  "It may hold personal data: keep it as your agency keeps such data, pass it on to nobody who does not need it for this purpose, and delete it when that is done.",
];

/** "34 rows": how much of a table is in the copy. */
export function rowsSaid({ rows }: CopiedSheet): string {
  return countOf(rows.length, "row");
}

function sheetOf({ table, columns, rows }: CopiedTable, isOwn: boolean): CopiedSheet {
  const shown = columns.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== ""));
  return {
    table,
    sentence: whatIsIn(table, isOwn),
    columns: columns.filter((_, at) => shown.includes(at)),
    rows: rows.map((row) => shown.map((at): Value => row[at] ?? "")),
  };
}
