import type { Register } from "../../../src/register/register";
import { givenWorkbook, type GivenRow, type GivenTables } from "../../register/given-workbook";
import { ask, cell } from "../ask-workbook";
import { PARTNERSHIP, POLICE } from "../voting/decision-workbook";
import { BOTH, inFormula, LATER } from "./dated-case";

interface AlikeOnBothDays {
  readonly meeting?: GivenRow;
  readonly decision?: GivenRow;
  readonly votes?: readonly GivenRow[];
  readonly notices?: readonly GivenRow[];
  readonly settings?: readonly GivenRow[];
  /** Tables in place of the partnership's. */
  readonly tables?: GivenTables;
}

/** The same meeting on either day, with one decision each: `M-2026-12-31` and `D-2026-12-31`. */
export function meetingOnBothDays(group: string, rows: readonly GivenRow[], more: AlikeOnBothDays = {}): Register {
  const each = <T>(turn: (date: string) => T): readonly T[] => BOTH.map(turn);
  return givenWorkbook({
    ...PARTNERSHIP,
    Settings: more.settings ?? [],
    Meetings: each((date) => ({
      Meeting: `M-${date}`,
      Group: group,
      Date: date,
      Start: "10:00",
      Register: "Closed",
      "Chaired by": POLICE,
      ...more.meeting,
    })),
    Attendance: each((date) => rows.map((row) => ({ Meeting: `M-${date}`, Status: "Present", ...row }))).flat(),
    Decisions: each((date) => ({
      Decision: `D-${date}`,
      Meeting: `M-${date}`,
      Title: "A decision",
      Method: "Vote",
      "Chair consents": "Yes",
      ...more.decision,
    })),
    Votes: each((date) => (more.votes ?? []).map((vote) => ({ Decision: `D-${date}`, ...vote }))).flat(),
    Notices: each((date) =>
      (more.notices ?? []).map((notice) => ({ Decision: `D-${date}`, Received: date, ...notice })),
    ).flat(),
    ...more.tables,
  });
}

export const seatsOf = (group: string, ...names: readonly string[]): readonly GivenRow[] =>
  names.map((name) => ({ Seat: `${group}-${name}` }));

/** What cells show of the matter of either day, asked long after: `QUORATE("M-#")`, # being the day. */
export function ofBoth(register: Register, formula: string): readonly unknown[] {
  return BOTH.map((date) => cell(register, formula.replaceAll("#", date), LATER));
}

/** The sentence behind it. */
export function whyOfBoth(register: Register, formula: string): readonly string[] {
  return BOTH.map((date) => ask(register, formula.replaceAll("#", date), LATER).why);
}

/** What cells show of one matter as at either day, asked long after: `CHECK.STATUS("L","DBS",#)`. */
export function asAtBoth(register: Register, formula: string): readonly unknown[] {
  return BOTH.map((date) => cell(register, formula.replaceAll("#", inFormula(date)), LATER));
}

/** What cells show on either day. */
export function askedOnBoth(register: Register, formula: string): readonly unknown[] {
  return BOTH.map((date) => cell(register, formula, date));
}
