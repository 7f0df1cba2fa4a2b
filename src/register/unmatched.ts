import type { RowIn } from "../records/all-tables";
import { keyOf } from "../records/cell";
import { BLANK } from "./coded-column";
import type { Dependency } from "./dependencies";
import type { Register } from "./register";

/** The tables whose rows may match nothing: the column that names whose they are, and the table and column that know those names. */
const NAMED = {
  Votes: { column: "decision", known: "Decisions", id: "decision" },
  Notices: { column: "decision", known: "Decisions", id: "decision" },
  Done: { column: "obligation", known: "Obligations", id: "obligation" },
  Reports: { column: "forMeeting", known: "Meetings", id: "meeting" },
  Meetings: { column: "group", known: "Groups", id: "group" },
  Agenda: { column: "group", known: "Groups", id: "group" },
  Actions: { column: "group", known: "Groups", id: "group" },
  Decisions: { column: "escalatedTo", known: "Groups", id: "group" },
  Requests: { column: "meeting", known: "Meetings", id: "meeting" },
} as const;
const ATTENDANCE = { column: "meeting", known: "Meetings", id: "meeting" } as const;

export type NamingTable = keyof typeof NAMED;
type Asked = NamingTable | "Attendance";

type Naming = (typeof NAMED)[NamingTable];

/** The column of such a table that says whose a row is, and the table and the column that know it. */
export function naming(table: NamingTable): Naming {
  return NAMED[table];
}

/** The dependency of an answer that asked which rows of a table name nothing that is known. */
function unmatchedIn(table: Asked): Dependency {
  return `unmatched in ${table}`;
}

/** How the dependencies of one name in that table begin. */
function beginningOf(table: Asked): string {
  return table === "Attendance" ? "Attendance/" : `${table}.${NAMED[table].column}/`;
}

/** Rows that name no meeting, decision, obligation or group that is there: they count for nobody. */
export class Unmatched {
  private readonly found = new Map<NamingTable, readonly unknown[]>();
  private foundMeetings: readonly string[] | null = null;
  private readonly asked = new Set<Asked>();

  constructor(private readonly register: Register) {}

  /** The ids, as they are written, that rows of Attendance name and no row of Meetings has. */
  get meetings(): readonly string[] {
    this.note("Attendance");
    return (this.foundMeetings ??= this.findMeetings());
  }

  /** The rows of a table whose name, unless blank, no row of the table that should know it has. */
  rows<N extends NamingTable>(table: N): readonly RowIn<N>[] {
    this.note(table);
    let found = this.found.get(table) as readonly RowIn<N>[] | undefined;
    if (found === undefined) {
      const { column } = NAMED[table];
      const all: readonly RowIn<N>[] = this.register.store(table)?.all() ?? [];
      // Rows of one name often follow each other, and it is looked for once.
      let last = "";
      let isUnknown = false;
      found = all.filter((row) => {
        const name = (row as Readonly<Record<string, string>>)[column] ?? "";
        if (name !== last) isUnknown = name !== "" && !this.isKnown(table, name);
        last = name;
        return isUnknown;
      });
      this.found.set(table, found);
    }
    return found;
  }

  /** Forgets what was found where a change may have made or mended such a row, and adds what stands for them to what it touches. */
  take(table: string, touched: Set<Dependency>): void {
    if (touched.size === 0) return;
    for (const asked of this.asked) {
      if (!this.mayDiffer(asked, table, touched)) continue;
      if (asked === "Attendance") this.foundMeetings = null;
      else this.found.delete(asked);
      touched.add(unmatchedIn(asked));
    }
  }

  private mayDiffer(asked: Asked, changed: string, touched: ReadonlySet<Dependency>): boolean {
    const { known } = asked === "Attendance" ? ATTENDANCE : NAMED[asked];
    if (changed === known) return true;
    if (changed !== asked) return false;
    const beginning = beginningOf(asked);
    for (const each of touched) {
      if (each.startsWith(beginning) && !this.isKnown(asked, each.slice(beginning.length))) return true;
    }
    return false;
  }

  private note(table: Asked): void {
    if (!this.asked.has(table)) {
      this.asked.add(table);
      // From now on a change in that table says which names it is about.
      if (table !== "Attendance") this.register.store<NamingTable>(table)?.by(NAMED[table].column, "");
    }
    this.register.tracker.track(unmatchedIn(table));
  }

  /** Does the table that should know it have a row of that name? */
  private isKnown(table: Asked, name: string): boolean {
    const { known, id } = table === "Attendance" ? ATTENDANCE : NAMED[table];
    return (this.register.store<Naming["known"]>(known)?.by(id, name).rows.length ?? 0) > 0;
  }

  private findMeetings(): readonly string[] {
    const { attendanceOrNone: store } = this.register;
    const { meeting } = store.columns;
    const found = new Map<string, string>();
    const matched = new Uint8Array(meeting.distinct);
    for (const { meeting: id } of this.register.store("Meetings")?.all() ?? []) matched[meeting.known(id) ?? BLANK] = 1;
    for (let code = 0; code < matched.length; code++) {
      if (matched[code] === 1) continue;
      const id = String(meeting.reading(code).value ?? "");
      if (id === "" || this.isKnown("Attendance", id)) continue;
      if (store.firstOf(store.codeOfMeeting(id)) >= 0) found.set(keyOf(id), id);
    }
    return [...found.values()];
  }
}
