import { addDays, plainDate } from "../src/calendar/plain-date";
import { tables, type TableName } from "../src/records/all-tables";
import type { RawCell } from "../src/records/cell";
import type { RawTable } from "../src/workbook/port";

/** So many lines a list of the pane has here. */
export const LINES = 5_000;

const PARTNERS = ["City", "County", "Police", "Health"];
const GROUPS = Array.from({ length: 11 }, (_, at) => `G${at + 1}`);
const KINDS = ["Highlight", "Annual", "Summary", "Verbal", "Briefing"];
const BOARD_MEETINGS = 100;
const FIRST_DAY = plainDate(2022, 10, 11);

type Cells = Readonly<Record<string, RawCell>>;

/** A workbook in which every list of the pane has 5,000 lines or more: reports, checks, duties, actions, agencies of concern, errors. */
export function listsWorkbook(): readonly RawTable[] {
  const meetings = many(BOARD_MEETINGS, (at) => `EB-${at + 1}`);
  const agencies = [...PARTNERS, ...many(LINES, (at) => `Agency ${at + 1}`)];
  return [
    tableOf("Agencies", agencies, (agency, at) => ({
      agency,
      type: at < PARTNERS.length ? "Statutory partner" : "Relevant agency",
    })),
    tableOf("Groups", ["EB", ...GROUPS], (group) => ({
      group,
      name: `Group ${group}`,
      quorumRule: "Statutory partners",
    })),
    tableOf("Seats", agencies, (agency, at) => ({
      ...{ seat: `EB-${at + 1}`, group: "EB", agency, role: "Head", category: at === 0 ? "Chair" : "Core" },
      name: `Head ${at + 1}`,
    })),
    tableOf("Meetings", meetings, (meeting, at) => ({
      ...{ meeting, group: "EB", date: addDays(FIRST_DAY, at * 15), start: 10 / 24, register: "Complete" },
    })),
    tableOf("Attendance", agencies, (_, at) => ({
      ...{ meeting: meetings.at(-1) ?? "", seat: `EB-${at + 1}`, status: at < PARTNERS.length ? "Present" : "Absent" },
    })),
    tableOf("Decisions", [], () => ({})),
    // Each is an error: no decision has that id.
    tableOf("Votes", many(LINES), (at) => ({ decision: `D-${at + 1}`, votingSeat: "City", vote: "For" })),
    tableOf("Schedule", scheduled(meetings), (each) => each),
    tableOf("Reports", [], () => ({})),
    tableOf("Actions", many(LINES), (at) => ({
      ...{ action: `A-${at + 1}`, group: "EB", description: `Action ${at + 1}`, target: addDays(FIRST_DAY, at % 900) },
    })),
    tableOf("Obligations", many(LINES), (at) => ({
      ...{ obligation: `Duty ${at + 1}`, owner: "EB", timesPerYear: "1", lastDone: addDays(FIRST_DAY, at % 900) },
    })),
    tableOf("Done", [], () => ({})),
    tableOf("Checks", many(LINES), (at) => ({
      ...{ person: `Head ${at + 1}`, kind: "DBS", completed: addDays(FIRST_DAY, at % 900) },
    })),
    tableOf("Holidays", [], () => ({})),
  ];
}

function scheduled(meetings: readonly string[]): readonly Cells[] {
  return meetings.flatMap((meeting) => GROUPS.flatMap((group) => KINDS.map((kind) => ({ group, meeting, kind }))));
}

function many<T = number>(count: number, of?: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => of?.(at) ?? (at as T));
}

function tableOf<T>(name: TableName, items: readonly T[], cellsOf: (item: T, at: number) => Cells): RawTable {
  const columns = tables[name].columns as Readonly<Record<string, { readonly header: string }>>;
  const headers = Object.values(columns).map(({ header }) => header);
  const rows = items.map((item, at) => {
    const cells = cellsOf(item, at);
    return Object.keys(columns).map((property) => cells[property] ?? "");
  });
  return { name, sheet: name, headerRow: 1, firstColumn: 1, headers, rowCount: rows.length, rows };
}
