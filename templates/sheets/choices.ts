import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters, LAST_ROW } from "../../src/records/cell-address";
import type { LaidOutColumn, LaidOutTable } from "../../src/workbook/layout";
import { isComputed, TEMPLATE_HEADER_ROW } from "../../src/workbook/layout";

/** The tables whose ids are offered as choices: the name of the list, and the column it lists. */
export const LISTS: Readonly<Record<string, { readonly name: string; readonly column: string }>> = {
  Agencies: { name: "AgencyList", column: "Agency" },
  Groups: { name: "GroupList", column: "Group" },
  Seats: { name: "SeatList", column: "Seat" },
  Meetings: { name: "MeetingList", column: "Meeting" },
  Decisions: { name: "DecisionList", column: "Decision" },
  Obligations: { name: "ObligationList", column: "Obligation" },
  Priorities: { name: "PriorityList", column: "Priority" },
};

/** A column from under its header to the sheet's last row, so that a row added later has it too. */
export function wholeColumn(index: number): string {
  const letters = columnLetters(index);
  return `${letters}${TEMPLATE_HEADER_ROW + 1}:${letters}${LAST_ROW}`;
}

/**
 * Offers the choices of each column as a list over the whole column. A word that is not on its list asks
 * before it is kept; an id that is not is kept without asking, since other spellings are read as well.
 * Each header says what its column is for when it is selected.
 */
export function offerChoices(sheet: Worksheet, { placed }: LaidOutTable): void {
  placed.forEach((column, index) => {
    const choice = isComputed(column) ? undefined : choiceOf(column);
    if (choice !== undefined) sheet.dataValidations.add(`range:${wholeColumn(index + 1)}`, choice);
  });
  placed.forEach(({ header, meaning }, index) => {
    sheet.dataValidations.add(`${columnLetters(index + 1)}${TEMPLATE_HEADER_ROW}`, {
      type: "any",
      showInputMessage: true,
      promptTitle: header.slice(0, 32),
      prompt: `${meaning}.`.slice(0, 255),
    });
  });
}

function choiceOf({ header, kind, choices, expects, refersTo }: LaidOutColumn): DataValidation | undefined {
  if (choices.length > 0) {
    return {
      type: "list",
      allowBlank: true,
      formulae: [`"${choices.join(",")}"`],
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: header,
      error: `This column takes ${expects}. Keep what you typed?`.slice(0, 225),
    };
  }
  const list = refersTo.map((table) => LISTS[table]).find((known) => known !== undefined);
  return kind === "reference" && list !== undefined
    ? { type: "list", allowBlank: true, formulae: [list.name] }
    : undefined;
}
