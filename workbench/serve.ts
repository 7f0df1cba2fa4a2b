import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { localCertificate } from "./certificate";
import { listen, workbenchServer, type Directories } from "./server";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folders that the workbench serves, in a checkout that has been built. */
function directoriesOf(root: string): Directories {
  const require = createRequire(import.meta.url);
  return {
    page: join(root, ".cache/workbench"),
    addin: join(root, "dist"),
    templates: join(root, "templates"),
    officeJs: join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist"),
  };
}

async function serve(): Promise<void> {
  const directories = directoriesOf(ROOT);
  const missing = [join(directories.addin, "taskpane.html"), join(directories.page, "workbench.html")].find(
    (path) => !existsSync(path),
  );
  if (missing) return stop(`There is no ${missing} yet. Build it first: npm start`);
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return stop(`PORT is “${process.env.PORT ?? ""}”, which is not a port number. Use one from 1 to 65535.`);
  const server = workbenchServer(await localCertificate(join(ROOT, ".cache/certificate")), directories);
  try {
    const url = `https://localhost:${await listen(server, port)}/workbench.html`;
    console.log(whatNext(url, process.env.DDSCP_OPENS_BROWSER === "1"));
  } catch (problem) {
    const busy = problem instanceof Error && "code" in problem && problem.code === "EADDRINUSE";
    stop(
      busy ? `Another program uses port ${port}. Stop it, or use another port: PORT=3001 npm start` : String(problem),
    );
  }
}

/** The last thing in the terminal: where it is, how to stop it, what to try first. */
function whatNext(url: string, opensBrowser: boolean): string {
  const open = opensBrowser
    ? ["Your browser opens it now. If it does not, open this address:"]
    : ["Open this address in your browser:"];
  const lines = [
    "DDSCP Governance runs in the workbench, a page that stands in for Excel.",
    ...open,
    "",
    `    ${url}`,
    "",
    "The browser warns once about the certificate, because it was made on this computer: choose to go on.",
    "Try first: type Coming into the marked cell and watch the verdict in the pane on the right.",
    "Then follow docs/officers-guide.md: a first meeting, in ten minutes.",
    "To stop: press Ctrl+C here.",
  ];
  return `\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void serve();
