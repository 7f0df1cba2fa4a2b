import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { functions } from "../src/cells/catalogue";
import type { FunctionsApplying } from "../src/reports/rules-reference";
import { ALL_PROVISIONS } from "../src/sources/provisions/all-provisions";
import { kept } from "./kept";
import { functionsByProvision } from "./provisions-applied";

const SRC = path.join(__dirname, "..", "src");

let made: FunctionsApplying | null = null;

/**
 * Which functions use each value of the documents, in their answers or in the sentences behind them? Found in the code; in the
 * order of the reference. PROBLEMS and WHY go over all rules and are not repeated; a value without a function is used by a
 * report or a finding.
 */
export function functionsApplying(): FunctionsApplying {
  return (made ??= kept("functions-applying", sources(), make));
}

function sources(): readonly string[] {
  const program = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const tools = ["tools/functions-applying.ts", "tools/provisions-applied.ts", "tsconfig.json", "package-lock.json"];
  return [...program.map((file) => `src/${file.split(path.sep).join("/")}`), ...tools];
}

function make(): FunctionsApplying {
  const found = functionsByProvision({
    definedIn: readdirSync(path.join(SRC, "governance"))
      .map((subject) => path.join(SRC, "governance", subject, "functions.ts"))
      .filter((file) => existsSync(file)),
    followed: ["governance", "register", "calendar", "sources/provisions"].map((room) => path.join(SRC, room)),
    provisions: new Map(ALL_PROVISIONS.map(({ name, standsIn }) => [name, standsIn ?? null])),
  });
  const inOrder = functions.map(({ name }) => name).filter((name) => name !== "PROBLEMS");
  return Object.fromEntries(
    [...found].map(([provision, names]) => [provision, inOrder.filter((name) => names.includes(name))]),
  );
}
