import { type ListLine, type ListModel, listShown } from "../../../src/taskpane/list/list-lines";

const line = (n: number, state = "Due"): ListLine => ({
  key: `k${n}`,
  signal: null,
  what: `Duty ${n}`,
  where: n % 2 === 0 ? "Executive Board" : "Quality Assurance",
  when: "",
  details: [`Last done ${n} May 2026`],
  place: null,
  state,
});
const model = (...lines: ListLine[]): ListModel => ({ heading: "", none: "", lines, paragraphs: "" });
const shown = (lines: readonly ListLine[], wanted: { state?: string; search?: string }, most = 100) =>
  listShown(model(...lines), { state: "", search: "", ...wanted }, most);

describe("a list that can be filtered", () => {
  const lines = [line(1, "Overdue"), line(2), line(3)];

  test("offers each state with how many lines have it, in their order", () => {
    expect(shown(lines, {}).states.map(({ label }) => label)).toEqual(["All (3)", "Overdue (1)", "Due (2)"]);
  });

  test.each<[string, { state?: string; search?: string }, readonly string[]]>([
    ["everything", {}, ["k1", "k2", "k3"]],
    ["a state", { state: "Due" }, ["k2", "k3"]],
    ["a state that no line has any more", { state: "Done" }, ["k1", "k2", "k3"]],
    ["words, in any order, whatever their case", { search: " board EXECUTIVE" }, ["k2"]],
    ["words of the details", { search: "3 may" }, ["k3"]],
    ["both", { state: "Due", search: "quality" }, ["k3"]],
  ])("%s", (_, wanted, keys) => expect(shown(lines, wanted).lines.map(({ key }) => key)).toEqual(keys));

  test("says what to do where nothing fits, and nothing where there is nothing", () => {
    expect(shown(lines, { search: "police" }).nothingFits).toBe("Nothing fits. Clear Find, or show all.");
    expect(shown([], { search: "police" }).nothingFits).toBe("");
  });

  test("5,000 lines come in pieces, and the search goes through all of them", () => {
    const many = Array.from({ length: 5_000 }, (_, n) => line(n));
    expect([shown(many, {}).lines.length, shown(many, {}).more]).toEqual([100, 4_900]);
    expect([shown(many, {}, 4_950).lines.length, shown(many, {}, 4_950).more]).toEqual([4_950, 50]);
    expect(shown(many, { search: "duty 4999" }).lines.map(({ key }) => key)).toEqual(["k4999"]);
  });
});
