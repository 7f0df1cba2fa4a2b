import { functions } from "../../src/cells/catalogue";
import { ASKED } from "../../workbench/coauthors/questions";
import { soak } from "./soak";

describe("two co-authors who edit at random", () => {
  it("ask every function", () => {
    expect([...ASKED].sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it("leave every cell as a fresh computation has it", async () => {
    const { wrong, log, cells } = await soak({ seed: 11, edits: 100, compareEach: 50 });
    expect({ wrong, log }).toEqual({ wrong: [], log: [] });
    expect(cells).toBeGreaterThan(1_000);
  }, 120_000);
});
