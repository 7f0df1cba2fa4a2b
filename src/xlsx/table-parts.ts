import { rangeOf } from "../records/cell-address";
import { tableNamed } from "../workbook/shape";
import { noWorkbook } from "./other-formats";
import { damaged, damageIn } from "./unusable-file";
import type { Namespaces } from "./xml-elements";
import { readXml, relationsOf } from "./xml-part";
import { attributeOf, cellText } from "./xml-text";
import type { ZipParts } from "./zip-parts";

/** A table as its own part of the file describes it. */
export interface TablePart {
  readonly name: string;
  readonly firstColumn: number;
  readonly columns: number;
  /** Excel's number of the header row; of the row above the data where the header row is hidden. */
  readonly headerRow: number;
  readonly headerHidden: boolean;
  readonly firstRow: number;
  /** The last row of data; the totals row stands below it. */
  readonly lastRow: number;
  /** The headers by the table's own account, for those whose cell is blank or hidden. */
  readonly headers: readonly string[];
}

export interface SheetPart {
  readonly sheet: string;
  readonly part: string;
  readonly tables: readonly TablePart[];
  readonly isHidden: boolean;
  /** What does not fit in what the file says of its tables; null where all does. */
  readonly damage: string | null;
}

export interface WorkbookParts {
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Every sheet, in the order of the tabs. */
  readonly all: readonly SheetPart[];
  /** The sheets that hold tables, or may, in the order of their tabs. */
  readonly sheets: readonly SheetPart[];
  /** Those that hold none. */
  readonly withoutTable: readonly SheetPart[];
}

/** Which sheets and tables does the file hold, and by which date system are its dates? */
export function workbookParts(zip: ZipParts): WorkbookParts {
  const workbook = relationsOf(zip, "").find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
  if (!zip.has(workbook) || !/\.xml$/i.test(workbook)) throw noWorkbook(zip);
  const relations = relationsOf(zip, workbook);
  const sheets: SheetPart[] = [];
  let date1904 = false;
  let isWorkbook = false;
  readXml(zip, workbook, {
    open: (name, attributes, parent, namespaces) => {
      if (parent === "") isWorkbook = name === "workbook";
      if (name === "workbookPr" && parent === "workbook") date1904 = isTrue(attributeOf(attributes, "date1904"));
      if (name !== "sheet" || parent !== "sheets") return;
      const id = relationId(attributes, namespaces);
      const relation = relations.find((each) => each.id === id);
      const sheet = attributeOf(attributes, "name") ?? "";
      const isHidden = /hidden/i.test(attributeOf(attributes, "state") ?? "");
      if (relation?.kind === "worksheet") sheets.push({ ...sheetPart(zip, sheet, relation.part), isHidden });
      else if (relation === undefined && tableNamed(sheet) !== null)
        sheets.push({ sheet, part: "", tables: [], isHidden, damage: "it has no part that holds this sheet" });
    },
    close: () => undefined,
  });
  if (!isWorkbook) throw noWorkbook(zip);
  const partOf = (wanted: string): string | null => relations.find(({ kind }) => kind === wanted)?.part ?? null;
  return {
    date1904,
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    all: sheets,
    sheets: sheets.filter(({ tables, damage }) => tables.length > 0 || damage !== null),
    withoutTable: sheets.filter(({ tables, damage }) => tables.length === 0 && damage === null),
  };
}

/** The namespace of pointers to other parts, as Excel writes it, and as it does in a "strict" workbook. */
const POINTERS: readonly string[] = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/** A sheet's pointer to its part: `r:id`, whatever the prefix. */
function relationId(attributes: string, namespaces: Namespaces): string | null {
  for (const [prefix, namespace] of namespaces.byPrefix) {
    const id = POINTERS.includes(namespace) ? attributeOf(attributes, `${prefix}:id`) : null;
    if (id !== null) return id;
  }
  return null;
}

/** Where it cannot be read which tables a sheet holds, only a sheet that is named like one of ours says which it was. */
function sheetPart(zip: ZipParts, sheet: string, part: string): Omit<SheetPart, "isHidden"> {
  const tables: TablePart[] = [];
  const damage = damageIn(() => {
    for (const relation of relationsOf(zip, part))
      if (relation.kind === "table") tables.push(tablePart(zip, relation.part));
  });
  if (damage !== null && tableNamed(sheet) === null) throw damaged(`the sheet ${sheet}: ${damage}`);
  return { sheet, part, tables, damage };
}

/** The names of the tables on a sheet, as far as they are known. */
export function namesOn({ sheet, tables, damage }: SheetPart): readonly string[] {
  return [...tables.map(({ name }) => name), ...(damage === null ? [] : [sheet])];
}

function tablePart(zip: ZipParts, part: string): TablePart {
  let table: TablePart | null = null;
  const headers: string[] = [];
  readXml(zip, part, {
    open: (name, attributes, parent) => {
      if (name === "tableColumn" && parent === "tableColumns")
        headers.push(cellText(attributeOf(attributes, "name") ?? ""));
      if (name === "table" && parent === "") table = tableOf(part, attributes, headers);
    },
    close: () => undefined,
  });
  if (table === null) throw damaged(`${part} describes no table`);
  return table;
}

function tableOf(part: string, attributes: string, headers: readonly string[]): TablePart {
  const range = rangeOf(attributeOf(attributes, "ref") ?? "");
  if (range === null) throw damaged(`${part} does not say where its table stands`);
  const { from, to } = range;
  const headerRows = Number(attributeOf(attributes, "headerRowCount") ?? "1");
  const totalsRows = Number(attributeOf(attributes, "totalsRowCount") ?? "0");
  const firstRow = from.row + (headerRows > 0 ? 1 : 0);
  return {
    name: attributeOf(attributes, "displayName") ?? attributeOf(attributes, "name") ?? "",
    firstColumn: from.column,
    columns: to.column - from.column + 1,
    headerRow: firstRow - 1,
    headerHidden: headerRows === 0,
    firstRow,
    lastRow: to.row - (totalsRows > 0 ? 1 : 0),
    headers,
  };
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
