import { execFileSync } from "node:child_process";
import path from "node:path";
import type { Line } from "../line";
import { median, timed } from "../median";

const ROOT = path.join(__dirname, "../..");
const BUILT = path.join(ROOT, ".cache/bench/command-line");
const SAMPLE = path.join(ROOT, "templates/DDSCP-Governance-sample.xlsx");
const RUNS = 15;

const COMMANDS = {
  node: ["-e", "0"],
  eval: [path.join(BUILT, "ddscp.js"), "eval", SAMPLE, '=DDSCP.QUORATE("EB-2026-03")'],
  report: [path.join(BUILT, "ddscp.js"), "report", SAMPLE],
} as const;

/** What a person waits for on the command line, beside the start of Node alone. The runs take turns, so that what slows the machine slows all. */
export function cli(): readonly Line[] {
  build();
  const seconds: Record<keyof typeof COMMANDS, number[]> = { node: [], eval: [], report: [] };
  const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];
  for (let run = 0; run < RUNS; run++)
    for (const name of names) seconds[name].push(timed(() => node(COMMANDS[name])).ms / 1000);
  const line = (name: "eval" | "report", what: string, atMost: number): Line => {
    const value = median(seconds[name]);
    const started = median(seconds.node);
    return {
      key: `cli.${name}`,
      what,
      value,
      goal: { atMost },
      beside: `${(value / started).toPrecision(3)} times node -e 0, ${started.toPrecision(3)} s`,
    };
  };
  return [
    line("eval", "ddscp eval of one formula on the sample, s", 0.25),
    line("report", "ddscp report on the sample, s", 0.4),
  ];
}

/** The command line as `npm run build` makes it. */
function build(): void {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  node([webpack, "--mode", "production", "--config-name", "command-line", "--output-path", BUILT]);
}

function node(args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
}
