import { REQUIRED_TABLES, tables, type TableName } from "../../records/all-tables";
import { keyOf } from "../../records/cell";
import { namesNobody } from "../../records/open-place";
import { partsOf } from "../../records/plain-text";
import type { Finding } from "../../records/finding";
import { didYouMean } from "../../records/look-alike-letters";
import { nearest } from "../../records/nearest";
import type { Column } from "../../records/table";
import type { Register } from "../register";
import { knownNames, type KnownNames } from "./known-names";

type NamedTable = Exclude<TableName, "Attendance">;

interface Kind {
  readonly one: string;
  readonly by: string;
  readonly otherwise: string;
}

const KINDS: { readonly [N in NamedTable]?: Kind } = {
  Agencies: {
    one: "agency",
    by: "name or alias",
    otherwise: "add it to Agencies, or to the Aliases of the agency it means",
  },
  Groups: {
    one: "group",
    by: "code, name or alias",
    otherwise: "add it to Groups, or to the Aliases of the group it means",
  },
  Seats: { one: "seat", by: "id", otherwise: "add it to Seats" },
  Meetings: { one: "meeting", by: "id", otherwise: "add it to Meetings" },
  Decisions: { one: "decision", by: "id", otherwise: "add it to Decisions" },
  Obligations: { one: "obligation", by: "id", otherwise: "add it to Obligations" },
  Priorities: { one: "priority", by: "id", otherwise: "add it to Priorities" },
};

/** Suggestions cost time; in a sheet with more unknown names than this, typing is not what is wrong. */
const MOST_SUGGESTIONS = 200;

/** Finds, while the list of problems is made, whether names are borne by rows of the tables they refer to. */
export class References {
  private readonly known = new Map<NamedTable, KnownNames | null>();
  private suggestions = 0;

  constructor(private readonly register: Register) {}

  /** What is wrong with these names in a column that refers to other tables; null where each is borne by a row. */
  judge(column: Column<unknown>, names: readonly string[]): Finding | null {
    const targets = (column.refersTo ?? []) as readonly NamedTable[];
    const offered = targets.map((table) => this.namesIn(table));
    if (offered.includes(null)) return null;
    const isStranger = (name: string): boolean => {
      const key = keyOf(name);
      if (column.orNobody === true && namesNobody(name)) return false;
      return (
        !offered.some((each) => each?.keys.has(key) ?? false) &&
        !(column.alsoAllowed ?? []).some((word) => keyOf(word) === key)
      );
    };
    const strangers = names.filter(isStranger);
    if (strangers.length === 0) return this.shared(column, targets, names);
    const parts = column.kind === "reference" ? strangers.flatMap(partsOf) : [];
    if (parts.length > 1 && !parts.some(isStranger)) return several(column, strangers, parts.length);
    return this.unknown(column, targets, strangers);
  }

  /** Judges without looking for what was meant: for contents that may stand in no row any more. */
  withoutSuggestions<T>(judge: () => T): T {
    const made = this.suggestions;
    this.suggestions = MOST_SUGGESTIONS;
    try {
      return judge();
    } finally {
      this.suggestions = made;
    }
  }

  private namesIn(table: NamedTable): KnownNames | null {
    const before = this.known.get(table);
    if (before !== undefined) return before;
    const names = this.register.unread.has(table)
      ? null
      : knownNames(this.register, table, REQUIRED_TABLES.includes(table));
    this.known.set(table, names);
    return names;
  }

  /** Is one of these names borne by several rows, so that it means none of them? */
  private shared(column: Column<unknown>, targets: readonly NamedTable[], names: readonly string[]): Finding | null {
    for (const name of names) {
      const key = keyOf(name);
      for (const table of targets) {
        if (table !== "Agencies" && table !== "Groups") continue;
        const shared = this.register.sharedName(table, name);
        if (shared?.meant !== null) continue;
        if (targets.some((other) => other !== table && this.namesIn(other)?.keys.has(key) === true)) continue;
        return sharedByRows(
          column,
          name,
          shared.rows.map((row) => idOf(table, row)),
        );
      }
    }
    return null;
  }

  private unknown(column: Column<unknown>, targets: readonly NamedTable[], strangers: readonly string[]): Finding {
    const kinds = targets.map(
      (table) => KINDS[table] ?? { one: "row", by: tables[table].idColumn ?? "name", otherwise: `add it to ${table}` },
    );
    const quoted = strangers.map((name) => `'${name}'`).join(" and ");
    const meant = this.meantBy(strangers[0] ?? "", targets);
    const [first] = kinds;
    const otherwise =
      kinds.length === 1 && first !== undefined
        ? `${first.otherwise}.`
        : `add ${targets.map((table, at) => `the ${kinds[at]?.one ?? "row"} to ${table}`).join(", or ")}.`;
    const lacking =
      kinds.length === 1 && first !== undefined
        ? `but ${targets[0] ?? ""} has no ${first.one} of that ${first.by}`
        : `but neither ${targets.join(" nor ")} has it`;
    return {
      severity: column.strangers ?? "error",
      code: `unknown-${first?.one ?? "row"}`,
      found: strangers.join("; "),
      message: `${column.header} says ${quoted}, ${lacking}${column.strangers === undefined ? "." : "; the row counts all the same."}`,
      fix:
        meant === null
          ? `Correct it, or ${otherwise}`
          : `${didYouMean(strangers[0] ?? "", meant)} If not, ${otherwise}`,
    };
  }

  private meantBy(name: string, targets: readonly NamedTable[]): string | null {
    if (++this.suggestions > MOST_SUGGESTIONS) return null;
    const names = targets.flatMap((table) => this.namesIn(table)?.asWritten ?? []);
    const code = this.codeBefore(name);
    return nearest(name, code === null ? names : names.filter((other) => keyOf(other).startsWith(code)));
  }

  /** The group's code that an id begins with, as in QA-CITY-01: another group's seat or meeting, however alike, is not meant. */
  private codeBefore(id: string): string | null {
    const key = keyOf(id);
    const codes = (this.namesIn("Groups")?.asWritten ?? []).map((code) => `${keyOf(code)}-`);
    return codes.filter((code) => key.startsWith(code)).sort((a, b) => b.length - a.length)[0] ?? null;
  }
}

function idOf(table: NamedTable, row: object): string {
  return String((row as Readonly<Record<string, unknown>>)[tables[table].idColumn ?? ""]);
}

function sharedByRows(column: Column<unknown>, found: string, bearers: readonly string[]): Finding {
  const rest =
    column.strangers === undefined
      ? "so none of them is meant."
      : "so none of them is meant; the row counts all the same.";
  return {
    severity: column.strangers ?? "error",
    code: "shared-name",
    found,
    message: `${column.header} says '${found}', but that is a name of ${bearers.map((each) => `'${each}'`).join(" and ")}, ${rest}`,
    fix: "Write out which of them is meant.",
  };
}

/** Known names, but more of them than the cell takes. */
function several(column: Column<unknown>, found: readonly string[], count: number): Finding {
  return {
    severity: "error",
    code: "several-names",
    found: found.join("; "),
    message: `${column.header} names ${count}, but takes one.`,
    fix: "Keep one of them.",
  };
}
