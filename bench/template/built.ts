import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUILT } from "../built-add-in";

const ROOT = path.join(__dirname, "../..");
const MADE = path.join(ROOT, ".cache/bench/template");
const PACKAGES = path.join(MADE, "packages");

/** The folder of a pane as Microsoft's template makes it, served like the add-in: the add-in must have been built. */
export function builtTemplate(): string {
  const served = folderOf("add-in");
  mkdirSync(PACKAGES, { recursive: true });
  install();
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config", path.join(__dirname, "webpack.config.js")], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return served;
}

/** The folder of a pane of nothing: a button once Excel is ready. No pane that asks Excel for anything can be of use before it. */
export function emptyPane(): string {
  const served = folderOf("empty");
  writeFileSync(
    path.join(served, "page.js"),
    'Office.onReady(() => { document.querySelector("#page").innerHTML = "<button>Ready</button>"; });',
  );
  return served;
}

/** A folder with what every add-in serves, but for the pane's own code. */
function folderOf(name: string): string {
  const served = path.join(MADE, name);
  mkdirSync(served, { recursive: true });
  for (const file of ["manifest.xml", "functions.json", "assets"])
    cpSync(path.join(BUILT, file), path.join(served, file), { recursive: true });
  // Excel loads the functions from this file, and the template has none.
  writeFileSync(path.join(served, "main.js"), "");
  const ours = readFileSync(path.join(BUILT, "taskpane.html"), "utf8");
  writeFileSync(path.join(served, "taskpane.html"), pageLike(ours));
  return served;
}

/** With npm's own lock file; once, as long as that stays as it is. */
function install(): void {
  const [wanted, there] = [path.join(__dirname, "package-lock.json"), path.join(PACKAGES, "package-lock.json")];
  const isThere = existsSync(path.join(PACKAGES, "node_modules"));
  if (isThere && existsSync(there) && readFileSync(there, "utf8") === readFileSync(wanted, "utf8")) return;
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(path.join(__dirname, file), path.join(PACKAGES, file));
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: PACKAGES,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The same page with other code: one script, and an element for it to draw into. */
function pageLike(ours: string): string {
  const page = ours
    .replace(/<script defer src="?main\.[^>]*><\/script>/, '<script defer src="page.js"></script>')
    .replace(/<main id="?pane"?><\/main>/, '<main id="page"></main>');
  if (!page.includes("page.js") || !page.includes('id="page"')) throw new Error("taskpane.html is not as expected.");
  return page;
}
