import { toLongDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { boardMeetingFor, boardReport } from "../../reports/board-report";
import type { Action } from "../pane";
import { reportSheet } from "./report-sheet";

/** Writes the Executive Board report to a sheet of its own, after comparing with the sheets once more. */
export const writeBoardReport: Action = async ({ live, port }) => {
  await live.compare();
  const { register, today } = live;
  const missing = missingAmong(register);
  if (missing !== null) throw new Error(`The report was not written. ${missing}`);
  const report = boardReport(register, boardMeetingFor(register, today), today);
  const sheet = await port.writeSheet(reportSheet(`Board report ${toLongDate(today)}`, report));
  return `The report is on the new sheet ${sheet}. It holds plain values and reads without the add-in.`;
};
