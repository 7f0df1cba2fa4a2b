import type { Rows, Value } from "../answers/value";
import { toLongDate, type PlainDate } from "../calendar/plain-date";
import { partnerCopy } from "../governance/sharing/partner-copy";
import type { Agency } from "../records/people";
import { provisionOn } from "../register/provision-on";
import type { Register } from "../register/register";
import { PURPOSES } from "../sources/provisions/sharing";

/** One sheet of the copy as plain cells, the first row its headers. */
export interface CopySheet {
  readonly name: string;
  readonly rows: Rows;
}

/** What a copy says of itself: the workbook it was made from, the day, and one of the purposes. */
interface CopyAsked {
  readonly agency: Agency;
  readonly purpose: string;
  /** The file's name. */
  readonly workbook: string;
  readonly asAt: PlainDate;
}

/** For what may information be processed, on a day? None before the first document. Source: GOV 9.6. */
export function purposesOn(register: Register, day: PlainDate): readonly string[] {
  const purposes = provisionOn(register, PURPOSES, day);
  return purposes.status === "in force" ? purposes.value : [];
}

/**
 * Which sheets does a copy of the workbook for one agency have? First what the copy is: from which workbook, when and
 * for what it was made, what was left out and why. Then each table of which the agency may have something.
 *
 * Source: GOV 9.6, 9.7; TOR CSPR.
 */
export function partnerCopySheets(
  register: Register,
  { agency, purpose, workbook, asAt }: CopyAsked,
): readonly CopySheet[] {
  const { tables, leftOut } = partnerCopy(register, agency, asAt);
  const about: Rows = [
    ["About this copy", "", ""],
    [`A copy of ${workbook} for ${agency.agency}, made as at ${toLongDate(asAt)}.`, "", ""],
    [`Purpose: ${purpose} (GOV 9.6). It may be used for nothing else.`, "", ""],
    [
      "Names were searched for in free text. Read that text before you share the copy: only people can tell what else it gives away.",
      "",
      "",
    ],
    ["", "", ""],
    ["Left out", "Why", "Paragraph"],
    ...leftOut.map(({ what, why, paragraph }): readonly Value[] => [what, why, paragraph]),
  ];
  return [
    { name: "About this copy", rows: about },
    ...tables.map(({ table, headers, rows }) => ({ name: table, rows: [headers, ...rows] })),
  ];
}
