import { strFromU8, unzipSync } from "fflate";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LAYOUT } from "../src/workbook/layout";
import { BLANK_FILE, SAMPLE_FILE } from "./file-names";

const COMMANDS = ["soffice", "libreoffice"];
const TWO_MINUTES = 120_000;

/** The tables an .xlsx holds, by name. */
function tablesOf(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([path]) => path.startsWith("xl/tables/"))
    .map(([, part]) => /displayName="([^"]+)"/.exec(strFromU8(part))?.[1] ?? "");
}

/** Lets LibreOffice open a workbook and write it again; answers what it wrote. */
function opened(command: string, path: string, folder: string): Uint8Array {
  execFileSync(
    command,
    [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--convert-to",
      "xlsx:Calc MS Excel 2007 XML",
      "--outdir",
      folder,
      path,
    ],
    { stdio: "ignore", timeout: TWO_MINUTES },
  );
  const written = readdirSync(folder).find((name) => name.endsWith(".xlsx"));
  if (written === undefined) throw new Error(`LibreOffice could not open ${path}`);
  const bytes = readFileSync(join(folder, written));
  rmSync(join(folder, written));
  return bytes;
}

/** Opens both workbooks in LibreOffice and looks for every table: `npm run check:libreoffice`. */
function check(): void {
  const command = COMMANDS.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
  if (command === undefined) {
    console.log("LibreOffice is not installed here, so this check is skipped.");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "ddscp-libreoffice-"));
  try {
    for (const name of [BLANK_FILE, SAMPLE_FILE]) {
      const found = new Set(tablesOf(opened(command, join(__dirname, name), folder)));
      const missing = LAYOUT.filter(({ table }) => !found.has(table)).map(({ table }) => table);
      if (missing.length > 0) {
        console.error(`${name}: LibreOffice does not show the tables ${missing.join(", ")}.`);
        process.exitCode = 1;
      } else console.log(`${name}: LibreOffice opens it and shows all ${LAYOUT.length} tables.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

check();
