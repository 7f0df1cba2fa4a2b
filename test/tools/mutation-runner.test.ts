import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(__dirname, "../governance");

/** The mutation run gives tests describe, test and expect, and begins only where all of them pass there. */
test("the tests of rules ask for nothing that Jest alone has", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  const asking = files.filter((file) => /\bjest\.|@jest\//.test(readFileSync(path.join(FOLDER, file), "utf8")));
  expect(asking).toEqual([]);
});
