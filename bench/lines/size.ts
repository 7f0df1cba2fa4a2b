import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Part } from "../line";

const ROOT = path.join(__dirname, "../..");
const BUILT = path.join(ROOT, ".cache/bench/add-in");
const STATS = path.join(BUILT, "stats.json");

interface Stats {
  readonly children: readonly {
    readonly namedChunkGroups: Readonly<Record<string, { readonly assets: readonly { readonly name: string }[] }>>;
  }[];
}

/** What a browser fetches before a cell that asks QUORATE can answer: what registers the functions, and the piece with its rules. */
export const size: Part = () => {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = [
    "--mode",
    "production",
    "--config-name",
    "add-in",
    "--output-path",
    BUILT,
    "--stats-chunk-groups",
    "--json",
    STATS,
  ];
  execFileSync(process.execPath, [webpack, ...args], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const groups = (JSON.parse(readFileSync(STATS, "utf8")) as Stats).children[0]?.namedChunkGroups ?? {};
  const fetched = (piece: string): ReadonlySet<string> =>
    new Set(
      ["main", piece]
        .flatMap((group) => groups[group]?.assets ?? [])
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".js")),
    );
  const kilobytes = (piece: string): number =>
    [...fetched(piece)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(BUILT, file)), { level: 9 }).length,
      0,
    ) / 1024;
  const beside = `registering them all ${kilobytes("main").toFixed(0)}; for OUTCOME ${kilobytes("voting").toFixed(0)}, for any function ${kilobytes("why").toFixed(0)}`;
  return [
    {
      key: "functionsGzipKB",
      what: "code before QUORATE can answer, KB gzip",
      value: kilobytes("quorum"),
      goal: { atMost: 45 },
      beside,
    },
  ];
};
