import { type AttendanceTexts, BLANK_TEXTS, type FilledInColumn } from "../../register/attendance-texts";

/** The columns of Attendance that are filled in here. */
export type MarkedColumn = FilledInColumn;

/** What the cells of a row show, each as text; "" where one is blank. */
export type CellsShown = AttendanceTexts;

export const BLANK_CELLS: CellsShown = BLANK_TEXTS;
