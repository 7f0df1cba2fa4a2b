// What npm start, npm test and npm run build need before they can begin: packages, templates, a build.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const stamps = path.join(root, ".cache", "stamps");

const TEMPLATES = [
  "templates/DDSCP-Governance.xlsx",
  "templates/DDSCP-Governance-sample.xlsx",
  "templates/DDSCP-Governance-own.xlsx",
];

/** What a build makes, each by a file of it: the add-in, and `ddscp`. */
const BUILT = { "add-in": "dist/taskpane.html", "command-line": "dist/ddscp.js" };
const PARTS = Object.keys(BUILT);

/** Runs a command in the project's folder and answers its exit code; ended by a signal counts as failed. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", () => resolve(127));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

/** Runs a TypeScript file of this project, or a package's own command, by this same Node. */
export const runTs = (file, args = [], options) => run(process.execPath, ["--import", "tsx", file, ...args], options);
export const runBin = (file, args = [], options) =>
  run(process.execPath, [path.join("node_modules", file), ...args], options);

const read = (file) => readFileSync(path.join(root, file));
const present = (file) => existsSync(path.join(root, file));

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(
    `Node ${process.versions.node} is too old for this project: install Node 20.9 or later from https://nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Whether node_modules holds every package of the lock file in its version, or every one that is needed for anything but tests
 * and the like; other platforms' optional ones do not count.
 */
function isInstalled(forTests) {
  const record = path.join("node_modules", ".package-lock.json");
  if (!present(record)) return false;
  const wanted = JSON.parse(read("package-lock.json")).packages;
  const there = JSON.parse(read(record)).packages;
  return Object.entries(wanted).every(
    ([name, entry]) =>
      !name.startsWith("node_modules/") ||
      entry.optional ||
      entry.link ||
      (!forTests && (entry.dev || entry.devOptional)) ||
      there[name]?.version === entry.version,
  );
}

async function ensureInstalled(forTests) {
  if (isInstalled(forTests)) return;
  // What npm start may be using at this moment stays where it is: only npm ci takes everything away first.
  const added = forTests && isInstalled(false);
  const args = added ? ["install", "--no-save"] : ["ci", ...(forTests ? [] : ["--omit=dev"])];
  console.log(`Installing packages (npm ${args.join(" ")}). The first time takes a minute or two.`);
  args.push("--loglevel=error");
  const npm = process.env["npm_execpath"];
  const code = npm
    ? await run(process.execPath, [npm, ...args])
    : await run("npm", args, { shell: process.platform === "win32" });
  if (code === 0) return;
  console.error(
    "The packages could not be installed; npm's message above says why. The first run needs the npm registry.",
  );
  process.exit(code);
}

function filesUnder(name) {
  if (!present(name)) return [];
  const full = path.join(root, name);
  const entries = readdirSync(full, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(root, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join("/"),
    );
}

/** One number for the content of all files that something is built from; their dates do not matter. */
function fingerprint(files, settings = "") {
  const hash = createHash("sha256").update(settings);
  for (const file of [...files].sort())
    if (present(file)) hash.update(file).update("\0").update(read(file)).update("\0");
  return hash.digest("hex");
}

function templateInputs() {
  const rooms = filesUnder("src").filter((file) => !/^src\/(excel|taskpane|live|cli)\//.test(file));
  return [...rooms, ...filesUnder("templates").filter((file) => file.endsWith(".ts")), "package-lock.json"];
}

function buildInputs() {
  const tools = [
    "tools/from-catalogue.ts",
    "tools/function-names.ts",
    "tools/fetched-apart-loader.js",
    "tools/reference-page.ts",
    "tools/function-notes.ts",
    "tools/functions-applying-json.ts",
    "tools/functions-applying.ts",
    "tools/kept.ts",
    "tools/provisions-applied.ts",
    "webpack.config.js",
    "tsconfig.json",
    "package-lock.json",
    "manifest.xml",
  ];
  return [...filesUnder("src"), ...filesUnder("assets"), ...TEMPLATES, ...tools];
}

const stampFile = (product) => path.join(stamps, product);
const stampOf = (product) => (existsSync(stampFile(product)) ? readFileSync(stampFile(product), "utf8") : null);

function stamp(product, value) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stampFile(product), value);
}

/** Builds the two workbooks where one is missing or its sources have changed; those of a fresh checkout are trusted. */
async function ensureTemplates() {
  if (!present("templates/build.ts")) return 0;
  const now = fingerprint(templateInputs());
  const known = stampOf("templates");
  const there = TEMPLATES.every(present);
  if (there && (known === now || known === null)) {
    stamp("templates", now);
    return 0;
  }
  console.log("Building the workbooks in templates/.");
  const code = await runTs("templates/build.ts");
  if (code === 0) stamp("templates", now);
  return code;
}

/** Builds dist/, or some parts of it, in any case; answers the exit code. */
export async function build(mode = "production", parts = PARTS) {
  const templates = await ensureTemplates();
  if (templates !== 0) return templates;
  for (const part of parts) rmSync(stampFile(part), { force: true });
  const before = fingerprint(buildInputs(), settingsOf(mode));
  const names = parts.flatMap((part) => ["--config-name", part]);
  const code = await runBin("webpack/bin/webpack.js", ["--mode", mode, ...names]);
  if (code === 0) for (const part of parts) stamp(part, before);
  return code;
}

const settingsOf = (mode) => mode + (process.env["DDSCP_URL"] ?? "");

/** Builds those parts of dist/ that are missing or whose sources have changed; answers the exit code. */
export async function ensureBuilt(parts = PARTS) {
  const templates = await ensureTemplates();
  if (templates !== 0) return templates;
  const now = fingerprint(buildInputs(), settingsOf("production"));
  const old = parts.filter((part) => !present(BUILT[part]) || stampOf(part) !== now);
  if (old.length === 0) return 0;
  console.log(`Building into dist/: ${old.join(" and ")}.`);
  return build("production", old);
}

/** Builds the workbench's page into .cache/workbench where it is missing or its sources have changed; answers the exit code. */
export async function ensureWorkbench() {
  const now = fingerprint([...filesUnder("workbench"), ...filesUnder("src/xlsx"), "package-lock.json"]);
  if (present(".cache/workbench/workbench.html") && stampOf("workbench") === now) return 0;
  console.log("Building the workbench.");
  const code = await runBin("webpack/bin/webpack.js", ["--config", "workbench/webpack.config.js"]);
  if (code === 0) stamp("workbench", now);
  return code;
}

/** Makes sure that node and the packages are there, those for tests too where they are wanted, or ends the process with a sentence. */
export async function prepare({ forTests = false } = {}) {
  requireNode();
  await ensureInstalled(forTests);
}
