import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readsBuilt } from "../../tools/reads-built.mjs";
import { sourceFiles } from "../source-code";

const folder = mkdtempSync(path.join(tmpdir(), "ddscp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}

describe("which tests wait for a build", () => {
  it.each<[string, string, boolean]>([
    ["names dist", 'join(ROOT, "dist/ddscp.js")', true],
    ["names a folder of workbooks", '"../../templates"', true],
    ["names a workbook", "`${name}.xlsx`", true],
    ["speaks of a distance", "const distance = 1;", false],
  ])("one that %s", (_, text, reads) => expect(readsBuilt(file("one.test.ts", text))).toBe(reads));

  it("one that imports what does, by way of another that imports it back", () => {
    const [test, helper] = ["first.test.ts", "helper.ts"];
    file("sample.ts", 'import { x } from "./helper";\nexport const SAMPLE = "sample.xlsx";');
    file(helper, 'export { SAMPLE } from "./sample";');
    expect(readsBuilt(file(test, 'import {\n  SAMPLE,\n} from "./helper";'))).toBe(true);
    expect(readsBuilt(file(test, 'const { SAMPLE } = await import("./helper");'))).toBe(true);
  });

  it("all in the browser and on the command line, and none of those of quorum", () => {
    const tests = sourceFiles("test").filter(({ name }) => name.endsWith(".test.ts"));
    const reading = tests.filter(({ name }) => readsBuilt(path.join(__dirname, "../..", name))).map(({ name }) => name);
    const within = (names: readonly string[], room: string) => names.filter((name) => name.startsWith(`test/${room}/`));
    const all = tests.map(({ name }) => name);
    expect([...within(reading, "browser"), ...within(reading, "cli")]).toEqual([
      ...within(all, "browser"),
      ...within(all, "cli"),
    ]);
    expect(within(all, "governance/quorum").length).toBeGreaterThan(0);
    expect(within(reading, "governance/quorum")).toEqual([]);
  });
});
