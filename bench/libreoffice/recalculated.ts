import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/** How long LibreOffice takes to work a file's formulas out anew, and what its sheet Verdicts then says. */
export interface Recalculated {
  readonly milliseconds: readonly number[];
  /** A meeting and its verdict a row. */
  readonly verdicts: readonly (readonly [meeting: string, verdict: string])[];
}

const SCRIPT = path.join(__dirname, "recalculate.py");
const LONGEST_MS = 600_000;

/** Has LibreOffice open and recalculate the files, one after another; or says what is not installed. */
export function recalculated(files: readonly string[]): readonly Recalculated[] | { readonly skipped: string } {
  const office = ["soffice", "libreoffice"].find((name) => runs(name, ["--version"]));
  if (office === undefined) return { skipped: "LibreOffice is not installed here" };
  const python = ["python3", "/usr/bin/python3", path.join(folderOf(office), "python")].find((name) =>
    runs(name, ["-c", "import uno"]),
  );
  if (python === undefined)
    return { skipped: "LibreOffice's Python bridge is not installed here (Debian: python3-uno)" };
  const out = execFileSync(python, [SCRIPT, office, ...files], {
    encoding: "utf8",
    timeout: LONGEST_MS,
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(out) as readonly Recalculated[];
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Where LibreOffice keeps its programs: a Python of its own among them, on some systems. */
function folderOf(office: string): string {
  const found = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, office))
    .find((file) => existsSync(file));
  return path.dirname(found === undefined ? office : realpathSync(found));
}
