import { yearOf } from "../calendar/plain-date";
import { LAST_BUILT_IN_YEAR, type WorkingDays, workingDays } from "../calendar/working-days";
import { keyOf } from "../records/cell";
import type { Agency, Group, Seat } from "../records/people";
import type { AttendanceStore } from "./attendance-store";
import type { Register } from "./register";
import { readSettings, type Settings } from "./settings";

/** What follows from the foundation tables alone; made anew when one of them changes. */
export class Foundations {
  private readonly remembered = new Map<string, Map<string, unknown>>();
  private madeGroups: ReadonlyMap<string, Group> | null = null;
  private madeAgencies: ReadonlyMap<string, Agency> | null = null;
  private madeSeats: ReadonlyMap<string, Seat> | null = null;
  private madeSettings: Settings | null = null;
  private madeDays: WorkingDays | null = null;
  private seatOfCode: (Seat | null)[] = [];
  private agencyOfCode: (Agency | null)[] = [];

  constructor(private readonly register: Register) {}

  get groupsByName(): ReadonlyMap<string, Group> {
    return (this.madeGroups ??= byNames(this.register.store("Groups")?.all() ?? [], (g) => [g.group, g.name, ...g.aliases]));
  }

  get agenciesByName(): ReadonlyMap<string, Agency> {
    return (this.madeAgencies ??= byNames(this.register.store("Agencies")?.all() ?? [], (a) => [a.agency, ...a.aliases]));
  }

  get seatsById(): ReadonlyMap<string, Seat> {
    return (this.madeSeats ??= byNames(this.register.store("Seats")?.all() ?? [], (s) => [s.seat]));
  }

  get settings(): Settings {
    return (this.madeSettings ??= readSettings(this.register.store("Settings")?.all() ?? []).settings);
  }

  get workingDays(): WorkingDays {
    if (this.madeDays !== null) return this.madeDays;
    const rows = this.register.store("Holidays")?.all() ?? [];
    const added = rows.filter((row) => row.kind !== "Not a holiday").map((row) => row.date);
    const removed = rows.filter((row) => row.kind === "Not a holiday").map((row) => row.date);
    // A table that lists bank holidays of later years reaches further than the built-in ones.
    const listed = rows.filter((row) => (row.kind ?? "Bank holiday") === "Bank holiday").map((row) => yearOf(row.date));
    const lastYear = listed.reduce((latest, year) => Math.max(latest, year), LAST_BUILT_IN_YEAR);
    return (this.madeDays = workingDays({ added, removed, lastYear }));
  }

  /** Finds seats and agencies by the codes of the Attendance columns, each distinct one once. */
  entryLookups(roll: AttendanceStore): { seats: (code: number) => Seat | null; agencies: (code: number) => Agency | null } {
    const { seat, agency } = roll.columns;
    while (this.seatOfCode.length < seat.distinct) {
      this.seatOfCode.push(this.seatsById.get(keyOf(String(seat.reading(this.seatOfCode.length).value))) ?? null);
    }
    while (this.agencyOfCode.length < agency.distinct) {
      this.agencyOfCode.push(this.agenciesByName.get(keyOf(String(agency.reading(this.agencyOfCode.length).value))) ?? null);
    }
    return { seats: (code) => this.seatOfCode[code] ?? null, agencies: (code) => this.agencyOfCode[code] ?? null };
  }

  remember<T>(name: string, key: string, compute: () => T): T {
    let values = this.remembered.get(name);
    if (values === undefined) this.remembered.set(name, (values = new Map()));
    if (values.has(key)) return values.get(key) as T;
    const value = compute();
    values.set(key, value);
    return value;
  }
}

/** An id beats a name, a name an alias; of two rows that claim one spelling the first keeps it. */
function byNames<R>(rows: readonly R[], names: (row: R) => readonly string[]): ReadonlyMap<string, R> {
  const found = new Map<string, R>();
  const deepest = rows.reduce((most, row) => Math.max(most, names(row).length), 0);
  for (let depth = 0; depth < deepest; depth++) {
    for (const row of rows) {
      const name = keyOf(names(row)[depth] ?? "");
      if (name !== "" && !found.has(name)) found.set(name, row);
    }
  }
  return found;
}
