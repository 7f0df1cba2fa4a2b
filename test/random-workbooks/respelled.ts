import type { TableName } from "../../src/records/all-tables";
import type { RawCell } from "../../src/records/cell";
import type { GivenRow, GivenTables } from "../register/given-workbook";
import { columnsOf } from "./random-workbook";

type Respell = (cell: RawCell, at: number, column: ReturnType<typeof columnsOf>[number]) => RawCell;

function everyCell(given: GivenTables, respell: Respell): GivenTables {
  return Object.fromEntries(
    (Object.entries(given) as [TableName, readonly GivenRow[]][]).map(([table, rows]) => {
      const columns = columnsOf(table);
      const respelled = rows.map((row, at) =>
        Object.fromEntries(columns.map((column) => [column.header, respell(row[column.header] ?? "", at, column)])),
      );
      return [table, respelled];
    }),
  );
}

const NAMES_PARTIES = new Set(["Voting seat", "Cast by", "Proxy given to"]);

/** The same workbook, with agencies and groups called by their aliases wherever a cell names one. */
export function withAliases(given: GivenTables): GivenTables {
  const aliases = new Map<RawCell, readonly string[]>();
  for (const { Agency = "", Aliases } of given.Agencies ?? []) aliases.set(Agency, listed(Aliases));
  for (const { Group = "", Name, Aliases } of given.Groups ?? [])
    aliases.set(Group, [String(Name), ...listed(Aliases)]);
  return everyCell(given, (cell, at, { header, kind }) => {
    if (kind !== "reference" && kind !== "references" && !NAMES_PARTIES.has(header)) return cell;
    const others = aliases.get(cell) ?? [];
    return others[at % others.length] ?? cell;
  });
}

function listed(cell: RawCell | undefined): readonly string[] {
  return String(cell ?? "")
    .split("; ")
    .filter((alias) => alias !== "");
}

/** The same workbook, with dates and times typed as text where the sheet has numbers. */
export function withDatesAsText(given: GivenTables): GivenTables {
  return everyCell(given, (cell, at, { kind }) => {
    if (typeof cell !== "number" || cell < 0) return cell;
    if (kind === "time") return cell < 1 ? clock(cell) : cell;
    if (cell < 36526) return cell;
    if (kind === "date") return day(cell, at);
    return kind === "moment" ? `${day(cell, at)} ${clock(cell)}` : cell;
  });
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July"].concat([
  "August",
  "September",
  "October",
  "November",
  "December",
]);

function day(serial: number, at: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  const iso = date.toISOString().slice(0, 10);
  const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
  return (
    [iso, `${dayOfMonth}/${month}/${year}`, `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`][at % 3] ?? iso
  );
}

function clock(serial: number): string {
  const minutes = Math.round((serial % 1) * 1440);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The same workbook, with characters that nobody sees, and other spaces, hyphens and capitals, where a cell names something. */
export function withUnseenCharacters(given: GivenTables): GivenTables {
  return everyCell(given, (cell, at, { header, kind }) => {
    if (typeof cell !== "string" || cell === "") return cell;
    if (!NAMES_ROWS.has(kind) && !NAMES_PARTIES.has(header)) return cell;
    return SPELLINGS[at % SPELLINGS.length]?.(cell) ?? cell;
  });
}

const NAMES_ROWS: ReadonlySet<string> = new Set(["id", "reference", "references", "word", "yes or no"]);

const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => `${text}\u200B`,
  (text) => text.replaceAll(" ", "\u00A0"),
  (text) => text.replaceAll("-", "\u2011"),
  (text) => `\u00AD${text.toUpperCase()} `,
];
