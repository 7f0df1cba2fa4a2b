import { nearest } from "../../src/records/nearest";

describe("which name is most likely meant", () => {
  test.each<[written: string, names: string[], meant: string | null]>([
    ["Presnt", ["Present", "Absent"], "Present"],
    ["presetn", ["Present", "Absent"], "Present"],
    ["PRESENT ", ["Present"], "Present"],
    ["Abscent", ["Present", "Absent"], "Absent"],
    ["Derbyshire Polcie", ["Derbyshire Police", "Derby City Council"], "Derbyshire Police"],
    ["Q", ["QA"], "QA"],
    // letters that look like Latin ones
    ["\u0421\u041eG", ["QA", "COG"], "COG"],
    ["\u0420\u043e\u04cf\u0456\u0441\u0435", ["Police"], "Police"],
    ["Apple", ["Present"], null],
    ["", ["Present"], null],
    ["x", [], null],
  ])("%s among %j: %s", (written, names, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });
});
