import { CodedColumn } from "../../src/register/coded-column";
import { attendance } from "../../src/records/meetings";
import { keyOf } from "../../src/records/cell";
import type { Column } from "../../src/records/table";

/** The column Meeting with these ids, one below the other. */
function columnOf(...ids: readonly string[]) {
  const { meeting } = attendance.columns;
  const column = new CodedColumn<unknown>("meeting", meeting as Column<unknown>, false, (value) =>
    keyOf(String(value)),
  );
  column.resize(ids.length);
  column.fill(
    0,
    ids.map((id) => [id]),
    0,
    ids.length,
    0,
  );
  return column;
}

describe("CodedColumn.known", () => {
  it.each([
    ["in the order in which they stand", ["EB-1", "EB-2", "EB-3", "EB-4"]],
    ["backwards", ["EB-4", "EB-3", "EB-2", "EB-1"]],
    ["again and again", ["EB-2", "EB-2", "EB-3", "EB-3", "EB-2"]],
    ["beyond the last, and from the first anew", ["EB-4", "EB-4", "EB-1", "EB-2"]],
  ])("finds the code of each id, asked %s", (_, ids) => {
    const column = columnOf("EB-1", "EB-1", "EB-2", "EB-3", "EB-4");
    expect(ids.map((id) => column.known(id))).toEqual(ids.map((id) => Number(id.slice(-1))));
  });

  it("gives spellings of one id one code, and knows none that was never met, whatever was asked before", () => {
    const column = columnOf("EB-1", "eb-1", "EB-2");
    expect(["EB-1", "eb-1", "EB-2", "EB-3", "EB-2", "eb-1", "eb-2", null].map((id) => column.known(id))).toEqual([
      1,
      1,
      2,
      undefined,
      2,
      1,
      undefined,
      0,
    ]);
  });
});

describe("CodedColumn.inUse", () => {
  const idsOf = (column: CodedColumn<unknown>) => [...column.inUse].map((code) => column.reading(code).value);

  it("holds what stands in a row, and not what a row held before", () => {
    const column = columnOf("EB-1", "EB-2", "EB-3");
    expect(idsOf(column)).toEqual(["EB-1", "EB-2", "EB-3"]);
    column.replace(1, [["EB-1"]], 0, 1, 0, new Uint8Array(1));
    column.resize(2);
    expect(idsOf(column)).toEqual(["EB-1"]);
  });
});
