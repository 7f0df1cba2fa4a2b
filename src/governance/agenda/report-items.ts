import { isAnswer } from "../../answers/answer";
import type { PlainDate } from "../../calendar/plain-date";
import type { Meeting } from "../../records/meetings";
import type { Register } from "../../register/register";
import { expectedFor } from "../reporting/expected-reports";
import { standingOf } from "../reporting/report-standing";
import type { AgendaItem } from "./reasons";
import { sayReport } from "./why-words";

/** Lines of an agenda, and the names of those that an unreadable cell keeps from being judged. */
export interface JudgedItems {
  readonly items: readonly AgendaItem[];
  readonly notJudged: readonly string[];
}

/**
 * Which reports are due for a meeting, and how do they stand on a day? One that cannot be judged is listed with the
 * reason; one that was waived is left out.
 *
 * Source: GOV 8.5, 10.3, 10.4.
 */
export function reportItems(register: Register, meeting: Meeting, day: PlainDate): JudgedItems {
  const items: AgendaItem[] = [];
  const notJudged: string[] = [];
  for (const expected of expectedFor(register, meeting)) {
    const { kind, group } = expected;
    const standing = standingOf(register, expected, day);
    if (!isAnswer(standing) && standing.state === "Waived") continue;
    const item = `${kind} report of ${group}`;
    if (isAnswer(standing)) notJudged.push(item);
    const why = isAnswer(standing) ? standing.because.sentence : sayReport(standing);
    items.push({ part: "report", item, from: group, why });
  }
  return { items, notJudged };
}
