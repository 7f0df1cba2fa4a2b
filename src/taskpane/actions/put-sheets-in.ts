import { inWords } from "../../answers/english";
import type { BoardOfSheets } from "../../excel/excel-port";
import type { Action } from "../pane";

/** Puts in the sheets that the workbook does not have, of the board whose workbook it is; asks first where one of that name is there. */
export const putSheetsIn: Action = (pane) =>
  putSheetsOf(pane.live.register.settings.isOwn ? "another board" : "this partnership")(pane);

/** The same of the board that the officer has chosen. */
export function putSheetsOf(board: BoardOfSheets): Action {
  return async ({ port, notices }) => {
    const inTheWay = await port.sheetsInTheWay(board);
    if (inTheWay.length > 0 && !(await notices.ask(question(inTheWay), "Put the sheets in"))) return null;
    const sheets = await port.insertTemplate(board);
    if (sheets === 0) return "Every sheet is there already.";
    return `${sheets === 1 ? "One sheet was" : `${sheets} sheets were`} put in. Nothing that was in the workbook has been changed.`;
  };
}

function question(names: readonly string[]): string {
  const one = names.length === 1;
  return `This workbook already has ${one ? "a sheet" : "sheets"} called ${inWords(names)}. ${one ? "It stays as it is; the new one gets" : "They stay as they are; the new ones get"} a number after ${one ? "its" : "their"} name. Put the sheets in?`;
}
