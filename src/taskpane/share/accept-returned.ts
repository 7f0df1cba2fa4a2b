import { countOf } from "../../answers/english";
import { keyOf } from "../../records/cell";
import type { ReturnedCell, ReturnedRegister } from "../../files/returned-register";
import { headerOf, valueOf } from "../marking/marked-table";
import { isSameSeat, linesIn, type RegisterLine, registerModel } from "../meeting/register-view-model";
import type { Pane } from "../pane";
import type { RowAdded, RowChanged } from "../write/rows-asked";
import { writeRows } from "../write/write-rows";

/** Writes the cells that the officer accepts into Attendance, all in one message, undone in one go. True where all of it stands there now. */
export function acceptReturned(
  pane: Pane,
  { form }: ReturnedRegister,
  accepted: readonly ReturnedCell[],
): Promise<boolean> {
  const { meeting, agency } = form;
  const lines = linesIn(registerModel(pane.live.register, meeting.meeting, pane.live.today));
  const seats = [...new Set(accepted.map(({ seat }) => seat))];
  const found = seats.map((seat) => ({
    line: lineOf(lines, seat),
    cells: accepted.filter((cell) => cell.seat === seat),
  }));
  return writeRows(pane, {
    tables: [
      {
        table: "Attendance",
        change: found.flatMap(({ line, cells }) => (line?.position == null ? [] : [changed(line, cells)])),
        add: found.flatMap(({ line, cells }) =>
          line === undefined || line.position !== null ? [] : [added(line, cells)],
        ),
        isThere: isSameSeat,
      },
    ],
    done: `${countOf(accepted.length, "cell")} of ${agency.agency} ${accepted.length === 1 ? "was" : "were"} written into the register of ${meeting.meeting}.`,
    undone: `${countOf(accepted.length, "cell")} of ${agency.agency} in the register of ${meeting.meeting}`,
    already: "The register says all of it already.",
  });
}

function lineOf(lines: readonly RegisterLine[], seat: string): RegisterLine | undefined {
  return lines.find(({ row }) => keyOf(row["Seat"] ?? "") === keyOf(seat));
}

function changed(line: RegisterLine, cells: readonly ReturnedCell[]): RowChanged {
  return {
    position: line.position ?? 0,
    row: line.row,
    name: line.row["Seat"] ?? "",
    changes: cells.map(({ column, header, now, filledIn }) => ({
      header,
      from: valueOf("Attendance", column, now),
      to: valueOf("Attendance", column, filledIn),
    })),
  };
}

function added(line: RegisterLine, cells: readonly ReturnedCell[]): RowAdded {
  return {
    ...line.row,
    ...Object.fromEntries(
      cells.map(({ column, filledIn }) => [headerOf("Attendance", column), valueOf("Attendance", column, filledIn)]),
    ),
  };
}
