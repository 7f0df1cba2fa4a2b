import fc from "fast-check";
import type { RawCell } from "../../src/records/cell";
import { attendance } from "../../src/records/meetings";
import { AttendanceStore } from "../../src/register/attendance-store";

const positions = Object.fromEntries(Object.keys(attendance.columns).map((property, at) => [property, at]));
const shape = { table: "Attendance", sheet: "Attendance", headerRow: 1, firstColumn: 1, positions, date1904: false };

const row = (meeting: string, seat: string, status: string): RawCell[] => [
  meeting,
  seat,
  "",
  "",
  status,
  "",
  "",
  "",
  "",
  "",
];

function rowsOf(store: AttendanceStore, meetingKey: string): number[] {
  const rows: number[] = [];
  for (let row = store.firstOf(store.codeOfMeeting(meetingKey)); row >= 0; row = store.nextOf(row)) rows.push(row);
  return rows;
}

/** The same question asked of plain rows. */
function seatsOf(rows: readonly RawCell[][], meeting: string): RawCell[] {
  return rows.filter(([m]) => String(m).toLowerCase() === meeting).map(([, seat]) => seat ?? "");
}

describe("AttendanceStore", () => {
  it("finds one meeting's rows among others, whatever the case of the id", () => {
    const store = new AttendanceStore(shape);
    store.splice(0, 0, [row("EB-1", "A", "Present"), row("QA-1", "B", ""), row("eb-1", "C", "Absent")]);
    expect(rowsOf(store, "eb-1")).toEqual([0, 2]);
    expect(store.columns.status.valueAt(2)).toBe("Absent");
    expect(rowsOf(store, "lod-1")).toEqual([]);
  });

  it("says which meetings' rows a change is in, and none where the rows read the same", () => {
    const store = new AttendanceStore(shape);
    store.splice(0, 0, [row("EB-1", "A", "Present"), row("QA-1", "B", "")]);
    expect(store.splice(0, 1, [row("EB-1 ", "A", "present")]).size).toBe(0);
    expect([...store.splice(1, 1, [row("QA-1", "B", "Present")])]).toEqual(["Attendance/qa-1"]);
    expect([...store.splice(1, 1, [row("EB-1", "B", "Present")])].sort()).toEqual([
      "Attendance/eb-1",
      "Attendance/qa-1",
    ]);
    expect(rowsOf(store, "eb-1")).toEqual([0, 1]);
    expect(rowsOf(store, "qa-1")).toEqual([]);
  });

  it("says each of many changed meetings once", () => {
    const store = new AttendanceStore(shape);
    const rows = (status: string): RawCell[][] =>
      Array.from({ length: 900 }, (_, i) => row(`M-${i % 300}`, `S-${i}`, status));
    store.splice(0, 0, rows("Present"));
    const changed = [...store.splice(0, 900, rows("Absent"))];
    expect(changed.sort()).toEqual(Array.from({ length: 300 }, (_, i) => `Attendance/m-${i}`).sort());
  });

  it("says in which rows a column holds something of a kind, blank columns too", () => {
    const store = new AttendanceStore(shape);
    store.splice(0, 0, [row("EB-1", "A", "Present"), row("", "B", "Presnt"), row("QA-1", "C", "Presnt")]);
    const { status, meeting, deputy } = store.columns;
    const unread = Array.from({ length: status.distinct }, (_, code) => status.reading(code).fault !== null);
    expect(status.rowsWhere(unread)).toEqual([1, 2]);
    expect(meeting.rowsWhere([true])).toEqual([1]);
    expect([deputy.rowsWhere([true]), deputy.rowsWhere([false])]).toEqual([[0, 1, 2], []]);
  });

  it("keeps two bytes or fewer a cell while there are few distinct contents, and none for blank columns", () => {
    const store = new AttendanceStore(shape);
    store.splice(
      0,
      0,
      Array.from({ length: 40_000 }, (_, i) => row(`M-${Math.floor(i / 40)}`, `S-${i % 300}`, "Present")),
    );
    expect(rowsOf(store, "m-7")).toHaveLength(40);
    expect(store.columns.deputy.bytes).toBe(0);
    // Meeting 2, Seat 2, Status 1, the chain 4, each with up to a quarter of room to grow.
    expect(store.bytes / store.rowCount).toBeLessThan(9 * 1.3);
  });

  it("ends as a plain list of rows would after any edits, inserts and deletions", () => {
    const someRow = fc
      .tuple(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 400 }),
        fc.constantFrom("Present", "Absent", "", "Presnt"),
      )
      .map(([m, s, status]) => row(`M-${m}`, `S-${s}`, status));
    const edit = fc.record({ at: fc.nat(40), removed: fc.nat(4), rows: fc.array(someRow, { maxLength: 5 }) });
    fc.assert(
      fc.property(fc.array(someRow, { maxLength: 30 }), fc.array(edit, { maxLength: 12 }), (start, edits) => {
        const store = new AttendanceStore(shape);
        const plain: RawCell[][] = [];
        for (const { at, removed, rows } of [{ at: 0, removed: 0, rows: start }, ...edits]) {
          const from = Math.min(at, plain.length);
          const gone = Math.min(removed, plain.length - from);
          store.splice(from, gone, rows);
          plain.splice(from, gone, ...rows);
          for (let m = 0; m <= 5; m++) {
            expect(rowsOf(store, `m-${m}`).map((r) => store.columns.seat.valueAt(r))).toEqual(seatsOf(plain, `m-${m}`));
          }
        }
        expect(store.rowCount).toBe(plain.length);
      }),
    );
  });
});
