import type { PlainDate } from "../../calendar/plain-date";
import { saySharedName } from "../../functions/shared-name";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import type { Group } from "../../records/people";
import type { Register } from "../../register/register";
import { kindOf } from "./expected-reports";
import { mayMeanGroup } from "../membership/likely-meant";

/** Which reports are asked about; null stands for any. */
export interface ReportsAsked {
  readonly group: Group | null;
  readonly meeting: Meeting | null;
  readonly kind: string | null;
  /** Reports for a meeting before this day are not asked about; any where left out. */
  readonly from?: PlainDate;
}

/** A row that is left out for one of its cells: where it stands, and what is wrong with it. */
export interface RowInDoubt {
  readonly cell: string;
  readonly message: string;
}

/** Is a report of this kind asked about? */
export function isOfKind(written: string, asked: string | null): boolean {
  return asked === null || keyOf(kindOf({ kind: written })) === keyOf(asked);
}

/** Is a name that of the group asked about, or may it mean it? */
export function isGroupOrNearly(register: Register, written: string, asked: Group | null): boolean {
  if (asked === null) return true;
  const group = register.group(written);
  return group === undefined ? mayMeanGroup(register, written, asked) : group === asked;
}

/** "(Group) says 'QAG', which is no group in Groups; correct it." */
export function sayNoGroup(register: Register, written: string, header = "Group"): string {
  const shared = saySharedName(register, "Groups", written);
  return shared === ""
    ? `(${header}) says '${written}', which is no group in Groups; correct it.`
    : `(${header}) means nobody. ${shared}`;
}
