import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(__dirname, "../..");
export const CERTIFICATE = join(ROOT, ".cache/certificate");

/** What the workbench's page is built from. */
const SOURCES = ["workbench", "src/xlsx", "src/charts"];

/** Builds the workbench's page unless what is built is newer than its sources. Test files may ask at the same time. */
export async function buildWorkbenchPage(): Promise<void> {
  const built = join(ROOT, ".cache/workbench/workbench.js");
  const lock = join(ROOT, ".cache/workbench.lock");
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  while (!isNewest(built)) {
    try {
      mkdirSync(lock);
    } catch {
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000) rmdirSync(lock);
      await new Promise((resolve) => setTimeout(resolve, 300));
      continue;
    }
    try {
      execFileSync(
        process.execPath,
        [join(ROOT, "node_modules/webpack-cli/bin/cli.js"), "--config", "workbench/webpack.config.js"],
        { cwd: ROOT, stdio: "pipe" },
      );
      // webpack leaves a file alone whose content is the same; it is up to date all the same.
      utimesSync(built, new Date(), new Date());
    } finally {
      rmdirSync(lock);
    }
  }
}

function isNewest(built: string): boolean {
  return existsSync(built) && SOURCES.every((from) => statSync(built).mtimeMs >= newest(join(ROOT, from)));
}

function newest(directory: string): number {
  return Math.max(
    0,
    ...readdirSync(directory, { withFileTypes: true }).map((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return newest(path);
      return entry.name.endsWith(".md") ? 0 : statSync(path).mtimeMs;
    }),
  );
}
