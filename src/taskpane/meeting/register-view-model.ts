import type { PlainDate } from "../../calendar/plain-date";
import { missingAmong } from "../../functions/absent-tables";
import { keyOf } from "../../records/cell";
import type { Meeting } from "../../records/meetings";
import { openSeat } from "../../records/open-place";
import type { Seat, SeatCategory } from "../../records/people";
import type { AttendanceRow } from "../../register/meeting-attendance";
import { textsAt } from "../../register/attendance-texts";
import { placesIn } from "../../register/dependencies";
import type { Register } from "../../register/register";
import { headerOf, type MarkedLine } from "../marking/marked-table";
import { nearDay } from "../words/near-day";
import { shortAgency } from "../words/short-agency";
import { BLANK_CELLS, type CellsShown, type MarkedColumn } from "./attendance-cells";
import { earlierMarks } from "./earlier-marks";

/** One person of the register: a seat, or a row of Attendance that names none of the group's. */
export interface RegisterLine extends MarkedLine<MarkedColumn> {
  /** "Head of Service 3", "Vacant" */
  readonly name: string;
  /** "Head of Service, Early Help"; "" where that is the name. */
  readonly role: string;
  readonly agency: string;
  /** The same where there is little room: "ICB". */
  readonly shortAgency: string;
  /** What is special about it: "Co-chair", "Another row", "No seat"; "" for nothing. */
  readonly note: string;
  /** Should somebody come in it to each meeting? Whom "All present" and "Rest apologies" mean. */
  readonly isAwaited: boolean;
  /** The Status of the seat at the last meeting; "" where there is none. */
  readonly lastTime: string;
  /** Who came for the seat before, the latest first. */
  readonly deputies: readonly string[];
}

/** Whether it is still to be filled in: ahead of its day it says who is coming; of one that is over nothing may be left to mark; one is closed where Meetings says so. */
type RegisterStage = "ahead" | "open" | "over" | "closed";

export interface RegisterModel {
  readonly meeting: string;
  readonly stage: RegisterStage;
  /** "Tue 1 Dec" */
  readonly day: string;
  /** Why nobody can be marked; "" where they can. */
  readonly none: string;
  /** The seats of the group in force that day, in the order of Seats. */
  readonly seats: readonly RegisterLine[];
  /** Rows for somebody else. */
  readonly others: readonly RegisterLine[];
}

/** Every line of a register, in the order in which they are shown. */
export function linesIn(model: RegisterModel | null): readonly RegisterLine[] {
  return model === null ? [] : [...model.seats, ...model.others];
}

/** Are two rows of Attendance of one seat at one meeting? */
export function isSameSeat(row: MarkedLine<MarkedColumn>["row"], other: MarkedLine<MarkedColumn>["row"]): boolean {
  return ["Meeting", "Seat"].every((header) => keyOf(row[header] ?? "") === keyOf(other[header] ?? ""));
}

/** Seats of these categories come when they are asked, or never: nobody is marked in them with all the others. */
const NOT_AT_EACH: ReadonlySet<SeatCategory> = new Set([
  "Virtual",
  "Papers only",
  "As required",
  "Case by case",
  "Minutes only",
]);

/**
 * Who is to be marked at a meeting, and how they are marked so far? Null where the meeting is no longer there.
 *
 * Source: GOV 11.3b, 7.2f.
 */
export function registerModel(register: Register, id: string, today: PlainDate): RegisterModel | null {
  const meeting = register.meeting(id);
  if (meeting === undefined) return null;
  const none = missingAmong(register, ["Groups", "Seats", "Attendance"]) ?? "";
  const group = register.group(meeting.group);
  if (none !== "" || group === undefined) {
    const why = none || `No row of Groups is called ${meeting.group}: correct the Group of ${id} in Meetings.`;
    return { meeting: meeting.meeting, stage: "open", day: "", none: why, seats: [], others: [] };
  }
  register.tracker.track(placesIn("Attendance"));
  const { rows } = register.attendanceOf(meeting.meeting);
  const seats = register.seatsOn(group.group, meeting.date);
  const before = earlierMarks(register, meeting);
  const own = new Set(seats);
  const cells = ({ position }: AttendanceRow): CellsShown => textsAt(register.attendanceOrNone.columns, position);
  return {
    meeting: meeting.meeting,
    stage: stageOf(meeting, today),
    day: nearDay(meeting.date, today),
    none: "",
    seats: seats.flatMap((seat): readonly RegisterLine[] => {
      const key = keyOf(seat.seat);
      const about = {
        ...aboutSeat(register, seat),
        lastTime: before.lastTime.get(key) ?? "",
        deputies: before.deputies.get(key) ?? [],
      };
      const found = rows.filter((row) => row.seat === seat);
      if (found.length === 0)
        return [{ ...about, row: { Meeting: meeting.meeting, Seat: seat.seat }, position: null, cells: BLANK_CELLS }];
      return found.map((row, at) => ({
        ...about,
        ...(at === 0 ? {} : { key: `${about.key} ${at + 1}`, note: "Another row", isAwaited: false }),
        row: { ...identityOf(meeting, row), ...(found.length === 1 ? {} : timesIn(cells(row))) },
        position: row.position,
        cells: cells(row),
      }));
    }),
    others: rows
      .filter(({ seat }) => seat === null || !own.has(seat))
      .map((row, at) => ({ ...aboutOther(register, row, at), row: identityOf(meeting, row), cells: cells(row) })),
  };
}

function stageOf({ register, status, date }: Meeting, today: PlainDate): RegisterStage {
  if (register === "Closed") return "closed";
  if (date > today && status !== "Held") return "ahead";
  if (register !== null) return "open";
  return date < today ? "over" : "open";
}

type About = Pick<RegisterLine, "key" | "name" | "role" | "agency" | "shortAgency" | "note" | "isAwaited">;

function aboutSeat(register: Register, seat: Seat): About {
  const isVacant = openSeat(seat) === "vacant";
  const name = isVacant ? "Vacant" : seat.name || seat.role;
  return {
    key: `seat ${keyOf(seat.seat)}`,
    name,
    role: name === seat.role ? "" : seat.role,
    agency: seat.agency,
    shortAgency: shortAgency(register, seat.agency),
    note: ["Core", "Partnership officer", seat.role].includes(seat.category) ? "" : seat.category,
    isAwaited: !isVacant && !NOT_AT_EACH.has(seat.category),
  };
}

function aboutOther(
  register: Register,
  row: AttendanceRow,
  at: number,
): About & Pick<RegisterLine, "position" | "lastTime" | "deputies"> {
  const { seat, seatAsWritten, agencyAsWritten, name } = row;
  const names = [name, seat?.name ?? "", agencyAsWritten, seatAsWritten];
  const shown = names.find((each) => each !== "") ?? "Somebody unnamed";
  const agency = agencyAsWritten || (seat?.agency ?? "");
  return {
    key: `row ${at} ${keyOf([seatAsWritten, agencyAsWritten, name].join("|"))}`,
    name: shown,
    role: seat?.role ?? "",
    agency: agency === shown ? "" : agency,
    shortAgency: agency === shown ? "" : shortAgency(register, agency),
    note: noteOn(row),
    isAwaited: false,
    position: row.position,
    lastTime: "",
    deputies: [],
  };
}

function noteOn({ seat, seatAsWritten }: AttendanceRow): string {
  if (seat !== null) return `Seat ${seat.seat} is not of this group that day`;
  return seatAsWritten === "" ? "No seat" : `No seat is called ${seatAsWritten}`;
}

function identityOf(
  { meeting }: Meeting,
  { seatAsWritten, agencyAsWritten, name }: AttendanceRow,
): RegisterLine["row"] {
  return seatAsWritten === ""
    ? { Meeting: meeting, Seat: "", Agency: agencyAsWritten, Name: name }
    : { Meeting: meeting, Seat: seatAsWritten };
}

/** What tells rows of one seat apart: the member left and came back, or a deputy followed. */
function timesIn({ arrived, left }: CellsShown): RegisterLine["row"] {
  return { [headerOf("Attendance", "arrived")]: arrived, [headerOf("Attendance", "left")]: left };
}
