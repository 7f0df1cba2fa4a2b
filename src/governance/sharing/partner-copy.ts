import type { Rows, Value } from "../../answers/value";
import type { PlainDate } from "../../calendar/plain-date";
import { tables, type TableName } from "../../records/all-tables";
import type { CellKind } from "../../records/cell";
import type { Agency } from "../../records/people";
import type { Column } from "../../records/table";
import { References } from "../../register/problems/references";
import type { Register } from "../../register/register";
import type { Citation } from "../../sources/citation";
import { Question } from "../../functions/define-function";
import { answersBeside } from "./answers-beside";
import { NOT_SHOWN } from "./contacts";
import { asCell } from "./copied-cell";
import { asShown } from "./kept-days";
import { postOf } from "./people-named";
import { pseudonymsFor, type Pseudonyms } from "./pseudonyms";
import type { SharingReason } from "./reasons";
import { rowsToCopy, type CopiedRow, type LeftOut } from "./rows-to-copy";
import { sayLeftOut, type SaidLeftOut } from "./words";

/** One table as the partner may have it: its columns, the answers beside them last, and the cells as values. */
export interface CopiedTable {
  readonly table: TableName;
  readonly columns: readonly { readonly header: string; readonly kind: CellKind }[];
  readonly rows: Rows;
}

interface PartnerCopy {
  /** In the order of the template's sheets; tables of which nothing may be had are not among them. */
  readonly tables: readonly CopiedTable[];
  /** What it does without, said with how much, why and by which paragraph. */
  readonly leftOut: readonly (SaidLeftOut & { readonly paragraph: Citation })[];
}

/**
 * What may a copy of the workbook for this agency hold? The tables' known columns, and the answers beside them, as values: of meetings, and what
 * hangs on them, those of groups in which it holds a seat that day; of people, its own by name and others by post or
 * number; no complaints, no other agency's checks, and no cases of the other area's authority where a group keeps them
 * apart. A cell that names what no table has is not shown: a person's name may stand where a seat belongs. Rows that
 * cannot be read are left out, and meetings before a day where one is given, with what hangs on them. Whatever is left
 * out is said, with how much and why. Free text is searched for names, but only an officer can tell what else it gives
 * away.
 *
 * Source: GOV 9.6, 9.7, 13; TOR CSPR; MASA 15.1.
 */
export function partnerCopy(
  register: Register,
  agency: Agency,
  asAt: PlainDate,
  since: PlainDate | null = null,
): PartnerCopy {
  const { rows, leftOut } = rowsToCopy(register, agency, { asAt, since });
  const names = pseudonymsFor(register, agency);
  const question = new Question(register, asAt);
  const references = new KnownReferences(register);
  const copied = (Object.keys(tables) as readonly TableName[]).flatMap((table) => {
    const own = rows.get(table) ?? [];
    return own.length === 0 ? [] : [{ table, ...cellsOf(register, { table, rows: own, names, references, question }) }];
  });
  const said = [
    ...leftOut,
    ...(names.hidden > 0 ? [leftOutBy("GOV 9.7", { kind: "names", people: names.hidden })] : []),
    ...(references.strangers > 0 ? [leftOutBy("GOV 9.7", { kind: "strangers", cells: references.strangers })] : []),
    leftOutBy("GOV 9.6", { kind: "never copied" }),
  ].map(({ because, paragraph }) => ({ ...sayLeftOut(because, register.settings.isOwn), paragraph }));
  return { tables: copied, leftOut: said };
}

function leftOutBy(paragraph: Citation, because: SharingReason): LeftOut {
  return { because, paragraph };
}

/** Tells the cells that name a row of another table from those in which anything may stand. */
class KnownReferences {
  private readonly references: References;
  /** Cells met so far that name what no table has. */
  strangers = 0;

  constructor(register: Register) {
    this.references = new References(register);
  }

  /** The cell, or in its place that it is not shown. */
  shown(column: Column<unknown>, value: unknown, cell: Value): Value {
    const written = Array.isArray(value) ? (value as readonly string[]) : [String(value ?? "")];
    if (cell === "" || this.references.judge(column, written) === null) return cell;
    this.strangers++;
    return NOT_SHOWN;
  }
}

interface RowsAsked {
  readonly table: TableName;
  readonly rows: readonly CopiedRow[];
  readonly names: Pseudonyms;
  readonly references: KnownReferences;
  readonly question: Question;
}

function cellsOf(register: Register, asked: RowsAsked): Omit<CopiedTable, "table"> {
  const { table, rows, question } = asked;
  const columns = Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>);
  const answers = answersBeside(table);
  return {
    columns: [
      ...columns.map(([, { header, kind }]) => ({ header, kind })),
      ...answers.map(({ header, shows }) => ({ header, kind: shows })),
    ],
    rows: rows.map((row) => [
      ...columns.map(([property, column]) => cellOf(register, asked, { row, property, column })),
      ...answers.map(({ answer }) => answer(question, row.values)),
    ]),
  };
}

interface CellAsked {
  readonly row: CopiedRow;
  readonly property: string;
  readonly column: Column<unknown>;
}

function cellOf(
  register: Register,
  { table, names, references }: RowsAsked,
  { row, property, column }: CellAsked,
): Value {
  if (row.withheld.includes(property)) return "";
  const { kind } = column;
  const cell = asCell(kind, row.values[property]);
  if (kind === "reference" || kind === "references") return references.shown(column, row.values[property], cell);
  if (typeof cell !== "string" || kind === "id" || kind === "word") return cell;
  if (PEOPLE[table]?.includes(property) !== true) return names.text(asShown(register, { table, property, text: cell }));
  const called = names.people(cell);
  return property === "name" ? besideSeat(register, called, row) : called;
}

/** The holder of a seat by the post alone, where the row names the seat: its agency is said there. */
function besideSeat(register: Register, called: string, { values }: CopiedRow): string {
  const seat = register.seat(String(values["seat"] ?? ""));
  return seat !== undefined && called === postOf(register, seat) ? seat.role : called;
}

/** Columns that name people. */
const PEOPLE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Seats: ["name"],
  Attendance: ["name", "deputy"],
  Votes: ["castBy", "proxyGivenTo"],
  Chairs: ["chair", "viceChair"],
  Checks: ["person"],
  Requests: ["requestedBy"],
  Actions: ["leads"],
};
