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

const AGENCIES = [...PARTNERS, ...Array.from({ length: RELEVANT }, (_, i) => `Relevant Agency ${i + 1}`)];
const GROUP_IDS = Array.from({ length: GROUPS }, (_, g) => `G${g + 1}`);
const FIRST_DAY = plainDate(2022, 10, 10);

/** A size, its chance, and how long its ids are. */
interface Making {
  readonly size: Size;
  readonly random: () => number;
  id(short: string): string;
}

function seatId({ id }: Making, group: number, seat: number): string {
  return id(`G${group + 1}-SEAT-${String(seat + 1).padStart(2, "0")}`);
}

function meetingId({ id }: Making, meeting: number): string {
  return id(`G${(meeting % GROUPS) + 1}-${2022 + (meeting % 5)}-${String(meeting + 1).padStart(5, "0")}`);
}

/**
 * A workbook of a size, always the same one. In entry order a meeting's rows stand together; shuffled they stand
 * anywhere and ids are 36 characters long.
 */
export function generate(size: Size, { shuffled = false } = {}): RawWorkbook {
  const random = seeded(20_261_122);
  const making: Making = {
    size,
    random,
    id: (short) => (shuffled ? short.padEnd(36, "-0123456789abcdefghijklmnopqrstuvwxyz") : short),
  };
  // Chance is drawn table by table: in another order each table would be a different one.
  const attendance = attendanceRows(making);
  const decisions = decisionRows(making);
  const votes = voteRows(making, decisions);
  const meetings = meetingRows(making);
  const schedule = scheduleRows(meetings);
  const reports = reportRows(making, schedule);
  if (shuffled) shuffle(attendance, random);
  return {
    date1904: false,
    tables: [
      tableOf("Agencies", agencyRows()),
      tableOf("Groups", groupRows()),
      tableOf("Seats", seatRows(making)),
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

function agencyRows(): RawCell[][] {
  return AGENCIES.map((agency, i) =>
    row("Agencies", { agency, type: i < PARTNERS.length ? "Statutory partner" : "Relevant agency" }),
  );
}

function groupRows(): RawCell[][] {
  return GROUP_IDS.map((group) =>
    row("Groups", {
      group,
      name: `Group ${group.slice(1)}`,
      quorumRule: "Statutory partners and most agencies",
      voteRule: "Represented agencies",
    }),
  );
}

function seatRows(making: Making): RawCell[][] {
  return GROUP_IDS.flatMap((group, g) =>
    Array.from({ length: SEATS_A_GROUP }, (_, s) =>
      row("Seats", {
        seat: seatId(making, g, s),
        group,
        agency: AGENCIES[s % AGENCIES.length] ?? "",
        role: `Head of Service ${s + 1}`,
        category: s === 0 ? "Chair" : "Core",
      }),
    ),
  );
}

function meetingRows(making: Making): RawCell[][] {
  const { meetings } = making.size;
  return Array.from({ length: meetings }, (_, m) =>
    row("Meetings", {
      meeting: meetingId(making, m),
      group: GROUP_IDS[m % GROUPS] ?? "",
      date: addDays(FIRST_DAY, Math.floor((m * 1460) / meetings)),
      start: 10 / 24,
      chairedBy: seatId(making, m % GROUPS, 0),
    }),
  );
}

function attendanceRows(making: Making): RawCell[][] {
  const { size, random } = making;
  return Array.from({ length: size.attendanceRows }, (_, i) => {
    const m = Math.floor((i * size.meetings) / size.attendanceRows);
    const s = i - Math.ceil((m * size.attendanceRows) / size.meetings);
    const early = random() < 0.02;
    return row("Attendance", {
      meeting: meetingId(making, m),
      seat: seatId(making, m % GROUPS, s % SEATS_A_GROUP),
      name: `Head of Service ${(s % SEATS_A_GROUP) + 1}`,
      status: STATUSES[Math.floor(random() * STATUSES.length)] ?? "",
      left: early ? 11 / 24 : "",
    });
  });
}

function decisionRows(making: Making): RawCell[][] {
  const { size, random, id } = making;
  return Array.from({ length: Math.floor(size.meetings * 0.4) }, (_, d) =>
    row("Decisions", {
      decision: id(`D-${d + 1}`),
      meeting: meetingId(making, Math.floor(d / 0.4)),
      title: `Decision ${d + 1}`,
      method: "Vote",
      consensus: "No",
      chairConsents: random() < 0.9 ? "Yes" : "",
    }),
  );
}

function voteRows({ random }: Making, decisions: readonly RawCell[][]): RawCell[][] {
  return decisions.flatMap((decision) =>
    AGENCIES.slice(0, 6).map((agency) =>
      row("Votes", {
        decision: decision[0] ?? "",
        votingSeat: agency,
        vote: random() < 0.6 ? "For" : random() < 0.5 ? "Against" : "Abstain",
      }),
    ),
  );
}

function scheduleRows(meetings: readonly RawCell[][]): RawCell[][] {
  return meetings
    .filter((_, m) => m % GROUPS === 0)
    .flatMap((meeting, i) =>
      [1, 2].map((offset) =>
        row("Schedule", {
          group: GROUP_IDS[1 + ((i + offset) % (GROUPS - 1))] ?? "",
          meeting: meeting[0] ?? "",
        }),
      ),
    );
}

function reportRows({ random, id }: Making, schedule: readonly RawCell[][]): RawCell[][] {
  return schedule
    .filter(() => random() < 0.8)
    .map((scheduled, r) =>
      row("Reports", {
        report: id(`R-${r + 1}`),
        group: scheduled[0] ?? "",
        forMeeting: scheduled[1] ?? "",
        received: addDays(FIRST_DAY, Math.floor(random() * 1400)),
      }),
    );
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
