import { type ListLine, type ListModel, listShown, type ListWanted } from "../../../src/taskpane/list/list-lines";

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
const shown = (lines: readonly ListLine[], wanted: Partial<ListWanted>, most = 100) =>
  listShown(model(...lines), { state: "", search: "", facets: {}, ...wanted }, most);

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

  test("by what a line has several of, whatever its case; a filter that only one word is left of is not offered", () => {
    const led = (n: number, ...leads: string[]) => ({ ...line(n), facets: { Lead: leads, Plan: ["Audit"] } });
    const of = [led(1, "NM", "HG"), led(2, "hg"), led(3)];
    const { facets } = shown(of, {});
    expect(facets.map(({ name, choices }) => `${name}: ${choices.map(({ label }) => label).join(", ")}`)).toEqual([
      "Lead: All, HG, NM",
    ]);
    expect(shown(of, { facets: { Lead: "HG" } }).lines.map(({ key }) => key)).toEqual(["k1", "k2"]);
    expect(shown(of, { facets: { Lead: "somebody who has gone" } }).lines).toHaveLength(3);
  });

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
