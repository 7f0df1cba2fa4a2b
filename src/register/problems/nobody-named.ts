import type { Finding } from "../../records/finding";
import type { Problem } from "../../records/problem";
import type { CodedColumn } from "../coded-column";
import type { Register } from "../register";
import { isBlankRow } from "./blank-rows";
import { placed } from "./placed";

const NOBODY: Finding = {
  severity: "error",
  code: "nobody-named",
  found: "",
  message: "The row names neither a seat nor an agency, so it counts for nobody.",
  fix: "Enter the seat, or for someone without one the agency.",
};

/**
 * Which rows of Attendance are for nobody? Those who are only In attendance represent nobody, and need not name
 * anyone. Where there is no column Seat, that is said of the table, and not of each row.
 */
export function nobodyNamed(register: Register): readonly Problem[] {
  const { attendanceStore: store } = register;
  if (store === null) return [];
  const { seat, agency, status } = store.columns;
  if (store.shape.positions["seat"] === undefined) return [];
  const [noSeat, noAgency] = [blankCodes(seat), blankCodes(agency)];
  const problems: Problem[] = [];
  for (let position = 0; position < store.rowCount; position++) {
    if (!noSeat[seat.codeAt(position)] || !noAgency[agency.codeAt(position)]) continue;
    if (status.valueAt(position) === "In attendance" || isBlankRow(store, position)) continue;
    problems.push(placed(store.shape, { position, property: "seat" }, NOBODY));
  }
  return problems;
}

function blankCodes(column: CodedColumn<unknown>): readonly boolean[] {
  return Array.from({ length: column.distinct }, (_, code) => column.reading(code).value === "");
}
