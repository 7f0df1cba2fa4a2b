import { keyOf } from "../records/cell";
import { LAYOUT, RULES_SHEET, START_SHEET } from "../workbook/layout";
import type { BoardOfSheets } from "./excel-port";
import { ifSilent, inExcel, readInExcel } from "./in-excel";
import { ExcelRefused } from "./plain-sentence";

/** Where the add-in's own site keeps the blank workbooks, beside the page. */
const TEMPLATES: Readonly<Record<BoardOfSheets, string>> = {
  "this partnership": "templates/DDSCP-Governance.xlsx",
  "another board": "templates/DDSCP-Governance-own.xlsx",
};

const NOT_KNOWN =
  "Excel does not answer, so it is not known whether the sheets were put in. Look at the tabs before you try again: a sheet whose table is there is not put in twice.";

interface Wanted {
  /** Sheets of the template whose table the workbook does not have. */
  readonly missing: readonly string[];
  /** Sheets of those names that are there already. */
  readonly inTheWay: readonly string[];
}

export async function sheetsInTheWay(board: BoardOfSheets): Promise<readonly string[]> {
  return readInExcel("The sheets could not be looked at", async (context) => (await wanted(context, board)).inTheWay);
}

/** A sheet in the way stays as it is: Excel gives the new one a number, and tables are found by their own name. */
export async function insertTemplate(board: BoardOfSheets): Promise<number> {
  const template = await readTemplate(TEMPLATES[board]);
  return inExcel("The sheets could not be put in", async (context) => {
    const { missing } = await wanted(context, board);
    if (missing.length === 0) return 0;
    const before = context.workbook.worksheets.getActiveWorksheet();
    const ids = context.workbook.insertWorksheetsFromBase64(template, {
      sheetNamesToInsert: [...missing],
      positionType: "After",
      relativeTo: before,
    });
    await ifSilent(context.sync(), NOT_KNOWN);
    await shown(context, ids.value[0]);
    return ids.value.length;
  });
}

/** The sheets are in: that the first could not be brought to the front is nothing to tell. */
async function shown(context: Excel.RequestContext, sheetId: string | undefined): Promise<void> {
  if (sheetId === undefined) return;
  context.workbook.worksheets.getItem(sheetId).activate();
  await context.sync().catch(() => undefined);
}

async function wanted(context: Excel.RequestContext, board: BoardOfSheets): Promise<Wanted> {
  const { tables, worksheets } = context.workbook;
  tables.load("items/name");
  worksheets.load("items/name");
  await context.sync();
  const haveTables = new Set(tables.items.map(({ name }) => keyOf(name)));
  const haveSheets = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const missing = LAYOUT.filter(({ table }) => !haveTables.has(keyOf(table))).map(({ sheet }) => sheet);
  // The Start and Rules sheets go with the first set-up only; a workbook that has some of the tables has seen them.
  // Rules shows the documents' values.
  const rules = board === "this partnership" ? [RULES_SHEET] : [];
  const withOthers = missing.length === LAYOUT.length ? [START_SHEET, ...missing, ...rules] : missing;
  return { missing: withOthers, inTheWay: withOthers.filter((sheet) => haveSheets.has(sheet.toLowerCase())) };
}

async function readTemplate(address: string): Promise<string> {
  const response = await fetch(address).catch(() => null);
  if (response === null || !response.ok) {
    throw new ExcelRefused(
      "The blank workbook could not be fetched from the add-in's site. Check the network, then try again.",
    );
  }
  return base64(new Uint8Array(await response.arrayBuffer()));
}

/** In parts, since a function takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
