import { tables, type TableName } from "../../records/all-tables";
import type { Register } from "../../register/register";
import { putSheetsIn } from "../actions/put-sheets-in";
import { element } from "../element";
import { run, type Pane } from "../pane";

/** Has the workbook none of our tables? */
export function isEmpty(register: Register): boolean {
  return (Object.keys(tables) as readonly TableName[]).every((table) => register.shapeOf(table) === undefined);
}

/** For a workbook without any of the tables: one button puts them in. */
export function setupView(pane: Pane): HTMLElement {
  const button: HTMLElement = element(
    "fluent-button",
    { appearance: "primary", onclick: () => void run(pane, putSheetsIn, button) },
    "Put the sheets in",
  );
  return element(
    "section",
    { class: "setup" },
    element("h2", {}, "This workbook has no governance sheets yet"),
    element(
      "p",
      {},
      "The add-in answers from tables in the workbook: agencies, groups, seats, meetings, attendance, decisions and reports. It can put these sheets in, with the partnership's own agencies, groups and seats filled in. What is in the workbook already stays as it is.",
    ),
    button,
  );
}
