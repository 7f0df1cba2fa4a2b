import type { PlainDate } from "../src/calendar/plain-date";
import type { Meeting } from "../src/records/meetings";
import type { Register } from "../src/register/register";
import { agendaDocument } from "../src/reports/agenda-document";
import { boardReport } from "../src/reports/board-report";
import type { ReportDocument } from "../src/reports/document";
import { minutesDocument } from "../src/reports/minutes-document";
import { proForma } from "../src/reports/pro-forma";

/** A document of the sample workbook, under the name of its file. */
interface SampleDocument {
  readonly file: string;
  readonly document: ReportDocument;
}

/** One of each document, of the sample workbook, as at a day. */
export function sampleDocuments(register: Register, asAt: PlainDate): readonly SampleDocument[] {
  const meeting = (id: string): Meeting => {
    const found = register.meeting(id);
    if (found === undefined) throw new Error(`The sample has no meeting ${id}.`);
    return found;
  };
  const group = register.group("QA");
  if (group === undefined) throw new Error("The sample has no group QA.");
  const board = meeting("EB-2026-12");
  return [
    { file: "board-report", document: boardReport(register, board, asAt) },
    { file: "agenda", document: agendaDocument(register, meeting("CSPR-2026-11"), asAt) },
    { file: "minutes", document: minutesDocument(register, meeting("QA-2026-05"), asAt) },
    { file: "chairs-report", document: proForma(register, group, { meeting: board, asAt }) },
  ];
}
