// Which tests read what is built: dist/, or the workbooks in templates/. The others can be run without a build.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const BUILT = /\b(?:dist|templates)\b|\.xlsx\b/;
const IMPORTED = /\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;
const PROGRAM = /[\\/]src[\\/]/;

/** Does this test, or what it imports outside the program itself, name anything that is built? */
export function readsBuilt(file, seen = new Set()) {
  if (seen.has(file) || PROGRAM.test(file) || !existsSync(file)) return false;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  return (
    BUILT.test(text) ||
    [...text.matchAll(IMPORTED)].some(([, name]) => readsBuilt(`${path.resolve(path.dirname(file), name)}.ts`, seen))
  );
}
