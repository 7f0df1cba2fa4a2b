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

/** What a browser fetches before a cell that asks QUORATE can answer: what registers the functions, and the rules of quorum. */
export const size: Part = () => {
  const chunks = builtChunks();
  const kilobytes = (subject: string): number => {
    const files = new Set(["main", subject].flatMap((name) => chunks[name]?.assets ?? []).map(({ name }) => name));
    return [...files].filter((name) => name.endsWith(".js")).reduce((sum, file) => sum + gzipped(file), 0) / 1024;
  };
  const beside = `registering them all ${kilobytes("main").toFixed(0)}; for OUTCOME ${kilobytes("voting").toFixed(0)}, for any function ${kilobytes("why").toFixed(0)}; words ${(kilobytes("words") - kilobytes("main")).toFixed(0)} more, where an answer must say why`;
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

/** Builds the add-in; answers which files each part of it needs. */
function builtChunks(): Stats["children"][number]["namedChunkGroups"] {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = ["--mode", "production", "--config-name", "add-in"];
  const output = ["--output-path", BUILT, "--stats-chunk-groups", "--json", STATS];
  execFileSync(process.execPath, [webpack, ...args, ...output], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  return (JSON.parse(readFileSync(STATS, "utf8")) as Stats).children[0]?.namedChunkGroups ?? {};
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(path.join(BUILT, file)), { level: 9 }).length;
}
