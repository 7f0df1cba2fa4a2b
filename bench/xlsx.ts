import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { openWorkbook } from "../src/cli/open-workbook";
import { zipDirectory } from "../src/xlsx/zip-directory";
import { generate, SIZES } from "./generate";
import { median, timed } from "./median";
import { writeWorkbookFile } from "./workbook-file";

/** Writes an .xlsx of size M; or how long the command line takes to read an .xlsx to records beside inflating it, or how much memory; in a process of its own. */
const [measurement = "", file = ""] = process.argv.slice(2);
const RUNS = 5;

/** Every part of the file inflated and thrown away, by node's own zlib. */
function inflateAll(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let inflated = 0;
  for (const { offset, compressedBytes, stored } of zipDirectory(bytes)) {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    inflated += stored ? compressedBytes : inflateRawSync(bytes.subarray(start, start + compressedBytes)).byteLength;
  }
  return inflated;
}

function ratio(): Readonly<Record<string, number>> {
  const readMs: number[] = [];
  const inflateMs: number[] = [];
  let inflated = 0;
  for (let run = 0; run < RUNS; run++) {
    const inflate = timed(() => inflateAll(readFileSync(file)));
    inflated = inflate.result;
    inflateMs.push(inflate.ms);
    readMs.push(timed(() => openWorkbook(file)).ms);
  }
  return {
    readMs: median(readMs),
    inflateMs: median(inflateMs),
    inflatedMB: inflated / 2 ** 20,
    ratio: median(readMs) / median(inflateMs),
  };
}

/** The most memory that this process, which reads the file and does nothing else, ever took. */
function peak(): Readonly<Record<string, number>> {
  const register = openWorkbook(file);
  return { peakMB: process.resourceUsage().maxRSS / 1024, rows: register.rowCountOf("Attendance") };
}

async function write(): Promise<Readonly<Record<string, number>>> {
  await writeWorkbookFile(file, generate(SIZES.M).tables);
  return { bytes: readFileSync(file).length };
}

void (async () => {
  const figures = measurement === "write" ? await write() : measurement === "peak" ? peak() : ratio();
  process.stdout.write(`${JSON.stringify(figures)}\n`);
})();
