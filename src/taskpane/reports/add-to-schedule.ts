import type { ExistingRow, TableWritten } from "../../excel/rows-to-write";
import type { ProposedReport } from "../../governance/reporting/propose-schedule";
import { isScheduled } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import type { Action } from "../pane";
import { writeRows } from "../write/write-rows";

const KIND_WHERE_BLANK = "Highlight";

const ALL_THERE = "Every line that you chose is in the Schedule already.";

/** Adds lines to the Schedule, below what is there; what a colleague has scheduled meanwhile is left out. */
export function addToSchedule(chosen: readonly ProposedReport[]): Action {
  return async (pane) => {
    await pane.notices.writing(pane.live.compare());
    const open = chosen.filter((line) => !isThere(pane.live.register, line));
    if (open.length === 0) return ALL_THERE;
    const add = open.map(({ group, meeting, kind }) => ({ Group: group, Meeting: meeting, Kind: kind }));
    await writeRows(pane, {
      tables: [{ table: "Schedule", add, isThere: sameLine }],
      done: ([written]) => (written === undefined ? ALL_THERE : said(written, chosen.length - open.length)),
      undone: "the new lines of the Schedule",
      already: ALL_THERE,
    });
    return null;
  };
}

function isThere(register: Register, { group, meeting, kind }: ProposedReport): boolean {
  const [reporting, at] = [register.group(group), register.meeting(meeting)];
  return reporting !== undefined && at !== undefined && isScheduled(register, reporting, kind, at);
}

function sameLine(row: ExistingRow, existing: ExistingRow): boolean {
  return ["Group", "Meeting", "Kind"].every((header) => {
    const otherwise = header === "Kind" ? KIND_WHERE_BLANK : "";
    return keyOf(row[header] || otherwise) === keyOf(existing[header] || otherwise);
  });
}

function said({ sheet, address, added, leftOut }: TableWritten, already: number): string {
  const before = leftOut + already;
  const besides =
    before === 0
      ? ""
      : before === 1
        ? " One was there already and was left out."
        : ` ${before} were there already and were left out.`;
  return `${added === 1 ? "One line was" : `${added} lines were`} added to the Schedule (${sheet}, ${address}).${besides}`;
}
