import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = path.join(__dirname, "..");

/** The folder that the add-in is built into to be measured. */
export const BUILT = path.join(ROOT, ".cache/bench/add-in");
const STATS = path.join(ROOT, ".cache/bench/stats.json");

type Chunks = Readonly<Record<string, { readonly assets: readonly { readonly name: string }[] }>>;

interface Stats {
  readonly children: readonly { readonly namedChunkGroups: Chunks }[];
}

let built: Chunks | null = null;

/** Builds the add-in, once for all who measure it; answers which files each part of it needs. */
export function builtChunks(): Chunks {
  return (built ??= build());
}

function build(): Chunks {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = ["--mode", "production", "--config-name", "add-in"];
  const output = ["--output-path", BUILT, "--stats-chunk-groups", "--json", STATS];
  execFileSync(process.execPath, [webpack, ...args, ...output], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return (JSON.parse(readFileSync(STATS, "utf8")) as Stats).children[0]?.namedChunkGroups ?? {};
}

/** KB that files of the built add-in come to, each compressed with gzip. */
export function gzippedKB(files: Iterable<string>): number {
  const bytes = [...files].map((file) => gzipSync(readFileSync(path.join(BUILT, file)), { level: 9 }).length);
  return bytes.reduce((sum, each) => sum + each, 0) / 1024;
}
