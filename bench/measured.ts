import { execFileSync } from "node:child_process";
import path from "node:path";

/** What a program of the bench wrote, by name. */
export class Figures {
  constructor(private readonly figures: Readonly<Record<string, number>>) {}

  get(name: string): number {
    const figure = this.figures[name];
    if (typeof figure !== "number" || !Number.isFinite(figure)) throw new Error(`no figure ${name} was measured`);
    return figure;
  }

  ms(name: string): string {
    return `${this.get(name).toPrecision(3)} ms`;
  }
}

const ROOT = path.join(__dirname, "..");
const MEMORY = ["--expose-gc", "--max-old-space-size=12000"];

/** Bundles the bench's programs as the add-in itself is bundled, so that what is measured is what ships. */
export function bundle(): void {
  execFileSync(
    process.execPath,
    [path.join(ROOT, "node_modules/webpack-cli/bin/cli.js"), "--config", "bench/webpack.config.js"],
    { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] },
  );
}

/** One measurement by `bench/measure.ts`, in a process of its own. */
export function measured(...words: readonly string[]): Figures {
  return figuresOf([...MEMORY, path.join(ROOT, ".cache/bench/measure.cjs"), ...words]);
}

/** One measurement of an .xlsx by `bench/xlsx.ts`, in a process of its own with no more memory than a user's. */
export function measuredFile(measurement: "write" | "ratio" | "peak", file: string): Figures {
  return figuresOf([path.join(ROOT, ".cache/bench/xlsx.cjs"), measurement, file]);
}

function figuresOf(args: readonly string[]): Figures {
  const out = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 24 });
  return new Figures(JSON.parse(out.trim().split("\n").at(-1) ?? "{}") as Record<string, number>);
}
