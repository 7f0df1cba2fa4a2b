import type { FunctionEntry } from "./entry";

/** Functions whose code is fetched together. */
export interface Piece {
  readonly names: readonly string[];
  readonly fetch: () => Promise<readonly FunctionEntry[]>;
}

/**
 * Where the code of each function lies: what registers them is small, and a subject's rules are fetched when a cell first
 * asks about it. The names are those of the catalogue.
 */
export const PIECES: readonly Piece[] = [
  {
    names: ["QUORATE", "QUORUM.MISSING", "QUORUM.FORECAST"],
    fetch: async () => (await import(/* webpackChunkName: "quorum" */ "./catalogue/quorum")).QUORUM_FUNCTIONS,
  },
  {
    names: ["OUTCOME", "TALLY", "DECISION.STATUS"],
    fetch: async () => (await import(/* webpackChunkName: "voting" */ "./catalogue/voting")).VOTING_FUNCTIONS,
  },
  {
    names: ["DEADLINE", "REQUEST.STATUS", "WORKINGDAYS.BEFORE", "WORKINGDAYS.AFTER", "WORKINGDAYS.BETWEEN"],
    fetch: async () => (await import(/* webpackChunkName: "timescales" */ "./catalogue/timescales")).TIMESCALES_FUNCTIONS,
  },
  {
    names: ["REPORT.STATUS", "REPORT.DUE", "OVERDUE"],
    fetch: async () => (await import(/* webpackChunkName: "reporting" */ "./catalogue/reporting")).REPORTING_FUNCTIONS,
  },
  {
    names: ["ATTENDANCE.RATE", "ATTENDANCE.COUNT", "ATTENDANCE.CONCERNS"],
    fetch: async () => (await import(/* webpackChunkName: "attendance" */ "./catalogue/attendance")).ATTENDANCE_FUNCTIONS,
  },
  {
    names: ["CHAIR", "VICECHAIR"],
    fetch: async () => (await import(/* webpackChunkName: "chairs" */ "./catalogue/chairs")).CHAIR_FUNCTIONS,
  },
  {
    names: ["COMPLAINT.DUE", "COMPLAINT.STATUS"],
    fetch: async () => (await import(/* webpackChunkName: "complaints" */ "./catalogue/complaints")).COMPLAINTS_FUNCTIONS,
  },
  {
    names: ["ACTION.DUE", "ACTION.STATUS"],
    fetch: async () => (await import(/* webpackChunkName: "actions" */ "./catalogue/actions")).ACTIONS_FUNCTIONS,
  },
  {
    names: ["OBLIGATION.DUE", "OBLIGATION.STATUS", "OBLIGATION.COUNT"],
    fetch: async () => (await import(/* webpackChunkName: "obligations" */ "./catalogue/obligations")).OBLIGATIONS_FUNCTIONS,
  },
  {
    names: ["MAY.ATTEND", "CHECK.DUE", "CHECK.STATUS"],
    fetch: async () => (await import(/* webpackChunkName: "checks" */ "./catalogue/checks")).CHECKS_FUNCTIONS,
  },
  { names: ["SHARE"], fetch: async () => (await import(/* webpackChunkName: "finance" */ "./catalogue/finance")).FINANCE_FUNCTIONS },
  { names: ["AGENDA"], fetch: async () => (await import(/* webpackChunkName: "agenda" */ "./catalogue/agenda")).AGENDA_FUNCTIONS },
  { names: ["PROBLEMS"], fetch: async () => (await import(/* webpackChunkName: "problems" */ "./catalogue/problems")).PROBLEMS_FUNCTIONS },
  {
    names: ["WHY"],
    fetch: async () => (await import(/* webpackChunkName: "why" */ "./catalogue")).functions.filter(({ name }) => name === "WHY"),
  },
];

/** Milliseconds before each further attempt to fetch a piece; the last is repeated. */
const AGAIN_MS = [1_000, 4_000, 15_000];

/** The functions fetched so far. */
export class FetchedFunctions {
  private readonly entries = new Map<string, FunctionEntry>();
  private readonly coming = new Map<Piece, Promise<void>>();

  constructor(private readonly pieces: readonly Piece[] = PIECES, private readonly againMs: readonly number[] = AGAIN_MS) {}

  get names(): readonly string[] {
    return this.pieces.flatMap(({ names }) => names);
  }

  /** The function of that name: at once where it is here, or when it has been fetched, however often that takes. */
  entry(name: string): FunctionEntry | Promise<FunctionEntry> {
    return this.entries.get(name) ?? this.come(name);
  }

  /** Fetches what nobody has asked for yet, so that all is here should the connection go. */
  fetchAll(): void {
    for (const piece of this.pieces) void this.fetched(piece);
  }

  private async come(name: string): Promise<FunctionEntry> {
    const piece = this.pieces.find(({ names }) => names.includes(name));
    if (piece === undefined) throw new Error(`there is no function ${name}`);
    await this.fetched(piece);
    return this.entries.get(name) as FunctionEntry;
  }

  private fetched(piece: Piece): Promise<void> {
    let coming = this.coming.get(piece);
    if (coming === undefined) this.coming.set(piece, (coming = this.fetch(piece)));
    return coming;
  }

  private async fetch(piece: Piece): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        for (const entry of await piece.fetch()) this.entries.set(entry.name, entry);
        return;
      } catch {
        const pause = this.againMs[Math.min(attempt, this.againMs.length - 1)];
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }
}
