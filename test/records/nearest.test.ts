import { nearest } from "../../src/records/nearest";

describe("which name is most likely meant", () => {
  test.each<[written: string, names: string[], meant: string | null]>([
    ["Presnt", ["Present", "Absent"], "Present"],
    ["presetn", ["Present", "Absent"], "Present"],
    ["PRESENT ", ["Present"], "Present"],
    ["Abscent", ["Present", "Absent"], "Absent"],
    ["Derbyshire Polcie", ["Derbyshire Police", "Derby City Council"], "Derbyshire Police"],
    ["Q", ["QA"], "QA"],
    ["Apple", ["Present"], null],
    ["", ["Present"], null],
    ["x", [], null],
  ])("%s among %j: %s", (written, names, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });
});
