import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { boardMeetingFor } from "../../reports/board/period";
import { boardReport } from "../../reports/board-report";
import type { Action } from "../pane";
import { shortDate } from "../words/day-words";
import { documentSheet } from "./document-sheet";

/** Writes the Executive Board report to a sheet of its own, after comparing with the sheets once more. */
export const writeBoardReport: Action = async ({ live, port }) => {
  await live.compare();
  const { register, today } = live;
  const missing = missingAmong(register);
  if (missing !== null) throw new Error(`The report was not written. ${missing}`);
  const report = boardReport(register, boardMeetingFor(register, today), today);
  const sheet = await port.writeSheet(documentSheet(sheetNameOf(today, new Date()), report));
  return `The report is on the new sheet ${sheet}. It holds plain values and reads without the add-in.`;
};

/**
 * Tells the reports of one day apart. Excel allows no colon in a sheet's name.
 * @example sheetNameOf(plainDate(2026, 11, 30), fiveMinutesPastTwo) // "Board report 30 Nov 2026, 14.05"
 */
export function sheetNameOf(today: PlainDate, now: Date): string {
  const clock = now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `Board report ${shortDate(today)}, ${clock.replace(":", ".")}`;
}
