import type { PlainDate } from "../../calendar/plain-date";
import { expectedFor, kindOf } from "../../governance/reporting/expected-reports";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import type { Action } from "../pane";
import { nearDay } from "../words/near-day";
import type { CellValue, TableAsked } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";
import { type ReportLine, type RowOfReport, rowOf } from "./report-lines";

/** What is recorded of a report: the column of Reports that takes the day. */
export type Recorded = "Received" | "Waived" | "Dealt with";

const DONE: Readonly<Record<Recorded, string>> = {
  Received: "received",
  Waived: "not asked for any more from",
  "Dealt with": "dealt with",
};

/** What a line says once that is recorded. */
export const DONE_AS: Readonly<Record<Recorded, string>> = {
  Received: "Received",
  Waived: "Not asked for",
  "Dealt with": "Dealt with",
};

/** Writes a day into the report's row of Reports; where it has none, a row is added for it. */
export function recordReport(line: ReportLine, what: Recorded, day: PlainDate): Action {
  return async (pane) => {
    if (line.row === null) await pane.notices.writing(pane.live.compare());
    const { register, today } = pane.live;
    await writeRows(pane, {
      tables: [askedOf(register, line, { what, day })],
      done: `${line.what} of ${line.who} for ${line.forMeeting}: ${DONE[what]} ${nearDay(day, today)}.`,
      undone: `${line.what} of ${line.who} for ${line.forMeeting}, ${DONE[what]} ${nearDay(day, today)}`,
      already: "Reports has a row for it by now, so nothing was written. Look at it, then try again.",
    });
    return null;
  };
}

function askedOf(
  register: Register,
  line: ReportLine,
  { what, day }: { readonly what: Recorded; readonly day: PlainDate },
): TableAsked {
  const row = line.row ?? rowSince(register, line);
  if (row !== null) {
    const changes = [{ header: what, from: held(row, what), to: { day } }];
    return { table: "Reports", change: [{ position: row.position, row: { Report: row.report }, changes }] };
  }
  const { group, meeting, kind } = line;
  const added = { Report: freeId(register, line), Group: group, "For meeting": meeting, Kind: kind, [what]: { day } };
  return { table: "Reports", add: [added], isThere: isSameReport };
}

/** The row that somebody has added since the line was shown. */
function rowSince(register: Register, { group, meeting, kind }: ReportLine): RowOfReport | null {
  const at = register.meeting(meeting);
  const expected = at === undefined ? [] : expectedFor(register, at, group);
  const found = expected.find((each) => keyOf(each.kind) === keyOf(kind));
  return found === undefined ? null : rowOf(register, found);
}

function held({ received, waived, dealtWith }: RowOfReport, what: Recorded): CellValue {
  const day = { Received: received, Waived: waived, "Dealt with": dealtWith }[what];
  return day === true ? true : { day };
}

type Texts = Readonly<Record<string, string>>;

function isSameReport(row: Texts, existing: Texts): boolean {
  const kindIn = ({ Kind = "" }: Texts): string => keyOf(kindOf({ kind: Kind }));
  return (
    ["Group", "For meeting"].every((header) => keyOf(row[header] ?? "") === keyOf(existing[header] ?? "")) &&
    kindIn(row) === kindIn(existing)
  );
}

/** An id for a new row, like those that are there: "R-QA-EB-2026-12". */
export function freeId(
  register: Register,
  { group, meeting, kind, isUsual }: Pick<ReportLine, "group" | "meeting" | "kind" | "isUsual">,
): string {
  const taken = new Set(
    (register.store("Reports")?.read ?? []).map((each) => keyOf(String(each?.row["report"] ?? ""))),
  );
  const id = ["R", group, meeting, ...(isUsual ? [] : [kind])].join("-");
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(keyOf(numbered))) return numbered;
  }
}
