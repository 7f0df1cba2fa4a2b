import type { ExcelPort } from "./excel-port";
import { selectCell } from "./select-cell";

/**
 * What the pane and the ribbon do in the workbook open in Excel; not needed by cells, and loaded with the pane. What its
 * first page does not need is fetched with its other pages.
 */
export const officeTools: ExcelPort = {
  select: selectCell,
  selectedCell: async () => (await cell()).selectedCell(),
  valuesAt: async (...asked) => (await cell()).valuesAt(...asked),
  watchSelection: async (...asked) => (await cell()).watchSelection(...asked),
  putFormula: async (formula) =>
    (await import(/* webpackChunkName: "pane-excel" */ "./put-formula")).putFormula(formula),
  writeRows: async (tables) => (await import(/* webpackChunkName: "pane-excel" */ "./write-rows")).writeRows(tables),
  writeSheet: async (sheet) => (await import(/* webpackChunkName: "pane-excel" */ "./write-sheet")).writeSheet(sheet),
  takeSheetAway: async (sheet) =>
    (await import(/* webpackChunkName: "pane-excel" */ "./take-sheet-away")).takeSheetAway(sheet),
  openAsNewWorkbook: async (base64) =>
    (await import(/* webpackChunkName: "pane-excel" */ "./new-workbook")).openAsNewWorkbook(base64),
  sheetsInTheWay: async (board) => (await template()).sheetsInTheWay(board),
  insertTemplate: async (board) => (await template()).insertTemplate(board),
  repairFormulas: async () => (await import(/* webpackChunkName: "pane-excel" */ "./repair")).repairFormulas(),
  calculatesByHand: async () =>
    (await import(/* webpackChunkName: "pane-excel" */ "./calculates-by-hand")).calculatesByHand(),
  freeze: async () => (await import(/* webpackChunkName: "pane-excel" */ "./freeze")).freezeFormulas(),
  unfreeze: async () => (await import(/* webpackChunkName: "pane-excel" */ "./put-formulas-back")).unfreezeFormulas(),
  putAside: async () => (await putAside()).readPutAside(),
  keepPutAside: async (warnings) => (await putAside()).keepPutAside(warnings),
  takeBackPutAside: async (code) => (await putAside()).takeBackPutAside(code),
  sheets: async () => (await sheet()).sheetsInExcel(),
  readSheet: async (...asked) => (await sheet()).readSheet(...asked),
  broughtIn: async (name) => (await broughtIn()).readBroughtIn(name),
  keepBroughtIn: async (...asked) => (await broughtIn()).keepBroughtIn(...asked),
};

function cell(): Promise<typeof import("./selected-cell")> {
  return import(/* webpackChunkName: "pane-excel" */ "./selected-cell");
}

function putAside(): Promise<typeof import("./put-aside")> {
  return import(/* webpackChunkName: "pane-excel" */ "./put-aside");
}

function sheet(): Promise<typeof import("./read-sheet")> {
  return import(/* webpackChunkName: "pane-excel" */ "./read-sheet");
}

function broughtIn(): Promise<typeof import("./brought-in")> {
  return import(/* webpackChunkName: "pane-excel" */ "./brought-in");
}

function template(): Promise<typeof import("./template-sheets")> {
  return import(/* webpackChunkName: "pane-excel" */ "./template-sheets");
}
