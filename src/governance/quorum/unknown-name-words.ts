import { countOf, inSentences, inWords } from "../../answers/english";
import type { UnknownName, UnmatchedCells } from "./reasons";

const WHY: Readonly<Record<UnknownName["why"], readonly [said: string, fix: string]>> = {
  "no agency": ["which is no agency in Agencies", "Correct the name, or add an alias in Agencies."],
  "several agencies": ["which names several agencies", ""],
  "no seat": ["which is no seat in Seats", "Correct it, or add the seat to Seats."],
  "unusable seat": ["whose row in Seats cannot be read", "Correct that row."],
  "seat of no agency": ["whose Agency in Seats is not in Agencies", ""],
  "seat of several agencies": ["whose Agency in Seats names several agencies", ""],
};

/** "Attendance!C17, C18 and C19 say 'Trust', which names several agencies, and could decide it." */
export function sayUnknownNames(names: readonly UnknownName[], decides = true): string {
  return inSentences(
    names.map(({ written, cells, why }) => {
      const [said, fix] = WHY[why];
      const rest = `${cells.length === 1 ? "says" : "say"} '${written}', ${said}`;
      return decides
        ? inSentences([`${cellsTogether(cells)} ${rest}, and could decide it.`, fix])
        : `${cellsTogether(cells)} ${rest}; that changes nothing here.`;
    }),
  );
}

/** "Attendance!A17 (Meeting) says 'EB-2026-3', which is no meeting in Meetings. If EB-2026-03 is meant, correct it: that row could decide." */
export function sayUnmatchedRows(meeting: string, found: readonly UnmatchedCells[], mayDecide: boolean): string {
  return inSentences(
    found.flatMap(({ written, cells, rows }) => {
      const more = rows - cells.length;
      const named = cellsTogether(more === 0 ? cells : [...cells, countOf(more, "more row")]);
      const it = rows === 1 ? "it" : "them";
      return [
        `${named} (Meeting) ${rows === 1 ? "says" : "say"} '${written}', which is no meeting in Meetings.`,
        mayDecide
          ? `If ${meeting} is meant, correct ${it}: ${rows === 1 ? "that row" : "those rows"} could decide.`
          : `If ${meeting} is meant, correct ${it}; the answer stays the same.`,
      ];
    }),
  );
}

/** Cells of one sheet, which is named once. */
export function cellsTogether([first = "", ...others]: readonly string[]): string {
  const sheet = first.slice(0, first.lastIndexOf("!") + 1);
  return inWords([first, ...others.map((cell) => (cell.startsWith(sheet) ? cell.slice(sheet.length) : cell))]);
}
