import { writeRows } from "../../src/taskpane/write/write-rows";
import { insertTableRows } from "../../workbench/book/edit-tables";
import { BY_HAND } from "../../workbench/book/events";
import { put, table } from "../workbench/books";
import { openPane, type PaneInExcel } from "./pane-writes";

/** Its values and formulas come to more than the 5 MB that Excel on the web hands over in one message. */
const ROWS = 45_000;
/** The last row that a sheet of Excel has. */
const LAST = 1_048_576;

type Row = readonly (string | null)[];
const rowOf = (at: number): Row => [
  `EB-2026-${String(Math.floor(at / 40)).padStart(5, "0")}`,
  `EB-SEAT-${String(at % 40).padStart(2, "0")}`,
  "",
  "Head of Safeguarding and Reviews",
  "Present",
];
const BLANK: Row = [null, null, null, null, null];

/** A pane over a table Attendance of that many rows, with blank ones at its end. */
function longTable(blank = 0): PaneInExcel {
  const rows = [
    ["Meeting", "Seat", "Name", "Role", "Status"],
    ...Array.from({ length: ROWS }, (_, at) => rowOf(at)),
    ...Array.from({ length: blank }, () => BLANK),
  ];
  return openPane({ Attendance: rows });
}

const add = ({ pane }: PaneInExcel, ...rows: readonly { readonly Meeting: string; readonly Seat: string }[]) =>
  writeRows(pane, {
    tables: [
      {
        table: "Attendance",
        add: rows.map((row) => ({ ...row, Status: "Remote" })),
        isThere: (row, other) => row["Meeting"] === other["Meeting"] && row["Seat"] === other["Seat"],
      },
    ],
    done: "Done.",
    undone: "the marks",
  });

const mark = ({ pane }: PaneInExcel, position: number, row: { readonly Meeting: string; readonly Seat: string }) =>
  writeRows(pane, {
    tables: [
      {
        table: "Attendance",
        change: [{ position, row, changes: [{ header: "Status", from: "Present", to: "Remote" }] }],
      },
    ],
    done: "Done.",
    undone: "the mark",
  });

const shown = (open: PaneInExcel, first: number, last: number): unknown[] =>
  open
    .rows("Attendance")
    .slice(first, last)
    .map(([meeting, seat, , , status]) => [meeting, seat, status]);

describe("a table that Excel on the web does not hand over in one message", () => {
  it("gets rows at its end, none twice, and they are taken back", async () => {
    const open = longTable();
    expect(await add(open, { Meeting: "EB-2026-00000", Seat: "EB-SEAT-03" }, { Meeting: "EB-9", Seat: "A" })).toBe(
      true,
    );
    expect(open.rows("Attendance")).toHaveLength(ROWS + 1);
    expect(shown(open, ROWS, ROWS + 1)).toEqual([["EB-9", "A", "Remote"]]);
    await open.press();
    expect([open.said, open.rows("Attendance").length]).toEqual([["Done.", "Taken back: the marks."], ROWS]);
  }, 60_000);

  it("has a row found that has moved", async () => {
    const open = longTable();
    open.book.edit(BY_HAND, () => insertTableRows(open.book, table(open.book, "Attendance"), { index: 0, count: 3 }));
    expect(await mark(open, 4, { Meeting: "EB-2026-00000", Seat: "EB-SEAT-04" })).toBe(true);
    expect(shown(open, 6, 9)).toEqual([
      ["EB-2026-00000", "EB-SEAT-03", "Present"],
      ["EB-2026-00000", "EB-SEAT-04", "Remote"],
      ["EB-2026-00000", "EB-SEAT-05", "Present"],
    ]);
  }, 60_000);

  it("is asked for less where its cells are so long that this too is refused", async () => {
    const open = longTable();
    const notes = Array.from({ length: 3_000 }, () => ["The reason is said at length. ".repeat(60)]);
    put(open.book, `Attendance!D${ROWS - 2_999}:D${ROWS}`, notes);
    await add(open, { Meeting: "EB-9", Seat: "A" });
    expect([open.said, shown(open, ROWS, ROWS + 1)]).toEqual([["Done."], [["EB-9", "A", "Remote"]]]);
  }, 60_000);
});

describe("a table that ends with the sheet's last row", () => {
  const toTheEnd = (): PaneInExcel => {
    const open = openPane({ Attendance: [["Meeting", "Seat", "Name", "Role", "Status"], rowOf(0)] });
    const held = table(open.book, "Attendance");
    open.book.edit(BY_HAND, () => open.book.replaceTable({ ...held, rect: { ...held.rect, row: LAST - 2 } }));
    put(open.book, `Attendance!A${LAST - 1}:E${LAST}`, [["Meeting", "Seat", "Name", "Role", "Status"], rowOf(0)]);
    return open;
  };

  it("takes no more, and says what to do", async () => {
    const open = toTheEnd();
    expect(await add(open, { Meeting: "EB-9", Seat: "A" })).toBe(false);
    expect(open.said).toEqual([
      "Nothing was written. The sheet Attendance is full to its last row, so rows cannot be added. Move rows of past years into another workbook, then try again.",
    ]);
  });

  it("still has its rows changed", async () => {
    const open = toTheEnd();
    expect(await mark(open, 0, { Meeting: "EB-2026-00000", Seat: "EB-SEAT-00" })).toBe(true);
    expect(open.said).toEqual(["Done."]);
  });
});
