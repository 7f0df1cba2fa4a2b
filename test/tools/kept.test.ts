import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { kept } from "../../tools/kept";

const root = path.join(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "ddscp-"));
const source = path.relative(root, path.join(folder, "source.txt"));
const name = path.relative(path.join(root, ".cache"), path.join(folder, "answer"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an answer is kept for as long as its sources are the same, and made anew when one differs", () => {
  let made = 0;
  const ask = (text: string): number => {
    writeFileSync(path.join(root, source), text);
    return kept(name, [source], () => ++made);
  };
  expect([ask("a"), ask("a"), ask("b"), ask("b"), ask("a")]).toEqual([1, 1, 2, 2, 3]);
});
