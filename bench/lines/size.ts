import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Part } from "../line";

const BUILT = path.join(__dirname, "../../dist");

/** What a browser fetches before the functions can answer. */
export const size: Part = () => {
  const built = path.join(BUILT, "main.js");
  if (!existsSync(built)) return { skipped: "there is no dist/main.js: npm run build makes it" };
  const kilobytes = gzipSync(readFileSync(built), { level: 9 }).length / 1024;
  return [{ key: "functionsGzipKB", what: "the functions' code, KB gzip", value: kilobytes, goal: { atMost: 45 }, beside: "dist/main.js" }];
};
