import { inWords } from "../../answers/english";
import { type PlainDate, toLongDate } from "../../calendar/plain-date";
import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import type { ListLine } from "./list-sheet";

type Days = Readonly<Record<string, { readonly day: PlainDate }>>;

/** Rows of a list of members that are one seat: the same group, agency and post, each holder gone before the next came. */
export class HandOvers {
  /** By the row of each. */
  private readonly chains = new Map<number, readonly ListLine[]>();

  constructor(
    lines: readonly ListLine[],
    private readonly daysOf: (line: ListLine) => Days,
  ) {
    const posts = new Map<string, ListLine[]>();
    for (const line of lines) {
      const [agency, role, name] = [line.said("Agency"), line.said("Role"), line.said("Name", " ")];
      if (agency === "" || namesNobody(name)) continue;
      const post = [line.said("Group"), agency, role].map(keyOf).join("|");
      posts.set(post, [...(posts.get(post) ?? []), line]);
    }
    for (const chain of posts.values()) {
      const inTurn = [...chain].sort((a, b) => this.first(a) - this.first(b));
      if (inTurn.length > 1 && this.followEachOther(inTurn))
        for (const line of inTurn) this.chains.set(line.row, inTurn);
    }
  }

  private first(line: ListLine): number {
    return this.daysOf(line).From?.day ?? Number.NEGATIVE_INFINITY;
  }

  private followEachOther(chain: readonly ListLine[]): boolean {
    return chain.slice(1).every((line, at) => {
      const before = chain[at];
      const [to, from] = [before === undefined ? undefined : this.daysOf(before).To?.day, this.daysOf(line).From?.day];
      return to !== undefined && from !== undefined && to < from;
    });
  }

  /** Those who held the seat before; null of one after whom another came. */
  before(line: ListLine): readonly ListLine[] | null {
    const chain = this.chains.get(line.row) ?? [line];
    return chain.at(-1)?.row === line.row ? chain.slice(0, -1) : null;
  }

  /** The names of all who held the seat, as they are compared. */
  namesWith(line: ListLine): readonly string[] {
    return (this.chains.get(line.row) ?? []).map((each) => keyOf(each.said("Name", " "))).filter((name) => name !== "");
  }

  /** From when until when the seat is held: from the first holder's first day to the last one's last. */
  days(line: ListLine): Days {
    const { From: from, To: to } = this.daysOf(line);
    const [first = line] = this.chains.get(line.row) ?? [];
    const since = first.row === line.row ? from : this.daysOf(first).From;
    return { ...(since === undefined ? {} : { From: since }), ...(to === undefined ? {} : { To: to }) };
  }

  /** Who held which seat in turn, and what becomes of it. */
  get words(): readonly string[] {
    return [...new Set(this.chains.values())].map((chain) => {
      const held = chain.map((line) => {
        const { day } = this.daysOf(line).To ?? {};
        return `${line.said("Name", " ")}${day === undefined ? "" : ` (to ${toLongDate(day)})`}`;
      });
      const [last] = chain.slice(-1);
      const rows = inWords(chain.map(({ row }) => String(row)));
      return `${inWords(held)} held one seat in turn (rows ${rows}): Seats names its holder now, ${last?.said("Name", " ") ?? ""}; who came before stands in Attendance.`;
    });
  }
}
