// npm start: opens the workbench, a page that stands in for Excel, with the sample workbook and the add-in's task pane.
import { spawn } from "node:child_process";
import { ensureBuilt, ensureWorkbench, prepare, root } from "./prepare.mjs";

const OPENERS = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

const hasScreen = process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
const opener = hasScreen && !process.env["CI"] ? OPENERS[process.platform] : undefined;

/** Opens the address in the person's browser, if there is a screen. */
function openInBrowser(address) {
  if (!opener) return;
  const [command, ...args] = opener;
  spawn(command, [...args, address], { detached: true, stdio: "ignore" })
    .on("error", () => {})
    .unref();
}

await prepare();
const failed = (await Promise.all([ensureBuilt(["add-in"]), ensureWorkbench()])).find((code) => code !== 0);
if (failed !== undefined) process.exit(failed);

console.log("Starting the workbench.");
const server = spawn(process.execPath, ["--import", "tsx", "workbench/serve.ts", ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["inherit", "pipe", "inherit"],
  env: { ...process.env, DDSCP_OPENS_BROWSER: opener ? "1" : "" },
});
let opened = false;
server.stdout.setEncoding("utf8").on("data", (text) => {
  process.stdout.write(text);
  const address = /https:\/\/\S+/.exec(text)?.[0];
  if (opened || !address) return;
  opened = true;
  openInBrowser(address);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal)); // the server ends, then we do
const parent = process.ppid;
setInterval(() => process.ppid === parent || server.kill(), 1000).unref(); // npm, when it is ended from outside, does not say so
server.on("exit", (code) => (process.exitCode = code ?? 0));
