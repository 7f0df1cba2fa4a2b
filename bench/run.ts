import { writeFileSync } from "node:fs";
import path from "node:path";
import { goalInWords, isMet, type Line, type Part } from "./line";
import { BEFORE } from "./before";
import { bringIn } from "./lines/bring-in";
import { cells } from "./lines/cells";
import { cli } from "./lines/cli";
import { edits } from "./lines/edits";
import { libreoffice } from "./lines/libreoffice";
import { lists } from "./lines/lists";
import { memory } from "./lines/memory";
import { pane } from "./lines/pane";
import { rebuild } from "./lines/rebuild";
import { registerKey } from "./lines/register-key";
import { rounds } from "./lines/rounds";
import { rows } from "./lines/rows";
import { size } from "./lines/size";
import { xlsx } from "./lines/xlsx";
import { bundle } from "./measured";

const PARTS: Readonly<Record<string, Part>> = {
  rebuild,
  edits,
  rows,
  memory,
  cells,
  rounds,
  xlsx,
  cli,
  libreoffice,
  size,
  pane,
  register: registerKey,
  lists,
  "bring-in": bringIn,
};

/** The part's lines. A part that cannot be measured says so, and the others still run. */
async function linesOf(name: string): Promise<readonly Line[]> {
  console.log(`${name} …`);
  try {
    const measured = (await PARTS[name]?.()) ?? [];
    if (!("skipped" in measured)) return measured;
    console.log(`${name} is skipped: ${measured.skipped}.`);
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
  return [];
}

/** Measures the parts of those names, prints the table and writes results.json. */
async function run(names: readonly string[]): Promise<void> {
  bundle();
  const lines: Line[] = [];
  for (const name of names) lines.push(...(await linesOf(name)));
  console.table(
    Object.fromEntries(
      lines.map((line) => [
        line.what,
        {
          before: BEFORE[line.key] ?? "",
          figure: Number(line.value.toPrecision(3)),
          goal: goalInWords(line.goal),
          met: isMet(line) ? "yes" : "NO",
          beside: line.beside,
        },
      ]),
    ),
  );
  writeFileSync(
    path.join(__dirname, "results.json"),
    `${JSON.stringify(Object.fromEntries(lines.map(({ key, value }) => [key, value])), null, 2)}\n`,
  );
}

/** `npm run bench` measures every part, `npm run bench -- edits rows` those two. */
const named = process.argv.slice(2);
const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}. The parts are: ${Object.keys(PARTS).join(", ")}.`);
  process.exitCode = 2;
} else void run(named.length > 0 ? named : Object.keys(PARTS));
