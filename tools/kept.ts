import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..");

/**
 * What `make` answers, kept in .cache for as long as the content of these files stays what it is: the build and several tests ask
 * for what takes seconds to find out.
 *
 * @param name of the file in .cache: "functions-applying"
 * @param sources everything that the answer is made from, the code that makes it included; from the project's folder
 */
export function kept<T>(name: string, sources: readonly string[], make: () => T): T {
  const file = path.join(ROOT, ".cache", `${name}.json`);
  const hash = createHash("sha256");
  for (const source of [...sources].sort()) hash.update(`${source}\0`).update(readFileSync(path.join(ROOT, source)));
  const from = hash.digest("hex");
  if (existsSync(file)) {
    const found = JSON.parse(readFileSync(file, "utf8")) as { readonly from: string; readonly answer: T };
    if (found.from === from) return found.answer;
  }
  const answer = make();
  mkdirSync(path.dirname(file), { recursive: true });
  // Others may read it meanwhile: it is there whole, or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify({ from, answer }));
  renameSync(unfinished, file);
  return answer;
}
