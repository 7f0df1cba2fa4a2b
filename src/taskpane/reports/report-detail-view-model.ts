import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import { expectedStandings, paragraphsOf } from "../../governance/reporting/report-standings";
import { sayReporting } from "../../governance/reporting/words";
import type { Register } from "../../register/register";
import { type ParagraphLine, paragraphLine } from "../parts/paragraph-line";
import { reportLine } from "./report-lines";

/** Why a report stands as it does. */
export interface ReportDetail {
  readonly sentence: string;
  readonly paragraphs: readonly ParagraphLine[];
}

/** Why does the report of that line stand as it does? Null where it is no longer expected. */
export function reportDetail(
  register: Register,
  { key, group }: { readonly key: string; readonly group: string },
  today: PlainDate,
): ReportDetail | null {
  const found = expectedStandings(register, group, { asAt: today }).find(
    (each) => reportLine(register, each, today).key === key,
  );
  if (found === undefined) return null;
  const { standing } = found;
  const citations = isAnswer(standing) ? standing.citations : paragraphsOf(register, standing);
  return {
    sentence: isAnswer(standing)
      ? standing.because.sentence
      : sayReporting({ kind: "standing", standing, others: 0, notJudged: [] }),
    paragraphs: citations.map(paragraphLine),
  };
}
