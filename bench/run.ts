import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

type Figures = Readonly<Record<string, number>>;

const ROOT = path.join(__dirname, "..");
const MEASURE = path.join(ROOT, ".cache/bench/measure.cjs");

/** One measurement in a process of its own. */
function measure(...words: readonly string[]): Figures {
  const out = execFileSync(process.execPath, ["--expose-gc", "--max-old-space-size=12000", MEASURE, ...words], { encoding: "utf8", maxBuffer: 2 ** 24 });
  return JSON.parse(out.trim().split("\n").at(-1) ?? "{}") as Figures;
}

interface Line {
  readonly key: string;
  readonly what: string;
  readonly value: number;
  readonly goal: string;
  readonly beside: string;
}

const ms = (figures: Figures, key: string): string => `${(figures[key] ?? Number.NaN).toFixed(0)} ms`;

function rebuildLine(key: string, what: string, goal: string, ...words: readonly string[]): Line {
  const figures = measure(...words);
  return { key, what, value: figures["ratio"] ?? Number.NaN, goal, beside: `${ms(figures, "rebuildMs")} ÷ JSON.parse ${ms(figures, "parseMs")}` };
}

function editLines(): readonly Line[] {
  const [small, large] = [measure("edit", "S"), measure("edit", "L")];
  const us = (figures: Figures): string => `median ${figures["medianUs"]?.toFixed(1)} µs, p99 ${figures["p99Us"]?.toFixed(1)} µs`;
  return [
    { key: "edit.medianUs.S", what: "one attendance cell edited, S: median µs", value: small["medianUs"] ?? Number.NaN, goal: "≤ 20", beside: us(small) },
    { key: "edit.medianUs.L", what: "the same at L", value: large["medianUs"] ?? Number.NaN, goal: "≤ 20, ≤ 3 × S", beside: us(large) },
    { key: "edit.p99Us.L", what: "the same at L: 99 of 100 within µs", value: large["p99Us"] ?? Number.NaN, goal: "≤ 100", beside: us(large) },
  ];
}

function rowLines(): readonly Line[] {
  const rows = measure("rows", "L");
  const pass = rows["comparePassMs"] ?? Number.NaN;
  return ["insertMs", "deleteMs", "paste1000Ms", "sortMs"].map((key) => (
    { key: `rows.${key.replace("Ms", "")}.L`, what: `${key.replace("Ms", "")} at L ÷ one comparison pass`, value: (rows[key] ?? Number.NaN) / pass, goal: "in proportion", beside: `${ms(rows, key)} ÷ ${pass.toFixed(0)} ms` }));
}

function sizeLine(): readonly Line[] {
  const built = path.join(ROOT, "dist/main.js");
  if (!existsSync(built)) return [];
  const kilobytes = gzipSync(readFileSync(built), { level: 9 }).length / 1024;
  return [{ key: "functionsGzipKB", what: "the functions' code, KB gzip", value: kilobytes, goal: "≤ 45", beside: "dist/main.js" }];
}

function all(): readonly Line[] {
  const m = rebuildLine("rebuild.M", "values to every answer, M", "≤ 0.5", "rebuild", "M");
  const l = rebuildLine("rebuild.L", "the same, L", "≤ 0.5", "rebuild", "L");
  const memory = measure("memory", "L");
  const [whole, pieces] = [measure("peak", "L", "whole"), measure("peak", "L", "pieces")];
  const subscribe = measure("subscribe", "L");
  return [
    m, l, { key: "growth", what: "growth: L ÷ M", value: l.value / m.value, goal: "≤ 1.5", beside: "" },
    rebuildLine("rebuild.L.shuffled", "the same, L in random order, long ids", "≤ 1.0", "rebuild", "L", "shuffled"),
    rebuildLine("rebuild.L.cold", "the same, first build of a process", "≤ 0.7", "cold", "L"),
    ...editLines(), ...rowLines(),
    { key: "bytesPerRow.L", what: "bytes kept an attendance row, L", value: memory["bytesPerRow"] ?? Number.NaN, goal: "≤ 16", beside: "codes and chains" },
    { key: "peak.L", what: "peak read in pieces ÷ held whole, L", value: (pieces["peakMB"] ?? 0) / (whole["peakMB"] ?? Number.NaN), goal: "≤ 0.65", beside: `${pieces["peakMB"]?.toFixed(0)} MB ÷ ${whole["peakMB"]?.toFixed(0)} MB` },
    { key: "subscribe.L", what: "25,000 QUORATE cells, first answers, L", value: subscribe["each"] ?? Number.NaN, goal: "≤ 0.5", beside: ms(subscribe, "eachMs") },
    { key: "column.L", what: "the same as one formula over the column", value: subscribe["column"] ?? Number.NaN, goal: "≤ 0.1", beside: ms(subscribe, "columnMs") },
    ...sizeLine(),
  ];
}

mkdirSync(path.dirname(MEASURE), { recursive: true });
execFileSync(process.execPath, [path.join(ROOT, "node_modules/webpack-cli/bin/cli.js"), "--config", "bench/webpack.config.js"], { cwd: ROOT, stdio: "ignore" });
const lines = all();
console.table(Object.fromEntries(lines.map(({ what, value, goal, beside }) => [what, { figure: Number(value.toPrecision(3)), goal, beside }])));
writeFileSync(path.join(__dirname, "results.json"), `${JSON.stringify(Object.fromEntries(lines.map(({ key, value }) => [key, value])), null, 2)}\n`);
