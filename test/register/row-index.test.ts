import { keyOf } from "../../src/records/cell";
import { RowIndex } from "../../src/register/row-index";

const ROWS = ["A", "B", "b", "A", "C", "D", "E", "F"].map((id, place) => ({ id, place }));

function indexed(): RowIndex<(typeof ROWS)[number]> {
  const index = new RowIndex<(typeof ROWS)[number]>("Votes.decision/", (value) => keyOf(String(value)));
  index.addAll(ROWS, ({ id }) => id);
  return index;
}

const places = (index: ReturnType<typeof indexed>, written: string) =>
  index.get(written).rows.map(({ place }) => place);

describe("rows looked up by a name", () => {
  const expected: Readonly<Record<string, readonly number[]>> = {
    A: [0, 3],
    B: [1, 2],
    C: [4],
    D: [5],
    E: [6],
    F: [7],
    Z: [],
  };

  it.each([
    ["in the order of the sheet", ["A", "B", "C", "D", "E", "F"]],
    ["backwards", ["F", "E", "D", "C", "B", "A"]],
    ["far apart", ["A", "F", "B", "E", "A"]],
    ["several times", ["C", "C", "C", "A", "A"]],
    ["with names that no row has among them", ["Z", "A", "Z", "B", "Z", "C"]],
  ])("are found %s", (_, asked) => {
    const index = indexed();
    expect(asked.map((name) => places(index, name))).toEqual(asked.map((name) => expected[name]));
  });

  it("are found by each spelling, whichever was asked before", () => {
    const index = indexed();
    expect(["b", "B", " B ", "c", "C", "d"].map((name) => places(index, name))).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
      [4],
      [4],
      [5],
    ]);
  });

  it("have one dependency for all spellings, with rows and without", () => {
    const index = indexed();
    expect(["b", "B", "z", "Z"].map((name) => index.get(name).dependency)).toEqual([
      "Votes.decision/b",
      "Votes.decision/b",
      "Votes.decision/z",
      "Votes.decision/z",
    ]);
    expect(index.noneOf("B")).toEqual({ dependency: "Votes.decision/b", rows: [] });
  });
});
