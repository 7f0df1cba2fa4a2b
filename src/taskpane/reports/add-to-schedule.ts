import type { Appended, ExistingRow } from "../../excel/excel-port";
import type { ProposedReport } from "../../governance/reporting/propose-schedule";
import { isScheduled } from "../../governance/reporting/yearly-duties";
import { keyOf } from "../../records/cell";
import type { Register } from "../../register/register";
import type { Action } from "../pane";

const KIND_WHERE_BLANK = "Highlight";

/** Adds lines to the Schedule as plain values, below what is there; what a colleague has scheduled meanwhile is left out. */
export function addToSchedule(chosen: readonly ProposedReport[]): Action {
  return async ({ live, port, notices }) => {
    await live.compare();
    const { register } = live;
    const open = chosen.filter((line) => !isThere(register, line));
    if (open.length === 0) return "Every line that you chose is in the Schedule already.";
    const rows = open.map(({ group, meeting, kind }) => ({ Group: group, Meeting: meeting, Kind: kind }));
    const appended = await port.appendRows({ table: "Schedule", rows, isThere: sameLine });
    if (appended.kind === "in the way") {
      notices.say("warning", whatToDo(appended));
      return null;
    }
    const words = said(appended, chosen.length - open.length);
    if (appended.but === "") return words;
    notices.say("warning", `${words} ${appended.but}`);
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

function said({ sheet, address, added, leftOut }: Extract<Appended, { kind: "added" }>, already: number): string {
  const before = leftOut + already;
  const besides =
    before === 0
      ? ""
      : before === 1
        ? " One was there already and was left out."
        : ` ${before} were there already and were left out.`;
  if (added === 0) return "Every line that you chose is in the Schedule already.";
  return `${added === 1 ? "One line was" : `${added} lines were`} added to the Schedule (${sheet}, ${address}).${besides}`;
}

function whatToDo({ why, sheet, address }: Extract<Appended, { kind: "in the way" }>): string {
  const nothing = "Nothing was added";
  switch (why) {
    case "no table":
      return `${nothing}: this workbook has no Schedule table. Put in missing sheets, under Tools, adds it.`;
    case "no column":
      return `${nothing}: the Schedule table has no column ${address}. Give it one, then try again.`;
    case "filter":
      return `${nothing}: the Schedule table is filtered, and rows that are not in sight would be passed over. Clear the filter (Data tab, Clear), then try again.`;
    case "protection":
      return `${nothing}: the sheet ${sheet} is protected. Lift the protection (Review tab, Unprotect Sheet), then try again.`;
    case "totals row":
      return `${nothing}: the Schedule table has a totals row. Switch it off (Table Design tab, Total Row), then try again.`;
    case "cells below":
      return `${nothing}: something stands right below the Schedule table (${sheet}, ${address}). Move it elsewhere, then try again.`;
    case "a colleague":
      return `${nothing}: a colleague is adding rows to the Schedule just now. Try again in a moment.`;
    default:
      return why satisfies never;
  }
}
