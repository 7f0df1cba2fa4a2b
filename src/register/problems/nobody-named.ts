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

const NO_COLUMN: Finding = {
  severity: "error",
  code: "missing-column",
  found: "",
  message: "Attendance has neither a column headed Seat nor one headed Agency, so nobody's presence can be counted.",
  fix: "Add a column headed Seat to the table.",
};

/**
 * Which rows of Attendance are for nobody? Those who are only In attendance represent nobody, and need not name
 * anyone.
 */
export function nobodyNamed(register: Register): readonly Problem[] {
  const { attendanceStore: store } = register;
  if (store === null) return [];
  const { seat, agency, status } = store.columns;
  if (store.shape.positions["seat"] === undefined && store.shape.positions["agency"] === undefined) {
    return [placed(store.shape, { position: null, property: "seat" }, NO_COLUMN)];
  }
  const [noSeat, noAgency] = [blankCodes(seat), blankCodes(agency)];
  const property = store.shape.positions["seat"] === undefined ? "agency" : "seat";
  const problems: Problem[] = [];
  for (let position = 0; position < store.rowCount; position++) {
    if (!noSeat[seat.codeAt(position)] || !noAgency[agency.codeAt(position)]) continue;
    if (status.valueAt(position) === "In attendance" || isBlankRow(store, position)) continue;
    problems.push(placed(store.shape, { position, property }, NOBODY));
  }
  return problems;
}

function blankCodes(column: CodedColumn<unknown>): readonly boolean[] {
  return Array.from({ length: column.distinct }, (_, code) => column.reading(code).value === "");
}
