import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import type { Reading } from "../read-block";
import { daysOfColumn, monthsOfColumn } from "./list-dates";
import type { ListLine, ListSheet } from "./list-sheet";

const SAYS_NO_END = /^(?:-|n\/a|present|current|to date|ongoing)$/i;

type Days = ReadonlyMap<number, PlainDate | null>;

/** From when until when the members of a list are in post. */
export class MemberDays {
  /** What was taken for which day, in sentences. */
  readonly why: string[] = [];
  private readonly from: Days;
  private readonly to: Days;

  constructor(
    private readonly reading: Reading,
    list: ListSheet,
  ) {
    this.from = this.daysIn(list, "From");
    this.to = this.daysIn(list, "To");
  }

  /** A month with its year is its first day, or as the end its last. */
  private daysIn(list: ListSheet, header: "From" | "To"): Days {
    const months = monthsOfColumn(list, header);
    this.why.push(...months.map(({ why }) => why));
    return new Map([
      ...daysOfColumn(this.reading, list, header).days,
      ...months.map(({ row, day }) => [row, day] as const),
    ]);
  }

  /** A day that cannot be read is no blank: without it the seat would be in post for ever. */
  whyUnread(line: ListLine): string | null {
    for (const [header, days] of [
      ["From", this.from],
      ["To", this.to],
    ] as const)
      if (line.said(header) !== "" && (days.get(line.row) ?? null) === null && !SAYS_NO_END.test(line.said(header)))
        return `${line.at(header)} says '${line.said(header)}', which is no day. Enter one like 31/03/2026, or leave the cell blank.`;
    const [from, to] = [this.from.get(line.row) ?? null, this.to.get(line.row) ?? null];
    return from !== null && to !== null && to < from
      ? `It ends (${toLongDate(to)}) before it begins (${toLongDate(from)}).`
      : null;
  }

  of({ row }: ListLine): Readonly<Record<string, { readonly day: PlainDate }>> {
    const [from, to] = [this.from.get(row) ?? null, this.to.get(row) ?? null];
    return { ...(from === null ? {} : { From: { day: from } }), ...(to === null ? {} : { To: { day: to } }) };
  }
}
