import { addDays, plainDate } from "../src/calendar/plain-date";
import { tables, type TableName } from "../src/records/all-tables";
import type { RawCell } from "../src/records/cell";
import type { RawTable, RawWorkbook } from "../src/workbook/port";

export interface Size {
  readonly name: "S" | "M" | "L";
  readonly attendanceRows: number;
  readonly meetings: number;
}

export const SIZES: Readonly<Record<Size["name"], Size>> = {
  S: { name: "S", attendanceRows: 2_000, meetings: 100 },
  M: { name: "M", attendanceRows: 100_000, meetings: 4_000 },
  // The sheet's limit: 1,048,576 rows, less the header's.
  L: { name: "L", attendanceRows: 1_048_575, meetings: 25_000 },
};

const PARTNERS = [
  "Derby City Council",
  "Derbyshire County Council",
  "Derbyshire Constabulary",
  "NHS Derby and Derbyshire Integrated Care Board",
];
const GROUPS = 12;
const RELEVANT = 8;
const SEATS_A_GROUP = 42;
const STATUSES = ["Present", "Present", "Present", "Remote", "Deputy", "Apologies", "Absent", ""];

/** The same numbers on each run and machine (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A row by its columns' properties, in the order of the table's columns. */
function row(table: TableName, values: Readonly<Record<string, RawCell>>): RawCell[] {
  return Object.keys(tables[table].columns).map((property) => values[property] ?? "");
}

function tableOf(name: TableName, rows: RawCell[][]): RawTable {
  const headers = Object.values(tables[name].columns).map(({ header }) => header);
  return { name, sheet: name, headerRow: 1, firstColumn: 1, headers, rowCount: rows.length, rows };
}

/**
 * A workbook of a size, always the same one. In entry order a meeting's rows stand together; shuffled they stand
 * anywhere and ids are 36 characters long.
 */
export function generate(size: Size, { shuffled = false } = {}): RawWorkbook {
  const random = seeded(20_261_122);
  const id = (short: string): string => (shuffled ? short.padEnd(36, "-0123456789abcdefghijklmnopqrstuvwxyz") : short);
  const agencies = [...PARTNERS, ...Array.from({ length: RELEVANT }, (_, i) => `Relevant Agency ${i + 1}`)];
  const groups = Array.from({ length: GROUPS }, (_, g) => `G${g + 1}`);
  const seatId = (g: number, s: number): string => id(`G${g + 1}-SEAT-${String(s + 1).padStart(2, "0")}`);
  const meetingId = (m: number): string =>
    id(`G${(m % GROUPS) + 1}-${2022 + (m % 5)}-${String(m + 1).padStart(5, "0")}`);
  const first = plainDate(2022, 10, 10);

  const seats = groups.flatMap((group, g) =>
    Array.from({ length: SEATS_A_GROUP }, (_, s) =>
      row("Seats", {
        seat: seatId(g, s),
        group,
        agency: agencies[s % agencies.length] ?? "",
        role: `Head of Service ${s + 1}`,
        category: s === 0 ? "Chair" : "Core",
      }),
    ),
  );
  const meetings = Array.from({ length: size.meetings }, (_, m) =>
    row("Meetings", {
      meeting: meetingId(m),
      group: groups[m % GROUPS] ?? "",
      date: addDays(first, Math.floor((m * 1460) / size.meetings)),
      start: 10 / 24,
      chairedBy: seatId(m % GROUPS, 0),
    }),
  );
  const attendance = Array.from({ length: size.attendanceRows }, (_, i) => {
    const m = Math.floor((i * size.meetings) / size.attendanceRows);
    const s = i - Math.ceil((m * size.attendanceRows) / size.meetings);
    const early = random() < 0.02;
    return row("Attendance", {
      meeting: meetingId(m),
      seat: seatId(m % GROUPS, s % SEATS_A_GROUP),
      name: `Head of Service ${(s % SEATS_A_GROUP) + 1}`,
      status: STATUSES[Math.floor(random() * STATUSES.length)] ?? "",
      left: early ? 11 / 24 : "",
    });
  });
  const decisions = Array.from({ length: Math.floor(size.meetings * 0.4) }, (_, d) =>
    row("Decisions", {
      decision: id(`D-${d + 1}`),
      meeting: meetingId(Math.floor(d / 0.4)),
      title: `Decision ${d + 1}`,
      method: "Vote",
      consensus: "No",
      chairConsents: random() < 0.9 ? "Yes" : "",
    }),
  );
  const votes = decisions.flatMap((decision) =>
    agencies.slice(0, 6).map((agency) =>
      row("Votes", {
        decision: decision[0] ?? "",
        votingSeat: agency,
        vote: random() < 0.6 ? "For" : random() < 0.5 ? "Against" : "Abstain",
      }),
    ),
  );
  const schedule = meetings
    .filter((_, m) => m % GROUPS === 0)
    .flatMap((meeting, i) =>
      [1, 2].map((offset) =>
        row("Schedule", {
          group: groups[1 + ((i + offset) % (GROUPS - 1))] ?? "",
          meeting: meeting[0] ?? "",
        }),
      ),
    );
  const reports = schedule
    .filter(() => random() < 0.8)
    .map((scheduled, r) =>
      row("Reports", {
        report: id(`R-${r + 1}`),
        group: scheduled[0] ?? "",
        forMeeting: scheduled[1] ?? "",
        received: addDays(first, Math.floor(random() * 1400)),
      }),
    );
  if (shuffled) shuffle(attendance, random);
  return {
    date1904: false,
    tables: [
      tableOf(
        "Agencies",
        agencies.map((agency, i) =>
          row("Agencies", { agency, type: i < PARTNERS.length ? "Statutory partner" : "Relevant agency" }),
        ),
      ),
      tableOf(
        "Groups",
        groups.map((group) =>
          row("Groups", {
            group,
            name: `Group ${group.slice(1)}`,
            quorumRule: "Statutory partners and most agencies",
            voteRule: "Represented agencies",
          }),
        ),
      ),
      tableOf("Seats", seats),
      tableOf("Meetings", meetings),
      tableOf("Attendance", attendance),
      tableOf("Decisions", decisions),
      tableOf("Votes", votes),
      tableOf("Schedule", schedule),
      tableOf("Reports", reports),
      tableOf("Holidays", [row("Holidays", { date: plainDate(2026, 12, 25), name: "Christmas Day" })]),
    ],
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
