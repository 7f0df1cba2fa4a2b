import type { DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { TableName } from "../../src/records/all-tables";
import { columnLetters, LAST_ROW } from "../../src/records/cell-address";
import type { LaidOutColumn, LaidOutTable } from "../../src/workbook/layout";
import { isComputed, TEMPLATE_HEADER_ROW } from "../../src/workbook/layout";
import { OWN_HINTS, type RuleHint } from "./own-hints";

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

const GROUP_OF_MEETING = "INDEX(Meetings[Group],MATCH(Attendance!$A1,Meetings[Meeting],0))";
const FIRST_SEAT = `MATCH(${GROUP_OF_MEETING},Seats[Group],0)`;
const LAST_SEAT = `SUMPRODUCT(MAX((Seats[Group]=${GROUP_OF_MEETING})*ROW(Seats[Group])))-ROW(Seats[[#Headers],[Group]])`;

/**
 * The seats of the group that meets, for a row of Attendance: from the group's first row of Seats to its last, so that all are
 * among them wherever they were added. Without a meeting, every seat. The name is read from the row that asks: $A1 is in that row.
 */
export const SEATS_OF_MEETING = {
  name: "SeatsOfMeeting",
  formula: `IF(ISNUMBER(${FIRST_SEAT}),OFFSET(Seats[[#Headers],[Seat]],${FIRST_SEAT},0,${LAST_SEAT}-${FIRST_SEAT}+1),Seats[Seat])`,
} as const;

/** A column from under its header to the sheet's last row, so that a row added later has it too. */
export function wholeColumn(index: number): string {
  const letters = columnLetters(index);
  return `${letters}${TEMPLATE_HEADER_ROW + 1}:${letters}${LAST_ROW}`;
}

/**
 * Offers the choices of each column as a list over the whole column. A word that is not on its list asks
 * before it is kept; an id that is not is kept without asking, since other spellings are read as well.
 * Each header says what its column is for when it is selected. In a workbook of its own rules a column that takes any words
 * there offers none, and the cells of one that takes a rule say how rules are written.
 */
export function offerChoices(sheet: Worksheet, { table, placed }: LaidOutTable, isOwn: boolean): void {
  placed.forEach((column, index) => {
    const isOpen = isComputed(column) || (isOwn && column.anyUnderOwn);
    const offered = isOpen ? undefined : choiceOf(table, column);
    const hint = isOwn ? OWN_HINTS[table]?.[column.header] : undefined;
    const choice = hint === undefined ? offered : hinted(column.header, hint, offered);
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

function hinted(header: string, { says, usual }: RuleHint, offered: DataValidation | undefined): DataValidation {
  const written = usual.map((rule) => rule.written).join(",");
  const rules: DataValidation | undefined =
    written === "" ? offered : { type: "list", allowBlank: true, formulae: [`"${written}"`] };
  return { ...(rules ?? { type: "any" }), showInputMessage: true, promptTitle: header, prompt: says };
}

function choiceOf(
  table: TableName,
  { header, kind, choices, expects, refersTo }: LaidOutColumn,
): DataValidation | undefined {
  if (table === "Attendance" && header === "Seat")
    return { type: "list", allowBlank: true, formulae: [SEATS_OF_MEETING.name] };
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
