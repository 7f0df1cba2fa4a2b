import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { partnerCopyFile } from "../../../src/files/partner-copy-file";
import { partnerCopy } from "../../../src/governance/sharing/partner-copy";
import { tables, type TableName } from "../../../src/records/all-tables";
import type { RawCell } from "../../../src/records/cell";
import type { Column } from "../../../src/records/table";
import type { Register } from "../../../src/register/register";
import { partnerCopyFor } from "../../../src/reports/partner-copy";
import { isComputed, layoutOf } from "../../../src/workbook/layout";
import { readWorkbook } from "../../../src/xlsx/read";
import { answersFor } from "../../../templates/cached-answers";
import type { AnyRow } from "../../../templates/content";
import { registerOf } from "../../../templates/register-of";
import { SAMPLE } from "../../../templates/sample";
import { SAMPLE_AS_AT } from "../../../templates/sample/days";
import { randomWorkbook } from "../../random-workbooks/random-workbook";
import { givenWorkbook } from "../../register/given-workbook";

const POLICE = "Derbyshire Constabulary";

const fileFor = (register: Register, agency: string) =>
  partnerCopyFile(
    partnerCopyFor(register, {
      agency: register.agency(agency)!,
      purpose: "Case reviews",
      workbook: "",
      asAt: SAMPLE_AS_AT,
      since: null,
    }),
  );

const rowsOf = (register: Register, table: TableName): readonly Readonly<Record<string, unknown>>[] =>
  table === "Attendance"
    ? register.all("Meetings").flatMap(({ meeting }) =>
        register.attendanceOf(meeting).rows.map((row) => ({
          meeting,
          seat: row.seatAsWritten,
          agency: row.agencyAsWritten,
          status: row.status,
          briefed: row.briefed,
          arrived: row.arrived,
          left: row.left,
        })),
      )
    : (register.all(table) as readonly object[] as readonly Readonly<Record<string, unknown>>[]);

interface RawCopy {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawCell[])[];
}

/** Rows of the copy that no row of the workbook says, but for free text, in which names are replaced. */
function rowsOfNoSource(register: Register, copied: readonly RawCopy[]): readonly string[] {
  return copied.flatMap(({ name, headers, rows }) => {
    const table = name as TableName;
    const compared = Object.entries(tables[table].columns as Readonly<Record<string, Column<unknown>>>).flatMap(
      ([property, column]) => {
        const at = headers.indexOf(column.header);
        const isHidden =
          column.kind === "text" || column.kind === "texts" || rows.some((row) => row[at] === "(not shown)");
        return isHidden ? [] : [{ property, column, at }];
      },
    );
    const left = new Map<string, number>();
    for (const row of rowsOf(register, table)) {
      const key = JSON.stringify(compared.map(({ property }) => row[property] ?? null));
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    return rows.flatMap((row) => {
      const key = JSON.stringify(compared.map(({ column, at }) => column.read((row[at] ?? null) as RawCell) ?? null));
      left.set(key, (left.get(key) ?? 0) - 1);
      return (left.get(key) ?? 0) < 0 ? [`${table} ${key}`] : [];
    });
  });
}

/** Cells of numbers that are none, as the parts of a file hold them. */
const noNumbers = (file: Uint8Array) =>
  Object.entries(unzipSync(file)).flatMap(([part, bytes]) =>
    /^xl\/worksheets/.test(part)
      ? [...strFromU8(bytes).matchAll(/<v>([^<]*)<\/v>/g)].filter(([, value]) => !Number.isFinite(Number(value)))
      : [],
  );

describe("GOV 9.7: every column of a copy says what the workbook says", () => {
  test.each([POLICE, "Catch 22"])(
    "the sample, for %s",
    async (agency) => {
      const register = registerOf(SAMPLE);
      const file = await fileFor(register, agency);
      expect(rowsOfNoSource(register, readWorkbook(file).tables as readonly RawCopy[])).toEqual([]);
      expect(noNumbers(file)).toEqual([]);
    },
    60_000,
  );

  test("a second reader opens it: the days before a meeting, and a target that Excel keeps as a number", async () => {
    const { sheets } = await readXlsx(await fileFor(registerOf(SAMPLE), POLICE));
    const column = (name: string, header: string) => {
      const [, headers = [], ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      return rows.map((row) => row[headers.indexOf(header)]);
    };
    const groups = SAMPLE.Groups.map(({ agendaRequestDays }) => agendaRequestDays ?? null);
    expect(groups.slice(0, 3)).toEqual([15, 15, 10]);
    expect(column("Groups", "Agenda request days").map((each) => each ?? null)).toEqual(groups);
    // 46416 is 29 January 2027.
    expect(SAMPLE.Actions.filter(({ target }) => target === 46416)).toHaveLength(1);
    expect(column("Actions", "Target")).toContain("29/01/2027");
  }, 60_000);

  test("any workbook", () => {
    fc.assert(
      fc.property(randomWorkbook, (given) => {
        const register = givenWorkbook(given);
        const [agency] = register.all("Agencies");
        if (agency === undefined) return;
        const copied = partnerCopy(register, agency, SAMPLE_AS_AT).tables.map(({ table, columns, rows }) => ({
          name: table,
          headers: columns.map(({ header }) => header),
          rows: rows.map((row) =>
            row.map((value) =>
              typeof value !== "object" ? value : "date" in value ? Number(value.date) : value.time / 1440,
            ),
          ),
        }));
        const cells = copied.flatMap(({ rows }) => rows.flat());
        expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
        expect(rowsOfNoSource(register, copied)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test.each([
    { written: "5 clear days", copied: "5 clear days" },
    { written: "1 clear working day", copied: "1 clear working day" },
    { written: "7 days", copied: "7 days" },
    { written: "10 working days", copied: 10 },
    { written: 10, copied: 10 },
  ])("days before a meeting written as $written", ({ written, copied }) => {
    const register = givenWorkbook({
      Agencies: [{ Agency: POLICE, Type: "Statutory partner" }],
      Groups: [{ Group: "QA", Name: "Audits", "Quorum rule": "None", Papers: written }],
    });
    const { columns, rows } = partnerCopy(register, register.agency(POLICE)!, SAMPLE_AS_AT).tables.find(
      ({ table }) => table === "Groups",
    )!;
    expect(rows.map((row) => row[columns.findIndex(({ header }) => header === "Papers")])).toEqual([copied]);
  });
});

describe("GOV 9.7: a copy shows the answers beside the tables as values", () => {
  const register = registerOf(SAMPLE);
  const { tables: copied } = partnerCopy(register, register.agency(POLICE)!, SAMPLE_AS_AT);
  const answers = answersFor(SAMPLE, SAMPLE_AS_AT);
  const named = { Meetings: ["meeting"], Decisions: ["decision"], Schedule: ["group", "meeting", "kind"] } as const;

  test.each(["Meetings", "Decisions", "Schedule"] as const)("%s: as its cells answer", (table) => {
    const { columns, rows } = copied.find((each) => each.table === table)!;
    const layout = layoutOf(table);
    const place = (header: string) => columns.findIndex((column) => column.header === header);
    const keyOfRow = (row: AnyRow) => named[table].map((property) => row[property] ?? "").join("|");
    const headers = named[table].map((property) => layout.columns.find((each) => each.property === property)!.header);
    const source = new Map((SAMPLE[table] as readonly AnyRow[]).map((row) => [keyOfRow(row), row]));
    expect(rows.length).toBeGreaterThan(30);
    for (const column of layout.placed.filter(isComputed))
      for (const row of rows) {
        const from = source.get(headers.map((header) => String(row[place(header)])).join("|"))!;
        const value = row[place(column.header)];
        const shown = typeof value === "object" && "date" in value ? Number(value.date) : value;
        expect([column.header, shown]).toEqual([column.header, answers(layout, column.formula, from)]);
      }
  });
});
